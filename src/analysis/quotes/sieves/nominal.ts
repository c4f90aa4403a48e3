import type { Clause } from '../../../types/clause.ts';
import { dependants, lemmaAt, relationAt, uposAt, wordAt } from '../../language/grid.ts';
import type { Span } from '../../../types/span.ts';
import type { Candidate, Sieve, Taken } from '../candidate.ts';
import { STATEMENT_NOUNS } from '../cues.ts';
import type { Scene } from '../scene.ts';
import { passageAt, sentenceOf, tokenFrom, tokenSpan } from '../scene.ts';
import type { Phrase } from '../speakers.ts';
import { nounPhraseFrom, phraseOf } from '../speakers.ts';
import { cueSpan, lexicalEnd, trimmed } from './extent.ts';
import { beforeMainVerb } from './nominal-end.ts';
import { overlaps } from './taken.ts';

/** "his warning that the line was crossed", "the ministry's demand that", "reports that". */
export const nominal: Sieve = {
  name: 'nominal',
  find(scene, taken) {
    const found: Candidate[] = [];
    scene.tokens.forEach((token, index) => {
      if (token.upos !== 'NOUN' || !STATEMENT_NOUNS.has(lemmaAt(scene.grid, index))) return;
      if (passageAt(scene, token.start)) return;
      const content = contentBehind(scene, index);
      const cue = tokenSpan(scene, index, index);
      if (!content || taken.cue(cue) || isToldBefore(taken, cue, content)) return;
      const speaker = speakerOf(scene, index);
      const words = HEARSAY.test(lemmaAt(scene.grid, index));
      if (!words && (!speaker || isTakenWhole(taken, cue, content))) return;
      found.push({
        speaker: speaker?.span ?? null,
        head: speaker?.head ?? null,
        cue: speaker ? voicedCue(scene, index, cue) : cue,
        content: [content],
        sieve: 'nominal',
        via: [],
      });
    });
    return found;
  },
};

/** Nouns that are somebody's words even where nobody is named; an idea, a sign or the news may be nobody's. */
const HEARSAY =
  /^(?:report|rumor|rumour|allegation|claim|accusation|charge|complaint|assertion|contention|suggestion|speculation|denial|warning|threat|demand)$/u;

/** "expressed confidence", "have any doubt": the verb that voices the noun is part of the cue where both stand close. */
function voicedCue(scene: Scene, noun: number, cue: Span): Span {
  const verb = scene.grid.tokens[noun]?.head ?? -1;
  const clause = scene.clauses[scene.clauseAt.get(verb) ?? -1];
  if (!clause || verb >= noun || noun - verb > 3 || relationAt(scene.grid, noun) !== 'obj') return cue;
  return dependants(scene.grid, noun, ['nmod:poss']).length > 0
    ? cue
    : { start: cueSpan(scene, clause).start, end: cue.end };
}

/** "In a statement Ruiz said that …": the verb has the same words, and the noun stands in none of them. */
function isToldBefore(taken: Taken, cue: Span, { start }: Span): boolean {
  return taken.startingAt(start).some(({ content }) => !content.some((one) => overlaps(one, cue)));
}

/** "dismissed their concerns that …": the verb has the noun with all its words, and a concern is no second statement. */
function isTakenWhole(taken: Taken, cue: Span, { end }: Span): boolean {
  return taken
    .endingAt(end)
    .some(
      ({ content, sieve }) =>
        /^(?:that-clause|learned)$/u.test(sieve) &&
        content.some((one) => one.start <= cue.start && one.start > cue.start - 40),
    );
}

/** What the noun holds: "that …" right behind it or behind who says it, "to …" right behind a promise or threat. */
function contentBehind(scene: Scene, noun: number): Span | null {
  const { grid } = scene;
  if (wordAt(grid, noun + 1) === 'to') return infinitiveSpan(scene, noun);
  const that = wordAt(grid, noun + 1) === 'by' ? behindAuthor(scene, noun + 2) : noun + 1;
  return wordAt(grid, that) === 'that' ? thatSpan(scene, noun, that) : null;
}

/** "the suggestion by Oslo | that": first token behind the noun phrase of who says it. */
function behindAuthor(scene: Scene, first: number): number {
  const author = nounPhraseFrom(scene, first);
  return author ? tokenFrom(scene, author.span.end) : first;
}

/** Nouns of what somebody says that he will do. */
const COMMITTING = /^(?:threat|promise|pledge|vow|offer|refusal)$/u;

/** "Lima's threat to close the strait": only with an owner, since "a threat to peace" or "the offer to him" says nothing. */
function infinitiveSpan(scene: Scene, noun: number): Span | null {
  const { grid, tokens } = scene;
  const verb = wordAt(grid, noun + 2) === 'not' ? noun + 3 : noun + 2;
  if (!COMMITTING.test(lemmaAt(grid, noun)) || tokens[verb]?.xpos !== 'VB') return null;
  if (dependants(grid, noun, ['nmod:poss']).length === 0) return null;
  const { last } = sentenceOf(scene, noun);
  const end = beforeMainVerb(scene, noun, noun + 1) ?? Math.min(grid.right[noun] ?? noun, last - 1);
  return trimmed(scene, noun + 1, lexicalEnd(scene, noun + 1, end));
}

/** The clause behind the noun, if "that" introduces one and is no relative pronoun. */
function thatSpan(scene: Scene, noun: number, that: number): Span | null {
  const { grid } = scene;
  const main = beforeMainVerb(scene, noun, that);
  if (main === null && scene.tokens[that]?.xpos !== 'IN' && relationAt(grid, that) !== 'mark') return null;
  if (main !== null && main > that) {
    if (!isClausal(scene, that)) return null;
    return trimmed(scene, that, lexicalEnd(scene, that, main));
  }
  const clause = dependants(grid, noun, ['acl', 'ccomp']).find(
    (child) => child > noun && relationAt(grid, child) !== 'acl:relcl',
  );
  const head = clause ?? grid.tokens[that]?.head ?? -1;
  if (head <= that || scene.tokens[head]?.sentence !== scene.tokens[noun]?.sentence) return null;
  const { last } = sentenceOf(scene, noun);
  return trimmed(scene, that, lexicalEnd(scene, that, Math.min(grid.right[head] ?? head, last - 1)));
}

/** A subject follows, so that "that" is no subject itself: "the claim that hurt him". */
function isClausal({ grid }: Scene, that: number): boolean {
  return /^(?:DET|PRON|PROPN|NOUN|ADJ|NUM)$/u.test(uposAt(grid, that + 1));
}

/** Verbs whose subject utters the noun: one who denies a claim, hears a report or demands a promise does not. */
const VOICING =
  /^(?:make|issue|give|express|voice|offer|have|repeat|reiterate|renew|raise|deliver|level|share|hold|state|announce|release|publish|send|reach|draw|air|convey|take|drop|add|retract|withdraw|restate|reaffirm|utter|provide|harbo(?:u)?r|extend|post|put)(?: \p{L}+)?$/u;

/** "his warning", "the ministry's warning", "a warning by the ministry", "she repeated a warning". */
function speakerOf(scene: Scene, noun: number): Phrase | null {
  const owner = dependants(scene.grid, noun, ['nmod:poss'])[0];
  if (owner !== undefined) return owned(scene, owner, noun);
  if (wordAt(scene.grid, noun + 1) === 'by') return nounPhraseFrom(scene, noun + 2);
  const clause: Clause | undefined =
    scene.clauses[scene.clauseAt.get(scene.grid.tokens[noun]?.head ?? -1) ?? -1];
  if (clause && !VOICING.test(clause.lemma)) return null;
  const voiced = clause?.arguments.some(({ role, head }) => role === 'object' && head === noun);
  const subject = voiced === true ? clause?.arguments.find(({ role }) => role === 'subject') : undefined;
  return clause && subject ? phraseOf(scene, subject, clause.predicate) : null;
}

/** The owner with its 's, as the corpus counts it. */
function owned(scene: Scene, owner: number, noun: number): Phrase {
  const { grid } = scene;
  let first = uposAt(grid, owner) === 'PRON' ? owner : (grid.left[owner] ?? owner);
  while (first < owner && uposAt(grid, first) === 'ADP') first += 1;
  const last = Math.min(grid.right[owner] ?? owner, noun - 1);
  return { span: tokenSpan(scene, first, last), head: owner };
}
