import { CLAUSE_VERBS, INFINITIVE_VERBS, QUOTE_VERBS, SPEECH_VERBS } from '../cues.ts';
import type { Proposal } from './features.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/**
 * Verbs that take a stand, or tell by way of an object: "condemned the raid", "pointed to the map". Classes of
 * saying, judging, feeling and showing; an act ("attacked an outpost", "called in the envoy") is none of them.
 */
const STANCE_VERBS = words(`
  criticize criticise endorse support defend praise back oppose discuss mention describe refer talk speak cite name
  compare liken express apologize apologise thank congratulate dismiss tout slam blast denounce condemn decry deplore
  deride mock ridicule rebuke savage chide applaud hail welcome laud extol extoll commend salute cheer celebrate
  highlight underscore trumpet herald downplay underplay play+down accuse blame fault reject repudiate disavow disown
  approve disapprove favor favour like dislike love hate loathe resent admire cherish trust distrust care embrace
  champion advocate espouse promote campaign lobby press push plump rail rage rant grouse grumble complain bemoan
  bewail lament regret mourn envision envisage foresee picture portray depict characterize characterise call label
  dub brand term deem regard view consider see look identify list quote echo repeat paraphrase recite question
  challenge doubt contest dispute contradict rebut refute counter comment remark react respond reply answer address
  tackle weigh ponder contemplate mull muse focus dwell touch elaborate expound detail outline articulate voice air
  vent speak+out sound+off weigh+in lash+out hit+out hit+back call+for call+out call+on double+down lay+out set+out
  spell+out talk+up point+out point come+out go+on shout+down take+aim rule+out sum+up reflect signal show
  present introduce unveil announce issue release publish broadcast post tweet retweet re-tweet email text write
  reference allude hint testify vouch attest warn caution threaten vow pledge promise swear vote decide choose prefer
  appeal plead beg urge request petition demand seek want wish desire crave hope long yearn aspire dream fear dread
  worry fret fume bristle boo heckle jeer scoff sneer scold lecture upbraid berate reprimand admonish censure
  remember recall recollect know understand recognize recognise acknowledge appreciate concede respect honor honour
  sympathize sympathise empathize commiserate object protest remonstrate balk quibble quarrel agree disagree concur
  assent dissent demur waver equivocate waffle hedge boast brag gloat crow gush rave enthuse marvel wonder puzzle
  credit attribute ascribe pin disparage belittle malign smear vilify demonize demonise insult offend bash trash pan
  decline refuse rebuff offer volunteer suggest propose recommend advise float moot pitch expect await predict
  forecast project envisage reiterate emphasize emphasise stress seem appear claim allege assert assess evaluate judge
  gauge estimate suspect share document distance caricature parody joke lie apologise greet bless curse damn
  invoke revere idolize idolise shun abhor detest despise scorn spurn plug stump rubbish query probe`);

/** Of these the bare object is met or perceived and not thought of: "saw the convoy", "learned the trade". */
const PERCEIVED =
  /^(?:see|hear|feel|find|watch|notice|meet|discover|learn|leak|read|teach|start|begin|go|close|end|finish|fire|snap|charge|order|establish|record|order|signal|tease|mandate|decide)$/u;

/** Lemmas with a particle whose verb alone would speak: "called in the envoy", "backed out", "turned back". */
const PARTICLE = / /u;

const LEXICON = [QUOTE_VERBS, CLAUSE_VERBS, INFINITIVE_VERBS, SPEECH_VERBS, STANCE_VERBS];

/** Can the verb of a proposal introduce what somebody says, thinks, feels or shows? A deed is no statement. */
export function canVoice({ clause: { lemma }, form }: Proposal): boolean {
  // "called in the envoy", "called at the port": an act; one calls for, on and upon with words.
  if (lemma === 'call' && /^(?:in|at|from|with|into|over)$/u.test(form)) return false;
  const key = lemma.replace(PARTICLE, '+');
  if (!LEXICON.some((one) => one.has(key))) return false;
  return form !== 'object' || !PERCEIVED.test(lemma);
}
