import type { Candidate } from '../candidate.ts';
import type { Proposal } from '../learned/features.ts';
import type { Scene } from '../scene.ts';
import { subjectOf } from '../speakers.ts';

/** A proposal with its speaker. */
export function candidateOf(scene: Scene, { clause, cue, content }: Proposal, sieve: string): Candidate {
  const speaker = subjectOf(scene, clause);
  return {
    speaker: speaker?.span ?? null,
    head: speaker?.head ?? null,
    cue,
    content: [content],
    sieve,
    via: [],
  };
}
