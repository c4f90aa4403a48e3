import { titles } from '../language/gazetteer/index.ts';
import type { Context } from './context.ts';
import { isAct, isOfGovernment } from './metonyms.ts';
import type { Pronoun } from './pronoun-forms.ts';
import type { Place, Referent, Scene } from './scene.ts';
import { isCue } from './speech.ts';

/** What may speak for an antecedent. */
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

/** A place with what stands around it. */
export interface Seen {
  place: Place;
  /** How many who fit stand nearer. */
  between: number;
  places: readonly Place[];
}

const DISTANCE = ['sameSentence', 'sentenceBefore', 'twoBefore', 'farther'] as const;

/** What speaks for one place of a referent, by feature. */
export function featuresOf(scene: Scene, pronoun: Pronoun, { place, between, places }: Seen): Features {
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
export function nextSubject(scene: Scene, { index }: Pronoun): number {
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

/** Subject of a verb of saying. */
export function isCueSubject({ tokens }: Context, index: number): boolean {
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
