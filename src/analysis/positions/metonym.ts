import type { Entity } from '../../types/entity.ts';
import { countries } from '../language/gazetteer/index.ts';
import { lemmaAt, relationAt, wordAt, type Scene } from './scene.ts';

let capitals: ReadonlyMap<string, string> | null = null;

/** ISO code of the state whose capital a place is; null for any other entity. */
export function capitalCode({ type, known }: Entity): string | null {
  if (type !== 'place' || !known?.startsWith('place:')) return null;
  capitals ??= new Map(
    [...countries().values()].flatMap(({ code, capitals: names }) =>
      names.map((name) => [name, code] as const),
    ),
  );
  return capitals.get(known.slice('place:'.length)) ?? null;
}

const SPOKEN_TO = /^(?:on|upon|against|by|with|from|to|of|despite|and)$/u;
const TRAVEL =
  /^(?:trip|visit|flight|tour|journey|return|travel|fly|go|come|withdraw|flee|drive|capital|city|streets?)$/u;

/** Does a name stand for a place here: "in Beijing", "a trip to Beijing", not "Beijing said", "called on Beijing"? */
export function isLocative(scene: Scene, at: number): boolean {
  if (/^(?:nsubj|obj|iobj|nmod:poss|conj)/u.test(relationAt(scene, at)))
    return /^(?:in|at|near)$/u.test(wordAt(scene, at - 1));
  // "Tehran denies seeking", where the tagger took the verb for a noun.
  if (scene.clauseAt.get(at + 1)?.reasons.includes('by-its-form') === true) return false;
  return !SPOKEN_TO.test(wordAt(scene, at - 1)) || TRAVEL.test(lemmaAt(scene, at - 2));
}
