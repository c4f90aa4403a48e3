import type { EntityMention } from '../../entity-index.ts';
import { evidenceOf } from '../../evidence.ts';
import type { Entity } from '../../types/entity.ts';
import type { Evidence, Stated } from '../../types/evidence.ts';
import { conjunctsOf } from '../language/tree.ts';
import { capitalCode, isLocative } from './metonym.ts';
import { isPolitical } from './political.ts';
import { lemmaAt, relationAt, tokenAt, wordAt, type Range, type Scene } from './scene.ts';

/** Somebody political, stated with the words that name him. */
export interface Party {
  entity: Entity;
  /** Head of the mention that names him. */
  at: number;
  stated: Stated<string>;
}

/** The political entity that a token means. */
export function partyAt(scene: Scene, token: number): Party | null {
  const found = scene.entities.get(token);
  if (!found) return null;
  return isPolitical(found.entity) ? partyOf(scene, found) : capitalParty(scene, found);
}

/** "Beijing stands ready": a capital that is spoken of as an actor means its state. */
function capitalParty(scene: Scene, found: EntityMention): Party | null {
  const code = capitalCode(found.entity);
  if (code === null || isLocative(scene, found.mention.head)) return null;
  const state = scene.layers.entities.find(({ type, country }) => type === 'country' && country === code);
  return partyOf(scene, { entity: state ?? found.entity, mention: found.mention });
}

export function partyOf({ article }: Scene, { entity, mention }: EntityMention): Party {
  const evidence: Evidence = evidenceOf(article, mention);
  return { entity, at: mention.head, stated: { value: entity.id, evidence: [evidence] } };
}

/** Those who hold a position together with its holder: "the United States, Japan and South Korea condemned". */
export function coHolders(scene: Scene, { at, entity }: Party): Party[] {
  const joined = conjunctsOf(scene.layers.tokens, at).slice(1);
  return joined
    .flatMap((child) => partyAt(scene, child) ?? [])
    .filter((party) => party.entity.id !== entity.id);
}

/** The party of a phrase: its head, or the name beside it: "the foreign minister, Li Wen". */
export function partyIn(scene: Scene, { head }: { head: number }): Party | null {
  const beside = (scene.children[head] ?? []).find((child) =>
    /^(?:appos|flat|nsubj)/u.test(relationAt(scene, child)),
  );
  return (
    partyAt(scene, head) ??
    (beside === undefined ? null : partyAt(scene, beside)) ??
    officeOf(scene, head) ??
    knownAs(scene, head)
  );
}

/** "the European powers, known as the E3". */
function knownAs(scene: Scene, head: number): Party | null {
  const at = wordAt(scene, head + 1) === ',' ? head + 2 : head + 1;
  if (!/^(?:known|called|dubbed)$/u.test(wordAt(scene, at))) return null;
  for (let next = at + 1; next < at + 5; next += 1) {
    const party = partyAt(scene, next);
    if (party) return party;
  }
  return null;
}

const OFFICE_NOUN =
  /^(?:office|ministry|government|spokesman|spokeswoman|spokesperson|embassy|ambassador|envoy|administration|camp|delegation|cabinet|army|military|presidency|president|premier|minister|negotiator|source|official|chief|leadership|authority|regime|representative|fighter|member|force|commander|side|leader|branch|wing|junta|country|nation|mission)$/u;

/** "her office", "its ambassador", "the Burmese regime": whoever it stands for, where it is no actor of its own. */
export function officeOf(scene: Scene, head: number): Party | null {
  const coastGuard = lemmaAt(scene, head) === 'guard' && /^(?:coast|border)$/u.test(wordAt(scene, head - 1));
  if (
    !(coastGuard || OFFICE_NOUN.test(lemmaAt(scene, head))) ||
    scene.entities.get(head)?.mention.head === head
  )
    return null;
  for (const child of scene.children[head] ?? []) {
    if (!/^(?:nmod:poss|amod|compound|nmod)$/u.test(relationAt(scene, child))) continue;
    const party = partyAt(scene, child) ?? capitalOf(scene, child);
    if (party && child < head + 5) return party;
  }
  return null;
}

/** "a government source in Rabat": of the state whose capital it is. */
function capitalOf(scene: Scene, at: number): Party | null {
  const found = scene.entities.get(at);
  const code = found ? capitalCode(found.entity) : null;
  if (!found || code === null) return null;
  const state = scene.layers.entities.find(({ type, country }) => type === 'country' && country === code);
  return state ? partyOf(scene, { entity: state, mention: found.mention }) : null;
}

/** All parties named in a range, each once, never the holder; owners and modifiers of other nouns are none. */
export function partiesWithin(scene: Scene, { first, last }: Range, except: Entity | null): Party[] {
  const found = new Map<string, Party>();
  for (let at = first; at < last; at += 1) {
    if (scene.entities.get(at)?.mention.head !== at || isModifier(scene, at, last)) continue;
    const party = partyAt(scene, at);
    if (party && party.entity.id !== except?.id && !found.has(party.entity.id))
      found.set(party.entity.id, party);
  }
  return [...found.values()];
}

/** "Ukraine's allies", "the Russian side", "EU ministers": the first word only says whose or which. */
export function isModifier(scene: Scene, at: number, last: number): boolean {
  if (/^(?:'s|’s|'|’)$/u.test(wordAt(scene, at + 1))) return true;
  const head = tokenAt(scene, at)?.head ?? -1;
  return head > at && head < last && /^(?:amod|compound|nmod:poss|nmod:desc)/u.test(relationAt(scene, at));
}
