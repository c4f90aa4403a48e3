import { contentOf, type Content } from '../content.ts';
import { GRANTS } from '../cue-words.ts';
import type { Cue } from '../cue-types.ts';
import { NOUN_CUES, OWNING, WITHDRAWING } from '../cues.ts';
import { partiesWithin, type Party } from '../parties.ts';
import { holderOf } from '../holders.ts';
import { agentBehind, ownerOf } from '../owners.ts';
import type { PositionRule, Reading } from '../rule.ts';
import { lemmaAt, tokenAt, uposAt, wordAt, xposAt, type Scene } from '../scene.ts';
import type { Clause } from '../../../types/clause.ts';
import { helpedBy, insideOf } from '../addressees.ts';
import { headNouns, isNeeded } from '../verb-tests.ts';
import { isStated } from './verb.ts';

/** "Moscow's refusal to …", "a threat by Minsk to …", "expressed concern over …", "issued an ultimatum that …". */
export const nominalRule: PositionRule = {
  name: 'noun',
  read(scene, at) {
    if (uposAt(scene, at) !== 'NOUN') return null;
    const cues = NOUN_CUES.get(lemmaAt(scene, at));
    if (!cues) return null;
    const carrier = carrierOf(scene, at);
    if (isTakenBack(scene, at, carrier)) return null;
    for (const cue of cues) {
      const reading = readNoun(scene, at, { cue, carrier });
      if (reading) return reading;
    }
    return null;
  },
};

function readNoun(
  scene: Scene,
  at: number,
  { cue, carrier }: { cue: Cue; carrier: Clause | null },
): Reading | null {
  const holder = holderAt(scene, at, carrier);
  if (!holder) return null;
  const between = { at, clause: null, noun: true };
  const content = contentOf(scene, between, cue.frames);
  if (!content || !isNear(scene, at, content) || !isMeant(scene, cue, content)) return null;
  return {
    kind: cue.kind,
    holder,
    addressees: askedBy(scene, { at, cue, holder }, content),
    content,
    cue: at,
  };
}

/** "a warning to Chisinau against", "an ultimatum to Tehran to", "guarantees from NATO". */
function askedBy(
  scene: Scene,
  { at, cue, holder }: { at: number; cue: Cue; holder: Party },
  content: Content,
): Party[] {
  const by = /^(?:by|from)$/u.test(wordAt(scene, at + 1));
  const named = by ? [] : partiesWithin(scene, { first: at + 1, last: content.first }, holder.entity);
  if (named.length > 0) return named;
  if (cue.addressee === 'helped') return helpedBy(scene, content, holder.entity);
  return cue.addressee === 'inside' ? insideOf(scene, content, holder.entity) : [];
}

/** The owner of the noun, an agent behind it, or the subject of a verb that gives it one: "voiced concern". */
function holderAt(scene: Scene, at: number, carrier: Clause | null): Party | null {
  const owner = ownerOf(scene, at) ?? agentBehind(scene, at);
  // "shares Beijing's concerns": those of both.
  if (owner && carrier && /^(?:share|echo)$/u.test(carrier.lemma) && isStated(scene, carrier))
    return holderOf(scene, carrier);
  if (owner) return owner;
  if (!carrier || !OWNING.has(carrier.lemma) || !isStated(scene, carrier)) return null;
  return carrier.lemma === 'have' && !/^(?:concern|worry)$/u.test(lemmaAt(scene, at))
    ? null
    : holderOf(scene, carrier);
}

/** The verb in front of the noun whose object it is. */
function carrierOf(scene: Scene, at: number): Clause | null {
  for (let before = at - 1; before >= Math.max(0, at - 6); before -= 1) {
    const clause = scene.clauseAt.get(before);
    if (clause?.kind === 'verb' && uposAt(scene, before) === 'VERB') return clause;
    // "issued a response to warnings of …": the noun is not what the verb gives.
    if (/^(?:PUNCT|SCONJ|ADP)$/u.test(uposAt(scene, before))) return null;
  }
  return null;
}

/** "dropped its demand", "made no threat to", "denied making threats": nobody holds it, or no longer. */
function isTakenBack(scene: Scene, at: number, carrier: Clause | null): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 4); before -= 1)
    if (/^(?:no|any|without|possible|alleged|if|empty)$/u.test(wordAt(scene, before))) return true;
  if (!carrier) return false;
  if (
    WITHDRAWING.has(carrier.lemma) ||
    /^(?:back|walk|give|climb|step) (?:down|away|back|off|up)$/u.test(carrier.lemma)
  )
    return carrier.polarity === 'positive';
  const light =
    OWNING.has(carrier.lemma) ||
    /^(?:deny|prepare|consider|include|require|involve|entail|need)$/u.test(carrier.lemma);
  // "wants assurances from Washington that": nobody has given them.
  if (
    /^(?:want|demand|seek|request|need|expect|await|hope|require|urge|ask)$/u.test(carrier.lemma) &&
    agentBehind(scene, at)
  )
    return true;
  return light && (carrier.polarity === 'negative' || carrier.modality !== 'asserted');
}

/** The words stand right behind the noun, but for "by Minsk" or "to Kyiv". */
function isNear(scene: Scene, at: number, { first }: Content): boolean {
  if (first - at <= 2) return true;
  return /^(?:by|from|to|over|on)$/u.test(wordAt(scene, at + 1)) && first - at <= 10;
}

const SPEAKING = /^(?:comment|answer|say|confirm|elaborate|discuss|disclose)$/u;

/** "the demand that the cutters leave": a plural hides the subjunctive. */
function isPlural(scene: Scene, { clause }: Content): boolean {
  const subject = clause?.arguments.find(({ role }) => role === 'subject');
  return (
    clause !== null &&
    xposAt(scene, clause.predicate) === 'VBP' &&
    subject !== undefined &&
    xposAt(scene, subject.head) === 'NNS' &&
    uposAt(scene, clause.predicate) === 'VERB'
  );
}

/** Nouns behind which "to" takes a verb, whatever the tagger makes of it: "offer to mediate". */
const BARE = /^(?:offer|refusal|pledge|promise|vow|threat)$/u;

/** "support for Ukraine" yes; "refusal to comment", "Moscow's threat of 2014" no. */
function isMeant(scene: Scene, cue: Cue, content: Content): boolean {
  if (cue.kind === 'refusal' && SPEAKING.test(lemmaAt(scene, content.first + 1))) return false;
  if (content.frame === 'to') return content.clause !== null || BARE.test(lemmaAt(scene, content.first - 1));
  if (content.frame === 'that')
    return cue.kind !== 'demand' || isNeeded(scene, content) || isPlural(scene, content);
  const nouns = headNouns(scene, content);
  if (cue.kind === 'denial' && nouns.some((noun) => GRANTS.has(noun))) return false;
  return nouns.length > 0 && tokenAt(scene, content.first)?.upos !== 'NUM';
}
