import type { Article } from '../../src/types/article.ts';
import type { Name, Token } from '../../src/types/token.ts';
import { annotateActors } from '../../src/analysis/actors/index.ts';
import { annotateClauses } from '../../src/analysis/clauses/index.ts';
import { annotateLanguage } from '../../src/analysis/language/index.ts';
import { isArticle, type Form, type GoldReport } from './gold.ts';

/** A mention that a program found, in gold words `[first, last)`. */
export interface FoundMention {
  first: number;
  last: number;
  head: number;
  form: Form;
  /** Its chain, by any number. */
  chain: number;
}

/** What was found in one document: by Readout, and by matching strings. */
export interface Responses {
  readout: FoundMention[];
  /** Names and noun phrases, those with one head word in one chain. */
  strings: FoundMention[];
  /** Readout's own mentions, those with one head word in one chain. */
  ownStrings: FoundMention[];
}

/** Analyses the raw text of a document; spans come back in gold words. */
export function responsesTo(report: GoldReport): Responses {
  const article = articleOf(report);
  const layers = annotateLanguage.annotate(article, {});
  const { clauses } = annotateClauses.annotate(article, layers);
  const { entities } = annotateActors.annotate(article, { ...layers, clauses });
  const words = wordFinder(report);
  const { tokens } = layers;
  const readout = entities
    // Places that are no country are not asked for; Readout says itself which those are
    .filter(({ type }) => type !== 'place')
    .flatMap(({ mentions }, chain) =>
      mentions.map(({ start, end, head, form }): FoundMention => {
        const at = tokens[head];
        return { ...words(start, end), head: words(at?.start ?? start, at?.end ?? end).first, form, chain };
      }),
    )
    // A bare adjective ("Russian") is an actor's mention to Readout and none to GUM
    .filter(({ head }) => report.gold[head]?.upos !== 'ADJ');
  const strings = phrasesOf(tokens, layers.names).map(({ form, first, last, head }): FoundMention => {
    const [start, end] = [tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0];
    const at = tokens[head];
    const word = words(at?.start ?? start, at?.end ?? end).first;
    return { ...words(start, end), head: word, form, chain: 0 };
  });
  return { readout, strings: chained(report, strings), ownStrings: chained(report, readout) };
}

/** The same head word, the same chain; a pronoun is in none. */
function chained({ gold }: GoldReport, mentions: readonly FoundMention[]): FoundMention[] {
  const chains = new Map<string, number>();
  return mentions
    .filter(({ form }) => form !== 'pronoun')
    .map((mention) => {
      const key = (gold[mention.head]?.form ?? '').toLowerCase();
      const chain = chains.get(key) ?? chains.size;
      chains.set(key, chain);
      return { ...mention, chain };
    });
}

interface Phrase {
  first: number;
  last: number;
  head: number;
  form: Form;
}

/** Names with titles and all, and noun phrases from their article to their head. */
function phrasesOf(tokens: readonly Token[], names: readonly Name[]): Phrase[] {
  const inName = new Set(names.flatMap(({ first, last }) => range(first, last)));
  const named = names
    .filter(({ type }) => type !== 'place')
    .map(({ first, last }): Phrase => ({ first, last, head: last - 1, form: 'name' }));
  const nominals = tokens.flatMap(({ upos, deprel }, head): Phrase[] => {
    if (upos !== 'NOUN' || inName.has(head) || deprel === 'compound') return [];
    let first = head;
    while (/^(?:DET|ADJ|NOUN|NUM)$/.test(tokens[first - 1]?.upos ?? '')) first -= 1;
    return [{ first, last: head + 1, head, form: 'nominal' }];
  });
  return [...named, ...nominals];
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first }, (_, index) => first + index);
}

/** Turns offsets into words of the document without an article before, by halving. */
function wordFinder({
  words,
  gold,
}: GoldReport): (start: number, end: number) => { first: number; last: number } {
  const behind = (offset: number): number => {
    let [low, high] = [0, words.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((words[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return (start, end) => {
    const first = behind(start);
    const last = Math.max(first, behind(end - 1)) + 1;
    return { first: last - first > 1 && isArticle(gold[first]?.form) ? first + 1 : first, last };
  };
}

function articleOf({ id, text }: GoldReport): Article {
  return {
    id,
    url: null,
    title: null,
    outlet: null,
    agency: null,
    filedFrom: null,
    language: 'en',
    sha256: '',
    text,
    published: { value: null, basis: 'unknown' },
    notices: [],
    left_out: [],
  };
}
