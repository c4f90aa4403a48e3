import type { Piece } from '../tokens/tokenize.ts';
import type { Gap } from './gaps.ts';
import type { Lines } from './lines.ts';

/** A place between two words where a sentence may end. */
export interface Candidate {
  text: string;
  pieces: readonly Piece[];
  /** First piece of the sentence that would end here. */
  first: number;
  /** The piece that ends it: ". ! ? …" or an abbreviation with its full stop; -1 where only a line ends. */
  terminal: number;
  /** Last piece before the place: the terminal or the closing marks after it. */
  last: number;
  /** First word after the place, behind opening marks; `pieces.length` if there is none. */
  word: number;
  gap: Gap;
  lines: Lines;
}

/** `break` ends the sentence, `stay` goes on; null leaves it to the next rule. */
export type Verdict = 'break' | 'stay' | null;

/** One reason for or against a sentence end; the first rule with a verdict decides. */
export interface BreakRule {
  name: string;
  decide(candidate: Candidate): Verdict;
}

/** Form of a piece, or '' beyond either end. */
export function formAt(candidate: Candidate, index: number): string {
  return candidate.pieces[index]?.form ?? '';
}

/** Whether a form begins with a capital. */
export function isCapitalised(form: string): boolean {
  const char = form.charAt(0);
  return char !== char.toLowerCase();
}

/** Whether a form begins with a small letter. */
export function isSmall(form: string): boolean {
  const char = form.charAt(0);
  return char !== char.toUpperCase();
}

export function startsWithDigit(form: string): boolean {
  const code = form.charCodeAt(0);
  return code >= 48 && code <= 57;
}
