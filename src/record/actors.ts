import { intervalOf } from '../dates/index.ts';
import { evidenceOf } from '../evidence.ts';
import { contentId } from '../ids.ts';
import type { Analysis } from '../types/analysis.ts';
import type { Entity } from '../types/entity.ts';
import type { Evidence } from '../types/evidence.ts';
import type { Actor, ActorRole } from '../types/record.ts';
import { clusterEntities } from './actors-cluster.ts';
import type { Cluster, Placed } from './actors-placed.ts';

/** Actors over articles, with the way back from an article's entities. */
export interface LinkedActors {
  actors: Actor[];
  /** Actor id of an article's entity; null where the article or entity is unknown. */
  actorOf: (article: string, entity: string) => string | null;
  /** Whose side an actor is on: a country code (`RUS`), an organization's key (`org:nato`), or null. */
  sideOf: (actor: string) => string | null;
}

/**
 * Links the entities of all articles into actors: known ones by their key, persons over spellings of their name,
 * offices and short names where only one person can be meant. Ids come from the key or the canonical name.
 */
export function linkActors(analyses: readonly Analysis[]): LinkedActors {
  const clusters = clusterEntities(analyses);
  const actorIds = new Map<string, string>();
  const sides = new Map<string, string | null>();
  const actors = clusters.map((cluster) => {
    const actor = actorOfCluster(cluster);
    for (const { analysis, entity } of cluster.placed)
      actorIds.set(`${analysis.article.id} ${entity.id}`, actor.id);
    sides.set(actor.id, sideOfCluster(cluster));
    return actor;
  });
  return {
    actors: actors.sort((a, b) => b.evidence.length - a.evidence.length || (a.name < b.name ? -1 : 1)),
    actorOf: (article, entity) => actorIds.get(`${article} ${entity}`) ?? null,
    sideOf: (actor) => sides.get(actor) ?? null,
  };
}

function actorOfCluster(cluster: Cluster): Actor {
  const { name, key, placed } = cluster;
  const entities = placed.map(({ entity }) => entity);
  const written = entities.flatMap((entity) => [...(entity.aliases ?? []), ...namesOf(entity)]);
  return {
    id: contentId('actor', key),
    name,
    type: entities[0]?.type ?? 'group',
    country: codeOf(cluster, 'country'),
    sector: codeOf(cluster, 'sector'),
    roles: rolesOf(placed),
    aliases: [...new Set(written)].filter((words) => words !== name).sort(),
    evidence: placed.flatMap(firstMention),
  };
}

/** How reports write an organization or a place. Of a country it would be whatever stands for it: Moscow, the Kremlin. */
function namesOf({ type, mentions, unnamed }: Entity): string[] {
  if ((type !== 'organization' && type !== 'place') || unnamed === true) return [];
  return mentions.flatMap(({ form, quote }) =>
    form === 'name' ? [quote.replace(/\s+/g, ' ').replace(/^the /i, '')] : [],
  );
}

/**
 * Country or sector of an actor: what most reports give. Of a user's list, whose codes hold for a time, what the latest
 * report gives.
 */
function codeOf({ placed }: Cluster, field: 'country' | 'sector'): string | null {
  const given = placed.filter(({ entity }) => entity[field] !== null);
  if (given.some(({ entity }) => entity.known?.startsWith('list:'))) {
    const last = latest(given.flatMap(({ analysis }) => publishedOf(analysis)));
    const held = given.find(({ analysis }) => analysis.article.published.value === last) ?? given[0];
    return held?.entity[field] ?? null;
  }
  const counts = new Map<string, number>();
  for (const { entity } of given) {
    const value = entity[field] ?? '';
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return (
    [...counts].reduce<[string, number] | null>((a, b) => (a && a[1] >= b[1] ? a : b), null)?.[0] ?? null
  );
}

/** Each office once, with the words of every article that gives it and the days of the first and the last. */
function rolesOf(placed: readonly Placed[]): ActorRole[] {
  const roles = new Map<string, { evidence: Evidence[]; days: string[] }>();
  for (const { analysis, entity } of placed) {
    for (const role of entity.roles ?? []) {
      const held = roles.get(role.title) ?? { evidence: [], days: [] };
      held.evidence.push(evidenceOf(analysis.article, role));
      held.days.push(...publishedOf(analysis));
      roles.set(role.title, held);
    }
  }
  return [...roles].map(([title, { evidence, days }]) => {
    const [first, last] = [earliest(days), latest(days)];
    return { title, ...(first === null ? {} : { first }), ...(last === null ? {} : { last }), evidence };
  });
}

function publishedOf({ article }: Placed['analysis']): string[] {
  return article.published.value === null ? [] : [article.published.value];
}

function earliest(days: readonly string[]): string | null {
  return days.reduce<string | null>((a, b) => (a === null || startOf(b) < startOf(a) ? b : a), null);
}

function latest(days: readonly string[]): string | null {
  return days.reduce<string | null>((a, b) => (a === null || startOf(b) > startOf(a) ? b : a), null);
}

function startOf(edtf: string): number {
  return intervalOf(edtf)?.start ?? 0;
}

function firstMention({ analysis, entity }: Placed): Evidence[] {
  const mention = entity.mentions.find(({ form }) => form === 'name') ?? entity.mentions[0];
  return mention ? [evidenceOf(analysis.article, mention)] : [];
}

/** The country, else the organization that it is or speaks for. Groups of several sides have none. */
function sideOfCluster({ placed }: Cluster): string | null {
  for (const { entity } of placed) {
    const side = entity.country ?? entity.affiliation;
    if (side) return side;
    if (/^(?:org|list):/.test(entity.known ?? '') && entity.type !== 'person') return entity.known ?? null;
  }
  return null;
}
