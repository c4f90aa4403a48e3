import { intervalOf } from '../dates/index.ts';
import { contentId } from '../ids.ts';
import type { Analysis } from '../types/analysis.ts';
import type { Article } from '../types/article.ts';
import type { PassageOrigin } from '../types/record.ts';
import type { Span } from '../types/span.ts';
import type { Citation } from './citations.ts';
import type { Place } from './copies.ts';

/** What is known of the reports: by their numbers. */
export interface Reports {
  analyses: readonly Analysis[];
  citations: readonly (readonly Citation[])[];
  /** Copies of each sentence: by report, by sentence. */
  copies: readonly ReadonlyMap<number, readonly Place[]>[];
}

/** Whose a passage is: kind and name, made one key. */
interface Source {
  how: PassageOrigin['how'];
  kind: 'outlet' | 'document' | 'report';
  name: string;
}

/**
 * Where each sentence of a report comes from: from whom it names, else from where its words were first (the agency that a
 * copy credits, the release it repeats, the earliest of the copies), else from the agency or outlet of the report itself.
 */
export function passagesOf(report: number, reports: Reports): PassageOrigin[] {
  const analysis = reports.analyses[report];
  if (!analysis) return [];
  return analysis.sentences.map(({ start, end }, sentence) => {
    const { how, kind, name } = sourceOf({ text: report, sentence }, reports);
    return {
      start,
      end,
      origin: contentId('origin', kind, keyOf(name)),
      how,
      of: kind === 'report' ? null : name,
    };
  });
}

function sourceOf(place: Place, reports: Reports): Source {
  const { text: report, sentence } = place;
  const cited = citedAt(place, reports);
  if (cited) return cited;
  const copies = reports.copies[report]?.get(sentence) ?? [];
  if (copies.length > 0) return sourceOfCopies([place, ...copies], reports);
  const article = reports.analyses[report]?.article;
  if (!article) return { how: 'own', kind: 'report', name: '' };
  return isInserted(place, reports) ? ownSource(article, report) : creditedSource(article, report);
}

function citedAt({ text, sentence }: Place, { citations, analyses }: Reports): Source | null {
  const citation = citations[text]?.find((one) => one.sentence === sentence);
  if (!citation) return null;
  const article = analyses[text]?.article;
  if (article && citation.kind === 'itself') return ownSource(article, text);
  const own = article?.outlet ?? '';
  const kind = citation.kind === 'media' ? 'outlet' : 'document';
  if (kind === 'outlet' && sameName(own, citation.name)) return { how: 'own', kind, name: own };
  return { how: 'cited', kind, name: nameAmong(citation.name, analyses, kind) };
}

/** "The Courier" is the "Daily Courier" where a report of that outlet is there. */
function nameAmong(name: string, analyses: readonly Analysis[], kind: Source['kind']): string {
  const names = analyses.flatMap(({ article: { outlet, agency, notices } }) => {
    if (kind === 'document') return isRelease({ outlet, notices }) ? (outlet ?? []) : [];
    return [outlet, agency].flatMap((one) => one ?? []);
  });
  return (
    names.find((known) => keyOf(known) === keyOf(name)) ??
    names.find((known) => sameName(known, name)) ??
    name
  );
}

/** One wire text: whom any copy names, else a release among them, else the agency that one credits, else the first. */
function sourceOfCopies(places: readonly Place[], reports: Reports): Source {
  for (const place of places) {
    const cited = citedAt(place, reports);
    if (cited?.how === 'cited') return { ...cited, how: 'copied' };
  }
  const numbers = [...new Set(places.map(({ text }) => text))];
  const known = numbers.flatMap((text) => {
    const article = reports.analyses[text]?.article;
    return article ? [{ text, article }] : [];
  });
  const ranked = known.sort((a, b) => rank(a.article) - rank(b.article) || a.text - b.text);
  const release = ranked.find(({ article }) => isRelease(article));
  const wire = ranked.find(({ article }) => article.agency !== null);
  const first = release ?? wire ?? ranked[0];
  if (!first) return { how: 'own', kind: 'report', name: '' };
  const source = creditedSource(first.article, first.text);
  return { ...source, how: places[0]?.text === first.text ? source.how : 'copied' };
}

function rank({ published }: Article): number {
  return intervalOf(published.value ?? '')?.start ?? Infinity;
}

/** The agency a report credits, else whoever gave it out. */
function creditedSource(article: Article, report: number): Source {
  const own = ownSource(article, report);
  if (article.agency === null || isRelease(article)) return own;
  return { how: sameName(article.agency, own.name) ? 'own' : 'copied', kind: 'outlet', name: article.agency };
}

function ownSource(article: Article, report: number): Source {
  const { outlet, id } = article;
  if (outlet === null) return { how: 'own', kind: 'report', name: id || String(report) };
  return { how: 'own', kind: isRelease(article) ? 'document' : 'outlet', name: outlet };
}

/** Bodies that give out statements of their own and are no papers. */
const ISSUER =
  /\b(?:ministry|office|presidency|department|government|embassy|kremlin|white house|palace|chancellery|armed forces|army|navy|command|secretariat|council|commission|parliament|mission)\b/iu;

/** A readout, or a text that a ministry or an office put out itself. */
function isRelease({ outlet, notices }: Pick<Article, 'outlet' | 'notices'>): boolean {
  return notices.includes('readout') || ISSUER.test(outlet ?? '');
}

/**
 * A paragraph that a paper put into a wire text: the sentences around it follow each other in other copies, in that of the agency
 * itself or in two.
 */
function isInserted({ text: report, sentence }: Place, { analyses, copies }: Reports): boolean {
  const article = analyses[report]?.article;
  const own = copies[report];
  if (!article?.agency || !own || own.size === 0) return false;
  if (article.outlet === null || sameName(article.outlet, article.agency)) return false;
  const sentences = [...own.keys()].sort((a, b) => a - b);
  const before = sentences.filter((other) => other < sentence).at(-1);
  const after = sentences.find((other) => other > sentence);
  const around = [before, after].flatMap((other) => (other === undefined ? [] : [own.get(other) ?? []]));
  const witnesses = new Set<number>();
  for (const place of around[0] ?? []) {
    const follows = after === undefined || before === undefined || hasNext(around[1] ?? [], place);
    if (follows && endsThere(place, { analyses, before, after })) witnesses.add(place.text);
  }
  const agency = [...witnesses].some((text) =>
    sameName(analyses[text]?.article.outlet ?? '', article.agency ?? ''),
  );
  return agency || witnesses.size >= 2;
}

function hasNext(places: readonly Place[], { text, sentence }: Place): boolean {
  return places.some((other) => other.text === text && other.sentence === sentence + 1);
}

/** At the end of a report what follows the copy is its own where the other one has ended there; before its start likewise. */
function endsThere(
  { text, sentence }: Place,
  {
    analyses,
    before,
    after,
  }: { analyses: readonly Analysis[]; before: number | undefined; after: number | undefined },
): boolean {
  if (before !== undefined && after !== undefined) return true;
  return before === undefined ? sentence === 0 : sentence === (analyses[text]?.sentences.length ?? 0) - 1;
}

/** The passage that holds a place. */
export function passageAt(passages: readonly PassageOrigin[], { start }: Span): PassageOrigin | null {
  return passages.findLast((passage) => passage.start <= start) ?? null;
}

/** Names are one without article, case and marks: "The Gulf Wire", "GulfWire.com". */
function keyOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(?:the|a|an)\s/u, '')
    .replace(/\.(?:com|org|net|gov|ru|co\.uk)$/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * Equal, or one is the other with a word more ("Courier" and "Daily Courier", "Interfax" and "Interfax news agency") or its initials ("AFP"
 * and "Agence France-Presse").
 */
export function sameName(a: string, b: string): boolean {
  const [one, other] = [keyOf(a), keyOf(b)];
  if (one === '' || other === '') return false;
  if (one === other || initials(a) === b || initials(b) === a) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const words = (name: string): string[] => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const rest = new Set(words(long));
  const kept = words(short).filter((word) => word !== 'the');
  return (
    kept.length > 0 &&
    kept.every((word) => rest.has(word)) &&
    rest.size - kept.length <= 2 &&
    short.length > 3
  );
}

function initials(name: string): string {
  const words = name.match(/\p{L}+/gu) ?? [];
  const heads = words.filter((word) => !/^(?:the|of|and)$/iu.test(word)).map((word) => word.charAt(0));
  return heads.length < 2 ? '-' : heads.join('').toUpperCase();
}
