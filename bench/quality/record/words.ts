import type { PrintedActor } from './printed.ts';

/** Lower case, without accents, words parted by single blanks, a blank at both ends. */
export function plain(text: string): string {
  const bare = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return ` ${bare.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
}

/** Whether each key stands at the beginning of a word; a key is alternatives parted by `|`. */
export function holdsKeys(text: string, keys: readonly string[]): boolean {
  const words = plain(text);
  return keys.every((key) => key.split('|').some((one) => words.includes(plain(one).trimEnd())));
}

/** Whether an actor is one of the alternatives: whole words of a name, alias or role, or `@` and its country. */
export function isActor(actor: PrintedActor, wanted: string): boolean {
  return wanted.split('|').some((one) => {
    if (one.startsWith('@')) return actor.country === one.slice(1);
    return actor.names.some((name) => plain(name).includes(plain(one)));
  });
}
