import { intervalOf } from '../../dates/index.ts';
import type { DayNumber } from '../../dates/index.ts';
import type { Timex } from '../../types/timex.ts';
import type { Meaning, Reading } from './meaning.ts';
import type { Reader } from './reader.ts';
import { resolveMeaning } from './resolve/index.ts';
import type { Direction, Recent, Resolution, Scene } from './scene.ts';
import { SpokenDays } from './spoken-days.ts';
import type { TenseReader } from './tense.ts';
import type { TokenIndex } from './token-index.ts';

/** What holds for a whole text. */
export type Frame = Pick<Scene, 'document' | 'history'>;

interface CourseSource {
  reader: Reader;
  readings: readonly Reading[];
  frame: Frame;
  index: TokenIndex;
  tense: TenseReader;
}

/** Meanings that past and future decide: years and weeks that the words leave out. */
const DIRECTED = new Set<Meaning['kind']>([
  'weekday',
  'calendar',
  'day-part',
  'clock',
  'season',
  'part-of-year',
  'holiday',
  'week-of',
  'edge',
  'reference',
  'unit',
  'ahead',
  'offset',
  'nth-weekday',
]);

/** The course of a text: which dates a reader has met when coming to the next one. */
export class Course {
  readonly #source: CourseSource;
  readonly #spoken: SpokenDays;
  #recent: Recent | null = null;
  #told: Recent | null = null;
  #day: Recent | null = null;
  /** The date that opened a range still to be closed. */
  #opening: Timex | null = null;
  #before: Reading | null = null;
  /** The list of weekdays that goes on began with "next" or "this coming". */
  #ahead = false;
  #end = 0;

  constructor(source: CourseSource) {
    const { reader, readings, index, tense } = source;
    this.#source = source;
    this.#spoken = new SpokenDays(reader, readings, (offset) => tense.isSpokenOn(index.indexAt(offset)));
  }

  sceneOf(reading: Reading): Scene {
    const { frame, index, tense } = this.#source;
    const start = this.#startOf(reading);
    const direction = this.#directionOf(reading, start);
    if (this.#recent && !this.#isNear(start)) this.#recent = { ...this.#recent, near: false };
    this.#end = start;
    return {
      document: daySpoken(this.#spoken.dayOf(start), frame) ?? frame.document,
      history: frame.history,
      recent: this.#recent,
      told: this.#told,
      day: this.#day,
      rangeStart: this.#rangeStart(reading, direction),
      direction,
      sure: isDayOfMonth(reading.meaning) ? tense.sureAt(index.indexAt(start)) : null,
    };
  }

  /** Takes note of an expression that was resolved: later ones count from it. */
  add(reading: Reading, timex: Timex, resolved: Resolution): void {
    const { index, tense } = this.#source;
    if (this.#opening) closeRange(this.#opening, timex);
    this.#opening = reading.opensRange === true ? timex : null;
    this.#before = reading;
    this.#end = timex.end;
    const next = recentOf(resolved);
    this.#recent = next ?? this.#recent;
    if (next === null || tense.isSpeechDay(index.indexAt(timex.start))) return;
    this.#told = next;
    if (next.days.start === next.days.end) this.#day = next;
  }

  #startOf({ first }: Reading): number {
    return this.#source.reader.starts[first] ?? 0;
  }

  #directionOf({ meaning }: Reading, start: number): Direction {
    const { index, tense } = this.#source;
    if (!DIRECTED.has(meaning.kind)) return null;
    const token = index.indexAt(start);
    const direction = tense.directionAt(token);
    return direction === 'present' && meaning.kind === 'calendar' && tense.isModifier(token)
      ? null
      : direction;
  }

  /** Whether the date last spoken of stands in the same paragraph. */
  #isNear(start: number): boolean {
    return this.#recent?.near === true && !this.#source.reader.text.slice(this.#end, start).includes('\n');
  }

  #rangeStart(reading: Reading, direction: Direction): DayNumber | undefined {
    const before = this.#before;
    const lists = before !== null && listsWeekdays(this.#source.reader, before, reading);
    // "Next Monday and Wednesday the committee sits": the word before the first day holds for the second.
    this.#ahead = lists && (this.#ahead || isAhead(before.meaning));
    const goesOn = lists && (direction === 'future' || this.#ahead);
    const edtf = (goesOn ? this.#recent?.edtf : this.#opening?.edtf) ?? null;
    return edtf === null ? undefined : intervalOf(edtf)?.start;
  }
}

/** "Jan. 15", "11 a.m. on Dec. 28": a day whose year the words leave out. */
function isDayOfMonth(meaning: Meaning): boolean {
  if (meaning.kind === 'clock' || meaning.kind === 'day-part')
    return meaning.date !== null && isDayOfMonth(meaning.date);
  if (meaning.kind === 'edge') return isDayOfMonth(meaning.of);
  return meaning.kind === 'calendar' && meaning.day !== undefined && meaning.year === undefined;
}

/** The day on which the words around were spoken, where it is one day and not after publication. */
function daySpoken(reading: Reading | null, frame: Frame): DayNumber | null {
  if (reading === null) return null;
  const scene: Scene = { ...frame, recent: null, told: null, day: null, direction: 'past' };
  const edtf = resolveMeaning(reading.meaning, scene)?.edtf ?? null;
  const days = edtf === null ? null : intervalOf(edtf);
  if (days === null || days.start !== days.end) return null;
  return frame.document !== null && days.start > frame.document ? null : days.start;
}

function isAhead(meaning: Meaning): boolean {
  if (meaning.kind !== 'weekday') return false;
  const { shift, week } = meaning;
  return shift === 'coming' || shift === 'following' || shift === 1 || (shift === null && week === 1);
}

const JOINS = new Set([',', 'and', 'or', '&']);

/** "Thursday and Friday": the second day follows on the first. */
function listsWeekdays(reader: Reader, a: Reading, b: Reading): boolean {
  if (a.meaning.kind !== 'weekday' || b.meaning.kind !== 'weekday' || b.meaning.shift !== null) return false;
  for (let at = a.next; at < b.first; at += 1) if (!reader.isAny(at, JOINS)) return false;
  return b.first > a.next;
}

/** Gives both ends of a range the whole of it; a range that would end before it begins is none. */
function closeRange(start: Timex, end: Timex): void {
  if (start.edtf === null || end.edtf === null) return;
  const range = `${start.edtf}/${end.edtf}`;
  if (start.edtf.includes('/') || end.edtf.includes('/') || intervalOf(range) === null) return;
  start.range = range;
  end.range = range;
}

/** What the next expression may count from: dates on the calendar, not durations or the vague. */
function recentOf({ type, edtf, precision, basis }: Resolution): Recent | null {
  if (edtf === null || type === 'DURATION' || type === 'SET') return null;
  const days = intervalOf(edtf);
  if (days === null || !Number.isFinite(days.start)) return null;
  return { days, edtf, precision, explicit: basis === 'explicit', near: true };
}
