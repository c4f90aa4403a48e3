import type { Token } from '../../types/token.ts';

/** Finds the token at a place in the text, by halving. */
export class TokenIndex {
  readonly tokens: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  /** Index of the token that holds the offset, or the next after it; -1 behind the last. */
  indexAt(offset: number): number {
    let low = 0;
    let high = this.tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low < this.tokens.length ? low : -1;
  }

  at(offset: number): Token | null {
    return this.tokens[this.indexAt(offset)] ?? null;
  }
}
