import type { Span } from '../../../types/span.ts';
import type { Scene } from '../scene.ts';
import { tokenFrom } from '../scene.ts';
import { trimmed } from '../sieves/extent.ts';
import { boundariesOf } from './boundaries.ts';
import type { Proposal } from './features.ts';
import { modelOf } from './score.ts';

const endsHere = modelOf('ends.json');

/**
 * The content of a proposal up to the first place where a trained scorer ends it: a tree hangs "…, while others left"
 * or "…, prompting a walkout" on what was said as often as on the saying.
 */
export function cutContent(scene: Scene, proposal: Proposal): Span {
  const end = boundariesOf(scene, proposal).find(({ features }) => endsHere(features));
  if (!end) return proposal.content;
  const cut = trimmed(scene, tokenFrom(scene, proposal.content.start), end.token - 1);
  return cut.end > proposal.content.start && cut.end < proposal.content.end
    ? { start: proposal.content.start, end: cut.end }
    : proposal.content;
}
