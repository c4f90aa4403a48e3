import type { Span } from '../../types/span.ts';
import { sameSentence, spanFrom, wordAt } from './behind.ts';
import type { Scene } from './scene.ts';

export interface Group {
  first: number;
  denied: boolean;
}

/** The verbal group that ends in a verb: where it begins and whether it is denied; null where it is no telling. */
export function groupOf({ layers: { tokens } }: Scene, verb: number, passive: boolean): Group | null {
  let first = verb;
  let denied = false;
  let tied = !/^VB(?:G|N)?$/u.test(tokens[verb]?.xpos ?? '');
  while (first > verb - 6 && /^(?:AUX|ADV|PART)$/u.test(tokens[first - 1]?.upos ?? '')) {
    first -= 1;
    const word = wordAt(tokens, first);
    if (/^(?:to|could|may|might|should|must|had|did|can|never)$/u.test(word) && !(word === 'can' && passive))
      return null;
    // "analysts are expected to": there somebody else expects.
    if (/^(?:is|are|was|were|been|be)$/u.test(word) && tokens[verb]?.xpos === 'VBN' && !passive) return null;
    if (/^(?:not|n't|n’t|cannot)$/u.test(word)) denied = true;
    if (tokens[first]?.upos === 'AUX') tied = true;
  }
  return tied ? { first, denied } : null;
}

/** The phrase in front of a verbal group, back to a mark or to another verb. */
export function subjectOf(scene: Scene, verb: number): (Span & { head: number }) | null {
  const { tokens, clauses } = scene.layers;
  const own = clauses.find(({ predicate }) => predicate >= verb && predicate <= verb + 6);
  const argument = own?.arguments.find(({ role, head }) => role === 'subject' && head < verb);
  let first = verb;
  while (sameSentence(tokens, first - 1, verb) && first > verb - 16 && !opensPhrase(tokens, first - 1))
    first -= 1;
  if (isConditional(scene, first)) return null;
  if (argument && own?.voice === 'active' && argument.end <= (tokens[verb]?.start ?? 0)) return argument;
  if (first >= verb) return null;
  return { ...spanFrom(tokens, first, verb - 1), head: headOf(scene, first, verb - 1) };
}

function opensPhrase(tokens: Scene['layers']['tokens'], at: number): boolean {
  const word = wordAt(tokens, at);
  return (
    /^(?:[,;:—–"“”(]|and|but|that|if|as|while|because|although|though|when|where|which|who)$/u.test(word) ||
    /^(?:VB[DPZ]|MD)$/u.test(tokens[at]?.xpos ?? '')
  );
}

function isConditional({ layers: { tokens } }: Scene, first: number): boolean {
  return /^(?:if|unless|whether|should|when)$/u.test(wordAt(tokens, first - 1));
}

/** The named entity or the last noun before a preposition. */
function headOf(scene: Scene, first: number, last: number): number {
  const { tokens } = scene.layers;
  let head = -1;
  for (let at = first; at <= last; at += 1) {
    if (head >= 0 && /^(?:ADP|PUNCT|VERB)$/u.test(tokens[at]?.upos ?? '')) break;
    if (/^(?:NOUN|PROPN|PRON|ADJ|DET)$/u.test(tokens[at]?.upos ?? '')) head = at;
  }
  return head < 0 ? last : head;
}
