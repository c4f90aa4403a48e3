import type { EntityMention } from '../../entity-index.ts';
import type { Layers } from '../../types/analysis.ts';
import type { Argument, Clause } from '../../types/clause.ts';
import type { Token } from '../../types/token.ts';
import { VERB_CUES } from './cues.ts';

/** Endings of a finite verb with what the lemma has in their place, longest first. */
const ENDINGS: readonly (readonly [string, string])[] = [
  ['ies', 'y'],
  ['ied', 'y'],
  ['es', ''],
  ['ed', ''],
  ['s', ''],
  ['d', ''],
];
const BEHIND = /^(?:DET|PRON|PROPN|ADJ|NOUN|SCONJ|PART|ADP|VERB|AUX)$/u;

interface Place {
  layers: Pick<Layers, 'tokens'>;
  entities: ReadonlyMap<number, EntityMention>;
}

/**
 * A clause for a verb of position that the tagger took for a noun, read from its form and its neighbours:
 * "Rwanda denies that …", "Minsk vows to …". Null where the words do not have that shape.
 */
export function lexicalClause({ layers: { tokens }, entities }: Place, at: number): Clause | null {
  const token = tokens[at];
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (!token || !before || !next || /^(?:VERB|AUX)$/u.test(token.upos)) return null;
  if (before.sentence !== token.sentence || next.sentence !== token.sentence) return null;
  const lemma = verbLemma(token.form.toLowerCase());
  if (!lemma || !BEHIND.test(next.upos) || !opensObject(next)) return null;
  const subject = subjectBefore({ layers: { tokens }, entities }, at);
  if (!subject) return null;
  const { start } = subject;
  return {
    start,
    end: token.end,
    predicate: at,
    lemma,
    kind: 'verb',
    sentence: token.sentence,
    voice: 'active',
    tense: 'present',
    aspect: 'simple',
    polarity: 'positive',
    modality: 'asserted',
    reasons: ['by-its-form'],
    arguments: [subject],
    parent: null,
    relation: 'root',
    condition: null,
  };
}

/** "Rwanda | denies", "Lobo, who | denies", "Belgrade had put its army on alert but | denies". */
function subjectBefore({ layers: { tokens }, entities }: Place, at: number): Argument | null {
  const word = tokens[at - 1]?.form.toLowerCase() ?? '';
  let end = at - 1;
  if (/^(?:who|which)$/u.test(word)) end = tokens[at - 2]?.form === ',' ? at - 3 : at - 2;
  if (/^(?:but|and)$/u.test(word)) end = firstOf(tokens, at);
  const found = entities.get(end);
  const last = tokens[end];
  if (!found || !last || found.mention.end !== last.end || !/^(?:NOUN|PROPN)$/u.test(last.upos)) return null;
  return { start: found.mention.start, end: last.end, head: found.mention.head, role: 'subject' };
}

/** The first word of the sentence, where a name stands there as subject. */
function firstOf(tokens: readonly Token[], at: number): number {
  const sentence = tokens[at]?.sentence;
  let first = at;
  while (tokens[first - 1]?.sentence === sentence && first > 0) first -= 1;
  return tokens[first]?.deprel.startsWith('nsubj') ? first : -1;
}

/** "Congo threats of" is a phrase; "Congo threatens to", "denies that", "denies the", "denies having" are not. */
function opensObject(next: Token): boolean {
  return next.upos !== 'ADP' || /^(?:to|on|that|against)$/iu.test(next.form);
}

function verbLemma(form: string): string | null {
  for (const [ending, instead] of ENDINGS) {
    if (!form.endsWith(ending)) continue;
    const stem = form.slice(0, form.length - ending.length) + instead;
    for (const lemma of [stem, `${stem}e`]) if (VERB_CUES.has(lemma)) return lemma;
  }
  return null;
}
