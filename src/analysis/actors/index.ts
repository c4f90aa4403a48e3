import type { Annotator } from '../../types/analysis.ts';
import type { Entity, EntityRole } from '../../types/entity.ts';
import { contentId } from '../../ids.ts';
import { addAlliances } from './alliances.ts';
import { addBareInstitutions, bareInstitutions } from './bare-institutions.ts';
import { contextOf, type Context, type ContextInput } from './context.ts';
import { Cast, heldAs, type Draft, type Office } from './draft.ts';
import { completeBodies, completeCountries, completeOffices } from './complete.ts';
import { addCoordinated } from './coordinated.ts';
import { addCounterparts } from './counterparts.ts';
import { addDefinites } from './definites.ts';
import { addDescriptions } from './descriptions.ts';
import { addGroupMembers } from './group-members.ts';
import { addGroups } from './groups.ts';
import { Homes } from './home.ts';
import { addInstitutions, type Institution } from './institutions.ts';
import { addNamed } from './known-names.ts';
import { addNominals } from './nominals.ts';
import { addOwnOffices } from './own-offices.ts';
import { addPairs } from './pairs.ts';
import { addPersons } from './persons.ts';
import { addPronouns } from './pronouns.ts';

/**
 * Who an article speaks of: mentions that mean the same person, state, organization, place or group.
 * Finders run from the surest to the least sure; what is not certain stays unresolved.
 */
export const annotateActors: Annotator<'sentences' | 'tokens' | 'names' | 'clauses', 'entities'> = {
  name: 'actors',
  needs: ['sentences', 'tokens', 'names', 'clauses'],
  gives: ['entities'],
  annotate(article, layers) {
    const { context, cast, open } = castOf(article, layers);
    addPronouns(context, cast);
    addOwnOffices(context, cast, open);
    addGroupMembers(context, cast);
    addCounterparts(context, cast);
    return { entities: entitiesOf(context, cast.drafts) };
  },
};

/** Who is named and described, before pronouns. */
export function castOf(
  article: ContextInput['article'],
  layers: Omit<ContextInput, 'article'>,
): { context: Context; cast: Cast; open: readonly Institution[] } {
  const whole = contextOf({ article, ...layers });
  const cast = new Cast();
  const { heads: institutions, open } = addInstitutions(whole, cast);
  const bare = bareInstitutions(whole, open);
  const context = withoutNames(whole, new Set([...institutions, ...bare.map(({ head }) => head)]));
  const told = addPersons(context, cast);
  addNamed(context, cast, told);
  completeCountries(context, cast);
  addCounterparts(context, cast);
  const homes = new Homes(context, cast);
  completeOffices(context, cast, homes);
  completeBodies(context, cast, homes);
  const owned = new Set([...institutions, ...addBareInstitutions(context, cast, { bare, homes })]);
  const covered = new Set([...owned, ...addCoordinated(context, cast)]);
  addNominals(context, cast, { covered, homes });
  addGroups(context, cast, covered);
  addAlliances(context, cast);
  addPairs(context, cast);
  addDefinites(context, cast, addDescriptions(context, cast));
  return { context, cast, open };
}

/** Names that an institution has taken in ("Russian Foreign Ministry") are told with it. */
function withoutNames(context: Context, heads: ReadonlySet<number>): Context {
  const taken = (first: number, last: number) => {
    for (let index = first; index < last; index++) if (heads.has(index)) return true;
    return false;
  };
  return { ...context, names: context.names.filter(({ first, last }) => !taken(first, last)) };
}

/** Keys that only this room uses to find its drafts again. */
const INNER_KEY = /^(?:institution|administration|group|pair|people):/;

function entitiesOf(context: Context, drafts: readonly Draft[]): Entity[] {
  const kept = drafts.filter(({ mentions }) => mentions.length > 0);
  const ids = new Map(kept.map((draft) => [draft, idOf(context.article.id, draft)]));
  return kept
    .map((draft) => entityOf(context, draft, ids))
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0) || (a.id < b.id ? -1 : 1));
}

/** Two entities of one name (two ministers Kim) differ in their first mention. */
function idOf(article: string, { name, type, known, mentions }: Draft): string {
  return contentId(
    'entity',
    article,
    type,
    known ?? name,
    mentions.reduce((least, { start }) => Math.min(least, start), Infinity),
  );
}

function entityOf(context: Context, draft: Draft, ids: ReadonlyMap<Draft, string>): Entity {
  const members = draft.members.flatMap((member) => ids.get(member) ?? []);
  const role =
    draft.offices.find(({ former, rank }) => !former && rank !== 'honorific') ??
    draft.offices.find(({ former }) => !former) ??
    draft.offices[0];
  const affiliation =
    draft.offices.find(({ of, former }) => of !== null && !former && of.startsWith('org:'))?.of ??
    draft.affiliation;
  return {
    id: ids.get(draft) ?? '',
    name: draft.name,
    type: draft.type,
    country: draft.country,
    sector: draft.sector,
    role: role ? heldAs(role) : null,
    ...(draft.offices.length > 0 ? { roles: draft.offices.map((office) => roleOf(context, office)) } : {}),
    ...(draft.unnamed ? { unnamed: true } : { aliases: [...draft.wordings] }),
    ...(affiliation ? { affiliation } : {}),
    ...(members.length > 0 ? { members } : {}),
    ...(draft.known !== undefined && !INNER_KEY.test(draft.known) ? { known: draft.known } : {}),
    mentions: [...draft.mentions].sort((a, b) => a.start - b.start || b.end - a.end),
  };
}

function roleOf({ tokens, article }: Context, office: Office): EntityRole {
  const [start, end] = [tokens[office.first]?.start ?? 0, tokens[office.last - 1]?.end ?? 0];
  return { title: heldAs(office), start, end, quote: article.text.slice(start, end) };
}
