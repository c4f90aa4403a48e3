import { matchAt, titles, type KnownKind } from '../gazetteer/index.ts';
import { hashText } from '../hash.ts';
import type { Token } from '../../../types/token.ts';
import { factsOf, TITLE, type FormFacts } from './forms.ts';
import type { Region } from './regions.ts';

/** How a capitalized form is used over the whole document; counts are capped where they are read. */
export interface FormUse {
  /** Seen in lower case. */
  lower: number;
  /** Seen with a capital inside a sentence. */
  capital: number;
  /** Seen after a title: "President Obi". */
  afterTitle: number;
  /** Seen after a place preposition. */
  afterPlace: number;
  /** Seen as the last word of two or more capitalized words. */
  closes: number;
  /** Seen as the subject of a verb of saying, or after a relative "who". */
  says: number;
}

/** Everything the features need, by token index. */
export interface DocumentFacts {
  tokens: readonly Token[];
  facts: readonly FormFacts[];
  xpos: Int32Array;
  deprel: Int32Array;
  /** Gazetteer kind of the match that covers the token: 1 + kind * 2, plus 1 inside of it; 0 none. */
  known: Uint8Array;
  /** Of a match in another case than the gazetteer's. */
  folded: Uint8Array;
  uses: ReadonlyMap<string, FormUse>;
}

const KINDS: readonly KnownKind[] = [
  'country',
  'adjective',
  'people',
  'capital',
  'seat',
  'organization',
  'medium',
  'city',
  'region',
  'world',
  'water',
  'group',
  'person',
];

const PLACE_PREPOSITIONS = new Set(['in', 'near', 'at', 'from', 'into', 'across', 'outside', 'around']);
const SAYS = new Set([
  'said',
  'says',
  'told',
  'added',
  'warned',
  'wrote',
  'asked',
  'tweeted',
  'replied',
  'who',
  'insisted',
]);

/** Facts over the document for the tokens of its regions. */
export function documentFacts(tokens: readonly Token[], regions: readonly Region[]): DocumentFacts {
  const byForm = new Map<string, FormFacts>();
  const facts = tokens.map(({ form }) => {
    let held = byForm.get(form);
    if (!held) {
      held = factsOf(form);
      byForm.set(form, held);
    }
    return held;
  });
  const tags = new Map<string, number>();
  return {
    tokens,
    facts,
    xpos: Int32Array.from(tokens, ({ xpos }) => hashOnce(tags, xpos)),
    deprel: Int32Array.from(tokens, ({ deprel }) => hashOnce(tags, deprel)),
    known: matches(tokens, regions, false),
    folded: matches(tokens, regions, true),
    uses: usesOf(tokens, facts, regions),
  };
}

function hashOnce(known: Map<string, number>, text: string): number {
  let hash = known.get(text);
  if (hash === undefined) {
    hash = hashText(text);
    known.set(text, hash);
  }
  return hash;
}

function matches(tokens: readonly Token[], regions: readonly Region[], folded: boolean): Uint8Array {
  const codes = new Uint8Array(tokens.length);
  for (const region of regions) {
    let index = region.first;
    while (index < region.last) {
      const match = matchAt(tokens, index, folded);
      const kind = match?.meanings[0]?.kind;
      if (!match || !kind) {
        index += 1;
        continue;
      }
      const several = new Set(match.meanings.map((meaning) => meaning.kind)).size > 1 ? 32 : 0;
      codes.fill(several + 2 + 2 * KINDS.indexOf(kind), match.first, match.last);
      codes[match.first] = several + 1 + 2 * KINDS.indexOf(kind);
      index = match.last;
    }
  }
  return codes;
}

function usesOf(
  tokens: readonly Token[],
  facts: readonly FormFacts[],
  regions: readonly Region[],
): Map<string, FormUse> {
  const uses = new Map<string, FormUse>();
  for (const { first, last } of regions) {
    for (let index = first; index < last; index++) {
      if (facts[index]?.capital) noteUse(uses, index, { tokens, facts });
    }
  }
  for (const token of tokens) {
    const use = uses.get(capitalized(token.form));
    if (use && token.form !== capitalized(token.form)) use.lower += 1;
  }
  return uses;
}

function capitalized(form: string): string {
  return form.charAt(0).toUpperCase() + form.slice(1);
}

interface Words {
  tokens: readonly Token[];
  facts: readonly FormFacts[];
}

function noteUse(uses: Map<string, FormUse>, index: number, { tokens, facts }: Words): void {
  const token = tokens[index];
  if (!token) return;
  let use = uses.get(token.form);
  if (!use) {
    use = { lower: 0, capital: 0, afterTitle: 0, afterPlace: 0, closes: 0, says: 0 };
    uses.set(token.form, use);
  }
  const before = tokens[index - 1];
  const opens = before?.sentence !== token.sentence;
  const after = tokens[index + 1];
  if (after && SAYS.has(after.form)) use.says += 1;
  if (opens || !before) return;
  use.capital += 1;
  if (isTitle(before.form, facts[index - 1])) use.afterTitle += 1;
  if (PLACE_PREPOSITIONS.has(before.form)) use.afterPlace += 1;
  if (facts[index - 1]?.capital && !facts[index + 1]?.capital) use.closes += 1;
}

function isTitle(form: string, facts: FormFacts | undefined): boolean {
  return ((facts?.flags ?? 0) & TITLE) !== 0 && titles().has(form.toLowerCase());
}
