import { daysInMonth, isCalendarDay } from './days.ts';
import type { CalendarDay } from './days.ts';

/** EDTF season codes (ISO 8601-2, level 1). */
export const SEASON_CODES = { SP: 21, SU: 22, FA: 23, WI: 24 } as const;
export type Season = keyof typeof SEASON_CODES;

/** A clock time on a day; `offset` in minutes east of UTC, null where no zone is known. */
export interface EdtfTime extends CalendarDay {
  kind: 'time';
  hour: number;
  minute: number | null;
  second: number | null;
  offset: number | null;
}

/** A single EDTF level 1 value. A decade is its first three digits (`199X`), a century its first two (`19XX`). */
export type EdtfDate =
  | ({ kind: 'day' } & CalendarDay)
  | EdtfTime
  | { kind: 'month'; year: number; month: number }
  | { kind: 'season'; year: number; season: Season }
  | { kind: 'year'; year: number }
  | { kind: 'decade'; decade: number }
  | { kind: 'century'; century: number };

/** A value or an interval; null is an open end (`..`). */
export type Edtf = EdtfDate | { kind: 'interval'; start: EdtfDate | null; end: EdtfDate | null };

const DATE = /^(?<year>-?\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2})(?:T(?<time>[\d:.Z+-]+))?)?)?$/u;
const TIME =
  /^(?<hour>\d{2})(?::(?<minute>\d{2})(?::(?<second>\d{2})(?:\.\d{1,9})?)?)?(?<zone>Z|[+-]\d{2}(?::\d{2})?)?$/u;
const UNSPECIFIED = /^(?<digits>\d{2}|\d{3})X{1,2}$/u;

/** Reads an EDTF value; null where it is none, or names a day or hour that does not exist. */
export function parseEdtf(text: string): Edtf | null {
  const slash = text.indexOf('/');
  return slash < 0 ? parseDate(text) : parseInterval(text.slice(0, slash), text.slice(slash + 1));
}

function parseInterval(from: string, to: string): Edtf | null {
  const start = from === '..' ? null : parseDate(from);
  const end = to === '..' ? null : parseDate(to);
  const readable = (start !== null || from === '..') && (end !== null || to === '..');
  return readable && (start !== null || end !== null) ? { kind: 'interval', start, end } : null;
}

function parseDate(text: string): EdtfDate | null {
  const unspecified = UNSPECIFIED.exec(text)?.groups?.digits;
  if (unspecified !== undefined && text.length === 4) {
    return unspecified.length === 3
      ? { kind: 'decade', decade: Number(unspecified) }
      : { kind: 'century', century: Number(unspecified) };
  }
  const groups = DATE.exec(text)?.groups;
  if (groups?.year === undefined) return null;
  const year = Number(groups.year);
  if (groups.month === undefined) return { kind: 'year', year };
  const month = Number(groups.month);
  if (groups.day === undefined) return parseMonth(year, month);
  const date = { year, month, day: Number(groups.day) };
  if (!isCalendarDay(date)) return null;
  return groups.time === undefined ? { kind: 'day', ...date } : parseTime(date, groups.time);
}

function parseMonth(year: number, month: number): EdtfDate | null {
  const season = (Object.keys(SEASON_CODES) as Season[]).find((key) => SEASON_CODES[key] === month);
  if (season !== undefined) return { kind: 'season', year, season };
  return daysInMonth(year, month) > 0 ? { kind: 'month', year, month } : null;
}

function parseTime(date: CalendarDay, text: string): EdtfDate | null {
  const groups = TIME.exec(text)?.groups;
  if (groups?.hour === undefined) return null;
  const hour = Number(groups.hour);
  const minute = groups.minute === undefined ? null : Number(groups.minute);
  const second = groups.second === undefined ? null : Number(groups.second);
  if (hour > 24 || (minute ?? 0) > 59 || (second ?? 0) > 60) return null;
  return { kind: 'time', ...date, hour, minute, second, offset: parseZone(groups.zone) };
}

function parseZone(zone: string | undefined): number | null {
  if (zone === undefined) return null;
  if (zone === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4) || 0);
  return zone.startsWith('-') ? -minutes : minutes;
}

/** The EDTF text of a value: the inverse of `parseEdtf`. */
export function formatEdtf(value: Edtf): string {
  switch (value.kind) {
    case 'interval':
      return `${value.start ? formatEdtf(value.start) : '..'}/${value.end ? formatEdtf(value.end) : '..'}`;
    case 'decade':
      return `${pad(value.decade, 3)}X`;
    case 'century':
      return `${pad(value.century, 2)}XX`;
    case 'year':
      return formatYear(value.year);
    case 'season':
      return `${formatYear(value.year)}-${String(SEASON_CODES[value.season])}`;
    case 'month':
      return `${formatYear(value.year)}-${pad(value.month, 2)}`;
    case 'day':
      return formatDay(value);
    case 'time':
      return `${formatDay(value)}T${formatClock(value)}${formatZone(value.offset)}`;
  }
}

/** `2021-12-30`, `-0489-09-12`. */
export function formatDay({ year, month, day }: CalendarDay): string {
  return `${formatYear(year)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Four digits, with a sign before the year 0 (1 BC). */
export function formatYear(year: number): string {
  return year < 0 ? `-${pad(-year, 4)}` : pad(year, 4);
}

function formatClock({ hour, minute, second }: EdtfTime): string {
  return [hour, minute, second]
    .filter((part) => part !== null)
    .map((part) => pad(part, 2))
    .join(':');
}

/** `Z`, `-05:00`, or nothing where no zone is known. */
export function formatZone(offset: number | null): string {
  if (offset === null) return '';
  if (offset === 0) return 'Z';
  const minutes = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60), 2)}:${pad(minutes % 60, 2)}`;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
