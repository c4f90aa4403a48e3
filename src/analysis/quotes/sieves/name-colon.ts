import { uposAt, wordAt } from '../../language/grid.ts';
import type { Candidate, Sieve } from '../candidate.ts';
import type { Passage } from '../passages/find-passages.ts';
import type { Scene } from '../scene.ts';
import { passageAt, tokenFrom, tokenSpan } from '../scene.ts';

/** `Ruiz: "We will go."` as in transcripts, `Officials: Talks to resume` as in headlines is left to others. */
export const nameColon: Sieve = {
  name: 'name-colon',
  find(scene) {
    return scene.passages.flatMap((passage) => {
      const colon = tokenFrom(scene, passage.start) - 1;
      if (wordAt(scene.grid, colon) !== ':' || (scene.tokens[colon]?.end ?? 0) < passage.start - 1) return [];
      const first = nameBefore(scene, colon);
      if (first === null) return [];
      const end = lineEnd(scene, passage);
      return [
        {
          speaker: tokenSpan(scene, first, colon - 1),
          head: colon - 1,
          cue: tokenSpan(scene, colon, colon),
          content: [{ start: passage.start, end }],
          sieve: 'name-colon',
          via: [],
        } satisfies Candidate,
      ];
    });
  },
};

/** `Ruiz: ‘No idea’ who fired first`: what a headline says goes on behind the marks to the end of its line. */
function lineEnd(scene: Scene, passage: Passage): number {
  const line = scene.paragraphs[passage.paragraph];
  if (!line || passage.end - passage.start > 60) return passage.end;
  const rest = scene.text.slice(passage.end, line.end);
  const goesOn = /^\s*[\p{L}\p{N}]/u.test(rest) && rest.length < 120 && !/[.!?]\s/u.test(rest);
  return goesOn ? passage.end + rest.replace(/\.$/u, '').length : passage.end;
}

const LONGEST = 6;

/** A name that fills the line from its beginning to the colon. */
function nameBefore(scene: Scene, colon: number): number | null {
  let first = colon;
  while (first > 0 && colon - first < LONGEST && isNameWord(scene, first - 1)) first -= 1;
  if (first === colon || passageAt(scene, scene.tokens[first]?.start ?? 0)) return null;
  const start = scene.tokens[first]?.start ?? 0;
  const opens = scene.text.lastIndexOf('\n', start - 1) + 1;
  return /^$|[-–—]$/u.test(scene.text.slice(opens, start).trim()) ? first : null;
}

function isNameWord(scene: Scene, index: number): boolean {
  return (
    uposAt(scene.grid, index) === 'PROPN' ||
    (uposAt(scene.grid, index) === 'DET' && wordAt(scene.grid, index) === 'the')
  );
}
