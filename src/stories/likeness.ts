import { cosine, type TermVector } from './terms.ts';

/** Likeness fades with the days between two reports: after so many it counts 1/e of what it was. */
const FADING_DAYS = 200;

/** Share of title and lead in the likeness of two reports; the rest is that of their whole texts. */
const LEAD_SHARE = 0.5;

/** Days between two reports after which wording alone no longer makes them one story. */
export const WINDOW_DAYS = 365;

/** A report as stories are told apart by: term vectors of unit length, weighed once, when it came. */
export interface Weighed {
  /** Day number; null where undated. */
  day: number | null;
  all: TermVector;
  lead: TermVector;
}

/** How alike two reports are, 0 to 1: cosines of texts and of leads, less with the days between them. */
export function likeness(a: Weighed, b: Weighed): number {
  const days = a.day === null || b.day === null ? 0 : Math.abs(a.day - b.day);
  const wording = LEAD_SHARE * cosine(a.lead, b.lead) + (1 - LEAD_SHARE) * cosine(a.all, b.all);
  return Math.exp(-days / FADING_DAYS) * wording;
}

/** Sum of the likenesses of all pairs of two lists. */
export function likenessBetween(a: readonly Weighed[], b: readonly Weighed[]): number {
  let sum = 0;
  for (const one of a) for (const other of b) sum += likeness(one, other);
  return sum;
}

/** Sum of the likenesses of all pairs within a list. */
export function likenessWithin(list: readonly Weighed[]): number {
  let sum = 0;
  list.forEach((one, at) => {
    for (const other of list.slice(at + 1)) sum += likeness(one, other);
  });
  return sum;
}
