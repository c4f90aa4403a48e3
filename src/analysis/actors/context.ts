import type { Article } from '../../types/article.ts';
import type { Clause } from '../../types/clause.ts';
import type { Mention } from '../../types/entity.ts';
import type { Name, Sentence, Token } from '../../types/token.ts';
import { childrenOf } from '../language/tree.ts';

/** What every finder of mentions reads. */
export interface Context {
  article: Pick<Article, 'id' | 'text'> & Partial<Pick<Article, 'title' | 'filedFrom'>>;
  tokens: readonly Token[];
  sentences: readonly Sentence[];
  names: readonly Name[];
  clauses: readonly Clause[];
  children: readonly number[][];
  /** The name that covers a token. */
  nameAt: readonly (Name | undefined)[];
  /** Whether a token stands inside quotation marks. */
  quotedAt: readonly boolean[];
}

export interface ContextInput {
  article: Pick<Article, 'id' | 'text'> & Partial<Pick<Article, 'title' | 'filedFrom'>>;
  tokens: readonly Token[];
  sentences: readonly Sentence[];
  names: readonly Name[];
  clauses: readonly Clause[];
}

export function contextOf(input: ContextInput): Context {
  const nameAt = new Array<Name | undefined>(input.tokens.length).fill(undefined);
  for (const name of input.names) nameAt.fill(name, name.first, name.last);
  return { ...input, children: childrenOf(input.tokens), nameAt, quotedAt: quotedTokens(input) };
}

/** Marks what stands between double quotation marks; a mark never closed ends with its paragraph. */
function quotedTokens({ article, tokens }: ContextInput): boolean[] {
  let open = false;
  return tokens.map(({ form, start, end, sentence }, index) => {
    const last = tokens[index - 1];
    // Text wrapped by hand has line ends within sentences
    if (last && last.sentence !== sentence && article.text.slice(last.end, start).includes('\n'))
      open = false;
    if (form === '“' || form === '«') open = true;
    else if (form === '”' || form === '»') open = false;
    else if (form === '"' || form === "''" || form === '``') {
      // The side with the space tells an opening mark; the tags of straight marks are often wrong
      const before = start > (tokens[index - 1]?.end ?? -1);
      const behind = (tokens[index + 1]?.start ?? end + 1) > end;
      open = before === behind ? !open : before;
    } else return open;
    return false;
  });
}

/** The words of tokens `[first, last)` as they stand in the text, white space as one space. */
export function wordsOf({ article, tokens }: Context, first: number, last: number): string {
  const [start, end] = [tokens[first]?.start, tokens[last - 1]?.end];
  if (start === undefined || end === undefined || last <= first) return '';
  return article.text.slice(start, end).replace(/\s+/g, ' ');
}

/** A mention over tokens `[first, last)`; its head is the token of the span that hangs highest. */
export function mentionOf(context: Context, range: TokenRange, form: Mention['form']): Mention {
  const { tokens, article } = context;
  const start = tokens[range.first]?.start ?? 0;
  const end = tokens[range.last - 1]?.end ?? 0;
  return {
    start,
    end,
    quote: article.text.slice(start, end),
    form,
    head: range.head ?? headOf(context, range),
  };
}

export interface TokenRange {
  first: number;
  last: number;
  head?: number;
}

/** The token of a span whose head lies outside of it; the last such one that is no punctuation or particle. */
export function headOf({ tokens }: Context, { first, last }: TokenRange): number {
  for (let index = first; index < last; index++) {
    const token = tokens[index];
    if (!token || (token.head >= first && token.head < last)) continue;
    if (token.upos !== 'PUNCT' && token.upos !== 'DET' && token.upos !== 'PART' && token.upos !== 'ADP')
      return index;
  }
  return Math.max(first, last - 1);
}
