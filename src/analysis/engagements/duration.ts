import { firstTokenFrom } from '../../entity-index.ts';
import { evidenceOf } from '../../evidence.ts';
import type { Stated } from '../../types/evidence.ts';
import type { Timex } from '../../types/timex.ts';
import type { Draft } from './draft.ts';
import { formAt, lemmaAt, tokenAt } from './reading.ts';
import type { Reading } from './reading.ts';

/** Tokens behind the cue in which "for two hours" or "lasted two hours" may stand. */
const REACH = 16;

/** How long it took or is to take: "for two hours", "the three-day summit", "lasted an hour". */
export function durationOf(reading: Reading, group: readonly Draft[]): Stated<string> | null {
  for (const draft of group) {
    const timex = (reading.timesIn[draft.sentence] ?? []).find((it) => isItsDuration(reading, draft, it));
    if (timex)
      return {
        value: timex.quote.replace(/\s+/g, ' '),
        evidence: [evidenceOf(reading.article, timex)],
      };
  }
  return null;
}

function isItsDuration(reading: Reading, draft: Draft, timex: Timex): boolean {
  if (timex.type !== 'DURATION') return false;
  const first = firstTokenFrom(reading.tokens, timex.start);
  if (first < draft.trigger) return isModifier(reading, draft, timex);
  if (first - draft.trigger > REACH) return false;
  const before = [1, 2, 3].map((step) => formAt(reading, first - step));
  const lasting =
    /^(?:last|take|run|go on)$/.test(lemmaAt(reading, first - 1)) || lemmaAt(reading, first - 2) === 'last';
  return (
    (lasting || before[0] === 'for' || (before[1] === 'for' && !/^the$/.test(before[0] ?? ''))) &&
    !isApart(reading, draft.trigger, first)
  );
}

/** "a two-hour meeting": the duration right before the noun. */
function isModifier(reading: Reading, draft: Draft, timex: Timex): boolean {
  const between = reading.article.text.slice(timex.end, tokenAt(reading, draft.trigger).start);
  return (
    draft.form !== 'verb' &&
    /^(?:[-\s]|(?:state|official|working|private|closed-door|crisis|peace)\s)*$/.test(between)
  );
}

/** Another verb than "lasted" or a mark stands between. */
function isApart(reading: Reading, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) {
    const token = tokenAt(reading, at);
    if (/^[;:.]$/.test(token.xpos)) return true;
    if (/^(?:VB[DPZ]|MD)$/.test(token.xpos) && !/^(?:last|take|run|be|will)$/.test(lemmaAt(reading, at)))
      return true;
  }
  return false;
}
