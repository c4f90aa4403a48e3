import { describe, expect, it } from 'vitest';
import { readCases } from '../../../test/cases.ts';
import type { ArticleContext } from '../../types/merge.ts';
import type { FieldValue, Judgement } from './compare.ts';
import { judgeActor, judgeDates, judgeQuantity, judgeStatus, judgeText } from './judge.ts';

interface Case {
  judge: 'dates' | 'quantity' | 'status' | 'text';
  a: string;
  b: string;
  verdict: string;
}

const article = (id: string, day: string): ArticleContext => {
  return { id, outlet: id, published: { value: day, basis: 'metadata' }, story: 's', origin: id };
};
const articles = new Map([
  ['a', article('a', '2024-03-01')],
  ['b', article('b', '2024-03-02')],
]);
const judges: Record<Case['judge'], (a: FieldValue, b: FieldValue) => Judgement> = {
  dates: judgeDates,
  quantity: judgeQuantity,
  status: judgeStatus(articles),
  text: judgeText,
};
const value = (id: string, key: string): FieldValue => ({ article: id, key, value: key, evidence: [] });

describe('judge', () => {
  it.each(readCases<Case>(import.meta.url, 'judge.cases.jsonl'))('$judge: $a, $b is $verdict', (row) => {
    expect(judges[row.judge](value('a', row.a), value('b', row.b)).verdict).toBe(row.verdict);
  });

  it('takes a leader and his seat of government for one requester, two states for two', () => {
    const sides: Record<string, string> = { orin: 'ORI', palace: 'ORI', vale: 'VAL' };
    const judge = judgeActor({
      nameOf: (id) => id,
      sideOf: (id) => sides[id] ?? null,
      isPerson: (id) => id !== 'palace',
    });
    expect(judge(value('a', 'orin'), value('b', 'palace')).verdict).toBe('agree');
    expect(judge(value('a', 'orin'), value('b', 'vale')).verdict).toBe('differ');
    expect(judge(value('a', 'orin'), value('b', 'stranger')).verdict).toBe('compatible');
  });
});
