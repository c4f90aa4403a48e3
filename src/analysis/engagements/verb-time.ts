import type { Argument, Clause } from '../../types/clause.ts';
import type { Timex } from '../../types/timex.ts';
import { formAt, tokenAt } from './reading.ts';
import type { Reading } from './reading.ts';
import { pointsIn, timeBeforeVerb, timesBelow } from './when.ts';

/** The verb's own time, also where the parser hung it on the partner: "speak with President X on Thursday". */
export function verbTime(reading: Reading, clause: Clause, last: number): Timex | null {
  const own =
    timesBelow(reading, clause.predicate, clause.sentence)[0] ??
    innerTime(reading, clause, last) ??
    timeBeforeVerb(reading, clause.predicate, clause.sentence);
  if (own) return own;
  const partner = last === clause.predicate ? undefined : timesBelow(reading, last, clause.sentence)[0];
  return (
    partner ??
    adjoining(reading, clause, last) ??
    settingTime(reading, clause) ??
    timeOfWhen(reading, clause) ??
    arrivalTime(reading, clause)
  );
}

/** "arrived late on Wednesday and was received by": the day of the arrival. */
function arrivalTime(reading: Reading, clause: Clause): Timex | null {
  const parent = clause.relation.startsWith('conj') ? reading.clauses[clause.parent ?? -1] : undefined;
  if (!parent || !/^(?:arrive|travel|fly|visit|land)$/.test(parent.lemma)) return null;
  return timesBelow(reading, parent.predicate, parent.sentence)[0] ?? null;
}

/** "spoke by telephone on Wednesday with": the time between the verb and the partner. */
function innerTime(reading: Reading, clause: Clause, last: number): Timex | null {
  const { end } = tokenAt(reading, clause.predicate);
  const { start } = tokenAt(reading, last);
  const inside = pointsIn(reading, clause.sentence).find((timex) => timex.start >= end && timex.end <= start);
  if (!inside) return null;
  for (let at = clause.predicate + 1; tokenAt(reading, at).start < inside.start; at += 1)
    if (/^(?:VB|MD|[,;:])/.test(tokenAt(reading, at).xpos)) return null;
  return inside;
}

/** "on the sidelines of a summit in Bishkek on October 13": the date of the setting is the meeting's. */
function settingTime(reading: Reading, clause: Clause): Timex | null {
  const setting = settingOf(reading, clause);
  if (!setting) return null;
  const inside = pointsIn(reading, clause.sentence).filter(
    (timex) => timex.start >= setting.start && timex.end <= setting.end,
  );
  return inside[0] ?? null;
}

export function settingOf(reading: Reading, clause: Clause): Argument | undefined {
  return clause.arguments.find(({ head }) => /^(?:sideline|margin)s?$/.test(formAt(reading, head)));
}

/** "last visited in November, when he met the president": the time right before "when". */
function timeOfWhen(reading: Reading, clause: Clause): Timex | null {
  for (let at = clause.predicate - 1; at >= Math.max(0, clause.predicate - WHEN); at -= 1) {
    if (!/^(?:when|where)$/.test(formAt(reading, at))) continue;
    const { start } = tokenAt(reading, at);
    const before = pointsIn(reading, clause.sentence).findLast((timex) => timex.end <= start);
    const gap = before ? reading.article.text.slice(before.end, start) : 'x';
    return before && /^,?\s*$/.test(gap) ? before : null;
  }
  return null;
}

/** Tokens before a verb in which its "when" may stand: "when Danish Justice Minister Anders Lykke met". */
const WHEN = 12;

/** The first time right behind the partner's phrase, before any other verb. */
function adjoining(reading: Reading, clause: Clause, last: number): Timex | null {
  const end = tokenAt(reading, last).end;
  const next = pointsIn(reading, clause.sentence).find((timex) => timex.start >= end);
  if (!next) return null;
  for (let at = last + 1; at <= last + 8; at += 1) {
    const token = reading.tokens[at];
    if (!token || token.upos === 'VERB' || token.upos === 'AUX' || /^[;:"“”,]$/.test(token.form)) return null;
    if (token.start >= next.start) return next;
  }
  return null;
}
