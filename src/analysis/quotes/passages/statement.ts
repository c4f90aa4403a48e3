import type { Token } from '../../../types/token.ts';
import type { Passage } from './find-passages.ts';

/** Words and verbs of a passage, counted from its tokens. */
export interface PassageShape {
  words: number;
  finite: boolean;
  /** Last character inside the marks, inner marks left out. */
  last: string;
  /** More than two thirds of the longer words begin with a capital: a title. */
  capitals: boolean;
}

/** Counts what tells a statement from a title, nickname or scare quote. `tokens` are those of the passage. */
export function shapeOf(text: string, passage: Passage, tokens: readonly Token[]): PassageShape {
  const words = tokens.filter(({ upos }) => upos !== 'PUNCT' && upos !== 'SYM');
  const long = words.filter(({ form }) => form.length > 3);
  return {
    words: words.length,
    finite: words.some(({ xpos }) => /^(?:VB[DPZ]|MD)$/u.test(xpos)),
    last: lastInside(text, passage),
    capitals: long.filter(({ form }) => /^\p{Lu}/u.test(form)).length * 3 > long.length * 2,
  };
}

/** Last character of the quoted words, inner marks that close there left out: “… ‘she fired first.’” */
export function lastInside(text: string, passage: Passage): string {
  let at = passage.inner.end - 1;
  while (at > passage.inner.start && /['’\s]/u.test(text[at] ?? '')) at -= 1;
  return text[at] ?? '';
}

/** Can the passage stand as somebody's statement by itself, without a cue beside it? */
export function isSentence(shape: PassageShape): boolean {
  return shape.words >= 4 && shape.finite && /[.!?,…—-]/u.test(shape.last);
}
