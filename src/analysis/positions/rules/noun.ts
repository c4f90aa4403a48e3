import { contentOf, type Content } from '../content.ts';
import { NOUN_CUES, OWNING } from '../cues.ts';
import { holderOf, partiesIn } from '../parties.ts';
import type { PositionRule } from '../rule.ts';
import { tokenAt, wordAt, type Scene } from '../scene.ts';
import { isStated } from './verb.ts';

/** "expressed concern over the arrests", "reaffirmed support for Ukraine's sovereignty", "issued an ultimatum". */
export const nounRule: PositionRule = {
  name: 'noun',
  read(scene, clause) {
    if (clause.kind !== 'verb' || !OWNING.has(clause.lemma) || !isStated(clause)) return null;
    const object = clause.arguments.find(({ role }) => role === 'object');
    const cue = NOUN_CUES.get(wordAt(scene, object?.head ?? -1).replace(/s$/u, ''));
    if (!object || !cue) return null;
    const holder = holderOf(scene, clause);
    if (!holder) return null;
    const content =
      contentOf(scene, { ...clause, predicate: object.head }, cue.frames) ??
      phraseBehind(scene, object.head, cue.frames);
    if (!content) return null;
    const addressees = partiesIn(
      scene,
      clause.arguments.filter(({ role }) => cue.addressee.includes(role)),
      holder.entity,
    );
    return { kind: cue.kind, holder, addressees, content, cue: clause };
  },
};

/** "concern over the arrests": the preposition's phrase hangs on the noun. */
function phraseBehind(scene: Scene, head: number, frames: readonly string[]): Content | null {
  for (const child of scene.children[head] ?? []) {
    const marker = (scene.children[child] ?? []).find((at) => tokenAt(scene, at)?.deprel === 'case');
    if (child < head || marker === undefined || !frames.includes(wordAt(scene, marker))) continue;
    const start = tokenAt(scene, marker + 1)?.start;
    const end = endOf(scene, child);
    if (start !== undefined && end > start)
      return { span: { start, end }, clause: null, frame: wordAt(scene, marker) };
  }
  return null;
}

function endOf(scene: Scene, head: number): number {
  const ends = (scene.children[head] ?? [])
    .filter((child) => child > head && tokenAt(scene, child)?.upos !== 'PUNCT')
    .map((child) => endOf(scene, child));
  return Math.max(tokenAt(scene, head)?.end ?? 0, ...ends);
}
