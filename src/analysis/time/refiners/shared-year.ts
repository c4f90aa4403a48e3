import type { Meaning, Reading } from '../meaning.ts';
import type { Reader } from '../reader.ts';

/** "the Bastille Day ceremonies last year", "the January floods of 2011": the year stands behind the noun. */
export function shareYears(reader: Reader, readings: readonly Reading[]): Reading[] {
  return readings.map((reading, at) => {
    const after = readings[at + 1];
    if (!after || !isOneNounApart(reader, reading, after)) return reading;
    const meaning = withYear(reading.meaning, after.meaning);
    return meaning === null ? reading : { ...reading, meaning };
  });
}

/** One word in small letters that is none of time, and perhaps "of". */
function isOneNounApart(reader: Reader, a: Reading, b: Reading): boolean {
  const noun = a.next;
  if (!reader.isLetters(noun) || reader.isCapitalized(noun) || reader.word(noun) !== null) return false;
  const end = reader.is(noun + 1, 'of') ? noun + 2 : noun + 1;
  return b.first === end;
}

function withYear(date: Meaning, year: Meaning): Meaning | null {
  const open = date.kind === 'holiday' || date.kind === 'season' || date.kind === 'calendar';
  if (!open || date.year !== undefined || date.shift !== undefined) return null;
  if (date.kind === 'calendar' && (date.month === undefined || date.yearShift !== undefined)) return null;
  if (year.kind === 'calendar' && year.month === undefined && year.year !== undefined)
    return { ...date, year: year.year };
  if (year.kind !== 'unit' || year.unit !== 'year' || typeof year.shift !== 'number' || year.counted)
    return null;
  return date.kind === 'calendar' ? { ...date, yearShift: year.shift } : { ...date, shift: year.shift };
}
