import { describe, expect, it } from 'vitest';
import { readCases } from '../../../test/cases.ts';
import { sha256 } from '../../ids.ts';
import type { Analysis } from '../../types/analysis.ts';
import type { Article } from '../../types/article.ts';
import type { AssessmentMention } from '../../types/assessment.ts';
import { annotate } from '../annotate.ts';
import { annotators } from '../annotators.ts';

interface Expected {
  /** A part of the assessor's name or words. */
  by?: string;
  /** A part of each listener's name; all of them. */
  told?: string[];
  about?: string;
  term?: string | null;
  band?: string | null;
  horizon?: string | null;
}

interface Case {
  text: string;
  expect: Expected[];
}

const OTHERS = new Set(['engagements', 'positions', 'postures', 'events']);
const upToAssessments = annotators.filter(({ name }) => !OTHERS.has(name));

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
  return annotate(article, upToAssessments);
}

function statedFields(analysis: Analysis, found: AssessmentMention, expected: Expected): object {
  const nameOf = (id: string): string => analysis.entities.find((entity) => entity.id === id)?.name ?? id;
  const by = nameOf(found.by.value);
  const told = found.told.map(({ value }) => nameOf(value));
  const listeners = expected.told ?? [];
  const all: Record<keyof Expected, unknown> = {
    by: expected.by !== undefined && by.includes(expected.by) ? expected.by : by,
    told:
      told.length === listeners.length && told.every((name, at) => name.includes(listeners[at] ?? '-'))
        ? listeners
        : told,
    about: found.about.text,
    term: found.likelihood?.term ?? null,
    band: found.likelihood?.band ?? null,
    horizon: found.horizon,
  };
  const wanted = Object.keys(expected).length > 0 ? Object.keys(expected) : ['by', 'about'];
  return Object.fromEntries(wanted.map((key) => [key, all[key as keyof Expected]]));
}

describe('assessments of a passage', () => {
  for (const row of readCases<Case>(import.meta.url, 'assessments.cases.jsonl')) {
    it(row.text, () => {
      const analysis = analyse(row.text);
      const found = analysis.assessments.map((item, at) =>
        statedFields(analysis, item, row.expect[at] ?? {}),
      );
      expect(found).toEqual(row.expect);
      for (const { about, likelihood, evidence } of analysis.assessments)
        for (const { start, end, quote } of [...about.evidence, ...(likelihood?.evidence ?? []), ...evidence])
          expect(row.text.slice(start, end)).toBe(quote);
    });
  }
});
