import type { Span } from '../../types/span.ts';
import { lemmaAt, uposAt, wordAt } from '../language/grid.ts';
import type { Scene } from './scene.ts';
import { passageAt, sentenceOf } from './scene.ts';
import type { Open, Opener } from './unanswered-scene.ts';
import { answering, cueOver, questionAt } from './unanswered-scene.ts';

const ASKING =
  /^(?:who|whom|whose|what|when|where|why|how|which|will|did|does|do|is|are|was|were|has|have|had|can|could|would|should)$/u;
/** Longest question and longest answer in tokens. */
const LONGEST = 30;
const SHORT = 9;

/** "Who fired first? Nobody is saying.": a question of the report's own, with the answer that none is given. */
export const rhetorical: Opener = (scene) =>
  scene.sentences.flatMap(({ first, last }, index) => {
    const answer = scene.sentences[index + 1];
    if (!answer || wordAt(scene.grid, last - 1) !== '?' || last - first > LONGEST || last - first < 3)
      return [];
    if (!ASKING.test(wordAt(scene.grid, first)) || passageAt(scene, scene.tokens[first]?.start ?? 0))
      return [];
    return answer.last - answer.first > SHORT
      ? []
      : (unansweredBy(scene, answer, cueOver(scene, first, last - 2)) ?? []);
  });

/** "Nobody is saying.", "The embassy will not say.", "It is not clear.", "The junta refuses to say." */
function unansweredBy(
  scene: Scene,
  { first, last }: { first: number; last: number },
  question: Span,
): Open[] | null {
  const { grid } = scene;
  const words = Array.from({ length: last - first }, (_, step) => wordAt(grid, first + step)).join(' ');
  if (passageAt(scene, scene.tokens[first]?.start ?? 0)) return null;
  const cue = cueOver(scene, first, last - 2);
  if (NOBODY.test(words)) return [{ question, by: null, cue, kind: 'unclear' }];
  const would = UNSAID.exec(words);
  if (!would) return null;
  const verb = last - 2;
  for (let at = verb; at > first; at -= 1) {
    const clause = scene.clauses[scene.clauseAt.get(at) ?? -1];
    const by = clause ? answering(scene, clause) : null;
    if (by) return [{ question, by, cue, kind: /refus|declin/u.test(words) ? 'declined' : 'not-said' }];
  }
  return null;
}

const NOBODY =
  /^(?:(?:nobody|no one|no-one|few) (?:is|are|will|would|can|could|seems?)?(?: to)? ?(?:say|saying|says|know|knows|knew|tell|sure)|it (?:is|was|remains?) (?:not (?:yet |immediately )?(?:clear|known)|unclear|unknown|too (?:early|soon) to (?:say|tell)|any(?:one|body) ?['’]s guess)|that (?:is|was|remains) (?:not (?:clear|known)|unclear|a mystery|an open question|any(?:one|body) ?['’]s guess)|neither side (?:will|would) say) ?\.?$/u;
const UNSAID =
  /\b(?:(?:will|would|could|can|did|does|do|has|have|is|are)(?: not|n't|n’t| n't| n’t)(?: yet)? (?:say|said|saying|tell|telling|know|answer)|wo n['’]t say|cannot say|(?:refuses?|refused|declines?|declined) to (?:say|answer|comment)) ?\.?$/u;

/** "Asked who would pay, the envoy declined to elaborate.": the question stands in front. */
export const askedFirst: Opener = (scene) =>
  scene.sentences.flatMap(({ first }) => {
    const asked = /^(?:asked|pressed|questioned|quizzed)$/u.test(wordAt(scene.grid, first))
      ? first
      : wordAt(scene.grid, first) === 'when' && wordAt(scene.grid, first + 1) === 'asked'
        ? first + 1
        : -1;
    return asked < 0 ? [] : (refusedBehind(scene, asked) ?? []);
  });

function refusedBehind(scene: Scene, asked: number): Open[] | null {
  const { last } = sentenceOf(scene, asked);
  const question = questionAt(scene, asked + 1);
  if (question === null) return null;
  for (let at = question + 1; at < Math.min(last, question + LONGEST); at += 1) {
    if (
      !/^(?:decline|refuse|demur|shrug)$/u.test(lemmaAt(scene.grid, at)) ||
      uposAt(scene.grid, at) !== 'VERB'
    )
      continue;
    const clause = scene.clauses[scene.clauseAt.get(at) ?? -1];
    const by = answering(scene, clause);
    const bare = /^(?:elaborate|answer|say|comment|respond|speculate|reply)$/u.test(
      wordAt(scene.grid, at + 2),
    );
    let comma = at;
    while (comma > question && wordAt(scene.grid, comma) !== ',') comma -= 1;
    if (!by || comma <= question || (/^(?:decline|refuse)$/u.test(lemmaAt(scene.grid, at)) && !bare))
      return null;
    return [
      {
        question: cueOver(scene, question, comma - 1),
        by,
        cue: cueOver(scene, at, Math.min(last - 2, at + 2)),
        kind: 'declined',
      },
    ];
  }
  return null;
}
