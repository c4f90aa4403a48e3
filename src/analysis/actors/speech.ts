import type { Token } from '../../types/token.ts';
import type { Referent, Scene } from './scene.ts';

const CUES =
  /^(?:say|tell|add|note|warn|claim|argue|insist|stress|explain|continue|conclude|remark|write|tweet|admit|acknowledge|state|declare|reply|respond|suggest|caution|recall|ask|announce|comment|answer|believe|think)$/;
const CUE_FORMS = /^(?:said|says|told|tells|wrote|writes)$/i;

/** A verb of saying. */
export function isCue(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return token?.upos === 'VERB' && (CUES.test(token.lemma) || CUE_FORMS.test(token.form));
}

/** How far from a passage between quotation marks its speaker may be named, in sentences before and after. */
const NEAR = [0, -1, -2, 1, 2];
/** And in tokens: no more than a long paragraph. */
const FAR = 250;

/** Who speaks the words that a token inside quotation marks belongs to: the subject of the nearest verb of saying. */
export function speakerOf(scene: Scene, index: number): Referent | null {
  const { tokens, sentences, quotedAt } = scene.context;
  const sentence = tokens[index]?.sentence ?? 0;
  for (const step of NEAR) {
    const range = sentences[sentence + step];
    if (!range) continue;
    const [first, last] = [Math.max(range.first, index - FAR), Math.min(range.last, index + FAR)];
    for (let at = first; at < last; at++) {
      if (quotedAt[at] || !isCue(tokens, at)) continue;
      const place = scene.at(scene.subjectOf(at));
      if (place) return place.referent;
    }
  }
  return null;
}
