/** Zero-width characters, soft hyphens and marks of direction: they split words for a reader who cannot see them. */
const INVISIBLE = /[\u00AD\u061C\u200B\u200C\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;
const SPACES = /[\u00A0\u2007\u202F]/g;

const WRAP_WIDTH = 100;
const CLOSED = /[.!?:;]["”’')\]]*$/;

/** Blocks of lines between blank lines. */
function blocks(lines: readonly string[]): string[][] {
  const found: string[][] = [[]];
  for (const line of lines) {
    if (line.trim() === '') found.push([]);
    else found.at(-1)?.push(line);
  }
  return found.filter((block) => block.length > 0);
}

/**
 * True for text whose paragraphs were broken into lines of one width, as in e-mails and press releases:
 * most lines that another one follows in their paragraph end in mid-sentence and none is longer than 100.
 */
function isWrapped(lines: readonly string[]): boolean {
  if (lines.some((line) => line.length > WRAP_WIDTH)) return false;
  const inner = blocks(lines).flatMap((block) => block.slice(0, -1));
  const long = inner.filter((line) => line.trim().length >= 45);
  const open = long.filter((line) => !CLOSED.test(line.trim()));
  return long.length >= 3 && long.length > inner.length / 2 && open.length > long.length * 0.6;
}

/** Joins a wrapped paragraph: a line goes on where the one before it is long and the next was not begun anew. */
function unwrap(lines: readonly string[]): string {
  let text = '';
  let previous = '';
  for (const line of lines) {
    const joined = previous.trim().length >= 45 && line.trim() !== '' && !/^\s*(?:[•*–—-]\s|By\s)/.test(line);
    if (previous === '' && text === '') text = line;
    else text += joined ? ` ${line.trimStart()}` : `\n${line}`;
    previous = line;
  }
  return text;
}

/** Text with one kind of line end and of space, no invisible characters, and paragraphs in one line. */
export function normalize(content: string): string {
  const text = content
    .replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n')
    .replace(INVISIBLE, '')
    .replace(SPACES, ' ');
  const lines = text.split('\n');
  return isWrapped(lines) ? unwrap(lines) : text;
}
