import type { Candidate, Sieve } from '../candidate.ts';
import type { Passage } from '../passages/find-passages.ts';
import { isSentence, shapeOf } from '../passages/statement.ts';
import type { Scene } from '../scene.ts';
import { tokenFrom } from '../scene.ts';
import { overlaps } from './taken.ts';

/**
 * A paragraph that is one quotation and nothing else, right behind a paragraph that ends in a quotation of
 * somebody: he speaks on. Anything between, or two speakers there, and nobody is certain.
 */
export const carriedQuote: Sieve = {
  name: 'carried-quote',
  find(scene, taken) {
    const found: Candidate[] = [];
    for (const passage of scene.passages) {
      if (!fillsParagraph(scene, passage) || isClaimed(taken, passage)) continue;
      const before = [...taken, ...found].filter((one) => endsParagraph(scene, one, passage.paragraph - 1));
      const last = before[0];
      if (!last?.speaker || before.length > 1) continue;
      found.push({
        ...last,
        cue: null,
        content: [{ start: passage.start, end: passage.end }],
        sieve: 'carried-quote',
      });
    }
    return found;
  },
};

function isClaimed(taken: readonly Candidate[], passage: Passage): boolean {
  return taken.some(({ content }) => content.some((span) => overlaps(span, passage)));
}

/** Is the paragraph one quotation of whole sentences and nothing else? */
export function fillsParagraph(scene: Scene, passage: Passage): boolean {
  const paragraph = scene.paragraphs[passage.paragraph];
  if (paragraph?.start !== passage.start || scene.text.slice(passage.end, paragraph.end).trim() !== '')
    return false;
  const tokens = scene.tokens.slice(tokenFrom(scene, passage.start), tokenFrom(scene, passage.end));
  const shape = shapeOf(scene.text, passage, tokens);
  // A heading between paragraphs: 'All Roads Are Closed.'
  return isSentence(shape) && !(shape.capitals && shape.words <= 8);
}

/** Has the statement a quotation in that paragraph? */
function endsParagraph(scene: Scene, one: Candidate, paragraph: number): boolean {
  const span = scene.paragraphs[paragraph];
  const direct = /^(?:quote-with-cue|quote-over-paragraphs|carried-quote|name-colon)$/u.test(one.sieve);
  return (
    direct &&
    span !== undefined &&
    one.content.some(({ start, end }) => start >= span.start && end <= span.end)
  );
}
