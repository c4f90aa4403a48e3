import { attributionAt } from '../../attribution-index.ts';
import { indexEntities, type EntityMention } from '../../entity-index.ts';
import { evidenceOf } from '../../evidence.ts';
import { contentId } from '../../ids.ts';
import type { Annotator, Layers } from '../../types/analysis.ts';
import type { Article } from '../../types/article.ts';
import type { AssessmentMention } from '../../types/assessment.ts';
import type { Clause } from '../../types/clause.ts';
import type { Entity } from '../../types/entity.ts';
import type { Stated } from '../../types/evidence.ts';
import type { Span } from '../../types/span.ts';
import { coordinatedHeads, findContent } from './content.ts';
import { findLikelihood } from './likelihood.ts';

type Needs = 'sentences' | 'tokens' | 'clauses' | 'entities' | 'times' | 'attributions';

/** Verbs by which somebody states what he thinks will come. */
const ASSESSING = new Set(
  'warn assess estimate predict forecast project judge conclude believe expect fear anticipate'.split(' '),
);

/** Who assesses by trade; officials without a name count too. A leader's warning is a position. */
const ASSESSOR =
  /\b(?:intelligence|officials?|analysts?|experts?|agenc(?:y|ies)|service|services|diplomats?|commanders?|economists?|observers?|inspectors?|watchdog)\b/iu;

/** Who expects what, by when, how likely: only what is hedged or forecast, never what happened. */
export const annotateAssessments: Annotator<Needs, 'assessments'> = {
  name: 'assessments',
  needs: ['sentences', 'tokens', 'clauses', 'entities', 'times', 'attributions'],
  gives: ['assessments'],
  annotate(article, layers) {
    const entities = indexEntities(layers.tokens, layers.entities);
    const scene: Scene = { article, layers, entities };
    return { assessments: layers.clauses.flatMap((clause) => assessmentOf(scene, clause) ?? []) };
  },
};

interface Scene {
  article: Article;
  layers: Pick<Layers, Needs>;
  entities: ReadonlyMap<number, EntityMention>;
}

function assessmentOf(scene: Scene, clause: Clause): AssessmentMention | null {
  const { article, layers } = scene;
  if (clause.kind !== 'verb' || clause.polarity !== 'positive' || clause.modality !== 'asserted') return null;
  if (!ASSESSING.has(clause.lemma) || clause.voice === 'passive') return null;
  const by = assessorOf(scene, clause);
  const content = findContent(layers, clause);
  if (!by || !content) return null;
  const words = article.text.slice(content.start, content.end);
  const hedge = findLikelihood(words);
  if (!hedge) return null;
  const likelihood = {
    start: content.start + hedge.start,
    end: content.start + hedge.start + hedge.term.length,
  };
  const sentence = layers.sentences[clause.sentence] ?? clause;
  return {
    id: contentId('assessment', article.id, content.start, words),
    by,
    about: { text: words.replace(/\s+/gu, ' '), evidence: [evidenceOf(article, content)] },
    told: toldOf(scene, clause, by.value),
    likelihood: { term: hedge.term, band: hedge.band, evidence: [evidenceOf(article, likelihood)] },
    horizon: horizonOf(layers, content),
    attribution: attributionAt(layers.attributions, clause.start),
    rule: `assessment:${clause.lemma}`,
    evidence: [
      evidenceOf(article, {
        start: Math.min(sentence.start, content.start),
        end: Math.max(sentence.end, content.end),
      }),
    ],
  };
}

function assessorOf({ article, entities }: Scene, clause: Clause): Stated<string> | null {
  const subject = clause.arguments.find(({ role }) => role === 'subject');
  if (!subject || !ASSESSOR.test(article.text.slice(subject.start, subject.end))) return null;
  const found = entities.get(subject.head);
  const value =
    found && isAssessor(found.entity) ? found.entity.id : article.text.slice(subject.start, subject.end);
  return { value, evidence: [evidenceOf(article, subject)] };
}

function isAssessor({ type }: Entity): boolean {
  return type === 'group' || type === 'organization' || type === 'person';
}

/** "warned Ukraine and its allies": each one a listener, as entity where it is one. */
function toldOf({ article, layers, entities }: Scene, clause: Clause, by: string): Stated<string>[] {
  const objects = clause.arguments.filter(
    ({ role, head }) => (role === 'object' || role === 'indirect') && head > clause.predicate,
  );
  const heads = objects.flatMap(({ head }) => coordinatedHeads(layers.tokens, head));
  const told = heads.flatMap((head) => {
    const found = entities.get(head);
    return found && found.entity.id !== by
      ? [{ value: found.entity.id, evidence: [evidenceOf(article, found.mention)] }]
      : [];
  });
  return told.filter((one, index) => told.findIndex(({ value }) => value === one.value) === index);
}

/** The last resolved date in what is expected: by when. */
function horizonOf({ times }: Pick<Layers, 'times'>, content: Span): string | null {
  const inside = times.filter(
    ({ start, end, edtf }) => edtf !== null && start >= content.start && end <= content.end,
  );
  return inside.at(-1)?.edtf ?? null;
}
