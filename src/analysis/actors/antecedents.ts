import type { Context } from './context.ts';
import type { Gender } from './draft.ts';
import { roleAt, type Place, type Referent, type Role, type Scene } from './scene.ts';
import { titles } from '../language/gazetteer/index.ts';
import { isAct, isOfGovernment } from './metonyms.ts';
import { isCue, speakerOf } from './speech.ts';

/** A pronoun as it stands. */
export interface Pronoun {
  index: number;
  kind: Referent['kind'];
  gender: Gender;
  role: Role;
  sentence: number;
  reflexive: boolean;
  quoted: boolean;
}

/** How many sentences back an antecedent may stand. */
const REACH = 3;
/** The nearest places that are looked at: a list of many names has no antecedent. */
const MOST = 40;

/** One who may be meant, with what speaks for it: names of features with their values. */
export interface Candidate {
  referent: Referent;
  /** Where it stands nearest. */
  head: number;
  features: Features;
}

export type Feature = (typeof FEATURES)[number];
export type Features = Partial<Record<Feature, number>>;

export const FEATURES = [
  'sameSentence',
  'sentenceBefore',
  'twoBefore',
  'farther',
  'mainSubject',
  'lowerSubject',
  'object',
  'possessor',
  'name',
  'pronoun',
  'led',
  'recent',
  'share',
  'parallel',
  'ownSubject',
  'aboveSubject',
  'nextSubject',
  'between',
  'genderKnown',
  'fromQuote',
  'noEntity',
  'place',
  'rank',
  'acts',
  'inert',
  'owns',
  'one',
  'itself',
  'goesOn',
] as const;

/** Everybody who may be meant by a pronoun. */
export function candidatesFor(scene: Scene, pronoun: Pronoun): Candidate[] {
  if (pronoun.reflexive) return reflexiveFor(scene, pronoun);
  const places = placesBefore(scene, pronoun);
  const barred = barredFor(scene, pronoun, places);
  const latest = new Map<Referent, Place>();
  for (const place of places) {
    if (fits(place.referent, pronoun) && !barred.has(place.referent)) latest.set(place.referent, place);
  }
  const behind = cataphor(scene, pronoun);
  if (behind && !latest.has(behind.referent) && !barred.has(behind.referent))
    latest.set(behind.referent, behind);
  // "Ghana and Togo said they": the two, not one of them
  if (pronoun.kind === 'plural')
    for (const { referent } of [...latest.values()]) forgetMembers(latest, referent);
  const order = [...latest.values()].sort((a, b) => b.head - a.head);
  return order.map((place, between) => ({
    referent: place.referent,
    head: place.head,
    features: featuresOf(scene, pronoun, { place, between, places }),
  }));
}

function forgetMembers(latest: Map<Referent, Place>, { members }: Referent): void {
  for (const referent of [...latest.keys()]) {
    if (referent.draft !== null && members.includes(referent.draft)) latest.delete(referent);
  }
}

/** "Merkel |herself|" repeats the noun it stands behind; else only the subject of its clause is meant. */
function reflexiveFor(scene: Scene, pronoun: Pronoun): Candidate[] {
  const { tokens } = scene.context;
  const above = tokens[pronoun.index]?.head ?? -1;
  const repeated =
    above === pronoun.index - 1 || tokens[above]?.upos === 'PROPN' ? scene.at(above) : undefined;
  const place = repeated ?? scene.at(nextSubject(scene, pronoun));
  if (!place || !fits(place.referent, pronoun)) return [];
  return [{ referent: place.referent, head: place.head, features: { itself: 1 } }];
}

function placesBefore(scene: Scene, { index, sentence, quoted }: Pronoun): Place[] {
  const places: Place[] = [];
  for (let at = Math.max(0, sentence - REACH); at <= sentence; at++) {
    places.push(...scene.before(at, index, MOST));
  }
  // '"Clinton will lose," she said': who speaks is not named in her own words
  const speaks = isCueSubject(scene.context, index);
  const heard = quoted
    ? places
    : places.filter((place) => !place.quoted || (place.form === 'name' && !speaks));
  return heard.slice(-MOST);
}

function fits({ kind, gender, draft }: Referent, pronoun: Pronoun): boolean {
  const own = draft ? draft.gender : gender;
  if (pronoun.kind === 'person') return kind === 'person' && (own === null || own === pronoun.gender);
  if (pronoun.kind === 'plural')
    return kind === 'plural' || (kind === 'thing' && draft?.type !== 'place' && draft !== null);
  return kind === 'thing';
}

/** Who cannot be meant: the other arguments of the pronoun's verb, what the pronoun belongs to, who is speaking. */
function barredFor(scene: Scene, pronoun: Pronoun, places: readonly Place[]): ReadonlySet<Referent> {
  const { tokens } = scene.context;
  const barred = new Set<Referent>();
  const token = tokens[pronoun.index];
  if (!token) return barred;
  for (const { referent, head } of places) {
    const other = tokens[head];
    if (other?.sentence !== token.sentence) continue;
    const owned =
      head === token.head ||
      (head === tokens[token.head]?.head && /^nmod/.test(tokens[token.head]?.deprel ?? ''));
    const argument = pronoun.role !== 'possessor' && !pronoun.reflexive && other.head === token.head;
    if (owned || (argument && /^(?:nsubj|obj|iobj|obl)/.test(other.deprel))) barred.add(referent);
  }
  const doer = doerOf(scene, pronoun);
  if (doer) barred.add(doer.referent);
  const speaker = pronoun.quoted ? speakerOf(scene, pronoun.index) : null;
  if (speaker) barred.add(speaker);
  return barred;
}

/** "Mexico tried to accommodate |them|", "Peru signed and left |it|": who does it, told with a verb above or before. */
function doerOf(scene: Scene, { index, role, reflexive }: Pronoun): Place | undefined {
  const { tokens } = scene.context;
  if (role === 'possessor' || reflexive || !/^(?:obj|iobj)/.test(tokens[index]?.deprel ?? ''))
    return undefined;
  let verb = tokens[index]?.head ?? -1;
  for (let steps = 0; steps < 4 && scene.subjectOf(verb) < 0; steps++) {
    if (!/^(?:xcomp|conj)/.test(tokens[verb]?.deprel ?? '')) return undefined;
    verb = tokens[verb]?.head ?? -1;
  }
  return scene.at(scene.subjectOf(verb));
}

/** "In his speech, Putin said": the subject of the main clause behind a pronoun that opens the sentence. */
function cataphor(scene: Scene, { index, sentence, kind, gender, quoted }: Pronoun): Place | null {
  const opening = scene.context.sentences[sentence]?.first ?? 0;
  if (index - opening > MOST) return null;
  const subject = scene
    .in(sentence)
    .slice(0, MOST)
    .find(({ head, main, role, form }) => head > index && main && role === 'subject' && form === 'name');
  if (!subject || subject.quoted !== quoted) return null;
  if (scene.before(sentence, index, MOST).some(({ role }) => role === 'subject')) return null;
  const pronoun = { kind, gender } as Pronoun;
  return isBelow(scene.context, index, subject) && fits(subject.referent, pronoun) ? subject : null;
}

/** Whether the pronoun hangs below the verb of that subject, not beside it. */
function isBelow({ tokens }: Context, index: number, subject: Place): boolean {
  const verb = tokens[subject.head]?.head ?? -1;
  if (tokens[index]?.head === verb) return false;
  for (let at = index, steps = 0; at >= 0 && steps < 20; at = tokens[at]?.head ?? -1, steps++) {
    if (at === verb) return true;
  }
  return false;
}

interface Seen {
  place: Place;
  /** How many who fit stand nearer. */
  between: number;
  places: readonly Place[];
}

const DISTANCE = ['sameSentence', 'sentenceBefore', 'twoBefore', 'farther'] as const;

function featuresOf(scene: Scene, pronoun: Pronoun, { place, between, places }: Seen): Features {
  const { referent, role, main, form } = place;
  const own = places.filter((other) => other.referent === referent);
  const distance = DISTANCE[pronoun.sentence - place.sentence] ?? 'farther';
  return {
    [distance]: 1,
    mainSubject: flag(role === 'subject' && main),
    lowerSubject: flag(role === 'subject' && !main),
    object: flag(role === 'object'),
    possessor: flag(role === 'possessor'),
    name: flag(form === 'name'),
    pronoun: flag(form === 'pronoun'),
    led: flag(own.some((other) => other.main && other.sentence === pronoun.sentence - 1)),
    recent: Math.log1p(own.length),
    parallel: flag(role === 'subject' && pronoun.role === 'subject'),
    goesOn: flag(role === 'subject' && pronoun.role === 'subject' && between === 0),
    between: Math.min(between, 4),
    fromQuote: flag(place.quoted && !pronoun.quoted),
    ...kindFeatures(scene, pronoun, referent),
    ...clauseFeatures(scene, pronoun, place),
  };
}

/** What the referent is, whatever its places. */
function kindFeatures(scene: Scene, pronoun: Pronoun, referent: Referent): Features {
  const { draft, acting } = referent;
  const willed = isWilled(scene.context, pronoun.index);
  return {
    share: Math.log1p(referent.named),
    genderKnown: flag((draft ? draft.gender : referent.gender) !== null),
    noEntity: flag(draft === null),
    place: flag(draft?.type === 'country'),
    rank: flag(draft?.type === 'person' && draft.offices.length > 0),
    acts: flag(willed && acting),
    inert: flag(willed && !acting),
    owns: flag(acting && ownsActors(scene.context, pronoun)),
    one: flag(referent.kind !== pronoun.kind),
  };
}

/** How the place stands to the pronoun's clause. */
function clauseFeatures(scene: Scene, pronoun: Pronoun, place: Place): Features {
  return {
    ownSubject: flag(isOwnSubject(scene.context, pronoun, place)),
    aboveSubject: flag(isAboveSubject(scene.context, pronoun, place)),
    nextSubject: flag(nextSubject(scene, pronoun) === place.head),
  };
}

function flag(value: boolean): number {
  return value ? 1 : 0;
}

/** The subject of the very clause that the pronoun stands in: "Putin praised his army". */
function isOwnSubject({ tokens }: Context, { index }: Pronoun, { head, role }: Place): boolean {
  if (role !== 'subject') return false;
  const verb = tokens[head]?.head ?? -1;
  for (
    let at = tokens[index]?.head ?? -1, steps = 0;
    at >= 0 && steps < 6;
    at = tokens[at]?.head ?? -1, steps++
  ) {
    if (at === verb) return true;
    if (
      /^(?:ccomp|advcl|acl|parataxis|conj|root)/.test(tokens[at]?.deprel ?? '') &&
      tokens[at]?.upos === 'VERB'
    )
      return false;
  }
  return false;
}

/** The subject of a clause above: "Putin said he would". */
function isAboveSubject({ tokens }: Context, { index }: Pronoun, { head, role }: Place): boolean {
  if (role !== 'subject') return false;
  const verb = tokens[head]?.head ?? -1;
  for (
    let at = tokens[index]?.head ?? -1, steps = 0;
    at >= 0 && steps < 12;
    at = tokens[at]?.head ?? -1, steps++
  ) {
    if (at === verb) return true;
  }
  return false;
}

/** The subject of the nearest clause above that has one: of "said" in "Orban said he would". */
function nextSubject(scene: Scene, { index }: Pronoun): number {
  const { tokens } = scene.context;
  for (
    let at = tokens[index]?.head ?? -1, steps = 0;
    at >= 0 && steps < 12;
    at = tokens[at]?.head ?? -1, steps++
  ) {
    const subject = scene.subjectOf(at, index);
    if (subject >= 0) return subject;
  }
  return -1;
}

function isCueSubject({ tokens }: Context, index: number): boolean {
  const token = tokens[index];
  return token !== undefined && /^nsubj/.test(token.deprel) && isCue(tokens, token.head);
}

/** Subject of what only somebody with a will does: "they rejected". */
function isWilled({ tokens }: Context, index: number): boolean {
  const token = tokens[index];
  const verb = tokens[token?.head ?? -1];
  if (token?.deprel !== 'nsubj' || verb?.upos !== 'VERB') return false;
  return (
    isCue(tokens, token.head) ||
    (isAct(verb) &&
      !/^(?:have|make|give|take|keep|hold|need|begin|continue|fail|lose|win|cut|help|support|see|provide|back)$/.test(
        verb.lemma,
      ))
  );
}

/** What states have besides what only governments have. */
const STATE_OWNED =
  /^(?:neighbou?r|border|territory|airspace|capital|embassy|parliament|economy|citizen|national|soil|independence|sovereignty|constitution|president|minister|ministry|navy|soldier|missile|drone|warship|enrichment|arsenal)$/;

/** "its troops", "their ambassador": what states and organizations own. */
function ownsActors({ tokens }: Context, { index, role }: Pronoun): boolean {
  const owned = tokens[tokens[index]?.head ?? -1];
  if (role !== 'possessor' || !owned) return false;
  return isOfGovernment(owned) || STATE_OWNED.test(owned.lemma) || titles().has(owned.lemma.toLowerCase());
}

/** A pronoun of the third person at a token, or null. */
export function pronounAt({ tokens, quotedAt }: Context, index: number): Pronoun | null {
  const token = tokens[index];
  const known = PRONOUNS.get(token?.form.toLowerCase() ?? '');
  if (!token || !known || token.upos !== 'PRON') return null;
  return {
    index,
    ...known,
    role: token.xpos === 'PRP$' ? 'possessor' : roleAt(tokens, index).role,
    sentence: token.sentence,
    reflexive: /sel(?:f|ves)$/i.test(token.form),
    quoted: quotedAt[index] ?? false,
  };
}

const PRONOUNS: ReadonlyMap<string, Pick<Pronoun, 'kind' | 'gender'>> = new Map([
  ...rows('person', 'm', 'he him his himself'),
  ...rows('person', 'f', 'she her hers herself'),
  ...rows('plural', null, 'they them their theirs themselves'),
  ...rows('thing', null, 'it its itself'),
]);

function rows(
  kind: Referent['kind'],
  gender: Gender,
  forms: string,
): [string, Pick<Pronoun, 'kind' | 'gender'>][] {
  return forms.split(' ').map((form) => [form, { kind, gender }]);
}
