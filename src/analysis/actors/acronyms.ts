import type { Name } from '../../types/token.ts';
import { wordsOf, type Context } from './context.ts';

/** Short forms that an article brings in itself, each with the full name it stands for. */
export type Acronyms = ReadonlyMap<string, Name>;

/**
 * "Rapid Support Forces ... RSF", "Financial Conduct Bureau (FCB)": capitals that begin the words of the one
 * organization named in full, or that stand in parentheses behind a name they are taken from.
 */
export function acronymsOf(context: Context): Acronyms {
  const found = new Map<string, Name | null>();
  const named = new Map<string, string>();
  for (const name of context.names) {
    if (name.type === 'person' || name.last - name.first < 2) continue;
    const words = wordsOf(context, name.first, name.last);
    const behind = inParentheses(context, name, words);
    if (behind !== null) found.set(behind, name);
    const short = initials(words);
    if (short.length < 3 || named.get(short) === words || behind === short) continue;
    // Two names of the same initials: the capitals alone tell neither
    found.set(short, named.has(short) ? null : (found.get(short) ?? name));
    named.set(short, words);
  }
  return new Map([...found].flatMap(([short, name]) => (name ? [[short, name]] : [])));
}

function inParentheses({ tokens }: Context, { last }: Name, words: string): string | null {
  const inner = tokens[last + 1]?.form ?? '';
  if (tokens[last]?.form !== '(' || tokens[last + 2]?.form !== ')' || !isAcronym(inner)) return null;
  return isTakenFrom(inner, words) ? inner : null;
}

export function isAcronym(word: string): boolean {
  return /^\p{Lu}[\p{Lu}\d&.-]{1,7}$/u.test(word);
}

/** Whether the letters stand in the name in this order, the first at its beginning. */
function isTakenFrom(short: string, words: string): boolean {
  const letters = short.replace(/[^\p{L}]/gu, '').toLowerCase();
  const text = words.toLowerCase();
  let at = -1;
  for (const letter of letters) {
    at = text.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return letters.startsWith(text.charAt(0));
}

function initials(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join('');
}
