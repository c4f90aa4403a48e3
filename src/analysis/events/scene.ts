import type { EntityMention } from '../../entity-index.ts';
import type { Layers } from '../../types/analysis.ts';
import type { Article } from '../../types/article.ts';
import type { Argument, Clause } from '../../types/clause.ts';
import type { Token } from '../../types/token.ts';

export type Needs = 'tokens' | 'sentences' | 'clauses' | 'entities' | 'times' | 'attributions';

/** One article as the events room looks at it. */
export interface Scene {
  article: Article;
  layers: Pick<Layers, Needs>;
  /** Token -> the entity that it means. */
  entities: ReadonlyMap<number, EntityMention>;
  /** Token of a predicate -> its clause. */
  clauseAt: ReadonlyMap<number, Clause>;
  /** Starts of the words inside time expressions. */
  dates: ReadonlySet<number>;
  /** Token of a predicate -> indices of the clauses right below its clause. */
  below: ReadonlyMap<number, readonly number[]>;
}

/** Nouns that lend their place to what they count: "a round of talks", "hundreds of troops". */
const TRANSPARENT =
  /^(?:round|series|set|wave|pair|number|campaign|kind|batch|hundred|thousand|dozen|group|couple|spate|string|ten|one|handful|truck|load|tranche|score|million|type|lot|majority|part|rest|barrage|volley|range|host|array|some|many|several|team|worth|shipment|ton|tonne)$/u;

/** Lower-case lemma of the head of a phrase, seen through nouns that only count: "talk" for "a round of talks". */
export function headLemma({ layers }: Scene, { head, end }: Argument): string {
  const { tokens } = layers;
  const own = singular(tokens[head]);
  if (!TRANSPARENT.test(own) && !/^\d/u.test(own)) return own;
  for (let at = head + 1; at < tokens.length && (tokens[at]?.end ?? Infinity) <= end; at += 1) {
    const token = tokens[at];
    if (token?.head === head && token.deprel.startsWith('nmod')) return singular(token);
  }
  return own;
}

/** The lemma, of plurals that stay plurals in the treebanks ("troops", "supplies") their singular. */
function singular(token: Token | undefined): string {
  const lemma = token?.lemma.toLowerCase() ?? '';
  if (token?.xpos !== 'NNS' || lemma !== token.form.toLowerCase()) return lemma;
  return lemma.endsWith('ies') ? `${lemma.slice(0, -3)}y` : lemma.replace(/s$/u, '');
}

/** Lower-case lemmas of the words of a phrase, the first ones of a long one. */
export function lemmasIn({ layers }: Scene, { start, head, end }: Argument): string[] {
  const { tokens } = layers;
  let first = head;
  while (first > 0 && head - first < WIDTH && (tokens[first - 1]?.start ?? -1) >= start) first -= 1;
  const found: string[] = [];
  for (let at = first; at < head + WIDTH && (tokens[at]?.end ?? Infinity) <= end; at += 1)
    found.push(singular(tokens[at]));
  return found;
}

/** How many words of a phrase on either side of its head are looked at. */
const WIDTH = 12;

/**
 * Arguments in a role: those of the clause, else those of the noun that is its object ("imposed sanctions on"),
 * whether that names an action or the tree hangs the phrase below it. Dates take no part.
 */
export function argumentsIn(scene: Scene, clause: Clause, role: string): Argument[] {
  const own = clause.arguments.filter((argument) => argument.role === role && !isDate(scene, argument));
  if (own.length > 0 || role === 'object' || role === 'subject') return own;
  const objects = clause.arguments.filter((argument) => argument.role === 'object');
  return objects.flatMap((object) => [
    ...(scene.clauseAt
      .get(object.head)
      ?.arguments.filter((one) => one.role === role && !isDate(scene, one)) ?? []),
    ...nested(scene, object, role),
  ]);
}

function isDate({ dates, layers }: Scene, { head }: Argument): boolean {
  return dates.has(layers.tokens[head]?.start ?? -1);
}

/** "returned a portrait of a girl to its owner": what the tree hangs below the object with this preposition. */
function nested(scene: Scene, { head, end }: Argument, role: string): Argument[] {
  const { tokens } = scene.layers;
  if (scene.clauseAt.has(head)) return [];
  const found: Argument[] = [];
  let marked = false;
  for (let at = head + 1; at < tokens.length && (tokens[at]?.end ?? Infinity) <= end; at += 1) {
    const token = tokens[at];
    if (!token) break;
    if (token.deprel === 'case' && token.form.toLowerCase() === role) marked = true;
    else if (marked && token.deprel.startsWith('nmod')) {
      const argument = { start: token.start, end: token.end, head: at, role };
      if (!isDate(scene, argument)) found.push(argument);
      marked = false;
    }
  }
  return found;
}
