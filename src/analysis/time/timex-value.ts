import type { Amount, Unit } from './meaning.ts';

const LETTERS: Record<Unit, [time: boolean, letters: string, factor: number]> = {
  second: [true, 'S', 1],
  minute: [true, 'M', 1],
  hour: [true, 'H', 1],
  day: [false, 'D', 1],
  night: [false, 'D', 1],
  weekend: [false, 'WE', 1],
  week: [false, 'W', 1],
  fortnight: [false, 'W', 2],
  month: [false, 'M', 1],
  quarter: [false, 'M', 3],
  year: [false, 'Y', 1],
  decade: [false, 'DE', 1],
  century: [false, 'CE', 1],
  millennium: [false, 'ML', 1],
};

/** TIMEX3 value of a duration: `P3D`, `PT30M`, `P1DT5H`, `PXM` where the count is not stated. */
export function timexDuration(amounts: readonly Amount[]): string {
  const part = (time: boolean): string =>
    amounts
      .filter(({ unit }) => LETTERS[unit][0] === time)
      .map(
        ({ count, unit }) => `${count === null ? 'X' : String(count * LETTERS[unit][2])}${LETTERS[unit][1]}`,
      )
      .join('');
  const clock = part(true);
  return `P${part(false)}${clock === '' ? '' : `T${clock}`}`;
}

/** A number with leading zeros. */
export function pad(value: number, width = 2): string {
  return String(value).padStart(width, '0');
}

/** `2021`, `BC0490`: TIMEX3 writes years before Christ with the letters. */
export function timexYear(year: number): string {
  return year > 0 ? pad(year, 4) : `BC${pad(1 - year, 4)}`;
}
