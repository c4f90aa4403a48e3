/**
 * How an abbreviation stands to the words after it: `title` never ends a sentence, `number` stands before a figure only,
 * `month` (and weekdays) and `end` may end one, `inner` never does.
 */
export type AbbreviationKind = 'title' | 'number' | 'month' | 'end' | 'inner';

const lists: Record<AbbreviationKind, string> = {
  title: `adj adm amb asst atty brig bro capt cmdr col comdr cpl cpt det dr drs ens fr ft gen gov govs hon insp lt ltc maj
    messrs mgr mlle mme mr mrs ms msgr mt mx pfc pres prof profs pvt rep reps rev rt sec sen sens sgt sgts spc sr sra st
    ste supt surg treas`,
  number: `no nos art arts fig figs p pp vol vols ch chap para paras sect approx c ca b d m r eq ext res op cl tel pt nr`,
  month: `jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed weds thu thur thurs fri sat sun`,
  end: `inc corp co ltd bros plc llc jr esq etc al assn assoc dept dist govt mfg natl intl univ ave blvd rd hwy bldg
    ariz ark calif cal colo conn del fla ga ill ind kan kans ky la mass md mich minn miss mo mont neb nev okla ore pa penn
    tenn tex va vt wash wis wyo ont que mex yrs hrs mins secs lb lbs oz sq cu misc`,
  inner: 'vs v viz cf eg ie incl esp resp attn div',
};

const kinds = new Map<string, AbbreviationKind>();
for (const [kind, words] of Object.entries(lists)) {
  for (const word of words.split(/\s+/)) kinds.set(word, kind as AbbreviationKind);
}

/** Read as an abbreviation only with a capital: without one they are words that end sentences ("the sun."). */
const capitalOnly = set(
  `atty ariz art bro cal ch chap co col conn del det fig fr ft ga gen hon ill ind la mar mass md mex minn miss mo mon
   mont mt ms ont ore pa pres pt que rep reps res rev sat sec spc st sun va vt wash wis wed tex`,
);

/** Read as an abbreviation only in small letters: "IE" is a name. */
const smallOnly = set('ie eg mins secs yrs hrs lb lbs oz sq cu misc');

/** Words or names as well as abbreviations even with a capital: they need a figure after them. */
const figureOnly = set('mar sat sun no nos art arts fig figs p pp op cl eq ch pt para c b d m r res');

/** Kind of the abbreviation that `word` (without its full stop) is, or null. */
export function abbreviationKind(word: string): AbbreviationKind | null {
  const lower = word.toLowerCase();
  const kind = kinds.get(lower) ?? null;
  if (kind === null || isInitialism(word, kind)) return null;
  return (lower === word ? capitalOnly : smallOnly).has(lower) ? null : kind;
}

/** "the VA", "IN", "OK": two capitals are no short form of a state. */
function isInitialism(word: string, kind: AbbreviationKind): boolean {
  return kind === 'end' && word.length === 2 && word === word.toUpperCase() && !/^(?:CO|JR|SR)$/.test(word);
}

/** Whether it is an abbreviation only where a figure follows: "No. 5", "Mar. 3". */
export function needsFigure(word: string): boolean {
  return figureOnly.has(word.toLowerCase());
}

function set(words: string): Set<string> {
  return new Set(words.split(/\s+/));
}
