import type { Meaning, Reading } from '../meaning.ts';
import type { Reader } from '../reader.ts';

type Value = Extract<Meaning, { kind: 'reference' }>['value'];

const SINGLE: Record<string, Value> = {
  now: 'PRESENT_REF',
  currently: 'PRESENT_REF',
  presently: 'PRESENT_REF',
  nowadays: 'PRESENT_REF',
  recently: 'PAST_REF',
  lately: 'PAST_REF',
  recent: 'PAST_REF',
  soon: 'FUTURE_REF',
  formerly: 'PAST_REF',
};
const PHRASES: [readonly string[], Value][] = [
  [['the', 'past'], 'PAST_REF'],
  [['the', 'future'], 'FUTURE_REF'],
  [['the', 'near', 'future'], 'FUTURE_REF'],
  [['the', 'present', 'time'], 'PRESENT_REF'],
  [['the', 'present'], 'PRESENT_REF'],
  [['present'], 'PRESENT_REF'],
  [['right', 'now'], 'PRESENT_REF'],
  [['the', 'moment'], 'PRESENT_REF'],
  [['the', 'time', 'being'], 'PRESENT_REF'],
  [['these', 'days'], 'PRESENT_REF'],
  [['recent', 'days'], 'PAST_REF'],
  [['recent', 'weeks'], 'PAST_REF'],
  [['recent', 'months'], 'PAST_REF'],
  [['recent', 'years'], 'PAST_REF'],
];
const LEADS = new Set(['in', 'for', 'at', 'from']);

/** "now", "currently", "recently", "in the past", "the near future": roughly when, and no more. */
export function parseReference(reader: Reader, index: number): Reading | null {
  const phrase = PHRASES.find(([words]) => words.every((word, offset) => reader.is(index + offset, word)));
  if (phrase) {
    const next = index + phrase[0].length;
    if (phrase[0][0] === 'the' && !reader.isAny(index - 1, LEADS)) return null;
    if (phrase[0][0] === 'present' && (!reader.is(index - 1, 'at') || reader.isLetters(next))) return null;
    if (reader.word(next)?.unit || reader.digits(next) > 0) return null;
    return { first: index, next, meaning: { kind: 'reference', value: phrase[1] }, rule: 'reference' };
  }
  const word = reader.word(index)?.text ?? '';
  const value = Object.hasOwn(SINGLE, word) ? SINGLE[word] : undefined;
  if (value === undefined || isNoReference(reader, index, word)) return null;
  return { first: index, next: index + 1, meaning: { kind: 'reference', value }, rule: 'reference' };
}

/** "as soon as next month": the comparison says nothing; "now that" is a conjunction. */
function isNoReference(reader: Reader, index: number, word: string): boolean {
  if (word === 'soon')
    return reader.is(index - 1, 'as') || reader.is(index - 1, 'too') || reader.is(index + 1, 'after');
  if (word === 'now') return reader.is(index + 1, 'that');
  return word === 'recent' && !reader.isLetters(index + 1);
}
