import { contentOf } from '../content.ts';
import { partiesWithin } from '../parties.ts';
import { namesSides } from '../addressees.ts';
import { holderOf } from '../holders.ts';
import type { PositionRule } from '../rule.ts';
import { findToken, wordAt } from '../scene.ts';
import { isStated } from './verb.ts';

/** "gave Pristina until Friday to lift the ban": an act asked for by a date. */
export const ultimatumRule: PositionRule = {
  name: 'ultimatum',
  read(scene, at) {
    const clause = scene.clauseAt.get(at);
    if (clause?.kind !== 'verb' || !/^(?:give|set)$/u.test(clause.lemma) || !isStated(scene, clause))
      return null;
    const until = findToken(
      { first: at + 1, last: at + 12 },
      (index) =>
        /^(?:until|till)$/u.test(wordAt(scene, index)) ||
        wordAt(scene, index) === 'deadline' ||
        (/^(?:hours|days|weeks)$/u.test(wordAt(scene, index)) && wordAt(scene, index + 1) === 'to'),
    );
    const holder = until < 0 ? null : holderOf(scene, clause);
    const content = holder && contentOf(scene, { at: until, clause: null }, ['to']);
    if (!holder || !content) return null;
    const addressees = partiesWithin(scene, { first: at + 1, last: until }, holder.entity);
    const asked = addressees.length > 0 || namesSides(scene, { first: at + 1, last: until });
    return !asked ? null : { kind: 'demand', holder, addressees, content, cue: at };
  },
};
