import { lemmaAt, relationAt, uposAt, wordAt } from '../language/grid.ts';
import type { Scene } from './scene.ts';
import { sentenceOf, tokenFrom, tokenSpan } from './scene.ts';
import { canSpeak } from './speaker-test.ts';
import type { Phrase } from './speakers.ts';
import { nounPhraseFrom } from './speakers.ts';
import type { Open, Opener } from './unanswered-scene.ts';
import { asked, isTold, questionAt, questionSpan, topicSpan } from './unanswered-scene.ts';

const CUE = /^(?:respond|reply|return|reach|available|comment|word|response|reaction|confirmation)$/u;
const REQUEST = /^(?:request|question|inquiry|enquiry|query|call|e-?mail|message|letter|demand)s?$/u;

/** "did not respond to a request for comment", "could not be reached", "there was no comment from": nobody answered. */
export const unreached: Opener = (scene) =>
  scene.tokens.flatMap((_, at) => {
    const cue = CUE.test(lemmaAt(scene.grid, at)) || wordAt(scene.grid, at) === 'reached';
    return cue && isTold(scene, at) ? openAt(scene, at) : [];
  });

function openAt(scene: Scene, at: number): Open[] {
  const lemma = lemmaAt(scene.grid, at);
  if (/^(?:respond|reply|return)$/u.test(lemma)) return unmet(scene, at);
  if (lemma === 'reach' || lemma === 'available') return unavailable(scene, at);
  if (/^(?:comment|word|response|reaction|reply|confirmation)$/u.test(lemma)) return noComment(scene, at);
  return [];
}

/** "did not immediately respond to a request for comment on the raid". */
function unmet(scene: Scene, at: number): Open[] {
  const clause = scene.clauses[scene.clauseAt.get(at) ?? -1];
  if (clause?.kind !== 'verb' || !isDenied(scene, at)) return [];
  const by = asked(scene, clause);
  const { last } = sentenceOf(scene, at);
  for (let head = at + 1; head < Math.min(last, at + 8); head += 1) {
    if (!REQUEST.test(wordAt(scene.grid, head))) continue;
    let first = wordAt(scene.grid, at + 1) === 'to' ? at + 2 : at + 1;
    if (first > head) first = head;
    return by
      ? [
          {
            question: questionSpan(scene, first),
            by,
            cue: tokenSpan(scene, groupStart(scene, at), at),
            kind: 'no-reply',
          },
        ]
      : [];
  }
  return [];
}

/** "could not be reached for comment on the raid", "was not available for comment". */
function unavailable(scene: Scene, at: number): Open[] {
  if (!isDenied(scene, at)) return [];
  const linked = wordAt(scene.grid, at + 1) === 'for' && wordAt(scene.grid, at + 2) === 'comment';
  const verb = scene.clauses[scene.clauseAt.get(at) ?? -1];
  const by = asked(scene, verb);
  if (!by || (!linked && wordAt(scene.grid, at) !== 'reached')) return [];
  const last = linked ? at + 2 : at;
  const topic = linked ? topicBehind(scene, last + 1) : null;
  if (!linked && !/^[.,;]$/u.test(wordAt(scene.grid, at + 1))) return [];
  const question = topic ?? tokenSpan(scene, last, last);
  return [{ question, by, cue: tokenSpan(scene, groupStart(scene, at), last), kind: 'no-reply' }];
}

/** "there was no immediate comment from Beijing on whether", "Beijing had no comment on the report". */
function noComment(scene: Scene, at: number): Open[] {
  const { grid } = scene;
  const { first, last } = sentenceOf(scene, at);
  let no = at - 1;
  while (no > first && /^(?:ADJ|NOUN|ADV)$/u.test(uposAt(grid, no))) no -= 1;
  if (wordAt(grid, no) !== 'no') return [];
  const there = wordAt(grid, no - 2) === 'there' || /^(?:be|come)$/u.test(lemmaAt(grid, no - 1));
  const from = sourceBehind(scene, at + 1, last);
  if (there) {
    const by = from?.phrase ?? null;
    const topic = topicBehind(scene, at + 1) ?? (from ? topicBehind(scene, from.next) : null);
    if (!by && !topic) return [];
    return [
      {
        question: topic ?? tokenSpan(scene, at, at),
        by,
        cue: tokenSpan(scene, Math.max(first, no - 2), at),
        kind: 'no-reply',
      },
    ];
  }
  if (lemmaAt(grid, at) !== 'comment' || !/^(?:have|offer|make|give)$/u.test(lemmaAt(grid, no - 1)))
    return [];
  const by = asked(scene, scene.clauses[scene.clauseAt.get(no - 1) ?? -1]);
  return by
    ? [
        {
          question: topicBehind(scene, at + 1) ?? tokenSpan(scene, at, at),
          by,
          cue: tokenSpan(scene, no - 1, at),
          kind: 'declined',
        },
      ]
    : [];
}

/** "from Beijing": who is silent. */
function sourceBehind(scene: Scene, first: number, stop: number): { phrase: Phrase; next: number } | null {
  for (let at = first; at < Math.min(stop, first + 8); at += 1) {
    if (!/^(?:from|by)$/u.test(wordAt(scene.grid, at))) continue;
    const phrase = nounPhraseFrom(scene, at + 1);
    if (!phrase || !canSpeak(scene, phrase)) return null;
    return { phrase, next: tokenFrom(scene, phrase.span.end) };
  }
  return null;
}

/** "on whether", "about the raid": the question or topic right behind the words. */
function topicBehind(scene: Scene, at: number): Open['question'] | null {
  if (!/^(?:on|about|as|over|regarding|of|to)$/u.test(wordAt(scene.grid, at))) return null;
  const question = questionAt(scene, at + 1);
  return question !== null ? questionSpan(scene, question) : topicSpan(scene, at + 1);
}

function isDenied(scene: Scene, at: number): boolean {
  for (let back = at - 1; back >= at - 5; back -= 1) {
    if (/^(?:not|n't|n’t|never)$/u.test(wordAt(scene.grid, back))) return true;
    if (!/^(?:AUX|ADV|PART)$/u.test(uposAt(scene.grid, back)) && relationAt(scene.grid, back) !== 'aux')
      return false;
  }
  return false;
}

function groupStart(scene: Scene, token: number): number {
  const { first } = sentenceOf(scene, token);
  let at = token;
  while (at > first && /^(?:AUX|ADV|PART)$/u.test(uposAt(scene.grid, at - 1))) at -= 1;
  return at;
}
