import type { Reading } from '../meaning.ts';
import { readOrdinal } from '../numbers.ts';
import type { Reader } from '../reader.ts';
import { readEra } from '../years.ts';

/** "the 1990s", "the '90s", "the nineties", "the 19th century", "the 5th century BC". */
export function parseDecade(reader: Reader, index: number): Reading | null {
  const start = reader.is(index, 'the') ? index + 1 : index;
  return (
    readDigits(reader, index, start) ?? readWord(reader, index, start) ?? readCentury(reader, index, start)
  );
}

function readDigits(reader: Reader, first: number, start: number): Reading | null {
  const quote =
    (reader.is(start, "'") || reader.is(start, '’') || reader.is(start, '‘')) && reader.glued(start + 1);
  const at = quote ? start + 1 : start;
  const value = reader.number(at);
  const apostrophe = reader.is(at + 1, "'") || reader.is(at + 1, '’') ? at + 2 : at + 1;
  if (value < 0 || value % 10 !== 0 || !reader.is(apostrophe, 's') || !reader.glued(apostrophe)) return null;
  const next = apostrophe + 1;
  if (reader.digits(at) === 4 && value >= 1000 && value <= 2100) return decade(first, next, value / 10);
  // "in his 60s" is an age: two digits need their apostrophe.
  return quote && reader.digits(at) === 2 ? decade(first, next, 190 + value / 10) : null;
}

function decade(first: number, next: number, number: number): Reading {
  return { first, next, meaning: { kind: 'decade', decade: number }, rule: 'decade' };
}

/** "the nineties": only with its article, and no "in her nineties". */
function readWord(reader: Reader, first: number, start: number): Reading | null {
  const number = reader.word(start)?.decade ?? 0;
  return number > 0 && start > first ? decade(first, start + 1, 190 + number) : null;
}

function readCentury(reader: Reader, first: number, start: number): Reading | null {
  const ordinal = readOrdinal(reader, start);
  if (!ordinal || ordinal.value < 1 || ordinal.value > 25) return null;
  const at = reader.is(ordinal.next, '-') ? ordinal.next + 1 : ordinal.next;
  if (!reader.is(at, 'century')) return null;
  const era = readEra(reader, at + 1);
  const meaning = {
    kind: 'century' as const,
    century: ordinal.value - 1,
    ...(era?.before ? { era: 'BC' as const } : {}),
  };
  return { first, next: era?.next ?? at + 1, meaning, rule: 'decade' };
}
