import { describe, expect, it } from 'vitest';
import { readCases } from '../../../test/cases.ts';
import type { EngagementFormat, EngagementMention, EngagementStatus } from '../../types/engagement.ts';
import type { ArticleContext, Sourced } from '../../types/merge.ts';
import { matchEngagements } from './engagements.ts';

interface Sketch {
  format: EngagementFormat;
  name?: string;
  participants: string[];
  when: string | null;
  weekday?: number;
  status: EngagementStatus;
}

interface Case {
  name: string;
  a: Sketch;
  b: Sketch;
  same: boolean;
}

const SIDES: Record<string, string> = { orin: 'ORI', 'orin-fm': 'ORI', vale: 'VAL', ORI: 'ORI', VAL: 'VAL' };
const view = {
  nameOf: (id: string) => id,
  sideOf: (id: string) => SIDES[id] ?? null,
  isPerson: (id: string) => id === id.toLowerCase(),
};
const context = (id: string, day: string): [string, ArticleContext] => [
  id,
  { id, outlet: id, published: { value: day, basis: 'metadata' }, story: 's', origin: id },
];
const articles = new Map([context('a', '2024-03-04'), context('b', '2024-03-06')]);

function mention(article: string, sketch: Sketch): Sourced<EngagementMention> {
  const { format, name, participants, when, weekday, status } = sketch;
  const day = {
    edtf: when,
    precision: 'day' as const,
    evidence: [],
    ...(weekday === undefined ? {} : { weekday }),
  };
  return {
    article,
    mention: {
      id: article,
      format,
      name: name === undefined ? null : { value: name, evidence: [] },
      participants: participants.map((value) => ({ value, evidence: [] })),
      requested_by: null,
      host: null,
      place: null,
      when: when === null && weekday === undefined ? null : day,
      status,
      history: [],
      agenda: [],
      ordinal: null,
      attribution: null,
      rule: 'test',
      evidence: [],
    },
  };
}

describe('matchEngagements', () => {
  it.each(readCases<Case>(import.meta.url, 'engagements.cases.jsonl'))('$name', (row) => {
    const [a, b] = [mention('a', row.a), mention('b', row.b)];
    const match = matchEngagements(a, b, { view, articles });
    expect(match.same, match.reason).toBe(row.same);
    expect(match.reason).not.toBe('');
    expect(matchEngagements(b, a, { view, articles }).same).toBe(row.same);
  });
});
