import { uposAt, wordAt } from '../../language/grid.ts';
import type { Candidate, Sieve } from '../candidate.ts';
import type { Scene } from '../scene.ts';
import { passageAt, sentenceOf, tokenSpan } from '../scene.ts';
import { trimmed } from './extent.ts';
import { mainClauseComma } from './main-clause.ts';

const ASKED = /^(?:asked|pressed|questioned|quizzed)$/u;
const QUESTION = /^(?:whether|if|why|how|what|who|whom|which|when|where)$/u;
/** Words between "asked" and its question at most: "asked by reporters on Monday whether". */
const REACH = 8;

/**
 * "Asked whether troops would go, he said no.", "When pressed on the raid, …": the question of somebody unnamed, and
 * an answer of one word.
 */
export const question: Sieve = {
  name: 'question',
  find(scene) {
    return scene.sentences.flatMap(({ first, last }) => {
      const asked = /^(?:when|if|once)$/u.test(wordAt(scene.grid, first)) ? first + 1 : first;
      if (!ASKED.test(wordAt(scene.grid, asked))) return [];
      const comma = mainClauseComma(scene, asked + 1, last);
      const start = questionStart(scene, asked, comma ?? last);
      if (comma === null || start === null) return [];
      const found: Candidate = {
        speaker: null,
        head: null,
        cue: tokenSpan(scene, asked, start.cue),
        content: [trimmed(scene, start.first, comma - 1)],
        sieve: 'question',
        via: [],
      };
      const answer = answerOf(scene, comma + 1);
      return answer ? [found, answer] : [found];
    });
  },
};

/** The question's first token, and the last of the cue: a preposition belongs to it ("asked about"). */
function questionStart(scene: Scene, asked: number, stop: number): { first: number; cue: number } | null {
  for (let at = asked + 1; at < Math.min(stop, asked + REACH); at += 1) {
    if (passageAt(scene, scene.tokens[at]?.start ?? 0)) return null;
    const word = wordAt(scene.grid, at);
    if (QUESTION.test(word)) return { first: at, cue: asked };
    if (word === 'to' && scene.tokens[at + 1]?.xpos === 'VB') return { first: at, cue: asked };
    if (at === asked + 1 && /^(?:about|on|for)$/u.test(word) && QUESTION.test(wordAt(scene.grid, at + 1)))
      return { first: at + 1, cue: at };
    if (at === asked + 1 && /^(?:about|for|on)$/u.test(word) && !/day$/u.test(wordAt(scene.grid, at + 1)))
      return { first: at + 1, cue: at };
  }
  return null;
}

/** "he said no", "she answered yes": an answer that no other sieve takes for a clause. */
function answerOf(scene: Scene, first: number): Candidate | null {
  const { grid, tokens } = scene;
  const { last } = sentenceOf(scene, first);
  for (let at = first; at < Math.min(last, first + REACH); at += 1) {
    if (!/^(?:said|says|replied|answered|responded)$/u.test(wordAt(grid, at))) continue;
    const end = at + 1;
    const closing = end + 1 >= last - 1 || /^[.,;]$/u.test(wordAt(grid, end + 1));
    const word = /^(?:no|yes|nothing|neither|never|not)$/u.test(wordAt(grid, end)) && closing ? end : null;
    const answer = word ?? shortClause(scene, end, last);
    if (answer === null) return null;
    const speaker = tokenSpan(scene, first, at - 1);
    if (at === first || !/^(?:NOUN|PROPN|PRON)$/u.test(uposAt(grid, at - 1))) return null;
    return {
      speaker,
      head: at - 1,
      cue: tokenSpan(scene, at, at),
      content: [{ start: tokens[end]?.start ?? 0, end: tokens[answer]?.end ?? 0 }],
      sieve: 'question',
      via: [],
    };
  }
  return null;
}

/** "he did not", "she would": a pronoun and an auxiliary before the full stop. */
function shortClause({ grid }: Scene, first: number, stop: number): number | null {
  if (!/^(?:he|she|they|it|we|i)$/u.test(wordAt(grid, first)) || uposAt(grid, first + 1) !== 'AUX')
    return null;
  const last = /^(?:not|n['’]t)$/u.test(wordAt(grid, first + 2)) ? first + 2 : first + 1;
  return /^[.;]$/u.test(wordAt(grid, last + 1)) || last + 1 >= stop ? last : null;
}
