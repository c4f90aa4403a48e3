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
  /** The other side must be named by an office or be a body, no mere country: "sounded out officials". */
  offices?: true;
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
  { lemma: 'brief', format: 'meeting', partner: ['object'], envoys: true },
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
  { lemma: 'dine', format: 'meeting', partner: ['with'], reciprocal: true },
  { lemma: 'lunch', format: 'meeting', partner: ['with'], reciprocal: true },
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
  { lemma: 'hand a note', format: 'meeting', partner: ['object', 'indirect object', 'to'], envoys: true },
  { lemma: 'lodge a protest', format: 'meeting', partner: ['with'], envoys: true },
  { lemma: 'present credentials', format: 'meeting', partner: ['to'], persons: true },
  { lemma: 'hold court', format: 'meeting', partner: ['with'], reciprocal: true },
  { lemma: 'compare notes', format: 'talks', partner: ['with'], reciprocal: true },
  { lemma: 'swap views', format: 'talks', partner: ['with'], reciprocal: true },
  { lemma: 'break bread', format: 'meeting', partner: ['with'], reciprocal: true },
  { lemma: 'lock horns', format: 'talks', partner: ['with'], channelled: true, reciprocal: true },
  { lemma: 'cross paths', format: 'meeting', partner: ['with'], persons: true, reciprocal: true },
  { lemma: 'touch base', format: 'call', partner: ['with'], reciprocal: true },
  { lemma: 'catch up', format: 'meeting', partner: ['with'], persons: true },
  { lemma: 'link up', format: 'call', partner: ['with'], persons: true, reciprocal: true },
  { lemma: 'call on', format: 'meeting', partner: ['on', 'upon', 'in on'], persons: true },
  { lemma: 'face across the table', format: 'meeting', partner: ['object'] },
  { lemma: 'sit across', format: 'meeting', partner: ['from', 'opposite', 'beside', 'alongside'] },
  { lemma: 'come face to face', format: 'meeting', partner: ['with'], persons: true },
  { lemma: 'run into', format: 'meeting', partner: ['into'], persons: true },
  { lemma: 'get on the phone', format: 'call', partner: ['with', 'to'] },
  { lemma: 'get in touch', format: 'call', partner: ['with'] },
  { lemma: 'pick up the phone', format: 'call', partner: ['to'] },
  { lemma: 'put a case', format: 'talks', partner: ['to'], persons: true },
  { lemma: 'resume talks', format: 'talks', partner: ['with'], reciprocal: true },
  { lemma: 'have a word', format: 'talks', partner: ['with', 'of'], persons: true },
  { lemma: 'roll out the red carpet', format: 'meeting', partner: ['for'], persons: true, host: 'subject' },
  { lemma: 'grant an audience', format: 'meeting', partner: ['to', 'indirect object'], host: 'subject' },
  { lemma: 'play host', format: 'meeting', partner: ['to'], host: 'subject', gathers: true },
  { lemma: 'greet', format: 'meeting', partner: ['object'], persons: true, host: 'subject' },
  { lemma: 'entertain', format: 'meeting', partner: ['object'], persons: true, host: 'subject' },
  { lemma: 'sound out', format: 'consultations', partner: ['object'], offices: true },
  { lemma: 'reach out', format: 'call', partner: ['to'], persons: true, channelled: true },
  { lemma: 'liaise', format: 'consultations', partner: ['with'] },
  { lemma: 'haggle', format: 'negotiation', partner: ['with'], reciprocal: true, offices: true },
  { lemma: 'deliberate', format: 'talks', partner: ['with'], reciprocal: true, offices: true },
  { lemma: 'thrash out', format: 'negotiation', partner: ['with'], reciprocal: true, channelled: true },
  { lemma: 'mediate', format: 'negotiation', partner: ['between'], gathers: true },
  { lemma: 'stop over', format: 'visit', partner: ['in', 'at'], place: true },
  { lemma: 'call at', format: 'visit', partner: ['at'], place: true },
  { lemma: 'leave for', format: 'visit', partner: ['for'], place: true },
  { lemma: 'jet', format: 'visit', partner: ['to', 'into'], place: true },
  // Who "returned to Minsk" mostly went home.
  { lemma: 'return', format: 'visit', partner: ['to'], place: true, planned: true },
  { lemma: 'visit', format: 'visit', partner: ['object'], place: true },
  { lemma: 'visit', format: 'visit', partner: ['object'], persons: true },
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
  { lemma: 'consult', format: 'consultations', partner: ['with', 'object'], reciprocal: true },
  { lemma: 'negotiate', format: 'negotiation', partner: ['with'], reciprocal: true },
  { lemma: 'convene', format: 'session', partner: [], reciprocal: true },
];
