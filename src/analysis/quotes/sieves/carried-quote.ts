import type { Candidate, Sieve } from '../candidate.ts';
import type { Passage } from '../passages/find-passages.ts';
import { isSentence, shapeOf } from '../passages/statement.ts';
import type { Scene } from '../scene.ts';
import { passageAt, tokenFrom } from '../scene.ts';

/**
 * A paragraph that is one quotation and nothing else, right behind a paragraph that ends in a quotation of
 * somebody: he speaks on. Anything between, or two speakers there, and nobody is certain.
 */
export const carriedQuote: Sieve = {
  name: 'carried-quote',
  find(scene, taken) {
    const found: Candidate[] = [];
    const quoted = byParagraph(scene, taken.all);
    for (const passage of scene.passages) {
      if (!fillsParagraph(scene, passage) || taken.content(passage)) continue;
      const before = quoted.get(passage.paragraph - 1) ?? [];
      const last = before[0];
      if (!last?.speaker || before.length > 1) continue;
      const content = [{ start: passage.start, end: passage.end }];
      const carried = { ...last, cue: null, content, sieve: 'carried-quote' };
      found.push(carried);
      quoted.set(passage.paragraph, [...(quoted.get(passage.paragraph) ?? []), carried]);
    }
    return found;
  },
};

/** Statements with quoted words by the paragraphs that these stand in. */
function byParagraph(scene: Scene, all: readonly Candidate[]): Map<number, Candidate[]> {
  const found = new Map<number, Candidate[]>();
  for (const one of all) {
    if (!/^(?:quote-with-cue|quote-over-paragraphs|name-colon)$/u.test(one.sieve)) continue;
    for (const index of new Set(one.content.map(({ end }) => passageAt(scene, end - 1)?.paragraph ?? -1))) {
      const known = found.get(index);
      if (known) known.push(one);
      else found.set(index, [one]);
    }
  }
  return found;
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
