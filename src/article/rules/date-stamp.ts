import { agencyName } from '../agencies.ts';
import {
  wholeLine,
  type DateClaim,
  type Facts,
  type Found,
  type LineContext,
  type LineRule,
} from '../line-rule.ts';
import { matchDate } from '../published/parse-date.ts';

const LABEL =
  /^(?:(?<published>(?:first\s+|originally\s+)?(?:published|posted|issued|released|created)|(?:publication|publish|published|posting|release) date|date)|(?<updated>(?:last\s+)?(?:updated|modified|edited)|(?:last )?update(?:d)?(?: date)?))(?![\p{L}\d])\s*(?:on|at)?(?![\p{L}\d])\s*[:—-]?\s*/iu;
/** What may stand between the parts of such a line. */
const GLUE = /^(?:[\s,،;|·•()—–:/-]+|at\b|on\b)/i;
const ZONE = '(?:(?:GMT|UTC)\\s?[+-]\\d{1,2}(?::?\\d{2})?|[A-Z]{2,5}|local time)';
const CLOCK = new RegExp(
  `^(?:\\d{1,2}[:.]\\d{2}(?::\\d{2})?\\s*(?:[AaPp]\\.?[Mm]\\.?)?(?:\\s*\\(?${ZONE}\\)?(?![\\p{L}\\d]))?|\\d{1,2}\\s*[AaPp]\\.?[Mm]\\.?(?:\\s*${ZONE}(?![\\p{L}\\d]))?|${ZONE}(?![\\p{L}\\d])(?<!\\p{L}{6}))(?!\\d)`,
  'u',
);
/** The time over an entry of a live page. */
const CLOCK_LINE = /^\(?\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?)?\s*(?:GMT|UTC|ET|EST|EDT|BST|CET|CEST|MSK)?\)?$/i;
const WEEKDAY = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?![a-z\d])/;
const READING_TIME = /^\d{1,2}[\s-]?min(?:ute)?s?(?:\s+read(?:ing time)?)?(?![a-z\d])/i;
/** "3 hours ago": how old the page was when it was copied, which dates nothing. */
const AGE =
  /^(?:(?:an?|\d{1,2}) (?:second|minute|min|hour|hr|day|week|month|year)s? ago|ago|just now)(?![a-z\d])/i;
const COUNT =
  /^(?:(?:reads?|views?|hits?|comments?|shares?)\s*:?\s*\d{1,7}|\d{1,7}\s+(?:reads?|views?|hits?|comments?|shares?))(?![\p{L}\d])/iu;
const SOURCE = /^source\s*:\s*[\p{L}\p{M}\d .'’&-]{2,40}$/iu;
/** The number of comments at the end of a stamp. */
const LAST_NUMBER = /^\d{1,5}$/;

/** Words of a stamp that a copy ran together: "14:05Modified: …", "2 minute readApril 25", "GMT+2Last Updated". */
const RUN_TOGETHER =
  /(?<=[\p{Ll}\d]|[AP]M)(?=(?:Last |First )?(?:Updated|Modified|Published|Posted|Issued)(?!\p{L})|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d)/gu;

/** A stamp with a space wherever a copy lost one. */
export function spaced(line: string): string {
  return line.replace(RUN_TOGETHER, ' ');
}

interface Reader {
  facts: Facts;
  from: DateClaim['from'];
  /** Parts of the line that date it. */
  parts: number;
  /** It says how old the page was, or how long it takes to read. */
  aged: boolean;
}

/** Length of a part that dates nothing. */
function readRest(rest: string, reader: Reader): number {
  const aged = AGE.exec(rest) ?? READING_TIME.exec(rest);
  if (aged) {
    reader.aged = true;
    return aged[0].length;
  }
  const found = CLOCK.exec(rest) ?? WEEKDAY.exec(rest) ?? COUNT.exec(rest) ?? SOURCE.exec(rest);
  if (found) return found[0].length;
  return reader.facts.date === undefined ? 0 : (LAST_NUMBER.exec(rest)?.[0].length ?? 0);
}

/** Length of the next part of a stamp line: a label, a date, a time, an agency; 0 where it is none. */
function readPart(rest: string, reader: Reader): number {
  const label = LABEL.exec(rest);
  if (label?.groups) {
    reader.from = label.groups.updated === undefined ? 'published line' : 'updated line';
    reader.parts++;
    return label[0].length;
  }
  const dated = matchDate(rest);
  if (dated) {
    // The first date wins: "Published … Updated …" is one report in its later version.
    reader.facts.date ??= { date: dated.date, from: reader.from, quote: rest.slice(0, dated.length) };
    reader.parts++;
    return dated.length;
  }
  return readRest(rest, reader);
}

/** An agency as one segment of the line: "Xinhua | Updated: 2017-09-15 17:52". */
function readAgency(rest: string, reader: Reader): number {
  const segment = /^[^|·•—]{2,40}/.exec(rest)?.[0] ?? '';
  const agency = agencyName(segment);
  if (agency === null) return 0;
  reader.facts.agency = agency;
  return segment.length;
}

/** "Published: 04/05/2023": a label and a date of two readings. It is no prose, and it dates nothing. */
const UNREAD =
  /^(?:first |originally |last )?(?:published|posted|updated|modified|issued|released)(?: on| at)?\s*:\s*(?<words>[\p{L}\d ,/.:-]{4,50})$/iu;

function unread(line: string): Found | null {
  const words = UNREAD.exec(line)?.groups?.words;
  return words !== undefined && /\d/.test(words) ? wholeLine(line, { unreadDate: words }) : null;
}

/** All parts of a line that is nothing but a stamp, or null. */
function readParts(line: string): Reader | null {
  const reader: Reader = { facts: {}, from: 'date line', parts: 0, aged: false };
  let at = 0;
  while (at < line.length) {
    const rest = line.slice(at);
    const step = GLUE.exec(rest)?.[0].length ?? (readPart(rest, reader) || readAgency(rest, reader));
    if (step === 0) return null;
    at += step;
  }
  return reader;
}

/** A label without its date: "Published" over a line with the day, or "Published 3 hours ago". */
function isUndated(reader: Reader, line: string, context: LineContext): boolean {
  if (reader.aged) return reader.parts > 0 || context.prose === 0;
  return context.prose === 0 && context.title !== null && /^(?:published|updated|posted):?$/i.test(line);
}

/** What a stamp tells; null where the text is none. */
export function readStamp(line: string, context: LineContext): Facts | null {
  const reader = readParts(line);
  if (reader === null) return null;
  const { facts, from } = reader;
  if (facts.date === undefined && isUndated(reader, line, context)) return {};
  if (reader.parts === 0 || (facts.date === undefined && from !== 'updated line')) return null;
  // A lone "May 5" between paragraphs heads a section of a chronicle.
  if (facts.date?.date.year === null && reader.parts < 2 && !(context.head === 'under' && context.kept === 0))
    return null;
  // The day over the headline may be the day on which the page was copied.
  if (context.head === 'over' && from === 'date line' && facts.date) facts.date.from = 'page line';
  return from === 'updated line' ? { ...facts, notices: ['updated'] } : facts;
}

/**
 * A line that only dates the report: "Published: 31 December 2021, 10:20 GMT", "Updated 9:50 p.m. ET
 * Thursday", "December 31, 2021", "Xinhua | Updated: 2017-09-15 17:52". Every part of it must be a label,
 * a date, a time or an agency.
 */
export const dateStamp: LineRule = {
  name: 'date-stamp',
  why: 'dateline',
  detect(line, context) {
    if (CLOCK_LINE.test(line)) return wholeLine(line);
    if (line.length > 160 || (context.prose > 1 && !LABEL.test(line))) return null;
    const facts = readStamp(spaced(line), context);
    return facts === null ? unread(line) : wholeLine(line, facts);
  },
};
