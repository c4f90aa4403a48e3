import { isTopicVerb, topicsOfVerb } from './agenda.ts';
import type { SpanText } from './draft.ts';
import { formAt, tokenAt } from './reading.ts';
import type { Reading } from './reading.ts';

/** Tokens behind the cue in which "to discuss" or "and discussed" may follow. */
const REACH = 26;

/** What "to discuss …" or "and discussed …" behind a cue says it is about, before any other verb. */
export function topicsBehind(reading: Reading, trigger: number): SpanText[] {
  const { sentence } = tokenAt(reading, trigger);
  for (let at = trigger + 1; at <= trigger + REACH; at += 1) {
    const token = reading.tokens[at];
    if (!token || token.sentence !== sentence) return [];
    const joined = /^(?:to|and|where|discussing)$/.test(formAt(reading, at - 1)) || token.xpos === 'VBG';
    if (isTopicVerb(reading, at) && joined) return topicsOfVerb(reading, at);
    if (/^(?:VB[DPZ]|MD|;|:)$/.test(token.xpos)) return [];
  }
  return [];
}
