/** What a character is to the tokenizer. Combining marks, joiners and the underscore count as letters. */
export const OTHER = 1;
export const SPACE = 2;
export const LETTER = 3;
export const DIGIT = 4;

const letterPattern = /[\p{L}\p{M}_\u00ad\u200c\u200d]/u;
const digitPattern = /\p{Nd}/u;
/** White space, control characters, and the invisible marks that web pages leave between words. */
const spacePattern = /[\s\p{Cc}\u200b\u200e\u200f\u2060\ufeff]/u;

/** Classes of the characters below U+10000, filled as they are met; 0 is not yet known. */
const known = new Uint8Array(0x10000);

/** Class of the character at `at`; a surrogate pair is classed as the character it stands for, at both halves. */
export function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 0xd800 && code <= 0xdfff) return classOfSurrogate(text, at, code);
  const cached = known[code] ?? 0;
  if (cached !== 0) return cached;
  const found = classify(String.fromCharCode(code));
  known[code] = found;
  return found;
}

/** White space and line ends; false at and beyond the end of the text. */
export function isSpaceAt(text: string, at: number): boolean {
  return at < text.length && classAt(text, at) === SPACE;
}

/** A letter or a digit: what words are made of. */
export function isWordAt(text: string, at: number): boolean {
  return at < text.length && classAt(text, at) >= LETTER;
}

/** Upper case, also title case. */
export function isUpperAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 65 && code <= 90;
  const char = text.charAt(at);
  return char !== char.toLowerCase();
}

/** Lower case. Scripts without case are neither upper nor lower. */
export function isLowerAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 97 && code <= 122;
  const char = text.charAt(at);
  return char !== char.toUpperCase();
}

function classOfSurrogate(text: string, at: number, code: number): number {
  const low = code >= 0xdc00;
  const point = text.codePointAt(low && at > 0 ? at - 1 : at) ?? 0;
  return point < 0x10000 ? OTHER : classify(String.fromCodePoint(point));
}

function classify(char: string): number {
  // The ordinal signs stand for degrees as often as not ("54 º").
  if (char === 'º' || char === 'ª') return OTHER;
  if (digitPattern.test(char)) return DIGIT;
  if (letterPattern.test(char)) return LETTER;
  return spacePattern.test(char) ? SPACE : OTHER;
}
