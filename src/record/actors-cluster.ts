import type { Analysis } from '../types/analysis.ts';
import type { Entity } from '../types/entity.ts';
import { isLastName, sameName, wordsOf } from './actors-spelling.ts';

/** An entity with the article it stands in. */
export interface Placed {
  analysis: Analysis;
  entity: Entity;
}

/** Entities of several articles that are one actor. */
export interface Cluster {
  /** What the id derives from: the known key, or type and name. */
  key: string;
  name: string;
  placed: Placed[];
}

/** Clusters the entities of all articles, named ones first, so that descriptions find whom they mean. */
export function clusterEntities(analyses: readonly Analysis[]): Cluster[] {
  const all = analyses.flatMap((analysis) =>
    analysis.entities.map((entity): Placed => ({ analysis, entity })),
  );
  const clusters: Cluster[] = [];
  const isPerson = ({ entity }: Placed) => entity.type === 'person';
  const isNamed = ({ entity }: Placed) => entity.unnamed !== true;
  const isFull = ({ entity }: Placed) => wordsOf(entity.name).length > 1;
  join(
    clusters,
    all.filter((item) => isPerson(item) && isNamed(item) && isFull(item)),
    findFullName,
  );
  join(
    clusters,
    all.filter((item) => isPerson(item) && isNamed(item) && !isFull(item)),
    findShortName,
  );
  join(
    clusters,
    all.filter((item) => isPerson(item) && !isNamed(item)),
    findOffice,
  );
  join(
    clusters,
    all.filter((item) => !isPerson(item) && item.entity.members === undefined),
    findDescribed,
  );
  joinGroups(
    clusters,
    all.filter((item) => !isPerson(item) && item.entity.members !== undefined),
  );
  return clusters;
}

type Find = (clusters: readonly Cluster[], item: Placed) => Cluster | null;

function join(clusters: Cluster[], items: readonly Placed[], find: Find): void {
  for (const item of items) {
    const cluster = find(clusters, item);
    if (cluster) cluster.placed.push(item);
    else clusters.push(newCluster(clusters, item));
  }
}

function newCluster(clusters: readonly Cluster[], item: Placed): Cluster {
  const { entity } = item;
  const key = entity.known ?? [entity.type, wordsOf(entity.name).join(' '), entity.country ?? ''].join(':');
  const twins = clusters.filter((other) => other.key === key || other.key.startsWith(`${key}#`)).length;
  return { key: twins > 0 ? `${key}#${String(twins + 1)}` : key, name: knownName(entity), placed: [item] };
}

/** A known person goes by the name that the gazetteer prints; all others by their own. */
function knownName({ known, name }: Entity): string {
  return known?.startsWith('person:') ? known.slice('person:'.length) : name;
}

const findFullName: Find = (clusters, { analysis, entity }) => {
  const fits = clusters.filter(({ placed }) =>
    placed.some((other) => other.analysis !== analysis && samePerson(other.entity, entity)),
  );
  return fits[0] ?? null;
};

function samePerson(a: Entity, b: Entity): boolean {
  if (a.known !== undefined && a.known === b.known) return true;
  return agrees(a, b) && sameName(a.name, b.name);
}

/** Known countries must not contradict each other. */
function agrees(a: Entity, b: Entity): boolean {
  return a.country === null || b.country === null || a.country === b.country;
}

/** "Putin" in an article that never gives the full name: the only bearer elsewhere who is not known to differ. */
const findShortName: Find = (clusters, { analysis, entity }) => {
  const fits = clusters.filter(({ placed }) =>
    placed.some(
      (other) =>
        agrees(other.entity, entity) &&
        (isLastName(entity.name, other.entity.name) ||
          other.entity.name === entity.name ||
          // "Mao" of Mao Ning: the family name may stand first, as the other article shows
          other.entity.aliases?.includes(entity.name) === true),
    ),
  );
  const [only] = fits;
  const taken = only?.placed.some((other) => other.analysis === analysis) ?? true;
  return fits.length === 1 && only && !taken ? only : null;
};

/** "the French president" of one article is the only one whom another article gives that office. */
const findOffice: Find = (clusters, { entity }) => {
  const { role } = entity;
  if (role === null || role.startsWith('former ') || /^(?:a|an) /i.test(entity.name)) return null;
  const named = clusters.filter(({ placed }) =>
    placed.some(
      (other) =>
        other.entity.role === role &&
        agrees(other.entity, entity) &&
        entity.country !== null &&
        !/^(?:a|an) /i.test(other.entity.name),
    ),
  );
  return named.length === 1 ? (named[0] ?? null) : null;
};

const findDescribed: Find = (clusters, { entity }) =>
  clusters.find(({ placed }) => placed.some((other) => sameThing(other.entity, entity))) ?? null;

function sameThing(a: Entity, b: Entity): boolean {
  if (a.known !== undefined || b.known !== undefined) return a.known === b.known;
  if (a.type !== b.type || a.country !== b.country || a.members !== undefined) return false;
  return wordsOf(a.name).join(' ') === wordsOf(b.name).join(' ');
}

/** "the two leaders": one group wherever its members are the same actors. */
function joinGroups(clusters: Cluster[], items: readonly Placed[]): void {
  for (const item of items) {
    const members = (item.entity.members ?? []).map((id) => keyOf(clusters, item.analysis, id)).sort();
    const key = `group of ${members.join(' + ')}`;
    const held = clusters.find((cluster) => cluster.key === key);
    if (held) held.placed.push(item);
    else clusters.push({ key, name: item.entity.name, placed: [item] });
  }
}

function keyOf(clusters: readonly Cluster[], analysis: Analysis, entity: string): string {
  const found = clusters.find(({ placed }) =>
    placed.some((other) => other.analysis === analysis && other.entity.id === entity),
  );
  return found?.key ?? entity;
}
