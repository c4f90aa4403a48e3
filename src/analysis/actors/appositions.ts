import type { Name } from '../../types/token.ts';
import { wordsOf, type Context } from './context.ts';
import type { Office } from './draft.ts';
import { officeEndingAt, titleEndingAt } from './titles.ts';

/** How far an apposition reaches behind the comma: "the Russian deputy foreign minister for ...". */
const REACH = 9;

/** Offices that stand beside a name between commas: "Dmitry Peskov, Putin's spokesman, ...", "his spokesman, Dmitry Peskov,". */
export function appositiveOffices(context: Context, name: Name): Office[] {
  return [behind(context, name.last), before(context, name.first)].flatMap((office) => office ?? []);
}

function behind(context: Context, last: number): Office | null {
  const { tokens } = context;
  const start = opening(context, last);
  if (start === null) return null;
  for (let end = start + 1; end <= Math.min(tokens.length, start + REACH); end++) {
    const token = tokens[end - 1];
    if (!token || token.sentence !== tokens[last]?.sentence || isClause(token)) return null;
    if (token.upos === 'PUNCT' && token.form !== '-') return null;
    if (goesOn(context, end)) continue;
    const office = officeEndingAt(context, end, true);
    // The office must fill the apposition from its beginning: not "Lavrov, after meeting the president, ..."
    if (office && !office.plural && office.first <= start && closes(context, office.last))
      return office.office;
    if (context.nameAt[end - 1]?.type === 'person' && tokens[end]?.xpos !== 'POS') return null;
  }
  return null;
}

/** A verb ends the apposition; "incoming" and "acting" are read as some. */
function isClause({ upos, form }: Context['tokens'][number]): boolean {
  return /^(?:VERB|AUX|SCONJ)$/.test(upos) && !/^(?:incoming|outgoing|acting)$/.test(form);
}

/** "the U.S. |secretary| of state": the title is longer. */
function goesOn(context: Context, end: number): boolean {
  return [1, 2].some((more) => (titleEndingAt(context, end + more)?.first ?? end) < end);
}

/** The first token of an apposition: behind a comma, or behind ", who is". */
function opening({ tokens }: Context, last: number): number | null {
  if (tokens[last]?.form !== ',' && tokens[last]?.form !== '-' && tokens[last]?.form !== '—') return null;
  if (/^who$/i.test(tokens[last + 1]?.form ?? '')) {
    return /^(?:is|serves|was)$/.test(tokens[last + 2]?.form ?? '') ? last + 3 : null;
  }
  return last + 1;
}

/** ", a Brazilian official said": what a verb of saying follows is no apposition but who says it. */
function closes({ tokens }: Context, end: number): boolean {
  const token = tokens[end];
  return (
    !token ||
    token.upos === 'PUNCT' ||
    /^(?:and|to|for|at|in|on|of|who|since|until|under|with)$/.test(token.form)
  );
}

/** "the Kremlin's spokesman, Dmitry Peskov, said": an office with its own article, then comma and name. */
function before(context: Context, first: number): Office | null {
  const { tokens } = context;
  if (tokens[first - 1]?.form !== ',') return null;
  const office = officeEndingAt(context, first - 1, false) ?? ofOffice(context, first - 1);
  if (!office || office.plural) return null;
  return office.determiner !== null || office.owner !== null ? office.office : null;
}

/** "the president of Georgia, ...", "Special Envoy for Syria |Amina Cole|": the title ends before its "of", "for" or "to". */
export function ofOffice(context: Context, end: number): ReturnType<typeof officeEndingAt> {
  for (let at = end - 1; at > Math.max(0, end - REACH); at--) {
    if (!/^(?:of|for|at|to)$/.test(context.tokens[at]?.form ?? '')) continue;
    const office = officeEndingAt(context, at, true);
    if (office?.last === end) return office;
    if (office?.title.rank === 'envoy' && office.last === at && isTopic(context, at + 1, end))
      return {
        ...office,
        last: end,
        office: { ...office.office, last: end, label: `${office.office.label} ${wordsOf(context, at, end)}` },
      };
  }
  return null;
}

/** "special envoy for |energy and climate|": what an envoy looks after, where it is no country. */
function isTopic({ tokens }: Context, first: number, end: number): boolean {
  for (let at = first; at < end; at++) {
    if (!/^(?:NOUN|ADJ|PROPN|CCONJ|DET)$/.test(tokens[at]?.upos ?? '')) return false;
  }
  return end > first;
}

/** Where the topic of an envoy behind token `last` ends in a comma and a name: "special envoy| for energy|, Amina Cole". */
export function isNamedBehindTopic(context: Context, last: number): boolean {
  const { tokens, nameAt } = context;
  if (tokens[last]?.form !== 'for') return false;
  for (let at = last + 1; at < last + REACH; at++) {
    if (tokens[at]?.form === ',')
      return at > last + 1 && nameAt[at + 1]?.type === 'person' && nameAt[at + 1]?.first === at + 1;
    if (!isTopic(context, at, at + 1)) return false;
  }
  return false;
}
