import { agencyName } from '../agencies.ts';
import { wholeLine, type DateClaim, type Facts, type Found, type LineRule } from '../line-rule.ts';
import { matchDate } from '../published/parse-date.ts';

const LABEL =
  /^(?:(?<published>(?:first\s+|originally\s+)?(?:published|posted|issued|released|created)|publication date|date)|(?<updated>(?:last\s+)?(?:updated|modified|edited)|last update|update))\s*(?:on|at|:|—|-)?\s*/i;
/** What may stand between the parts of such a line. */
const GLUE = /^(?:[\s,;|·•()—–-]+|at\b|on\b)/i;
const CLOCK =
  /^(?:\d{1,2}[:.]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?(?:\s*\(?(?:[A-Z]{2,5}|local time)\)?(?![\p{L}\d]))?|\d{1,2}\s*[ap]\.?m\.?(?:\s*[A-Z]{2,4}(?![\p{L}\d]))?|[A-Z]{1,2}[DS]?T(?![\p{L}\d]))/u;
/** The time over an entry of a live page. */
const CLOCK_LINE = /^\(?\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?)?\s*(?:GMT|UTC|ET|EST|EDT|BST|CET|CEST|MSK)?\)?$/i;
const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?![a-z\d])/;
const READING_TIME = /^\d{1,2}[\s-]min(?:ute)?s?(?:\s+read)?(?![a-z\d])/i;

interface Reader {
  facts: Facts;
  from: DateClaim['from'];
  /** Parts of the line that date it. */
  parts: number;
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
  return (
    CLOCK.exec(rest)?.[0].length ?? WEEKDAY.exec(rest)?.[0].length ?? READING_TIME.exec(rest)?.[0].length ?? 0
  );
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
    const reader: Reader = { facts: {}, from: 'date line', parts: 0 };
    let at = 0;
    while (at < line.length) {
      const rest = line.slice(at);
      const step = GLUE.exec(rest)?.[0].length ?? (readPart(rest, reader) || readAgency(rest, reader));
      if (step === 0) return unread(line);
      at += step;
    }
    if (reader.parts === 0 || (reader.facts.date === undefined && reader.from !== 'updated line'))
      return null;
    // A lone "May 5" between paragraphs heads a section of a chronicle.
    if (reader.facts.date?.date.year === null && reader.parts < 2) return null;
    const notices = reader.from === 'updated line' ? { notices: ['updated' as const] } : {};
    return { span: { start: 0, end: line.length }, facts: { ...reader.facts, ...notices } };
  },
};
