import { featuresOf, isCueSubject, nextSubject, type Features } from './antecedent-features.ts';
import type { Context } from './context.ts';
import type { Pronoun } from './pronoun-forms.ts';
import type { Place, Referent, Scene } from './scene.ts';
import { speakerOf } from './speech.ts';

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
