import type { Piece } from '../tokens/tokenize.ts';

const openers = new Set(['(', '[', '{', '“', '‘', '«', '„', '``', '‹', '¿', '¡']);
const closers = new Set([')', ']', '}', '”', '’', '»', '’’', '›']);
const ambiguous = new Set(['"', "'", "''", '‘‘', '`']);

export const OPENING = 1;
export const CLOSING = 2;

/** Which pieces open and which close a bracket or quotation; straight quotes by the white space beside them. */
export function markRoles(text: string, pieces: readonly Piece[]): Uint8Array {
  const roles = new Uint8Array(pieces.length);
  let open = false;
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index];
    if (!piece || piece.form.length > 2) continue;
    const { form } = piece;
    if (closers.has(form)) roles[index] = CLOSING;
    else if (openers.has(form)) roles[index] = OPENING;
    else if (ambiguous.has(form)) {
      const role = straightRole(text, pieces, { index, open });
      roles[index] = role;
      if (form !== "'") open = role === OPENING;
    }
  }
  return roles;
}

/** `open`: whether a straight quotation is open before it. */
function straightRole(
  text: string,
  pieces: readonly Piece[],
  place: { index: number; open: boolean },
): number {
  const piece = pieces[place.index];
  if (!piece) return 0;
  const before = pieces[place.index - 1]?.end === piece.start;
  const after = pieces[place.index + 1]?.start === piece.end;
  // A quotation that begins a line opens, whatever was left open before it.
  const startsLine = piece.start === 0 || text.charCodeAt(piece.start - 1) === 10;
  if (startsLine) return OPENING;
  if (before && !after) return CLOSING;
  if (after && !before) return OPENING;
  return place.open ? CLOSING : OPENING;
}
