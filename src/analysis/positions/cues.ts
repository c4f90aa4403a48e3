import type { PositionKind } from '../../types/position.ts';

/**
 * How a cue carries its content: `object`, `that` (finite clause), `to` (infinitive), `ing` (gerund), or the
 * preposition before it ("call for", "accuse of").
 */
export type Frame = 'object' | 'that' | 'to' | 'ing' | (string & {});

export interface Cue {
  kind: PositionKind;
  frames: readonly Frame[];
  /** Where the addressee stands: role or preposition of the argument. */
  addressee: readonly string[];
}

interface Row {
  kind: PositionKind;
  lemmas: string;
  frames: string;
  addressee?: string;
}

/**
 * Verbs by what their subject does with words. The order of frames is the order of preference.
 * "want" and "seek" take a thing or another's act; wanting to do something oneself is no demand.
 */
const VERBS: readonly Row[] = [
  { kind: 'demand', lemmas: 'demand', frames: 'that object to', addressee: 'from of' },
  { kind: 'demand', lemmas: 'insist', frames: 'that on', addressee: 'with' },
  {
    kind: 'demand',
    lemmas: 'urge press pressure order exhort implore',
    frames: 'to that',
    addressee: 'object',
  },
  { kind: 'demand', lemmas: 'call', frames: 'to for', addressee: 'on upon' },
  { kind: 'demand', lemmas: 'want', frames: 'to object', addressee: 'from object' },
  { kind: 'demand', lemmas: 'seek', frames: 'object', addressee: 'from' },
  { kind: 'demand', lemmas: 'require', frames: 'that object', addressee: 'from of' },
  { kind: 'refusal', lemmas: 'refuse decline', frames: 'to object', addressee: '' },
  { kind: 'refusal', lemmas: 'reject rebuff spurn', frames: 'object', addressee: 'from of' },
  { kind: 'refusal', lemmas: 'rule+out', frames: 'object ing that', addressee: '' },
  { kind: 'refusal', lemmas: 'turn+down', frames: 'object', addressee: 'from' },
  { kind: 'threat', lemmas: 'threaten', frames: 'to with object', addressee: 'object' },
  { kind: 'warning', lemmas: 'warn caution', frames: 'that against of about over to', addressee: 'object' },
  { kind: 'offer', lemmas: 'offer propose', frames: 'to object that', addressee: 'indirect to' },
  { kind: 'assurance', lemmas: 'assure reassure', frames: 'that of', addressee: 'object indirect' },
  { kind: 'assurance', lemmas: 'guarantee', frames: 'that object', addressee: 'to' },
  {
    kind: 'commitment',
    lemmas: 'pledge promise undertake vow swear',
    frames: 'to that object',
    addressee: 'to indirect',
  },
  { kind: 'commitment', lemmas: 'commit', frames: 'to', addressee: '' },
  { kind: 'denial', lemmas: 'deny', frames: 'that ing object', addressee: '' },
  { kind: 'accusation', lemmas: 'accuse', frames: 'of', addressee: 'object' },
  { kind: 'accusation', lemmas: 'blame', frames: 'for', addressee: 'object' },
  { kind: 'accusation', lemmas: 'condemn denounce', frames: 'object', addressee: 'by' },
  { kind: 'support', lemmas: 'endorse back', frames: 'object', addressee: '' },
];

/** Nouns that a light verb gives to its subject: "expressed concern over", "issued a warning that". */
const NOUNS: readonly Row[] = [
  { kind: 'concern', lemmas: 'concern worry alarm dismay', frames: 'over about at that', addressee: '' },
  { kind: 'support', lemmas: 'support backing solidarity', frames: 'for to with', addressee: '' },
  { kind: 'commitment', lemmas: 'commitment pledge promise vow', frames: 'to that', addressee: '' },
  { kind: 'threat', lemmas: 'threat', frames: 'to of', addressee: 'against' },
  { kind: 'demand', lemmas: 'demand ultimatum', frames: 'for that', addressee: 'to' },
  { kind: 'assurance', lemmas: 'assurance guarantee', frames: 'that', addressee: 'to' },
  { kind: 'offer', lemmas: 'offer', frames: 'to of', addressee: 'to' },
];

/** Verbs that make a noun of position their subject's own: "voiced concern", "reiterated support". */
export const OWNING = new Set(
  'express voice raise reiterate reaffirm renew underscore stress repeat state convey issue make give restate affirm share'.split(
    ' ',
  ),
);

/** Predicate adjectives: "is ready to talk", "are concerned about". */
const ADJECTIVES: readonly Row[] = [
  { kind: 'offer', lemmas: 'ready prepared willing open', frames: 'to', addressee: '' },
  { kind: 'concern', lemmas: 'concerned worried alarmed', frames: 'about over by at that', addressee: '' },
  { kind: 'commitment', lemmas: 'committed determined', frames: 'to', addressee: '' },
  { kind: 'support', lemmas: 'united', frames: 'in behind with', addressee: '' },
];

/** What somebody calls the other side's demand when he will not have it. */
export const UNACCEPTABLE = new Set(
  'nonstarter non-starter unacceptable inadmissible impossible unrealistic out+of+the+question off+the+table'.split(
    ' ',
  ),
);

function table(rows: readonly Row[]): ReadonlyMap<string, Cue> {
  const cues = new Map<string, Cue>();
  for (const { kind, lemmas, frames, addressee } of rows) {
    for (const lemma of lemmas.split(' ')) {
      const cue = {
        kind,
        frames: frames.split(' '),
        addressee: (addressee ?? '').split(' ').filter(Boolean),
      };
      cues.set(lemma.replace(/\+/g, ' '), cue);
    }
  }
  return cues;
}

export const VERB_CUES: ReadonlyMap<string, Cue> = table(VERBS);
export const NOUN_CUES: ReadonlyMap<string, Cue> = table(NOUNS);
export const ADJECTIVE_CUES: ReadonlyMap<string, Cue> = table(ADJECTIVES);
