import { attributionAt } from '../../attribution-at.ts';
import { evidenceOf } from '../../evidence.ts';
import { contentId } from '../../ids.ts';
import type { Annotator } from '../../types/analysis.ts';
import type { PostureMention, Quantity } from '../../types/posture.ts';
import { exerciseOfClause } from './exercises.ts';
import { postureOfClause, postureOfPhrase } from './find.ts';
import type { Found } from './find.ts';
import { postureOfNoun } from './nominal.ts';
import { postureOfNumber } from './number-of.ts';
import { postureOfHome, postureOfStrength } from './numbers.ts';
import { openReading } from './reading.ts';
import type { PostureNeeds, Reading } from './reading.ts';
import { postureOfStanding } from './standing.ts';

/** Forces, weapons, exercises, deployments and withdrawals that an article tells as facts. */
export const annotatePostures: Annotator<PostureNeeds, 'postures'> = {
  name: 'postures',
  needs: ['sentences', 'tokens', 'times', 'clauses', 'entities', 'attributions'],
  gives: ['postures'],
  annotate(article, layers) {
    const reading = openReading(article, layers);
    const found = distinct(findAll(reading)).sort(
      (a, b) => a.span.start - b.span.start || a.predicate - b.predicate,
    );
    return { postures: found.map((one) => present(reading, one)) };
  },
};

function findAll(reading: Reading): Found[] {
  const clauses = reading.clauses.flatMap(
    (clause) => postureOfClause(reading, clause) ?? exerciseOfClause(reading, clause) ?? [],
  );
  const phrases = reading.tokens.flatMap(
    (_, index) =>
      postureOfPhrase(reading, index) ??
      postureOfNoun(reading, index) ??
      postureOfNumber(reading, index) ??
      postureOfStanding(reading, index) ??
      postureOfStrength(reading, index) ??
      postureOfHome(reading, index) ??
      [],
  );
  return [...clauses, ...phrases];
}

/** One phrase of forces, or one exercise, is one posture, whichever rule found it first. */
function distinct(all: readonly Found[]): Found[] {
  const seen = new Set<number>();
  return all.filter((found) => {
    const key = found.forces?.head ?? found.predicate;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function present(reading: Reading, found: Found): PostureMention {
  const { article } = reading;
  const evidence = [evidenceOf(article, found.span)];
  const where = found.where;
  return {
    id: contentId('posture', article.sha256, found.kind, String(found.span.start), String(found.span.end)),
    actor: { value: found.actor.entity.id, evidence: [evidenceOf(article, found.actor.span)] },
    kind: found.kind,
    quantity: quantityOf(reading, found),
    unit: found.forces?.noun.unit ?? found.unit,
    place: where
      ? { value: where.text, evidence: where.spans.map((span) => evidenceOf(article, span)) }
      : null,
    ...asOf(reading, found),
    attribution: attributionAt(reading.attributions, found.span.start),
    ...(found.planned ? { modality: 'planned' as const } : {}),
    rule: found.rule,
    evidence,
  };
}

function quantityOf(reading: Reading, found: Found): Quantity | null {
  const count = found.forces?.count;
  if (!count) return null;
  const { min, max, approximate, span } = count;
  return { min, max, approximate, evidence: [evidenceOf(reading.article, span)] };
}

/** The date that the sentence gives beside the verb, where it has just one, with its words. */
function asOf(reading: Reading, found: Found): Pick<PostureMention, 'as_of' | 'as_of_evidence'> {
  const clause = reading.clauses[reading.clauseAt.get(found.predicate) ?? -1];
  const span = clause ?? found.span;
  const dates = reading.times.filter(
    (timex) =>
      timex.type === 'DATE' && timex.edtf !== null && timex.start >= span.start && timex.end <= span.end,
  );
  const [date] = dates;
  return dates.length === 1 && date
    ? { as_of: date.edtf, as_of_evidence: [evidenceOf(reading.article, date)] }
    : { as_of: null };
}
