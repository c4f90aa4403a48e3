import type { Speaker } from '../../types/attribution.ts';
import { lemmaAt, uposAt, wordAt } from '../language/grid.ts';
import type { Candidate } from './candidate.ts';
import type { Told } from './current-speaker.ts';
import type { Scene } from './scene.ts';
import { tokenFrom } from './scene.ts';

/** Characters among which the first mention of "the official" is looked for. */
const FAR = 2500;
/** Nouns that may take up another word for the same one: "the paper" for "the newspaper". */
const SAME: readonly RegExp[] = [
  /^(?:official|source|person|people|individual)$/u,
  /^(?:spokesman|spokeswoman|spokesperson|representative)$/u,
  /^(?:newspaper|paper|daily|agency|outlet|broadcaster|magazine|channel|network|tabloid|site|website|service)$/u,
  /^(?:statement|communique|communiqué|declaration)$/u,
];

/**
 * Who was called so when he spoke last: "a European diplomat said … The diplomat said". Only for "the" with a bare
 * noun, and only where one alone in the last statements can be meant.
 */
export function describedBefore(
  scene: Scene,
  { speaker, head }: Candidate,
  told: readonly Told[],
): Speaker | null {
  if (!speaker || head === null) return null;
  const first = tokenFrom(scene, speaker.start);
  const bare = head === first + 1 && tokenFrom(scene, speaker.end) === head + 1;
  if (!bare || !/^(?:the|this|that)$/u.test(wordAt(scene.grid, first)) || uposAt(scene.grid, head) !== 'NOUN')
    return null;
  const plural = /^NNP?S$/u.test(scene.tokens[head]?.xpos ?? '');
  const found: Speaker[] = [];
  for (const one of told.toReversed()) {
    const start = one.candidate.speaker?.start ?? -1;
    if (start >= speaker.start) continue;
    if (speaker.start - start > FAR) break;
    if (isCalled(scene, one, { lemma: lemmaAt(scene.grid, head), plural })) found.push(one.speaker);
  }
  const [last] = found;
  const all = new Set(
    found.map(({ entity, antecedent, quote }) => entity ?? (antecedent?.quote ?? quote).toLowerCase()),
  );
  return last && all.size === 1 ? last : null;
}

interface Called {
  lemma: string;
  plural: boolean;
}

/** The same noun in the same number; an outlet by any noun for outlets. */
function isCalled(scene: Scene, { speaker, head, candidate }: Told, { lemma, plural }: Called): boolean {
  if (MEDIUM.test(lemma)) return speaker.kind === 'media' && !plural;
  if (head === null || candidate.speaker === null) return false;
  const number = /^NNP?S$/u.test(scene.tokens[head]?.xpos ?? '') === plural;
  const own = lemmaAt(scene.grid, head);
  return number && (own === lemma || SAME.some((nouns) => nouns.test(own) && nouns.test(lemma)));
}

const MEDIUM = /^(?:newspaper|paper|daily|outlet|broadcaster|magazine|tabloid)$/u;
