import type { Span } from '../../types/span.ts';
import { quoted } from '../../evidence.ts';
import { lemmaAt, wordAt } from '../language/grid.ts';
import type { Candidate } from './candidate.ts';
import { DOCUMENTS } from './cues.ts';
import { frontedRelays, passedOn, relaysBehind } from './relays-around.ts';
import { mediumAt } from './relays-medium.ts';
import type { Step } from './relays-step.ts';
import type { Scene } from './scene.ts';
import { tokenFrom } from './scene.ts';
import { entityOf } from './speaker-entity.ts';

/**
 * Through whom one statement came by the words around it, from the speaker to the report: whom he told, where he
 * posted it, which agency quotes him, the medium in "according to a Reuters report".
 */
export function stepsOf(scene: Scene, candidate: Candidate): Step[] {
  const around = [...frontedRelays(scene, candidate), ...relaysBehind(scene, candidate)];
  // "Ruiz was quoted as saying": who is quoted relays nothing.
  const others = candidate.via.filter(({ start }) => start !== candidate.speaker?.start);
  const quoting = others.map((span) => quotingStep(scene, span));
  const steps = [...around, ...inDocument(scene, candidate), ...passedOn(scene, candidate), ...quoting];
  return steps.filter(
    (step, index) => steps.findIndex(({ start, end }) => start === step.start && end === step.end) === index,
  );
}

/** "Interfax quoted him": an outlet passes it on; anybody else who quotes him tells it by hearsay. */
function quotingStep(scene: Scene, span: Span): Step {
  const last = tokenFrom(scene, span.end) - 1;
  const entity = entityOf(scene, span, last);
  const known = entity?.known?.startsWith('media:') === true;
  const medium = known || holdsMedium(scene, span) || isMediumWord(scene, last);
  return {
    ...quoted(scene.text, span),
    entity: entity?.id ?? null,
    how: medium ? 'relayed' : 'hearsay',
    medium,
  };
}

function isMediumWord(scene: Scene, at: number): boolean {
  return /^(?:agency|newspaper|daily|media|press|broadcaster|channel|television|radio|magazine|website|outlet)$/u.test(
    lemmaAt(scene.grid, at),
  );
}

function holdsMedium(scene: Scene, { start, end }: Span): boolean {
  for (let at = tokenFrom(scene, start); (scene.tokens[at]?.end ?? Infinity) <= end; at += 1) {
    if (mediumAt(scene, at)) return true;
  }
  return false;
}

/** "a CNN report": the medium before the document that speaks; "a report for CNN" too. */
function inDocument(scene: Scene, { speaker, head }: Candidate): Step[] {
  if (!speaker || head === null || !DOCUMENTS.has(lemmaAt(scene.grid, head))) return [];
  const first = tokenFrom(scene, speaker.start);
  const last = tokenFrom(scene, speaker.end);
  for (let at = first; at < last; at += 1) {
    const medium = mediumAt(scene, at);
    if (!medium || medium.social || medium.span.end > speaker.end) continue;
    if (at > head && !/^(?:by|in|from|for|of)$/u.test(wordAt(scene.grid, at - 1))) continue;
    const entity = entityOf(scene, medium.span, tokenFrom(scene, medium.span.end) - 1)?.id ?? null;
    return [{ ...quoted(scene.text, medium.span), entity, how: 'relayed', medium: true }];
  }
  return [];
}
