import type { Span } from '../../../src/types/span.ts';
import type { AlsoRow, ExpectedRecord, Kind, NeverRow, Row } from './expected.ts';
import { passagesOf } from './expected.ts';
import type { FieldName } from './fields.ts';
import { compareFields, mayAlign } from './fields.ts';
import type { Printed } from './printed.ts';
import { isActor, plain } from './words.ts';

/** What became of one printed item. */
export interface Verdict {
  item: Printed;
  /** `also`: acceptable, not demanded; `again`: says an expected thing a second time; the last two are false. */
  as: 'right' | 'poor' | 'also' | 'again' | 'false';
  row?: Row;
  fields?: Map<FieldName, boolean>;
}

export interface Alignment {
  verdicts: Verdict[];
  missed: Row[];
}

interface Candidate {
  row: number;
  item: number;
  expected: boolean;
  score: number;
}

/** Rows of one kind against the printed items of that kind: one to one, the best matches first. */
export function align(kind: Kind, expected: ExpectedRecord, { text, items }: Read): Alignment {
  const rows: readonly Row[] = expected[kind];
  const also: readonly AlsoRow[] = expected.also[kind] ?? [];
  const printed = items.filter((item) => item.kind === kind);
  const candidates = printed.flatMap((item, at) => [
    ...rows.flatMap((row, index) => candidate(scoreRow(kind, row, { text, item }), index, at, true)),
    ...also.flatMap((row, index) => candidate(scoreAlso(row, { text, item }), index, at, false)),
  ]);
  // A passing quotation may stand in a statement of its own and in the sentence around it.
  const chosen = choose(candidates, kind === 'statements');
  const taken = new Set(chosen.filter((one) => one.expected).map(({ row }) => row));
  const verdicts = printed.map((item, at): Verdict => {
    const match = chosen.find((one) => one.item === at);
    if (match?.expected === false) return { item, as: 'also' };
    const row = match && rows[match.row];
    if (row) {
      const fields = compareFields(row, item);
      return { item, as: [...fields.values()].every(Boolean) ? 'right' : 'poor', row, fields };
    }
    const again = candidates.some((one) => one.item === at && one.expected && taken.has(one.row));
    return { item, as: again ? 'again' : 'false' };
  });
  return { verdicts, missed: rows.filter((_, index) => !taken.has(index)) };
}

/** The clean text of a report and what the record prints of it. */
export interface Read {
  text: string;
  items: readonly Printed[];
}

interface Pair {
  text: string;
  item: Printed;
}

// eslint-disable-next-line max-params -- a row of a table
function candidate(score: number | null, row: number, item: number, expected: boolean): Candidate[] {
  return score === null ? [] : [{ row, item, expected, score }];
}

function choose(candidates: readonly Candidate[], manyAlso: boolean): Candidate[] {
  const best = [...candidates].sort(
    (a, b) =>
      b.score - a.score || Number(b.expected) - Number(a.expected) || a.item - b.item || a.row - b.row,
  );
  const chosen: Candidate[] = [];
  for (const one of best) {
    const clash = chosen.some(
      ({ item, row, expected }) =>
        item === one.item || (row === one.row && expected === one.expected && (expected || !manyAlso)),
    );
    if (!clash) chosen.push(one);
  }
  return chosen;
}

/** How well an item fits an expected row, or null: shared words count as much as right fields. */
function scoreRow(kind: Kind, row: Row, { text, item }: Pair): number | null {
  const places = placesOf(text, row);
  const shared = row.begin === undefined ? overlap(item.own, places) : holdsQuote(item, row.begin);
  const near = shared > 0 || overlap(item.around, places) > 0;
  const fields = compareFields(row, item);
  if (!mayAlign(kind, fields, { near, touches: shared > 0 })) return null;
  const right = [...fields.values()].filter(Boolean).length / Math.max(1, fields.size);
  // An item with all that a row demands is that row's, also where an acceptable thing stands in its very words.
  return 2 * shared + 2 * right + (near ? 0.25 : 0) + (right === 1 ? 2 : 0.5);
}

/** An `also` row without further fields takes only an item whose own words stand there. */
function scoreAlso(row: AlsoRow, { text, item }: Pair): number | null {
  const places = placesOf(text, row);
  const shared = row.begin === undefined ? overlap(item.own, places) : holdsQuote(item, row.begin);
  const fields = compareFields(row, item);
  if (![...fields.values()].every(Boolean)) return null;
  const near = shared > 0 || (fields.size > 0 && overlap(item.around, places) > 0);
  return near ? 2 * shared + 1.25 : null;
}

function holdsQuote({ texts }: Printed, begin: string): number {
  return plain(texts.text ?? '').includes(plain(begin)) ? 1 : 0;
}

/** Where the passages of a row stand in the clean text; a passage that cleaning took away stands nowhere. */
export function placesOf(text: string, row: { at?: string | string[] }): Span[] {
  return passagesOf(row).flatMap((passage) => {
    const start = text.indexOf(passage);
    return start < 0 ? [] : [{ start, end: start + passage.length }];
  });
}

/** The greatest share of the shorter of two spans that both have, 0 to 1. */
export function overlap(spans: readonly Span[], places: readonly Span[]): number {
  const shares = spans.flatMap((span) =>
    places.map((place) => {
      const common = Math.min(span.end, place.end) - Math.max(span.start, place.start);
      return common / Math.max(1, Math.min(span.end - span.start, place.end - place.start));
    }),
  );
  return Math.max(0, ...shares);
}

/** The items that a `never` row forbids. */
export function forbiddenBy(row: NeverRow, { text, items }: Read): Printed[] {
  const places = placesOf(text, row);
  const fits = (allowed: readonly string[] | undefined, value: unknown): boolean =>
    allowed === undefined || allowed.includes(String(value));
  return items.filter(({ kind, own, values, actors }) => {
    if (kind !== row.kind || overlap(own, places) === 0) return false;
    const sides = (row.participants ?? []).every((one) =>
      (actors.participants ?? []).some((actor) => isActor(actor, one)),
    );
    return (
      sides &&
      fits(row.formats, values.format) &&
      fits(row.status, values.status) &&
      fits(row.kinds, values.kind) &&
      fits(row.types, values.type) &&
      fits(row.modality, values.modality)
    );
  });
}
