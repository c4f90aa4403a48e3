import type { Clause } from '../../../types/clause.ts';
import { contentOf, type Content } from '../content.ts';
import { VERB_CUES, type Cue } from '../cues.ts';
import { holderOf, ownerOf, partiesIn, type Party } from '../parties.ts';
import type { PositionRule, Reading } from '../rule.ts';
import { tokenAt, wordAt, type Scene } from '../scene.ts';

/** "Moscow demanded guarantees", "Beijing warned Tokyo that …", "Ankara refused to open the crossing". */
export const verbRule: PositionRule = {
  name: 'verb',
  read(scene, clause) {
    const cue = VERB_CUES.get(clause.lemma);
    if (!cue || clause.kind !== 'verb' || !isStated(clause)) return null;
    const holder = holderOf(scene, clause);
    if (!holder) return null;
    const content = contentOf(scene, clause, cue.frames);
    if (!content || contradicts(scene, clause, content) || isForecast(holder, cue, content)) return null;
    const addressees = addresseesOf(scene, clause, { cue, content, holder });
    if (needsAnother(clause, content) && addressees.length === 0) return null;
    return { kind: cue.kind, holder, addressees, content, cue: clause };
  },
};

/** Said or being said, not planned, denied or imagined. A refusal counts also where it is announced. */
export function isStated({ polarity, modality, voice }: Clause): boolean {
  return polarity === 'positive' && modality === 'asserted' && voice === 'active';
}

/** Officials without a name who warn of what could happen assess; a leader or a state that does so takes a position. */
function isForecast({ entity }: Party, { kind }: Cue, { clause }: Content): boolean {
  return kind === 'warning' && entity.type === 'group' && clause?.modality === 'hypothetical';
}

/** Nouns of contact: to request or propose a call is an engagement, not a position. */
const CONTACT =
  /^(?:call|talks?|meetings?|conversation|summit|session|dialogue|negotiations?|visit|consultations?|contact)$/u;

/** "declined to comment" leaves a question open; it refuses nothing. */
const ANSWERING =
  /^(?:say|comment|answer|confirm|elaborate|discuss|disclose|specify|name|identify|reveal|speculate|provide|give|respond)$/u;

function contradicts(scene: Scene, clause: Clause, content: Content): boolean {
  if (content.frame === 'to' && /^(?:refuse|decline)$/u.test(clause.lemma))
    return ANSWERING.test(content.clause?.lemma ?? '');
  if (
    content.frame !== 'object' ||
    /^(?:refuse|reject|decline|turn down|rule out|rebuff)$/u.test(clause.lemma)
  )
    return false;
  const head = clause.arguments.findLast(({ role }) => role === 'object')?.head ?? -1;
  return CONTACT.test(wordAt(scene, head)) || tokenAt(scene, head)?.upos === 'PROPN';
}

/** "wants to leave" and "seeks a job" are nobody's demand; "wants Kyiv to leave", "seeks guarantees from NATO" are. */
function needsAnother({ lemma }: Clause, { frame }: Content): boolean {
  return lemma === 'want' || lemma === 'seek' || (lemma === 'call' && frame === 'to');
}

interface Parts {
  cue: Cue;
  content: Content;
  holder: Party;
}

function addresseesOf(scene: Scene, clause: Clause, { cue, content, holder }: Parts): Reading['addressees'] {
  const phrases = clause.arguments.filter(
    ({ role, start }) => cue.addressee.includes(role) && start !== content.span.start,
  );
  const named = partiesIn(scene, phrases, holder.entity);
  if (named.length > 0) return named;
  const asks = cue.kind === 'demand';
  const inside = asks ? partiesIn(scene, argumentsWithin(scene, clause, content), holder.entity) : [];
  if (inside.length > 0) return inside;
  const object = clause.arguments.findLast(({ role }) => role === 'object');
  const owner = object && ownerOf(scene, object.head, holder.entity);
  return owner ? [owner] : [];
}

/**
 * "from NATO" inside the object ("guarantees from NATO"), and the subject of an infinitive ("wants Kyiv to
 * withdraw").
 */
function argumentsWithin(scene: Scene, clause: Clause, content: Content): Clause['arguments'] {
  const { tokens } = scene.layers;
  const found = content.clause?.arguments.filter(({ role }) => role === 'subject') ?? [];
  const objects = clause.arguments.filter(({ role }) => role === 'object');
  for (const { start, end } of [content.span, ...objects]) {
    const from = tokens.findIndex((token) => token.start >= start);
    for (let at = from; at >= 0 && at < tokens.length && (tokens[at]?.end ?? Infinity) <= end; at += 1) {
      const head = tokens[at]?.head ?? -1;
      if (wordAt(scene, at) !== 'from' || head < 0) continue;
      found.push({ start: tokens[head]?.start ?? 0, end: tokens[head]?.end ?? 0, head, role: 'from' });
    }
  }
  return found;
}
