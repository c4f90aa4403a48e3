import type { PositionKind } from '../../types/position.ts';
import type { Content } from './content.ts';
import type { Party } from './parties.ts';
import type { Scene } from './scene.ts';

/** What a rule reads at one token, before condition, consequences and evidence are added. */
export interface Reading {
  kind: PositionKind;
  holder: Party;
  addressees: Party[];
  content: Content;
  /** Token of the cue. */
  cue: number;
}

/** One way in which English states a position. It is asked at each token of the article, in text order. */
export interface PositionRule {
  name: string;
  read: (scene: Scene, at: number) => Reading | null;
}
