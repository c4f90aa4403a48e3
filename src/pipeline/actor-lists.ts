import { countries, SECTORS } from '../analysis/language/gazetteer/index.ts';
import { problem } from '../problems.ts';
import { parseActorList } from '../sources/actor-lists/index.ts';
import type { ActorList } from '../types/actor-list.ts';
import type { Problem } from '../types/problem.ts';

/** Reads a user's list of actors (CSV or PETRARCH); each line that cannot be used is a problem, the others are read. */
export function readActorList(
  text: string,
  { input, name }: { input: string; name: string },
): {
  list: ActorList;
  problems: Problem[];
} {
  const vocabulary = { countries: new Set(countries().keys()), sectors: new Set<string>(SECTORS) };
  const { form, actors, bad } = parseActorList(text, vocabulary);
  const problems = bad.map(({ line, reason }) =>
    problem('E-ACTOR', { stage: 'sources', input: `${input}:${String(line)}`, detail: reason }),
  );
  return { list: { name, form, actors }, problems };
}
