import type { Attribution, StatementKind } from '../../types/attribution.ts';
import type { Span } from '../../types/span.ts';
import { quoted } from '../../evidence.ts';
import type { Candidate } from './candidate.ts';
import { chainsOf, citedBy, relaysFrom } from './relays-chain.ts';
import { resolveSpeakers } from './resolve-speakers.ts';
import type { Scene } from './scene.ts';
import { passageFrom } from './scene.ts';

/** Candidates as attributions in text order, with kind, entity and nesting. */
export function presentAttributions(scene: Scene, candidates: readonly Candidate[]): Attribution[] {
  const sorted = [...candidates].sort((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a));
  const speakers = resolveSpeakers(scene, sorted);
  const links = sorted.map((candidate, index) => {
    return { candidate, speaker: speakers[index] ?? null, within: enclosing(sorted, index) };
  });
  const chains = chainsOf(scene, links);
  return links.map(({ candidate, speaker, within }, index) => {
    const { via, chain } = relaysFrom(scene, chains[index] ?? []);
    const cited = speaker?.kind === 'media' ? citedBy(scene, candidate) : null;
    return {
      speaker,
      cue: candidate.cue && quoted(scene.text, candidate.cue),
      content: candidate.content.map((span) => quoted(scene.text, span)),
      kind: kindOf(scene, candidate.content),
      sieve: candidate.sieve,
      via,
      ...(chain.length > 0 ? { chain } : {}),
      ...(cited ? { cited } : {}),
      within,
    };
  });
}

function startOf({ content }: Candidate): number {
  return content[0]?.start ?? 0;
}

function endOf({ content }: Candidate): number {
  return content[content.length - 1]?.end ?? 0;
}

/** Direct: all words in passages that it covers whole; words cut out of a passage are no quotation of theirs. */
function kindOf(scene: Scene, content: readonly Span[]): StatementKind {
  let inside = 0;
  let outside = 0;
  for (const { start, end } of content) {
    let at = start;
    for (let index = passageFrom(scene, start); at < end; index += 1) {
      const passage = scene.passages[index];
      const whole = passage !== undefined && passage.start >= start && passage.end <= end;
      const stop = whole ? passage.start : Math.min(end, passage && passage.start < end ? passage.end : end);
      if (/[\p{L}\p{N}]/u.test(scene.text.slice(at, stop))) outside += 1;
      if (whole) inside += 1;
      at = whole ? passage.end : stop;
    }
  }
  if (inside === 0) return 'indirect';
  return outside === 0 ? 'direct' : 'mixed';
}

/** How many attributions back one is looked for that encloses another. */
const BACK = 12;

function enclosing(sorted: readonly Candidate[], index: number): number | null {
  const inner = sorted[index];
  if (!inner) return null;
  const from = Math.min(inner.cue?.start ?? Infinity, startOf(inner));
  for (let other = index - 1; other >= Math.max(0, index - BACK); other -= 1) {
    const outer = sorted[other];
    const holds = outer?.content.some(
      ({ start, end }) => start <= from && endOf(inner) <= end && (inner.cue?.end ?? 0) <= end,
    );
    if (holds) return other;
  }
  return null;
}
