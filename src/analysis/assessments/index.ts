import { attributionAt } from '../../attribution-at.ts';
import { indexEntities } from '../../entity-index.ts';
import { evidenceOf } from '../../evidence.ts';
import { contentId } from '../../ids.ts';
import type { Annotator } from '../../types/analysis.ts';
import type { AssessmentMention, Likelihood } from '../../types/assessment.ts';
import type { Clause } from '../../types/clause.ts';
import { readChance } from './by-chance.ts';
import { readFrame } from './by-frame.ts';
import { readInserted } from './by-insertion.ts';
import { readNoun } from './by-noun.ts';
import { readSpeaker } from './by-speaker.ts';
import { readAccording, readVerb } from './by-verb.ts';
import { bandOf, findLikelihood } from './likelihood.ts';
import { isPolitical } from './matters.ts';
import { wordsOf, type AssessmentNeeds, type Reading, type Scene } from './scene.ts';

/** Who expects what, by when, how likely: only what is hedged or forecast, never what happened. */
export const annotateAssessments: Annotator<AssessmentNeeds, 'assessments'> = {
  name: 'assessments',
  needs: ['sentences', 'tokens', 'clauses', 'entities', 'times', 'attributions'],
  gives: ['assessments'],
  annotate(article, layers) {
    const scene: Scene = { article, layers, entities: indexEntities(layers.tokens, layers.entities) };
    const byVerb = layers.clauses.flatMap((clause) => readClause(scene, clause));
    const bySpeaker = layers.attributions.flatMap((attribution) => readSpeaker(scene, attribution) ?? []);
    const ways = [
      byVerb,
      bySpeaker,
      layers.tokens.flatMap((_, at) => readFrame(scene, at) ?? []),
      layers.tokens.flatMap((_, at) => readInserted(scene, at) ?? []),
    ];
    const kept = ways
      .map((readings) => readings.filter((reading) => isPolitical(scene, reading)))
      .reduce(untaken, [])
      .sort((a, b) => a.about.start - b.about.start);
    return { assessments: kept.map((reading) => mentionOf(scene, reading)) };
  },
};

/** The more precise way keeps its sentence. */
function untaken(kept: readonly Reading[], more: readonly Reading[]): Reading[] {
  const taken = new Set(kept.map(({ sentence }) => sentence));
  return [...kept, ...more.filter(({ sentence }) => !taken.has(sentence))];
}

/** What the first way of stating finds in a clause. */
function readClause(scene: Scene, clause: Clause): Reading[] {
  const one = readChance(scene, clause) ?? readNoun(scene, clause);
  if (one) return [one];
  const several = readVerb(scene, clause);
  return several.length > 0 ? several : [readAccording(scene, clause) ?? []].flat();
}

function mentionOf(scene: Scene, reading: Reading): AssessmentMention {
  const { by, about, told, at, sentence, rule } = reading;
  const { article, layers } = scene;
  const words = wordsOf(scene, about);
  const whole = layers.sentences[sentence] ?? about;
  return {
    id: contentId('assessment', article.id, about.start, words),
    by,
    about: { text: words.replace(/\s+/gu, ' '), evidence: [evidenceOf(article, about)] },
    told,
    likelihood: likelihoodOf(scene, reading),
    ...horizonOf(scene, reading),
    attribution: attributionAt(layers.attributions, at),
    rule: `assessment:${rule}`,
    evidence: [
      evidenceOf(article, { start: Math.min(whole.start, about.start), end: Math.max(whole.end, about.end) }),
    ],
  };
}

/** The words that weigh it: those around what is expected, else the first hedge inside. */
function likelihoodOf(scene: Scene, { about, hedge }: Reading): Likelihood | null {
  const inside = hedge ? null : findLikelihood(wordsOf(scene, about));
  const start = about.start + (inside?.start ?? 0);
  const span = hedge ?? (inside && { start, end: start + inside.term.length });
  if (!span) return null;
  const term = wordsOf(scene, span);
  return { term, band: bandOf(term), evidence: [evidenceOf(scene.article, span)] };
}

/** The last resolved date in what is expected: by when. A date in the past is no horizon. */
function horizonOf(
  { article, layers }: Scene,
  { about }: Reading,
): Pick<AssessmentMention, 'horizon' | 'horizon_evidence'> {
  const today = article.published.value?.slice(0, 10) ?? '';
  const last = layers.times.findLast(
    ({ start, end, edtf, type }) =>
      edtf !== null && type !== 'DURATION' && start >= about.start && end <= about.end,
  );
  const ahead = last?.edtf != null && last.edtf.slice(0, 4) >= today.slice(0, 4);
  return ahead && last
    ? { horizon: last.edtf, horizon_evidence: [evidenceOf(article, last)] }
    : { horizon: null };
}
