import { describe, expect, it } from 'vitest';
import { readCases } from '../../../test/cases.ts';
import { sha256 } from '../../ids.ts';
import type { Analysis } from '../../types/analysis.ts';
import type { Article } from '../../types/article.ts';
import type { PostureMention } from '../../types/posture.ts';
import { annotate } from '../annotate.ts';
import { annotateActors } from '../actors/index.ts';
import { annotateClauses } from '../clauses/index.ts';
import { annotateLanguage } from '../language/index.ts';
import { annotateAttributions } from '../quotes/index.ts';
import { annotateTimes } from '../time/index.ts';
import { annotatePostures } from './index.ts';

interface Expected {
  /** A part of the actor's name. */
  actor?: string;
  kind?: string;
  min?: number | null;
  max?: number | null;
  approximate?: boolean;
  unit?: string;
  place?: string;
  as_of?: string;
  modality?: string;
}

interface Case {
  text: string;
  expect: Expected[];
}

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
  return annotate(article, [
    annotateLanguage,
    annotateClauses,
    annotateActors,
    annotateTimes,
    annotateAttributions,
    annotatePostures,
  ]);
}

function statedFields(analysis: Analysis, found: PostureMention, expected: Expected): Expected {
  const name = analysis.entities.find((entity) => entity.id === found.actor.value)?.name ?? found.actor.value;
  const all: Record<keyof Expected, unknown> = {
    actor: expected.actor !== undefined && name.includes(expected.actor) ? expected.actor : name,
    kind: found.kind,
    min: found.quantity?.min,
    max: found.quantity?.max,
    approximate: found.quantity?.approximate,
    unit: found.unit,
    place: found.place?.value,
    as_of: found.as_of,
    modality: found.modality,
  };
  return Object.fromEntries(Object.keys(expected).map((key) => [key, all[key as keyof Expected]]));
}

describe('postures of a passage', () => {
  for (const row of readCases<Case>(import.meta.url, 'postures.cases.jsonl')) {
    it(row.text, () => {
      const analysis = analyse(row.text);
      const found = analysis.postures.map((item, index) =>
        statedFields(analysis, item, row.expect[index] ?? {}),
      );
      expect(found).toEqual(row.expect);
    });
  }
});
