import { describe, expect, it } from 'vitest';
import { readCases } from '../../../../test/cases.ts';
import type { SituationRecord } from '../../../types/record.ts';
import { presentDate } from './dates.ts';
import { presentMarkdown } from './index.ts';
import { holdsWords, plainWords, quotedWords } from './wording.ts';

describe('presentDate', () => {
  for (const row of readCases<{ case: string; edtf: string; is: string }>(
    import.meta.url,
    'dates.cases.jsonl',
  )) {
    it(row.case, () => {
      expect(presentDate(row.edtf)).toBe(row.is);
    });
  }
});

describe('wording', () => {
  interface Case {
    case: string;
    text: string;
    plain?: string;
    quoted?: string;
  }
  for (const row of readCases<Case>(import.meta.url, 'wording.cases.jsonl')) {
    it(row.case, () => {
      if (row.plain !== undefined) expect(plainWords(row.text)).toBe(row.plain);
      if (row.quoted !== undefined) expect(quotedWords(row.text)).toBe(row.quoted);
    });
  }

  it('knows words that are held by others', () => {
    expect(holdsWords('Zenda would “close” its embassy', 'close its embassy')).toBe(true);
    expect(holdsWords('to pull out', 'pull out')).toBe(true);
    expect(holdsWords('close its embassy', 'close its embassies')).toBe(false);
    expect(holdsWords('preclose its embassy', 'close its embassy')).toBe(false);
  });

  it('takes no time that grows faster than the text', () => {
    const started = performance.now();
    for (const piece of ['"', '“', '" “', "' ", ', ']) plainWords(piece.repeat(20_000));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

interface BriefCase {
  case: string;
  /** Lists of the record; whatever they leave out is filled in. */
  record: Record<string, Record<string, unknown>[]>;
  has: string[];
  hasNot?: string[];
}

const NO_RECORD = {
  articles: [],
  origins: [],
  stories: [],
  actors: [],
  engagements: [],
  positions: [],
  postures: [],
  assessments: [],
  statements: [],
  unknowns: [],
  events: [],
  comparison: [],
  timeline: [],
  problems: [],
};

const EVIDENCE = [{ article: 'a', start: 0, end: 5, quote: 'words' }];
const PUBLISHED = { value: null, basis: 'unknown' };

const DEFAULTS: Record<string, Record<string, unknown>> = {
  articles: {
    id: 'a',
    outlet: null,
    agency: null,
    title: null,
    published: PUBLISHED,
    notices: [],
    origin: 'o',
  },
  origins: { id: 'o', kind: 'own-reporting', of: null, articles: ['a'], evidence: [] },
  engagements: {
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
    fields: {},
    evidence: EVIDENCE,
  },
  positions: {
    id: 'p',
    holder: 'Zenda',
    addressees: [],
    kind: 'threat',
    condition: null,
    consequences: [],
    deadline: null,
    evidence: EVIDENCE,
  },
  statements: { id: 's', kind: 'indirect', polarity: 'said', via: [], evidence: EVIDENCE },
  unknowns: { id: 'u', by: null, evidence: EVIDENCE },
};

/** A record with these items, the fields that the case does not name filled in. */
function recordOf(lists: BriefCase['record']): SituationRecord {
  const filled = Object.entries(lists).map(([list, items]) => [
    list,
    items.map((item) => ({ ...DEFAULTS[list], ...item })),
  ]);
  const record = { ...NO_RECORD, ...(Object.fromEntries(filled) as object) };
  return record as unknown as SituationRecord;
}

describe('presentMarkdown', () => {
  for (const row of readCases<BriefCase>(import.meta.url, 'brief.cases.jsonl')) {
    it(row.case, () => {
      const brief = presentMarkdown(recordOf(row.record));
      for (const text of row.has) expect(brief).toContain(text);
      for (const text of row.hasNot ?? []) expect(brief).not.toContain(text);
      expect(brief).not.toContain('\n\n\n');
      expect(brief).not.toMatch(/^ *-\s*$/m);
    });
  }
});
