/**
 * Prefixes and suffixes that stay with their word across a hyphen ("anti-missile", "re-elected", "Europe-wide");
 * all other hyphens part words ("US - based"). The closed list of the English Web Treebank's tokenization guidelines.
 */
const prefixes = new Set(
  `a agro ante anti arch be bi bio co counter cross cyber de e eco ex extra fore hyper in inter intra macro mega micro
   mid mini multi neo non over pan para post pre pro pseudo quasi re semi sub super tri u ultra un uni vice x socio
   psycho trans`.split(/\s+/),
);

const suffixes = new Set('esque fest fold gate itis less o most rama wise'.split(' '));

const LONGEST_AFFIX = 7;

/** Whether a hyphen between these neighbours (without it) leaves one word. */
export function joinsAtHyphen(before: string, after: string): boolean {
  if (before.length <= LONGEST_AFFIX && prefixes.has(before.toLowerCase())) return true;
  return after.length <= LONGEST_AFFIX && suffixes.has(after);
}
