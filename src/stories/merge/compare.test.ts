import { describe, expect, it } from 'vitest';
import type { ArticleContext } from '../../types/merge.ts';
import { compareField, type FieldValue } from './compare.ts';
import { judgeDates } from './judge.ts';

const context = (id: string, origin: string): [string, ArticleContext] => {
  const published = { value: null, basis: 'unknown' } as const;
  return [id, { id, outlet: `Paper ${id}`, published, story: 's', origin }];
};
const articles = new Map([context('a', 'wire'), context('b', 'wire'), context('c', 'own')]);
const day = (article: string, key: string): FieldValue => ({ article, key, value: key, evidence: [] });
const compare = (...values: FieldValue[]): ReturnType<typeof compareField> =>
  compareField({ item: 'x', field: 'when', values, judge: judgeDates }, articles);

describe('compareField', () => {
  it('says nothing of a field that no report states', () => {
    expect(compare()).toBeNull();
  });

  it('counts one wire text in two papers as one origin', () => {
    const comparison = compare(day('a', '2024-03-05'), day('b', '2024-03-05'));
    expect(comparison?.verdict).toBe('single');
    expect(comparison?.values).toHaveLength(1);
    expect(comparison?.values[0]).toMatchObject({ outlets: ['Paper a', 'Paper b'], independent: 1 });
  });

  it('agrees over two origins and counts them', () => {
    const comparison = compare(day('a', '2024-03-05'), day('b', '2024-03-05'), day('c', '2024-03-05'));
    expect(comparison?.verdict).toBe('agree');
    expect(comparison?.values[0]?.independent).toBe(2);
  });

  it('takes the gravest verdict over all pairs', () => {
    const comparison = compare(
      day('a', '2024-03-05'),
      day('b', '2024-03-04/2024-03-10'),
      day('c', '2024-03-06'),
    );
    expect(comparison?.verdict).toBe('differ');
    expect(comparison?.values).toHaveLength(3);
  });
});
