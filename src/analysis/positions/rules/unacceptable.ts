import type { Argument, Clause } from '../../../types/clause.ts';
import type { Content } from '../content.ts';
import { UNACCEPTABLE } from '../cues.ts';
import { holderOf, ownerOf, speakerAt, type Party } from '../parties.ts';
import type { PositionRule, Reading } from '../rule.ts';
import { tokenAt, wordAt, type Scene } from '../scene.ts';
import { isStated } from './verb.ts';

const CALLING = new Set([
  'call',
  'declare',
  'describe',
  'deem',
  'label',
  'brand',
  'consider',
  'term',
  'find',
  'dismiss',
]);
const DEMAND = /^(?:demands?|proposals?|conditions?|terms?|requests?|ultimatum|plans?|offers?|guarantees?)$/u;

/** "called the demands unacceptable", "has declared them 'nonstarters'", "The terms are unacceptable, she said." */
export const unacceptableRule: PositionRule = {
  name: 'unacceptable',
  read(scene, clause) {
    return called(scene, clause) ?? copular(scene, clause);
  },
};

function called(scene: Scene, clause: Clause): Reading | null {
  if (clause.kind !== 'verb' || !CALLING.has(clause.lemma) || !isStated(clause)) return null;
  const end = scene.layers.sentences[clause.sentence]?.last ?? clause.predicate;
  const judged = wordFrom(scene, clause.predicate + 1, Math.min(end, clause.predicate + 20));
  if (judged === null) return null;
  const thing = demandBetween(scene, clause.predicate, judged);
  const holder = holderOf(scene, clause);
  return thing && holder ? reading(scene, clause, { thing, judged, holder }) : null;
}

function copular(scene: Scene, clause: Clause): Reading | null {
  if (clause.kind !== 'copula' || clause.polarity !== 'positive' || clause.modality !== 'asserted')
    return null;
  if (!UNACCEPTABLE.has(singular(wordAt(scene, clause.predicate)))) return null;
  const subject = clause.arguments.find(
    ({ role, head }) => role === 'subject' && DEMAND.test(wordAt(scene, head)),
  );
  const holder = speakerAt(scene, clause.start);
  return subject && holder
    ? reading(scene, clause, { thing: subject, judged: clause.predicate, holder })
    : null;
}

interface Parts {
  thing: Pick<Argument, 'start' | 'end' | 'head'>;
  judged: number;
  holder: Party;
}

function reading(scene: Scene, clause: Clause, { thing, judged, holder }: Parts): Reading {
  const span = {
    start: Math.min(thing.start, tokenAt(scene, judged)?.start ?? thing.start),
    end: tokenAt(scene, judged)?.end ?? thing.end,
  };
  const content: Content = { span, clause: null, frame: 'object' };
  const owner = ownerOf(scene, thing.head, holder.entity);
  return { kind: 'refusal', holder, addressees: owner ? [owner] : [], content, cue: clause };
}

function wordFrom(scene: Scene, from: number, to: number): number | null {
  for (let at = from; at < to; at += 1) if (UNACCEPTABLE.has(singular(wordAt(scene, at)))) return at;
  return null;
}

/** The demand that is judged, from its determiners on: "some of those demands". */
function demandBetween(scene: Scene, from: number, to: number): Parts['thing'] | null {
  for (let head = to - 1; head > from; head -= 1) {
    if (!DEMAND.test(wordAt(scene, head))) continue;
    let first = head;
    while (
      first - 1 > from &&
      /^(?:DET|ADJ|PRON|PROPN|NOUN|ADP|PART)$/u.test(tokenAt(scene, first - 1)?.upos ?? '')
    )
      first -= 1;
    return { start: tokenAt(scene, first)?.start ?? 0, end: tokenAt(scene, head)?.end ?? 0, head };
  }
  return null;
}

function singular(word: string): string {
  return word.replace(/s$/u, '');
}
