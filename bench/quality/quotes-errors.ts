import type { Attribution } from '../../src/types/attribution.ts';
import type { Span } from '../../src/types/span.ts';
import type { Token } from '../../src/types/token.ts';
import type { GoldAttribution, GoldDocument, Pairs } from './quotes-corpus.ts';

/** An error with the words it is about: ours, then what the corpus has. */
export interface QuoteError {
  kind: string;
  words: string;
}

interface Found {
  attributions: readonly Attribution[];
  tokens: readonly Token[];
}

/** Every difference of a document from the corpus, one kind each for content, source and cue of an attribution. */
export function errorsOf(document: GoldDocument, found: Found): QuoteError[] {
  const errors: QuoteError[] = [];
  const met = new Set<GoldAttribution>();
  for (const own of found.attributions) {
    const gold = nearest(document.attributions, own);
    const note = (kind: string): void => {
      errors.push({
        kind,
        words: `${show(document.text, own)}${gold ? ` GOLD ${showGold(document.text, gold)}` : ''}`,
      });
    };
    if (!gold) {
      note(spurious(own, found.tokens));
      continue;
    }
    met.add(gold);
    const content = contentError(own, gold, found.tokens);
    if (content) note(content);
    const source = sourceError(own, gold);
    if (source) note(source);
    const cue = cueError(own, gold);
    if (cue) note(cue);
  }
  for (const gold of document.attributions) {
    if (met.has(gold)) continue;
    errors.push({ kind: missed(gold, found.tokens), words: showGold(document.text, gold) });
  }
  return errors;
}

const isIn = ({ start, end }: Span, pairs: Pairs): boolean =>
  pairs.some(([from, to]) => start < to && from < end);
const isSame = ({ start, end }: Span, pairs: Pairs): boolean =>
  pairs.some(([from, to]) => start === from && end === to);

/** The corpus's attribution of the same cue, else of the same content, else of an overlapping content without cue. */
function nearest(all: readonly GoldAttribution[], own: Attribution): GoldAttribution | undefined {
  const { cue } = own;
  const byCue = cue && all.filter((one) => isIn(cue, one.cue));
  const best = byCue?.find((one) => own.content.some((span) => isIn(span, one.content))) ?? byCue?.[0];
  return (
    best ??
    all.find((one) => own.content.some((span) => isSame(span, one.content))) ??
    all.find((one) => own.kind !== 'indirect' && own.content.some((span) => isIn(span, one.content)))
  );
}

function spurious(own: Attribution, tokens: readonly Token[]): string {
  const words = own.content.reduce((sum, span) => sum + wordsIn(tokens, span.start, span.end), 0);
  if (own.kind === 'direct' && words <= 6) return 'spurious: scare quote or title as statement';
  if (own.kind === 'direct') return 'spurious: direct quote';
  return `spurious: ${own.sieve}`;
}

function contentError(own: Attribution, gold: GoldAttribution, tokens: readonly Token[]): string | null {
  if (own.content.some((span) => isSame(span, gold.content))) {
    if (gold.content.length === own.content.length) return null;
    return gold.content.length > own.content.length
      ? 'content: a piece is missing'
      : 'content: a piece too many';
  }
  const first = own.content.find((span) => isIn(span, gold.content));
  if (!first) return 'content: other words';
  const [start, end] = gold.content.find((pair) => isIn(first, [pair])) ?? [0, 0];
  const edges = [edge(tokens, [first.start, start], 'start'), edge(tokens, [end, first.end], 'end')].filter(
    (one) => one !== '',
  );
  return edges.length === 1 ? `content: ${edges[0] ?? ''}` : 'content: both ends off';
}

/** How far ours stands outside (too early a start, too late an end) or inside of the corpus's edge, in words. */
function edge(tokens: readonly Token[], [from, to]: [number, number], name: 'start' | 'end'): string {
  if (from === to) return '';
  const words = wordsIn(tokens, Math.min(from, to), Math.max(from, to));
  const size =
    words === 0
      ? 'by marks alone'
      : words === 1
        ? 'by 1 word'
        : words <= 4
          ? 'by 2-4 words'
          : 'by 5 words and more';
  const outside = from < to;
  if (name === 'start') return `starts ${outside ? 'early' : 'late'} ${size}`;
  return `end ${outside ? 'runs on' : 'cut'} ${size}`;
}

function sourceError({ speaker }: Attribution, { source }: GoldAttribution): string | null {
  if (!speaker) return source.length > 0 ? 'source: missed' : null;
  if (source.length === 0) return 'source: none in the corpus';
  if (isSame(speaker, source)) return null;
  return isIn(speaker, source) ? 'source: other span' : 'source: other words';
}

function cueError({ cue }: Attribution, gold: GoldAttribution): string | null {
  if (!cue) return gold.cue.length > 0 ? 'cue: missed' : null;
  if (gold.cue.length === 0) return 'cue: none in the corpus';
  if (isSame(cue, gold.cue)) return null;
  if (!isIn(cue, gold.cue)) return 'cue: other words';
  const [start, end] = gold.cue.find((pair) => isIn(cue, [pair])) ?? [0, 0];
  if (cue.end === end) return `cue: starts ${cue.start < start ? 'early' : 'late'}`;
  if (cue.start === start) return `cue: end ${cue.end > end ? 'runs on' : 'cut'}`;
  return 'cue: both ends off';
}

/** What kind of attribution the corpus has where we have none: by the words of its cue and of its content. */
function missed(gold: GoldAttribution, tokens: readonly Token[]): string {
  if (gold.kind !== 'indirect')
    return `missed: ${gold.kind} quote${gold.cue.length === 0 ? ' without cue' : ''}`;
  const cue = gold.cue.flatMap(([start, end]) =>
    tokens.filter((token) => token.start >= start && token.end <= end),
  );
  if (cue.length === 0) return 'missed: no cue';
  const verb = cue.some(({ upos }) => upos === 'VERB' || upos === 'AUX');
  if (!verb)
    return `missed: ${cue.some(({ upos }) => upos === 'NOUN') ? 'nominal' : 'adverb or preposition as'} cue`;
  return `missed: verb with ${contentForm(gold, tokens)}`;
}

function contentForm({ content, cue }: GoldAttribution, tokens: readonly Token[]): string {
  const [start, end] = content[0] ?? [0, 0];
  const inside = tokens.filter((token) => token.start >= start && token.end <= end);
  if (start < (cue[0]?.[0] ?? 0)) return 'its content before it';
  if (/^(?:that|if|whether|how|why|what|who)$/iu.test(inside[0]?.form ?? '')) return 'a that- or wh-clause';
  const finite = inside.findIndex(({ xpos }) => /^(?:VB[DPZ]|MD)$/u.test(xpos));
  const to = inside.findIndex(({ form }) => form === 'to');
  if (to >= 0 && to < 6 && (finite < 0 || to < finite)) return 'an infinitive';
  if (finite >= 0 && finite < 12) return 'a bare clause';
  return 'a noun phrase';
}

function wordsIn(tokens: readonly Token[], start: number, end: number): number {
  let words = 0;
  for (const token of tokens) {
    if (token.start >= end) break;
    if (token.start >= start && token.upos !== 'PUNCT') words += 1;
  }
  return words;
}

function quote(text: string, pairs: Pairs): string {
  return pairs.map(([start, end]) => text.slice(start, end).replaceAll('\n', '¶')).join(' … ');
}

function show(text: string, one: Attribution): string {
  const content = one.content.map(({ start, end }): [number, number] => [start, end]);
  return `[${one.sieve}] ${one.speaker?.quote ?? '-'} | ${one.cue?.quote ?? '-'} | ${quote(text, content)}`;
}

function showGold(text: string, { source, cue, content }: GoldAttribution): string {
  return `${quote(text, source)} | ${quote(text, cue)} | ${quote(text, content)}`;
}
