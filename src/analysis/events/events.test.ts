import { describe, expect, it } from 'vitest';
import { readCases } from '../../../test/cases.ts';
import { ploverTypeOf, PLOVER } from '../../plover.ts';
import type { Analysis } from '../../types/analysis.ts';
import type { Article } from '../../types/article.ts';
import { annotate } from '../annotate.ts';
import { annotators } from '../annotators.ts';
import { CODEBOOK } from './codebook/index.ts';
import { CONTEXTS, contextsIn } from './contexts.ts';

/** `events`: "TYPE:mode modality | actors | recipients", sides by the names of their entities. */
interface Case {
  text: string;
  events: string[];
}

const rows = readCases<Case>(import.meta.url, 'events.cases.jsonl');

function analyse(text: string): Analysis {
  return annotate({ id: 'case', text, published: { value: null, basis: 'unknown' } } as Article, annotators);
}

function told(text: string): string[] {
  const { events, entities } = analyse(text);
  const names = (ids: readonly string[]): string =>
    ids.map((id) => entities.find((entity) => entity.id === id)?.name ?? id).join(', ');
  return events.map(({ type, mode, modality, polarity, actors, recipients }) => {
    const kind = `${type}${mode === null ? '' : `:${mode}`} ${polarity === 'negative' ? 'not ' : ''}${modality}`;
    return `${kind} | ${names(actors)} | ${names(recipients)}`;
  });
}

describe('events', () => {
  it.each(rows)('reads: $text', ({ text, events }) => {
    expect(told(text)).toEqual(events);
  });

  it('takes empty text', () => {
    expect(analyse('').events).toEqual([]);
  });
});

describe('codebook', () => {
  const examples = CODEBOOK.flatMap(({ type, examples: list }) =>
    list.map((example) => ({ type, ...example })),
  );

  it.each(examples)('$type: $text', ({ type, text, event }) => {
    const found = analyse(text).events.map((one) =>
      one.mode === null ? one.type : `${one.type}:${one.mode}`,
    );
    if (event === null) expect(found.filter((name) => name.startsWith(type))).toEqual([]);
    else
      expect(
        found.some((name) => name === event || name.startsWith(`${event}:`)),
        found.join(),
      ).toBe(true);
  });

  it('has an entry for each of the 16 types, each with examples for and against', () => {
    expect(CODEBOOK.map(({ type }) => type).toSorted()).toEqual(Object.keys(PLOVER).toSorted());
    for (const { examples: list } of CODEBOOK) {
      expect(list.some(({ event }) => event === null)).toBe(true);
      expect(list.some(({ event }) => event !== null)).toBe(true);
    }
  });

  it('files what is planned, refused or demanded as PLOVER does', () => {
    const meeting = { type: 'CONSULT', modality: 'asserted', polarity: 'positive' } as const;
    expect(ploverTypeOf(meeting)).toBe('CONSULT');
    expect(ploverTypeOf({ ...meeting, modality: 'planned' })).toBe('AGREE');
    expect(ploverTypeOf({ ...meeting, modality: 'planned', polarity: 'negative' })).toBe('REJECT');
    expect(ploverTypeOf({ ...meeting, modality: 'demanded' })).toBe('REQUEST');
    expect(ploverTypeOf({ ...meeting, type: 'SANCTION', modality: 'planned' })).toBe('THREATEN');
  });

  it('knows 37 contexts, told from words', () => {
    expect(CONTEXTS).toHaveLength(37);
    expect(contextsIn('The tribunal heard of torture in the uranium mine.')).toEqual([
      'legal',
      'human_rights',
      'cbrn',
    ]);
  });
});
