import { describe, expect, it } from 'vitest';
import { readCases } from '../../../test/cases.ts';
import type { Span } from '../../../src/types/span.ts';
import { align, forbiddenBy, overlap } from './align.ts';
import type { AlsoRow, EngagementRow, ExpectedRecord, PositionRow, StatementRow } from './expected.ts';
import type { Printed, PrintedActor } from './printed.ts';
import { figuresOf } from './score.ts';
import { holdsKeys, isActor } from './words.ts';

const TEXT = 'Ana Ruiz met Bo on Tuesday and will call Cy on Friday.';
const WHOLE: Span[] = [{ start: 0, end: TEXT.length }];

const spanOf = (words: string): Span => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};

const actorOf = (name: string): PrintedActor =>
  name.startsWith('@') ? { names: ['somebody'], country: name.slice(1) } : { names: [name], country: null };

const printed = (facts: Partial<Printed>): Printed => ({
  kind: 'engagements',
  own: [],
  around: WHOLE,
  values: {},
  texts: {},
  actors: {},
  consequences: [],
  line: '',
  ...facts,
});

const record = (facts: Partial<ExpectedRecord>): ExpectedRecord => ({
  report: { outlet: 'The Test', published: null },
  engagements: [],
  positions: [],
  postures: [],
  assessments: [],
  statements: [],
  unknowns: [],
  also: {},
  never: [],
  ...facts,
});

interface Case {
  name: string;
  rows: EngagementRow[];
  also?: AlsoRow[];
  items: { own: string; values: Printed['values']; participants: string[] }[];
  verdicts: string[];
  missed: number;
}

describe('align', () => {
  it.each(readCases<Case>(import.meta.url, 'align.cases.jsonl'))(
    '$name',
    ({ rows, also = [], items, ...wanted }) => {
      const expected = record({ engagements: rows, also: { engagements: also } });
      const given = items.map(({ own, values, participants }) =>
        printed({ own: [spanOf(own)], values, actors: { participants: participants.map(actorOf) } }),
      );
      const { verdicts, missed } = align('engagements', expected, { text: TEXT, items: given });
      expect(verdicts.map(({ as }) => as)).toEqual(wanted.verdicts);
      expect(missed).toHaveLength(wanted.missed);
    },
  );

  it('holds a position by its kind, its holder and the words of its content', () => {
    const row: PositionRow = { at: 'met Bo', kind: ['demand'], holder: 'Ana', content: ['withdraw|pull'] };
    const of = (kind: string, content: string): string => {
      const item = printed({
        kind: 'positions',
        own: [spanOf('met Bo')],
        values: { kind },
        texts: { content },
        actors: { holder: [actorOf('Ana Ruiz')] },
      });
      return align('positions', record({ positions: [row] }), { text: TEXT, items: [item] }).verdicts[0]!.as;
    };
    expect(of('demand', 'the withdrawal of troops')).toBe('right');
    expect(of('demand', 'an apology')).toBe('poor');
    expect(of('offer', 'pulled its troops back')).toBe('poor');
  });

  it('finds a quote by its first words, whatever marks stand around them', () => {
    const row: StatementRow = { speaker: 'Ana', begin: "It won't do", end: 'not now' };
    const item = printed({
      kind: 'statements',
      texts: { text: '“It won’t do, not now,”' },
      actors: { speaker: [actorOf('Ana Ruiz')] },
    });
    const read = { text: TEXT, items: [item] };
    expect(align('statements', record({ statements: [row] }), read).verdicts[0]!.as).toBe('right');
  });
});

describe('what may not be printed', () => {
  const held = printed({ own: [spanOf('will call Cy')], values: { status: 'held' } });

  it('is an item in those words with that status', () => {
    const row = { kind: 'engagements', at: 'will call Cy', status: ['held'], why: 'ahead' } as const;
    expect(forbiddenBy({ ...row, status: ['held'] }, { text: TEXT, items: [held] })).toHaveLength(1);
    expect(forbiddenBy({ ...row, status: ['ongoing'] }, { text: TEXT, items: [held] })).toHaveLength(0);
  });

  it('is no item that only shares the sentence', () => {
    const row = { kind: 'engagements', at: 'met Bo', why: 'never' } as const;
    expect(forbiddenBy(row, { text: TEXT, items: [held] })).toHaveLength(0);
  });
});

describe('words and actors', () => {
  it('are compared without case, accents and marks', () => {
    expect(holdsKeys('The Téllez demand: WITHDRAWAL', ['tellez', 'withdraw|leave'])).toBe(true);
    expect(holdsKeys('prewithdrawal', ['withdraw'])).toBe(false);
    expect(isActor({ names: ['Haider al-Saadi'], country: 'IRQ' }, 'Saadi|Aksoy')).toBe(true);
    expect(isActor({ names: ['Aksoyan'], country: 'ARM' }, 'Aksoy')).toBe(false);
    expect(isActor({ names: ['Ankara'], country: 'TUR' }, '@TUR')).toBe(true);
  });

  it('overlap by the share of the shorter span', () => {
    expect(overlap([{ start: 0, end: 10 }], [{ start: 8, end: 12 }])).toBe(0.5);
    expect(overlap([{ start: 0, end: 10 }], [{ start: 10, end: 12 }])).toBe(0);
  });
});

describe('figures', () => {
  it('leave out what is acceptable, and count what is said again as false', () => {
    const marks = { right: 2, poor: 1, also: 5, again: 1, false: 0, expected: 6, fields: new Map() };
    expect(figuresOf(marks)).toEqual({ precision: 75, strict: 50, recall: 50 });
  });
});
