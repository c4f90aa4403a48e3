/** The dev sets of time expressions, as documents with gold. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

export interface GoldTime {
  start: number;
  end: number;
  quote: string;
  value?: string;
  when?: string;
  from?: string;
  to?: string;
  notBefore?: string;
  notAfter?: string;
}

export interface TimeDocument {
  id: string;
  published: string;
  text: string;
  times: GoldTime[];
}

function readLines(corpora: string, file: string): TimeDocument[] {
  return gunzipSync(readFileSync(join(corpora, file)))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => toUtf16(JSON.parse(line) as TimeDocument));
}

/** Offsets of the corpora count code points. */
function toUtf16(document: TimeDocument): TimeDocument {
  const places: number[] = [];
  let at = 0;
  for (const character of document.text) {
    places.push(at);
    at += character.length;
  }
  places.push(at);
  const times = document.times.map((time) => ({
    ...time,
    start: places[time.start] ?? 0,
    end: places[time.end] ?? 0,
  }));
  return { ...document, times };
}

export const WIKIWARS = 'time/wikiwars.jsonl.gz';
export const GUM_DATES = 'time/gum-news-dates.jsonl.gz';
export const RECOGNIZERS = 'time/recognizers-english.tar.gz';

export function readWikiWars(corpora: string): TimeDocument[] {
  return readLines(corpora, WIKIWARS);
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** GUM's Wikinews; the article's own date line is the day of publication where it has one. */
export function readGumDates(corpora: string): TimeDocument[] {
  return readLines(corpora, GUM_DATES).map((document) => {
    const line = /\n[A-Z][a-z]+day, (?<month>[A-Z][a-z]+) (?<day>\d{1,2}), (?<year>\d{4})/u.exec(
      document.text.slice(0, 400),
    );
    const { month = '', day = '', year = '' } = line?.groups ?? {};
    const number = MONTHS.indexOf(month) + 1;
    if (number === 0) return document;
    return { ...document, published: `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}` };
  });
}

export interface Recognized {
  Text: string;
  Start: number;
  TypeName?: string;
  Resolution?: {
    values: { timex?: string; type?: string; value?: string; start?: string; end?: string; Mod?: string }[];
  } | null;
}

export interface RecognizerCase {
  Input: string;
  Context?: { ReferenceDateTime?: string };
  Results?: Recognized[] | null;
}

export function readRecognizers(corpora: string): RecognizerCase[] {
  const file = execFileSync('tar', ['xzOf', join(corpora, RECOGNIZERS), 'English/DateTimeModel.json']);
  return JSON.parse(file.toString('utf8').replace(/^\uFEFF/u, '')) as RecognizerCase[];
}
