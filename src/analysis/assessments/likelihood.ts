/**
 * The expressions of likelihood of ICD 203 (Intelligence Community Directive 203, 2015, D.6.e.2.a), with
 * their bands in per cent. A word that is not in the standard gets no band.
 */
const BANDS: Readonly<Record<string, string>> = {
  'almost no chance': '1-5',
  remote: '1-5',
  'very unlikely': '5-20',
  'highly improbable': '5-20',
  unlikely: '20-45',
  improbable: '20-45',
  'roughly even chance': '45-55',
  'roughly even odds': '45-55',
  likely: '55-80',
  probable: '55-80',
  probably: '55-80',
  'very likely': '80-95',
  'highly probable': '80-95',
  'almost certain': '95-99',
  'almost certainly': '95-99',
  'nearly certain': '95-99',
};

/** Longest first, so that "very likely" is not read as "likely". */
const TERMS = [
  ...Object.keys(BANDS),
  'could',
  'may',
  'might',
  'possibly',
  'perhaps',
  'expected to',
  'imminent',
  'at any time',
  'plausible',
  'realistic possibility',
  'real possibility',
  'real chance',
  'good chance',
  'little chance',
  'slim chance',
  'no chance',
  'high risk',
  'real risk',
  'real danger',
  'high probability',
  'low probability',
  'probability',
  'chance',
  'risk',
  'danger',
  'prospect',
  'it is possible',
  'it was possible',
  'inevitable',
  'slim',
  'remote',
].sort((a, b) => b.length - a.length);

/** "could not understand" tells of an inability. */
const PATTERN = new RegExp(`\\b(?:${TERMS.join('|')})\\b(?! not\\b)`, 'giu');

export interface FoundTerm {
  /** Offset into the text searched. */
  start: number;
  term: string;
  band: string | null;
}

/** Words that weigh what is likely by themselves, where "could" and "may" only leave it open. */
const WEIGHING =
  /^(?:(?:very |highly )?(?:unlikely|likely|improbable|probable)|(?:almost|nearly) certain(?:ly)?|probably|imminent|inevitable|remote|slim|(?:roughly even|almost no|real|good|little|slim|no|realistic|high|low)? ?(?:chance|odds|probability|possibility|risk|danger|prospect))$/iu;

/** Does a term weigh likelihood: "unlikely", "little chance"? */
export function weighs(term: string): boolean {
  return WEIGHING.test(term);
}

/** "there is a risk of": elsewhere ("to increase the risk of") such a word weighs nothing. */
const BARE = /^(?:risk|danger|chance|prospect|probability)$/iu;
const THERE = /\bthere\b/iu;

/** The first hedge of a text, in the report's own word; null where it has none. */
export function findLikelihood(text: string): FoundTerm | null {
  for (const match of text.matchAll(PATTERN)) {
    const [term] = match;
    if (!BARE.test(term) || THERE.test(text.slice(0, match.index)))
      return { start: match.index, term, band: bandOf(term) };
  }
  return null;
}

/** The band in per cent of an expression of the standard; null for any other word. */
export function bandOf(term: string): string | null {
  return BANDS[term.toLowerCase()] ?? null;
}
