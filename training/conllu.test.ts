import { describe, expect, it } from 'vitest';
import { parseConllu, readTreebank, renderConllu } from './conllu.ts';

const sample = [
  '# newdoc id = talks',
  '# meta::genre = news',
  '# newpar',
  '# newpar_block = p (1 s)',
  '# sent_id = talks-1',
  "# text = They don't agree.",
  '1\tThey\tthey\tPRON\tPRP\tCase=Nom\t4\tnsubj\t4:nsubj\tEntity=(1-person)',
  "2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\t_",
  '2\tdo\tdo\tAUX\tVBP\t_\t4\taux\t4:aux\t_',
  "3\tn't\tnot\tPART\tRB\tPolarity=Neg\t4\tadvmod\t4:advmod\t_",
  '4\tagree\tagree\tVERB\tVB\tVerbForm=Inf\t0\troot\t0:root\tSpaceAfter=No',
  '4.1\tagree\tagree\tVERB\tVB\t_\t_\t_\t4:conj\t_',
  '5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t4:punct\t_',
  '',
  '# sent_id = talks-2',
  '# text = Nor we',
  '1\tNor\tnor\tCCONJ\tCC\t_\t2\tcc\t2:cc\tSpaceAfter=No|Odd',
  '2\twe\twe\tPRON\tPRP\t_\t0\troot\t0:root\t_',
  '',
].join('\n');

describe('parseConllu', () => {
  it('reads words, document, genre, paragraph and multiword tokens', () => {
    const [first, second] = parseConllu(sample);
    expect(first).toMatchObject({ document: 'talks', genre: 'news', startsDocument: true });
    expect(first?.words.map((word) => word.head)).toEqual([3, 3, 3, -1, 3]);
    expect(first?.words.map((word) => word.spaceAfter)).toEqual([true, false, true, false, true]);
    expect(first?.ranges).toMatchObject([{ first: 1, last: 2, form: "don't" }]);
    expect(first?.words[0]?.misc.get('Entity')).toBe('(1-person)');
    expect(second).toMatchObject({ genre: 'news', startsDocument: false, startsParagraph: false });
  });

  it('gives back what was rendered', () => {
    const sentences = parseConllu(sample);
    expect(parseConllu(sentences.map(renderConllu).join(''))).toEqual(sentences);
  });

  it('reads nothing from an empty file', () => expect(parseConllu('\n\n')).toEqual([]));

  it('refuses a line that is not CoNLL-U', () => {
    expect(() => parseConllu('1\tword\tonly')).toThrow(/not a line of CoNLL-U/);
  });
});

const corpora = process.env.READOUT_CORPORA;

describe.skipIf(!corpora)('the treebanks of the corpora folder', () => {
  it('have the sizes their README states', () => {
    const count = (split: 'ewt-dev' | 'gum-dev'): number[] => {
      const sentences = readTreebank(corpora ?? '', split);
      return [sentences.length, sentences.reduce((sum, { words }) => sum + words.length, 0)];
    };
    expect(count('ewt-dev')).toEqual([2001, 25147]);
    expect(count('gum-dev')).toEqual([693, 16241]);
  });

  it('come through rendering and reading unchanged', () => {
    const sentences = readTreebank(corpora ?? '', 'gum-dev');
    expect(parseConllu(sentences.map(renderConllu).join(''))).toEqual(sentences);
  });
});
