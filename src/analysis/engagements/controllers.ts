import type { Clause } from '../../types/clause.ts';
import type { Party } from './draft.ts';
import { partiesAt } from './parties.ts';
import type { Reading } from './reading.ts';
import { clauseAt } from './status.ts';

/** "will be in Lima to meet", "accepted an invitation to visit": the subject of the clause above stands for the own. */
export function controllers(reading: Reading, clause: Clause): Party[] {
  if (!/^(?:advcl:to|xcomp|acl)/.test(clause.relation) || clause.parent === null) return [];
  if (clause.relation === 'acl:relcl' && clause.tense !== 'none') return [];
  const above = clauseAt(reading, clause.parent);
  const outer = above.kind === 'noun' && above.parent !== null ? clauseAt(reading, above.parent) : above;
  return outer.arguments
    .filter(({ role }) => role === 'subject')
    .flatMap(({ head }) => partiesAt(reading, head));
}
