import type { Clause } from '../../types/clause.ts';
import { isActionNoun } from './action-nouns.ts';
import type { Grid } from '../language/grid.ts';
import { dependants, lemmaAt, relationAt, uposAt, wordAt } from '../language/grid.ts';
import { isGovernor } from './governors.ts';

/** A word that heads a clause, found by its tag and place in the tree. */
export interface Predicate {
  token: number;
  kind: Clause['kind'];
  lemma: string;
}

/** Relations in which a verb form is no predicate: "the planned meeting", "including", "sitting room". */
const NOT_CLAUSAL = /^(?:amod|case|compound|fixed|flat|det|cc|mark|aux|cop|nmod:desc)(?:$|:)/u;
const NOT_NOMINAL = /^(?:compound|flat|fixed|case|goeswith|discourse|nmod:desc)(?:$|:)/u;
/** Verbs that prepositions are made of; with a noun below and no subject they are no predicates. */
const PREPOSITIONAL = new Set(['according', 'including', 'regarding', 'concerning', 'following', 'pending']);
/** Particles that a parser misses where the pair is fixed. */
const PHRASAL = new Set(
  `call off|put off|rule out|draw down|carry out|pull out|pull back|point out|turn down|break off|hold off
  |back down|set up|take over|step up|scale back|set out|lay out|break out|go ahead|wrap up|push back|call up
  |give up|stand down|hand over|shoot down|cut off|ward off|send back|follow up|kick off|speak out|spell out|go on|carry on|give in|bring in|hand in|weigh in|step in`
    .split('|').map((pair) => pair.trim()),
); // prettier-ignore

/** Every verb and copula predicate and every noun that names an action, in text order. */
export function findPredicates(grid: Grid): Predicate[] {
  return grid.tokens.flatMap((_, token) => {
    const kind = kindOf(grid, token);
    return kind === null ? [] : [{ token, kind, lemma: lemmaOf(grid, token, kind) }];
  });
}

function kindOf(grid: Grid, token: number): Clause['kind'] | null {
  const relation = relationAt(grid, token);
  const upos = uposAt(grid, token);
  if (upos === 'VERB') return isVerbPredicate(grid, token, relation) ? 'verb' : null;
  if (dependants(grid, token, ['cop']).length > 0) return 'copula';
  if (upos === 'AUX') return isStrandedBe(grid, token, relation) ? 'verb' : null;
  if (
    upos === 'ADJ' &&
    /^(?:xcomp|acl|advcl|root|ccomp)/u.test(relation) &&
    isGovernor(lemmaAt(grid, token))
  ) {
    return 'copula';
  }
  const nominal = upos === 'NOUN' || upos === 'PROPN';
  if (!nominal || NOT_NOMINAL.test(relation)) return null;
  const lemma = lemmaAt(grid, token);
  // "in March" is a month.
  if (isActionNoun(lemma)) return lemma === 'march' && upos === 'PROPN' ? null : 'noun';
  const complement = dependants(grid, token, ['acl', 'nmod', 'ccomp']).some((child) => child > token);
  return upos === 'NOUN' && complement && isGovernor(lemma) ? 'noun' : null;
}

function isVerbPredicate(grid: Grid, token: number, relation: string): boolean {
  if (NOT_CLAUSAL.test(relation)) return false;
  if (wordAt(grid, token) === 'place' && lemmaAt(grid, token - 1) === 'take') return false;
  return !(PREPOSITIONAL.has(wordAt(grid, token)) && dependants(grid, token, ['nsubj']).length === 0);
}

/** "be" that heads its clause: "there are troops", "the goal is that …". */
function isStrandedBe(grid: Grid, token: number, relation: string): boolean {
  return lemmaAt(grid, token) === 'be' && /^(?:root|ccomp|advcl|acl|conj|parataxis)/u.test(relation);
}

function lemmaOf(grid: Grid, token: number, kind: Clause['kind']): string {
  const lemma = lemmaAt(grid, token);
  if (kind !== 'verb') return lemma;
  const particle = particleOf(grid, token, lemma) ?? looseParticle(grid, token, lemma);
  if (particle !== null) return `${lemma} ${wordAt(grid, particle)}`;
  // The event takes its place: one verb in two words.
  return lemma === 'take' && wordAt(grid, token + 1) === 'place' ? 'take place' : lemma;
}

const PARTICLES =
  /^(?:off|up|down|out|back|over|away|through|ahead|apart|together|along|around|aside|forward)$/u;

/** The tree's particle, if it is no preposition in disguise: "carry out", not "comment on". */
function particleOf(grid: Grid, token: number, lemma: string): number | null {
  const found = dependants(grid, token, ['compound:prt']).find(
    (child) => PARTICLES.test(wordAt(grid, child)) || PHRASAL.has(`${lemma} ${wordAt(grid, child)}`),
  );
  return found ?? null;
}

/** A particle that the tree calls an adverb or preposition, beside its verb or right after a short object. */
function looseParticle(grid: Grid, token: number, lemma: string): number | null {
  for (let index = token + 1; index <= token + 4; index += 1) {
    if (grid.tokens[index]?.sentence !== grid.tokens[token]?.sentence) return null;
    if (PHRASAL.has(`${lemma} ${wordAt(grid, index)}`)) return index;
    if (!/^(?:DET|NOUN|PRON|PROPN|ADJ)$/u.test(uposAt(grid, index))) return null;
  }
  return null;
}
