import type { Token } from '../../../types/token.ts';

/** Tokens `[first, last)` of one sentence that may hold names; all other tokens are outside of every name. */
export interface Region {
  first: number;
  last: number;
}

/** Small words that may join the parts of a name: Ministry of Foreign Affairs, Ursula von der Leyen. */
const JOINERS = new Set(
  "of the for and in on de la le del di da du der den von van bin ibn al el - – / ' ’ 's ’s & . to".split(
    ' ',
  ),
);
const MOST_JOINERS = 3;

/** Tags that a capital at the start of a sentence does not make a name. */
const CLOSED = new Set('DT IN PRP PRP$ CC MD TO WP WRB WDT WP$ EX PDT RB VBZ VBD VBP UH'.split(' '));

/** The runs of capitalized words, with the small words that join them, in text order. */
export function findRegions(tokens: readonly Token[]): Region[] {
  const regions: Region[] = [];
  let index = 0;
  while (index < tokens.length) {
    if (!mayBeName(tokens, index)) {
      index += 1;
      continue;
    }
    const last = endOfRegion(tokens, index);
    regions.push({ first: index, last });
    index = last;
  }
  return regions;
}

function endOfRegion(tokens: readonly Token[], first: number): number {
  const sentence = tokens[first]?.sentence;
  let last = first + 1;
  for (let index = last; index < tokens.length && index - last <= MOST_JOINERS; index++) {
    const token = tokens[index];
    if (token?.sentence !== sentence) break;
    if (isSpacedDash(tokens, index)) break;
    if (mayBeName(tokens, index)) last = index + 1;
    else if (!JOINERS.has(token?.form.toLowerCase() ?? '')) break;
  }
  return last;
}

/** "Boone - Analyst": a dash with spaces parts names, a hyphen joins them. */
function isSpacedDash(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.form !== '-' && token?.form !== '–') return false;
  return token.start > (tokens[index - 1]?.end ?? 0);
}

/** Months, days of the week, feasts and the like are never part of a name. */
const DATES = new Set(
  `January February March April May June July August September October November December Monday Tuesday
   Wednesday Thursday Friday Saturday Sunday Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sep. Sept. Oct. Nov. Dec.
   Christmas Easter Thanksgiving Ramadan Hanukkah Halloween Passover Nowruz Diwali Brexit Covid COVID Internet`.split(
    /\s+/,
  ),
);

/** Whether a word is a month, a day or a feast where it stands: "in May", never "Theresa May". */
export function isDate(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token || !DATES.has(token.form)) return false;
  // "May" and "March" may be family names: beside a given name or a title the tagger decides
  if (!/^(?:May|March|April|June|August)$/.test(token.form)) return true;
  const after = tokens[index + 1]?.form ?? '';
  const before = tokens[index - 1]?.form ?? '';
  return (
    /^\d/.test(after) ||
    /^(?:in|of|since|until|by|last|next|this|early|late|mid|-|from|before|after|\d+\w*)$/i.test(before)
  );
}

/** Files and addresses are no names: report.pdf, desk@paper.example. */
const ADDRESS = /@|\.(?:pdf|docx?|xlsx?|jpe?g|png|com|org|net|html?)$|^(?:https?:|www\.)/i;

function mayBeName(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token || isDate(tokens, index)) return false;
  if (ADDRESS.test(token.form)) return false;
  if (token.upos === 'PROPN') return true;
  if (!/\p{Lu}/u.test(token.form) || token.form === 'I') return false;
  const opens = tokens[index - 1]?.sentence !== token.sentence;
  return !(opens && CLOSED.has(token.xpos));
}
