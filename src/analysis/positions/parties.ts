import { attributionAt } from '../../attribution-index.ts';
import type { EntityMention } from '../../entity-index.ts';
import type { Argument, Clause } from '../../types/clause.ts';
import type { Entity } from '../../types/entity.ts';
import type { Evidence, Stated } from '../../types/evidence.ts';
import { evidenceOf } from '../../evidence.ts';
import { tokenAt, wordAt, type Scene } from './scene.ts';

/** PLOVER sectors that act in the name of a state, an alliance or an armed side. */
const ACTING = new Set(['GOV', 'MIL', 'LEG', 'JUD', 'SPY', 'IGO', 'REB', 'OPP', 'PAR', 'COP']);

/** Can this entity hold a position on the crisis, or be spoken to? */
export function isPolitical({ type, sector, country, known, role }: Entity): boolean {
  if (sector !== null && ACTING.has(sector)) return true;
  if (type === 'country') return true;
  if (known?.startsWith('country:') || known?.startsWith('org:')) return sector !== 'MED' && type !== 'place';
  return type === 'person' && role !== null && country !== null;
}

/** Somebody political, stated with the words that name him. */
export interface Party {
  entity: Entity;
  stated: Stated<string>;
}

/** The political entity that a token means. */
export function partyAt(scene: Scene, token: number): Party | null {
  const found = scene.entities.get(token);
  return found && isPolitical(found.entity) ? partyOf(scene, found) : null;
}

function partyOf({ article }: Scene, { entity, mention }: EntityMention): Party {
  const evidence: Evidence = evidenceOf(article, mention);
  return { entity, stated: { value: entity.id, evidence: [evidence] } };
}

/** Who holds what the clause says: its subject, or the speaker where the subject is "we" or "I". */
export function holderOf(scene: Scene, clause: Clause): Party | null {
  const role = clause.voice === 'passive' ? 'by' : 'subject';
  const subject = clause.arguments.find((argument) => argument.role === role || argument.role === 'subject');
  if (!subject) return null;
  const word = wordAt(scene, subject.head);
  if (word === 'we' || word === 'i') return speakerAt(scene, clause.start);
  return partyAt(scene, subject.head);
}

/** The political speaker in whose words this place stands. */
export function speakerAt(scene: Scene, offset: number): Party | null {
  const index = attributionAt(scene.layers.attributions, offset);
  const speaker = index === null ? null : scene.layers.attributions[index]?.speaker;
  if (!speaker?.entity) return null;
  const entity = scene.layers.entities.find(({ id }) => id === speaker.entity);
  if (!entity || !isPolitical(entity)) return null;
  return { entity, stated: { value: entity.id, evidence: [evidenceOf(scene.article, speaker)] } };
}

/** All political entities in these argument phrases, coordinated ones one by one, never the holder. */
export function partiesIn(scene: Scene, phrases: readonly Argument[], except: Entity): Party[] {
  const found = new Map<string, Party>();
  for (const phrase of phrases) {
    for (const head of coordinated(scene, phrase.head)) {
      const party = partyAt(scene, head);
      if (party && party.entity.id !== except.id && !found.has(party.entity.id))
        found.set(party.entity.id, party);
    }
  }
  return [...found.values()];
}

/** A head with its conjuncts: "NATO and the United States". */
export function coordinated(scene: Scene, head: number): number[] {
  const conjuncts = (scene.children[head] ?? []).filter((child) => tokenAt(scene, child)?.deprel === 'conj');
  return [head, ...conjuncts.flatMap((child) => coordinated(scene, child))];
}

/** The political entity that owns a noun phrase: "Russia's demands", "the Russian proposal". */
export function ownerOf(scene: Scene, head: number, except: Entity): Party | null {
  for (const child of scene.children[head] ?? []) {
    const relation = tokenAt(scene, child)?.deprel ?? '';
    if (!/^(?:nmod:poss|amod|compound|nmod)/u.test(relation)) continue;
    const party = partyAt(scene, child);
    if (party && party.entity.id !== except.id) return party;
  }
  return null;
}
