import { describe, expect, it } from 'vitest';
import { readCases } from '../../../test/cases.ts';
import { sha256 } from '../../ids.ts';
import type { Analysis } from '../../types/analysis.ts';
import type { Article } from '../../types/article.ts';
import type { PositionMention } from '../../types/position.ts';
import { annotate } from '../annotate.ts';
import { annotators } from '../annotators.ts';

interface Expected {
  kind: string;
  /** A part of the holder's name. */
  holder?: string;
  /** A part of each addressee's name; all of them. */
  to?: string[];
  content?: string;
  condition?: string;
  consequences?: string[];
  deadline?: string;
  /** A part of the speaker in whose words it stands. */
  by?: string;
}

interface Case {
  text: string;
  expect: Expected[];
}

const LATER = new Set(['engagements', 'postures', 'assessments', 'events']);
const upToPositions = annotators.filter(({ name }) => !LATER.has(name));

function analyse(text: string): Analysis {
  const article: Article = {
    id: 'case',
    url: null,
    title: null,
    outlet: null,
    agency: null,
    filedFrom: null,
    language: 'en',
    sha256: sha256(text),
    text,
    published: { value: '2023-03-15', basis: 'given' },
    notices: [],
    left_out: [],
  };
  return annotate(article, upToPositions);
}

/** The fields of a position that a row states, in the form in which it states them. */
function statedFields(analysis: Analysis, found: PositionMention, expected: Partial<Expected>): object {
  const nameOf = (id: string): string => analysis.entities.find((entity) => entity.id === id)?.name ?? id;
  const part = (whole: string, wanted = ''): string => (wanted && whole.includes(wanted) ? wanted : whole);
  const names = found.addressees.map(({ value }) => nameOf(value));
  const to = expected.to ?? [];
  const all: Record<keyof Expected, unknown> = {
    kind: found.kind,
    holder: part(nameOf(found.holder.value), expected.holder),
    to:
      names.length === to.length && names.every((name, index) => name.includes(to[index] ?? '-'))
        ? to
        : names,
    content: found.content.text,
    condition: found.condition?.text ?? null,
    consequences: found.consequences.map(({ text }) => text),
    deadline: found.deadline,
    by: part(analysis.attributions[found.attribution ?? -1]?.speaker?.quote ?? '-', expected.by),
  };
  const wanted = Object.keys(expected).length > 0 ? Object.keys(expected) : ['kind', 'holder', 'content'];
  return Object.fromEntries(wanted.map((key) => [key, all[key as keyof Expected]]));
}

describe('positions of a passage', () => {
  const rows = readCases<Case>(import.meta.url, 'positions.cases.jsonl');

  for (const row of rows) {
    it(row.text, () => {
      const analysis = analyse(row.text);
      const found = analysis.positions.map((item, index) =>
        statedFields(analysis, item, row.expect[index] ?? {}),
      );
      expect(found).toEqual(row.expect);
    });
  }

  it('quotes every field by its exact words', () => {
    const text = rows.map((row) => row.text).join('\n\n');
    const { positions } = analyse(text);
    const texts = positions.flatMap((one) => [one.content, one.condition ?? [], one.consequences].flat());
    const fields = positions
      .flatMap((one) => [
        one.evidence,
        one.holder.evidence,
        one.addressees.flatMap(({ evidence }) => evidence),
      ])
      .flat();
    expect(texts.map((one) => one.evidence[0]?.quote.replace(/\s+/gu, ' '))).toEqual(
      texts.map((one) => one.text),
    );
    for (const { start, end, quote } of [...fields, ...texts.flatMap(({ evidence }) => evidence)])
      expect(text.slice(start, end)).toBe(quote);
    expect(new Set(positions.map(({ id }) => id)).size).toBe(positions.length);
  });
});
