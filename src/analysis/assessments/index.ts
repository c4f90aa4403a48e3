import { attributionAt } from '../../attribution-at.ts';
import { firstTokenFrom, indexEntities, tokensWithin } from '../../entity-index.ts';
import { evidenceOf } from '../../evidence.ts';
import { contentId } from '../../ids.ts';
import type { Annotator } from '../../types/analysis.ts';
import type { AssessmentMention } from '../../types/assessment.ts';
import type { Span } from '../../types/span.ts';
import { readSpeaker } from './by-speaker.ts';
import { readAccording, readVerb } from './by-verb.ts';
import { findLikelihood } from './likelihood.ts';
import { wordsOf, type AssessmentNeeds, type Reading, type Scene } from './scene.ts';

/** Who expects what, by when, how likely: only what is hedged or forecast, never what happened. */
export const annotateAssessments: Annotator<AssessmentNeeds, 'assessments'> = {
  name: 'assessments',
  needs: ['sentences', 'tokens', 'clauses', 'entities', 'times', 'attributions'],
  gives: ['assessments'],
  annotate(article, layers) {
    const scene: Scene = { article, layers, entities: indexEntities(layers.tokens, layers.entities) };
    const byVerb = layers.clauses.flatMap(
      (clause) => readVerb(scene, clause) ?? readAccording(scene, clause) ?? [],
    );
    const bySpeaker = layers.attributions.flatMap((attribution) => readSpeaker(scene, attribution) ?? []);
    const taken = new Set(byVerb.map(({ sentence }) => sentence));
    const all = [...byVerb, ...bySpeaker.filter(({ sentence }) => !taken.has(sentence))];
    const kept = all
      .filter(({ about }) => isPolitical(scene, about))
      .sort((a, b) => a.about.start - b.about.start);
    return { assessments: kept.map((reading) => mentionOf(scene, reading)) };
  },
};

/** Matters of states and of war, where no actor is named: "an attack is imminent". */
const CRISIS =
  /\b(?:attacks?|invasion|war|offensive|ceasefire|truce|talks|negotiations|sanctions|coup|missiles?|nuclear|bombs?|weapons?|warheads?|raids?|troops|hostages?|strikes?|treaty|accord|rebels?|army|border|summit)\b/iu;
const NATURE =
  /\b(?:storm|hurricane|earthquake|flood|rocket debris|satellite|virus|vaccine|stocks?|shares?|prices?|economy|growth|inflation|match|film)\b/iu;
const ACTING = new Set(['GOV', 'MIL', 'LEG', 'SPY', 'IGO', 'REB', 'OPP', 'PTY']);

function isPolitical(scene: Scene, about: Span): boolean {
  const words = wordsOf(scene, about);
  if (NATURE.test(words)) return false;
  if (CRISIS.test(words)) return true;
  return tokensWithin(scene.layers.tokens, about).some((at) =>
    ACTING.has(scene.entities.get(at)?.entity.sector ?? ''),
  );
}

function mentionOf(scene: Scene, { by, about, told, at, sentence, rule }: Reading): AssessmentMention {
  const { article, layers } = scene;
  const words = wordsOf(scene, about);
  const hedge = findLikelihood(words);
  const whole = layers.sentences[sentence] ?? about;
  const start = about.start + (hedge?.start ?? 0);
  return {
    id: contentId('assessment', article.id, about.start, words),
    by,
    about: { text: words.replace(/\s+/gu, ' '), evidence: [evidenceOf(article, about)] },
    told,
    likelihood: hedge && {
      term: hedge.term,
      band: hedge.band,
      evidence: [evidenceOf(article, { start, end: start + hedge.term.length })],
    },
    horizon: horizonOf(scene, about),
    attribution: attributionAt(layers.attributions, at),
    rule: `assessment:${rule}`,
    evidence: [
      evidenceOf(article, { start: Math.min(whole.start, about.start), end: Math.max(whole.end, about.end) }),
    ],
  };
}

/** The last resolved date in what is expected: by when. A date in the past is no horizon. */
function horizonOf({ article, layers }: Scene, content: Span): string | null {
  const today = article.published.value?.slice(0, 10) ?? '';
  const inside = layers.times.filter(
    ({ start, end, edtf, type }) =>
      edtf !== null && type !== 'DURATION' && start >= content.start && end <= content.end,
  );
  const last = inside.at(-1)?.edtf ?? null;
  return last !== null &&
    last.slice(0, 4) >= today.slice(0, 4) &&
    firstTokenFrom(layers.tokens, content.start) >= 0
    ? last
    : null;
}
