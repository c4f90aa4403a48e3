const CAMPAIGN =
  /\b(?:campaign|candidates?|primar(?:y|ies)|caucus(?:es)?|nominees?|nomination|republicans?|democrats?|democratic|gop|voters?|polls?|debate|super pac|delegates?|front-?runner|congress(?:man|woman|ional)|senators?|governors?|lawmakers?|congress|legislature|ballots?|supporters|rally|sen\.|gov\.|rep\.|super tuesday|donors?)(?!\w)/giu;
/** One such word in this many characters makes an article one on home politics; a crisis report names a few at most. */
const CAMPAIGN_DENSITY = 350;
const CAMPAIGN_LEAST = 4;

/** Is an article about parties and elections at home, where politicians promise and accuse all day? */
export function isCampaign(text: string): boolean {
  const found = text.match(CAMPAIGN)?.length ?? 0;
  return found >= CAMPAIGN_LEAST && found * CAMPAIGN_DENSITY >= text.length;
}
