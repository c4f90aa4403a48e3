import { createHash } from 'node:crypto';

/** Unit separator: cannot occur in clean text, so parts never run together. */
const SEPARATOR = '\u001f';

/**
 * An id that derives from content alone: the same parts give the same id on every run and machine.
 * 12 hexadecimal digits of SHA-256: 48 bits, a clash is expected only beyond ten million items.
 */
export function contentId(prefix: string, ...parts: (string | number | null)[]): string {
  const hash = createHash('sha256').update(parts.join(SEPARATOR)).digest('hex');
  return `${prefix}-${hash.slice(0, 12)}`;
}

/** SHA-256 of a text in UTF-8, hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
