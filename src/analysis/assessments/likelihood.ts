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

/** What reports say instead, by hand: strengths of "likely" and "certain", kinds of chance. */
function colloquial(): string[] {
  const strong =
    'highly|most|extremely|quite|more than|increasingly|less|more|rather|far from|hardly|scarcely|not very'.split(
      '|',
    );
  const chances =
    'scarcely any|hardly any|barely any|almost no|virtually no|next to no|not much|not a|no real|any|every|a fair|a decent|a strong|a fifty-fifty|an even|an outside|a better than even|a less than even|a 50-50|some|small|strong|outside|even|fair|decent|poor|reasonable|minimal|growing|serious|rising|heightened|real'.split(
      '|',
    );
  return [
    ...strong.flatMap((word) => [
      `${word} likely`,
      `${word} unlikely`,
      `${word} probable`,
      `${word} improbable`,
    ]),
    ...chances.flatMap((word) => [
      `${word} chance`,
      `${word} chances`,
      `${word} prospect`,
      `${word} risk`,
      `${word} danger`,
      `${word} possibility`,
      `${word} likelihood`,
    ]),
    ...'all but certain|as good as certain|far from certain|almost sure|all but sure|near certain|near-certain|near certainty|a foregone conclusion|all but inevitable|almost inevitable|bound to|doomed|a coin toss|a coin-toss|a toss-up|a coin flip|touch and go|better than even|no better than even|less than even|worse than even|evens|even odds|fifty-fifty|50-50|next to nil|close to nil|close to zero|next to nothing|nil|odds-on|odds are|long odds|a long shot|a safe bet|a remote prospect|on the cards|in all likelihood|in all probability|most probably|very probably|quite possibly|conceivable|conceivably|implausible|inconceivable|unthinkable|quite possible|entirely possible|impossible|only a matter of time|a matter of time|cannot be ruled out|can not be ruled out|not be excluded|on the brink of|about to|poised to|increasingly remote|the likeliest|likeliest'.split(
      '|',
    ),
  ];
}

/** "one in three", "60 percent", "two to one": odds in numbers, where the words speak of chances. */
const NUMERIC =
  /\b(?:(?:about|around|roughly|some|over|under|more than|less than|at least|at best|at most|no better than|better than|up to|nearly|almost) )?(?:an? )?(?:(?:\d{1,2}(?:\.\d)?|one|two|three|four|nine)(?: |-)(?:in|to|out of)(?: |-)(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twenty|hundred)|\d{1,3}(?:\.\d+)?(?:[-–]\d{1,3})?(?: ?%| ?per ?cent|-per-?cent)|(?:five|ten|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?: |-)per(?: )?cent)/iu;
const CHANCES = /\b(?:chances?|odds|likelihood|probability|prospects?|likely|risk)\b/iu;

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
  ...colloquial(),
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
  /^(?:(?:\p{L}+ ){1,2}(?:likely|unlikely|probable|improbable)|(?:\p{L}+ ){1,3}(?:chances?|prospect|risk|danger|possibility|likelihood)|all but .+|as good as .+|almost (?:sure|inevitable)|near.certain(?:ty)?|far from certain|a (?:foregone|coin|toss|long|safe|matter).*|bound to|doomed|touch and go|(?:no )?(?:better|less|worse) than even|evens|(?:even|long) odds|odds.*|fifty-fifty|50-50|.*\bnil|close to zero|next to nothing|in all (?:likelihood|probability)|(?:most|very) probably|implausible|inconceivable|unthinkable|quite possibl[ey]|entirely possible|impossible|.*matter of time|can ?not be ruled out|not be excluded|increasingly remote|(?:the )?likeliest|.*\d.*(?:%|cent|in.*)|(?:.* )?(?:one|two|three|four|nine)[ -](?:in|to|out of)[ -].*|.*per ?cent|(?:very |highly )?(?:unlikely|likely|improbable|probable)|(?:almost|nearly) certain(?:ly)?|probably|imminent|inevitable|remote|slim|(?:roughly even|almost no|real|good|little|slim|no|realistic|high|low)? ?(?:chance|odds|probability|possibility|risk|danger|prospect))$/iu;

/** Does a term weigh likelihood: "unlikely", "little chance"? */
export function weighs(term: string): boolean {
  return WEIGHING.test(term);
}

/** "there is a risk of": elsewhere ("to increase the risk of") such a word weighs nothing. */
const BARE = /^(?:risk|danger|chance|prospect|probability)$/iu;
const THERE = /\bthere\b/iu;

/** The first hedge of a text, in the report's own word; null where it has none. */
export function findLikelihood(text: string): FoundTerm | null {
  const odds = CHANCES.test(text) ? NUMERIC.exec(text) : null;
  if (odds) return { start: odds.index, term: odds[0], band: null };
  for (const match of text.matchAll(PATTERN)) {
    const [term] = match;
    // "in May": the month.
    if (term === 'May' && match.index > 0) continue;
    if (!BARE.test(term) || THERE.test(text.slice(0, match.index)))
      return { start: match.index, term, band: bandOf(term) };
  }
  return null;
}

/** The band in per cent of an expression of the standard; null for any other word. */
export function bandOf(term: string): string | null {
  return BANDS[term.toLowerCase()] ?? null;
}
