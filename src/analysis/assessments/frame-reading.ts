import type { Stated } from '../../types/evidence.ts';
import type { Span } from '../../types/span.ts';
import { findLikelihood, weighs } from './likelihood.ts';
import { wordsOf, type Reading, type Scene } from './scene.ts';

/** The reading of an opinion told at a token. */
export function readingOf(
  scene: Scene,
  at: number,
  { by, about, rule, hedge }: { by: Stated<string>; about: Span; rule: string; hedge: Span | null },
): Reading {
  const token = scene.layers.tokens[at];
  const inside = findLikelihood(wordsOf(scene, about));
  // The word in what is expected says more than "suspects"; "few expect" and "doubt" turn it round.
  const own =
    hedge &&
    (inside === null ||
      !weighs(inside.term) ||
      !/frame:(?:suspect|confident|sure|certain|worried)/u.test(rule));
  return {
    by,
    about,
    told: [],
    at: token?.start ?? about.start,
    sentence: token?.sentence ?? -1,
    rule,
    ...(own ? { hedge } : {}),
  };
}
