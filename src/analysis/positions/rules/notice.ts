import { contentOf } from '../content.ts';
import { partiesWithin } from '../parties.ts';
import { holderOf } from '../holders.ts';
import type { PositionRule } from '../rule.ts';
import { findToken, wordAt } from '../scene.ts';
import { isStated } from './verb.ts';

/** "put Tehran on notice that …", "served notice on its neighbours that …". */
export const noticeRule: PositionRule = {
  name: 'notice',
  read(scene, at) {
    const clause = scene.clauseAt.get(at);
    if (
      !clause ||
      clause.kind !== 'verb' ||
      !/^(?:put|serve|give)$/u.test(clause.lemma) ||
      !isStated(scene, clause)
    )
      return null;
    const notice = findToken({ first: at + 1, last: at + 10 }, (index) => wordAt(scene, index) === 'notice');
    if (notice < 0 || (clause.lemma === 'put') !== (wordAt(scene, notice - 1) === 'on')) return null;
    const holder = holderOf(scene, clause);
    const content = contentOf(scene, { at: notice, clause }, ['that']);
    if (!holder || !content) return null;
    const addressees = partiesWithin(scene, { first: at + 1, last: content.first }, holder.entity);
    return { kind: 'warning', holder, addressees, content, cue: at };
  },
};
