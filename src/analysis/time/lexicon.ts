import type { Season } from '../../dates/index.ts';
import { HOLIDAY_NAMES } from './holidays.ts';
import type { DayPart, Unit } from './meaning.ts';
import { misspellingsOf } from './misspellings.ts';

/** What the finder knows of a word: most of it is empty for most words. */
export interface Word {
  /** Lower case. */
  text: string;
  /** 1..12, 0 for none. */
  month: number;
  /** 0 = Sunday, -1 for none. */
  weekday: number;
  unit: Unit | null;
  plural: boolean;
  /** -1 for none. */
  cardinal: number;
  /** 0 for none. */
  ordinal: number;
  season: Season | null;
  part: DayPart | null;
  /** First three digits of the decade in the twentieth century: "nineties" is 9. */
  decade: number;
  /** Minutes east of UTC; null for none. */
  zone: number | null;
  /** Weekday of a plural ("Mondays"), -1 for none. */
  weekdays: number;
  /** Part of the day of a plural ("mornings"). */
  parts: DayPart | null;
  /** Whether a holiday's name may begin with it. */
  holiday: boolean;
  /** A word that no expression begins with: "of", a comma. */
  inner: boolean;
}

const MONTHS: Record<string, number> = {
  january: 1,
  jan: 1,
  february: 2,
  feb: 2,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  may: 5,
  june: 6,
  jun: 6,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  october: 10,
  oct: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
  // Two slips at once that papers print.
  novemeber: 11,
  decemeber: 12,
  janurary: 1,
  febuarary: 2,
  auguest: 8,
  agust: 8,
};

const WEEKDAYS: Record<string, number> = {
  sunday: 0,
  sun: 0,
  monday: 1,
  mon: 1,
  tuesday: 2,
  tues: 2,
  tue: 2,
  wednesday: 3,
  wed: 3,
  weds: 3,
  thursday: 4,
  thurs: 4,
  thur: 4,
  thu: 4,
  friday: 5,
  fri: 5,
  saturday: 6,
  sat: 6,
};

const UNITS: Record<string, Unit> = {
  second: 'second',
  sec: 'second',
  minute: 'minute',
  min: 'minute',
  hour: 'hour',
  hr: 'hour',
  day: 'day',
  night: 'night',
  weekend: 'weekend',
  week: 'week',
  fortnight: 'fortnight',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  yr: 'year',
  decade: 'decade',
  century: 'century',
  millennium: 'millennium',
};

const PLURALS: Record<string, string> = { century: 'centuries', millennium: 'millennia' };

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const TENTHS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'.split(' ');
const DECADES = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');

const SEASONS: Record<string, Season> = {
  spring: 'SP',
  springtime: 'SP',
  summer: 'SU',
  summertime: 'SU',
  autumn: 'FA',
  fall: 'FA',
  winter: 'WI',
  wintertime: 'WI',
};

const PARTS: Record<string, DayPart> = {
  morning: 'MO',
  dawn: 'MO',
  sunrise: 'MO',
  daybreak: 'MO',
  midday: 'MI',
  noontime: 'MI',
  lunchtime: 'MI',
  afternoon: 'AF',
  evening: 'EV',
  dusk: 'EV',
  sunset: 'EV',
  sundown: 'EV',
  night: 'NI',
  overnight: 'NI',
  nighttime: 'NI',
  daytime: 'DT',
};

/** Minutes east of UTC (IANA time zone abbreviations as wires print them). */
const ZONES: Record<string, number> = {
  gmt: 0,
  utc: 0,
  bst: 60,
  cet: 60,
  cest: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  ist: 330,
  jst: 540,
  kst: 540,
  aest: 600,
  hkt: 480,
  sgt: 480,
};

/** Words inside expressions; most of them begin one. */
const STARTERS =
  'a an the this that these those last next past previous preceding following coming upcoming recent current same final early earlier late later mid middle beginning start end eve now today yesterday tomorrow tonight currently presently recently lately formerly nowadays soon daily weekly monthly quarterly yearly annually annual nightly hourly biweekly fortnightly every each per once twice thrice several few couple many some about around approximately nearly almost more less over under up at least roughly only just another half christmas easter thanksgiving ramadan hanukkah passover halloween ash good palm black cyber independence labor labour memorial veterans new boxing juneteenth eid earth armistice remembrance bastille victory christmastime ago hundred thousand fiscal financial fy academic q h no on in all any alternate other anytime opening wee circa ca c future present days weeks months years hours minutes everyday semi bi semiannual semiannually bimonthly biannual biannually latter right close fewer noon midnight';
const INNER =
  'of and or to through till until from between by for before after since prior as after hence back away time times o clock oclock past am pm a p m s st nd rd th bc bce ad ce b e local et ct mt pt eastern central pacific mountain standard daylight moscow kyiv beijing london geneva brussels washington paris berlin old age aged ahead advance afterwards afterward onwards onward so long decade-long saint st patrick patricks day adha fitr al ul nato is was were will be been noon holiday eve anniversary rest remainder part half date point moment period era tenure term going into million billion dozen score thousand-year commencing starting ended ending off with not its his her their our my your n t d ll re ve near than most very full during throughout when within little previously but would too being ending whole entire consecutive straight working business calendar school solid short brief long extra further additional';
const MARKS = '. , - – — / : \' ’ ‘ ( ) [ ] % $ € £ # " “ ” ; ½ + @ ~ \n = & ? !'.split(' ');

const words = new Map<string, Word>();

function entry(text: string): Word {
  let word = words.get(text);
  if (!word) {
    word = {
      text,
      month: 0,
      weekday: -1,
      unit: null,
      plural: false,
      cardinal: -1,
      ordinal: 0,
      season: null,
      part: null,
      decade: 0,
      zone: null,
      weekdays: -1,
      parts: null,
      holiday: false,
      inner: false,
    };
    words.set(text, word);
  }
  return word;
}

function enterNumbers(): void {
  SMALL.forEach((text, value) => (entry(text).cardinal = value));
  TENS.forEach((text, index) => (entry(text).cardinal = (index + 2) * 10));
  ORDINALS.forEach((text, index) => (entry(text).ordinal = index + 1));
  TENTHS.forEach((text, index) => (entry(text).ordinal = (index + 2) * 10));
  DECADES.forEach((text, index) => (entry(text).decade = index + 2));
  entry('fourty').cardinal = 40;
}

function enterUnits(): void {
  for (const [text, unit] of Object.entries(UNITS)) {
    entry(text).unit = unit;
    const plural = entry(PLURALS[text] ?? `${text}s`);
    plural.unit = unit;
    plural.plural = true;
  }
}

/** Full names have a plural, which is a set: "Mondays". */
function enterWeekday(text: string, weekday: number): void {
  for (const form of [text, ...misspellingsOf(text)]) entry(form).weekday = weekday;
  if (text.endsWith('day')) entry(`${text}s`).weekdays = weekday;
}

function enterMonth(text: string, month: number): void {
  for (const form of [text, ...misspellingsOf(text)]) entry(form).month = month;
}

function enterHoliday(name: string): void {
  const [first = '', ...rest] = name.split(' ');
  entry(first).holiday = true;
  for (const text of rest) entry(text);
}

function enterAll(): void {
  for (const text of INNER.split(/\s+/u)) entry(text).inner = true;
  for (const text of STARTERS.split(/\s+/u)) entry(text).inner = false;
  for (const mark of MARKS) entry(mark === '' ? ' ' : mark).inner = true;
  for (const [text, month] of Object.entries(MONTHS)) enterMonth(text, month);
  for (const [text, weekday] of Object.entries(WEEKDAYS)) enterWeekday(text, weekday);
  for (const [text, season] of Object.entries(SEASONS)) entry(text).season = season;
  for (const [text, part] of Object.entries(PARTS)) entry(text).part = part;
  for (const text of ['mornings', 'afternoons', 'evenings'])
    entry(text).parts = PARTS[text.slice(0, -1)] ?? null;
  entry('nights').parts = 'NI';
  for (const [text, zone] of Object.entries(ZONES)) entry(text).zone = zone;
  for (const name of HOLIDAY_NAMES.keys()) enterHoliday(name);
  enterUnits();
  enterNumbers();
  // A word that names a time begins one, whatever else it is inside of ("Ash Wednesday").
  for (const word of words.values())
    if (word.month > 0 || word.weekday >= 0 || word.part !== null || word.holiday || word.weekdays >= 0)
      word.inner = false;
  entry('\n').inner = true;
  entry("'").inner = false;
  entry('’').inner = false;
  entry('½').inner = false;
  entry('[').inner = false;
  entry('mids').inner = true;
}

enterAll();

/** Each word as it may stand in a text: lower case, capitalized, upper case. No folding while reading. */
const FORMS = new Map<string, Word>();
for (const [text, word] of words) {
  FORMS.set(text, word);
  FORMS.set(text.charAt(0).toUpperCase() + text.slice(1), word);
  FORMS.set(text.toUpperCase(), word);
}

/** The longest word of the lexicon: longer runs need no look-up. */
export const LONGEST_WORD = Math.max(...[...words.keys()].map((text) => text.length));

/** The word of a form, or null where it plays no part in time expressions. */
export function lookUp(form: string): Word | null {
  return FORMS.get(form) ?? null;
}
