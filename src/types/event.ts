import type { QuotedSpan } from './span.ts';
import type { Modality, Polarity } from './clause.ts';

/** The 16 event types of PLOVER 2.0. */
export type PloverTypeName =
  | 'AGREE' | 'CONSULT' | 'SUPPORT' | 'CONCEDE' | 'COOPERATE' | 'AID' | 'RETREAT'
  | 'REQUEST' | 'ACCUSE' | 'REJECT' | 'THREATEN'
  | 'PROTEST' | 'SANCTION' | 'MOBILIZE' | 'COERCE' | 'ASSAULT'; // prettier-ignore

/** A PLOVER 2.0 event mention in one article. */
export interface EventMention {
  id: string;
  trigger: QuotedSpan;
  sentence: number;
  type: PloverTypeName;
  mode: string | null;
  contexts: string[];
  /** Entity ids. */
  actors: string[];
  recipients: string[];
  /** The words for who acts and to whom it is done, also where they name no known actor. */
  actor_phrases?: QuotedSpan[];
  recipient_phrases?: QuotedSpan[];
  time: string | null;
  place: string | null;
  modality: Modality;
  polarity: Polarity;
  /** Index into the article's attributions. */
  attribution: number | null;
  rule: string;
}
