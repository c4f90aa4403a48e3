import type { Speaker } from '../../types/attribution.ts';
import type { Entity, Mention } from '../../types/entity.ts';
import type { Span } from '../../types/span.ts';
import { relationAt } from '../language/grid.ts';
import type { Candidate } from './candidate.ts';
import { genderOf, genderOfWords } from './gender.ts';
import type { Gender } from './gender.ts';
import type { Met, Scene } from './scene.ts';
import { mentionsIn, passageAt, tokenFrom } from './scene.ts';

/** What a pronoun asks of its speaker. */
export interface Wanted {
  number: 'one' | 'many' | 'thing';
  gender: Gender;
}

/** A statement with its speaker, as met before a pronoun. */
export interface Told {
  candidate: Candidate;
  speaker: Speaker;
  entity: Entity | null;
  head: number | null;
}

/** A pronoun that speaks, what the actors' room takes it for, and the statements around it. */
export interface Question {
  at: number;
  wanted: Wanted;
  actor: Entity | null;
  /** Statements before it, in the order in which their speakers are met. */
  told: readonly Told[];
  /** The statement quotes words. */
  direct: boolean;
  /** Statements before and behind it. */
  near: readonly Candidate[];
}

const PRONOUNS: Readonly<Record<string, Wanted>> = {
  he: { number: 'one', gender: 'm' }, his: { number: 'one', gender: 'm' },
  she: { number: 'one', gender: 'f' }, her: { number: 'one', gender: 'f' },
  they: { number: 'many', gender: null }, their: { number: 'many', gender: null },
  it: { number: 'thing', gender: null }, its: { number: 'thing', gender: null },
}; // prettier-ignore

/** What the words ask for if they are one pronoun of the third person; null for all others. */
export function wantedBy(words: string): Wanted | null {
  const key = words.toLowerCase();
  return Object.hasOwn(PRONOUNS, key) ? (PRONOUNS[key] ?? null) : null;
}

/** Characters among which a current speaker is looked for where a text has no paragraphs. */
const FAR = 1500;

/**
 * Who speaks where a pronoun does: he of whom the report itself tells after the last statement, else the speaker of
 * that statement. One met only in what others say is no speaker. Null where two might be meant.
 */
export function currentSpeaker(
  scene: Scene,
  question: Question,
): Pick<Told, 'entity' | 'speaker'> | Entity | null {
  const from = windowOf(scene, question.at);
  const last = lastSpeaker(scene, question, from);
  const since = last?.candidate.speaker?.start ?? from;
  const told = toldOf(scene, question, { start: since + 1, end: question.at });
  const actor = freeActor(scene, question, last);
  if (!last) return unspoken(scene, question, { actor, from });
  if (actor && (actor.id === last.entity?.id || told.some(({ id }) => id === actor.id))) return actor;
  // "The longtime senator said he …": a definite description may mean the very person whom the actors' room found.
  if (
    actor &&
    (isLater(scene, question, { actor, last }) ||
      (!last.entity && /^(?:the|that) /iu.test(last.speaker.quote)))
  )
    return actor;
  if (question.actor && !question.direct && isSurer(question, last)) return question.actor;
  const others = told.filter(({ id }) => id !== last.entity?.id);
  if (others.length > 0) return others.length === 1 && told.length === 1 ? sure(others[0], question) : actor;
  return last;
}

/**
 * "She" where the article tells of one woman whom the actors' room found, and nothing tells that the last speaker is
 * one: most who speak in such reports are men, so that an unknown gender weighs against "she" only.
 */
function isSurer({ actor, wanted }: Question, last: Told): boolean {
  if (!actor || wanted.gender !== 'f' || !agrees(actor, wanted)) return false;
  return genderOf(actor) === wanted.gender && (last.entity ? genderOf(last.entity) : null) === null;
}

/** One who never spoke is meant only where his gender is known. */
function sure(entity: Entity | undefined, { wanted }: Question): Entity | null {
  return entity && (wanted.gender === null || genderOf(entity) === wanted.gender) ? entity : null;
}

/**
 * Nobody has spoken, by what is found: he whom the actors' room means, unless the report names another as subject
 * nearer by, as where a quotation without marks hid a speaker; then neither is certain.
 */
function unspoken(
  scene: Scene,
  question: Question,
  { actor, from }: { actor: Entity | null; from: number },
): Entity | null {
  if (!actor) return alone(scene, question, from);
  const last = actor.mentions.findLast(({ start, form }) => form !== 'pronoun' && start < question.at);
  const nearer = toldOf(scene, question, { start: (last?.start ?? -1) + 1, end: question.at });
  if (nearer.some(({ id }) => id !== actor.id) || (last && isOneOfTwo(scene, question, last))) return null;
  return actor;
}

/** "Ruiz and Costa met": one of two whom the pronoun can mean alike. */
function isOneOfTwo(scene: Scene, question: Question, own: Mention): boolean {
  const beside = mentionsIn(scene, { start: own.start - FAR_APART, end: question.at }).filter(
    ({ mention }) =>
      mention.form !== 'pronoun' && (isJoined(scene, mention, own) || isJoined(scene, own, mention)),
  );
  return agreeing(beside, question).length > 0;
}

/** How far before its second the first of two names may begin, with its titles. */
const FAR_APART = 120;

function isJoined(scene: Scene, { head }: Mention, first: Mention): boolean {
  const above = scene.tokens[scene.tokens[head]?.head ?? -1]?.start ?? -1;
  return relationAt(scene.grid, head) === 'conj' && above >= first.start && above < first.end;
}

/** What the actors' room takes the pronoun for, unless it disagrees or is met only in what others say. */
function freeActor(scene: Scene, question: Question, last: Told | null): Entity | null {
  const { actor } = question;
  if (!actor || !agrees(actor, question.wanted)) return null;
  return onlyReported(scene, question, actor) && actor.id !== last?.entity?.id ? null : actor;
}

/** Does the report itself speak of the actor in a sentence behind the last statement? */
function isLater(scene: Scene, question: Question, { actor, last }: { actor: Entity; last: Told }): boolean {
  const sentence = scene.tokens[last.head ?? -1]?.sentence ?? Infinity;
  return actor.mentions.some(
    ({ start, form, head }) =>
      form !== 'pronoun' &&
      start < question.at &&
      (scene.tokens[head]?.sentence ?? -1) > sentence &&
      !isReported(scene, question, start),
  );
}

/** Index of the paragraph of an offset (binary search). */
function paragraphOf({ paragraphs }: Pick<Scene, 'paragraphs'>, at: number): number {
  let low = 0;
  let high = paragraphs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((paragraphs[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** From the paragraph before that of an offset. */
function windowOf(scene: Scene, at: number): number {
  const before = Math.max(0, paragraphOf(scene, at) - 1);
  return Math.max(scene.paragraphs[before]?.start ?? 0, at - FAR);
}

/** The last statement before the pronoun, not itself told by somebody else, whose speaker it can mean. */
function lastSpeaker(scene: Scene, { at, wanted, told, near }: Question, from: number): Told | null {
  for (let index = told.length - 1; index >= 0; index -= 1) {
    const one = told[index];
    const place = one?.candidate.speaker?.start ?? -1;
    if (!one || place < from || place >= at) continue;
    const heard =
      isInOpenQuote(scene, place) ||
      near.some((other) => other !== one.candidate && covers(other, place) && !covers(other, at));
    if (heard) continue;
    if (suits(scene, one, wanted)) return one;
    // "They", "it" mean the speaker right before, or none that is certain.
    if (wanted.number !== 'one') return null;
  }
  return null;
}

function covers({ content }: Candidate, at: number): boolean {
  return content.some(({ start, end }) => start <= at && at < end);
}

function suits(scene: Scene, { speaker, entity, head }: Told, wanted: Wanted): boolean {
  const asPronoun = wantedBy(speaker.quote);
  if (asPronoun && (asPronoun.number !== wanted.number || asPronoun.gender !== wanted.gender)) return false;
  if (entity) return agrees(entity, wanted) && fits(genderOfWords(speaker.quote), wanted.gender);
  if (asPronoun) return true;
  const plural = /^NNP?S$/u.test(scene.tokens[head ?? -1]?.xpos ?? '') || /\band\b/u.test(speaker.quote);
  const person = speaker.kind === 'named' || speaker.kind === 'unnamed-official';
  if (wanted.number === 'thing') return !person && !plural;
  return plural === (wanted.number === 'many') && person && fits(genderOfWords(speaker.quote), wanted.gender);
}

function fits(own: Gender, wanted: Gender): boolean {
  return own === null || wanted === null || own === wanted;
}

/** Can the pronoun mean the entity by number and gender? A country or body is "it", several people "they". */
function agrees(entity: Entity, { number, gender }: Wanted): boolean {
  const person = entity.type === 'person';
  const several =
    entity.members !== undefined ||
    /(?:s|people|men|women)$/u.test(entity.unnamed === true ? entity.name : '');
  if (number === 'thing') return !person && !several;
  if (number === 'many') return several || entity.type === 'group' || (!person && entity.type !== 'country');
  return person && !several && fits(genderOf(entity), gender);
}

/** Those of whom the report itself tells in a stretch of text as subjects, and whom the pronoun can mean. */
function toldOf(scene: Scene, question: Question, { start, end }: Span): Entity[] {
  const subjects = mentionsIn(scene, { start, end }).filter(
    ({ mention: { start: at, form, head } }) =>
      form !== 'pronoun' &&
      relationAt(scene.grid, head).startsWith('nsubj') &&
      !isReported(scene, question, at),
  );
  return agreeing(subjects, question);
}

/** The entities of these mentions that the pronoun can mean, each once. */
function agreeing(met: readonly Met[], { wanted }: Question): Entity[] {
  return [...new Set(met.map(({ entity }) => entity))].filter((entity) => agrees(entity, wanted));
}

/** Inside what somebody says, where the pronoun itself is not. */
function isReported(scene: Scene, { near, at: pronoun }: Question, at: number): boolean {
  return isInOpenQuote(scene, at) || near.some((one) => covers(one, at) && !covers(one, pronoun));
}

/** A paragraph that opens with a quotation mark of which no passage was made is somebody's words all the same. */
function isInOpenQuote({ text, paragraphs, passages }: Scene, at: number): boolean {
  const start = paragraphs[paragraphOf({ paragraphs }, at)]?.start ?? 0;
  if (!/^['"“‘«]/u.test(text[start] ?? '') || passageAt({ passages }, start)) return false;
  // What stands behind the last mark of the paragraph is the report's own: "…' | he said."
  const end = paragraphs[paragraphOf({ paragraphs }, at)]?.end ?? at;
  return /['"”’»]/u.test(text.slice(at, end));
}

/** Is the entity met before the pronoun only in what others say? */
function onlyReported(scene: Scene, question: Question, { mentions }: Entity): boolean {
  const from = windowOf(scene, question.at);
  const before = mentions.filter(
    ({ start, form }) => form !== 'pronoun' && start >= from && start < question.at,
  );
  return before.length > 0 && before.every(({ start }) => isReported(scene, question, start));
}

/** Nobody has spoken: the only one of whom the sentence, else the paragraphs tell and whom the pronoun can mean. */
function alone(scene: Scene, question: Question, from: number): Entity | null {
  if (question.wanted.number !== 'one') return null;
  const sentence = scene.tokens[tokenFrom(scene, question.at)]?.sentence ?? -1;
  const first = scene.tokens[scene.sentences[sentence]?.first ?? -1]?.start ?? question.at;
  const here = metSince(question, first, scene);
  if (here.length > 0) return here.length === 1 ? (here[0] ?? null) : null;
  const found = metSince(question, from, scene);
  return found.length === 1 ? sure(found[0], question) : null;
}

function metSince(question: Question, from: number, scene: Scene): Entity[] {
  const met = mentionsIn(scene, { start: from, end: question.at }).filter(
    ({ mention: { start, form } }) => form !== 'pronoun' && !isReported(scene, question, start),
  );
  return agreeing(met, question);
}
