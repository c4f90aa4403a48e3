import { agencyName } from '../agencies.ts';
import { isFilingPlace } from '../filing-places.ts';
import {
  wholeLine,
  type DateClaim,
  type Facts,
  type Found,
  type LineContext,
  type LineRule,
} from '../line-rule.ts';
import { isMasthead } from '../masthead.ts';
import { outletName, placeCase, properCase } from '../names.ts';
import { signsItself } from '../outlets.ts';
import { matchDate } from '../published/parse-date.ts';

const MAX_PLACE_WORDS = 4;
const CAPS_WORD = /^(?:\p{Lu}[\p{Lu}\p{M}'’.-]*\p{Lu}\.?|\p{Lu}\.(?:\p{Lu}\.)*)/u;
const NAME_WORD = /^\p{Lu}[\p{L}\p{M}'’.-]*/u;
/** "New York (AP) — ", "Frankfurt am Main, 3 May (dpa) – ": small words inside a place. */
const SMALL_WORD = /^(?:of|the|and|am|an|de|del|la|sur|upon|es)(?=\s)/;

/** Capitals before a dash or a colon that are no place. */
const NO_PLACE = new Set(
  (
    'nato un us usa u.s. u.n. u.k. uk eu osce who iaea imf wto icc icj asean opec g7 g8 g20 brics cia fbi nsa ' +
    'update updates updated correction clarification exclusive watch video analysis opinion editorial comment commentary breaking live ' +
    'photo photos file image images factbox explainer profile timeline interview note editor advisory urgent alert recap summary publish published publication posted issued release date ' +
    'related read more listen podcast graphic map advertisement transcript feature brief background question answer q a'
  ).split(' '),
);

interface Place {
  text: string;
  caps: boolean;
  length: number;
}

function readWords(text: string, word: RegExp): number {
  let at = 0;
  for (let words = 0; words < MAX_PLACE_WORDS; words++) {
    const gap = at === 0 ? 0 : (/^[ /]/.exec(text.slice(at))?.[0].length ?? -1);
    if (gap < 0) break;
    const rest = text.slice(at + gap);
    const small = at === 0 ? null : SMALL_WORD.exec(rest);
    const found = small ?? word.exec(rest);
    if (!found) break;
    at += gap + found[0].length;
  }
  return at;
}

/** The place that a dateline begins with, in capitals or as a name, and its country or state after a comma. */
function readPlace(text: string): Place | null {
  const capsLength = readWords(text, CAPS_WORD);
  const length = capsLength || readWords(text, NAME_WORD);
  if (length < 3) return null;
  const name = text.slice(0, length).replace(/\.$/, '');
  if (NO_PLACE.has(name.toLowerCase()) || NO_PLACE.has(name.toLowerCase().split(' ')[0] ?? '')) return null;
  const region = readRegion(text.slice(length));
  return { text: placeCase(name) + region.text, caps: capsLength > 0, length: length + region.length };
}

function readRegion(rest: string): { text: string; length: number } {
  const comma = /^,\s+/.exec(rest)?.[0] ?? '';
  const after = rest.slice(comma.length);
  if (comma === '' || matchDate(after)) return { text: '', length: 0 };
  const words = readWords(after, NAME_WORD);
  // A comma, a dash or a bracket closes a region: "KYIV, Ukraine —". Otherwise a sentence begins here.
  if (words === 0 || !/^(?:$|,|\s*[—–(/|-])/.test(after.slice(words))) return { text: '', length: 0 };
  return { text: `, ${placeCase(after.slice(0, words))}`, length: comma.length + words };
}

interface Stamp {
  date: DateClaim['date'] | null;
  length: number;
}

/** A date after the place, with the comma or the full stop around it. */
function readDate(rest: string): Stamp {
  const comma = /^(?:[.,:|]|\s[|–—-])?\s+/.exec(rest)?.[0] ?? '';
  const match = matchDate(rest.slice(comma.length));
  if (comma === '' || !match) return { date: null, length: 0 };
  const length = comma.length + match.length;
  return { date: match.date, length: length + (/^[.,](?=\s)/.exec(rest.slice(length))?.[0].length ?? 0) };
}

interface Filer {
  name: string | null;
  /** The date within its brackets: "(Zenda News / AFP - 14th March, 2022)". */
  date: DateClaim['date'] | null;
  length: number;
}

const NO_FILER: Filer = { name: null, date: null, length: 0 };

/** ", IRNA -- ", "| Xinhua | ": an agency without brackets must be a known one, or stand between two bars. */
function readBare(rest: string): Filer {
  const comma = /^,?\s+(?<name>\p{L}[\p{L} -]{1,24}?)(?=\s*(?:--|—|–))/u.exec(rest);
  if (comma?.groups?.name !== undefined && agencyName(comma.groups.name) !== null)
    return { name: comma.groups.name, date: null, length: comma[0].length };
  const bars = /^\s*\|\s*(?<name>\p{Lu}[^|]{1,38}?)\s*\|/u.exec(rest);
  const name = bars?.groups?.name;
  if (bars && name !== undefined && matchDate(name) === null)
    return { name, date: null, length: bars[0].length };
  return NO_FILER;
}

/** Takes the date from the end of what stands in brackets. */
function splitDate(inside: string): { name: string; date: DateClaim['date'] | null } {
  for (const gap of inside.matchAll(/\s*(?:\s[-–—|]\s|[,;|])\s*/g)) {
    const match = matchDate(inside.slice(gap.index + gap[0].length));
    if (match !== null && gap.index + gap[0].length + match.length === inside.length)
      return { name: inside.slice(0, gap.index), date: match.date };
  }
  return { name: inside, date: null };
}

/** "(Reuters)", "/TASS/.", "(Jane Doe, AP)": who filed it. */
function readAgency(rest: string): Filer {
  const match =
    /^\s*(?:\((?<round>[^()]{2,70})\)|\/(?<slash>[^/\s][^/]{1,39})\/|\[(?<square>[^[\]]{2,50})\])\.?/.exec(
      rest,
    );
  const inside = match?.groups?.round ?? match?.groups?.slash ?? match?.groups?.square;
  if (inside === undefined) return readBare(rest);
  const { name, date } = splitDate(inside.trim());
  // "(Reuters/AFP)", "(Xinhua)", "(CNN Business)": names, not a remark or a number in brackets.
  const named = /^\p{Lu}/u.test(name) || agencyName(name) !== null;
  if (!match || !named || name.length > 50 || name.split(/\s+/).length > 5) return NO_FILER;
  return { name: name.trim(), date, length: match[0].length };
}

/** Whose the report is: an agency, known or not ("(Northern Wire)"), or one of the outlets above. */
function agencyFacts(name: string | null): Facts {
  if (name === null) return {};
  if (signsItself(name) || isMasthead(properCase(name))) return { filedBy: outletName(name) };
  return {
    agency: agencyName(name) ?? agencyName(name.split(/\s*[/,]\s*/).at(-1) ?? '') ?? properCase(name),
  };
}

interface Parts {
  place: Place | null;
  stamp: Stamp;
  agency: ReturnType<typeof readAgency>;
}

/** How a dateline ends. The surer its parts, the less of an end it needs. */
function readEnd(rest: string, parts: Parts): number | null {
  const dash = /^\s*(?:—|–|--?)\s*(?=["“‘'(\p{Lu}\d]|$)/u.exec(rest);
  if (dash && (/^\s|—|--/.test(dash[0]) || parts.agency.name !== null)) return dash[0].length;
  return readPlaceEnd(rest, parts) ?? readStrongEnd(rest, parts);
}

function readPlaceEnd(rest: string, parts: Parts): number | null {
  // "LONDON: The …" is how a speaker is labelled, too: only well-known cities are believed.
  const city = parts.place?.caps === true && isFilingPlace(parts.place.text);
  const colon = /^: +(?=["“‘'\p{Lu}])/u.exec(rest);
  return city && colon ? colon[0].length : null;
}

/** After a date or an agency a full stop or a space is enough. */
function readStrongEnd(rest: string, parts: Parts): number | null {
  const strong = parts.agency.name !== null || (parts.place?.caps === true && parts.stamp.date !== null);
  if (!strong && rest === '' && parts.stamp.date?.year != null) return 0;
  if (!strong) return null;
  // "[VOA]Strelsau, Ruritania -- ": the bracket closes it.
  if (parts.place === null && /^\p{Lu}/u.test(rest)) return 0;
  const end = /^(?:\s*[:.]\s+|\s+|\s*$)(?=["“‘'\p{Lu}\d]|$)/u.exec(rest);
  return end ? end[0].length : null;
}

const NO_STAMP: Stamp = { date: null, length: 0 };

/** "(Andes Daily), Aug. 9 2024.": a date behind the agency must be closed, or it begins the sentence. */
function readLateDate(rest: string): Stamp {
  const stamp = /^(?:[.,]\s|\s)/.test(rest) ? readDate(rest) : NO_STAMP;
  const closed =
    /[.,]$/.test(rest.slice(0, stamp.length)) ||
    /^\s*(?:[.:—–-]|$)/.test(rest.slice(stamp.length)) ||
    (stamp.date?.year != null && /^\s+["“‘\p{Lu}]/u.test(rest.slice(stamp.length)));
  return closed ? stamp : NO_STAMP;
}

/** "4 May 2023, ZENDA (AP) — ": a full date before a place in capitals. */
function readEarlyDate(line: string): Stamp {
  const match = matchDate(line);
  if (match?.date.year == null) return NO_STAMP;
  const gap = /^[.,]?\s+(?=\p{Lu}{2})/u.exec(line.slice(match.length))?.[0].length;
  return gap === undefined ? NO_STAMP : { date: match.date, length: match.length + gap };
}

function readParts(line: string): { parts: Parts; end: number } | null {
  const early = readEarlyDate(line);
  let at = early.length;
  const place = readPlace(line.slice(at));
  if (place === null && early.date !== null) return null;
  at += place?.length ?? 0;
  const middle = place === null || early.date !== null ? NO_STAMP : readDate(line.slice(at));
  at += middle.length;
  const agency = readAgency(line.slice(at));
  at += agency.length;
  const inside: Stamp = { date: agency.date, length: 0 };
  const dated = early.date !== null || middle.date !== null || inside.date !== null;
  const late = dated || agency.name === null ? NO_STAMP : readLateDate(line.slice(at));
  at += late.length;
  const stamp = [early, middle, inside, late].find(({ date }) => date !== null) ?? NO_STAMP;
  const parts = { place, stamp, agency };
  if (place === null && agency.name === null) return null;
  // "Moscow — The minister": a name in usual letters before a dash is a place only with a date or an agency.
  if (place !== null && !place.caps && agency.name === null && stamp.date === null) return null;
  const end = readEnd(line.slice(at), parts);
  return end === null ? null : { parts, end: at + end };
}

function allowed(context: LineContext): boolean {
  return !context.filed && context.prose <= 1 && (context.before <= 8 || context.head === 'under');
}

/** "KIGALI, Rwanda", "ISTANBUL" between the headline and the first paragraph. */
function placeAlone(line: string, context: LineContext): Found | null {
  if (context.head !== 'under' || context.filed || context.prose > 1 || (context.next ?? '').length < 60)
    return null;
  const place = readPlace(line);
  if (place?.caps !== true || place.length !== line.length) return null;
  return line.includes(',') || isFilingPlace(place.text) ? wholeLine(line, { filedFrom: place.text }) : null;
}

/**
 * The words by which a wire story says where and when it was filed, and by whom: "GENEVA, January 21.
 * /TASS/. ", "MOSCOW, Dec 30 (Reuters) - ", "BRUSSELS (AP) — ", "KYIV, Ukraine — ", "(CNN) The …". Once a
 * report, near its head.
 */
export const dateline: LineRule = {
  name: 'dateline',
  why: 'dateline',
  detect(line, context) {
    const alone = placeAlone(line, context);
    if (alone !== null) return alone;
    // After it prose must come; "SUMMER SCHOOL – 2018 (OFFLINE)" is none.
    if (!allowed(context) || !/\p{Ll}{2}/u.test(line)) return null;
    const found = readParts(line.slice(0, 200));
    if (found === null) return null;
    const { place, stamp, agency } = found.parts;
    const quote = line.slice(0, found.end).trim();
    // "CNN — The …": no place, but whose report it is.
    const own = place !== null && agency.name === null && signsItself(line.slice(0, place.length));
    const facts: Facts = own ? { filedBy: line.slice(0, place.length).trim() } : agencyFacts(agency.name);
    if (place !== null && !own) facts.filedFrom = place.text;
    if (stamp.date !== null) facts.date = { date: stamp.date, from: 'dateline', quote };
    return { span: { start: 0, end: found.end }, facts };
  },
};
