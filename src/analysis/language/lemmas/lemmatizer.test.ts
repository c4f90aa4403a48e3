import { describe, expect, it } from 'vitest';
import { readCases } from '../../../../test/cases.ts';
import { loadLemmatizer } from './index.ts';
import { parseEdit, renderEdit } from './model.ts';

interface Case {
  form: string;
  tags: string;
  lemma: string;
}

describe('Lemmatizer', () => {
  for (const { form, tags, lemma } of readCases<Case>(import.meta.url, './lemmatizer.cases.jsonl')) {
    it(`${form} (${tags}) comes from ${lemma}`, () => {
      const [upos = '', xpos = ''] = tags.split(' ');
      expect(loadLemmatizer().lemma({ form, upos, xpos })).toBe(lemma);
    });
  }

  it('writes and reads edits, and refuses what is none', () => {
    expect(parseEdit('3+y')).toEqual({ cut: 3, add: 'y' });
    expect(renderEdit({ cut: 0, add: '' })).toBe('0+');
    expect(() => parseEdit('y')).toThrow('not an edit');
  });
});
