import { describe, expect, it } from 'vitest';
import { parsePretokenized, toConllu } from './conllu.ts';
import type { Grammar } from './grammar.ts';
import { annotateLanguage } from './index.ts';
import { loadLemmatizer } from './lemmas/index.ts';

/** A grammar that hangs each word on the first: what is tested here is the format. */
const flat: Grammar = {
  analyse: (sentences) =>
    sentences.map((forms) =>
      forms.map((_, index) => ({
        upos: 'NOUN',
        xpos: 'NN',
        head: index === 0 ? -1 : 0,
        deprel: index === 0 ? 'root' : 'dep',
      })),
    ),
};
const models = { grammar: flat, lemmatizer: loadLemmatizer() };

function articleOf(text: string): Parameters<typeof annotateLanguage.annotate>[0] {
  return {
    id: 'a1',
    text,
    url: null,
    title: null,
    outlet: null,
    agency: null,
    filedFrom: null,
    language: 'en',
    sha256: '',
    published: { value: null, basis: 'unknown' },
    notices: [],
    left_out: [],
  };
}

describe('toConllu', () => {
  const article = articleOf("Talks resume\nThey don't agree. “No.”");
  const rendered = toConllu(article, annotateLanguage.annotate(article, {}));

  it('writes documents, paragraphs, ids and texts as comments', () => {
    expect(rendered.split('\n').filter((line) => line.startsWith('#'))).toEqual([
      '# newdoc id = a1',
      '# newpar',
      '# sent_id = a1-1',
      '# text = Talks resume',
      '# newpar',
      '# sent_id = a1-2',
      "# text = They don't agree.",
      '# sent_id = a1-3',
      '# text = “No.”',
    ]);
  });

  it('writes multiword tokens and missing spaces', () => {
    const cells = rendered.split('\n').map((line) => line.split('\t'));
    const spacing = cells.filter((row) => row.length === 10).map((row) => [row[0], row[1], row[9]].join(' '));
    expect(spacing).toEqual([
      '1 Talks _',
      '2 resume _',
      '1 They _',
      "2-3 don't _",
      '2 do _',
      "3 n't _",
      '4 agree SpaceAfter=No',
      '5 . _',
      '1 “ SpaceAfter=No',
      '2 No SpaceAfter=No',
      '3 . SpaceAfter=No',
      '4 ” _',
    ]);
  });

  it('writes trees with one root a sentence, heads within it', () => {
    for (const block of rendered.trim().split('\n\n')) {
      const words = block.split('\n').filter((line) => /^\d+\t/.test(line));
      const heads = words.map((line) => Number(line.split('\t')[6]));
      expect(heads.filter((head) => head === 0)).toHaveLength(1);
      expect(Math.max(...heads)).toBeLessThanOrEqual(words.length);
    }
  });

  it('gives back its own words when they are parsed as they stand', () => {
    expect(parsePretokenized(rendered)).toBe(rendered);
  });

  it('writes an empty text as an empty document', () => {
    expect(toConllu(articleOf(''), { sentences: [], tokens: [] })).toBe('# newdoc id = a1\n');
  });
});

/** A line of ten columns with these ID, FORM and MISC. */
function line(id: string, form: string, misc = '_'): string {
  return [id, form, 'gold', 'X', 'GOLD', 'Feat=Gold', '7', 'gold', '7:gold', misc].join('\t');
}

describe('parsePretokenized', () => {
  it('keeps comments, ranges, empty nodes, forms and MISC and predicts the rest', () => {
    const input = [
      '# sent_id = 1',
      line('1-2', "don't", 'SpaceAfter=No'),
      line('1', 'do'),
      line('2', "n't", 'Gloss=not'),
      line('2.1', 'go'),
      line('3', 'Talks'),
      '',
      '# only a comment',
      '',
      '',
      line('1', 'Yes'),
    ].join('\r\n');
    expect(parsePretokenized(input, models)).toBe(
      [
        '# sent_id = 1',
        line('1-2', "don't", 'SpaceAfter=No'),
        '1\tdo\tdo\tNOUN\tNN\t_\t0\troot\t_\t_',
        "2\tn't\tn't\tNOUN\tNN\t_\t1\tdep\t_\tGloss=not",
        line('2.1', 'go'),
        '3\tTalks\ttalks\tNOUN\tNN\t_\t1\tdep\t_\t_',
        '',
        '# only a comment',
        '',
        '1\tYes\tyes\tNOUN\tNN\t_\t0\troot\t_\t_',
        '',
        '',
      ].join('\n'),
    );
  });

  it('gives nothing for nothing', () => {
    expect(parsePretokenized('', models)).toBe('');
    expect(parsePretokenized('\ufeff\n\n', models)).toBe('');
  });

  const faults: [name: string, lines: string[], message: string][] = [
    ['spaces for tabs', ['1 Talks talk NOUN NN _ 0 root _ _'], 'line 1: a line has 10 columns'],
    ['a missing column', [line('1', 'a'), '2\ta\tb'], 'line 2: a line has 10 columns'],
    ['an empty form', [line('1', '')], 'line 1: the FORM column is empty'],
    ['a jump in the ids', ['# c', line('1', 'a'), line('3', 'b')], 'line 3: the ID is 3, 2 was expected'],
    ['an id that is none', [line('x', 'a')], 'line 1: the ID is x'],
    ['a range in the wrong place', [line('2-3', 'ab'), line('1', 'a')], 'line 1: the multiword token 2-3'],
    ['a range of one word', [line('1-1', 'a'), line('1', 'a')], 'has no second word'],
    [
      'a range beyond the sentence',
      [line('1-3', 'ab'), line('1', 'a'), '', line('1', 'b')],
      'line 1: the multiword',
    ],
    [
      'overlapping ranges',
      [line('1-2', 'ab'), line('1', 'a'), line('2-3', 'bc')],
      'line 3: the multiword token 2-3 overlaps',
    ],
  ];
  for (const [name, lines, message] of faults) {
    it(`names the line of ${name}`, () => {
      expect(() => parsePretokenized(lines.join('\n'), models)).toThrow(message);
    });
  }
});
