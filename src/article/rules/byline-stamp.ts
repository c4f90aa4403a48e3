import { agencyName } from '../agencies.ts';
import { wholeLine, type Facts, type LineRule } from '../line-rule.ts';
import { creditFacts, outletName } from '../names.ts';
import { isOutlet } from '../outlets.ts';
import { isCountry, isSection } from '../sections.ts';
import { looksLikeName } from './byline.ts';
import { readStamp, spaced } from './date-stamp.ts';

const MAX_CHARACTERS = 200;
const MAX_NAMES = 90;
const SEPARATOR = /\s*[|·•/–—]\s*|\s+-\s+|,\s+/;
/** Where the dating part may begin: a label, a month, a weekday, a number. */
const START =
  /(?<![\p{L}\d])(?:(?:first |last )?(?:published|posted|updated|modified|issued)\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,6}\.?\s+\d|(?:mon|tue|wed|thu|fri|sat|sun)\p{L}{0,6}[,.]?\s|\d)/giu;

/** A name, an office, a section or an outlet between two separators. */
function isSegment(segment: string): boolean {
  if (segment === '') return true;
  const names = segment.split(/\s+(?:and|&)\s+/);
  if (names.every((name) => looksLikeName(name))) return true;
  if (isSection(segment) || isOutlet(segment) || agencyName(segment) !== null) return true;
  return /^(?:\p{Lu}[\p{L}.'’-]*[ ]?){1,4}(?:correspondent|reporter|editor|writer|staff|desk|bureau|agencies)$/iu.test(
    segment,
  );
}

function factsOf(segments: readonly string[]): Facts {
  const agency = segments.find((segment) => agencyName(segment) !== null && !isOutlet(segment));
  const outlet = segments.find((segment) => isOutlet(segment));
  return {
    ...(agency === undefined ? {} : creditFacts(agency)),
    ...(outlet === undefined ? {} : { outlet: outletName(outlet) }),
  };
}

/** Who stands before the date: null where it may be something else. */
function readNames(prefix: string): Facts | null {
  const by = /^(?:(?:written|reported|story) )?by:?\s+/i.exec(prefix)?.[0] ?? '';
  const names = prefix.slice(by.length).replace(/[\s|·•/,(–—-]+$/, '');
  if (by !== '' && /^[\p{L}\p{M} .,'’&/|·-]{2,80}$/u.test(names) && !/[.!?]$/.test(names))
    return factsOf(names.split(SEPARATOR));
  const separated = /[|·•/–—]\s*$/.test(prefix) || /\s-\s*$/.test(prefix);
  const segments = names.split(SEPARATOR);
  if (names === '' || !segments.every((segment) => isSegment(segment))) return null;
  // "Strelsau, 4 May 2023" is a dateline; a lone section before a date ("Politics May 4") may be a heading.
  return separated || (looksLikeName(names) && !prefix.trimEnd().endsWith(',')) ? factsOf(segments) : null;
}

/** "india Updated: …": the section before a label. */
function isHeadWord(text: string): boolean {
  return isSection(text) || isCountry(text);
}

/** Who wrote the report and when, on one line: "By AFP | 14 March 2022 | 2:55 am", "Jane Doe Published 3 hours ago". */
export const bylineStamp: LineRule = {
  name: 'byline-stamp',
  why: 'byline',
  detect(line, context) {
    if (context.title === null && context.head !== 'over' && !/^by\b/i.test(line)) return null;
    if (context.prose > 1 || line.length > MAX_CHARACTERS) return null;
    const text = spaced(line);
    for (const { index, 0: start } of text.slice(0, MAX_NAMES).matchAll(START)) {
      if (index === 0) continue;
      const stamp = readStamp(text.slice(index), context);
      const labelled = /^\p{L}*\s?(?:published|posted|updated|modified|issued)/iu.test(start);
      const names =
        stamp === null
          ? null
          : labelled && isHeadWord(text.slice(0, index).trim())
            ? {}
            : readNames(text.slice(0, index));
      if (stamp !== null && names !== null) return wholeLine(line, { ...stamp, ...names });
    }
    return null;
  },
};
