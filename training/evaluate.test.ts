import { describe, expect, it } from 'vitest';
import { parseConllu } from './conllu.ts';
import { renderScores, scoreAnalyses, scoreGenres } from './evaluate.ts';

const gold = parseConllu(
  [
    '# newdoc id = a\n# meta::genre = news\n1\tenvoys\tenvoy\tNOUN\tNNS\t_\t2\tnsubj:pass\t_\t_',
    '2\tcame\tcome\tVERB\tVBD\t_\t0\troot\t_\t_\n',
    '# newdoc id = b\n# meta::genre = bio\n1\tAsh\tAsh\tPROPN\tNNP\t_\t0\troot\t_\t_\n',
  ].join('\n'),
);
const found = [
  [
    { upos: 'NOUN', xpos: 'NN', head: 1, deprel: 'nsubj' },
    { upos: 'VERB', xpos: 'VBD', head: -1, deprel: 'root' },
  ],
  [{ upos: 'NOUN', xpos: 'NN', head: -1, deprel: 'root' }],
];

describe('scoreAnalyses', () => {
  it('cuts subtypes for LAS and keeps them for the strict figure', () => {
    const scores = scoreAnalyses(gold, found);
    expect(scores).toMatchObject({ words: 3, uas: 100, las: 100 });
    expect(renderScores(scores)).toContain('UPOS 66.67  XPOS 33.33');
    expect(scores.strictLas).toBeCloseTo(66.67, 1);
  });

  it('scores each genre for itself', () => {
    const genres = scoreGenres(gold, found);
    expect([...genres.keys()]).toEqual(['bio', 'news']);
    expect(genres.get('bio')?.upos).toBe(0);
  });

  it('refuses an analysis of another length', () => {
    expect(() => scoreAnalyses(gold, [[], []])).toThrow(RangeError);
  });
});
