import type { Span } from '../../types/span.ts';
import { lemmaAt, wordAt } from '../language/grid.ts';
import { matchAt } from '../language/gazetteer/index.ts';
import type { Candidate } from './candidate.ts';
import { DOCUMENTS } from './cues.ts';
import type { Scene } from './scene.ts';
import { sentenceOf, tokenFrom, tokenSpan } from './scene.ts';

/** Words behind a cue among which the medium that was told is looked for. */
const REACH = 8;
const TELLING = /^(?:tell|inform|say|speak|add|explain|admit|confirm)$/u;

/**
 * Who passed a statement on: the medium in "according to a Reuters report", in "told CNN", "said in an interview
 * with the BBC". Empty where the speaker is that medium itself.
 */
export function relaysOf(scene: Scene, candidate: Candidate): Span[] {
  if (candidate.via.length > 0) return candidate.via;
  const document = inDocument(scene, candidate);
  if (document) return [document];
  const told = toldTo(scene, candidate);
  return told ? [told] : [];
}

/** "a CNN report": the medium before the document that speaks. */
function inDocument(scene: Scene, { speaker, head }: Candidate): Span | null {
  if (!speaker || head === null || !DOCUMENTS.has(lemmaAt(scene.grid, head))) return null;
  const first = tokenFrom(scene, speaker.start);
  const last = tokenFrom(scene, speaker.end);
  for (let at = first; at < last; at += 1) {
    const medium = mediumAt(scene, at);
    if (medium && medium.end <= speaker.end) return medium;
  }
  return null;
}

function mediumAt(scene: Scene, at: number): Span | null {
  const match = matchAt(scene.tokens, at);
  if (!match?.meanings.some(({ kind }) => kind === 'medium')) return null;
  return tokenSpan(scene, match.first, match.last - 1);
}

/** "told CNN on Monday", "said in an interview with the BBC", "told the Interfax agency". */
function toldTo(scene: Scene, { cue, content, speaker }: Candidate): Span | null {
  if (!cue) return null;
  const verb = tokenFrom(scene, cue.end) - 1;
  if (!TELLING.test(lemmaAt(scene.grid, verb))) return null;
  const { last } = sentenceOf(scene, verb);
  const after = speaker && speaker.start >= cue.end ? tokenFrom(scene, speaker.end) : verb + 1;
  for (let at = after; at < Math.min(last, after + REACH); at += 1) {
    const start = scene.tokens[at]?.start ?? 0;
    if (
      content.some((span) => start >= span.start && start < span.end) ||
      /^[.;:]$/u.test(wordAt(scene.grid, at))
    )
      return null;
    const medium = mediumAt(scene, at);
    if (medium) return medium;
  }
  return null;
}
