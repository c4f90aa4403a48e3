import { contentId } from '../ids.ts';
import { evidenceOf } from '../evidence.ts';
import type { Analysis } from '../types/analysis.ts';
import type { Evidence } from '../types/evidence.ts';
import type { Span } from '../types/span.ts';
import type { Origin } from '../types/record.ts';

/** Words in a shingle: long enough that two reporters do not write it by chance. */
const SHINGLE = 8;

/** Share of the shorter text's shingles in the longer one from which on one is a copy. */
const COPY = 0.5;

/**
 * Who really reported what: reports that share most of their wording are one origin (syndicated);
 * a report of its own is one origin, noted as `cites` where it leans on another outlet by name.
 */
export function findOrigins(analyses: readonly Analysis[]): Origin[] {
  const shingles = analyses.map((analysis) => shinglesOf(analysis.article.text));
  const groups: number[][] = [];
  analyses.forEach((_, index) => {
    const copy = groups.find((group) => group.some((member) => copies(shingles[index], shingles[member])));
    if (copy) copy.push(index);
    else groups.push([index]);
  });
  return groups.map((group) => originOf(group.flatMap((index) => analyses[index] ?? [])));
}

function originOf(copies: readonly Analysis[]): Origin {
  const articles = copies.map(({ article }) => article.id);
  const agency = copies.find(({ article }) => article.agency !== null)?.article.agency ?? null;
  const cited = copies.flatMap(citedMedia);
  const id = contentId('origin', ...[...articles].sort());
  if (copies.length > 1) return { id, kind: 'syndicated', of: agency, articles, evidence: [] };
  const [first] = cited;
  if (agency !== null) return { id, kind: 'syndicated', of: agency, articles, evidence: [] };
  if (first)
    return { id, kind: 'cites', of: first.name, articles, evidence: cited.map(({ evidence }) => evidence) };
  return { id, kind: 'own-reporting', of: null, articles, evidence: [] };
}

interface Citation {
  name: string;
  evidence: Evidence;
}

/** Other outlets that the report names as the source of what it says; never its own name. */
function citedMedia(analysis: Analysis): Citation[] {
  const { article, attributions, entities } = analysis;
  return attributions.flatMap(({ speaker, cue, via }) => {
    if (cue && isDenied(analysis, cue)) return [];
    const media = speaker?.kind === 'media' ? [speaker, ...via] : via;
    return media.flatMap((span) => {
      const named = entities.find((entity) =>
        entity.mentions.some(
          (mention) => mention.form === 'name' && mention.start >= span.start && mention.end <= span.end,
        ),
      );
      const own = named && article.outlet?.toLowerCase().includes(named.name.toLowerCase());
      return named && !own ? [{ name: named.name, evidence: evidenceOf(article, span) }] : [];
    });
  });
}

/** "state media has not mentioned the proposal": nothing is cited. */
function isDenied({ clauses, tokens }: Analysis, cue: Span): boolean {
  return clauses.some(({ predicate, polarity }) => {
    const at = tokens[predicate]?.start ?? -1;
    return polarity === 'negative' && at >= cue.start && at < cue.end;
  });
}

function shinglesOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const found = new Set<string>();
  for (let at = 0; at + SHINGLE <= words.length; at += 1) found.add(words.slice(at, at + SHINGLE).join(' '));
  return found;
}

function copies(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): boolean {
  if (!a || !b || a.size === 0 || b.size === 0) return false;
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let common = 0;
  for (const shingle of small) if (large.has(shingle)) common += 1;
  return common / small.size >= COPY;
}
