import { assessorOf } from './assessor.ts';
import { sameSentence, spanFrom, wordAt } from './behind.ts';
import { readingOf } from './frame-reading.ts';
import { findLikelihood, weighs } from './likelihood.ts';
import { wordsOf, type Reading, type Scene } from './scene.ts';

const OPINING =
  /^(?:reckons?|believes?|thinks?|predicts?|predicted|expects?|suspects?|fears?|judges?|forecasts?|estimates?|says?|said|warns?|warned|argues?|bets?)$/u;
/** Words between the comma and the verb. */
const REACH = 10;

/** "The invasion, Arden Risk reckons, will come in spring": an opinion set off from what it is about. */
export function readInserted(scene: Scene, at: number): Reading | null {
  const { tokens, sentences } = scene.layers;
  if (!OPINING.test(wordAt(tokens, at)) || !/^[,.]$/u.test(wordAt(tokens, at + 1))) return null;
  const sentence = sentences[tokens[at]?.sentence ?? -1];
  const comma = commaBefore(scene, at);
  if (!sentence || comma - sentence.first < 2) return null;
  const by = assessorOf(scene, { ...spanFrom(tokens, comma + 1, at - 1), head: at - 1 }, 'official');
  const inside = wordAt(tokens, at + 1) === ',';
  const about = spanFrom(tokens, sentence.first, inside ? sentence.last - 2 : comma - 1);
  const words = wordsOf(scene, about);
  const hedge = findLikelihood(words);
  const said = /^(?:say|said|argue|warn)/u.test(wordAt(tokens, at));
  const weight = hedge !== null && (!said || weighs(hedge.term));
  const open = weight || (!said && /\b(?:will|would)\b/u.test(words));
  return by && open && !/["“”]/u.test(words)
    ? readingOf(scene, at, { by, about, rule: `inserted:${wordAt(tokens, at)}`, hedge: null })
    : null;
}

/** The comma with nothing but a phrase between it and the verb; -1 where another word stands there. */
function commaBefore({ layers: { tokens } }: Scene, at: number): number {
  for (let back = at - 1; back > at - REACH && sameSentence(tokens, back, at); back -= 1) {
    if (wordAt(tokens, back) === ',') return back < at - 1 ? back : -1;
    if (!/^(?:NOUN|PROPN|ADJ|DET|NUM|ADP|ADV|PUNCT)$/u.test(tokens[back]?.upos ?? '')) return -1;
  }
  return -1;
}
