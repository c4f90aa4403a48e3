import type { Clause } from '../../../types/clause.ts';
import { wordAt } from '../../language/grid.ts';
import type { Scene } from '../scene.ts';
import { passageAt } from '../scene.ts';

const TELLING =
  /^(?:say|tell|warn|announce|claim|insist|declare|state|report|deny|confirm|believe|pledge|vow|promise|threaten|demand)$/u;

/**
 * Inside a quotation the speaker's own "I think", "we know" are no statements of their own; what he says that
 * a third party says is one ("the President believes that …").
 */
export function isQuotedAside(scene: Scene, clause: Clause): boolean {
  const start = scene.tokens[clause.predicate]?.start ?? 0;
  if (!passageAt(scene, start)) return false;
  const subject = clause.arguments.find(({ role }) => role === 'subject');
  if (!subject || /^(?:i|we|you|it|this|that|who|which|there)$/u.test(wordAt(scene.grid, subject.head)))
    return true;
  return !TELLING.test(clause.lemma);
}
