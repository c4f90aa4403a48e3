import { agencyName } from './agencies.ts';
import type { Facts } from './line-rule.ts';

const SMALL_WORDS = new Set(['of', 'and', 'the', 'for', 'on', 'in', 'de', 'la', 'le', 'du', 'del', 'al']);
/** Short words of names that are no abbreviations; "BBC", "RT" and "NPR" keep their capitals. */
const SHORT_WORDS = new Set(
  'new sun day age old red bay rio san st el los las tel aviv abu ho chi fox'.split(' '),
);

function caseWord(word: string, first: boolean): string {
  const lower = word.toLowerCase();
  if (!first && SMALL_WORDS.has(lower)) return lower;
  if (word.length <= 3 && !SHORT_WORDS.has(lower)) return word;
  return lower.replace(/(?:^|[-'’.])\p{L}/gu, (letter) => letter.toUpperCase());
}

/** "THE WASHINGTON EXAMINER" as "Washington Examiner": a name printed in capitals in its usual letters. */
export function properCase(name: string): string {
  const plain = name.trim().replace(/\s+/g, ' ');
  if (/\p{Ll}/u.test(plain)) return plain;
  // "ZENDAPOST.COM"
  if (/^[^\s.]+\.\p{Lu}{2,4}$/u.test(plain)) return plain.toLowerCase();
  return plain
    .split(' ')
    .map((word, index) => caseWord(word, index === 0))
    .join(' ');
}

/** A place in capitals in its usual letters: "SAN JOSE" as "San Jose", "RIO" too; "U.S." stays. */
export function placeCase(name: string): string {
  return name
    .split(/(?<=[ /])/)
    .map((word) =>
      /\p{Ll}/u.test(word) || /^\p{L}\.(?:\p{L}\.)+/u.test(word)
        ? word
        : word.toLowerCase().replace(/(?:^|[-'’])\p{L}/gu, (letter) => letter.toUpperCase()),
    )
    .join('');
}

/** An outlet's name without the article that credits put before it. */
export function outletName(name: string): string {
  return properCase(
    name
      .replace(/^the\s+/i, '')
      .replace(/[.,:;\s]+$/, '')
      .replace(/,? (?:L\.?P|Ltd|LLC|Inc|plc|Co|Corp|Limited)$/, ''),
  );
}

/** The name in a credit as a fact: an agency if it is one, else an outlet. */
export function creditFacts(name: string): Facts {
  const agency = agencyName(name);
  return agency === null ? { outlet: outletName(name) } : { agency };
}

/** Letters and digits alone: a page prints its title with other quotation marks, or with a full stop. */
export function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
