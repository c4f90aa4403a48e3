import { holderOf } from '../holders.ts';
import type { PositionRule } from '../rule.ts';
import type { PositionKind } from '../../../types/position.ts';
import { findToken, lemmaAt, wordAt } from '../scene.ts';

const KINDS: Readonly<Record<string, PositionKind>> = {
  concern: 'concern',
  worry: 'concern',
  demand: 'demand',
  offer: 'offer',
  proposal: 'offer',
};

/** "has put its concerns on the table", also where somebody will: naming them puts them there. */
export const tableRule: PositionRule = {
  name: 'table',
  read(scene, at) {
    const clause = scene.clauseAt.get(at);
    if (
      clause?.kind !== 'verb' ||
      !/^(?:put|lay|place)$/u.test(clause.lemma) ||
      clause.polarity !== 'positive'
    )
      return null;
    if (!/^(?:asserted|planned)$/u.test(clause.modality)) return null;
    const table = findToken(
      { first: at + 1, last: at + 14 },
      (index) => wordAt(scene, index) === 'table' && wordAt(scene, index - 2) === 'on',
    );
    const thing = findToken(
      { first: at + 1, last: Math.max(at + 1, table) },
      (index) => KINDS[lemmaAt(scene, index)] !== undefined,
    );
    const kind = KINDS[lemmaAt(scene, thing)];
    const holder = thing < 0 ? null : holderOf(scene, clause);
    if (!kind || !holder) return null;
    return {
      kind,
      holder,
      addressees: [],
      content: { first: at, last: table + 1, clause, frame: 'table' },
      cue: at,
    };
  },
};
