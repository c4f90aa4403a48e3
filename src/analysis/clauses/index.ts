import type { Annotator } from '../../types/analysis.ts';
import type { Clause } from '../../types/clause.ts';
import type { Token } from '../../types/token.ts';
import { ownArguments } from './arguments.ts';
import { linkConditions } from './conditions.ts';
import type { Draft, Drafts } from './draft.ts';
import { gridOf } from '../language/grid.ts';
import type { Grid } from '../language/grid.ts';
import { linkParents } from './hierarchy.ts';
import { inheritArguments } from './inherit.ts';
import type { Claim } from './claim.ts';
import { readClaims } from './modality.ts';
import { clauseSpan } from './phrase.ts';
import { findPredicates } from './predicates.ts';
import type { Predicate } from './predicates.ts';
import { NO_GROUP, verbGroup } from './verb-group.ts';

/** Every predicate with its arguments, tense, polarity, modality and place among the others, in text order. */
export const annotateClauses: Annotator<'sentences' | 'tokens', 'clauses'> = {
  name: 'clauses',
  needs: ['sentences', 'tokens'],
  gives: ['clauses'],
  annotate(_, { sentences, tokens }) {
    const drafts = draftClauses(gridOf(tokens, sentences));
    const conditions = linkConditions(drafts);
    const claims = readClaims({ drafts, conditions, uses: usesOf(drafts) });
    return { clauses: drafts.list.flatMap((draft, index) => finish(drafts, draft, claims[index])) };
  },
};

function draftClauses(grid: Grid): Drafts {
  const list = findPredicates(grid).map((predicate) => draftOf(grid, predicate));
  const byToken = new Map(list.map((draft, index) => [draft.predicate, index]));
  const drafts: Drafts = { grid, list, byToken };
  linkParents(grid, list, byToken);
  inheritArguments(drafts);
  return drafts;
}

function draftOf(grid: Grid, predicate: Predicate): Draft {
  const group = predicate.kind === 'noun' ? NO_GROUP : verbGroup(grid, predicate.token);
  return {
    predicate: predicate.token,
    lemma: predicate.lemma,
    kind: predicate.kind,
    group,
    arguments: ownArguments(grid, predicate, group.voice === 'passive'),
    parent: null,
    relation: 'root',
    condition: null,
  };
}

function usesOf(drafts: Drafts): Map<number, { draft: number; role: string }[]> {
  const uses = new Map<number, { draft: number; role: string }[]>();
  drafts.list.forEach((draft, index) => {
    for (const { head, role } of draft.arguments) {
      const known = uses.get(head);
      if (known) known.push({ draft: index, role });
      else uses.set(head, [{ draft: index, role }]);
    }
  });
  return uses;
}

function finish({ grid, list }: Drafts, draft: Draft, claim: Claim | undefined): Clause[] {
  const token: Token | undefined = grid.tokens[draft.predicate];
  if (!token || !claim) return [];
  return [
    {
      ...clauseSpan(grid, draft.predicate),
      predicate: draft.predicate,
      lemma: draft.lemma,
      kind: draft.kind,
      sentence: token.sentence,
      voice: draft.group.voice,
      tense: claim.tense,
      aspect: draft.group.aspect,
      polarity: claim.polarity,
      modality: claim.modality,
      reasons: claim.reasons,
      arguments: draft.arguments,
      parent: draft.parent,
      relation: draft.relation,
      condition: draft.condition !== null && draft.condition < list.length ? draft.condition : null,
    },
  ];
}
