import type { Clause } from '../../types/clause.ts';
import { partyAt, partyIn, partyOf, type Party } from './parties.ts';
import { isPolitical } from './political.ts';
import { relationAt, sentenceOf, tokenAt, uposAt, wordAt, xposAt, type Scene } from './scene.ts';
import { speakerAt, speakerOfCue } from './speakers.ts';

/** Who holds what the clause says: its subject, or the speaker where the subject is "we" or "I". */
export function holderOf(scene: Scene, clause: Clause): Party | null {
  const subject = clause.arguments.find(({ role }) => role === 'subject');
  // "despite Moscow firmly denouncing it": a gerund's own subject stands right in front of it.
  if (xposAt(scene, clause.predicate) === 'VBG') {
    const despite = despiteBefore(scene, clause.predicate);
    const own = despite === undefined ? wordBefore(scene, clause.predicate) : despite;
    if (own || despite === null) return own;
  }
  if (!subject) return clause.voice === 'active' ? wordBefore(scene, clause.predicate) : null;
  const word = wordAt(scene, subject.head);
  if (word === 'we' || word === 'i')
    return speakerAt(scene, tokenAt(scene, clause.predicate)?.start ?? clause.start);
  const party = partyIn(scene, subject);
  if (party || !/^(?:it|they|he|she|who|which)$/u.test(word)) return party;
  return sayerBefore(scene, clause) ?? speakerOfCue(scene, clause.predicate);
}

/** "Ahead of the talks, General Sow, who had seized power, warned": the last token before the clause that is set off. */
function beforeAside(scene: Scene, comma: number): number {
  const { first } = sentenceOf(scene, tokenAt(scene, comma)?.sentence ?? -1);
  for (let at = comma - 1; at > Math.max(first, comma - 28); at -= 1)
    if (wordAt(scene, at) === ',' && /^(?:who|which|whose|known|speaking)$/u.test(wordAt(scene, at + 1)))
      return at - 1;
  return firstWords(scene, comma);
}

/** "Tunisia, which condemned the raid, urged": the last token before the first comma of the sentence; -1 where it is this one. */
function firstWords(scene: Scene, comma: number): number {
  const { first } = sentenceOf(scene, tokenAt(scene, comma)?.sentence ?? -1);
  for (let at = first; at < Math.min(comma, first + 8); at += 1) if (wordAt(scene, at) === ',') return at - 1;
  return -1;
}

/** A verb whose subject the parser lost: the party right in front of it, past auxiliaries and adverbs. */
function wordBefore(scene: Scene, predicate: number): Party | null {
  let at = predicate - 1;
  while (/^(?:AUX|ADV)$/u.test(uposAt(scene, at)) && at > predicate - 5) at -= 1;
  if (wordAt(scene, at) === ',') at = beforeAside(scene, at);
  const found = scene.entities.get(at);
  if (
    !found ||
    !isPolitical(found.entity) ||
    /^(?:obj|obl|nmod)(?!:desc)/u.test(relationAt(scene, found.mention.head))
  )
    return null;
  return tokenAt(scene, at)?.end === found.mention.end ? partyOf(scene, found) : null;
}

/** "despite Moscow and Beijing denouncing": the first party behind the preposition, null where none is, undefined elsewhere. */
function despiteBefore(scene: Scene, predicate: number): Party | null | undefined {
  let first: Party | null = null;
  for (let at = predicate - 1; at > predicate - 12; at -= 1) {
    if (/^(?:despite|with)$/u.test(wordAt(scene, at))) return first;
    if (!/^(?:PROPN|NOUN|ADJ|DET|CCONJ|PART|ADV)$/u.test(uposAt(scene, at))) return undefined;
    first = partyAt(scene, at) ?? first;
  }
  return undefined;
}

/** "Ankara said it would not sign": a pronoun that nobody resolved means the subject of the verb of saying above it. */
function sayerBefore(scene: Scene, clause: Clause): Party | null {
  const above = clause.parent === null ? undefined : scene.layers.clauses[clause.parent];
  const sayer = above?.arguments.find(({ role }) => role === 'subject');
  return above &&
    sayer &&
    /^(?:say|state|add|announce|declare|insist|tell|warn|stress|reiterate)$/u.test(above.lemma)
    ? partyAt(scene, sayer.head)
    : null;
}
