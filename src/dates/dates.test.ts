import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCases } from '../../test/cases.ts';
import {
  addMonths,
  calendarDay,
  compareIntervals,
  dayNumber,
  easterOf,
  formatDay,
  formatEdtf,
  formatInterval,
  intersectIntervals,
  intervalOf,
  isoWeekOf,
  isCalendarDay,
  mondayOf,
  mondayOfIsoWeek,
  nthWeekdayOfMonth,
  parseEdtf,
  precisionOf,
  relateEdtf,
  weekdayOf,
  weekdayOnOrAfter,
  weekdayOnOrBefore,
} from './index.ts';

interface Case {
  edtf: string;
  days: [string, string] | null;
  precision: string | null;
}

const day = (text: string): number => intervalOf(text)!.start;
const text = (number: number): string => formatDay(calendarDay(number));

describe('EDTF values', () => {
  it.each(readCases<Case>(import.meta.url, 'intervals.cases.jsonl'))(
    '$edtf covers $days',
    ({ edtf, days, precision }) => {
      const found = intervalOf(edtf);
      expect(found === null ? null : [text(found.start), text(found.end)]).toEqual(days);
      expect(precisionOf(edtf)).toBe(precision);
    },
  );

  it('formats what it parsed', () => {
    for (const edtf of [
      '2021-12-30T15:30-05:00',
      '2021-12-30T15:30:10Z',
      '199X',
      '19XX',
      '2021-22',
      '../2020',
      '2019/..',
      '-0489',
    ])
      expect(formatEdtf(parseEdtf(edtf)!)).toBe(edtf);
  });

  it('leaves an open end infinite', () => {
    expect(intervalOf('2019/..')).toEqual({ start: day('2019-01-01'), end: Infinity });
    expect(formatInterval({ start: -Infinity, end: day('2020-12-31') })).toBe('../2020-12-31');
  });
});

describe('the calendar', () => {
  it('counts days as Date.UTC does, over four thousand years', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 800_000 }), (number) => {
        const { year, month, day: dayOfMonth } = calendarDay(number);
        const date = new Date(number * 86_400_000);
        expect([year, month, dayOfMonth]).toEqual([
          date.getUTCFullYear(),
          date.getUTCMonth() + 1,
          date.getUTCDate(),
        ]);
        expect(dayNumber({ year, month, day: dayOfMonth })).toBe(number);
        expect(weekdayOf(number)).toBe(date.getUTCDay());
        expect(isCalendarDay({ year, month, day: dayOfMonth })).toBe(true);
      }),
    );
  });

  it('keeps the end of a month when months are added', () => {
    expect(text(addMonths(day('2022-01-31'), 1))).toBe('2022-02-28');
    expect(text(addMonths(day('2022-01-31'), -2))).toBe('2021-11-30');
    expect(text(addMonths(day('2020-02-29'), 12))).toBe('2021-02-28');
  });

  it('begins weeks on Monday', () => {
    expect(text(mondayOf(day('2022-01-10')))).toBe('2022-01-10');
    expect(text(mondayOf(day('2022-01-16')))).toBe('2022-01-10');
    expect(isoWeekOf(day('2021-01-03'))).toEqual({ year: 2020, week: 53 });
    expect(isoWeekOf(day('2024-12-30'))).toEqual({ year: 2025, week: 1 });
    expect(mondayOfIsoWeek(2021, 53)).toBeNull();
    expect(text(mondayOfIsoWeek(2020, 53)!)).toBe('2020-12-28');
  });

  it('finds weekdays around a day', () => {
    expect(text(weekdayOnOrBefore(day('2021-12-31'), 4))).toBe('2021-12-30');
    expect(text(weekdayOnOrBefore(day('2021-12-31'), 5))).toBe('2021-12-31');
    expect(text(weekdayOnOrAfter(day('2021-12-31'), 1))).toBe('2022-01-03');
    expect(text(nthWeekdayOfMonth({ year: 2021, month: 11 }, 4, 4)!)).toBe('2021-11-25');
    expect(text(nthWeekdayOfMonth({ year: 2021, month: 5 }, 1, -1)!)).toBe('2021-05-31');
    expect(nthWeekdayOfMonth({ year: 2021, month: 2 }, 1, 5)).toBeNull();
    expect(text(easterOf(2022))).toBe('2022-04-17');
    expect(text(easterOf(2024))).toBe('2024-03-31');
  });
});

describe('relations of intervals', () => {
  it.each([
    ['2022-01-10', '2022-01-10', 'equal'],
    ['2022-01-10/2022-01-16', '2022-01-12', 'contains'],
    ['2022-01-12', '2022-01', 'within'],
    ['2022-01-10/2022-01-16', '2022-01-16/2022-01-18', 'overlaps'],
    ['2022-01-10', '2022-01-11', 'disjoint'],
    ['2019/..', '2022', 'contains'],
    ['2022', '2022-01-01/2022-12-31', 'equal'],
  ])('%s to %s: %s', (a, b, relation) => {
    expect(relateEdtf(a, b)).toBe(relation);
  });

  it('has no relation to what is no date', () => {
    expect(relateEdtf('2022', 'soon')).toBeNull();
  });

  it('orders by first day and then the shorter, and intersects', () => {
    const [week, first, later] = ['2022-01-10/2022-01-16', '2022-01-10', '2022-01-12'].map((edtf) =>
      intervalOf(edtf)!,
    );
    expect([week!, later!, first!].sort(compareIntervals)).toEqual([first, week, later]);
    expect(intersectIntervals(week!, later!)).toEqual(later);
    expect(intersectIntervals(first!, later!)).toBeNull();
  });
});
