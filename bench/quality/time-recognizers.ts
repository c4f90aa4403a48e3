/** Which inputs of Recognizers-Text make sense in news, and whether a reading of one is right. */
import { intervalOf } from '../../src/dates/index.ts';
import type { DayInterval } from '../../src/dates/index.ts';
import type { RecognizerCase, Recognized } from './time-corpora.ts';
import type { Found } from './time-systems.ts';

/**
 * Why an input is left out, or null. The specs are made for an assistant that books meetings and for queries on
 * tables; what no paper prints is left out, by what stands in the gold expressions or the input, not by what fails.
 */
const LEFT_OUT: [why: string, test: (input: RecognizerCase, texts: string) => boolean][] = [
  ['hour without "o\'clock", "a.m." or minutes', (_, texts) => BARE_HOUR.test(texts)],
  ['calendar or assistant jargon', (_, texts) => JARGON.test(texts)],
  ['feasts and school or fiscal years whose date depends on a table', (_, texts) => TABLED.test(texts)],
  [
    'a start and a length to be added up',
    (_, texts) => /\bfrom\b.*\bfor (?:\d|\w+ hours)|\bfor \d.*\bfrom\b/iu.test(texts),
  ],
  [
    'halves of months and years counted in days',
    (_, texts) => /middle of.*(?:end of|middle of)|end of.*middle of/iu.test(texts),
  ],
  ['meals as times', (_, texts) => /\b(?:breakfast|lunch\w*|dinner\w*)\b/iu.test(texts)],
  ['a form that papers do not print', (_, texts) => ODD_FORM.test(texts)],
  [
    '"may" and "march" in lower case, which are other words in print',
    (_, texts) => /\b(?:may|march)\b/u.test(texts),
  ],
  ['a date that does not exist', ({ Results }) => (Results ?? []).some(isImpossible)],
  ['a time of day relative to the minute of the question', (_, texts) => MINUTES.test(texts)],
  ['a query on tables', ({ Input }) => /[<>=]|dates? which|equals? to|greater/iu.test(Input)],
];

const BARE_HOUR =
  /\b(?:at|from|between|for|around|to|and|on \w+day|\w+day|tomorrow|today|tonight|yesterday|morning|next \w+|-|–)\s*(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?:\s*(?:-|to|and|until|till)\s*\d{1,2})?(?:\s*$|;| (?:in the|tomorrow|yesterday|next|thirty|forty|on)|-)|\b\d{1,2}\s*-\s*\d{1,2}\s*(?:$|;|am|pm|next)|\bish\b|\d(?:ish|a|p|D|Y|W|h)\b|(?:thirty|twenty|forty|fifteen|five|six|seven|nine) ?-?(?:thirty|forty|twenty|fifteen)|half past|\bpast (?:\w+)/iu;
const JARGON =
  /\b(?:eod|eoy|eom|otd|w\/c|business days?|work(?:ing)? ?week|week ?day|tmrw|ytd|to date|mins?|hrs?|yr|sec|sometime|asap|this time|cy|sy|q[1-4]|h[12]|remaining|timezone|week \d+|starting)\b|\b(?:cy|sy|fy)\d/iu;
const TABLED =
  /\b(?:eid|fiscal|school|thanksgiving weekend|labor day|halloween|black friday|earth day|juneteenth|jubilee|freedom day|saint patrick)\b/iu;
const ODD_FORM =
  /\d{4}[/-](?:[a-z]{3}|\d{1,2}[/-][A-Z])|\d{1,2}[/-](?:\d{4}|[A-Z]\w+)[/-]|[A-Z]\w+-\d{4}-\d{1,2}|\b[a-z]{3}\d|\b\d{1,2}[./-]\d{1,2}\b(?![./-]\d)|\b[a-z]{3}[/-]\d|^-|@|~|\d\s+s\b|twenty and|\b\d{4} \d{1,2} \d{1,2}\b|½|\b\d{2} s\b|[a-z]+\/\d|\bp ?\. m|\b[ap] m\b|ampm|noonish|tonite|till date|at the minute|\b9\.am|\b0\d{3}-|^\d{1,2}$|; \d{1,2}$|\d\/\d{1,2}-\d/iu;
const MINUTES =
  /\bnow\b.*o'clock|o'clock.*\bnow\b|\b(?:minutes?|seconds?|hours?)\b.*\b(?:from now|later|ago)\b|\b(?:in|within|next|last|past|coming)\b.*\b(?:minutes?|hours?|seconds?)\b/iu;

function isImpossible({ Resolution }: Recognized): boolean {
  return (Resolution?.values ?? []).some(({ type, value, timex = '' }) => {
    return timex.includes('02-30') || (type !== 'set' && value === 'not resolved' && timex.includes('02-29'));
  });
}

/** The reason an input is left out; null where it is kept. */
export function leftOutOf(input: RecognizerCase): string | null {
  const texts = (input.Results ?? [])
    .map(({ Text, Start }) => input.Input.slice(Start, Start + Text.length))
    .join(' ; ');
  return LEFT_OUT.find(([, test]) => test(input, texts))?.[0] ?? null;
}

/** What is wrong with a reading, in words, or null where all gold expressions are met and nothing else is found. */
export function judgeRecognizer(
  input: RecognizerCase,
  found: readonly Found[],
  reference: string,
): string | null {
  const golds = input.Results ?? [];
  const left = [...found];
  for (const gold of golds) {
    const end = gold.Start + gold.Text.length;
    const here = left.filter((time) => time.start < end && time.end > gold.Start);
    if (here.length === 0) return `miss ${gold.Text}`;
    if (!here.some((time) => sameMeaning(gold, time)) && !sameRange(gold, here, reference)) {
      return `value ${gold.Text} ${goldText(gold)} not ${here.map(({ edtf, value }) => edtf ?? value).join(' + ')}`;
    }
    // A time that reaches beyond this expression answers the next one too: "Christmas Eve at 6 p.m." is one for Readout, two here.
    for (const time of here) if (time.end <= end) left.splice(left.indexOf(time), 1);
  }
  const [extra] = left.filter(
    ({ start, end }) => !golds.some((gold) => start < gold.Start + gold.Text.length && end > gold.Start),
  );
  return extra === undefined
    ? null
    : `extra ${input.Input.slice(extra.start, extra.end)} ${extra.value} at ${reference}`;
}

function goldText(gold: Recognized): string {
  return (gold.Resolution?.values ?? [])
    .map(({ timex, value, start, end }) => `${timex ?? ''}=${value ?? `${start ?? ''}/${end ?? ''}`}`)
    .join(' | ');
}

/** Any of the readings that the gold allows (a bare "Friday" has the last and the next). */
function sameMeaning(gold: Recognized, time: Found): boolean {
  return (gold.Resolution?.values ?? []).some(
    (value) => sameTimex(value, time) || sameValue(gold.Text, value, time),
  );
}

type GoldValue = NonNullable<Recognized['Resolution']>['values'][number];

/** Where the specs write a value otherwise than TIMEX3: three for "a few", half a year, the night-time, weekends, full hours. */
const SPELLINGS: Record<string, string> = { 'P0.5Y': 'P6M', TNT: 'TNI', P1WE: 'XXXX-WXX-WE' };

/** "5 p.m." as `T17`, which TIMEX3 writes `T17:00`. */
const HOUR = /T\d\d$/u;

function sameTimex({ timex = '' }: GoldValue, found: Found): boolean {
  const hour = HOUR.test(timex) ? found.value.replace(/:00$/u, '') : found.value;
  // "at 6 a.m." alone: the specs leave the day open, Readout takes that of the scene.
  const value = timex.startsWith('T') ? hour.replace(/^\d{4}-\d\d-\d\d(?=T)/u, 'XXXX-XX-XX') : hour;
  const spelled = SPELLINGS[timex] ?? timex;
  const vague = /X[A-Z]+$/u.test(value) && timex.replace('3', 'X') === value;
  return vague || value === timex || value === spelled || value === `XXXX-XX-XX${spelled}`;
}

function sameValue(text: string, { value, start, end, type, timex }: GoldValue, time: Found): boolean {
  if (type === 'duration' || type === 'set' || timex === 'PRESENT_REF') return false;
  const clock = time.value.slice(time.value.indexOf('T') + 1);
  if (value !== undefined && type === 'time') return value.startsWith(clock);
  if (type === 'datetime')
    return time.edtf !== null && value?.replace(' ', 'T').startsWith(time.edtf) === true;
  if (COARSE.test(text) && holdsDay(time.edtf, value ?? start)) return true;
  const days = { value, start, end };
  return sameDays(days, time.range ?? time.edtf) || sameDays(days, time.edtf);
}

/** "two months ago" is a day in these specs; Readout gives the month: no day is stated. So for "mid-November". */
const COARSE =
  /\b(?:weeks?|months?|years?|fortnight)\b.*\bago\b|\bin\b.*\b(?:weeks?|months?|years?|fortnight)\b|\b(?:mid|late|early|middle of|end of)\b/iu;

function holdsDay(edtf: string | null, day: string | undefined): boolean {
  const ours = edtf === null ? null : intervalOf(edtf);
  const theirs = day === undefined ? null : intervalOf(day.slice(0, 10));
  return ours !== null && theirs !== null && ours.start <= theirs.start && theirs.start <= ours.end + 1;
}

/** The gold's end is exclusive: "2018-01-01" ends the year 2017. "since", "before" leave one end open: the other counts. */
function sameDays(
  gold: { value?: string | undefined; start?: string | undefined; end?: string | undefined },
  edtf: string | null,
): boolean {
  const ours = edtf === null ? null : intervalOf(edtf);
  if (ours === null) return false;
  if (gold.value !== undefined) {
    const day = intervalOf(gold.value.slice(0, 10));
    return day !== null && day.start === ours.start && day.end === ours.end;
  }
  const from = dayOf(gold.start);
  const to = dayOf(gold.end);
  return from === null ? to !== null && endsBy(ours, to) : startsAt(ours, { from, to });
}

function dayOf(text: string | undefined): number | null {
  return text === undefined ? null : (intervalOf(text.slice(0, 10))?.start ?? null);
}

/** "before 2018" may be told as 2018 itself. */
function endsBy(ours: DayInterval, to: number): boolean {
  return ours.end === to || ours.end === to - 1 || ours.start === to;
}

/** "the next 3 days" begins today or tomorrow. */
function startsAt(ours: DayInterval, { from, to }: { from: number; to: number | null }): boolean {
  if (to === null) return ours.start === from || ours.end === from || ours.end + 1 === from;
  const ends = ours.end === to || ours.end === to - 1 || holds(ours, to);
  return ends && (ours.start === from || ours.start === from + 1);
}

/** A range to "May 2018" ends for Readout with the month, in the gold with its first day. */
function holds(ours: DayInterval, to: number): boolean {
  return ours.start < to && ours.end >= to && ours.end - to < 366;
}

/** A range that was found as its two ends: dates, or times on the clock. */
function sameRange(gold: Recognized, here: readonly Found[], reference: string): boolean {
  const [first, last] = [here[0], here[here.length - 1]];
  if (first === undefined || last === undefined || first === last) return false;
  const [from, to] = [plain(first, reference), plain(last, reference)];
  return (gold.Resolution?.values ?? []).some(({ start, end }) => {
    const clocks = [start, end].map((text) => text?.split(' ').at(-1) ?? '');
    if (clocks.every((clock) => clock.includes(':')))
      return sameClock(first, clocks[0]) && sameClock(last, clocks[1]);
    return from !== null && to !== null && sameDays({ start, end }, `${from}/${to}`);
  });
}

function sameClock({ value }: Found, clock = ''): boolean {
  const time = value.split('T')[1] ?? '';
  return time !== '' && clock.startsWith(time);
}

/** "between Jan 2019 and now": now is the day of the question. */
function plain({ edtf, value }: Found, reference: string): string | null {
  if (value === 'PRESENT_REF') return reference.slice(0, 10);
  return edtf?.split('/')[0] ?? null;
}
