import { contentOf } from '../content.ts';
import { ADJECTIVE_CUES } from '../cues.ts';
import { holderOf, partiesIn } from '../parties.ts';
import type { PositionRule } from '../rule.ts';
import { wordAt } from '../scene.ts';

/** "is ready to resume talks", "are concerned about the arrests", "we are united with our allies in …". */
export const adjectiveRule: PositionRule = {
  name: 'adjective',
  read(scene, clause) {
    const cue = ADJECTIVE_CUES.get(wordAt(scene, clause.predicate));
    if (!cue || clause.polarity !== 'positive' || clause.modality !== 'asserted') return null;
    if (clause.tense === 'past' && clause.kind === 'verb') return null;
    const holder = holderOf(scene, clause);
    if (!holder) return null;
    const content = contentOf(scene, clause, cue.frames);
    if (!content) return null;
    const addressees = partiesIn(scene, content.clause?.arguments ?? [], holder.entity);
    return { kind: cue.kind, holder, addressees, content, cue: clause };
  },
};
