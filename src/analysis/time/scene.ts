import type { DayInterval, DayNumber } from '../../dates/index.ts';
import type { Precision, Timex } from '../../types/timex.ts';
import type { SureDirection } from './sure-direction.ts';

/**
 * Where the words around an expression look: back, ahead, or not told. `intended` is the day of a plan that was
 * ("was due on Friday", "cancelled Friday's talks"): ahead, unless just over. `replaced` is the day of a plan that
 * gave way to another ("first set for October"): the nearest. `dropped` is the day of a plan of which nothing came
 * ("a march planned for Saturday was put off"): the nearest, open where both are as far.
 */
export type Direction = 'past' | 'present' | 'future' | 'intended' | 'replaced' | 'dropped' | null;

/** The date last spoken of. */
export interface Recent {
  days: DayInterval;
  edtf: string;
  precision: Precision;
  /** Whether its year stood in the words. */
  explicit: boolean;
  /** Whether it stands in the same paragraph as the expression. */
  near: boolean;
}

/** What a reader knows on coming to an expression. */
export interface Scene {
  /** The day of publication, null where unknown. */
  document: DayNumber | null;
  direction: Direction;
  /** The direction of a date's own verb, where it leaves no doubt. */
  sure?: SureDirection;
  recent: Recent | null;
  /** The date last spoken of that is not the day of a speech: what "two days later" counts from. */
  told: Recent | null;
  /** The day last told, whatever was told since of weeks and months: what "at 6 a.m." is of. */
  day: Recent | null;
  /** The text tells of years long past: dates count from those before, not from the day of publication. */
  history: boolean;
  /** Where the expression ends a range, the first day of that range. */
  rangeStart?: DayNumber | undefined;
}

/** What an expression means in its scene: the fields of a Timex without its place in the text. */
export type Resolution = Pick<Timex, 'type' | 'value' | 'edtf' | 'precision' | 'basis' | 'anchor'> & {
  weekday?: number;
  /** Part of the rule's name that the resolver adds: "past", "future", "context" … */
  how?: string;
};

/** The day that "now", "this", "last" and "next" count from; null where nobody knows it. */
export function presentOf(scene: Scene): DayNumber | null {
  return scene.history ? (scene.recent?.days.start ?? scene.document) : scene.document;
}

/**
 * The day that "the year" or a month without its year belongs to: the year just named in this paragraph
 * ("In March 2014 … the vote of March 16"), else the present.
 */
export function settingOf(scene: Scene): DayNumber | null {
  const { recent } = scene;
  if (
    recent?.explicit === true &&
    recent.near &&
    scene.direction !== 'future' &&
    scene.direction !== 'present'
  )
    return recent.days.start;
  return presentOf(scene);
}
