/**
 * Prefixes and suffixes that stay with their word across a hyphen ("anti-missile", "re-elected", "Europe-wide");
 * all other hyphens part words ("US - based"). From the closed list of the English Web Treebank's tokenization
 * guidelines, without those that EWT and GUM now part ("in-house", "eco-tourism", "vice-president").
 */
const prefixes = new Set(
  `agro ante anti arch bi bio co counter cross cyber de e ex extra fore hyper inter intra macro mega micro mid mini
   multi neo non over para post pre pro pseudo psycho quasi re semi socio sub super trans tri ultra un uni`.split(
    /\s+/,
  ),
);

const suffixes = new Set('esque fest fold gate itis less rama wise'.split(' '));

const LONGEST_AFFIX = 7;

/** A deed after "Un-" tells the given name of "Kim Jong Un-led" from the prefix. */
const deeds = new Set(
  'led backed era style ordered appointed approved hosted run signed sponsored'.split(' '),
);

/**
 * Whether a hyphen between these neighbours (without it) leaves one word. `after` may be cut off; a syllable of a
 * name is no prefix: "Kim Jong-un-led".
 */
export function joinsAtHyphen(before: string, after: string, bound = false): boolean {
  if (before.toLowerCase() === 'un' && (bound || (before === 'Un' && deeds.has(after)))) return false;
  // "UN-brokered" is no "un-".
  const name = before.length > 1 && before === before.toUpperCase();
  if (!name && before.length <= LONGEST_AFFIX && prefixes.has(before.toLowerCase())) return true;
  return after.length <= LONGEST_AFFIX && suffixes.has(after);
}
