import type { Token } from '../../../types/token.ts';
import { knownNames, type Known } from './known.ts';
import { lazily } from './table.ts';

/** A name of the gazetteers that stands in tokens `[first, last)`, with all its meanings. */
export interface Match {
  first: number;
  last: number;
  meanings: readonly Known[];
}

interface Node {
  next: Map<number, Node>;
  meanings: Known[];
}

/** Longest name in tokens: "Islamic Revolutionary Guard Corps" and hyphens split off stay below this. */
const LONGEST = 14;

/** Two tries over the characters of names without spaces, so that how a text is tokenized does not matter. */
const tries = lazily(() => {
  const exact: Node = { next: new Map(), meanings: [] };
  const folded: Node = { next: new Map(), meanings: [] };
  for (const known of knownNames()) {
    insert(exact, plain(known.words), known);
    // Short forms are ambiguous in capitals or lower case: "WHO", "us"
    if (known.words.length > (known.kind === 'medium' ? 8 : 4))
      insert(folded, plain(known.words).toLowerCase(), known);
  }
  return { exact, folded };
});

/**
 * The longest name of the gazetteers that begins at token `first` and ends with a token of the same sentence,
 * in the case of the gazetteer; with `folded`, in any case (headings in capitals). Null where none does.
 */
export function matchAt(tokens: readonly Token[], first: number, folded = false): Match | null {
  let node: Node | undefined = folded ? tries().folded : tries().exact;
  let found: Match | null = null;
  const sentence = tokens[first]?.sentence;
  const limit = Math.min(tokens.length, first + LONGEST);
  for (let last = first; last < limit; last++) {
    const token = tokens[last];
    if (token?.sentence !== sentence) break;
    node = walk(node, folded ? (token?.form.toLowerCase() ?? '') : (token?.form ?? ''));
    if (!node) break;
    if (node.meanings.length === 0) continue;
    const meanings = isApart(tokens, first, last)
      ? node.meanings.filter(({ words }) => PARTED.test(words))
      : node.meanings;
    if (meanings.length > 0) found = { first, last: last + 1, meanings };
  }
  return found;
}

/** Names that may be written with a space in them, "You Tube" and "D F A T" too: "Pakistan is" is no "Pakistanis". */
const PARTED = /[^\p{L}\p{N}]|\p{Ll}\p{Lu}|^\p{Lu}+$/u;

function isApart(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first + 1; at <= last; at++)
    if ((tokens[at]?.start ?? 0) > (tokens[at - 1]?.end ?? 0)) return true;
  return false;
}

/** All meanings of these words, in the case of the gazetteer: `United States`, `al-Qaeda`. */
export function meaningsOf(words: string): readonly Known[] {
  return walk(tries().exact, plain(words.replace(/\s+/g, '')))?.meanings ?? [];
}

function insert(root: Node, words: string, known: Known): void {
  let node = root;
  for (let index = 0; index < words.length; index++) {
    const code = words.charCodeAt(index);
    let next = node.next.get(code);
    if (!next) {
      next = { next: new Map(), meanings: [] };
      node.next.set(code, next);
    }
    node = next;
  }
  node.meanings.push(known);
}

function walk(from: Node, form: string): Node | undefined {
  let node: Node | undefined = from;
  for (let index = 0; index < form.length && node; index++) {
    const code = form.charCodeAt(index);
    node = node.next.get(code === CURLY ? APOSTROPHE : code);
  }
  return node;
}

const CURLY = 0x2019;
const APOSTROPHE = 0x27;

function plain(words: string): string {
  return words.replaceAll(' ', '').replaceAll('’', "'");
}
