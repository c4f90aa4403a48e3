import type { Reader } from '../reader.ts';

/** Zones in two letters and in words, of the papers of North America; summer time follows the date, see `resolve-clock`. */
const SHORT: Record<string, number> = {
  et: -300,
  ct: -360,
  mt: -420,
  pt: -480,
  eastern: -300,
  central: -360,
  mountain: -420,
  pacific: -480,
};

const CITY = /^(?:moscow|kyiv|kiev|beijing|london|geneva|brussels|washington|paris|berlin)$/u;

export interface ReadZone {
  offset: number | null;
  next: number;
  /** Summer time may apply. */
  seasonal?: boolean;
}

/**
 * A zone after a clock time: "GMT", "ET", "Eastern time", "local time", "Moscow time". `offset` in minutes east
 * of UTC; null where the words name a place whose offset they do not give.
 */
export function readZone(reader: Reader, index: number): ReadZone | null {
  const word = reader.word(index);
  if (!word) return null;
  if (word.zone !== null && reader.isUpperCase(index)) return { offset: word.zone, next: index + 1 };
  const short = SHORT[word.text];
  if (short !== undefined && word.text.length === 2 && reader.isUpperCase(index))
    return { offset: short, next: index + 1, seasonal: true };
  return readNamed(reader, index, short);
}

function readNamed(reader: Reader, index: number, short: number | undefined): ReadZone | null {
  const standard = reader.is(index + 1, 'standard') || reader.is(index + 1, 'daylight');
  const at = standard ? index + 2 : index + 1;
  if (!reader.is(at, 'time')) return null;
  const text = reader.word(index)?.text ?? '';
  if (short !== undefined && text.length > 2) {
    const offset = reader.is(index + 1, 'daylight') ? short + 60 : short;
    return { offset, next: at + 1, seasonal: !standard };
  }
  return text === 'local' || CITY.test(text)
    ? { offset: text === 'moscow' ? 180 : null, next: at + 1 }
    : null;
}
