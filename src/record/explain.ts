import { attributionAt } from '../attribution-at.ts';
import { quoted } from '../evidence.ts';
import type { Analysis } from '../types/analysis.ts';
import type { Attribution } from '../types/attribution.ts';
import type { Clause } from '../types/clause.ts';
import type { Evidence } from '../types/evidence.ts';
import type { ExplainedClause, ExplainedPassage, Explanation, ItemKind } from '../types/explanation.ts';
import type { SituationRecord } from '../types/record.ts';
import type { QuotedSpan, Span } from '../types/span.ts';

/** The lists of a record whose items may be asked for. */
const KINDS = [
  'engagements', 'positions', 'postures', 'assessments', 'statements', 'unknowns', 'events',
] as const satisfies readonly ItemKind[]; // prettier-ignore

/** The ids of all items that begin with `id`: one where it is unambiguous. */
export function findItems(record: SituationRecord, id: string): { kind: ItemKind; id: string }[] {
  const all = KINDS.flatMap((kind) => record[kind].map((item) => ({ kind, id: item.id })));
  const exact = all.filter((item) => item.id === id);
  return exact.length > 0 ? exact : all.filter((item) => item.id.startsWith(id));
}

/**
 * Why an item is in the record: each passage that it rests on with its sentence, the clauses there with tense, modality
 * and the reasons for it, who says so, and the rule; then why the reports were taken together and how they compare.
 * `analyses` are those that the record was built from. Null where the record has no such item.
 */
export function explainItem(
  record: SituationRecord,
  analyses: readonly Analysis[],
  { kind, id }: { kind: ItemKind; id: string },
): Explanation | null {
  const item = (record[kind] as readonly Item[]).find((one) => one.id === id);
  if (!item) return null;
  const byArticle = new Map(analyses.map((analysis) => [analysis.article.id, analysis]));
  return {
    id,
    kind,
    item,
    passages: item.evidence.flatMap((evidence) => {
      const analysis = byArticle.get(evidence.article);
      return analysis ? [passageOf(analysis, evidence, kind)] : [];
    }),
    reasons: item.reasons ?? [],
    comparison: record.comparison.filter((row) => row.item === id),
  };
}

interface Item {
  id: string;
  evidence: Evidence[];
  reasons?: string[];
}

function passageOf(analysis: Analysis, evidence: Evidence, kind: ItemKind): ExplainedPassage {
  const { article, sentences, attributions } = analysis;
  const around = sentences.filter((sentence) => overlaps(sentence, evidence));
  const sentence = { start: around[0]?.start ?? evidence.start, end: around.at(-1)?.end ?? evidence.end };
  const at = attributionAt(attributions, evidence.start) ?? attributionBy(attributions, evidence);
  const attribution = at === null ? undefined : attributions[at];
  return {
    evidence,
    outlet: article.outlet,
    published: article.published,
    sentence: quoted(article.text, sentence),
    clauses: analysis.clauses
      .filter((clause) => isWithin(analysis, clause, evidence))
      .map((clause) => clauseOf(analysis, clause)),
    attribution: attribution ? said(attribution) : null,
    rules: rulesOf(analysis, evidence, kind),
  };
}

/** Where the passage is a statement itself: the attribution whose cue or content it holds. */
function attributionBy(attributions: readonly Attribution[], evidence: Span): number | null {
  const index = attributions.findIndex(({ cue, content }) =>
    [...(cue ? [cue] : []), ...content].some(
      (span) => span.start >= evidence.start && span.end <= evidence.end,
    ),
  );
  return index < 0 ? null : index;
}

function said({ speaker, cue, kind, sieve, via }: Attribution): ExplainedPassage['attribution'] {
  return {
    speaker: speaker?.quote ?? null,
    cue: cue?.quote ?? null,
    kind,
    sieve,
    via: via.map(({ quote }) => quote),
  };
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function isWithin({ tokens }: Analysis, { predicate }: Clause, evidence: Span): boolean {
  const token = tokens[predicate];
  return token !== undefined && token.start >= evidence.start && token.end <= evidence.end;
}

function clauseOf({ tokens, article }: Analysis, clause: Clause): ExplainedClause {
  const { lemma, tense, modality, polarity, reasons, predicate } = clause;
  const words: QuotedSpan = quoted(article.text, tokens[predicate] ?? clause);
  return { predicate: words, lemma, tense, modality, polarity, reasons };
}

/** The rules that found mentions of this kind in the passage. */
function rulesOf(analysis: Analysis, evidence: Span, kind: ItemKind): string[] {
  if (kind === 'statements')
    return analysis.attributions
      .filter(({ content }) => content.some((part) => overlaps(part, evidence)))
      .map(({ sieve }) => sieve);
  if (kind === 'unknowns')
    return analysis.unanswered
      .filter(({ question }) => overlaps(question, evidence))
      .map(({ cue }) => `unanswered: ${cue.quote}`);
  if (kind === 'events')
    return analysis.events.filter(({ trigger }) => overlaps(trigger, evidence)).map(({ rule }) => rule);
  const mentions: readonly { rule: string; reasons?: string[]; evidence: Evidence[] }[] = analysis[kind];
  const found = mentions.filter((mention) => mention.evidence.some((part) => overlaps(part, evidence)));
  return [...new Set(found.flatMap(({ rule, reasons = [] }) => [rule, ...reasons]))];
}
