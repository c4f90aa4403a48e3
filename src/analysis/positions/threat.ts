import type { PositionKind } from '../../types/position.ts';
import { coordinated, partyAt } from './parties.ts';
import type { Reading } from './rule.ts';
import { tokenAt, wordAt, type Scene } from './scene.ts';

/** What one side does to the other, in a threat. */
const HOSTILE = new Set(
  'act respond retaliate strike attack impose sanction punish suspend cut expel close invade bomb shoot destroy use deploy withdraw answer intervene react seize annex escalate pay suffer face bring'.split(
    ' ',
  ),
);

const COST =
  /^(?:consequences?|costs?|price|sanctions?|penalties|penalty|retaliation|response|measures|repercussions?|punishment)$/u;

/**
 * A warning or a vow of one's own hostile act, or of costs that somebody will bear, is a threat;
 * a warning of what others or nature may do is not.
 */
export function weighKind(scene: Scene, { kind, content, holder }: Reading): PositionKind {
  if (kind !== 'warning' && kind !== 'commitment') return kind;
  const { clause } = content;
  if (!clause) return kind;
  const tokens = scene.layers.tokens
    .slice(clause.predicate, clause.predicate + 12)
    .filter(({ end }) => end <= content.span.end);
  const cost = tokens.some(({ form }) => COST.test(form.toLowerCase()));
  const hostile = tokens.some(({ lemma }) => HOSTILE.has(lemma.toLowerCase()));
  const subject =
    clause.arguments.find(({ role }) => role === 'subject') ??
    clause.arguments.find(({ role }) => role === 'object');
  const own =
    subject !== undefined &&
    coordinated(scene, subject.head).some((head) => isOwn(scene, head, holder.entity));
  const existential = (scene.children[clause.predicate] ?? []).some(
    (child) => tokenAt(scene, child)?.deprel === 'expl',
  );
  if (kind === 'commitment') return hostile && cost ? 'threat' : kind;
  return (own && hostile) ||
    (existential && cost) ||
    (cost && hostile && /^(?:pay|suffer|face)$/u.test(clause.lemma))
    ? 'threat'
    : kind;
}

/** The holder, his country, "his country", "it". */
function isOwn(scene: Scene, head: number, holder: Reading['holder']['entity']): boolean {
  const party = partyAt(scene, head);
  if (party)
    return (
      party.entity.id === holder.id || (holder.country !== null && party.entity.country === holder.country)
    );
  const word = wordAt(scene, head);
  if (/^(?:he|she|it|they|we|i)$/u.test(word)) return true;
  const possessive = (scene.children[head] ?? []).some((child) =>
    /^(?:his|her|its|their|our)$/u.test(wordAt(scene, child)),
  );
  return possessive && /^(?:country|nation|government|state|forces|military|army|side|alliance)$/u.test(word);
}
