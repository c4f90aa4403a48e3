import type { Analysis } from '../types/analysis.ts';
import type { Entity } from '../types/entity.ts';

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
