/**
 * How an abbreviation stands to the words after it:
 * `title` never ends a sentence, `number` is one before a figure only, `month` and `end` may end one.
 */
export type AbbreviationKind = 'title' | 'number' | 'month' | 'end' | 'inner';

const lists: Record<AbbreviationKind, string> = {
  title: `adj adm amb asst atty brig bro capt cardin cmdr col comdr cpl cpt det dir dr drs ens fr gen gov govs hon
    insp lt ltc mag maj messrs mgr mlle mme mr mrs ms msgr mt mx pfc pres prof profs pvt rep reps rev rt sec sen sens sgt
    sgts spc spec sr sra st ste supt surg treas vice-adm mssrs ft`,
  number: `no nos art arts fig figs p pp vol vols ch chap para paras sect approx ca eq ext op cl tel pt nr`,
  month: `jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed weds thu thur thurs fri sat sun`,
  end: `inc corp co ltd bros plc llc jr esq etc al assn assoc dept dist div est govt mfg natl intl univ ave blvd rd hwy bldg
    ariz ark calif colo conn del fla ga ill ind kan kans ky la mass md mich minn miss mo mont neb nev okla ore pa penn
    tenn tex va vt wash wis wyo ont que mex yrs hrs mins secs lb lbs oz sq cu min max avg misc`,
  inner: `vs v viz cf e.g i.e eg ie incl esp resp attn aka`,
};

const kinds = new Map<string, AbbreviationKind>();
for (const [kind, words] of Object.entries(lists)) {
  for (const word of words.split(/\s+/)) kinds.set(word, kind as AbbreviationKind);
}

/** Read as an abbreviation only with a capital: without one they are words, or units that end sentences ("the sun."). */
const capitalOnly = new Set(
  'mar sat sun wed mon art fig col mag sec gen rep reps ill ind mass miss wash ore det dir cal co del la pa md mo ms mt st ft spec rev pres hon ch para ca v est fr bro mex max min dist div ga va'.split(
    ' ',
  ),
);

/** Words as well as abbreviations even with a capital at the start of a sentence: need a figure after them. */
const figureOnly = new Set('mar sat sun may no nos art fig figs p pp op cl eq ch'.split(' '));

/** Kind of the abbreviation that `word` (without its full stop) is, or null. */
export function abbreviationKind(word: string): AbbreviationKind | null {
  const lower = word.toLowerCase();
  const kind = kinds.get(lower) ?? null;
  if (kind === null) return null;
  return lower === word && capitalOnly.has(lower) ? null : kind;
}

/** Whether it is an abbreviation only where a figure follows: "No. 5", "Mar. 3". */
export function needsFigure(word: string): boolean {
  return figureOnly.has(word.toLowerCase());
}
