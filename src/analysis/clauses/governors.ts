import type { Modality, Polarity } from '../../types/clause.ts';

/** What a word does to the clause or action noun that it governs in one form. */
export interface Effect {
  modality?: Modality;
  polarity?: Polarity;
  tense?: 'future';
}

interface Group {
  effect: Effect;
  /**
   * Forms: `to` (infinitive), `that` (finite clause with or without "that"), `ing` (gerund without
   * preposition), `object` (action noun as object or passive subject), `subject` (action noun as subject of a
   * copula), or a preposition, which holds for gerunds and nouns alike. `n:that` and the like hold below nouns
   * only: a claim that troops crossed is one, "claimed that troops crossed" has its speaker.
   */
  forms: string;
  lemmas: string;
}

const planned: Effect = { modality: 'planned', tense: 'future' };
const requested: Effect = { modality: 'requested', tense: 'future' };
const demanded: Effect = { modality: 'demanded', tense: 'future' };
const hypothetical: Effect = { modality: 'hypothetical' };
const negative: Effect = { polarity: 'negative' };

/** Verbs, nouns and adjectives alike, by lemma with particle. The first group that holds a word and form wins. */
const GROUPS: readonly Group[] = [
  // Negation: what follows did not or shall not happen.
  { effect: negative, forms: 'to', lemmas: 'refuse fail decline neglect forget refusal failure unwilling unable inability reluctant reluctance unwillingness hesitate' },
  { effect: negative, forms: 'that ing object of to', lemmas: 'deny disavow denial' },
  { effect: negative, forms: 'ing object', lemmas: 'avoid avert prevent block thwart foil halt stop cease cancel scrap abort abandon drop repel abolish boycott skip snub decline reject refuse veto oppose forgo suspend ban forbid prohibit avoid' },
  { effect: negative, forms: 'object', lemmas: 'call+off break+off turn+down pull+out shelve cancellation suspension rejection refusal' },
  { effect: negative, forms: 'of', lemmas: 'cancellation suspension rejection prevention avoidance lack absence ban' },
  { effect: negative, forms: 'from', lemmas: 'back+away shy+away shrink shy far back recoil refrain prevent stop bar block keep ban abstain desist prohibit discourage dissuade deter' },
  { effect: negative, forms: 'to', lemmas: 'forbid' },
  { effect: { polarity: 'negative', modality: 'hypothetical' }, forms: 'ing object that', lemmas: 'rule+out exclude doubt' },
  { effect: { polarity: 'negative', modality: 'demanded', tense: 'future' }, forms: 'against', lemmas: 'warn caution advise warning urge counsel' },
  { effect: { polarity: 'negative', modality: 'planned' }, forms: 'against', lemmas: 'decide decision' },
  { effect: { polarity: 'negative', modality: 'hypothetical' }, forms: 'to that', lemmas: 'unlikely impossible' },
  { effect: negative, forms: 'subject', lemmas: 'off over dead' },
  { effect: negative, forms: 'out', lemmas: 'talk argue' },
  // Put off: still planned, not held.
  { effect: planned, forms: 'object of', lemmas: 'postpone delay put+off push+back defer reschedule postponement delay' },
  // Plans and undertakings.
  { effect: planned, forms: 'to', lemmas: 'plan intend aim prepare decide resolve mean schedule set slate due expect promise pledge vow swear agree commit undertake consent choose arrange anticipate poise gear determine determined ready prepared willing intention intent decision promise pledge vow commitment agreement go be project design opt move' },
  { effect: planned, forms: 'object', lemmas: 'plan schedule set slate arrange announce prepare organize organise promise pledge approve authorize authorise order anticipate agree expect await prearrange eye pencil preview' },
  { effect: planned, forms: 'for', lemmas: 'plan prepare schedule arrange preparation arrangement wait ready set deadline date timetable' },
  { effect: planned, forms: 'of', lemmas: 'announcement promise eve intention intent hope' },
  { effect: planned, forms: 'on', lemmas: 'agree plan work' },
  { effect: planned, forms: 'that', lemmas: 'promise pledge vow agree decide expect promise pledge guarantee assure' },
  // Requests.
  { effect: requested, forms: 'to', lemmas: 'ask seek want invite request beg appeal petition encourage apply propose offer like persuade convince recommend advise suggest welcome invitation request proposal offer appeal plea bid effort lobby plead' },
  { effect: requested, forms: 'that', lemmas: 'ask request propose suggest recommend advise request proposal recommendation suggestion appeal' },
  { effect: requested, forms: 'ing', lemmas: 'propose suggest recommend advise' },
  { effect: requested, forms: 'object', lemmas: 'request seek want propose suggest offer invite recommend ask solicit float' },
  { effect: requested, forms: 'for', lemmas: 'ask push press appeal request plea appeal hope bid lobby invitation wish proposal apply campaign support argue advocate' },
  // Demands.
  { effect: demanded, forms: 'to', lemmas: 'demand order urge require press pressure force compel oblige call+on appeal tell warn command instruct direct exhort implore pressure demand order call have need obligation duty necessary ultimatum push summon mandate' },
  { effect: demanded, forms: 'that', lemmas: 'demand order urge require insist command decree demand order insistence requirement condition necessary imperative essential' },
  { effect: demanded, forms: 'object', lemmas: 'demand require order urge need necessitate' },
  { effect: demanded, forms: 'n:to', lemmas: 'call' },
  { effect: demanded, forms: 'for', lemmas: 'call demand clamor clamour pressure ultimatum' },
  { effect: demanded, forms: 'on', lemmas: 'insist insistence' },
  // Not real, or not known to be.
  { effect: hypothetical, forms: 'to', lemmas: 'threaten hope wish try attempt consider contemplate able likely seem appear allow permit enable help+be dare tend fear threat hope wish attempt desire temptation ability capability capacity chance opportunity possibility pretext excuse free possible difficult easy hard eager keen impatient desperate tempted incentive yearn believe think suspect afraid wait claim purport certain sure bound inclined' },
  { effect: hypothetical, forms: 'that', lemmas: 'fear worry suspect predict forecast imagine suppose assume hope wish speculate warn threaten believe think expect anticipate likely possible probable fear concern worry possibility chance risk prospect danger likelihood hope threat prediction forecast speculation suspicion afraid worried concerned ensure bet guess wonder doubt warning pretend seem appear' },
  { effect: hypothetical, forms: 'ing', lemmas: 'consider contemplate mull risk imagine weigh discuss fear envision envisage debate justify threaten discourage advocate welcome oppose mean involve entail' },
  { effect: hypothetical, forms: 'object', lemmas: 'threaten fear consider contemplate mull risk imagine weigh predict forecast envisage envision deter hope discourage expect+be simulate rehearse await threat dread foresee allege invite+be justify provoke allow permit enable support favor favour back' },
  { effect: hypothetical, forms: 'of', lemmas: 'threat risk possibility chance prospect danger fear likelihood probability dream talk speculation warn warning idea option opportunity hope accuse suspect accusation allegation suspicion charge specter spectre capable possible threaten' },
  { effect: hypothetical, forms: 'for', lemmas: 'hope possibility pretext excuse potential blame fault' },
  { effect: hypothetical, forms: 'n:that', lemmas: 'rumor rumour claim report allegation suggestion accusation assertion' },
  { effect: hypothetical, forms: 'that', lemmas: 'swirl rumored rumoured' },
  { effect: hypothetical, forms: 'n:of', lemmas: 'question verge brink cusp edge point' },
  { effect: hypothetical, forms: 'subject', lemmas: 'imminent likely unlikely possible impossible inevitable uncertain doubtful improbable unthinkable' },
  { effect: hypothetical, forms: 'at with', lemmas: 'hint toy flirt' },
  { effect: hypothetical, forms: 'about over', lemmas: 'fear worry concern anxiety warn speculation talk think rumor rumour' },
  { effect: hypothetical, forms: 'against', lemmas: 'deter guard defend protect deterrence defense defence protection guarantee vote argue speak' },
]; // prettier-ignore

/** Verbs that lend their own tense, polarity and modality to the action noun they carry: "hold talks". */
const LIGHT = new Set(
  `hold have conduct launch make carry+out start begin resume open join attend do take give host undertake
  mount stage lead continue conclude end finish wrap+up pay initiate convene chair perform commit reopen
  enter restart complete receive`.split(/\s+/u),
);

/** Verbs whose subject is the event itself: "the talks took place", "an attack could come". */
const OCCUR = new Set(
  `happen occur take+place take come follow begin start end resume continue proceed go go+ahead last be
  materialize materialise unfold break+out fail collapse succeed conclude`.split(/\s+/u),
);

/** Adjectives and participles before an action noun. */
const MODIFIERS: Readonly<Record<string, Effect>> = Object.fromEntries([
  ...entries('planned scheduled upcoming forthcoming future proposed expected coming postponed delayed next looming impending imminent intended prospective anticipated eventual', planned),
  ...entries('requested sought desired', requested),
  ...entries('demanded', demanded),
  ...entries('possible potential hypothetical alleged reported threatened feared supposed imaginary attempted conceivable likely rumored rumoured purported suspected would-be probable contemplated', hypothetical),
  ...entries('cancelled canceled aborted failed foiled thwarted averted abandoned scrapped', negative),
]); // prettier-ignore

function entries(words: string, effect: Effect): [string, Effect][] {
  return words.split(' ').map((word) => [word, effect]);
}

const TABLE: ReadonlyMap<string, Effect> = tableOf(GROUPS);

function tableOf(groups: readonly Group[]): Map<string, Effect> {
  const table = new Map<string, Effect>();
  for (const { effect, forms, lemmas } of groups) {
    const keys = lemmas
      .split(/\s+/u)
      .flatMap((lemma) => forms.split(' ').map((form) => `${lemma.replace('+', ' ')}/${form}`));
    for (const key of keys) {
      if (!table.has(key)) table.set(key, effect);
    }
  }
  return table;
}

/** What `lemma` does to what it governs in `form`; undefined where nothing. */
export function effectOf(lemma: string, form: string): Effect | undefined {
  return TABLE.get(`${lemma}/${form}`);
}

/**
 * The same for a governor of this kind: some nouns do what their verbs do not, and a verb may do with "on" what it
 * does not alone ("called on both sides to stop", "called the king to apologise").
 */
export function effectBelow(governor: Governor, form: string): Effect | undefined {
  if (governor.kind === 'noun')
    return TABLE.get(`${governor.lemma}/n:${form}`) ?? effectOf(governor.lemma, form);
  const on = governor.addressed ? effectOf(`${governor.lemma} on`, form) : undefined;
  return on ?? effectOf(governor.lemma, form);
}

interface Governor {
  lemma: string;
  kind: string;
  /** Somebody stands behind its "on". */
  addressed: boolean;
}

/** What an adjective or participle says of the action noun behind it; undefined where nothing. */
export function modifierEffect(word: string): Effect | undefined {
  return Object.hasOwn(MODIFIERS, word) ? MODIFIERS[word] : undefined;
}

/** Does the verb merely carry its action noun ("hold talks")? */
export function isLightVerb(lemma: string): boolean {
  return LIGHT.has(lemma.replace(' ', '+')) || LIGHT.has(lemma);
}

/** Does the verb say that its subject happens ("the talks took place")? */
export function isOccurrence(lemma: string): boolean {
  return OCCUR.has(lemma.replace(' ', '+'));
}

/** Nouns that do something to what they govern, whether or not they name an action themselves. */
export function isGovernor(lemma: string): boolean {
  return GOVERNORS.has(lemma);
}

const GOVERNORS: ReadonlySet<string> = new Set(
  [...TABLE.keys()].map((key) => key.slice(0, key.lastIndexOf('/'))),
);
