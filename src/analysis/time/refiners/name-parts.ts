import type { Reading } from '../meaning.ts';
import type { Reader } from '../reader.ts';

/** Words that papers put behind a weekday in their names: "Sunday Times", "Saturday Evening Post". */
const PAPERS =
  /^(?:times|telegraph|express|mirror|mail|post|herald|independent|world|tribune|star|sun|guardian|examiner|age|mercury|observer|nation|citizen|review|sport|people|business|agreement|school)$/iu;
/** Days that history has given a name: "Bloody Sunday". */
const NAMED = /^(?:bloody|fat|holy|sheffield|maundy|shrove|whit)$/iu;

/** Drops weekdays that are part of a name: "The Sunday Times", "the Good Friday Agreement", "the Mail on Sunday". */
export function dropNameParts(reader: Reader, readings: readonly Reading[]): Reading[] {
  return readings.filter((reading) => {
    const { kind } = reading.meaning;
    if (kind === 'day-shift') return !isPaper(reader, reading);
    const named = kind === 'weekday' || kind === 'holiday' || kind === 'day-part';
    return !named || !isNamePart(reader, reading);
  });
}

/** "USA Today", "Russia Today", "USA TODAY": a capital inside of a sentence, behind a capital. */
function isPaper(reader: Reader, { first, next }: Reading): boolean {
  return next === first + 1 && reader.isCapitalized(first) && isNameWord(reader, first - 1);
}

function isNamePart(reader: Reader, { first, next }: Reading): boolean {
  if (!reader.isCapitalized(next - 1) || reader.isUpperCase(next - 1)) return false;
  if (isNameWord(reader, next) && PAPERS.test(reader.form(next))) return true;
  if (isNameWord(reader, first - 1) && NAMED.test(reader.form(first - 1))) return true;
  return reader.is(first - 1, 'on') && isNameWord(reader, first - 2) && reader.form(first - 2) === 'Mail';
}

function isNameWord(reader: Reader, index: number): boolean {
  return reader.isLetters(index) && reader.isCapitalized(index);
}
