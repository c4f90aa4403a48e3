import { describe, expect, it } from 'vitest';
import { PerceptronGrammar } from '../../src/analysis/language/perceptron/grammar.ts';
import { decodeModel, encodeModel } from '../../src/analysis/language/perceptron/model.ts';
import { parseConllu } from '../conllu.ts';
import { evaluateGrammar } from '../evaluate.ts';
import { buildModel } from './build.ts';
import { seededRandom } from './random.ts';

/** `envoys NNS met VBD here RB`: word, tag, head, relation. */
const toy = parseConllu(
  [
    ['The DET|DT 2 det', 'envoys NOUN|NNS 3 nsubj', 'met VERB|VBD 0 root', 'here ADV|RB 3 advmod'],
    ['Rain NOUN|NN 2 nsubj', 'fell VERB|VBD 0 root', '. PUNCT|. 2 punct'],
    [
      'She PRON|PRP 2 nsubj',
      'said VERB|VBD 0 root',
      'they PRON|PRP 5 nsubj',
      'would AUX|MD 5 aux',
      'return VERB|VB 2 ccomp',
      'soon ADV|RB 5 advmod',
      '. PUNCT|. 2 punct',
    ],
    ['Talks NOUN|NNS 0 root', 'in ADP|IN 3 case', 'Orlan PROPN|NNP 1 nmod'],
  ]
    .map((words) => words.map(toyLine).join('\n'))
    .join('\n\n'),
);

function toyLine(word: string, at: number): string {
  const [form, tag, head, deprel] = word.split(' ');
  const [upos, xpos] = (tag ?? '').split('|');
  return [at + 1, form, form, upos, xpos, '_', head, deprel, '_', '_'].join('\t');
}

const small = { features: 20_000, bits: 14, least: 0 };
const options = {
  tagPasses: 12,
  parsePasses: 12,
  least: 1,
  folds: 2,
  thinning: 0,
  teacherPasses: 3,
  news: [
    ['The', 'talks', 'fell', '.'],
    ['She', 'met', 'envoys', 'soon'],
  ],
  pruning: { tags: small, actions: { ...small, bits: 16 }, labels: small },
};
// Jackknifing over four sentences leaves none to learn from, so the toy treebank stands there twelve times.
const treebank = Array.from({ length: 12 }, () => toy).flat();
const model = buildModel(treebank, options);
const grammar = new PerceptronGrammar(model);

describe('the perceptron grammar', () => {
  it('learns a toy treebank by heart', () => {
    expect(evaluateGrammar(grammar, toy)).toMatchObject({ upos: 100, xpos: 100, strictLas: 100 });
  });

  it('comes to the same bytes from the same data', () => {
    expect(encodeModel(buildModel(treebank, options))).toEqual(encodeModel(model));
  });

  it('reads its file back', () => {
    const read = new PerceptronGrammar(decodeModel(encodeModel(model)));
    const forms = toy.map(({ words }) => words.map(({ form }) => form));
    expect(read.analyse(forms)).toEqual(grammar.analyse(forms));
  });

  it('gives every sentence one root and no circle, whatever its words', () => {
    const random = seededRandom(5);
    const vocabulary = ['', 'the', 'said', 'Orlan', '.', ',', '"', '12', 'return', '\ud800', 'x'.repeat(500)];
    const lengths = [0, 1, 2, 3, 5, 8, 13, 40, 200, 2000, ...Array<number>(100).fill(9)];
    for (const length of lengths) {
      const forms = Array.from({ length }, () => {
        return vocabulary[Math.floor(random() * vocabulary.length)] ?? '';
      });
      const [words = []] = grammar.analyse([forms]);
      expect(words.length).toBe(length);
      expect(words.filter(({ head }) => head === -1).length).toBe(length > 0 ? 1 : 0);
      expect(words.every((_, at) => reachesRoot(words, at))).toBe(true);
    }
  });
});

function reachesRoot(words: readonly { head: number }[], from: number): boolean {
  let at = from;
  for (let steps = 0; steps <= words.length; steps++) {
    at = words[at]?.head ?? -2;
    if (at < 0) return at === -1;
  }
  return false;
}
