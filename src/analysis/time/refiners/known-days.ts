import type { Reading } from '../meaning.ts';
import type { Reader } from '../reader.ts';

/** Days that papers name without their year by what happened: month, day, year, the words that must follow. */
const KNOWN: readonly { month: number; day: number; year: number; words: RegExp }[] = [
  { month: 9, day: 11, year: 2001, words: /^(?:attacks?|hijack\w*|terror\w*|commission|memorial)$/iu },
  { month: 1, day: 6, year: 2021, words: /^(?:committee|riots?|rioters?|insurrection)$/iu },
  { month: 10, day: 7, year: 2023, words: /^(?:attacks?|massacre|assault)$/iu },
];

/** "the Sept. 11 attacks", "the Oct. 7 attack": the year that every reader knows, unless publication is before it. */
export function placeKnownDays(
  reader: Reader,
  readings: readonly Reading[],
  present: number | null,
): Reading[] {
  return readings.map((reading) => {
    const { meaning, next } = reading;
    if (meaning.kind !== 'calendar' || meaning.year !== undefined || !reader.isLetters(next)) return reading;
    const known = KNOWN.find(
      ({ month, day, words }) =>
        month === meaning.month && day === meaning.day && words.test(reader.form(next)),
    );
    if (!known || (present !== null && present <= known.year)) return reading;
    return { ...reading, meaning: { ...meaning, year: known.year }, rule: 'known-day' };
  });
}
