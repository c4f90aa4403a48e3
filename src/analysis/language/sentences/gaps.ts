import type { Piece } from '../tokens/tokenize.ts';

/** What stands between two words. */
export type Gap = 'none' | 'space' | 'line' | 'blank';

/** The gap after piece `at`: a line end, an empty line, other white space, or nothing. */
export function gapAfter(text: string, pieces: readonly Piece[], at: number): Gap {
  const from = pieces[at]?.end ?? 0;
  const to = pieces[at + 1]?.start ?? text.length;
  if (from === to) return 'none';
  let lines = 0;
  for (let index = from; index < to && lines < 2; index++) {
    const code = text.charCodeAt(index);
    // A form feed or paragraph separator is as good as an empty line.
    if (code === 12 || code === 0x2029) return 'blank';
    if (code === 10 || code === 0x2028) lines++;
    else if (code === 13 && text.charCodeAt(index + 1) !== 10) lines++;
  }
  if (lines === 0) return 'space';
  return lines === 1 ? 'line' : 'blank';
}
