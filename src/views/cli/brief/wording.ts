const MARKS = /["“”„«»]/gu;
/** What may stand before a straight mark that opens: nothing, a space, a bracket, a dash, another mark. */
const BEFORE_OPENING = /(?:^|[\s([—–/-]|[“‘„«])$/u;

/** Places of the quotation marks that have no partner: a text cut from a longer quotation has one. */
function unpaired(text: string): Set<number> {
  const open: { at: number; mark: string }[] = [];
  const alone = new Set<number>();
  for (const { 0: mark, index: at } of text.matchAll(MARKS)) {
    const closes = mark === '”' || mark === '»' || (mark === '"' && closesHere(text, at, open));
    // German closes „ with the mark that English opens with.
    const german = mark === '“' && open.at(-1)?.mark === '„';
    if (!closes && !german) open.push({ at, mark });
    else if (open.pop() === undefined) alone.add(at);
  }
  for (const { at } of open) alone.add(at);
  return alone;
}

function closesHere(text: string, at: number, open: readonly { mark: string }[]): boolean {
  const opening = BEFORE_OPENING.test(text.slice(0, at)) && /^\S/u.test(text.slice(at + 1));
  return open.some(({ mark }) => mark === '"') || !opening;
}

/** A single mark at one end whose partner was cut off; the apostrophe of "allies'" stays. */
function withoutSingle(text: string): string {
  const closed = /['’](?!\p{L})/u.test(text.slice(1));
  const start = /^['‘](?=\p{L})/u.test(text) && !closed && !/^['’]s\b/u.test(text) ? 1 : 0;
  const opened = /(?:^|[\s(])['‘]/u.test(text.slice(0, -1));
  const end = /[^\ss]['’]$/u.test(text) && !opened ? text.length - 1 : text.length;
  return text.slice(start, end);
}

/** The words as one line of a brief: single spaces, no half quotation marks, no comma at either end. */
export function plainWords(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  const alone = unpaired(line);
  const paired = [...line.matchAll(/./gu)].flatMap(({ 0: letter, index }) =>
    alone.has(index) ? [] : [letter],
  );
  return withoutSingle(paired.join('').replace(/^[\s,;:]+|[\s,;:]+$/gu, '')).replace(/ {2,}/gu, ' ');
}

/** The words in quotation marks; marks inside them become single ones. */
export function quotedWords(text: string): string {
  const words = plainWords(text);
  const whole = /^(?:“[^“”]*”|"[^"]*")$/u.test(words) ? words.slice(1, -1) : words;
  const inner = whole.replace(/[“„]|"(?=[\p{L}\p{N}])(?<=(?:^|[\s(])")/gu, '‘').replace(/[”"]/gu, '’');
  return `“${inner}”`;
}

function letters(text: string): string {
  return text
    .toLowerCase()
    .replace(/^(?:that|to)\s+/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** True where `outer` already holds the words of `inner`, marks and capitals aside. */
export function holdsWords(outer: string, inner: string): boolean {
  return ` ${letters(outer)} `.includes(` ${letters(inner)} `);
}
