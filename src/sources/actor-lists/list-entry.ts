import type { ListedActor } from '../../types/actor-list.ts';

/** What codes of a list are checked against. */
export interface Vocabulary {
  countries: ReadonlySet<string>;
  sectors: ReadonlySet<string>;
}

/** A line of a list that says nothing that can be used, with what to do about it. */
export interface BadLine {
  line: number;
  reason: string;
}

export interface ParsedList {
  actors: ListedActor[];
  bad: BadLine[];
}

/** Thrown while a line is read; its message is the reason. */
export class LineError extends Error {}

/** `YYYY-MM-DD` of the calendar, or throws a LineError. */
export function checkedDay(text: string): string {
  const parts = /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)$/.exec(text)?.groups;
  const [year, month, day] = [parts?.year, parts?.month, parts?.day].map(Number);
  const date = new Date(Date.UTC(year ?? NaN, (month ?? NaN) - 1, day));
  if (!parts || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text)
    throw new LineError(`"${text}" is no day; write YYYY-MM-DD`);
  return text;
}

/** Throws where a time ends before it begins. */
export function checkOrder(from: string | null, to: string | null): void {
  if (from !== null && to !== null && to < from)
    throw new LineError(`the time ends (${to}) before it begins (${from}); swap the days`);
}
