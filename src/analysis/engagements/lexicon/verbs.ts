import type { EngagementFormat, EngagementStatus } from '../../../types/engagement.ts';

/** A verb that tells a contact of its subject with those who stand in one of these roles. */
export interface VerbCue {
  lemma: string;
  format: EngagementFormat;
  /** Roles that hold the other side: `object`, or a preposition. */
  partner: readonly string[];
  /** A plural or coordinated subject may stand alone: "the two leaders met". */
  reciprocal?: true;
  /** Roles that must be absent: "called for", "call it a mistake". */
  without?: readonly string[];
  /** The subject is the host: "Erdogan hosted Putin". */
  host?: 'subject';
  /** The other side must be an envoy: "summoned the ambassador", not "summoned witnesses". */
  envoys?: true;
  /** The object must be one of these words: "exchanged views". */
  object?: readonly string[];
  /** What is told is only wanted: "invited X to Baghdad". */
  status?: EngagementStatus;
  /** A reciprocal subject counts only where the channel is told: "discussed the truce by phone". */
  channelled?: true;
  /** The sides are all in the partner's place, the subject brings them together. */
  gathers?: true;
  /** The other side must be a person. */
  persons?: true;
  /** Counts only as a plan. */
  planned?: true;
  /** The partner is a place, not a side: "visited Moscow". */
  place?: true;
}

export const VERB_CUES: readonly VerbCue[] = [
  { lemma: 'speak', format: 'call', partner: ['with', 'to'], reciprocal: true, without: ['out'] },
  { lemma: 'talk', format: 'call', partner: ['with', 'to'], reciprocal: true },
  { lemma: 'converse', format: 'call', partner: ['with'] },
  {
    lemma: 'call',
    format: 'call',
    partner: ['object'],
    without: ['xcomp', 'for', 'on', 'upon', 'off', 'iobj'],
  },
  { lemma: 'phone', format: 'call', partner: ['object'] },
  // The lemmatizer takes "telephoned" for a verb without its "e".
  { lemma: 'telephon', format: 'call', partner: ['object'] },
  { lemma: 'telephone', format: 'call', partner: ['object'] },
  { lemma: 'ring', format: 'call', partner: ['object'], persons: true },
  { lemma: 'contact', format: 'call', partner: ['object'], persons: true },
  { lemma: 'brief', format: 'call', partner: ['object'], persons: true, channelled: true },
  { lemma: 'reach', format: 'call', partner: ['object'], persons: true, channelled: true },
  // "told Volkov by telephone", "warned him in a call".
  ...'tell warn assure urge inform press remind'.split(' ').map((lemma): VerbCue => ({
    lemma,
    format: 'call',
    partner: ['object', 'indirect object'],
    persons: true,
    channelled: true,
  })),
  { lemma: 'bring together', format: 'meeting', partner: ['object'], host: 'subject', gathers: true },
  { lemma: 'shuttle', format: 'negotiation', partner: ['between'], gathers: true },
  { lemma: 'welcome', format: 'meeting', partner: ['object'], persons: true, host: 'subject' },
  { lemma: 'dine', format: 'meeting', partner: ['with'] },
  { lemma: 'lunch', format: 'meeting', partner: ['with'] },
  { lemma: 'parley', format: 'talks', partner: ['with'], reciprocal: true },
  { lemma: 'reconvene', format: 'meeting', partner: [], reciprocal: true },
  { lemma: 'land', format: 'visit', partner: ['in', 'at'], place: true },
  { lemma: 'touch down', format: 'visit', partner: ['in', 'at'], place: true },
  { lemma: 'tour', format: 'visit', partner: ['object'], place: true },
  { lemma: 'confer', format: 'call', partner: ['with'], reciprocal: true },
  { lemma: 'meet', format: 'meeting', partner: ['with', 'object'], reciprocal: true },
  // "is to see his Panamanian counterpart": as a plan only, one sees much.
  { lemma: 'see', format: 'meeting', partner: ['object'], planned: true, persons: true },
  { lemma: 'sit', format: 'meeting', partner: ['with'] },
  { lemma: 'sit down', format: 'meeting', partner: ['with'], reciprocal: true },
  { lemma: 'huddle', format: 'meeting', partner: ['with'], reciprocal: true },
  { lemma: 'gather', format: 'meeting', partner: [], reciprocal: true },
  { lemma: 'assemble', format: 'meeting', partner: [], reciprocal: true },
  { lemma: 'come together', format: 'meeting', partner: [], reciprocal: true },
  { lemma: 'discuss', format: 'talks', partner: ['with'], reciprocal: true, channelled: true },
  { lemma: 'exchange', format: 'talks', partner: ['with'], reciprocal: true, object: ['view', 'opinion'] },
  { lemma: 'host', format: 'visit', partner: ['object'], host: 'subject' },
  { lemma: 'receive', format: 'meeting', partner: ['object'], host: 'subject' },
  { lemma: 'summon', format: 'meeting', partner: ['object'], envoys: true },
  { lemma: 'call in', format: 'meeting', partner: ['object'], envoys: true },
  // Who "returned to Minsk" mostly went home.
  { lemma: 'return', format: 'visit', partner: ['to'], place: true, planned: true },
  { lemma: 'visit', format: 'visit', partner: ['object'], place: true },
  { lemma: 'travel', format: 'visit', partner: ['to'], place: true },
  { lemma: 'fly', format: 'visit', partner: ['to'], place: true },
  { lemma: 'head', format: 'visit', partner: ['to'], place: true },
  { lemma: 'arrive', format: 'visit', partner: ['in', 'at'], place: true },
  {
    lemma: 'invite',
    format: 'visit',
    partner: ['object'],
    status: 'proposed',
    host: 'subject',
    without: ['xcomp', 'for'],
  },
  { lemma: 'consult', format: 'consultations', partner: ['with', 'object'] },
  { lemma: 'negotiate', format: 'negotiation', partner: ['with'], reciprocal: true },
  { lemma: 'convene', format: 'session', partner: [], reciprocal: true },
];
