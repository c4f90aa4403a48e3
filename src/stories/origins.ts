import { contentId } from '../ids.ts';
import type { Analysis } from '../types/analysis.ts';
import type { Origin, PassageOrigin } from '../types/record.ts';
import { citationsOf, type Citation } from './citations.ts';
import { findCopies, type Place } from './copies.ts';
import { passagesOf, sameName } from './passages.ts';

/** Share of the shorter report's sentences that stand in the other one from which on the two are one origin. */
const COPY = 0.5;

export interface FoundOrigins {
  /** Origins of whole reports. */
  origins: Origin[];
  /** Where each sentence comes from, by article id. */
  passages: Map<string, PassageOrigin[]>;
}

/**
 * Who really reported it. Of whole reports: those that share most of their sentences are one origin (syndicated); a report of its own is one
 * origin, noted as `cites` where it leans on another outlet by name. Of each sentence besides: a paper may copy one
 * paragraph and report another.
 */
export function findOrigins(analyses: readonly Analysis[]): FoundOrigins {
  const outlets = analyses.flatMap(({ article: { outlet, agency } }) =>
    [outlet, agency].flatMap((one) => one ?? []),
  );
  const known = [...new Set(outlets)];
  const citations = analyses.map((analysis) => citationsOf(analysis, known));
  const copies = copiesOf(analyses);
  const reports = { analyses, citations, copies };
  const groups = groupsOf(analyses, copies);
  return {
    origins: groups.map((group) => originOf(group, analyses, citations)),
    passages: new Map(analyses.map(({ article }, index) => [article.id, passagesOf(index, reports)])),
  };
}

function copiesOf(analyses: readonly Analysis[]): Map<number, Place[]>[] {
  const copies = analyses.map(() => new Map<number, Place[]>());
  const add = (a: Place, b: Place): void => {
    const list = copies[a.text]?.get(a.sentence);
    if (list) list.push(b);
    else copies[a.text]?.set(a.sentence, [b]);
  };
  const texts = analyses.map(({ article, sentences }) => ({ text: article.text, sentences }));
  findCopies(texts, (a, b) => {
    add(a, b);
    add(b, a);
  });
  return copies;
}

/** Reports that share at least half of the sentences of the shorter one, and those that do through a third. */
function groupsOf(
  analyses: readonly Analysis[],
  copies: readonly ReadonlyMap<number, readonly Place[]>[],
): number[][] {
  const groupOf = new Map<number, number[]>();
  analyses.forEach((analysis, index) => {
    const group = [index];
    groupOf.set(index, group);
    const shared = new Map<number, number>();
    for (const places of copies[index]?.values() ?? [])
      for (const text of new Set(places.map((place) => place.text)))
        shared.set(text, (shared.get(text) ?? 0) + 1);
    for (const [other, count] of shared) {
      if (other > index) continue;
      const shorter = Math.min(analysis.sentences.length, analyses[other]?.sentences.length ?? 0);
      if (count >= COPY * shorter) unite(groupOf, index, other);
    }
  });
  return [...new Set(groupOf.values())].map((group) => [...group].sort((a, b) => a - b));
}

function unite(groupOf: Map<number, number[]>, a: number, b: number): void {
  const [one, other] = [groupOf.get(a), groupOf.get(b)];
  if (!one || !other || one === other) return;
  other.push(...one);
  for (const index of one) groupOf.set(index, other);
}

function originOf(
  group: readonly number[],
  analyses: readonly Analysis[],
  citations: readonly (readonly Citation[])[],
): Origin {
  const copies = group.flatMap((index) => analyses[index] ?? []);
  const articles = copies.map(({ article }) => article.id);
  const agency = copies.find(({ article }) => article.agency !== null)?.article.agency ?? null;
  const id = contentId('origin', ...[...articles].sort());
  if (copies.length > 1 || agency !== null)
    return { id, kind: 'syndicated', of: agency, articles, evidence: [] };
  const outlet = copies[0]?.article.outlet ?? '';
  const cited = group
    .flatMap((index) => citations[index] ?? [])
    .filter(({ kind, name }) => kind === 'media' && !sameName(outlet, name));
  const [first] = cited;
  if (first)
    return { id, kind: 'cites', of: first.name, articles, evidence: cited.map(({ evidence }) => evidence) };
  return { id, kind: 'own-reporting', of: null, articles, evidence: [] };
}
