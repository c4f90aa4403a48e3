import {
  ASKED,
  CAUSES,
  CLAIMS,
  DEEDS,
  GIVEN,
  GRANTS,
  HARM,
  MEETING_ACTS,
  REFUSABLE_NOT,
  TRIVIAL,
  WANTED,
  WRONGS,
  YIELDING_ACTS,
} from './cue-words.ts';
import type { CueRow } from './cue-types.ts';

const APOLOGY: ReadonlySet<string> = new Set(['apology', 'explanation', 'compensation']);
/** What is done to aid and treaties that somebody holds over another. */
const REVIEWING: ReadonlySet<string> = new Set([
  'review',
  'cut',
  'suspend',
  'withhold',
  'freeze',
  'reconsider',
  'retaliate',
  'terminate',
  'reassess',
]);
/** What is withheld from somebody who asks for leave. */
const CONSENT: ReadonlySet<string> = new Set([
  'consent',
  'approval',
  'agreement',
  'recognition',
  'signature',
]);
const RIGHT: ReadonlySet<string> = new Set(['right']);

const DEMANDS: readonly CueRow[] = [
  { kind: 'demand', lemmas: 'demand', frames: 'that to! object', addressee: 'inside', banned: TRIVIAL },
  { kind: 'demand', lemmas: 'insist', frames: 'on that', addressee: 'inside' },
  {
    kind: 'demand',
    lemmas: 'stress emphasize emphasise underline reiterate repeat underscore make+clear',
    frames: 'that',
    addressee: 'inside',
    needed: true,
  },
  { kind: 'demand', lemmas: 'urge press pressure push', frames: 'to for', addressee: 'between' },
  { kind: 'demand', lemmas: 'urge', frames: 'object', addressee: 'inside', things: WANTED },
  {
    kind: 'demand',
    lemmas: 'exhort implore tell ask order beseech plead+with encourage instruct compel oblige require',
    frames: 'to',
    addressee: 'between',
    another: true,
  },
  { kind: 'demand', lemmas: 'tell inform notify remind', frames: 'that', addressee: 'between', needed: true },
  { kind: 'demand', lemmas: 'ask', frames: 'for', addressee: 'inside', things: WANTED },
  { kind: 'demand', lemmas: 'call', frames: 'for to', addressee: 'between' },
  { kind: 'demand', lemmas: 'appeal', frames: 'for to', addressee: 'between' },
  { kind: 'demand', lemmas: 'plead count+on look', frames: 'to', addressee: 'between', another: true },
  { kind: 'demand', lemmas: 'want', frames: 'to object', addressee: 'inside', things: WANTED },
  { kind: 'demand', lemmas: 'expect', frames: 'to', addressee: 'inside', another: true, acts: YIELDING_ACTS },
  { kind: 'demand', lemmas: 'expect', frames: 'object', addressee: 'inside', things: APOLOGY },
  { kind: 'demand', lemmas: 'seek request', frames: 'object', addressee: 'inside', things: WANTED },
  { kind: 'demand', lemmas: 'request', frames: 'that', addressee: 'inside', needed: true },
  {
    kind: 'demand',
    lemmas:
      'beg beseech entreat entice prod nudge summon task prevail+on prevail+upon lean+on enjoin admonish adjure petition lobby challenge dare invite',
    frames: 'to',
    addressee: 'between',
    another: true,
    acts: YIELDING_ACTS,
  },
  {
    kind: 'demand',
    lemmas: 'like prefer',
    frames: 'to',
    addressee: 'between',
    another: true,
    acts: YIELDING_ACTS,
  },
  { kind: 'demand', lemmas: 'recommend propose ask urge', frames: 'that', addressee: 'inside', needed: true },
  {
    kind: 'demand',
    lemmas: 'press push plead lobby clamour clamor beg',
    frames: 'for',
    addressee: 'inside',
    things: WANTED,
  },
  { kind: 'demand', lemmas: 'hope', frames: 'that', addressee: 'inside', another: true, acts: YIELDING_ACTS },
  { kind: 'demand', lemmas: 'hold+out', frames: 'for', addressee: 'inside', things: WANTED },
];

const REFUSALS: readonly CueRow[] = [
  { kind: 'refusal', lemmas: 'refuse', frames: 'to! object', addressee: 'none', banned: REFUSABLE_NOT },
  { kind: 'refusal', lemmas: 'decline', frames: 'to!', addressee: 'none' },
  { kind: 'refusal', lemmas: 'decline', frames: 'object', addressee: 'owner', things: ASKED },
  { kind: 'refusal', lemmas: 'reject rebuff spurn', frames: 'object', addressee: 'owner' },
  {
    kind: 'refusal',
    lemmas: 'dismiss resist brush+aside brush+off shrug+off wave+away wave+off snub ignore',
    frames: 'object',
    addressee: 'owner',
    things: ASKED,
  },
  { kind: 'refusal', lemmas: 'scoff bristle balk baulk', frames: 'at', addressee: 'none', things: ASKED },
  { kind: 'refusal', lemmas: 'rule+out', frames: 'ing object that', addressee: 'none', contact: true },
  { kind: 'refusal', lemmas: 'turn+down', frames: 'object', addressee: 'owner' },
  { kind: 'refusal', lemmas: 'veto', frames: 'object', addressee: 'none' },
  { kind: 'refusal', lemmas: 'oppose', frames: 'object ing', addressee: 'owner', contact: true },
  { kind: 'refusal', lemmas: 'object', frames: 'to+', addressee: 'none' },
  { kind: 'refusal', lemmas: 'repudiate disavow', frames: 'object', addressee: 'owner' },
  {
    kind: 'refusal',
    lemmas: 'shoot+down knock+back rebut swat+away pour+scorn+on push+back+against',
    frames: 'object',
    addressee: 'owner',
    things: ASKED,
  },
  { kind: 'refusal', lemmas: 'recoil baulk balk', frames: 'at from', addressee: 'none', things: ASKED },
  { kind: 'refusal', lemmas: 'withhold', frames: 'object', addressee: 'none', things: CONSENT },
];

const THREATS: readonly CueRow[] = [
  { kind: 'threat', lemmas: 'threaten', frames: 'to! with that object', addressee: 'between', things: HARM },
  { kind: 'threat', lemmas: 'hint', frames: 'at', addressee: 'none', things: HARM },
  { kind: 'threat', lemmas: 'hint signal suggest', frames: 'that', addressee: 'none', acts: REVIEWING },
  { kind: 'threat', lemmas: 'reserve', frames: 'object', addressee: 'none', things: RIGHT },
  { kind: 'threat', lemmas: 'promise vow pledge', frames: 'object', addressee: 'none', things: HARM },
  { kind: 'warning', lemmas: 'forewarn', frames: 'that of against', addressee: 'between' },
  { kind: 'warning', lemmas: 'advise', frames: 'against', addressee: 'between', another: true },
  { kind: 'warning', lemmas: 'warn caution', frames: 'that against of about over to', addressee: 'between' },
];

const OFFERS: readonly CueRow[] = [
  { kind: 'offer', lemmas: 'offer', frames: 'to! object', addressee: 'between', things: GIVEN },
  {
    kind: 'offer',
    lemmas: 'propose put+forward float table submit',
    frames: 'that object',
    addressee: 'none',
    things: GIVEN,
  },
  { kind: 'offer', lemmas: 'extend', frames: 'object', addressee: 'none', things: GIVEN },
  { kind: 'assurance', lemmas: 'assure reassure guarantee', frames: 'that', addressee: 'between' },
  {
    kind: 'commitment',
    lemmas: 'pledge promise vow',
    frames: 'to that object',
    addressee: 'between',
    banned: TRIVIAL,
  },
  { kind: 'commitment', lemmas: 'swear undertake', frames: 'to!', addressee: 'none' },
  { kind: 'commitment', lemmas: 'agree', frames: 'to!', addressee: 'none', notActs: MEETING_ACTS },
  { kind: 'commitment', lemmas: 'commit', frames: 'to+', addressee: 'none' },
  { kind: 'commitment', lemmas: 'consent', frames: 'to!', addressee: 'none', notActs: MEETING_ACTS },
  { kind: 'offer', lemmas: 'volunteer', frames: 'to!', addressee: 'none' },
  { kind: 'offer', lemmas: 'moot', frames: 'object', addressee: 'none', things: GIVEN },
];

const BLAMES: readonly CueRow[] = [
  { kind: 'denial', lemmas: 'deny', frames: 'that ing object', addressee: 'none', banned: GRANTS },
  { kind: 'accusation', lemmas: 'accuse', frames: 'of', addressee: 'between' },
  { kind: 'accusation', lemmas: 'blame fault', frames: 'for', addressee: 'between' },
  {
    kind: 'accusation',
    lemmas: 'allege charge complain',
    frames: 'that',
    addressee: 'inside',
    another: true,
  },
  {
    kind: 'accusation',
    lemmas: 'criticise criticize slam blast lambast rebuke berate chide lash+out castigate',
    frames: 'for over',
    addressee: 'between',
    another: true,
  },
  { kind: 'accusation', lemmas: 'condemn denounce decry deplore', frames: 'object', addressee: 'owner' },
  {
    kind: 'accusation',
    lemmas: 'criticise criticize slam blast lambast protest',
    frames: 'object',
    addressee: 'owner',
    things: WRONGS,
  },
  { kind: 'accusation', lemmas: 'protest', frames: 'against over', addressee: 'none' },
  { kind: 'accusation', lemmas: 'suspect', frames: 'of', addressee: 'between', another: true },
  {
    kind: 'accusation',
    lemmas:
      'reprimand reproach admonish upbraid excoriate pillory hit+out round+on rap flay take+to+task censure',
    frames: 'for over',
    addressee: 'between',
    another: true,
  },
  {
    kind: 'accusation',
    lemmas: 'censure excoriate deprecate flay assail bemoan',
    frames: 'object',
    addressee: 'owner',
    things: WRONGS,
  },
  { kind: 'concern', lemmas: 'fret', frames: 'that about over', addressee: 'none', another: true },
  {
    kind: 'denial',
    lemmas: 'repudiate rebuff rubbish debunk rebut contest disown scorn deride pooh-pooh',
    frames: 'object',
    addressee: 'none',
    things: CLAIMS,
  },
  { kind: 'concern', lemmas: 'regret lament', frames: 'object', addressee: 'none', things: WRONGS },
];

const SUPPORTS: readonly CueRow[] = [
  {
    kind: 'support',
    lemmas: 'champion uphold defend second favour favor espouse',
    frames: 'object',
    addressee: 'helped',
    things: CAUSES,
  },
  { kind: 'support', lemmas: 'endorse back', frames: 'object', addressee: 'helped', contact: true },
  {
    kind: 'support',
    lemmas: 'support',
    frames: 'object',
    addressee: 'helped',
    things: CAUSES,
    contact: true,
  },
  {
    kind: 'support',
    lemmas: 'welcome hail praise applaud commend laud cheer salute',
    frames: 'object',
    addressee: 'helped',
    things: DEEDS,
  },
];

/** Verbs of position, in the order in which their frames are tried. */
export const VERB_ROWS: readonly CueRow[] = [
  // Before the refusals: "rejected accusations" denies.
  {
    kind: 'denial',
    lemmas: 'dispute refute reject dismiss',
    frames: 'object',
    addressee: 'none',
    things: CLAIMS,
  },
  ...DEMANDS,
  ...REFUSALS,
  ...THREATS,
  ...OFFERS,
  ...BLAMES,
  ...SUPPORTS,
];

/** Nouns by what their owner does: "Moscow's refusal to", "a threat by Minsk to", "expressed concern over". */
export const NOUN_ROWS: readonly CueRow[] = [
  { kind: 'demand', lemmas: 'demand', frames: 'that for to', addressee: 'inside' },
  { kind: 'demand', lemmas: 'ultimatum insistence', frames: 'that to on', addressee: 'inside' },
  { kind: 'demand', lemmas: 'call appeal plea', frames: 'for', addressee: 'inside' },
  { kind: 'demand', lemmas: 'appeal plea', frames: 'to', addressee: 'between' },
  { kind: 'demand', lemmas: 'request', frames: 'that to', addressee: 'inside' },
  { kind: 'refusal', lemmas: 'refusal unwillingness reluctance', frames: 'to', addressee: 'none' },
  { kind: 'refusal', lemmas: 'resistance aversion', frames: 'to+', addressee: 'none' },
  { kind: 'refusal', lemmas: 'veto', frames: 'of', addressee: 'none' },
  { kind: 'refusal', lemmas: 'rejection', frames: 'of', addressee: 'none' },
  { kind: 'refusal', lemmas: 'opposition objection', frames: 'to+', addressee: 'none' },
  { kind: 'threat', lemmas: 'threat', frames: 'to that of', addressee: 'none' },
  { kind: 'warning', lemmas: 'warning', frames: 'that against of about to', addressee: 'between' },
  { kind: 'offer', lemmas: 'offer proposal', frames: 'to of', addressee: 'none' },
  { kind: 'offer', lemmas: 'readiness willingness', frames: 'to', addressee: 'none' },
  { kind: 'assurance', lemmas: 'assurance guarantee', frames: 'that', addressee: 'none' },
  {
    kind: 'commitment',
    lemmas: 'commitment pledge promise vow determination resolve undertaking oath',
    frames: 'to that',
    addressee: 'none',
  },
  {
    kind: 'concern',
    lemmas:
      'concern worry alarm dismay regret unease disquiet displeasure outrage anxiety apprehension misgiving reservation indignation unhappiness consternation anger fury',
    frames: 'over about at that',
    addressee: 'none',
  },
  { kind: 'concern', lemmas: 'dissatisfaction disappointment', frames: 'with over at', addressee: 'none' },
  { kind: 'denial', lemmas: 'denial', frames: 'that of', addressee: 'none' },
  { kind: 'accusation', lemmas: 'accusation allegation', frames: 'that of', addressee: 'inside' },
  { kind: 'accusation', lemmas: 'condemnation denunciation', frames: 'of', addressee: 'none' },
  { kind: 'accusation', lemmas: 'protest', frames: 'over against at', addressee: 'none' },
  {
    kind: 'support',
    lemmas: 'support backing solidarity endorsement',
    frames: 'for with',
    addressee: 'helped',
  },
];

/** Predicate adjectives: "is ready to talk", "are concerned about". */
export const ADJECTIVE_ROWS: readonly CueRow[] = [
  { kind: 'offer', lemmas: 'ready prepared willing', frames: 'to!', addressee: 'none' },
  { kind: 'refusal', lemmas: 'unwilling reluctant', frames: 'to!', addressee: 'none' },
  { kind: 'offer', lemmas: 'open', frames: 'to+', addressee: 'none' },
  {
    kind: 'concern',
    lemmas: 'concerned worried dismayed troubled disturbed appalled outraged',
    frames: 'about over by at that with',
    addressee: 'none',
  },
  { kind: 'refusal', lemmas: 'opposed averse hostile allergic resistant', frames: 'to+', addressee: 'none' },
  { kind: 'concern', lemmas: 'wary fearful leery', frames: 'of that', addressee: 'none' },
  {
    kind: 'concern',
    lemmas:
      'uneasy anxious nervous unhappy dissatisfied apprehensive alarmed horrified shocked indignant furious angry aghast perturbed',
    frames: 'about over at by with that',
    addressee: 'none',
  },
  { kind: 'refusal', lemmas: 'adamant', frames: 'that', addressee: 'none' },
  { kind: 'offer', lemmas: 'receptive amenable', frames: 'to+', addressee: 'none' },
  { kind: 'refusal', lemmas: 'loath loth unprepared', frames: 'to!', addressee: 'none' },
  { kind: 'commitment', lemmas: 'committed', frames: 'to+', addressee: 'none' },
  { kind: 'commitment', lemmas: 'determined resolved bound', frames: 'to!', addressee: 'none' },
  { kind: 'support', lemmas: 'supportive', frames: 'of', addressee: 'helped' },
  { kind: 'support', lemmas: 'united', frames: 'in behind with', addressee: 'helped' },
];
