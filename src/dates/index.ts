export {
  addMonths,
  calendarDay,
  dayNumber,
  daysInMonth,
  isCalendarDay,
  isLeapYear,
  shiftMonth,
  weekdayOf,
} from './days.ts';
export type { CalendarDay, DayNumber } from './days.ts';
export { formatDay, formatEdtf, formatYear, formatZone, parseEdtf } from './edtf.ts';
export type { Edtf, EdtfDate, EdtfTime, Season } from './edtf.ts';
export { easterOf, hanukkahOf, lunarNewYearOf, orthodoxEasterOf, roshHashanahOf } from './feasts.ts';
export {
  compareIntervals,
  daysOf,
  formatInterval,
  intersectIntervals,
  intervalOf,
  precisionOf,
  relateEdtf,
  relateIntervals,
} from './intervals.ts';
export type { DayInterval, IntervalRelation } from './intervals.ts';
export {
  isoWeekOf,
  mondayOf,
  mondayOfIsoWeek,
  nthWeekdayOfMonth,
  weekdayOnOrAfter,
  weekdayOnOrBefore,
} from './weeks.ts';
