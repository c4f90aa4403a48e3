import type { Reading } from './meaning.ts';
import { findQuotations, quotationAt } from './quotations.ts';
import type { Quotation } from './quotations.ts';
import type { Reader } from './reader.ts';

/** Characters from a quotation to the day on which its words were spoken. */
const FARTHEST = 160;
const DAYS = new Set<Reading['meaning']['kind']>([
  'weekday',
  'calendar',
  'day-shift',
  'day-part',
  'clock',
  'edge',
]);

/**
 * Finds the reading that dates the words of a quotation: in `"We meet tomorrow," he said on Wednesday` the
 * "Wednesday" from which "tomorrow" counts. The nearest in the paragraph, behind the quotation before in front of it.
 */
export class SpokenDays {
  readonly #quotations: Quotation[];
  readonly #reader: Reader;
  readonly #days: readonly Reading[];

  /** `isSaid` tells whether the place of a reading is the day of somebody's speech. */
  constructor(reader: Reader, readings: readonly Reading[], isSaid: (offset: number) => boolean) {
    this.#reader = reader;
    this.#quotations = findQuotations(reader.text);
    this.#days =
      this.#quotations.length === 0
        ? []
        : readings.filter(
            (reading) =>
              DAYS.has(reading.meaning.kind) &&
              quotationAt(this.#quotations, this.#startOf(reading)) === null &&
              isSaid(this.#startOf(reading)),
          );
  }

  /** The reading that dates the quotation around an offset; null outside of quotations, or where none does. */
  dayOf(offset: number): Reading | null {
    if (this.#days.length === 0) return null;
    const quotation = quotationAt(this.#quotations, offset);
    if (quotation === null) return null;
    return this.#nearest(quotation);
  }

  /** Of the days on either side the nearer; only neighbours can have nothing between. */
  #nearest(quotation: Quotation): Reading | null {
    const after = this.#firstFrom(quotation.end);
    let best: Reading | null = null;
    let nearest = FARTHEST;
    for (const day of [this.#days[after], this.#days[after - 1]]) {
      if (day === undefined) continue;
      const start = this.#startOf(day);
      const gap = start >= quotation.end ? start - quotation.end : quotation.start - start;
      if (gap < 0 || gap >= nearest || !this.#isConnected(quotation, start)) continue;
      best = day;
      nearest = gap;
    }
    return best;
  }

  /** Index of the first day at or behind an offset. */
  #firstFrom(offset: number): number {
    let low = 0;
    let high = this.#days.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const day = this.#days[middle];
      if (day !== undefined && this.#startOf(day) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** No paragraph ends and no other quotation stands between. */
  #isConnected({ start, end }: Quotation, day: number): boolean {
    const between = day >= end ? this.#reader.text.slice(end, day) : this.#reader.text.slice(day, start);
    return !/["“\n]/u.test(between);
  }

  #startOf({ first }: Reading): number {
    return this.#reader.starts[first] ?? 0;
  }
}
