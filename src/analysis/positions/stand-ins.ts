import type { Entity } from '../../types/entity.ts';
import { partyAt, partyOf, type Party } from './parties.ts';
import { findToken, lemmaAt, sentenceOf, tokenAt, uposAt, wordAt, type Scene } from './scene.ts';

/** Sentences that are looked through for whom a bare word means. */
const REACH = 4;
const BLOC = /^(?:bloc|alliance|organisation|organization|union)$/u;
const REBELS = /^(?:rebel|insurgent|movement|group|militant|militia|separatist|faction)$/u;
const BODY =
  /^(?:ministry|government|army|military|junta|presidency|embassy|navy|regime|cabinet|spokesman|spokeswoman|spokesperson|minister|president|chief|ambassador|envoy|commander|official|leader|leadership|parliament|office|coastguard|kingdom|republic)$/u;

/**
 * Whom a body without an entity of its own means: "its navy chief" of the state named first in its sentence or the
 * subject before, "the bloc" of the last body of states, "the rebels" of the last armed side. Null where several fit.
 */
export function standIn(scene: Scene, head: number): Party | null {
  if (scene.entities.get(head)?.mention.head === head || uposAt(scene, head) === 'PRON') return null;
  const lemma = lemmaAt(scene, head);
  if (BODY.test(lemma) && isOwned(scene, head)) return ownerBefore(scene, head);
  if (!opensWithThe(scene, head)) return null;
  if (BLOC.test(lemma)) return lastBefore(scene, head, ({ sector }) => sector === 'IGO');
  if (REBELS.test(lemma))
    return lastBefore(scene, head, ({ sector }) => sector === 'REB' || sector === 'SEP');
  return null;
}

function isOwned(scene: Scene, head: number): boolean {
  return (
    findToken({ first: Math.max(0, head - 4), last: head }, (at) =>
      /^(?:its|their)$/u.test(wordAt(scene, at)),
    ) >= 0
  );
}

function opensWithThe(scene: Scene, head: number): boolean {
  return (
    wordAt(scene, head - 1) === 'the' ||
    (wordAt(scene, head - 2) === 'the' && uposAt(scene, head - 1) !== 'ADP')
  );
}

/** The first state of the sentence in front, else the only state of the sentence before. */
function ownerBefore(scene: Scene, head: number): Party | null {
  const sentence = tokenAt(scene, head)?.sentence ?? -1;
  const { first } = sentenceOf(scene, sentence);
  return firstState(scene, first, head) ?? firstState(scene, sentenceOf(scene, sentence - 1).first, first);
}

function firstState(scene: Scene, first: number, last: number): Party | null {
  const at = findToken({ first, last }, (index) => isState(partyAt(scene, index)?.entity));
  const found = at < 0 ? undefined : scene.entities.get(at);
  return found ? partyOf(scene, found) : null;
}

function isState(entity: Entity | undefined): boolean {
  return (
    entity !== undefined && (entity.type === 'country' || entity.sector === 'REB' || entity.sector === 'IGO')
  );
}

/** The last entity before that fits, where no other fits as well. */
function lastBefore(scene: Scene, head: number, fits: (entity: Entity) => boolean): Party | null {
  const sentence = tokenAt(scene, head)?.sentence ?? -1;
  const { first } = sentenceOf(scene, Math.max(0, sentence - REACH));
  let last: Party | null = null;
  for (let at = first; at < head; at += 1) {
    const party = partyAt(scene, at);
    if (!party || !fits(party.entity)) continue;
    if (last && last.entity.id !== party.entity.id) return null;
    last = party;
  }
  return last;
}
