import { DIGIT, LETTER, classAt, isWordAt } from './characters.ts';

/** Telephone numbers, ISO and dashed dates: the only figures that keep their hyphens. */
const dashed =
  /\d{4}-\d\d-\d\d(?!\d)|\d\d?-\d\d?-\d{4}(?!\d)|(?:\d-)?\d{3}[-/.]\d{3}-\d{4}(?!\d)|\d{3}-\d{4}(?![-\d])/y;
/** 5,000 · 12,34,567 · 9/11 · 5:30 · 1.5 · 192.168.0.1 */
const plain = /\d+(?:[.:/]\d+|,\d{3}(?!\d)|,\d\d(?=(?:,\d\d)?,\d{3}(?!\d)))*/y;

/** Letters that follow a figure without a space and are words of their own: "5pm", "35mm", "$5bn". */
const units = new Set(
  `am pm a.m p.m k m b bn mn mln tn trn t km kms cm mm nm ft yd mi mph kph kmh kg kgs mg lb lbs oz kt kts kw mw gw kwh mwh hz
   khz mhz ghz kb mb gb tb c f x p ml l hrs hr min mins sec secs ms percent pct usd eur gbp est gmt utc et bbl bpd`.split(
    /\s+/,
  ),
);

/** End of the figure that begins at `at`: with ordinal ending or other letters, without a unit. */
export function numberEnd(text: string, at: number): number {
  dashed.lastIndex = at;
  const whole = dashed.exec(text);
  if (whole) return at + whole[0].length;
  plain.lastIndex = at;
  const found = plain.exec(text);
  // Digits of other scripts, which \d does not know.
  const end = found ? at + found[0].length : runEnd(text, at, DIGIT);
  if (text.charCodeAt(end - 1) === 48 && isDecade(text, end)) return end + 2;
  if (end >= text.length || classAt(text, end) !== LETTER) return end;
  const letters = runEnd(text, end, LETTER);
  if (letters - end <= 7 && units.has(text.slice(end, letters).toLowerCase())) return end;
  return wordRunEnd(text, letters);
}

/** "the 1980's", "the 80's": an s after an apostrophe that makes a plural. */
function isDecade(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  return (code === 39 || code === 0x2019) && text.charCodeAt(end + 1) === 115 && !isWordAt(text, end + 2);
}

function runEnd(text: string, at: number, kind: number): number {
  let end = at;
  while (end < text.length && classAt(text, end) === kind) end++;
  return end;
}

/** End of the run of letters and digits from `at`. */
export function wordRunEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && classAt(text, end) >= LETTER) end++;
  return end;
}
