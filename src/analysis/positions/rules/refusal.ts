import { contentOf } from '../content.ts';
import { holderOf } from '../parties.ts';
import type { PositionRule } from '../rule.ts';
import type { Clause } from '../../../types/clause.ts';

/** Acts that one side asks of the other: not doing them is refusing them. */
const YIELDING = new Set(
  'accept agree compromise concede negotiate recognize recognise withdraw surrender tolerate publish discuss allow permit back+down give+up give+in back+away make release lift sign ratify join'
    .split(' ')
    .map((lemma) => lemma.replace('+', ' ')),
);

/** "will not accept the terms", "said it would not make concessions": an announced not-doing. */
export const refusalRule: PositionRule = {
  name: 'refusal',
  read(scene, clause) {
    if (clause.kind !== 'verb' || clause.polarity !== 'negative' || !YIELDING.has(clause.lemma)) return null;
    if (!isAnnounced(clause)) return null;
    const holder = holderOf(scene, clause);
    if (!holder) return null;
    const content = contentOf(scene, clause, ['object', 'to', 'that', 'on', 'with']);
    if (
      !content ||
      (clause.lemma === 'make' &&
        !/concession/iu.test(scene.article.text.slice(content.span.start, content.span.end)))
    ) {
      return null;
    }
    const span = {
      start: scene.layers.tokens[clause.predicate]?.start ?? content.span.start,
      end: content.span.end,
    };
    return { kind: 'refusal', holder, addressees: [], content: { ...content, span, clause }, cue: clause };
  },
};

/** "will not", or "would not" as reported speech has it; "could not" and "did not" tell of no will. */
function isAnnounced({ reasons, relation }: Clause): boolean {
  if (relation.startsWith('advcl') || reasons.some((reason) => reason.startsWith('condition:'))) return false;
  return reasons.includes('modal:will') || reasons.includes('modal:would');
}
