import type { Attribution } from './types/attribution.ts';

/** Index of the innermost attribution whose content holds this offset: who says so; null where nobody is named. */
export function attributionAt(attributions: readonly Attribution[], offset: number): number | null {
  return holdersOf(attributions, offset)[0] ?? null;
}

/** What those who are named make of what stands at a place of the text: said, denied, not confirmed, not said. */
export type ClaimPolarity = 'said' | 'denied' | 'unconfirmed' | 'unsaid';

/** Somebody's claim: nothing inside it is a fact of the report. */
export interface Claim {
  /** Index of the innermost attribution. */
  attribution: number;
  /** All attributions (indices) that it stands in, from the innermost outward: who told whom. */
  chain: number[];
  /** Entity ids of those who say so innermost; empty where they are none or nobody is named. */
  speakers: string[];
  /** `denied` where anybody in the chain denies it: "Ruiz denied a report that they had met". */
  polarity: ClaimPolarity;
}

const DENYING = /\b(?:den(?:y|ies|ied|ying)|refut\w+|rebut\w*|disput(?:e|es|ed|ing)|disavow\w*)\b/iu;
/** "rejected": denies a claim, report or accusation; a rejected plan is no denial. */
const REJECTING = /\b(?:reject\w*|dismiss\w*)\b/iu;
const CLAIMED =
  /^\S*\s*(?:\S+\s){0,3}(?:claim|report|allegation|accusation|rumou?r|charge|suggestion|assertion)s?\b/iu;
const CONFIRMING = /\bconfirm(?:s|ed|ing)?\b/iu;
const NEGATION = /(?:\b(?:not|never|neither|nor|cannot|decline[sd]?|refuse[sd]?|yet to)\b|n['’]t\b)/iu;

/** "should say", "must admit", "could announce": it may be said one day and has not been. */
const UNSPOKEN = /^(?:should|must|could|might|may|ought)\b/iu;
/** "Nobody said that": nothing was said. */
const NOBODY = /^(?:nobody|no one|no-one|none|neither|no)\b/iu;

/** Whose claim it is that stands at this offset and what becomes of it; null where the report itself says so. */
export function claimAt(attributions: readonly Attribution[], offset: number): Claim | null {
  const chain = holdersOf(attributions, offset);
  const [innermost] = chain;
  if (innermost === undefined) return null;
  const speaker = attributions[innermost]?.speaker;
  const speakers = speaker?.entities ?? (speaker?.entity == null ? [] : [speaker.entity]);
  return { attribution: innermost, chain, speakers, polarity: polarityOf(attributions, chain) };
}

/** Attributions whose content holds the offset, from the narrowest to the widest; the first of equals leads. */
function holdersOf(attributions: readonly Attribution[], offset: number): number[] {
  const found: { index: number; width: number }[] = [];
  attributions.forEach(({ content }, index) => {
    const part = content.find(({ start, end }) => start <= offset && offset < end);
    if (part) found.push({ index, width: part.end - part.start });
  });
  return found.sort((a, b) => a.width - b.width || a.index - b.index).map(({ index }) => index);
}

function polarityOf(attributions: readonly Attribution[], chain: readonly number[]): ClaimPolarity {
  const all = chain.map((index) => ownPolarity(attributions[index]));
  const order: readonly ClaimPolarity[] = ['denied', 'unconfirmed', 'unsaid'];
  return order.find((one) => all.includes(one)) ?? 'said';
}

function ownPolarity(attribution: Attribution | undefined): ClaimPolarity {
  const cue = attribution?.cue?.quote ?? '';
  const negated = NEGATION.test(cue);
  if (CONFIRMING.test(cue)) return negated ? 'unconfirmed' : 'said';
  if (DENYING.test(cue)) return negated ? 'unconfirmed' : 'denied';
  if (negated || UNSPOKEN.test(cue) || NOBODY.test(attribution?.speaker?.quote ?? '')) return 'unsaid';
  return REJECTING.test(cue) && CLAIMED.test(attribution?.content[0]?.quote ?? '') ? 'denied' : 'said';
}
