import { helpedBy } from '../addressees.ts';
import { skipCondition } from '../condition.ts';
import { holderOf } from '../holders.ts';
import { partiesWithin, partyAt, type Party } from '../parties.ts';
import { DONE_PHRASES, SPOKEN_PHRASES } from '../phrase-rows.ts';
import { endOfPhrase, phrasesByOpening, type Phrase } from '../phrases.ts';
import type { PositionRule, Reading } from '../rule.ts';
import { findToken, sentenceOf, tokenAt, uposAt, wordAt, type Range, type Scene } from '../scene.ts';
import { isSameSide } from '../speech.ts';
import { contentAround, speakerAt } from '../speakers.ts';
import { windowEnd } from '../window.ts';
import { isStated } from './verb.ts';

const SPOKEN = phrasesByOpening(SPOKEN_PHRASES);
const DONE = phrasesByOpening(DONE_PHRASES);

/** "The ball is in Tehran's court, he said", "poured cold water on the plan": positions as set phrases. */
export const phraseRule: PositionRule = {
  name: 'phrase',
  read(scene, at) {
    return spoken(scene, at) ?? done(scene, at);
  },
};

function matched(
  scene: Scene,
  at: number,
  phrases: readonly Phrase[],
): { phrase: Phrase; end: number } | null {
  const { last } = sentenceOf(scene, tokenAt(scene, at)?.sentence ?? -1);
  for (const phrase of phrases) {
    const end = endOfPhrase(phrase.steps, at, (index) => (index < last ? wordAt(scene, index) : ''));
    if (end >= 0) return { phrase, end };
  }
  return null;
}

function spoken(scene: Scene, at: number): Reading | null {
  const found = matched(scene, at, SPOKEN.get(wordAt(scene, at)) ?? []);
  const offset = tokenAt(scene, at)?.start ?? 0;
  const holder = found && speakerAt(scene, offset);
  const around = holder && contentAround(scene, at);
  if (!found || !holder || !around) return null;
  const first = skipCondition(scene, around.first);
  if (first === null || first > at || isOpen(scene, first, at)) return null;
  const { kind } = found.phrase;
  const last = windowEnd(scene, { from: Math.max(at, found.end - 1), cue: at, frame: 'that' });
  const named = partiesWithin(scene, { first, last }, holder.entity);
  const others = named.filter((party) => !isSameSide(party, holder));
  // "The responsibility lies with us": nobody else is asked.
  if (kind === 'demand' && !namesOther(scene, { first, last }, holder)) return null;
  const addressees = /^(?:demand|threat|accusation|support)$/u.test(kind) ? others.slice(0, 1) : [];
  return { kind, holder, addressees, content: { first, last, clause: null, frame: 'phrase' }, cue: at };
}

/** Another side in it, "Tehran's" of "in Tehran's court" as well. */
function namesOther(scene: Scene, range: Range, holder: Party): boolean {
  return (
    findToken(range, (at) => {
      const party = partyAt(scene, at);
      if (party) return !isSameSide(party, holder);
      const country = scene.entities.get(at)?.entity.country ?? null;
      return country !== null && country !== holder.entity.country;
    }) >= 0
  );
}

/** Inside a question or a condition: nobody holds it. */
function isOpen(scene: Scene, first: number, at: number): boolean {
  return (
    findToken({ first, last: at }, (index) =>
      /^(?:if|whether|unless|why|how)$/u.test(wordAt(scene, index)),
    ) >= 0
  );
}

function done(scene: Scene, at: number): Reading | null {
  const found = matched(scene, at, DONE.get(wordAt(scene, at)) ?? []);
  const clause = found && (scene.clauseAt.get(at) ?? scene.clauseAt.get(at + 1));
  if (!found || clause?.kind !== 'verb' || !isStated(scene, { ...clause, polarity: 'positive' })) return null;
  if (clause.polarity === 'negative' && !/^(?:will|would|wo)$/u.test(wordAt(scene, at))) return null;
  const holder = holderOf(scene, clause);
  const last = windowEnd(scene, { from: found.end, cue: at, frame: 'phrase' });
  if (!holder || last <= found.end || uposAt(scene, found.end) === 'PUNCT') return null;
  const content = { first: found.end, last, clause: null, frame: 'phrase' };
  const { kind } = found.phrase;
  const named = partiesWithin(scene, content, holder.entity);
  const addressees = kind === 'support' ? helpedBy(scene, content, holder.entity) : named.slice(0, 1);
  return {
    kind,
    holder,
    addressees: kind === 'refusal' || kind === 'concern' ? [] : addressees,
    content,
    cue: at,
  };
}
