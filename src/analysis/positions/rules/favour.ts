import { helpedBy, namesSides } from '../addressees.ts';
import { holderOf } from '../holders.ts';
import { partiesWithin } from '../parties.ts';
import type { PositionRule, Reading } from '../rule.ts';
import { findToken, tokenAt, uposAt, wordAt, type Scene } from '../scene.ts';
import { windowEnd } from '../window.ts';
import { isStated } from './verb.ts';

/** "came out in favour of the plan", "holds the authorities in Kabul responsible for the raid". */
export const favourRule: PositionRule = {
  name: 'favour',
  read(scene, at) {
    return inFavour(scene, at) ?? heldResponsible(scene, at);
  },
};

function inFavour(scene: Scene, at: number): Reading | null {
  if (!/^(?:favou?r|support)$/u.test(wordAt(scene, at)) || wordAt(scene, at - 1) !== 'in') return null;
  if (wordAt(scene, at + 1) !== 'of') return null;
  const verb = findToken({ first: Math.max(0, at - 5), last: at }, (index) =>
    /^(?:come out|be|speak|speak out|argue|decide)$/u.test(scene.clauseAt.get(index)?.lemma ?? ''),
  );
  const clause = scene.clauseAt.get(verb) ?? scene.clauseAt.get(at);
  const holder = clause && isStated(scene, clause) ? holderOf(scene, clause) : null;
  if (!holder) return null;
  const first = at + 2;
  const last = windowEnd(scene, { from: first, cue: at, frame: 'phrase' });
  const content = { first, last, clause: null, frame: 'of' };
  return { kind: 'support', holder, addressees: helpedBy(scene, content, holder.entity), content, cue: at };
}

function heldResponsible(scene: Scene, at: number): Reading | null {
  const clause = scene.clauseAt.get(at);
  if (
    clause?.kind !== 'verb' ||
    !/^(?:hold|consider|deem|find)$/u.test(clause.lemma) ||
    !isStated(scene, clause)
  )
    return null;
  const blamed = findToken({ first: at + 2, last: at + 10 }, (index) =>
    /^(?:responsible|accountable|liable)$/u.test(wordAt(scene, index)),
  );
  if (
    blamed < 0 ||
    wordAt(scene, blamed + 1) !== 'for' ||
    tokenAt(scene, blamed)?.sentence !== tokenAt(scene, at)?.sentence
  )
    return null;
  const holder = holderOf(scene, clause);
  const between = { first: at + 1, last: blamed };
  if (!holder) return null;
  const addressees = partiesWithin(scene, between, holder.entity);
  if (addressees.length === 0 && !namesSides(scene, between)) return null;
  const first = uposAt(scene, at + 1) === 'PRON' ? blamed : at + 1;
  const last = windowEnd(scene, { from: blamed, cue: at, frame: 'phrase' });
  return {
    kind: 'accusation',
    holder,
    addressees,
    content: { first, last, clause: null, frame: 'for' },
    cue: at,
  };
}
