import { describe, expect, it } from 'vitest';
import { readCases } from '../../../test/cases.ts';
import { sha256 } from '../../ids.ts';
import type { Analysis } from '../../types/analysis.ts';
import type { Article } from '../../types/article.ts';
import type { EngagementMention } from '../../types/engagement.ts';
import { annotate } from '../annotate.ts';
import { annotateActors } from '../actors/index.ts';
import { annotateClauses } from '../clauses/index.ts';
import { annotateLanguage } from '../language/index.ts';
import { annotateAttributions } from '../quotes/index.ts';
import { annotateTimes } from '../time/index.ts';
import { annotateEngagements } from './index.ts';

interface Expected {
  format?: string;
  /** A part of each participant's name; all of them. */
  participants?: string[];
  status?: string;
  when?: string;
  requested_by?: string;
  host?: string;
  place?: string;
  name?: string;
  agenda?: string[];
  ordinal?: string;
}

interface Case {
  text: string;
  published?: string | null;
  expect: Expected[];
}

/** Dateless rows are read as published on this Wednesday. */
const TODAY = '2023-03-15';

function analyse(row: Case): Analysis {
  const value = row.published === undefined ? TODAY : row.published;
  const article: Article = {
    id: 'case',
    url: null,
    title: null,
    outlet: null,
    agency: null,
    filedFrom: null,
    language: 'en',
    sha256: sha256(row.text),
    text: row.text,
    published: { value, basis: value === null ? 'unknown' : 'given' },
    notices: [],
    left_out: [],
  };
  return annotate(article, [
    annotateLanguage,
    annotateClauses,
    annotateActors,
    annotateTimes,
    annotateAttributions,
    annotateEngagements,
  ]);
}

/** The fields of an engagement that a row states, in the form in which it states them. */
function statedFields(analysis: Analysis, found: EngagementMention, expected: Expected): Expected {
  const nameOf = (id: string): string => analysis.entities.find((entity) => entity.id === id)?.name ?? id;
  const part = (whole: string | undefined, wanted: string | undefined): string =>
    wanted !== undefined && whole?.includes(wanted) ? wanted : (whole ?? '-');
  const names = found.participants.map((party) => nameOf(party.value));
  const all: Record<keyof Expected, unknown> = {
    format: found.format,
    participants: matchNames(names, expected.participants ?? []),
    status: found.status,
    when: found.when?.edtf,
    requested_by: part(
      found.requested_by ? nameOf(found.requested_by.value) : undefined,
      expected.requested_by,
    ),
    host: part(found.host ? nameOf(found.host.value) : undefined, expected.host),
    place: part(found.place?.value, expected.place),
    name: found.name?.value,
    agenda: found.agenda.map((topic) => topic.text),
    ordinal: found.ordinal?.value,
  };
  return Object.fromEntries(Object.keys(expected).map((key) => [key, all[key as keyof Expected]]));
}

function matchNames(names: string[], wanted: string[]): string[] {
  const fits =
    names.length === wanted.length && wanted.every((part) => names.some((name) => name.includes(part)));
  return fits ? wanted : names;
}

describe('engagements of a passage', () => {
  const files = ['engagements', 'forms', 'idioms', 'life', 'nothing'].map((name) => `${name}.cases.jsonl`);
  for (const row of files.flatMap((file) => readCases<Case>(import.meta.url, file))) {
    it(row.text, () => {
      const analysis = analyse(row);
      const found = analysis.engagements.map((item, index) =>
        statedFields(analysis, item, row.expect[index] ?? {}),
      );
      expect(found).toEqual(row.expect);
    });
  }

  it('quotes every field by its exact words', () => {
    const text =
      'Kenyan President Amos Kiptoo will meet Ugandan President David Okello in Kampala on Friday.';
    const { engagements } = analyse({ text, expect: [] });
    const fields = engagements.flatMap((item) => [
      item.evidence,
      ...item.participants.map((party) => party.evidence),
      ...item.history.map((step) => step.evidence),
      item.when?.evidence ?? [],
      item.place?.evidence ?? [],
    ]);
    expect(fields.flat().map(({ start, end }) => text.slice(start, end))).toEqual(
      fields.flat().map(({ quote }) => quote),
    );
    expect(fields.every((evidence) => evidence.length > 0)).toBe(true);
  });
});
