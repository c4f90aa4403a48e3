import { describe, expect, it } from 'vitest';
import type { Annotator } from '../types/analysis.ts';
import type { Article } from '../types/article.ts';
import { annotate } from './annotate.ts';

const article = { id: 'a', text: 'One. Two.' } as Article;

const sentences: Annotator<never, 'sentences'> = {
  name: 'sentences',
  needs: [],
  gives: ['sentences'],
  annotate: () => ({ sentences: [{ start: 0, end: 4, first: 0, last: 2 }] }),
};

describe('annotate', () => {
  it('hands each annotator the layers it declares and no others', () => {
    let seen: string[] = [];
    const times: Annotator<'sentences', 'times'> = {
      name: 'times',
      needs: ['sentences'],
      gives: ['times'],
      annotate: (_, layers) => {
        seen = Object.keys(layers);
        return { times: [] };
      },
    };
    const analysis = annotate(article, [sentences, times]);
    expect(seen).toEqual(['sentences']);
    expect(analysis.sentences).toHaveLength(1);
    expect(analysis.times).toEqual([]);
  });

  it('throws where a needed layer is not there', () => {
    const early = { ...sentences, needs: ['tokens'] as const };
    expect(() => annotate(article, [early])).toThrow('annotator sentences: layer tokens is not there');
  });

  it('throws where a promised layer is not given', () => {
    const lazy = { ...sentences, gives: ['tokens'] as const };
    expect(() => annotate(article, [lazy])).toThrow('layer tokens is not there');
  });
});
