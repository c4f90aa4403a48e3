import type { Clause } from '../../types/clause.ts';
import type { PositionKind } from '../../types/position.ts';
import type { Content } from './content.ts';
import type { Party } from './parties.ts';
import type { Scene } from './scene.ts';

/** What a rule reads from one clause, before condition, consequences and evidence are added. */
export interface Reading {
  kind: PositionKind;
  holder: Party;
  addressees: Party[];
  content: Content;
  /** The clause that carries the cue. */
  cue: Clause;
}

/** One way in which English states a position. */
export interface PositionRule {
  name: string;
  read: (scene: Scene, clause: Clause) => Reading | null;
}
