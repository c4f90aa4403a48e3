import type { Entity } from '../types/entity.ts';
import type { Cluster, Placed } from './actors-placed.ts';
import { wordKeys, wordsOf } from './actors-spelling.ts';

/** The clusters so far, found again by what two names of one actor have in common: no pair is compared without it. */
export class Pool {
  readonly clusters: Cluster[] = [];
  private readonly byKey = new Map<string, Set<Cluster>>();
  private readonly order = new Map<Cluster, number>();
  private readonly names = new Map<string, number>();

  /** Clusters that share a key with the entity, in the order in which they came. */
  near(entity: Entity): Cluster[] {
    const found = new Set(keysOf(entity).flatMap((key) => [...(this.byKey.get(key) ?? [])]));
    return [...found].sort((a, b) => (this.order.get(a) ?? 0) - (this.order.get(b) ?? 0));
  }

  place(cluster: Cluster, item: Placed): void {
    cluster.placed.push(item);
    this.index(cluster, item.entity);
  }

  /** A new cluster; the second one with a key gets `#2` behind it. */
  open(key: string, name: string, item: Placed): void {
    const twins = (this.names.get(key) ?? 0) + 1;
    this.names.set(key, twins);
    const cluster = { key: twins > 1 ? `${key}#${String(twins)}` : key, name, placed: [item] };
    this.order.set(cluster, this.clusters.length);
    this.clusters.push(cluster);
    this.index(cluster, item.entity);
  }

  private index(cluster: Cluster, entity: Entity): void {
    for (const key of keysOf(entity)) {
      const held = this.byKey.get(key) ?? new Set();
      this.byKey.set(key, held.add(cluster));
    }
  }
}

/** Under what an entity is looked for: known actors, words of a person's names by their sound, offices, wordings. */
function keysOf(entity: Entity): string[] {
  const { type, known, name, role, aliases = [], unnamed } = entity;
  const keys = known === undefined ? [] : [`known ${known}`];
  if (type !== 'person') return [...keys, `words ${wordsOf(name).join(' ')}`];
  if (role !== null) keys.push(`role ${role}`);
  if (unnamed === true) return keys;
  const words = [name, ...aliases].flatMap(wordKeys);
  return [...new Set([...keys, ...words.map((word) => `person ${word}`)])];
}
