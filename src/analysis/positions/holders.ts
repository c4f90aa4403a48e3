import type { Clause } from '../../types/clause.ts';
import { partyAt, partyIn, partyOf, type Party } from './parties.ts';
import { isPolitical } from './political.ts';
import { ownerOf } from './owners.ts';
import { standIn } from './stand-ins.ts';
import { lemmaAt, relationAt, sentenceOf, tokenAt, uposAt, wordAt, xposAt, type Scene } from './scene.ts';
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
  const party = partyIn(scene, subject) ?? issuerOf(scene, subject.head) ?? standIn(scene, subject.head);
  if (party || !(/^(?:it|they|he|she|who|which)$/u.test(word) || isOwnCountry(scene, subject.head)))
    return party ?? besideVerb(scene, clause.predicate);
  return (
    sayerBefore(scene, clause) ?? speakerOfCue(scene, clause.predicate) ?? carriedOver(scene, clause, word)
  );
}

/** "handed over a note calling on Paris to": what a document says says its owner, or whoever gives it. */
function issuerOf(scene: Scene, head: number): Party | null {
  if (
    !/^(?:note|statement|letter|resolution|declaration|communique|communiqué|message)$/u.test(
      lemmaAt(scene, head),
    )
  )
    return null;
  const owner = ownerOf(scene, head);
  if (owner) return owner;
  const giver = (scene.clausesIn.get(tokenAt(scene, head)?.sentence ?? -1) ?? []).findLast(
    ({ kind, predicate, voice }) =>
      kind === 'verb' && predicate < head && predicate > head - 8 && voice === 'active',
  );
  const subject = giver?.arguments.find(({ role, head: at }) => role === 'subject' && at < giver.predicate);
  return subject ? partyIn(scene, subject) : null;
}

/** "…, and Germany's economics minister, Jens Hartwig, | cautioned", where the parser took a subject from afar. */
function besideVerb(scene: Scene, predicate: number): Party | null {
  if (wordAt(scene, predicate - 1) !== ',') return null;
  const party = partyAt(scene, predicate - 2);
  const last = tokenAt(scene, predicate - 2)?.end ?? -1;
  const found = scene.entities.get(predicate - 2);
  return party?.entity.type === 'person' && found?.mention.end === last ? party : null;
}

/** "said his country stood ready": of whoever says so. */
function isOwnCountry(scene: Scene, head: number): boolean {
  return (
    /^(?:country|nation|government)$/u.test(wordAt(scene, head)) &&
    /^(?:his|her|its|their)$/u.test(wordAt(scene, head - 1))
  );
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
  if (wordAt(scene, at) === ',')
    at = partyAt(scene, at - 1)?.entity.type === 'person' ? at - 1 : beforeAside(scene, at);
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

/**
 * "The minister summoned the envoy. He also demanded an apology": an unresolved pronoun that opens a sentence means
 * the subject of the sentence before.
 */
function carriedOver(scene: Scene, clause: Clause, word: string): Party | null {
  if (!/^(?:he|she|it|they)$/u.test(word) || clause.sentence === 0) return null;
  const { first } = sentenceOf(scene, clause.sentence);
  if (clause.predicate - first > 4) return null;
  const before = (scene.clausesIn.get(clause.sentence - 1) ?? []).find(({ kind }) => kind !== 'noun');
  const subject = before?.arguments.find(({ role, head }) => role === 'subject' && head < before.predicate);
  const party = subject ? partyIn(scene, subject) : null;
  if (!party) return null;
  const isPerson = party.entity.type === 'person';
  return isPerson === /^(?:he|she)$/u.test(word) ? party : null;
}
