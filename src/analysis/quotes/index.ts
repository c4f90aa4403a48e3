import type { Annotator } from '../../types/analysis.ts';
import { presentAttributions } from './attributions.ts';
import type { Candidate } from './candidate.ts';
import { refineSpeakers } from './refine-speakers.ts';
import { sceneOf } from './scene.ts';
import { SIEVES } from './sieves/index.ts';
import { takenBy } from './sieves/taken.ts';
import { findUnanswered } from './unanswered.ts';

/** Who says what, by which words, and which questions nobody answered. */
export const annotateAttributions: Annotator<
  'sentences' | 'tokens' | 'names' | 'clauses' | 'entities',
  'attributions' | 'unanswered'
> = {
  name: 'quotes',
  needs: ['sentences', 'tokens', 'names', 'clauses', 'entities'],
  gives: ['attributions', 'unanswered'],
  annotate(article, layers) {
    const scene = sceneOf(article, layers);
    const taken: Candidate[] = [];
    for (const sieve of SIEVES) taken.push(...sieve.find(scene, takenBy(taken)));
    const told = refineSpeakers(scene, taken);
    return { attributions: presentAttributions(scene, told), unanswered: findUnanswered(scene, told) };
  },
};
