import { expect, test } from 'vitest';
import type { WordAnalysis } from '../grammar.ts';
import { grammarOf } from './index.ts';
import { decodeModel, encodeModel } from './model-file.ts';
import { numbersFrom, randomModel } from './testing.ts';

function isTree(words: readonly WordAnalysis[]): boolean {
  if (words.filter(({ head }) => head === -1).length !== 1) return false;
  return words.every((_, start) => {
    let node = start;
    for (let step = 0; step <= words.length && node >= 0; step++) node = words[node]?.head ?? -2;
    return node === -1;
  });
}

const grammar = grammarOf(randomModel(1));

test('a sentence without words has no analyses, and its neighbours keep theirs', () => {
  const [none, one, nothing] = grammar.analyse([[], ['Stop'], []]);
  expect(none).toEqual([]);
  expect(one).toHaveLength(1);
  expect(one?.[0]).toMatchObject({ head: -1, deprel: 'root' });
  expect(nothing).toEqual([]);
  expect(grammar.analyse([])).toEqual([]);
});

test('random forms, emoji and empty strings among them, always give one tree with one root', () => {
  const next = numbersFrom(9);
  const forms = ['', '🙂', 'état', '\u0000', 'the', 'Kesh', '—', '1,000', ' ', 'a'.repeat(5000), '\ud83d'];
  for (let round = 0; round < 60; round++) {
    const sentences = Array.from({ length: 1 + Math.floor(5 * next()) }, () =>
      Array.from({ length: Math.floor(40 * next()) }, () => forms[Math.floor(next() * forms.length)] ?? ''),
    );
    grammar.analyse(sentences).forEach((words, at) => {
      expect(words).toHaveLength(sentences[at]?.length ?? -1);
      if (words.length > 0) expect(isTree(words)).toBe(true);
      expect(words.filter(({ deprel }) => deprel === 'root')).toHaveLength(words.length > 0 ? 1 : 0);
    });
  }
});

test('a sentence of 1,000 words gives one tree with one root', () => {
  const words = Array.from({ length: 1000 }, (_, at) => `word${String(at % 37)}`);
  const [found = []] = grammar.analyse([words]);
  expect(found).toHaveLength(1000);
  expect(isTree(found)).toBe(true);
});

test('more different words than the cache holds are parsed as before', () => {
  const sentence = ['envoys', 'met', 'ministers'];
  const [before] = grammar.analyse([sentence]);
  const many = Array.from({ length: 700 }, (_, at) =>
    Array.from({ length: 10 }, (_, word) => `w${String(at)}-${String(word)}`),
  );
  grammar.analyse(many);
  expect(grammar.analyse([sentence])[0]).toEqual(before);
});

test('the analysis of a sentence does not depend on its neighbours', () => {
  const sentence = ['envoys', 'met', 'ministers', 'in', 'Kesh', '.'];
  const alone = grammar.analyse([sentence])[0];
  const among = grammar.analyse([
    ['Stop'],
    sentence,
    ['The', 'talks', 'failed', 'on', 'Monday', ',', 'he', 'said'],
  ])[1];
  expect(among).toEqual(alone);
});

test('a model file gives back its model, to the precision of its numbers', () => {
  const model = randomModel(3);
  const bytes = encodeModel(model);
  const read = decodeModel(bytes);
  expect(read.shape).toEqual(model.shape);
  expect([...read.hashes]).toEqual([...model.hashes]);
  expect(read.table).toEqual(model.table);
  for (const [name, values] of model.parameters) {
    values.forEach((value, at) => {
      expect(Math.abs(value - (read.parameters.get(name)?.[at] ?? 9))).toBeLessThan(0.0001);
    });
  }
  expect(encodeModel(read)).toEqual(bytes);
});

test('a file that is no model, or is cut short, is refused', () => {
  expect(() => decodeModel(new TextEncoder().encode('PK, and some more bytes'))).toThrow('not a model');
  const cut = encodeModel(randomModel(3)).slice(0, 2000);
  expect(() => decodeModel(cut)).toThrow('cut short');
});
