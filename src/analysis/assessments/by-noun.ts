import type { Clause } from '../../types/clause.ts';
import { assessorOf } from './assessor.ts';
import { findLikelihood } from './likelihood.ts';
import { wordsOf, type Reading, type Scene } from './scene.ts';

const NOUN =
  /^(?:assessment|prediction|forecast|estimate|belief|fear|judgement|judgment|conclusion|expectation)$/u;

/** "the CIA's assessment that Kabul could fall": a noun of judgement with its owner. */
export function readNoun(scene: Scene, clause: Clause): Reading | null {
  const { tokens, clauses } = scene.layers;
  const at = clause.predicate;
  if (clause.kind !== 'noun' || !NOUN.test(tokens[at]?.lemma.toLowerCase() ?? '')) return null;
  if (tokens[at + 1]?.form.toLowerCase() !== 'that' || clause.polarity === 'negative') return null;
  const owner = clause.arguments.find(({ role, head }) => role === 'subject' && head < at);
  const by = owner && assessorOf(scene, owner, 'official');
  const content = clauses.find(
    ({ kind, predicate, sentence }) => kind !== 'noun' && sentence === clause.sentence && predicate > at + 1,
  );
  const start = tokens[at + 2]?.start ?? 0;
  if (!by || !content || content.end <= start) return null;
  const about = { start, end: content.end };
  if (findLikelihood(wordsOf(scene, about)) === null) return null;
  return { by, about, told: [], at: clause.start, sentence: clause.sentence, rule: 'noun' };
}
