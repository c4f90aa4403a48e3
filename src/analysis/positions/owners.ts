import type { Clause } from '../../types/clause.ts';
import type { Entity } from '../../types/entity.ts';
import { coHolders, isModifier, partyAt, type Party } from './parties.ts';
import { speakerAt } from './speakers.ts';
import { tokenAt, uposAt, wordAt, type Scene } from './scene.ts';

/** The party that owns the noun: "Russia's latest demand", "the Russian demand", "its demand", "a demand by Russia". */
export function ownerOf(scene: Scene, noun: number): Party | null {
  for (let at = noun - 1; at >= Math.max(0, noun - 5); at -= 1) {
    const upos = uposAt(scene, at);
    if (/^(?:'s|’s|'|’)$/u.test(wordAt(scene, at))) return partyAt(scene, at - 1);
    if (/^(?:its|their|his|her)$/u.test(wordAt(scene, at)))
      return partyAt(scene, at) ?? subjectBefore(scene, noun);
    if (/^(?:our|my)$/u.test(wordAt(scene, at))) return speakerAt(scene, tokenAt(scene, at)?.start ?? 0);
    if (upos === 'ADJ' || upos === 'PROPN') {
      const party = partyAt(scene, at);
      if (party && (party.entity.type === 'country' || party.entity.known?.startsWith('org:'))) return party;
    }
    if (!/^(?:ADJ|NOUN|PROPN|NUM|ADV|VERB)$/u.test(upos) && wordAt(scene, at) !== '-') return null;
  }
  return null;
}

/** The party in a phrase right behind a noun: "a threat by Minsk to …", "demands from Ankara that …". */
export function agentBehind(scene: Scene, noun: number): Party | null {
  if (!/^(?:by|from)$/u.test(wordAt(scene, noun + 1))) return null;
  for (let at = noun + 2; at < noun + 9; at += 1) {
    if (scene.entities.get(at)?.mention.head === at && !isModifier(scene, at, noun + 9))
      return partyAt(scene, at);
    if (!/^(?:ADJ|NOUN|PROPN|DET|ADP|PART)$/u.test(uposAt(scene, at))) return null;
  }
  return null;
}

/** "Tehran repeated its demand": an unresolved "its" means the subject of the clause it stands in. */
function subjectBefore(scene: Scene, noun: number): Party | null {
  const sentence = tokenAt(scene, noun)?.sentence ?? -1;
  const clause = (scene.clausesIn.get(sentence) ?? []).findLast(
    ({ predicate, kind }) => kind === 'verb' && predicate < noun,
  );
  const subject =
    clause?.voice === 'active' ? clause.arguments.find(({ role }) => role === 'subject') : undefined;
  return subject ? partyAt(scene, subject.head) : null;
}

/** The party that is the subject of a clause or owns it: "Russia's troops". */
export function subjectParty(scene: Scene, clause: Clause | null, except: Entity): Party[] {
  const subject = clause?.arguments.find(
    ({ role }) => role === (clause.voice === 'passive' ? 'object' : 'subject'),
  );
  if (!subject) return [];
  const head = partyAt(scene, subject.head);
  const party = head ?? ownerOf(scene, subject.head);
  if (!party || party.entity.id === except.id) return [];
  return head ? [head, ...coHolders(scene, { ...head, at: subject.head })] : [party];
}
