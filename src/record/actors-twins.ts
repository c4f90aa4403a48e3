import type { Entity } from '../types/entity.ts';
import type { Cluster, Placed } from './actors-placed.ts';
import { genderOf } from './actors-person.ts';
import { wordsOf } from './actors-spelling.ts';

/**
 * Joins clusters of one proper name that were read as different kinds of thing: "WikiLeaks" as an organization here, as a
 * group or a person there. Names that the gazetteers know, countries, persons of whom more is told, and a
 * person beside a place of that name stay as they are. The cluster with the most mentions gives the kind.
 */
export function joinTwins(clusters: readonly Cluster[]): Cluster[] {
  const byWords = new Map<string, Cluster[]>();
  for (const cluster of clusters) {
    if (!cluster.placed.every(({ entity }) => isBare(entity))) continue;
    const words = wordsOf(cluster.name).join(' ');
    byWords.set(words, [...(byWords.get(words) ?? []), cluster]);
  }
  const joined = acronyms(clusters);
  for (const twins of byWords.values()) {
    const [main, ...others] = [...twins].sort((a, b) => mentionsOf(b) - mentionsOf(a));
    for (const other of others) if (main && fits(main, other)) joined.set(other, main);
  }
  const taken = new Map<Cluster, Placed[]>();
  for (const [other, main] of joined) taken.set(main, [...(taken.get(main) ?? []), ...other.placed]);
  return clusters.flatMap((cluster) => {
    if (joined.has(cluster)) return [];
    return [{ ...cluster, placed: [...cluster.placed, ...(taken.get(cluster) ?? [])] }];
  });
}

/** "RWF" in one report is the only organization of others that these capitals stand for. */
function acronyms(clusters: readonly Cluster[]): Map<Cluster, Cluster> {
  const joined = new Map<Cluster, Cluster>();
  const bodies = clusters.filter(({ placed }) => placed.every(({ entity }) => isBody(entity)));
  const byInitials = new Map<string, Cluster[]>();
  for (const body of bodies) {
    const initials = initialsOf(body.name);
    byInitials.set(initials, [...(byInitials.get(initials) ?? []), body]);
  }
  for (const short of bodies.filter(({ name }) => /^\p{Lu}{3,6}$/u.test(name))) {
    const [only, ...others] = byInitials.get(short.name) ?? [];
    if (only && others.length === 0 && sameCountry(only, short)) joined.set(short, only);
  }
  return joined;
}

function isBody({ type, known, unnamed }: Entity): boolean {
  return type === 'organization' && known === undefined && unnamed !== true;
}

function initialsOf(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word));
  return words.length < 3 ? '' : words.map((word) => word.charAt(0)).join('');
}

function sameCountry({ placed }: Cluster, other: Cluster): boolean {
  const [a, b] = [placed[0]?.entity.country ?? null, other.placed[0]?.entity.country ?? null];
  return a === null || b === null || a === b;
}

/** A proper name of which nothing else is told that would make it this kind of thing. */
function isBare(entity: Entity): boolean {
  if (entity.known !== undefined || entity.unnamed === true || entity.members !== undefined) return false;
  if (entity.type === 'country') return false;
  return entity.type !== 'person' || (entity.role === null && genderOf(entity) === null);
}

function fits(main: Cluster, other: Cluster): boolean {
  const [a, b] = [main.placed[0]?.entity, other.placed[0]?.entity];
  if (!a || !b || a.type === b.type) return false;
  if (!sameCountry(main, other)) return false;
  return !(a.type === 'person' || b.type === 'person') || (a.type !== 'place' && b.type !== 'place');
}

function mentionsOf({ placed }: Cluster): number {
  return placed.reduce((sum, { entity }) => sum + entity.mentions.length, 0);
}
