import type { Context } from './context.ts';
import type { Draft } from './draft.ts';

/** One mention of a draft. */
export interface Whereabout {
  draft: Draft;
  start: number;
  end: number;
  head: number;
  named: boolean;
}

/** Where drafts stand, by sentence: asked for a phrase, so that nobody walks through the whole article. */
export class Whereabouts {
  private readonly bySentence = new Map<number, Whereabout[]>();

  constructor({ tokens }: Context, drafts: readonly Draft[]) {
    for (const draft of drafts) {
      for (const { head, start, end, form } of draft.mentions) {
        const sentence = tokens[head]?.sentence ?? 0;
        const place = { draft, start, end, head, named: form === 'name' };
        const held = this.bySentence.get(sentence);
        if (held) held.push(place);
        else this.bySentence.set(sentence, [place]);
      }
    }
  }

  in(sentence: number): readonly Whereabout[] {
    return this.bySentence.get(sentence) ?? [];
  }

  /** Whom a sentence mentions before an offset. */
  before(sentence: number, offset: number): Draft[] {
    return [...new Set(this.in(sentence).flatMap(({ draft, start }) => (start < offset ? [draft] : [])))];
  }
}
