import { describe, expect, it } from 'vitest';
import type { Figure, Floors } from './floors.ts';
import { compareFloors, figuresOf, nextFloors } from './floors.ts';

const floors: Floors = {
  'tokens / all / f1': { floor: 99, corpus: 'a.gz', sha256: 'x' },
  'names / all / f1': { floor: 70, corpus: 'b.gz', sha256: 'y' },
};

function figure(key: string, floor: number, sha256 = 'x'): Figure {
  return { key, floor, corpus: 'a.gz', sha256 };
}

function kinds(figures: Figure[], ran: string[]): string[] {
  return compareFloors(floors, figures, ran).map(({ key, kind }) => `${key}: ${kind}`);
}

describe('compareFloors', () => {
  it('is silent at the floor and about measures that did not run', () => {
    expect(kinds([figure('tokens / all / f1', 99)], ['tokens'])).toEqual([]);
  });

  it('tells figures under, above and without a floor', () => {
    expect(kinds([figure('tokens / all / f1', 98.99)], ['tokens'])).toEqual(['tokens / all / f1: under']);
    expect(kinds([figure('tokens / all / f1', 99.01)], ['tokens'])).toEqual(['tokens / all / f1: above']);
    expect(kinds([figure('lemmas / all / accuracy', 98)], ['lemmas'])).toEqual([
      'lemmas / all / accuracy: new',
    ]);
  });

  it('does not compare over another corpus', () => {
    expect(kinds([figure('tokens / all / f1', 98, 'z')], ['tokens'])).toEqual([
      'tokens / all / f1: corpus-changed',
    ]);
  });

  it('misses a figure whose measure ran', () => {
    expect(kinds([], ['tokens'])).toEqual(['tokens / all / f1: vanished']);
  });
});

describe('nextFloors', () => {
  const figures = [figure('tokens / all / f1', 98), figure('lemmas / all / accuracy', 98.5)];

  it('raises and adds, but never lowers by itself', () => {
    const next = nextFloors(floors, figures, { raise: true, lower: [] });
    expect(Object.keys(next)).toEqual(['lemmas / all / accuracy', 'names / all / f1', 'tokens / all / f1']);
    expect(next['tokens / all / f1']?.floor).toBe(99);
  });

  it('lowers what is named, and drops it if it is no longer measured', () => {
    const next = nextFloors(floors, figures, {
      raise: false,
      lower: ['tokens / all / f1', 'names / all / f1'],
    });
    expect(next).toEqual({ 'tokens / all / f1': { floor: 98, corpus: 'a.gz', sha256: 'x' } });
  });
});

describe('figuresOf', () => {
  it('takes each figure of rows with floors to two decimals', () => {
    const rows = [
      { what: 'all', corpus: 'a.gz', figures: { f1: 99.456 }, size: { words: 3 } },
      { what: 'genre', corpus: 'a.gz', figures: { f1: 1 }, floors: false as const },
    ];
    expect(figuresOf('tokens', rows, () => 'x')).toEqual([figure('tokens / all / f1', 99.46)]);
  });
});
