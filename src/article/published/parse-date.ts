/** A calendar date as a report prints it: the year may be missing, the time is kept only with its zone. */
export interface PartialDate {
  year: number | null;
  month: number;
  day: number;
  /** EDTF time with zone, e.g. `15:30-05:00` or `10:20Z`. */
  time: string | null;
}

/** A date at the beginning of a text and how many characters it takes. */
export interface DateMatch {
  date: PartialDate;
  length: number;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(?<month>jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?\\.?|july?\\.?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)';
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?';
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(?<year>(?:19|20)\\d\\d)';
/** A stamp may run into its time: "March 14, 20226:30 AM". */
const END = '(?:(?![\\p{L}\\d])|(?=\\d{1,2}:\\d\\d\\s?[AP]M))';

const FORMS = [
  `(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})${END}`,
  `(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})(?=T\\d{2}:)`,
  `${YEAR}/(?<month>\\d{2})/(?<day>\\d{2})${END}`,
  `${WEEKDAY}${MONTH}\\s+${DAY}(?:,?\\s+${YEAR})?${END}`,
  `${WEEKDAY}${DAY}(?:\\s+of)?\\s+${MONTH}(?:,?\\s+${YEAR})?${END}`,
  `(?<first>\\d{1,2})(?<mark>[/.])(?<second>\\d{1,2})\\k<mark>${YEAR}${END}`,
].map((source) => new RegExp(`^${source}`, 'iu'));

const TIME =
  /^(?:T|\s\/\s|,?\s*(?:at\s+)?)(?<hour>\d{1,2})[:.](?<minute>\d{2})(?::\d{2}(?:\.\d{1,9})?)?\s*(?<half>[ap]\.?m\.?)?\s*(?<zone>Z|(?:GMT|UTC)\s?[+-]\d{1,2}(?::?\d{2})?|[+-]\d{2}:?\d{2}|[A-Z]{2,5})?(?![\p{L}\d])/iu;

/** "/ 2 years ago": how old the page was when it was stored, which dates nothing. */
const AGE = /^\s*[/|(]\s*(?:an?|\d{1,2}) (?:minute|hour|day|week|month|year)s? ago\)?/iu;

/** "1432 GMT (2232 HKT) March 14, 2022": the time in front of its date. */
const LEADING_TIME = /^(?<hour>\d{1,2}):?(?<minute>\d{2}) GMT(?: \(\d{1,2}:?\d{2} [A-Z]{2,5}\))?,? /u;

/** Zones with one meaning in news datelines; CST, IST and BST have several and are left alone. */
const ZONES: Record<string, string> = {
  Z: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  EST: '-05:00',
  EDT: '-04:00',
  PST: '-08:00',
  PDT: '-07:00',
  CET: '+01:00',
  CEST: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  MSK: '+03:00',
  JST: '+09:00',
  KST: '+09:00',
};

function monthNumber(text: string): number {
  return /^\d/.test(text) ? Number(text) : MONTHS.indexOf(text.slice(0, 3).toLowerCase()) + 1;
}

function isCalendarDate(year: number | null, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  // A leap year where none is stated, so that "February 29" stays possible.
  return day <= new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate();
}

/** Month and day of `12/31/2021` and `31.12.2021`; null where both readings are possible. */
function numericMonthDay(groups: Record<string, string | undefined>): [number, number] | null {
  const first = Number(groups.first);
  const second = Number(groups.second);
  if (groups.mark === '.' || first > 12) return [second, first];
  if (second > 12 || first === second) return [first, second];
  return null;
}

function toDate(groups: Record<string, string | undefined>): PartialDate | null {
  const year = groups.year === undefined ? null : Number(groups.year);
  const numeric = groups.first === undefined ? null : numericMonthDay(groups);
  if (groups.first !== undefined && numeric === null) return null;
  const [month, day] = numeric ?? [monthNumber(groups.month ?? ''), Number(groups.day)];
  return isCalendarDate(year, month, day) ? { year, month, day, time: null } : null;
}

function offsetOf(zone: string | undefined): string | null {
  if (zone === undefined) return null;
  const known = ZONES[zone.toUpperCase()];
  if (known !== undefined) return known;
  const numeric = /^(?<hours>[+-]\d{2}):?(?<minutes>\d{2})$/.exec(zone)?.groups;
  const from = /^(?:GMT|UTC)\s?(?<sign>[+-])(?<hours>\d{1,2})(?::?(?<minutes>\d{2}))?$/i.exec(zone)?.groups;
  if (from) return `${from.sign ?? ''}${(from.hours ?? '').padStart(2, '0')}:${from.minutes ?? '00'}`;
  return numeric ? `${numeric.hours ?? ''}:${numeric.minutes ?? ''}` : null;
}

/** Hours and minutes with their zone; null where the zone is missing, or at midnight, which means "no time". */
function toTime(groups: Record<string, string | undefined>): string | null {
  const offset = offsetOf(groups.zone);
  const half = groups.half?.[0]?.toLowerCase();
  let hour = Number(groups.hour);
  if (half !== undefined) hour = (hour % 12) + (half === 'p' ? 12 : 0);
  const minute = Number(groups.minute);
  if (offset === null || hour > 23 || minute > 59 || hour + minute === 0) return null;
  return `${String(hour).padStart(2, '0')}:${groups.minute ?? '00'}${offset === '+00:00' ? 'Z' : offset}`;
}

/** The date that `text` begins with, with a time of day if one stands beside it. English month names, ISO, numbers. */
export function matchDate(text: string): DateMatch | null {
  const lead = LEADING_TIME.exec(text.slice(0, 40));
  const found = lead ? matchPlain(text.slice(lead[0].length)) : matchPlain(text);
  if (!lead?.groups || found === null) return found;
  const time = toTime({ ...lead.groups, zone: 'GMT' });
  return { date: { ...found.date, time }, length: lead[0].length + found.length };
}

function matchPlain(text: string): DateMatch | null {
  const start = text.slice(0, 80);
  for (const form of FORMS) {
    const match = form.exec(start);
    const date = match?.groups ? toDate(match.groups) : null;
    if (!match || date === null) continue;
    const time = TIME.exec(start.slice(match[0].length));
    const length = match[0].length + (time?.[0].length ?? 0);
    const age = AGE.exec(start.slice(length))?.[0].length ?? 0;
    return { date: time?.groups ? { ...date, time: toTime(time.groups) } : date, length: length + age };
  }
  return null;
}

/** EDTF of a date that has a year. */
export function toEdtf(date: PartialDate & { year: number }): string {
  const day = `${String(date.year)}-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`;
  return date.time === null ? day : `${day}T${date.time}`;
}
