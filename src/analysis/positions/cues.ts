import type { PositionKind } from '../../types/position.ts';

/**
 * How a cue carries its content: `object`, `that` (finite clause), `to` (infinitive, an addressee may stand
 * between), `to!` (infinitive right behind), `ing` (gerund), or the preposition before it ("call for").
 */
export type Frame = 'object' | 'that' | 'to' | 'to!' | 'ing' | (string & {});

export interface Cue {
  kind: PositionKind;
  frames: readonly Frame[];
  /** Where the addressee stands: `between` cue and content, or as the `owner` of the thing ("Moscow's offer"). */
  addressee: 'between' | 'owner' | 'inside' | 'none';
  /** Head nouns that an object must have, or must not have (behind a "!"). */
  things?: ReadonlySet<string>;
  banned?: ReadonlySet<string>;
}

interface Row {
  kind: PositionKind;
  lemmas: string;
  frames: string;
  addressee: Cue['addressee'];
  things?: ReadonlySet<string>;
  banned?: ReadonlySet<string>;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** What states and armed sides want from each other. */
const WANTED = words(
  `guarantee assurance end halt stop ceasefire truce armistice withdrawal pullout pullback return release recognition
  apology compensation concession reparation lifting relief removal zone corridor buffer autonomy independence
  extradition inspection timetable deadline freeze ban dismantlement denuclearisation denuclearization restraint
  calm access treaty handover commitment investigation inquiry probe explanation moratorium reversal implementation`,
);
/** What one side can hold out to another. */
const GIVEN = words(
  `help aid assistance mediation asylum amnesty ceasefire truce concession guarantee assurance relief compensation
  exchange swap deal compromise incentive troop soldier peacekeeper weapon loan grant package plan proposal
  moratorium freeze withdrawal corridor zone roadmap framework settlement pact treaty refuge support protection
  safe+passage pause timetable formula resolution`,
);
/** Things that hurt. */
const HARM = words(
  `retaliation reprisal sanction action war strike consequence response tariff measure expulsion boycott attack
  invasion force escalation countermeasure embargo blockade intervention annexation punishment`,
);
/** Speech that claims: to reject it is to deny. */
const CLAIMS = words(
  `claim accusation allegation report suggestion charge assertion insinuation rumour rumor criticism account notion`,
);
/** What is denied to somebody, not disputed. */
const GRANTS = words(
  `entry access visa permission bail opportunity right justice service asylum request motion appeal permit passage`,
);
const TRIVIAL = words(
  'allegiance loyalty condolence congratulation prayer sympathy opinion view glimpse insight assessment detail explanation comment word evidence chance',
);
/** Refusing these is a choice of words or of clothes, not a position. */
const REFUSABLE_NOT = words('comment interview question invitation+to+comment food treatment ball');

const VERBS: readonly Row[] = [
  // Before the refusals: "rejected accusations" denies.
  {
    kind: 'denial',
    lemmas: 'dispute refute reject dismiss',
    frames: 'object',
    addressee: 'none',
    things: CLAIMS,
  },
  { kind: 'demand', lemmas: 'demand', frames: 'that to! object', addressee: 'inside', banned: TRIVIAL },
  { kind: 'demand', lemmas: 'insist', frames: 'on that', addressee: 'inside' },
  {
    kind: 'demand',
    lemmas: 'urge press pressure push exhort implore tell',
    frames: 'to',
    addressee: 'between',
  },
  { kind: 'demand', lemmas: 'call', frames: 'for to', addressee: 'between' },
  { kind: 'demand', lemmas: 'want', frames: 'to object', addressee: 'inside', things: WANTED },
  { kind: 'demand', lemmas: 'seek', frames: 'object', addressee: 'inside', things: WANTED },
  { kind: 'refusal', lemmas: 'refuse', frames: 'to! object', addressee: 'none', banned: REFUSABLE_NOT },
  { kind: 'refusal', lemmas: 'decline', frames: 'to!', addressee: 'none' },
  { kind: 'refusal', lemmas: 'reject rebuff spurn', frames: 'object', addressee: 'owner' },
  {
    kind: 'refusal',
    lemmas: 'dismiss',
    frames: 'object',
    addressee: 'owner',
    things: words('demand proposal offer ultimatum idea call plan request condition appeal threat'),
  },
  { kind: 'refusal', lemmas: 'rule+out', frames: 'ing object that', addressee: 'none' },
  { kind: 'refusal', lemmas: 'turn+down', frames: 'object', addressee: 'owner' },
  { kind: 'threat', lemmas: 'threaten', frames: 'to! with that object', addressee: 'between', things: HARM },
  { kind: 'warning', lemmas: 'warn caution', frames: 'that against of about over to', addressee: 'between' },
  { kind: 'offer', lemmas: 'offer', frames: 'to! object', addressee: 'none', things: GIVEN },
  { kind: 'offer', lemmas: 'propose', frames: 'that object', addressee: 'none', things: GIVEN },
  { kind: 'assurance', lemmas: 'assure reassure', frames: 'that', addressee: 'between' },
  {
    kind: 'commitment',
    lemmas: 'pledge promise vow',
    frames: 'to that object',
    addressee: 'between',
    banned: TRIVIAL,
  },
  { kind: 'commitment', lemmas: 'swear', frames: 'to!', addressee: 'none' },
  { kind: 'commitment', lemmas: 'commit', frames: 'to+', addressee: 'none' },
  { kind: 'denial', lemmas: 'deny', frames: 'that ing object', addressee: 'none', banned: GRANTS },
  { kind: 'accusation', lemmas: 'accuse', frames: 'of', addressee: 'between' },
  { kind: 'accusation', lemmas: 'blame', frames: 'for', addressee: 'between' },
  { kind: 'accusation', lemmas: 'condemn denounce decry', frames: 'object', addressee: 'owner' },
  { kind: 'support', lemmas: 'endorse back', frames: 'object', addressee: 'none' },
];

/** Nouns by what their owner does: "Moscow's refusal to", "a threat by Minsk to", "expressed concern over". */
const NOUNS: readonly Row[] = [
  { kind: 'demand', lemmas: 'demand', frames: 'that for to', addressee: 'inside' },
  { kind: 'demand', lemmas: 'ultimatum insistence', frames: 'that to on', addressee: 'inside' },
  { kind: 'demand', lemmas: 'call', frames: 'for', addressee: 'inside' },
  { kind: 'refusal', lemmas: 'refusal', frames: 'to', addressee: 'none' },
  { kind: 'refusal', lemmas: 'rejection', frames: 'of', addressee: 'none' },
  { kind: 'threat', lemmas: 'threat', frames: 'to that of', addressee: 'none' },
  { kind: 'warning', lemmas: 'warning', frames: 'that against of about to', addressee: 'none' },
  { kind: 'offer', lemmas: 'offer proposal', frames: 'to', addressee: 'none' },
  { kind: 'assurance', lemmas: 'assurance', frames: 'that', addressee: 'none' },
  { kind: 'commitment', lemmas: 'commitment pledge promise vow', frames: 'to that', addressee: 'none' },
  { kind: 'concern', lemmas: 'concern worry alarm dismay', frames: 'over about at that', addressee: 'none' },
  { kind: 'denial', lemmas: 'denial', frames: 'that of', addressee: 'none' },
  { kind: 'accusation', lemmas: 'accusation allegation', frames: 'that of', addressee: 'none' },
  { kind: 'accusation', lemmas: 'condemnation', frames: 'of', addressee: 'none' },
  { kind: 'support', lemmas: 'support backing solidarity', frames: 'for with', addressee: 'none' },
];

/** Predicate adjectives: "is ready to talk", "are concerned about". */
const ADJECTIVES: readonly Row[] = [
  { kind: 'offer', lemmas: 'ready prepared willing', frames: 'to!', addressee: 'none' },
  { kind: 'offer', lemmas: 'open', frames: 'to+', addressee: 'none' },
  {
    kind: 'concern',
    lemmas: 'concerned worried alarmed',
    frames: 'about over by at that with',
    addressee: 'none',
  },
  { kind: 'commitment', lemmas: 'committed', frames: 'to+', addressee: 'none' },
  { kind: 'commitment', lemmas: 'determined', frames: 'to!', addressee: 'none' },
  { kind: 'support', lemmas: 'united', frames: 'in behind with', addressee: 'none' },
];

/** Verbs that make a noun of position their subject's own: "voiced concern", "reiterated support". */
export const OWNING = words(
  'express voice raise reiterate reaffirm renew underscore stress repeat state convey issue make give restate affirm share deliver have',
);

/** Verbs that take a position back: "dropped its demand". Particles follow the verb. */
export const WITHDRAWING = words(
  'drop withdraw abandon retract rescind renounce relinquish soften shelve scrap revoke forgo waive lift',
);

/** What somebody calls the other side's demand when he will not have it. */
export const UNACCEPTABLE = words(
  'nonstarter non-starter unacceptable inadmissible impossible unrealistic absurd preposterous',
);

function table(rows: readonly Row[]): ReadonlyMap<string, readonly Cue[]> {
  const cues = new Map<string, Cue[]>();
  for (const { lemmas, frames, ...rest } of rows) {
    for (const lemma of lemmas.split(' ')) {
      const key = lemma.replace(/\+/gu, ' ');
      const cue = { ...rest, frames: frames.split(' ') };
      cues.set(key, [...(cues.get(key) ?? []), cue]);
    }
  }
  return cues;
}

export const VERB_CUES: ReadonlyMap<string, readonly Cue[]> = table(VERBS);
export const NOUN_CUES: ReadonlyMap<string, readonly Cue[]> = table(NOUNS);
export const ADJECTIVE_CUES: ReadonlyMap<string, readonly Cue[]> = table(ADJECTIVES);
/** Claims that one rejects as untrue: rejecting them is a denial. */
export const CLAIM_NOUNS = CLAIMS;
/** What is denied to somebody: an act, no denial. */
export const GRANT_NOUNS = GRANTS;
