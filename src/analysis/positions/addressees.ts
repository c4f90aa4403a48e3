import type { Clause } from '../../types/clause.ts';
import type { Content } from './content.ts';
import type { Cue } from './cue-types.ts';
import { partiesWithin, partyAt, type Party } from './parties.ts';
import { ownerOf, subjectParty } from './owners.ts';
import { findToken, lemmaAt, uposAt, wordAt, type Range, type Scene } from './scene.ts';

interface Parts {
  clause: Clause;
  cue: Cue;
  holder: Party;
}

/** To whom a verb of position speaks, by where its cue has the addressee. Own people are no addressees of a demand. */
export function addresseesOf(scene: Scene, parts: Parts, content: Content): Party[] {
  const { cue, holder } = parts;
  const named = namedBy(scene, parts, content);
  return cue.another === true
    ? named.filter(({ entity }) => entity.country === null || entity.country !== holder.entity.country)
    : named;
}

function namedBy(scene: Scene, { clause, cue, holder }: Parts, content: Content): Party[] {
  const { entity } = holder;
  const at = clause.predicate;
  if (cue.addressee === 'none') return [];
  if (clause.voice === 'passive') {
    const patient = clause.arguments.find(({ role }) => role === 'object');
    return patient && cue.addressee !== 'owner'
      ? partiesWithin(scene, { first: patient.head, last: patient.head + 1 }, entity)
      : [];
  }
  if (cue.addressee === 'owner') return ownersIn(scene, content, entity);
  if (cue.addressee === 'helped') return helpedBy(scene, content, entity);
  const between =
    content.first > at ? partiesWithin(scene, { first: at + 1, last: content.first }, entity) : [];
  if (between.length > 0) return between;
  const whom = /^(?:whom|who|which|that)$/u.test(wordAt(scene, at - 2)) ? askedInFront(clause) : null;
  const asked = whom === null ? null : partyAt(scene, whom);
  if (asked && asked.entity.id !== entity.id) return [asked];
  return cue.kind === 'demand' || cue.addressee === 'inside' ? insideOf(scene, content, entity) : [];
}

/** "support for Ukraine", "backs Morocco's plan", "the measures taken by the Belarusian side". */
export function helpedBy(scene: Scene, content: Range, except: Party['entity']): Party[] {
  const owner = ownersIn(scene, content, except);
  return owner.length > 0 ? owner : partiesWithin(scene, content, except).slice(0, 2);
}

/** "the generals, whom she asked to stop": the object stands in front. */
function askedInFront({ arguments: all, predicate }: Clause): number | null {
  return all.find(({ role, head }) => role === 'object' && head < predicate)?.head ?? null;
}

/** Whose thing it is: "rejected Moscow's latest offer", "turned down a request from Budapest". */
function ownersIn(scene: Scene, { first, last }: Range, except: Party['entity']): Party[] {
  for (let at = first; at < Math.min(last, first + 8); at += 1) {
    if (uposAt(scene, at) !== 'NOUN' && !/^(?:'s|’s)$/u.test(wordAt(scene, at - 1))) continue;
    const owner = ownerOf(scene, at);
    if (owner) return owner.entity.id === except.id ? [] : [owner];
    if (/^(?:by|from)$/u.test(wordAt(scene, at + 1)))
      return partiesWithin(scene, { first: at + 2, last: Math.min(last, at + 6) }, except).slice(0, 1);
  }
  return [];
}

/** "guarantees from NATO", "that Kyiv hand over the port": the one who is to act. */
export function insideOf(scene: Scene, content: Content, except: Party['entity']): Party[] {
  if (content.frame === 'that') return subjectParty(scene, content.clause, except);
  if (content.frame === 'to' || content.frame === 'to!') return [];
  const from = findToken(
    content,
    (at) =>
      wordAt(scene, at) === 'from' &&
      !/^(?:withdrawal|pullout|pullback|retreat|exit)$/u.test(lemmaAt(scene, at - 1)),
  );
  if (from >= 0) return partiesWithin(scene, { first: from + 1, last: content.last }, except);
  const to = /^(?:on|for)$/u.test(content.frame)
    ? findToken(content, (at) => wordAt(scene, at) === 'to')
    : -1;
  return to >= 0 && content.frame === 'for'
    ? partiesWithin(scene, { first: content.first, last: Math.min(to, content.first + 6) }, except)
    : [];
}

const SIDES =
  /^(?:community|side|party|country|nation|government|state|leader|world|ally|partner|member|authority|regime|leadership|both|all|faction|militia|rebel|force|neighbour|neighbor|power|counterpart|council|ministry|commander|army|ambassador|envoy|diplomat|junta|embassy|military|general|kidnapper|captor|separatist)$/u;

/** "urged the international community to": somebody political without being one known actor. */
export function namesSides(scene: Scene, range: Range): boolean {
  return (
    findToken(
      range,
      (at) =>
        SIDES.test(lemmaAt(scene, at)) &&
        !/^(?:its|their|his|her|our)$/u.test(wordAt(scene, at - 1)) &&
        uposAt(scene, at) !== 'VERB',
    ) >= 0
  );
}
