import { partiesWithin, type Party } from '../parties.ts';
import { holderOf } from '../holders.ts';
import { speakerAt } from '../speakers.ts';
import { ownerOf } from '../owners.ts';
import type { Clause } from '../../../types/clause.ts';
import type { PositionRule } from '../rule.ts';
import {
  findToken,
  lemmaAt,
  rangeOf,
  sentenceOf,
  tokenAt,
  uposAt,
  wordAt,
  type Range,
  type Scene,
} from '../scene.ts';
import { windowEnd } from '../window.ts';
import { isStated } from './verb.ts';

/** "Membership is a red line for Moscow", "would cross a red line", "called the base a red line". */
export const redLineRule: PositionRule = {
  name: 'red-line',
  read(scene, at) {
    if (!/^lines?$/u.test(wordAt(scene, at)) || wordAt(scene, at - 1) !== 'red') return null;
    const sentence = sentenceOf(scene, tokenAt(scene, at)?.sentence ?? -1);
    const verb = verbBefore(scene, at, sentence.first);
    if (!verb) return null;
    const found = drawn(scene, at, verb) ?? judged(scene, at, verb) ?? crossed(scene, at, verb);
    if (!found) return null;
    return {
      kind: 'red-line',
      holder: found.holder,
      addressees: [],
      content: { ...found.thing, clause: null, frame: 'red line' },
      cue: at,
    };
  },
};

interface Line {
  holder: Party;
  thing: Range;
}

function verbBefore(scene: Scene, at: number, first: number): Clause | null {
  const own = scene.clauseAt.get(at);
  if (own?.kind === 'copula') return own;
  for (let before = at - 1; before >= Math.max(first, at - 14); before -= 1) {
    const clause = scene.clauseAt.get(before);
    if (clause && clause.kind !== 'noun') return clause;
  }
  return null;
}

/** "drew a red line at new settlements": behind the words. */
function drawn(scene: Scene, at: number, verb: Clause): Line | null {
  if (!/^(?:draw|set|lay down|lay)$/u.test(verb.lemma) || !isStated(scene, verb)) return null;
  const holder = holderOf(scene, verb);
  if (!holder || !/^(?:at|on|over|around|against)$/u.test(wordAt(scene, at + 1))) return null;
  return {
    holder,
    thing: { first: at + 2, last: windowEnd(scene, { from: at + 2, cue: at, frame: 'phrase' }) },
  };
}

/** "called the base a red line": between verb and judgement. */
function judged(scene: Scene, at: number, verb: Clause): Line | null {
  if (
    !/^(?:call|describe|declare|consider|label|regard|see|view)$/u.test(verb.lemma) ||
    !isStated(scene, verb)
  )
    return null;
  const holder = holderOf(scene, verb);
  const last = findToken(
    { first: verb.predicate + 1, last: at },
    (index) => /^(?:a|as|its|their|one)$/u.test(wordAt(scene, index)) && redBehind(scene, index, at),
  );
  if (!holder || last <= verb.predicate + 1 || uposAt(scene, verb.predicate + 1) === 'PRON') return null;
  return { holder, thing: { first: verb.predicate + 1, last } };
}

function redBehind(scene: Scene, index: number, at: number): boolean {
  return (
    at - index <= 4 &&
    findToken({ first: index, last: at }, (between) => uposAt(scene, between) === 'NOUN') < 0
  );
}

/** "membership is (or would cross) a red line (for Moscow)": the subject. */
function crossed(scene: Scene, at: number, verb: Clause): Line | null {
  const crosses = /^(?:cross|constitute|represent|remain|be)$/u.test(verb.lemma) || verb.kind === 'copula';
  const hedged =
    verb.polarity === 'negative' || verb.reasons.some((reason) => /^(?:condition|question)/u.test(reason));
  const subject = verb.arguments.find(({ role }) => role === 'subject');
  if (!crosses || hedged || !subject || subject.head >= at || uposAt(scene, subject.head) === 'PRON')
    return null;
  // "Iran has crossed a red line" accuses; what would cross it states the line.
  if (lemmaAt(scene, verb.predicate) === 'cross' && verb.modality === 'asserted' && verb.tense !== 'present')
    return null;
  const holder = lineHolder(scene, at);
  return holder ? { holder, thing: rangeOf(scene, subject) } : null;
}

function lineHolder(scene: Scene, at: number): Party | null {
  const owner = ownerOf(scene, at - 1) ?? ownerOf(scene, at);
  if (owner) return owner;
  const named =
    wordAt(scene, at + 1) === 'for' ? (scene.entities.get(at + 2) ?? scene.entities.get(at + 3)) : undefined;
  const behind = named
    ? partiesWithin(scene, { first: at + 2, last: at + 8 }, { ...named.entity, id: '' })[0]
    : undefined;
  return behind ?? speakerAt(scene, tokenAt(scene, at)?.start ?? 0);
}
