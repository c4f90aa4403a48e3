import type { Relay, RelayHow } from '../../types/attribution.ts';
import { quoted } from '../../evidence.ts';
import type { Scene } from './scene.ts';
import { tokenSpan } from './scene.ts';
import { entityOf } from './speaker-entity.ts';

/** A step of the chain; `medium` for agencies and outlets. */
export interface Step extends Relay {
  how: RelayHow;
  medium: boolean;
}

/** A step over tokens `[first, last]`. */
export function stepOver(
  scene: Scene,
  { first, last, medium = false }: { first: number; last: number; medium?: boolean },
  how: Step['how'],
): Step {
  const { start, end } = tokenSpan(scene, first, last);
  // "on X.": the full stop ends the sentence, not the name.
  const span = { start, end: scene.tokens[last]?.form === 'X.' ? end - 1 : end };
  return { ...quoted(scene.text, span), entity: entityOf(scene, span, last)?.id ?? null, how, medium };
}
