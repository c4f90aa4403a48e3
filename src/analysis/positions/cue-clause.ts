import type { EntityMention } from '../../entity-index.ts';
import type { Layers } from '../../types/analysis.ts';
import type { Clause } from '../../types/clause.ts';
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
const BEHIND = /^(?:DET|PRON|PROPN|ADJ|NOUN|SCONJ|PART|ADP|VERB)$/u;

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
  const subject = entities.get(at - 1);
  const named = subject?.mention.end === before.end && /^(?:NOUN|PROPN)$/u.test(before.upos);
  if (!lemma || !named || !subject || !BEHIND.test(next.upos) || !opensObject(next)) return null;
  const { start } = subject.mention;
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
    arguments: [{ start, end: before.end, head: subject.mention.head, role: 'subject' }],
    parent: null,
    relation: 'root',
    condition: null,
  };
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
