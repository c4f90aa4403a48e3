import { describe, expect, it } from 'vitest';
import { readCases } from '../../../test/cases.ts';
import type { ActorView } from '../../types/merge.ts';
import { relateParticipants, type ParticipantRelation } from './participants.ts';

interface Case {
  name: string;
  a: string[];
  b: string[];
  people: string[];
  sides: Record<string, string>;
  relation: ParticipantRelation;
}

describe('relateParticipants', () => {
  it.each(readCases<Case>(import.meta.url, 'participants.cases.jsonl'))('$name', (row) => {
    const view: ActorView = {
      nameOf: (actor) => actor,
      sideOf: (actor) => row.sides[actor] ?? null,
      isPerson: (actor) => row.people.includes(actor),
    };
    expect(relateParticipants(row.a, row.b, view)).toBe(row.relation);
    expect(relateParticipants(row.b, row.a, view)).toBe(row.relation);
  });
});
