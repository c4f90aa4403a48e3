import type { Clause } from '../../types/clause.ts';
import type { Content } from './content.ts';
import type { Cue } from './cue-types.ts';
import { findToken, lemmaAt, relationAt, uposAt, wordAt, xposAt, type Range, type Scene } from './scene.ts';
import { isVerbLike } from './window.ts';

/** Has an object the head noun, an infinitive the verb, that the cue asks for? A finite clause is not asked. */
export function fits(scene: Scene, cue: Cue, content: Content): boolean {
  if (content.frame === 'to' || content.frame === 'to!') return fitsAct(scene, cue, content);
  if (content.frame === 'that')
    return (
      (cue.needed !== true || isNeeded(scene, content)) &&
      (!cue.acts || cue.acts.has(content.clause?.lemma ?? ''))
    );
  if (content.frame !== 'object' && content.frame !== 'at' && content.frame !== 'for') return true;
  const nouns = headNouns(scene, content);
  // "promised Friday that …": a day is no thing.
  if (nouns.every((noun) => /day$|^(?:week|month|year|morning|evening|night)$/u.test(noun))) return false;
  if (cue.banned && nouns.some((noun) => cue.banned?.has(noun))) return false;
  if (cue.things) return nouns.some((noun) => cue.things?.has(noun));
  if (content.frame !== 'object') return true;
  const contact = !cue.contact && nouns.some((noun) => CONTACT.test(noun));
  return nouns.length > 0 && !contact && uposAt(scene, content.last - 1) !== 'PRON';
}

function fitsAct(scene: Scene, { acts, notActs }: Cue, content: Content): boolean {
  const verb = verbOf(scene, content);
  return (!acts || acts.has(verb)) && !notActs?.has(verb);
}

/** Lemmas of the nouns of a phrase up to its first preposition: "binding security guarantees | from NATO". */
export function headNouns(scene: Scene, { first, last }: Range): string[] {
  const found: string[] = [];
  for (let at = first; at < last; at += 1) {
    if (uposAt(scene, at) === 'ADP' && wordAt(scene, at) !== 'of' && found.length > 0) break;
    if (/^(?:NOUN|PROPN)$/u.test(uposAt(scene, at)) && !/^(?:'s|’s)$/u.test(wordAt(scene, at + 1)))
      found.push(lemmaAt(scene, at));
  }
  return found;
}

/** Nouns of contact: to demand or reject a call is an engagement, not a position. */
const CONTACT = /^(?:call|talk|meeting|conversation|summit|session|dialogue|visit|consultation)$/u;

/** "declined to comment" leaves a question open; it refuses nothing. "demanded to know" asks. */
const SPEAKING =
  /^(?:say|comment|answer|confirm|elaborate|discuss|disclose|specify|name|identify|reveal|speculate|provide|give|respond|know|see|hear|speak|be|die|panic|leave|believe|think|talk|take|endorse|rule)$/u;
const REFUSING = /^(?:refuse|decline|demand)$/u;

interface Parts {
  clause: Clause;
  cue: Cue;
  content: Content;
}

/** Words that have the form of a position and are none: "refused to comment", "called a meeting for Sunday". */
export function isIdle(scene: Scene, { clause, cue, content }: Parts): boolean {
  if (content.frame === 'to' && REFUSING.test(clause.lemma))
    return SPEAKING.test(verbOf(scene, content)) && !isYielding(scene, content) && !isMatter(scene, content);
  if (clause.lemma === 'insist' && content.frame === 'that') return !isNeeded(scene, content);
  if (content.frame === 'for' && cue.kind === 'demand') return isCallForContact(scene, clause, content);
  if (clause.lemma === 'call' && content.frame === 'to')
    return (
      findToken({ first: clause.predicate, last: content.first }, (at) =>
        /^(?:on|upon|for)$/u.test(wordAt(scene, at)),
      ) < 0
    );
  return false;
}

/** "called a meeting for Sunday", "pressed the button for help", "called for talks". */
function isCallForContact(scene: Scene, clause: Clause, content: Content): boolean {
  if (takesObject(scene, clause, content)) return true;
  if (/^(?:urge|press|pressure|push|ask)$/u.test(clause.lemma) && content.first > clause.predicate + 2)
    return true;
  return (
    clause.lemma === 'call' &&
    headNouns(scene, content)
      .slice(0, 2)
      .some((noun) => CONTACT.test(noun))
  );
}

const DETAIL =
  /^(?:detail|name|comment|reason|question|information|figure|timeline|answer|explanation|interview|evidence|number|specifics|date|testimony)$/u;

/** "refused to discuss their departure", not "the details", "the matter". */
function isMatter(scene: Scene, content: Content): boolean {
  if (verbOf(scene, content) !== 'discuss') return false;
  const [noun] = headNouns(scene, content);
  return (
    noun !== undefined &&
    /^(?:withdrawal|departure|border|demand|proposal|ceasefire|truce|sovereignty|terms?|sanction|surrender|exchange|independence|status|deal|claim)$/u.test(
      noun,
    )
  );
}

/** "refused to talk to the rebels", "refused to give up the islands": more than a word is withheld. */
function isYielding(scene: Scene, content: Content): boolean {
  const at = findToken(content, (index) => uposAt(scene, index) === 'VERB');
  const lemma = lemmaAt(scene, at);
  if (lemma === 'leave') return true;
  if (/^(?:talk|speak)$/u.test(lemma)) return /^(?:to|with)$/u.test(wordAt(scene, at + 1));
  return (
    /^(?:give|provide|take)$/u.test(lemma) &&
    findToken(content, (index) => DETAIL.test(lemmaAt(scene, index))) < 0 &&
    wordAt(scene, at + 1) !== 'a'
  );
}

/** Lemma of the first verb of a content. */
export function verbOf(scene: Scene, content: Content): string {
  return lemmaAt(
    scene,
    findToken(content, (at) => /^(?:VERB|AUX)$/u.test(uposAt(scene, at))),
  );
}

/** "insists that Minsk must pay", "insisted that the deal be kept": a demand; "insists that it is ready" is none. */
export function isNeeded(scene: Scene, content: Content): boolean {
  return (
    findToken(
      { first: content.first, last: Math.min(content.last, content.first + 14) },
      (at) =>
        /^(?:must|should)$/u.test(wordAt(scene, at)) ||
        (wordAt(scene, at) === 'be' &&
          uposAt(scene, at - 1) !== 'AUX' &&
          wordAt(scene, at - 1) !== 'to' &&
          wordAt(scene, at - 1) !== 'not') ||
        isBare(scene, at, content) ||
        isVerbLike(scene, at),
    ) >= 0
  );
}

/** A subjunctive: "that Minsk withdraw its troops", "that Kyiv give up". */
function isBare(scene: Scene, at: number, content: Content): boolean {
  const subject = content.clause?.arguments.find(({ role }) => role === 'subject')?.head ?? -1;
  const bare =
    xposAt(scene, at) === 'VB' ||
    (xposAt(scene, at) === 'VBP' &&
      /^(?:NNP?|PRP)$/u.test(xposAt(scene, subject)) &&
      wordAt(scene, at) === lemmaAt(scene, at));
  return (
    content.clause?.predicate === at &&
    bare &&
    findToken(
      { first: Math.max(content.first, at - 3), last: at },
      (before) => xposAt(scene, before) === 'MD',
    ) < 0 &&
    !/^(?:AUX|PART)$/u.test(uposAt(scene, at - 1)) &&
    relationAt(scene, at - 1) !== 'aux'
  );
}

/** "called a meeting for Sunday": the verb takes a thing in front of "for". */
function takesObject(scene: Scene, { predicate, voice }: Clause, content: Content): boolean {
  if (voice === 'passive') return false;
  const on = /^(?:on|upon)$/u.test(wordAt(scene, predicate + 1));
  const range = { first: predicate + 1, last: content.first - 1 };
  return (
    !on &&
    findToken(
      range,
      (at) =>
        /^(?:NOUN|PROPN)$/u.test(uposAt(scene, at)) &&
        uposAt(scene, at - 1) !== 'ADP' &&
        !TIME.test(lemmaAt(scene, at)),
    ) >= 0
  );
}

const TIME =
  /^(?:\w*day|week|month|year|morning|evening|night|time|statement|speech|interview|letter|address|message|briefing)$/u;
