import type { Token } from '../../../types/token.ts';
import type { Reading } from '../meaning.ts';
import type { Reader } from '../reader.ts';
import type { TokenIndex } from '../token-index.ts';

const LEADS = new Set(
  'in of by until till since during last next this early late mid through from to before after between and or - – for on the each every throughout around'.split(
    ' ',
  ),
);
const MODAL = 'may';
const OTHER_WORDS = new Set(['may', 'march', 'mar', 'jan', 'april', 'august', 'june']);

/** Drops bare months that are another word there: "May said", "may", "the march on Rome", "April Jones". */
export function dropFalseFriends(
  reader: Reader,
  readings: readonly Reading[],
  tokens: TokenIndex,
): Reading[] {
  return readings.filter((reading) => {
    const { meaning, first, next } = reading;
    if (meaning.kind !== 'calendar' || meaning.month === undefined) return true;
    if (meaning.day !== undefined) return !isLowerModal(reader, reading);
    const name = (reader.word(first)?.month ?? 0) > 0 ? first : next - 1;
    const bare = next - first <= 2 && reader.isAny(first, OTHER_WORDS);
    if (!reader.isCapitalized(name) && reader.isAny(name, VERBS)) return meaning.year !== undefined;
    return (
      meaning.year !== undefined ||
      meaning.yearShift !== undefined ||
      !bare ||
      isMonthThere(reader, first, tokens.at(reader.starts[first] ?? 0))
    );
  });
}

/** Months that in lower case are other words. */
const VERBS = new Set(['may', 'march', 'mar']);

/** "may 12 people": lower case is the verb. */
function isLowerModal(reader: Reader, { first }: Reading): boolean {
  return reader.is(first, MODAL) && !reader.isCapitalized(first);
}

function isMonthThere(reader: Reader, index: number, token: Token | null): boolean {
  // "Jan-Feb 2017", "March to May"
  if (isLinked(reader, index, 1) || isLinked(reader, index, -1)) return true;
  if (!reader.isAny(index - 1, LEADS))
    return reader.is(index, 'june') || reader.is(index, 'august') || reader.is(index, 'april')
      ? !isNamePart(reader, index)
      : false;
  if (token !== null && (token.upos === 'AUX' || token.upos === 'VERB' || token.upos === 'ADJ')) return false;
  if (
    reader.is(index - 1, 'the') ||
    reader.is(index - 1, 'and') ||
    reader.is(index - 1, 'or') ||
    reader.is(index - 1, 'to')
  )
    return !isNamePart(reader, index) && !reader.is(index, MODAL);
  return !isNamePart(reader, index);
}

const LINKS = new Set(['-', '–', 'to', 'through', 'and', 'or']);

/** Whether another month stands behind (1) or before (-1) a dash or "to". */
function isLinked(reader: Reader, index: number, step: 1 | -1): boolean {
  return reader.isAny(index + step, LINKS) && (reader.word(index + 2 * step)?.month ?? 0) > 0;
}

/** "April Glaspie", "Theresa May": a capitalized word beside that is no date word. */
function isNamePart(reader: Reader, index: number): boolean {
  const after =
    reader.isLetters(index + 1) && reader.isCapitalized(index + 1) && reader.word(index + 1) === null;
  const before =
    reader.isLetters(index - 1) && reader.isCapitalized(index - 1) && reader.word(index - 1) === null;
  return after || before;
}
