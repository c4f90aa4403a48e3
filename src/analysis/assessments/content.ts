import { firstTokenFrom } from '../../entity-index.ts';
import type { Clause } from '../../types/clause.ts';
import type { Span } from '../../types/span.ts';
import type { Token } from '../../types/token.ts';
import { findLikelihood, weighs } from './likelihood.ts';
import { isOpen, type Scene } from './scene.ts';

/** Tokens between the verb and what is expected. */
const REACH = 14;

/** What is expected, one clause after another: "believes that Iran could …, but that building a bomb would …". */
export function contentsOf(scene: Scene, verb: Clause): Span[] {
  const first = findContent(scene, verb);
  if (!first) return [];
  const { tokens } = scene.layers;
  for (let at = firstTokenFrom(tokens, first.start); (tokens[at]?.end ?? Infinity) <= first.end; at += 1) {
    if (!/^(?:but|and)$/u.test(wordOf(tokens, at)) || wordOf(tokens, at + 1) !== 'that') continue;
    const cut = tokens[at - (wordOf(tokens, at - 1) === ',' ? 2 : 1)]?.end ?? first.end;
    return [
      { start: first.start, end: cut },
      { start: tokens[at + 2]?.start ?? cut, end: first.end },
    ];
  }
  return [first];
}

function wordOf(tokens: readonly Token[], at: number): string {
  return tokens[at]?.form.toLowerCase() ?? '';
}

/** What is expected: the clause behind the verb without its "that"; null where there is none or where it is a fact. */
function findContent(scene: Scene, verb: Clause): Span | null {
  const { clauses, tokens } = scene.layers;
  const marker = markerBehind(tokens, verb);
  const thing = marker < 0 ? infinitiveObject(scene, verb) : null;
  if (thing) return thing;
  const from = marker < 0 ? verb.predicate + 1 : marker + 1;
  const clause = clauses.find(
    (other) =>
      other.kind !== 'noun' &&
      other.sentence === verb.sentence &&
      other.predicate >= from &&
      other.predicate - from <= REACH &&
      (marker >= 0 || !/^(?:acl|advcl)/u.test(other.relation)),
  );
  // "assess that Minsk has not decided": by the verb alone it is judged, not known.
  if (
    !clause ||
    !(
      isOpen(clause) ||
      (marker >= 0 && /^(?:assess|estimate)$/u.test(verb.lemma)) ||
      isWeighed(scene, clause)
    )
  )
    return null;
  if (marker < 0 && clause.parent !== null && clauses[clause.parent] !== verb) return null;
  const start = marker < 0 ? beginOf(clause, tokens) : (tokens[marker + 1]?.start ?? clause.start);
  const end = withoutSource(scene, start, Math.max(clause.end, saidUntil(scene, start)));
  return start >= (tokens[verb.predicate]?.end ?? 0) && start < end ? { start, end } : null;
}

/** "said the truce was unlikely to hold", "remained unlikely": told as a state, weighed all the same. */
function isWeighed(scene: Scene, { start, end }: Clause): boolean {
  const hedge = findLikelihood(scene.article.text.slice(start, end));
  return hedge !== null && weighs(hedge.term);
}

/** "could build a bomb within months | , according to an official": who says so is no part of it. */
function withoutSource({ article }: Scene, start: number, end: number): number {
  const at = article.text.slice(start, end).search(/,\s+according to\b/u);
  return at < 0 ? end : start + at;
}

/** "expect | the talks to resume in April", which the parser may hang on the noun as a whole. */
function infinitiveObject({ layers: { tokens } }: Scene, verb: Clause): Span | null {
  const object = verb.arguments.find(({ role, head }) => role === 'object' && head > verb.predicate);
  if (!/^(?:expect|anticipate|foresee|project)$/u.test(verb.lemma) || !object) return null;
  for (let at = object.head + 1; (tokens[at]?.end ?? Infinity) <= object.end; at += 1)
    if (tokens[at]?.form.toLowerCase() === 'to' && /^(?:VERB|AUX)$/u.test(tokens[at + 1]?.upos ?? ''))
      return { start: object.start, end: object.end };
  return null;
}

/** Index of the "that" behind a verb; -1 where none stands before the next verb. */
function markerBehind(tokens: readonly Token[], { predicate, sentence }: Clause): number {
  for (let at = predicate + 1; at < Math.min(tokens.length, predicate + REACH); at += 1) {
    const token = tokens[at];
    if (token?.sentence !== sentence || /^(?:VERB|AUX|CCONJ)$/u.test(token.upos)) {
      // "warned Ukraine and its allies that": an "and" joins those who are told.
      if (
        token?.upos !== 'CCONJ' ||
        token.sentence !== sentence ||
        tokens[at + 1]?.form.toLowerCase() === 'that'
      )
        return -1;
    }
    // "warned its allies that an attack …": the tagger may take it for a relative pronoun.
    if (token.form.toLowerCase() === 'that' && (token.upos === 'SCONJ' || token.deprel === 'mark')) return at;
  }
  return -1;
}

/** "expect | the talks to resume": a subject that is the object of the verb belongs to what is expected. */
function beginOf(clause: Clause, tokens: readonly Token[]): number {
  const subject = clause.arguments.find(({ role, head }) => role === 'subject' && head < clause.predicate);
  const infinitive = tokens[clause.predicate - 1]?.form.toLowerCase() === 'to';
  return infinitive && subject ? Math.min(subject.start, clause.start) : clause.start;
}

/** Where the words end that a speaker is given, if these begin in them: it mends clauses cut short. */
function saidUntil({ layers, article }: Scene, start: number): number {
  const { attributions, sentences, tokens } = layers;
  const limit = sentences[tokens[firstTokenFrom(tokens, start)]?.sentence ?? -1]?.end ?? start;
  const ends = attributions.flatMap(({ content }) =>
    content.flatMap((part) =>
      part.start <= start && start < part.end && part.end <= limit && start - part.start < 6 ? part.end : [],
    ),
  );
  const end = Math.max(start, ...ends);
  return end - (/[\s.,;]*$/u.exec(article.text.slice(start, end))?.[0].length ?? 0);
}
