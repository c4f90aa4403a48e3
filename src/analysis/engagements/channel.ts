import { evidenceOf } from '../../evidence.ts';
import type { EngagementChannel } from '../../types/engagement.ts';
import type { Stated } from '../../types/evidence.ts';
import type { Draft } from './draft.ts';
import { formAt, lemmaAt, spanBetween } from './reading.ts';
import type { Reading } from './reading.ts';

/** Words that name a channel where they stand beside a contact. */
const WORDS: Readonly<Record<string, EngagementChannel>> = {
  phone: 'phone',
  telephone: 'phone',
  telephon: 'phone',
  hotline: 'phone',
  video: 'video',
  videoconference: 'video',
  videolink: 'video',
  videoconferencing: 'video',
  virtually: 'video',
  zoom: 'video',
  letter: 'written',
  writing: 'written',
};

/** Tokens on each side of the cue in which its channel may stand. */
const BEFORE = 4;
const BEHIND = 9;

/** How those who take part were in touch, where a word by one of the mentions says it. */
export function channelOf(reading: Reading, group: readonly Draft[]): Stated<EngagementChannel> | null {
  for (const draft of group) {
    const found = channelNear(reading, draft);
    if (found) return found;
  }
  return null;
}

function channelNear(reading: Reading, draft: Draft): Stated<EngagementChannel> | null {
  for (let at = Math.max(0, draft.trigger - BEFORE); at <= draft.trigger + BEHIND; at += 1) {
    const token = reading.tokens[at];
    if (token?.sentence !== draft.sentence) continue;
    if (at > draft.trigger && /^(?:[;:]|VB[DPZ]|MD)$/.test(token.xpos)) return ownChannel(reading, draft);
    const value = WORDS[lemmaAt(reading, at)] ?? facing(reading, at);
    if (value && (at === draft.trigger || isChannel(reading, at, draft)))
      return { value, evidence: [evidenceOf(reading.article, spanBetween(reading, at))] };
  }
  return ownChannel(reading, draft);
}

/** "by phone", "over the telephone", "phone call"; no "phone records". */
function isChannel(reading: Reading, at: number, draft: Draft): boolean {
  if (at < draft.trigger)
    return /^(?:call|conversation|conference|link|talk|summit|meeting|-)$/.test(lemmaAt(reading, at + 1));
  return [1, 2].some((step) => /^(?:by|over|via|on|in|through|virtually)$/.test(formAt(reading, at - step)));
}

/** "in person", "face-to-face". */
function facing(reading: Reading, at: number): EngagementChannel | undefined {
  const person = formAt(reading, at) === 'person' && formAt(reading, at - 1) === 'in';
  const face =
    formAt(reading, at) === 'face' && formAt(reading, at + 1) === '-' && formAt(reading, at + 2) === 'to';
  return person || face ? 'in-person' : undefined;
}

/** A call is one by telephone unless another word says otherwise. */
function ownChannel(reading: Reading, draft: Draft): Stated<EngagementChannel> | null {
  const calls =
    /^(?:noun:call|verb:call|verb:phone|verb:telephone?)$/.test(draft.rule) && draft.format === 'call';
  if (!calls) return null;
  return { value: 'phone', evidence: [evidenceOf(reading.article, spanBetween(reading, draft.trigger))] };
}
