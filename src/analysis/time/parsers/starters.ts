import type { Word } from '../lexicon.ts';
import type { Reading } from '../meaning.ts';
import type { Reader } from '../reader.ts';

/** A parser with the words it may begin with: at all other atoms it is not even tried. */
export interface Entry {
  parse(reader: Reader, index: number): Reading | null;
  starts(word: Word): boolean;
  /** Whether it may begin with digits. */
  digits: boolean;
}

function words(text: string): (word: Word) => boolean {
  const set = new Set(text.split(' '));
  return (word) => set.has(word.text);
}

const isThe = words('the');
const isQuote = words("' ’ ‘");
const isShift = words(
  'the this that these last next past previous preceding prior following coming upcoming current same',
);
const isCountWord = words('a an several few many some couple dozen half quarter another [');
const isApproximation = words(
  'about around approximately nearly almost roughly over under just only some another more less at up fewer a',
);

export function isCount(word: Word): boolean {
  return word.cardinal >= 0 || isCountWord(word) || isApproximation(word);
}

export const STARTS = {
  nothing: (): boolean => false,
  the: isThe,
  shift: isShift,
  month: (word: Word): boolean => word.month > 0,
  weekday: (word: Word): boolean => word.weekday >= 0 || isShift(word),
  ordinal: (word: Word): boolean => isThe(word) || word.ordinal > 0 || word.cardinal >= 0,
  shiftedMonth: (word: Word): boolean => isShift(word) || word.ordinal > 0 || word.cardinal >= 20,
  holiday: (word: Word): boolean => word.holiday || isShift(word),
  deictic: words('today tomorrow yesterday tonight the day'),
  partOfYear: (word: Word): boolean =>
    isShift(word) ||
    isQuote(word) ||
    word.ordinal > 0 ||
    word.cardinal >= 2 ||
    words('final latter q h ad fiscal')(word),
  unitReference: (word: Word): boolean => isShift(word) || isCount(word) || word.unit !== null,
  season: (word: Word): boolean => isShift(word) || word.season !== null,
  decade: (word: Word): boolean =>
    isThe(word) || isQuote(word) || word.ordinal > 0 || word.decade > 0 || word.cardinal >= 20,
  year: (word: Word): boolean =>
    isThe(word) || word.cardinal >= 2 || words('year years ad fiscal financial academic calendar fy')(word),
  set: (word: Word): boolean =>
    word.cardinal >= 0 ||
    word.weekday >= 0 ||
    word.weekdays >= 0 ||
    word.parts !== null ||
    word.unit === 'weekend' ||
    word.ordinal > 0 ||
    words(
      'hourly daily nightly everyday weekly biweekly fortnightly monthly quarterly yearly annually annual every each per once twice several semi bi semiannual semiannually bimonthly biannual biannually the',
    )(word),
  offset: (word: Word): boolean => isThe(word) || isCount(word) || (word.unit !== null && word.plural),
  count: isCount,
  eve: words('the eve'),
  weekOf: (word: Word): boolean => isThe(word) || word.unit === 'week' || word.unit === 'weekend',
  nth: (word: Word): boolean =>
    isThe(word) || word.ordinal > 0 || word.cardinal >= 20 || words('last final week')(word),
  edge: (word: Word): boolean =>
    isThe(word) ||
    words(
      'early earlier mid late later beginning start opening middle end close rest remainder year month week century decade',
    )(word),
  clock: (word: Word): boolean => word.cardinal >= 1 || words('noon midnight half quarter a')(word),
  reference: words(
    'now currently presently nowadays recently lately recent soon formerly the right these present',
  ),
  duration: (word: Word): boolean => isThe(word) || isCount(word) || words('all whole entire')(word),
  unit: (word: Word): boolean => word.unit !== null,
} as const;

/** The parsers worth trying at a word, worked out once for each word of the lexicon. */
export class ParserTable {
  readonly #entries: readonly Entry[];
  readonly #byWord = new Map<Word, readonly Entry[]>();
  readonly #forDigits: readonly Entry[];

  constructor(entries: readonly Entry[]) {
    this.#entries = entries;
    this.#forDigits = entries.filter(({ digits }) => digits);
  }

  /** The longest reading at an atom; of equals, the first parser's. */
  longest(reader: Reader, index: number): Reading | null {
    let best: Reading | null = null;
    for (const { parse } of this.#entriesAt(reader, index)) {
      const found = parse(reader, index);
      if (found && (!best || found.next > best.next)) best = found;
    }
    return best;
  }

  #entriesAt(reader: Reader, index: number): readonly Entry[] {
    if (reader.number(index) >= 0) return this.#forDigits;
    const word = reader.word(index);
    return word === null ? NONE : this.#entriesOf(word);
  }

  #entriesOf(word: Word): readonly Entry[] {
    const known = this.#byWord.get(word);
    if (known) return known;
    const entries = this.#entries.filter(({ starts }) => starts(word));
    this.#byWord.set(word, entries);
    return entries;
  }
}

const NONE: readonly Entry[] = [];
