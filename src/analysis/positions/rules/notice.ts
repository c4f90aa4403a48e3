import { contentOf } from '../content.ts';
import { holderOf, partiesIn } from '../parties.ts';
import type { PositionRule } from '../rule.ts';
import { wordAt } from '../scene.ts';
import { isStated } from './verb.ts';

/** "put Tehran on notice that …", "served notice on its neighbours that …", "made clear to Belgrade that …". */
export const noticeRule: PositionRule = {
  name: 'notice',
  read(scene, clause) {
    if (clause.kind !== 'verb' || !isStated(clause)) return null;
    const onNotice = clause.arguments.some(
      ({ role, head }) => role === 'on' && wordAt(scene, head) === 'notice',
    );
    const notice = clause.arguments.some(
      ({ role, head }) => role === 'object' && wordAt(scene, head) === 'notice',
    );
    const puts = clause.lemma === 'put' && onNotice;
    const serves = (clause.lemma === 'serve' || clause.lemma === 'give') && notice;
    if (!puts && !serves) return null;
    const holder = holderOf(scene, clause);
    const content = contentOf(scene, clause, ['that']);
    if (!holder || !content) return null;
    const roles = puts ? ['object'] : ['on', 'to', 'indirect'];
    const addressees = partiesIn(
      scene,
      clause.arguments.filter(({ role }) => roles.includes(role)),
      holder.entity,
    );
    return { kind: 'warning', holder, addressees, content, cue: clause };
  },
};
