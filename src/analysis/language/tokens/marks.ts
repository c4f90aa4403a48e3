/** Marks that run together into one token: dots, dashes, rules of a table; and mixed "?!". */
const RUNS = new Set([...'.…$-=*_~+#<>|/\\'].map((char) => char.charCodeAt(0)));
/** A rule of 10,000 dashes is cut into tokens of this length: forms stay short. */
const LONGEST_RUN = 120;

/** End of the token of marks that begins at `at`: one mark, or a run ("...", "--", "?!", "''"). */
export function markEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (RUNS.has(code)) return runEnd(text, at, code);
  if (code === 33 || code === 63) return exclamationEnd(text, at);
  // Two single quotes or grave accents make a double one, as typewriters and TeX have it.
  if (
    (code === 39 || code === 96 || code === 0x2019 || code === 0x2018) &&
    text.charCodeAt(at + 1) === code
  ) {
    return at + 2;
  }
  return at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
}

function runEnd(text: string, at: number, code: number): number {
  const limit = Math.min(text.length, at + LONGEST_RUN);
  let end = at + 1;
  while (end < limit && sameMark(text.charCodeAt(end), code)) end++;
  return end;
}

/** "…." is one ellipsis. */
function sameMark(code: number, first: number): boolean {
  return code === first || (first === 0x2026 && code === 46);
}

function exclamationEnd(text: string, at: number): number {
  const limit = Math.min(text.length, at + LONGEST_RUN);
  let end = at + 1;
  while (end < limit && (text.charCodeAt(end) === 33 || text.charCodeAt(end) === 63)) end++;
  return end;
}
