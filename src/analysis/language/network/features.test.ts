import { expect, test } from 'vitest';
import { FeatureRows, wordFeatures } from './features.ts';

test('a word in capitals shares its lower-cased form and has its own besides', () => {
  const small = wordFeatures('envoy');
  const capital = wordFeatures('Envoy');
  expect(small.own).toBe(1);
  expect(capital.own).toBe(2);
  expect(capital.keys[0]).toBe(small.keys[0]);
});

test('curly quotation marks and other digits make no difference', () => {
  expect(wordFeatures('’s')).toEqual(wordFeatures("'s"));
  expect(wordFeatures('1987').keys[0]).toBe(wordFeatures('2026').keys[0]);
});

test('a word of a million letters has few features', () => {
  expect(wordFeatures('x'.repeat(1_000_000)).keys.length).toBeLessThan(80);
});

test('rows are found by hash, and other hashes have none', () => {
  const hashes = Int32Array.from({ length: 3000 }, (_, at) => Math.imul(at, 0x9e3779b1));
  const rows = new FeatureRows(hashes);
  hashes.forEach((key, row) => {
    expect(rows.find(key)).toBe(row);
  });
  expect(rows.find(12345)).toBe(-1);
});
