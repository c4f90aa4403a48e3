import type { Clause } from '../../../types/clause.ts';
import { contentOf, type Content } from '../content.ts';
import { VERB_CUES, type Cue } from '../cues.ts';
import { holderOf, ownerOf, partiesWithin, subjectParty, type Party } from '../parties.ts';
import type { PositionRule, Reading } from '../rule.ts';
import { findToken, lemmaAt, relationAt, uposAt, wordAt, xposAt, type Range, type Scene } from '../scene.ts';

/** "Moscow demanded guarantees", "Beijing warned Tokyo that …", "Ankara refused to open the crossing". */
export const verbRule: PositionRule = {
  name: 'verb',
  read(scene, at) {
    const clause = scene.clauseAt.get(at);
    const cues = clause?.kind === 'verb' ? VERB_CUES.get(clause.lemma) : undefined;
    if (!clause || !cues || !isStated(scene, clause)) return null;
    const holder = holderOf(scene, clause);
    if (!holder) return null;
    for (const cue of cues) {
      const reading = readCue(scene, { clause, cue, holder });
      if (reading) return reading;
    }
    return null;
  },
};

interface Parts {
  clause: Clause;
  cue: Cue;
  holder: Party;
}

function readCue(scene: Scene, { clause, cue, holder }: Parts): Reading | null {
  const at = clause.predicate;
  const content = contentOf(scene, { at, clause }, cue.frames);
  if (!content || !fits(scene, cue, content)) return null;
  if (isIdle(scene, clause, content) || isForecast(holder, cue, content)) return null;
  const addressees = addresseesOf(scene, { clause, cue, holder }, content);
  if (isOwnAct(scene, { clause, cue, holder }, content)) return null;
  if (
    needsAnother(scene, clause, content) &&
    addressees.length === 0 &&
    !namesSides(scene, { first: at + 1, last: content.first })
  )
    return null;
  return { kind: cue.kind, holder, addressees, content, cue: at };
}

/** "Xi called for China to lead": what one asks of one's own country is no position towards others. */
function isOwnAct(scene: Scene, { cue, holder: { entity } }: Parts, content: Content): boolean {
  if (cue.kind !== 'demand' || entity.country === null || content.frame !== 'for') return false;
  const party = scene.entities.get(content.first)?.entity;
  return (
    party?.type === 'country' && party.country === entity.country && wordAt(scene, content.first + 1) === 'to'
  );
}

/** Said or being said, not planned, denied or imagined; "did not drop" is no dropping. */
export function isStated(scene: Scene, { polarity, modality, predicate, reasons }: Clause): boolean {
  if (reasons.includes('question')) return false;
  const infinitive =
    wordAt(scene, predicate - 1) === 'to' && !reasons.some((reason) => reason.startsWith('xcomp-of:'));
  const affirmed = polarity === 'positive' || negatesContent(scene, predicate);
  return affirmed && modality === 'asserted' && !infinitive;
}

/** "vowed | not to attack": the parser hangs the "not" on the vow, whose content it denies. */
function negatesContent(scene: Scene, predicate: number): boolean {
  if (!/^(?:not|never)$/u.test(wordAt(scene, predicate + 1)) || wordAt(scene, predicate + 2) !== 'to')
    return false;
  return (
    findToken({ first: Math.max(0, predicate - 4), last: predicate }, (at) =>
      /^(?:not|n't|n’t|never|no|nor)$/u.test(wordAt(scene, at)),
    ) < 0
  );
}

/** Has an object the head noun that the cue asks for? A clause is not asked. */
function fits(scene: Scene, { things, banned }: Cue, content: Content): boolean {
  if (content.frame !== 'object') return true;
  const nouns = headNouns(scene, content);
  // "promised Friday that …": a day is no thing.
  if (nouns.every((noun) => /day$|^(?:week|month|year|morning|evening|night)$/u.test(noun))) return false;
  if (banned && nouns.some((noun) => banned.has(noun))) return false;
  if (things) return nouns.some((noun) => things.has(noun));
  return (
    nouns.length > 0 &&
    !nouns.some((noun) => CONTACT.test(noun)) &&
    uposAt(scene, content.last - 1) !== 'PRON'
  );
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

function isIdle(scene: Scene, clause: Clause, content: Content): boolean {
  if (content.frame === 'to' && REFUSING.test(clause.lemma))
    return SPEAKING.test(verbOf(scene, content)) && !isYielding(scene, content);
  if (clause.lemma === 'insist' && content.frame === 'that') return !isNeeded(scene, content);
  if (content.frame === 'for' && clause.lemma === 'call' && takesObject(scene, clause, content)) return true;
  if (content.frame === 'for' && clause.lemma === 'call')
    return headNouns(scene, content)
      .slice(0, 2)
      .some((noun) => CONTACT.test(noun));
  if (clause.lemma === 'call' && content.frame === 'to')
    return (
      findToken({ first: clause.predicate, last: content.first }, (at) =>
        /^(?:on|upon|for)$/u.test(wordAt(scene, at)),
      ) < 0
    );
  return false;
}

const DETAIL =
  /^(?:detail|name|comment|reason|question|information|figure|timeline|answer|explanation|interview|evidence|number|specifics|date|testimony)$/u;

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

function verbOf(scene: Scene, content: Content): string {
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
        isBare(scene, at, content),
    ) >= 0
  );
}

/** A subjunctive: "that Minsk withdraw its troops". */
function isBare(scene: Scene, at: number, content: Content): boolean {
  const bare =
    xposAt(scene, at) === 'VB' ||
    (xposAt(scene, at) === 'VBP' &&
      /^(?:NNP?|PRP)$/u.test(xposAt(scene, subjectOf(content))) &&
      wordAt(scene, at) === lemmaAt(scene, at));
  return (
    content.clause?.predicate === at &&
    bare &&
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

function subjectOf({ clause }: Content): number {
  return clause?.arguments.find(({ role }) => role === 'subject')?.head ?? -1;
}

/** Officials without a name who warn of what could happen assess; a leader or a state that does so takes a position. */
function isForecast({ entity }: Party, { kind }: Cue, { clause }: Content): boolean {
  return kind === 'warning' && entity.type === 'group' && clause?.modality === 'hypothetical';
}

/** "wants to leave", "urged women to vote" are nobody's demand; "wants Kyiv to leave", "urged all sides to" are. */
function needsAnother(scene: Scene, { lemma, voice }: Clause, { frame, first, last }: Content): boolean {
  if (voice === 'passive') return false;
  if (frame === 'to') return /^(?:want|urge|press|pressure|push|exhort|implore|tell|call)$/u.test(lemma);
  return lemma === 'seek' && findToken({ first, last }, (at) => lemmaAt(scene, at) === 'guarantee') < 0;
}

const SIDES =
  /^(?:community|side|party|country|nation|government|state|leader|world|ally|partner|member|authority|regime|leadership|both|all|faction|militia|rebel|force|neighbour|neighbor|power|counterpart|council|ministry|commander|army)$/u;

/** "urged the international community to": somebody political without being one known actor. */
function namesSides(scene: Scene, range: Range): boolean {
  return findToken(range, (at) => SIDES.test(lemmaAt(scene, at))) >= 0;
}

function addresseesOf(scene: Scene, { clause, cue, holder }: Parts, content: Content): Party[] {
  const { entity } = holder;
  const at = clause.predicate;
  if (cue.addressee === 'none') return [];
  if (clause.voice === 'passive') {
    const patient = clause.arguments.find(({ role }) => role === 'object');
    return patient && cue.addressee !== 'owner'
      ? partiesWithin(scene, { first: patient.head, last: patient.head + 1 }, entity)
      : [];
  }
  if (cue.addressee === 'owner') return ownersIn(scene, content, entity);
  const named =
    content.first > at ? partiesWithin(scene, { first: at + 1, last: content.first }, entity) : [];
  return named.length > 0 ? named : cue.kind === 'demand' ? insideOf(scene, content, entity) : [];
}

/** Whose thing it is: "rejected Moscow's latest offer". */
function ownersIn(scene: Scene, { first, last }: Range, except: Party['entity']): Party[] {
  for (let at = first; at < Math.min(last, first + 8); at += 1) {
    if (uposAt(scene, at) !== 'NOUN' && !/^(?:'s|’s)$/u.test(wordAt(scene, at - 1))) continue;
    const owner = ownerOf(scene, at);
    if (owner) return owner.entity.id === except.id ? [] : [owner];
  }
  return [];
}

/** "guarantees from NATO", "that Kyiv hand over the port": the one who is to act. */
export function insideOf(scene: Scene, content: Content, except: Party['entity']): Party[] {
  if (content.frame === 'that') return subjectParty(scene, content.clause, except);
  if (content.frame === 'to' || content.frame === 'to!') return [];
  const from = findToken(
    content,
    (at) =>
      wordAt(scene, at) === 'from' &&
      !/^(?:withdrawal|pullout|pullback|retreat|exit)$/u.test(lemmaAt(scene, at - 1)),
  );
  if (from >= 0) return partiesWithin(scene, { first: from + 1, last: content.last }, except);
  const to = /^(?:on|for)$/u.test(content.frame)
    ? findToken(content, (at) => wordAt(scene, at) === 'to')
    : -1;
  return to >= 0 && content.frame === 'for'
    ? partiesWithin(scene, { first: content.first, last: Math.min(to, content.first + 6) }, except)
    : [];
}
