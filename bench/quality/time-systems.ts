/** The systems that are measured side by side: Readout, chrono-node, compromise-dates. */
import * as chrono from 'chrono-node';
import nlp from 'compromise';
import dates from 'compromise-dates';
import { annotateClauses } from '../../src/analysis/clauses/index.ts';
import { annotateLanguage } from '../../src/analysis/language/index.ts';
import { annotateTimes } from '../../src/analysis/time/index.ts';
import type { Article } from '../../src/types/article.ts';

/** A found expression: where it stands, its TIMEX3 value, and the EDTF date or interval (null where it has none). */
export interface Found {
  start: number;
  end: number;
  value: string;
  edtf: string | null;
  /** EDTF of the whole range that this is one end of. */
  range?: string;
}

export interface TimeSystem {
  name: string;
  /** `published` is a date, or a date and time. */
  find(text: string, published: string): Found[];
}

const readout: TimeSystem = {
  name: 'readout',
  find(text, published) {
    const article = { text, published: { value: published.slice(0, 10), basis: 'given' } } as Article;
    const { sentences, tokens } = annotateLanguage.annotate(article, {});
    const { clauses } = annotateClauses.annotate(article, { sentences, tokens });
    return annotateTimes.annotate(article, { sentences, tokens, clauses }).times;
  },
};

/** chrono-node with its English casual parser; only components that it found, not those it filled in. */
const chronoNode: TimeSystem = {
  name: 'chrono-node',
  find(text, published) {
    const reference = new Date(`${published.slice(0, 10)}T${published.slice(11, 19) || '12:00:00'}`);
    return chrono.parse(text, reference).map((result) => {
      const start = chronoValue(result.start);
      const end = result.end ? chronoValue(result.end) : null;
      const edtf = end === null ? start : `${start}/${end}`;
      return trimmed(text, {
        start: result.index,
        end: result.index + result.text.length,
        value: edtf,
        edtf,
      });
    });
  },
};

function chronoValue(parts: chrono.ParsedComponents): string {
  const pad = (value: number | null, width = 2): string => String(value ?? 0).padStart(width, '0');
  const day = ['day', 'weekday'].some((part) => parts.isCertain(part as 'day')) || !parts.isCertain('month');
  const yearOnly =
    !parts.isCertain('month') &&
    !parts.isCertain('day') &&
    !parts.isCertain('weekday') &&
    parts.isCertain('year');
  if (yearOnly) return pad(parts.get('year'), 4);
  const date = `${pad(parts.get('year'), 4)}-${pad(parts.get('month'))}${day ? `-${pad(parts.get('day'))}` : ''}`;
  return parts.isCertain('hour') ? `${date}T${pad(parts.get('hour'))}:${pad(parts.get('minute'))}` : date;
}

/** The span without a preposition before and a mark behind: the gold has neither, and it would be unfair to count them. */
function trimmed(text: string, found: Found): Found {
  const words = text.slice(found.start, found.end);
  const before =
    /^(?:(?:on|in|by|at|since|until|till|from|before|after|during|for|between)\s+)?/iu.exec(words)?.[0]
      .length ?? 0;
  const behind = /[\s,.;:)]*$/u.exec(words)?.[0].length ?? 0;
  return { ...found, start: found.start + before, end: Math.max(found.end - behind, found.start + before) };
}

nlp.plugin(dates);

interface CompromiseDate {
  text: string;
  offset: { start: number; length: number };
  dates: { start: string | null; end: string | null };
}

const compromise: TimeSystem = {
  name: 'compromise-dates',
  find(text, published) {
    const view = nlp(text) as unknown as {
      dates(options: object): { json(options: object): CompromiseDate[] };
    };
    const found = view.dates({ today: published.slice(0, 10), timezone: 'UTC' }).json({ offset: true });
    return found.map(({ offset, dates: { start, end } }) => {
      const [from, to] = [start?.slice(0, 10) ?? null, end?.slice(0, 10) ?? null];
      const edtf = from === null ? null : to === null || to === from ? from : `${from}/${to}`;
      const span = { start: offset.start, end: offset.start + offset.length };
      return trimmed(text, { ...span, value: shorten(edtf), edtf });
    });
  },
};

/** "2014-03-01/2014-03-31" as the month it is, so that months and years count as right values. */
function shorten(edtf: string | null): string {
  const [from = '', to = ''] = edtf?.split('/') ?? [];
  if (from.endsWith('-01-01') && to.endsWith('-12-31') && from.slice(0, 4) === to.slice(0, 4))
    return from.slice(0, 4);
  if (from.endsWith('-01') && from.slice(0, 7) === to.slice(0, 7) && Number(to.slice(8)) >= 28)
    return from.slice(0, 7);
  return edtf ?? '';
}

export const SYSTEMS: readonly TimeSystem[] = [readout, chronoNode, compromise];
