/** Words of diplomacy that reports on other fields hardly use. */
const DIPLOMACY =
  /\b(?:foreign (?:minister|ministry|secretary|office|policy chief|affairs)|ambassador|embass(?:y|ies)|envoy|diplomats?|diplomatic|bilateral|consulate|chargé|delegation|ceasefire|truce)/gi;

/** How many of them a report needs: three, or one in 120 words of a long one. */
const ENOUGH = 3;
const WORDS = 120;

/** Is this a report on the dealings of states, where whoever meets an office holder speaks for somebody? */
export function isDiplomaticArticle(text: string): boolean {
  const found = text.match(DIPLOMACY)?.length ?? 0;
  return found >= ENOUGH && found * WORDS * 6 >= text.length;
}
