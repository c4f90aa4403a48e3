import { agencyName } from '../agencies.ts';
import { wholeLine, type Facts, type Found, type LineContext, type LineRule } from '../line-rule.ts';
import { creditFacts, outletName } from '../names.ts';
import { isOutlet } from '../outlets.ts';

/** "(Reporting by Jane Doe; Editing by John Roe)" closes a line of prose as often as it has its own. */
const DESK =
  /(?:^|\s)(?<desk>[([]?(?:additional |with |further )?(?:reporting|writing|editing|compiled|written|edited) (?:by|from) [^"“]{3,300})$/i;
const DESK_START =
  /^[([]?(?:additional |with |further )?(?:reporting|writing|editing|compiled|written|edited) (?:by|from)\b/i;

const CONTRIBUTED =
  /\bcontributed (?:to (?:this|the) (?:report|story|article|post)|reporting|research|from [A-Z]\w+)\b/;
const CONTRIBUTORS =
  /^(?:[—–-]{1,2}\s*)?(?:contributing(?: writers?| reporters?)?:|contributors?:|with (?:assistance|reporting|files|contributions|additional reporting) (?:by|from)\b|additional reporting\b|contact the (?:writers?|reporters?|authors?)\b|\w[\w .-]{2,60} can be (?:reached|contacted) at\b)/i;
/** "The Associated Press contributed." */
const ALONE = /^(?:\p{Lu}[\p{L}\p{M}.'’-]* ){1,6}contributed\.?$/u;
/** Where the facts come from, as a line with an address. */
const INFORMATION = /^information from: .{2,80}(?:https?:|www\.)\S+$/i;
const FROM_AGENCIES =
  /^(?:[—–(-]\s*)?(?:with )?(?:input|inputs|material|reports?|files) from (?<names>[\p{L}\s,/&.-]{2,80}?)[.)]*$/iu;

/** "— Jane Doe", "jm/dm (AFP, dpa)", "Reuters - AP - AFP": names alone at the end. */
const INITIALS = /^[a-z]{2,4}(?:\/[a-z]{2,4}){0,3}\s*\((?<names>[^()]{2,60})\)$/;

function agenciesOf(list: string): string[] {
  return list.split(/\s*(?:,|\/|\band\b|&|;|\s[-–—]\s)\s*/).flatMap((name) => {
    const agency = agencyName(name);
    return agency === null ? [] : [agency];
  });
}

/** One agency alone is where the text comes from; of several nobody can say. */
function agencyFacts(list: string): Facts {
  const [agency, ...others] = agenciesOf(list);
  return agency !== undefined && others.length === 0 ? { agency } : {};
}

function isAgencyList(line: string): boolean {
  // "AA" over a report is a button for the size of its letters.
  if (line.length > 60 || line === 'AA') return false;
  const names = line.replace(/^[([—–-]\s*|[)\].]$/g, '').split(/\s*(?:,|\/|\band\b|&|;|\s[-–—]\s)\s*/);
  return names.length > 0 && names.every((name) => agencyName(name) !== null);
}

function contributed(line: string): boolean {
  if (line.length > 400 || /["“]/.test(line)) return false;
  return ALONE.test(line) || INFORMATION.test(line) || CONTRIBUTED.test(line) || CONTRIBUTORS.test(line);
}

function closingDesk(line: string): { start: number; outlet?: string } | null {
  if (DESK_START.test(line)) return line.length <= 320 ? { start: 0 } : null;
  const desk = DESK.exec(line.slice(-320))?.groups?.desk;
  // Inside a line only the bracketed form is sure: "… he said. (Reporting by …; Editing by …)".
  return desk !== undefined && /^[([]/.test(desk) && /[)\]]\.?$/.test(desk)
    ? { start: line.length - desk.length }
    : null;
}

/** "Reporting by Jane Doe for The Daily Example": the outlet she reports for. */
function reportingFor(line: string): Facts {
  const name =
    /\breporting by [^;]{3,120}? for (?<outlet>(?:[Tt]he )?\p{Lu}[\p{L} '’&-]{2,40}?)\s*(?:[;.)\]]|$)/iu.exec(
      line,
    )?.groups?.outlet;
  return name === undefined ? {} : creditFacts(outletName(name));
}

/** "… he said. — With inputs from AFP", "… he said. – Reuters": the source behind the last full stop. */
function readTail(line: string): Found | null {
  const tail =
    /(?<=[.!?]["”’)]{0,3})\s+(?:[—–-]{1,2}\s?|\()(?<with>with (?:agency )?(?:inputs?|reporting) (?:from|by) )?(?<names>[\p{L} ,/&-]{2,60})\)?\.?$/iu.exec(
      line.slice(-120),
    );
  const names = tail?.groups?.names ?? '';
  const listed = names.split(/\s*(?:,|\/|\band\b|&)\s*/).every((name) => agencyName(name) !== null);
  if (!tail || !listed || (tail.groups?.with === undefined && tail[0].includes('('))) return null;
  return { span: { start: line.length - tail[0].length, end: line.length }, facts: agencyFacts(names) };
}

/** "(NAN) (www.nannews.ng)", "Editor: Jane Doe", "News.Az": what stands alone under a report. */
function readSign(line: string, context: LineContext): Found | null {
  const sign = /^\((?<name>[A-Z]{2,10})\)(?: \((?:https?:|www\.)[^()\s]{3,60}\))?$/.exec(line)?.groups?.name;
  if (sign !== undefined && context.prose > 0 && context.after <= 6)
    return wholeLine(line, { agency: agencyName(sign) ?? sign });
  if (/^(?:[—–-]\s*)?Editor: ?\p{L}[\p{L} .'-]{1,40}$/u.test(line)) return wholeLine(line);
  const last = context.after === 0 && context.prose > 0 && !/ news$/i.test(line);
  return last && isOutlet(line) ? wholeLine(line, { outlet: outletName(line) }) : null;
}

/** Who wrote, edited and helped: at the end of a report, sometimes after its last sentence. */
export const credits: LineRule = {
  name: 'credits',
  why: 'byline',
  detect(line, context) {
    const desk = closingDesk(line);
    if (desk !== null) return { span: { start: desk.start, end: line.length }, facts: reportingFor(line) };
    const tail = readTail(line);
    if (tail !== null) return tail;
    if (contributed(line)) return wholeLine(line);
    const names = (FROM_AGENCIES.exec(line) ?? INITIALS.exec(line))?.groups?.names;
    if (names !== undefined && agenciesOf(names).length > 0) return wholeLine(line, agencyFacts(names));
    const signed = readSign(line, context);
    if (signed !== null) return signed;
    const edge = context.after <= 3 || context.prose === 0;
    return edge && isAgencyList(line) ? wholeLine(line, agencyFacts(line)) : null;
  },
};
