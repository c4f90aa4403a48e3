import type { EngagementFormat } from '../../../types/engagement.ts';

/** A noun that names a diplomatic contact. */
export interface NounCue {
  lemma: string;
  format: EngagementFormat;
  /** Only the plural means the contact: "talks" does, "a talk on birds" does not. */
  plural?: true;
  /**
   * What must stand with the noun before it counts as a contact of its own:
   * `parties` two sides or one foreign one, `forum` the name of a council or forum.
   */
  needs: 'parties' | 'forum';
  /** Counts only where told as going on or held: willingness to engage in diplomacy is none. */
  real?: true;
  /** The two words right before (alternatives of the first parted by a bar) and the one right behind, without which the noun is none. */
  between?: readonly [string, string];
  /** The word right behind must be this one: "breakfast with". */
  followedBy?: string;
  /** The word right before must be one of these: "video conference". */
  onlyAfter?: readonly string[];
  /** Words before the noun (compounds, adjectives) with which it means something else. */
  notAfter?: readonly string[];
  /** Words right behind the noun with which it means something else: "a call for restraint". */
  notBefore?: readonly string[];
}

/** Modifiers that turn any of these nouns into something else than a contact between states. */
export const FOREIGN_MODIFIERS: ReadonlySet<string> = new Set(
  (
    'court trial hearing training trading plenary-budget q&a question press news board shareholder shareholders ' +
    'investor investors earnings sales staff team coaching therapy jam recording listening study drinking gym photo ' +
    'practice town-hall school prayer revival club union budget contract wage salary pay labor labour ' +
    'transfer plea merger takeover debt bankruptcy credit season match game club-record family church parents ' +
    'zoning caucus committee subcommittee campaign donor fund-raising fundraising party conjugal ' +
    'hospital doctor home site papal-free return surprise-free medical sex pep ted self internal cabinet pre-season'
  ).split(' '),
);

export const NOUN_CUES: readonly NounCue[] = [
  // "spent the day on the telephone with both presidents".
  { lemma: 'phone', format: 'call', needs: 'parties', between: ['on|off the', 'with'] },
  { lemma: 'telephone', format: 'call', needs: 'parties', between: ['on|off the', 'with'] },
  { lemma: 'line', format: 'call', needs: 'parties', between: ['on|off the', 'with'] },
  // "was in touch with his counterpart".
  {
    lemma: 'touch',
    format: 'call',
    needs: 'parties',
    between: ['is|was|are|were|be|been|keep|kept|stay|stayed|remain|remained|get|got in', 'with'],
  },
  { lemma: 'conference', format: 'video-call', needs: 'parties', onlyAfter: ['video', 'telephone', 'phone'] },
  {
    lemma: 'call',
    format: 'call',
    needs: 'parties',
    notAfter: (
      'curtain roll wake-up cold emergency 911 999 distress robo sales casting close margin judgment judgement ' +
      'conference earnings clarion bugle last repeated urgent growing fresh mounting public battle rallying bird'
    ).split(' '),
    notBefore:
      'for to on center centre centers centres in option options log logs record records sheet girl sign'.split(
        ' ',
      ),
  },
  // "A first round will be held in Helsinki": of the talks told of right before.
  { lemma: 'round', format: 'talks', needs: 'parties', notBefore: ['of', 'table', 'trip'] },
  { lemma: 'conversation', format: 'call', needs: 'parties' },
  {
    lemma: 'contact',
    format: 'call',
    needs: 'parties',
    notAfter: 'physical eye sexual human skin body first-hand'.split(' '),
  },
  { lemma: 'videoconference', format: 'video-call', needs: 'parties' },
  { lemma: 'teleconference', format: 'call', needs: 'parties' },
  { lemma: 'meeting', format: 'meeting', needs: 'parties' },
  { lemma: 'breakfast', format: 'meeting', needs: 'parties', followedBy: 'with' },
  { lemma: 'lunch', format: 'meeting', needs: 'parties', followedBy: 'with' },
  { lemma: 'dinner', format: 'meeting', needs: 'parties', followedBy: 'with' },
  {
    lemma: 'gathering',
    format: 'meeting',
    needs: 'parties',
    notAfter: 'family social intelligence information news data evidence'.split(' '),
  },
  { lemma: 'exchange', format: 'talks', needs: 'parties', followedBy: 'with' },
  { lemma: 'sit-down', format: 'meeting', needs: 'parties' },
  { lemma: 'get-together', format: 'meeting', needs: 'parties', notAfter: ['family'] },
  { lemma: 'deliberation', format: 'talks', plural: true, needs: 'parties', notAfter: ['jury'] },
  { lemma: 'tête', format: 'meeting', needs: 'parties', onlyAfter: ['-', 'à'] },
  { lemma: 'tete', format: 'meeting', needs: 'parties', onlyAfter: ['-', 'a'] },
  { lemma: 'aside', format: 'meeting', needs: 'parties', onlyAfter: ['-', 'pull'] },
  { lemma: 'pull-aside', format: 'meeting', needs: 'parties' },
  { lemma: 'confab', format: 'meeting', needs: 'parties' },
  { lemma: 'powwow', format: 'meeting', needs: 'parties' },
  { lemma: 'conclave', format: 'meeting', needs: 'parties', notAfter: ['papal', 'cardinals'] },
  { lemma: 'roundtable', format: 'meeting', needs: 'parties' },
  { lemma: 'mini-summit', format: 'summit', needs: 'parties' },
  { lemma: 'chat', format: 'call', needs: 'parties', followedBy: 'with' },
  { lemma: 'word', format: 'talks', needs: 'parties', followedBy: 'with', notAfter: ['final', 'last'] },
  { lemma: 'luncheon', format: 'meeting', needs: 'parties', followedBy: 'with' },
  { lemma: 'banquet', format: 'meeting', needs: 'parties', followedBy: 'with' },
  { lemma: 'interaction', format: 'meeting', needs: 'parties', followedBy: 'with' },
  { lemma: 'mediation', format: 'negotiation', needs: 'parties', followedBy: 'between' },
  { lemma: 'sitting', format: 'session', needs: 'forum', notAfter: ['parliamentary', 'court'] },
  { lemma: 'debate', format: 'session', needs: 'forum', notBefore: ['over', 'about'] },
  { lemma: 'briefing', format: 'session', needs: 'forum', notAfter: ['press', 'news', 'media'] },
  { lemma: 'huddle', format: 'meeting', needs: 'parties' },
  { lemma: 'parley', format: 'talks', needs: 'parties' },
  { lemma: 'rendezvous', format: 'meeting', needs: 'parties' },
  { lemma: 'stop', format: 'visit', needs: 'parties', followedBy: 'in' },
  { lemma: 'summoning', format: 'meeting', needs: 'parties' },
  { lemma: 'stopover', format: 'visit', needs: 'parties' },
  {
    lemma: 'tour',
    format: 'visit',
    needs: 'parties',
    notAfter: 'concert guided world book bus walking cricket rugby promotional pga european farewell'.split(
      ' ',
    ),
    notBefore: ['operator', 'operators', 'guide', 'guides', 'bus', 'de'],
  },
  // Indian English: "the meet between India and Pakistan".
  {
    lemma: 'meet',
    format: 'meeting',
    needs: 'parties',
    notAfter: 'track swim athletics race swimming gymnastics'.split(' '),
  },
  // "will hold a bilateral on the sidelines".
  { lemma: 'bilateral', format: 'meeting', needs: 'parties' },
  {
    lemma: 'encounter',
    format: 'meeting',
    needs: 'parties',
    notAfter: 'sexual chance violent deadly'.split(' '),
  },
  { lemma: 'tête-à-tête', format: 'meeting', needs: 'parties' },
  {
    lemma: 'audience',
    format: 'meeting',
    needs: 'parties',
    notAfter: 'live studio tv television mass'.split(' '),
  },
  { lemma: 'talk', format: 'talks', plural: true, needs: 'parties', notBefore: ['about'] },
  { lemma: 'discussion', format: 'talks', plural: true, needs: 'parties' },
  { lemma: 'dialogue', format: 'talks', needs: 'parties', notBefore: ['box'] },
  { lemma: 'dialog', format: 'talks', needs: 'parties', notBefore: ['box'] },
  { lemma: 'summit', format: 'summit', needs: 'parties', notAfter: 'mountain snowy everest'.split(' ') },
  {
    lemma: 'session',
    format: 'session',
    needs: 'forum',
    notAfter:
      'legislative lame-duck parliamentary parliament congress congressional joint knesset duma jury'.split(
        ' ',
      ),
  },
  { lemma: 'visit', format: 'visit', needs: 'parties' },
  {
    lemma: 'trip',
    format: 'visit',
    needs: 'parties',
    notAfter: 'shopping fishing camping road day field'.split(' '),
  },
  {
    lemma: 'consultation',
    format: 'consultations',
    needs: 'parties',
    notAfter: 'public medical online free'.split(' '),
  },
  // "engages in extensive diplomacy with its partners": only where sides are named on both ends.
  {
    lemma: 'diplomacy',
    format: 'consultations',
    needs: 'parties',
    real: true,
    notAfter: 'public gunboat shuttle cultural digital'.split(' '),
  },
  { lemma: 'negotiation', format: 'negotiation', needs: 'parties', notAfter: ['hostage'] },
];

/** Compounds that fix the channel, whatever the noun: "video summit", "telephone conversation". */
export const CHANNEL_MODIFIERS: Readonly<Record<string, EngagementFormat>> = {
  video: 'video-call',
  zoom: 'video-call',
  online: 'video-call',
  virtual: 'video-call',
  phone: 'call',
  telephone: 'call',
  courtesy: 'meeting',
  face: 'meeting',
};

/** Nouns that only count or frame another one: "a third round of talks", "a series of meetings". */
export const FRAME_NOUNS: ReadonlySet<string> = new Set([
  'round',
  'series',
  'exchange',
  'string',
  'flurry',
  'spate',
  'phase',
  'day',
  'set',
  'cycle',
  'resumption',
  'start',
  'opening',
  'beginning',
  'end',
  'conclusion',
  'sideline',
  'margin',
  'part',
  'week',
  'hour',
  'possibility',
  'prospect',
  'date',
  'venue',
  'eve',
  'outcome',
  'delegation',
  'team',
  'result',
]);

/** Modifiers that mark a noun as a contact between states even where one side alone is named. */
export const DIPLOMATIC_MODIFIERS: ReadonlySet<string> = new Set(
  (
    'bilateral trilateral quadrilateral multilateral peace ceasefire cease-fire truce nuclear security disarmament ' +
    'diplomatic ministerial high-level direct indirect proximity back-channel backchannel six-party five-party ' +
    'four-party three-way four-way tripartite strategic border normalisation normalization denuclearization ' +
    'accession reconciliation de-escalation hostage prisoner prisoner-swap official state'
  ).split(' '),
);

/** Heads of names that are forums: capitalised nouns after which a session may be named. */
export const FORUM_HEADS: ReadonlySet<string> = new Set(
  'council dialogue forum conference assembly commission committee group format quartet contact congress cooperation process'.split(
    ' ',
  ),
);
