import { contentId } from '../../ids.ts';
import type { ListedActor, ListedCode } from '../../types/actor-list.ts';
import type { Annotator } from '../../types/analysis.ts';
import type { Article } from '../../types/article.ts';
import type { Entity, Mention } from '../../types/entity.ts';
import type { Name, Token } from '../../types/token.ts';
import { codeOn } from './listed-codes.ts';
import { findListed, keyOf, type ListedMatch, type ListedNames } from './listed-names.ts';
import { typeOfListed } from './listed-type.ts';

/** Names of a user's lists are names, whatever the tagger and the gazetteers read there. */
export function annotateListedNames(names: ListedNames): Annotator<'tokens' | 'names', 'names'> {
  return {
    name: 'listed names',
    needs: ['tokens', 'names'],
    gives: ['names'],
    annotate: (_article, { tokens, names: found }) => {
      const listed = findListed(tokens, names).filter((own) => !isTitled(own, found));
      const kept = found.filter(
        ({ first, last }) => !listed.some((own) => own.first < last && first < own.last),
      );
      return {
        names: [...kept, ...listed.map((own) => nameOf(tokens, own, found))].sort(
          (a, b) => a.first - b.first,
        ),
      };
    },
  };
}

/** "PRESIDENT_OBI" of a list where the text has a person Obi behind a title: the name stays without it. */
function isTitled({ first, last }: ListedMatch, found: readonly Name[]): boolean {
  return found.some((name) => name.type === 'person' && name.last === last && name.first > first);
}

function nameOf(tokens: readonly Token[], { first, last, actor }: ListedMatch, found: readonly Name[]): Name {
  const same = found.find((name) => name.first < last && first < name.last);
  const type = typeOfListed(actor, same?.type);
  return {
    start: tokens[first]?.start ?? 0,
    end: tokens[last - 1]?.end ?? 0,
    type,
    first,
    last,
    rule: 'list',
  };
}

/** What a user's lists say of an actor wins over what it was read as; mentions of others are left as they are. */
export function annotateListedActors(names: ListedNames): Annotator<'tokens' | 'entities', 'entities'> {
  return {
    name: 'listed actors',
    needs: ['tokens', 'entities'],
    gives: ['entities'],
    annotate: (article, { tokens, entities }) => {
      const matches = findListed(tokens, names);
      if (matches.length === 0) return { entities };
      return { entities: override(article, { tokens, entities, matches }) };
    },
  };
}

interface Cast {
  tokens: readonly Token[];
  entities: readonly Entity[];
  matches: readonly ListedMatch[];
}

function override(article: Article, cast: Cast): Entity[] {
  const left = new Map<Entity, Mention[]>();
  const own = new Map<ListedActor, { whole: Entity[]; mentions: Mention[] }>();
  for (const entity of cast.entities) {
    const actors = entity.mentions.map((mention) => actorOf(cast, mention));
    const only = onlyActor(entity, actors);
    const kept: Mention[] = [];
    entity.mentions.forEach((mention, index) => {
      const actor = only ?? actors[index];
      if (actor === undefined) kept.push(mention);
      else {
        const held = own.get(actor) ?? { whole: [], mentions: [] };
        held.mentions.push(mention);
        own.set(actor, held);
      }
    });
    if (only) own.get(only)?.whole.push(entity);
    else left.set(entity, kept);
  }
  addUnread(article, cast, own);
  const listed = [...own].map(([actor, { whole, mentions }]) =>
    listedEntity(article, actor, { whole, mentions }),
  );
  const ids = new Map(
    [...own.values()].flatMap(({ whole }, index) => whole.map(({ id }) => [id, listed[index]?.id ?? id])),
  );
  const others = [...left].flatMap(([entity, mentions]) =>
    mentions.length > 0 ? [{ ...entity, mentions }] : [],
  );
  return [...others, ...listed]
    .map((entity) => withMembers(entity, ids))
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0) || (a.id < b.id ? -1 : 1));
}

/** The listed actor whose names are all those of an entity: nominals, pronouns and short names ("Obi") go with them. */
function onlyActor(
  { mentions }: Entity,
  actors: readonly (ListedActor | undefined)[],
): ListedActor | undefined {
  const [only, ...others] = [...new Set(actors.filter((actor) => actor !== undefined))];
  if (!only || others.length > 0) return undefined;
  const names = [only.name, ...only.aliases].map(keyOf);
  const fits = mentions.every(
    ({ form, quote }, index) =>
      form !== 'name' || actors[index] === only || names.some((name) => name.includes(keyOf(quote))),
  );
  return fits ? only : undefined;
}

function withMembers(entity: Entity, ids: ReadonlyMap<string, string>): Entity {
  if (!entity.members) return entity;
  return { ...entity, members: entity.members.map((id) => ids.get(id) ?? id) };
}

/** The listed actor whose name a mention holds; the mention may have a title or an article besides. */
function actorOf({ tokens, matches }: Cast, mention: Mention): ListedActor | undefined {
  if (mention.form !== 'name') return undefined;
  return matches.find(({ first, last }) => {
    const [start, end] = [tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0];
    const within = mention.start <= start ? end <= mention.end : end === mention.end;
    return within && first <= mention.head && mention.head < last;
  })?.actor;
}

/** Listed names that nothing was made of. */
function addUnread(
  { text }: Article,
  cast: Cast,
  own: Map<ListedActor, { whole: Entity[]; mentions: Mention[] }>,
): void {
  const taken = cast.entities.flatMap(({ mentions }) => mentions.filter(({ form }) => form === 'name'));
  for (const { first, last, actor } of cast.matches) {
    const [start, end] = [cast.tokens[first]?.start ?? 0, cast.tokens[last - 1]?.end ?? 0];
    if (taken.some((mention) => mention.start < end && start < mention.end)) continue;
    const held = own.get(actor) ?? { whole: [], mentions: [] };
    held.mentions.push({ start, end, quote: text.slice(start, end), form: 'name', head: last - 1 });
    own.set(actor, held);
  }
}

function listedEntity(
  article: Article,
  actor: ListedActor,
  { whole, mentions }: { whole: readonly Entity[]; mentions: readonly Mention[] },
): Entity {
  const [base] = whole;
  const type = typeOfListed(actor, base?.type);
  const key = `list:${actor.name}`;
  const sorted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  const written = whole.flatMap((entity) => entity.aliases ?? []);
  return {
    id: base?.id ?? contentId('entity', article.id, type, key, sorted[0]?.start ?? 0),
    name: printedName(actor, whole),
    type,
    ...codesOf(codeOn(actor, article.published.value), base),
    ...officesOf(whole),
    aliases: [...new Set(written.length > 0 ? written : namesOf(sorted))],
    known: key,
    mentions: sorted,
  };
}

/** A list in capitals says how a name sounds, the report how it is written. */
function printedName({ name }: ListedActor, whole: readonly Entity[]): string {
  if (name !== name.toUpperCase()) return name;
  return whole.find((entity) => keyOf(entity.name) === keyOf(name))?.name ?? name;
}

function codesOf(code: ListedCode | null, base: Entity | undefined): Pick<Entity, 'country' | 'sector'> {
  return {
    country: code?.country ?? base?.country ?? null,
    sector: code?.sector ?? base?.sector ?? null,
  };
}

/** Offices are the reports' to give, whatever a list says. */
function officesOf(whole: readonly Entity[]): Pick<Entity, 'role' | 'roles' | 'affiliation'> {
  const roles = whole.flatMap((entity) => entity.roles ?? []);
  const affiliation = whole.find((entity) => entity.affiliation !== undefined)?.affiliation;
  return {
    role: whole[0]?.role ?? null,
    ...(roles.length > 0 ? { roles } : {}),
    ...(affiliation === undefined ? {} : { affiliation }),
  };
}

function namesOf(mentions: readonly Mention[]): string[] {
  return mentions.flatMap(({ form, quote }) => (form === 'name' ? [quote.replace(/\s+/g, ' ')] : []));
}
