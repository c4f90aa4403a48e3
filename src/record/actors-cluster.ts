import { intervalOf } from '../dates/index.ts';
import type { Analysis } from '../types/analysis.ts';
import type { Entity } from '../types/entity.ts';
import type { Cluster, Placed } from './actors-placed.ts';
import { genderOf, officeKinds, officesDiffer, titleGender } from './actors-person.ts';
import { Pool } from './actors-pool.ts';
import { joinTwins } from './actors-twins.ts';
import { isFamilyFirstOf, isLastName, sameName, wordsOf } from './actors-spelling.ts';

/** Clusters the entities of all articles, named ones first, so that descriptions find whom they mean. */
export function clusterEntities(analyses: readonly Analysis[]): Cluster[] {
  const all = analyses.flatMap((analysis) =>
    analysis.entities.map((entity): Placed => ({ analysis, entity })),
  );
  const pool = new Pool();
  const isPerson = ({ entity }: Placed) => entity.type === 'person';
  const isNamed = ({ entity }: Placed) => entity.unnamed !== true;
  const isFull = ({ entity }: Placed) => wordsOf(entity.name).length > 1;
  const isGroup = ({ entity }: Placed) => entity.members !== undefined;
  const persons = all.filter(isPerson);
  const named = persons.filter(isNamed);
  join(pool, named.filter(isFull), findFullName);
  join(
    pool,
    named.filter((item) => !isFull(item)),
    findShortName,
  );
  join(
    pool,
    persons.filter((item) => !isNamed(item)),
    findOffice,
  );
  join(
    pool,
    all.filter((item) => !isPerson(item) && !isGroup(item)),
    findDescribed,
  );
  return withGroups(
    joinTwins(pool.clusters),
    all.filter((item) => !isPerson(item) && isGroup(item)),
  );
}

type Find = (clusters: readonly Cluster[], item: Placed) => Cluster | null;

function join(pool: Pool, items: readonly Placed[], find: Find): void {
  for (const item of items) {
    const cluster = find(pool.near(item.entity), item);
    if (cluster) pool.place(cluster, item);
    else pool.open(keyOf(item.entity), knownName(item.entity), item);
  }
}

function keyOf(entity: Entity): string {
  return entity.known ?? [entity.type, wordsOf(entity.name).join(' '), entity.country ?? ''].join(':');
}

/** A known person and an actor of a user's list go by the name that stands there; all others by their own. */
function knownName({ known, name }: Entity): string {
  const listed = /^(?:person|list):(?<listed>.+)$/s.exec(known ?? '')?.groups?.listed ?? name;
  // A list in capitals: the report tells how the name is written
  return listed === name.toUpperCase() ? name : listed;
}

const findFullName: Find = (clusters, item) => {
  const fits = clusters.filter(({ placed }) => placed.some((other) => samePerson(other, item)));
  if (fits.length < 2) return fits[0] ?? null;
  // Namesakes: only country or office tell which of them another report means
  const backed = fits.filter(({ placed }) => placed.some((other) => shares(other.entity, item.entity)));
  return backed.length === 1 ? (backed[0] ?? null) : null;
};

function samePerson(a: Placed, b: Placed): boolean {
  if (a.analysis === b.analysis) return false;
  const [x, y] = [a.entity, b.entity];
  if (!agrees(x, y, titleGender)) return false;
  if (x.known !== undefined && y.known !== undefined) return x.known === y.known;
  return sameName(x.name, y.name);
}

/** Known countries and genders must not contradict each other; of a full name no pronoun tells it. */
function agrees(a: Entity, b: Entity, genderBy: typeof genderOf = genderOf): boolean {
  if (a.country !== null && b.country !== null && a.country !== b.country) return false;
  const [x, y] = [genderBy(a), genderBy(b)];
  return x === null || y === null || x === y;
}

/**
 * "Putin" in an article that never gives the full name: the known person it was read as, else the only bearer
 * elsewhere who is not known to differ; of several the only one of the same country or office.
 */
const findShortName: Find = (clusters, { analysis, entity }) => {
  const known = clusters.find(({ placed }) =>
    placed.some(
      (other) =>
        entity.known !== undefined && other.entity.known === entity.known && agrees(other.entity, entity),
    ),
  );
  if (known) return known;
  const bearers = clusters.filter(({ placed }) => placed.some((other) => bears(other.entity, entity)));
  const fits = bearers.filter(({ placed }) =>
    placed.every((other) => agrees(other.entity, entity) && !officesDiffer(other.entity, entity)),
  );
  const free = fits.filter(({ placed }) => placed.every((other) => other.analysis !== analysis));
  if (fits.length === 1) return free[0] ?? missedIn(fits[0], { analysis, entity });
  const backed = free.filter(({ placed }) => placed.some((other) => shares(other.entity, entity)));
  return backed.length === 1 ? (backed[0] ?? null) : null;
};

/** "Burhan" in the article of Abdel Fattah al-Burhan himself: the same but for the Arabic article. */
function missedIn(only: Cluster | undefined, { analysis, entity }: Placed): Cluster | null {
  const own = only?.placed.find((other) => other.analysis === analysis)?.entity;
  const apart = own !== undefined && !wordsOf(own.name).includes(wordsOf(entity.name).join(' '));
  return only && apart && isLastName(entity.name, own.name) ? only : null;
}

function bears(full: Entity, short: Entity): boolean {
  return (
    isLastName(short.name, full.name) ||
    isFamilyFirstOf(short.name, full.name) ||
    full.name === short.name ||
    // "Mao" of Mao Ning: the family name may stand first, as the other article shows
    full.aliases?.includes(short.name) === true
  );
}

/** Evidence for one of several bearers of a name: an office in common, or country and nothing against it. */
function shares(a: Entity, b: Entity): boolean {
  const kinds = officeKinds(a);
  if ([...officeKinds(b)].some((kind) => kinds.has(kind))) return true;
  return a.country !== null && a.country === b.country;
}

/** An office lasts longer than this, but whoever holds it in one report need not hold it in one a year younger. */
const OFFICE_DAYS = 180;

/** "the French president" of one article is the only one whom another article of about that time gives that office. */
const findOffice: Find = (clusters, { analysis, entity }) => {
  const { role, country } = entity;
  if (role === null || country === null || role.startsWith('former ') || isAny(entity)) return null;
  const named = clusters.filter(({ placed }) =>
    placed.some(
      (other) =>
        other.entity.role === role &&
        agrees(other.entity, entity) &&
        !isAny(other.entity) &&
        daysApart(other.analysis, analysis) <= OFFICE_DAYS,
    ),
  );
  return named.length === 1 ? (named[0] ?? null) : null;
};

/** "a Ukrainian minister" is one of many. */
function isAny({ name }: Entity): boolean {
  return /^(?:a|an) /i.test(name);
}

/** Days between the publication of two articles; 0 where one is undated. */
function daysApart(a: Analysis, b: Analysis): number {
  const [x, y] = [a, b].map(({ article }) => intervalOf(article.published.value ?? '')?.start);
  return x === undefined || y === undefined ? 0 : Math.abs(x - y);
}

const findDescribed: Find = (clusters, { entity }) =>
  clusters.find(({ placed }) => placed.some((other) => sameThing(other.entity, entity))) ?? null;

function sameThing(a: Entity, b: Entity): boolean {
  if (a.known !== undefined || b.known !== undefined) return a.known === b.known;
  if (a.type !== b.type || a.country !== b.country || a.members !== undefined) return false;
  return wordsOf(a.name).join(' ') === wordsOf(b.name).join(' ');
}

/** "the two leaders": one group wherever its members are the same actors. */
function withGroups(clusters: readonly Cluster[], items: readonly Placed[]): Cluster[] {
  const keys = new Map<string, string>();
  const place = (key: string, { analysis, entity }: Placed) => keys.set(placeOf(analysis, entity.id), key);
  for (const { key, placed } of clusters) for (const item of placed) place(key, item);
  const groups = new Map<string, Cluster>();
  for (const item of items) {
    const { analysis, entity } = item;
    const members = (entity.members ?? []).map((id) => keys.get(placeOf(analysis, id)) ?? id).sort();
    const key = `group of ${members.join(' + ')}`;
    const held = groups.get(key);
    if (held) held.placed.push(item);
    else groups.set(key, { key, name: entity.name, placed: [item] });
    place(key, item);
  }
  return [...clusters, ...groups.values()];
}

function placeOf({ article }: Analysis, entity: string): string {
  return `${article.id} ${entity}`;
}
