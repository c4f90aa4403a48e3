import { describe, expect, it } from 'vitest';
import { readCases } from '../test/cases.ts';
import { claimAt } from './attribution-at.ts';
import type { Attribution } from './types/attribution.ts';

/** Statements as "speaker|cue|content", each content a part of the text; `at`: the words asked about. */
interface Case {
  text: string;
  told: string[];
  at: string;
  want: string | null;
}

const rows = readCases<Case>(import.meta.url, 'attribution-at.cases.jsonl');

function attributionIn(text: string, line: string): Attribution {
  const [speaker = '', cue = '', content = ''] = line.split('|');
  const span = (quote: string): { start: number; end: number; quote: string } => {
    const start = text.indexOf(quote);
    return { start, end: start + quote.length, quote };
  };
  return {
    speaker: speaker === '' ? null : { ...span(speaker), entity: speaker, kind: 'named' },
    cue: cue === '' ? null : span(cue),
    content: [span(content)],
    kind: 'indirect',
    sieve: 'case',
    via: [],
    within: null,
  };
}

describe('whose claim it is', () => {
  it.each(rows.map((row) => [`${row.text} @ ${row.at}`, row] as const))('is told: %s', (_, row) => {
    const told = row.told.map((line) => attributionIn(row.text, line));
    const claim = claimAt(told, row.text.indexOf(row.at));
    const chain = claim?.chain.map((index) => told[index]?.speaker?.quote ?? '').join(' < ');
    expect(claim && `${claim.polarity}: ${chain ?? ''}`).toEqual(row.want);
  });
});
