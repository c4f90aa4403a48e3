import { intervalOf } from '../../dates/index.ts';
import type { ListedActor, ListedCode } from '../../types/actor-list.ts';

/**
 * The code that holds on the day an article was published (EDTF, or null where that is not known): the first dated
 * one whose time has the whole of it, else the first without dates; null where none holds.
 */
export function codeOn({ codes }: ListedActor, published: string | null): ListedCode | null {
  const dated = codes.find((code) => isDated(code) && published !== null && covers(code, published));
  return dated ?? codes.find((code) => !isDated(code)) ?? null;
}

function isDated({ from, to }: ListedCode): boolean {
  return from !== null || to !== null;
}

function covers({ from, to }: ListedCode, published: string): boolean {
  const day = intervalOf(published);
  if (!day) return false;
  const start = from === null ? -Infinity : (intervalOf(from)?.start ?? Infinity);
  const end = to === null ? Infinity : (intervalOf(to)?.end ?? -Infinity);
  return start <= day.start && day.end <= end;
}
