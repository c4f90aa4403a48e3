import type { Grid } from '../language/grid.ts';
import { relationAt } from '../language/grid.ts';
import type { Draft } from './draft.ts';

/** Longest way up a tree that is looked at: real sentences stay below 30. */
const REACH = 60;

/** Sets parent and relation of each draft: the nearest predicate above, and how its branch hangs there. */
export function linkParents(grid: Grid, list: readonly Draft[], byToken: ReadonlyMap<number, number>): void {
  for (const draft of list) {
    let at = draft.predicate;
    draft.parent = null;
    for (let step = 0; step < REACH && draft.parent === null; step += 1) {
      at = grid.tokens[at]?.head ?? -1;
      if (at < 0) break;
      draft.parent = byToken.get(at) ?? null;
    }
    draft.relation = relationName(grid, draft, list);
  }
}

function relationName(grid: Grid, draft: Draft, list: readonly Draft[]): string {
  if (draft.parent === null) return 'root';
  const relation = relationAt(grid, draft.predicate);
  if (draft.kind === 'noun') {
    return relation === 'conj' && list[draft.parent]?.kind === 'noun' ? 'conj' : 'nominal';
  }
  if (relation === 'advcl' || relation === 'advcl:relcl') {
    const marker = draft.group.marker ?? (draft.group.infinitive ? 'to' : null);
    return marker === null ? relation : `advcl:${marker}`;
  }
  return relation === 'root' ? 'root' : relation;
}
