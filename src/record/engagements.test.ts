import { describe, expect, it } from 'vitest';
import { readCases } from '../../test/cases.ts';
import type { EngagementMention } from '../types/engagement.ts';
import type { Evidence } from '../types/evidence.ts';
import { fuseEngagement } from './engagements.ts';

interface Case {
  case: string;
  field: 'requested_by' | 'host' | 'place' | 'name' | 'ordinal';
  mentions: Record<string, string[]>[];
  value: string | null;
  words: string[];
}

const VIEW = { nameOf: (actor: string): string => actor, sideOf: () => null, isPerson: () => false };

const words = (quote: string): Evidence => ({
  article: 'a',
  start: quote.length,
  end: 2 * quote.length,
  quote,
});

function mentionOf(field: Case['field'], stated: Record<string, string[]>): EngagementMention {
  const [first] = Object.entries(stated);
  const blank: EngagementMention = {
    id: 'e',
    format: 'call',
    name: null,
    participants: [],
    requested_by: null,
    host: null,
    place: null,
    when: null,
    status: 'held',
    history: [],
    agenda: [],
    ordinal: null,
    attribution: null,
    rule: 'test',
    evidence: [words('they spoke')],
  };
  return first ? { ...blank, [field]: { value: first[0], evidence: first[1].map(words) } } : blank;
}

describe('fuseEngagement', () => {
  for (const row of readCases<Case>(import.meta.url, 'engagements.cases.jsonl')) {
    it(row.case, () => {
      const mentions = row.mentions.map((stated) => ({
        article: 'a',
        mention: mentionOf(row.field, stated),
      }));
      const fused = fuseEngagement({ mentions, reasons: [] }, new Map(), VIEW);
      expect(fused[row.field]).toBe(row.value);
      expect((fused.fields[row.field] ?? []).map(({ quote }) => quote)).toEqual(row.words);
    });
  }
});
