import type { Clause } from '../../../types/clause.ts';
import type { Span } from '../../../types/span.ts';
import { lemmaAt, relationAt, uposAt, wordAt } from '../../language/grid.ts';
import type { Sieve } from '../candidate.ts';
import { CLAUSE_VERBS, SPEECH_VERBS, STATEMENT_NOUNS } from '../cues.ts';
import type { Proposal } from '../learned/features.ts';
import { featuresOf } from '../learned/features.ts';
import { accepts } from '../learned/score.ts';
import type { Scene } from '../scene.ts';
import { passageAt, sentenceOf } from '../scene.ts';
import { candidateOf } from './proposal.ts';
import { TIME, contentAfter, cueSpan } from './extent.ts';
import { isQuotedAside } from './nested.ts';

/** "Officials said (that) the call was scheduled", "asked whether", "told reporters why". */
export const thatClause: Sieve = {
  name: 'that-clause',
  find(scene, taken) {
    return scene.clauses.flatMap((clause, index) => {
      if (isQuotedAside(scene, clause) || !CLAUSE_VERBS.has(clause.lemma)) return [];
      const proposal = proposeClause(scene, clause, index);
      if (!proposal || taken.cue(proposal.cue)) return [];
      const sure = SPEECH_VERBS.has(clause.lemma) || believesThat(scene, proposal);
      if (!sure && !accepts(featuresOf(scene, proposal))) return [];
      return [candidateOf(scene, proposal, 'that-clause')];
    });
  },
};

/** "an aide said the president believes that …": a thought in somebody's words, with "that" and one who has it. */
function believesThat(scene: Scene, { clause, content }: Proposal): boolean {
  if (!/^(?:believe|think|hope|fear|expect|suspect|doubt|worry|conclude|estimate)$/u.test(clause.lemma))
    return false;
  const subject = clause.arguments.find(({ role }) => role === 'subject');
  const parent = clause.parent === null ? undefined : scene.clauses[clause.parent];
  if (!parent || !SPEECH_VERBS.has(parent.lemma)) return false;
  if (!subject || /^(?:i|we|you|it|who|which|that|there)$/u.test(wordAt(scene.grid, subject.head)))
    return false;
  return (
    clause.tense !== 'none' &&
    clause.modality === 'asserted' &&
    /^that\s/iu.test(scene.text.slice(content.start, content.start + 5))
  );
}

/** A verb with a finite clause behind it as it might introduce a statement. */
export function proposeClause(scene: Scene, clause: Clause, index: number): Proposal | null {
  if (clause.kind !== 'verb') return null;
  const first = contentStart(scene, clause, index);
  if (first === null || isInserted(scene, clause, first)) return null;
  // "said to be ill": an infinitive is no clause of its own.
  if (wordAt(scene.grid, first) === 'to' && scene.tokens[first + 1]?.xpos === 'VB') return null;
  const content = nestedIn(scene, clause, contentAfter(scene, clause, first));
  if (content.end <= content.start) return null;
  return { form: 'that', clause, cue: cueSpan(scene, clause), content };
}

/** "What matters, Ruiz said, is that …": a cue between commas, before the verb of the sentence it stands in. */
function isInserted(scene: Scene, { predicate }: Clause, first: number): boolean {
  const tag = scene.tokens[first]?.xpos ?? '';
  return (
    wordAt(scene.grid, predicate + 1) === ',' && first === predicate + 2 && /^(?:VB[DPZ]|MD)$/u.test(tag)
  );
}

/** What is said inside a quotation ends with it. */
function nestedIn(scene: Scene, clause: Clause, content: Span): Span {
  const passage = passageAt(scene, scene.tokens[clause.predicate]?.start ?? 0);
  return passage ? { start: content.start, end: Math.min(content.end, passage.inner.end) } : content;
}

/** First token of the clause that is said: by the tree, else a "that" or a subject with its verb right behind. */
function contentStart(scene: Scene, clause: Clause, index: number): number | null {
  const { grid } = scene;
  for (const below of scene.below[index] ?? []) {
    const child = scene.clauses[below];
    if (!child || child.predicate < clause.predicate) continue;
    if (
      relationAt(grid, child.predicate) !== 'ccomp' ||
      grid.tokens[child.predicate]?.head !== clause.predicate
    )
      continue;
    const left = grid.left[child.predicate] ?? child.predicate;
    // Inside a quotation only a full clause counts: "he told me ‘go home’" holds none.
    const bare = child.tense === 'none' && child.modality === 'asserted';
    if (bare && passageAt(scene, scene.tokens[clause.predicate]?.start ?? 0)) continue;
    if (left > clause.predicate) return clauseStart(scene, { left, predicate: child.predicate, clause });
  }
  return lexicalStart(scene, clause);
}

/** Verbs that may have a person told between them and what is said. */
const TELLING =
  /^(?:tell|inform|assure|remind|notify|convince|warn|advise|ask|show|promise|persuade|teach|ensure|caution|text|email)$/u;

interface Start {
  left: number;
  predicate: number;
  clause: Clause;
}

function clauseStart(scene: Scene, { left, predicate, clause }: Start): number {
  const { grid, tokens } = scene;
  const that = complementizer(scene, clause, predicate);
  if (that !== null) return that;
  let first = left;
  // The subject of what is said, taken for an object of the verb: "said (it) investigated threats".
  if (!TELLING.test(clause.lemma)) first = Math.min(first, afterCue(scene, clause));
  while (first < predicate && uposAt(grid, first) === 'PUNCT' && !passageAt(scene, tokens[first]?.start ?? 0))
    first += 1;
  return first;
}

/**
 * "said this year that cutbacks", "told Ruiz on Monday that": what stands before "that" tells of the saying. An
 * object of the verb itself ("mentioned the fact that") belongs to what is said.
 */
function complementizer(scene: Scene, clause: Clause, predicate: number): number | null {
  const { grid, tokens } = scene;
  const from = afterCue(scene, clause);
  const free = TELLING.test(clause.lemma) || /^(?:ADP|ADV|PUNCT|SCONJ)$/u.test(uposAt(grid, from));
  for (let at = from; at < predicate; at += 1) {
    const word = wordAt(grid, at);
    if (word === 'that' && (at === from || free) && /^(?:IN|WDT)$/u.test(tokens[at]?.xpos ?? '')) return at;
    if (!free || /^(?:whether|if|why|how|what|when|where|who)$/u.test(word)) return null;
    if (passageAt(scene, tokens[at]?.start ?? 0) || uposAt(grid, at) === 'AUX') return null;
  }
  return null;
}

/** First token behind the cue that does not tell when it was said. */
function afterCue(scene: Scene, clause: Clause): number {
  let at = clause.predicate + 1;
  if (clause.lemma.includes(' ')) at += 1;
  while (
    TIME.test(wordAt(scene.grid, at)) ||
    (/^(?:on|last|this|late|early|earlier)$/u.test(wordAt(scene.grid, at)) &&
      TIME.test(wordAt(scene.grid, at + 1)))
  )
    at += 1;
  return at;
}

/** How far behind its verb a "that" may stand: "told reporters in the capital on Monday that". */
const REACH = 12;

function lexicalStart(scene: Scene, clause: Clause): number | null {
  const { grid, tokens } = scene;
  const { last } = sentenceOf(scene, clause.predicate);
  for (let at = clause.predicate + 1; at < Math.min(last, clause.predicate + REACH); at += 1) {
    if (wordAt(grid, at) === 'that' && isComplementizer(scene, at) && hasVerb(scene, at, last))
      return withNoun(scene, clause, at);
    // "said in a report published on Tuesday that …": a participle there belongs to the report.
    const verb = /^(?:VERB|AUX)$/u.test(uposAt(grid, at)) && !/^VB[GN]$/u.test(tokens[at]?.xpos ?? '');
    if (verb || isSpoken(scene, at)) return null;
    if (/^[.;:,]$/u.test(wordAt(grid, at))) return null;
  }
  return null;
}

/** Quoted words that are no title: `told the “Morning Hour” programme that` may go on behind one. */
function isSpoken(scene: Scene, at: number): boolean {
  const passage = passageAt(scene, scene.tokens[at]?.start ?? 0);
  return (
    passage !== undefined &&
    !/^(?:\p{Lu}\S*\s?){1,4}$/u.test(scene.text.slice(passage.inner.start, passage.inner.end).slice(0, 60))
  );
}

/** "denied rumours that", "rejected the army's claim that": the noun and its owner belong to what is denied. */
function withNoun(scene: Scene, clause: Clause, that: number): number {
  const { grid } = scene;
  if (TELLING.test(clause.lemma) || !STATEMENT_NOUNS.has(lemmaAt(grid, that - 1))) return that;
  let first = that - 1;
  while (
    first > clause.predicate + 1 &&
    /^(?:DET|ADJ|NOUN|PROPN|PART|PRON|NUM)$/u.test(uposAt(grid, first - 1))
  )
    first -= 1;
  // "said in a statement that": there the noun tells of the saying.
  return first === clause.predicate + 1 ? first : that;
}

/** "that" before a noun phrase with its verb, and no relative pronoun ("the plan that failed"). */
function isComplementizer(scene: Scene, that: number): boolean {
  const { grid, tokens } = scene;
  if (tokens[that]?.xpos === 'IN' || relationAt(grid, that) === 'mark') return true;
  return /^(?:DET|PRON|PROPN)$/u.test(uposAt(grid, that + 1));
}

function hasVerb(scene: Scene, from: number, stop: number): boolean {
  for (let at = from; at < stop; at += 1) if (/^(?:VERB|AUX)$/u.test(uposAt(scene.grid, at))) return true;
  return false;
}
