/** What a word of opinion takes behind it. */
export type Frame =
  /** "that the truce will hold" */
  | 'that'
  /** "whether the truce will hold", "if" */
  | 'whether'
  /** "the truce will hold" */
  | 'bare'
  /** "the junta to hand over power" */
  | 'to'
  /** "a long stand-off" */
  | 'thing'
  /** "the blockade lasting until autumn" */
  | 'lasting'
  /** "on a deal", "of a deal", "for a deal" */
  | 'on'
  /** "it", where the question stands in the sentence before. */
  | 'it';

export interface Opinion {
  frames: readonly Frame[];
  /** `open`: only what is hedged or to come is assessed; `any`: whatever follows is judged, not known. */
  takes: 'open' | 'any';
  /** The word itself weighs: "doubt", "confident". */
  hedge?: true;
  /** Only from those who judge by trade. */
  trade?: true;
}

/** Verbs of opinion by lemma. */
export const OPINION_VERBS: Readonly<Record<string, Opinion>> = {
  ...rows('expect anticipate foresee', { frames: ['that', 'bare', 'to', 'thing'], takes: 'any' }),
  ...rows('predict forecast project', { frames: ['that', 'bare', 'to', 'thing'], takes: 'any' }),
  ...rows('doubt', { frames: ['that', 'whether', 'bare', 'it'], takes: 'any', hedge: true }),
  ...rows('suspect', { frames: ['that', 'bare'], takes: 'any', hedge: true }),
  ...rows('assess estimate reckon judge guess surmise', { frames: ['that', 'bare'], takes: 'any' }),
  ...rows('believe think fear worry caution warn conclude suppose figure feel wager bet calculate dread', {
    frames: ['that', 'bare'],
    takes: 'open',
  }),
  ...rows('hold', { frames: ['that'], takes: 'any', trade: true }),
  ...rows('argue contend say write note add observe maintain', {
    frames: ['that', 'bare'],
    takes: 'open',
    trade: true,
  }),
  ...rows('see', { frames: ['lasting'], takes: 'any' }),
};

/** The lemma of a finite form ("doubt", "reckons"), whatever the tagger made of it; null for no verb of opinion. */
export function lemmaOfVerb(word: string): string | null {
  for (const lemma of [word, word.replace(/s$/u, ''), word.replace(/es$/u, '')])
    if (Object.hasOwn(OPINION_VERBS, lemma)) return lemma;
  return null;
}

/** Verbs with a preposition: "is betting on a deal", "bargain on", "reckon with". */
export const OPINION_ON: ReadonlySet<string> = new Set(['bet on', 'reckon on', 'reckon with', 'gamble on']);

/** Adjectives of opinion, with what they take behind them. */
export const OPINION_ADJECTIVES: Readonly<Record<string, Opinion>> = {
  ...rows('confident certain sure convinced persuaded adamant', {
    frames: ['that', 'bare'],
    takes: 'open',
    hedge: true,
  }),
  ...rows('sceptical skeptical doubtful dubious unconvinced unsure uncertain', {
    frames: ['that', 'whether', 'on'],
    takes: 'open',
    hedge: true,
  }),
  ...rows('pessimistic optimistic upbeat gloomy bullish bearish downbeat', {
    frames: ['that', 'on'],
    takes: 'any',
    hedge: true,
  }),
  ...rows('worried fearful afraid alarmed concerned anxious wary nervous', {
    frames: ['that', 'bare'],
    takes: 'open',
    hedge: true,
  }),
};

/** Nouns of opinion: "the expectation among diplomats is that", "Berlin's assessment is that". */
export const OPINION_NOUNS =
  /^(?:assessment|expectation|consensus|view|belief|judg(?:e)?ment|fear|opinion|prediction|forecast|estimate|conclusion|suspicion|hunch|feeling|sense|conviction|worry|concern|thinking|prognosis|reckoning|bet|betting)s?$/u;

function rows(lemmas: string, opinion: Opinion): Record<string, Opinion> {
  return Object.fromEntries(lemmas.split(' ').map((lemma) => [lemma, opinion]));
}
