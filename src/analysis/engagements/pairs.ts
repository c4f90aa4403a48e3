import type { Party } from './draft.ts';
import { formAt, lemmaAt, tokenAt } from './reading.ts';
import type { Reading } from './reading.ts';
import { sideOf } from './sides.ts';

/** Tokens before such words in which the two sides may have been named. */
const BACK = 220;

/** Tokens behind "and" in which the second name may begin: "and his Tajik counterpart Emomali Rahmon". */
const TITLE = 8;

/** Heads of groups that two sides share: "the two presidents", "their national security advisers". */
const SHARED =
  /^(?:leader|president|minister|premier|side|country|nation|state|government|adviser|advisor|diplomat|director|chief|head|official|envoy|general|team|delegation|negotiator|neighbour|neighbor|capital|party|army|military|foe|rival|ally|man|force|representative|counterpart|chief|pair|duo)s?$/;

/**
 * The two sides that "the two presidents", "both ministers" or "their leaders" mean: the pair of states or
 * persons last named side by side before the words. Empty where no pair was named.
 */
export function pairMeant(reading: Reading, index: number): Party[] {
  const head = sharedHead(reading, index);
  if (head === null) return [];
  const found = pairBefore(reading, head);
  const ahead = found.length > 0 ? found : pairAhead(reading, head);
  const states = /^(?:country|nation|state|neighbour|neighbor|side|capital|government|army|military)/.test(
    lemmaAt(reading, head),
  );
  const pair = ahead.length > 0 || !states ? ahead : dominantPair(reading);
  return pair.map((party) => ({ ...party, shared: true as const }));
}

/** The word that the sides share: "presidents" in "the two presidents", "armies" in "generals from the two armies". */
function sharedHead(reading: Reading, index: number): number | null {
  if (SHARED.test(lemmaAt(reading, index)) && determinerOf(reading, index) !== null) return index;
  if (!/^(?:from|of)$/.test(formAt(reading, index + 1))) return null;
  for (let at = index + 2; at <= index + 6; at += 1) {
    if (SHARED.test(lemmaAt(reading, at))) return determinerOf(reading, at) === null ? null : at;
    if (!/^(?:DT|CD|JJ|NN)$/.test(reading.tokens[at]?.xpos ?? '')) return null;
  }
  return null;
}

/** "The two countries' ministers met, Moldova and Romania said": the pair behind, in the same sentence. */
function pairAhead(reading: Reading, index: number): Party[] {
  const { sentence } = tokenAt(reading, index);
  for (let at = index + 1; reading.tokens[at]?.sentence === sentence; at += 1) {
    const pair = formAt(reading, at) === 'and' ? pairAround(reading, at) : null;
    if (pair?.every((party) => reading.entity.get(party.entity)?.type === 'country')) return pair;
  }
  return [];
}

/** The pair of states or persons last named before a token. */
export function pairBefore(reading: Reading, index: number): Party[] {
  for (let at = index - 1; at >= Math.max(1, index - BACK); at -= 1) {
    const group = reading.entityAt.get(at);
    const members = group?.entity.members ?? [];
    if (
      group &&
      members.length === 2 &&
      tokenAt(reading, index).sentence - tokenAt(reading, at).sentence <= 1
    )
      return members.map((entity) => ({ entity, span: group.mention }));
    if (formAt(reading, at) !== 'and') continue;
    const pair = pairAround(reading, at);
    if (pair?.every((party) => fitsOffice(reading, party, lemmaAt(reading, index)))) return pair;
  }
  return [];
}

/** "the two presidents" are no two security chiefs: persons must bear the office, as far as it is known. */
function fitsOffice(reading: Reading, party: Party, lemma: string): boolean {
  const entity = reading.entity.get(party.entity);
  if (entity?.type !== 'person' || /^(?:side|party|team|delegation)/.test(lemma)) return true;
  const role = entity.role?.toLowerCase();
  if (/^leader/.test(lemma)) return role === undefined || LEADING.test(role);
  return role?.includes(lemma.replace(/s$/, '')) === true;
}

const LEADING = /president|premier|prime minister|chancellor|king|queen|emir|leader|sultan|crown prince/;

/** Two of the words before the noun say that it is shared: "two", "both", "their". */
function determinerOf(reading: Reading, index: number): number | null {
  for (let at = index - 1; at >= Math.max(0, index - 5); at -= 1) {
    if (/^(?:two|both|their)$/.test(formAt(reading, at))) return at;
    if (!/^(?:JJ|NN|VBN|DT|POS)/.test(tokenAt(reading, at).xpos)) return null;
  }
  return null;
}

function pairAround(reading: Reading, and: number): Party[] | null {
  const left = sideAt(reading, and - 1);
  if (!left) return null;
  const { sentence } = tokenAt(reading, and);
  for (let at = and + 1; at <= and + TITLE; at += 1) {
    const token = reading.tokens[at];
    if (!token || token.sentence !== sentence || !/^(?:NNP?S?|NNPS|JJ|PRP\$|DT|HYPH|POS)$/.test(token.xpos))
      return null;
    const right = sideAt(reading, at);
    const person = reading.entity.get(left.entity)?.type === 'person';
    if (!right || (person && reading.entity.get(right.entity)?.type !== 'person')) continue;
    return sideOf(reading, right.entity) === sideOf(reading, left.entity) ? null : [left, right];
  }
  return null;
}

function sideAt(reading: Reading, at: number): Party | null {
  const found = reading.entityAt.get(at);
  const fits = found?.entity.type === 'country' || found?.entity.type === 'person';
  return found && fits && found.mention.form === 'name'
    ? { entity: found.entity.id, span: found.mention }
    : null;
}

/** "its heads of state", "its foreign ministers": the alliance or state named last before, in the sentence. */
export function ownerMeant(reading: Reading, index: number): Party[] {
  const { sentence } = tokenAt(reading, index);
  const start = index - 1;
  for (let at = start; at >= Math.max(0, start - 5); at -= 1) {
    const token = tokenAt(reading, at);
    if (token.sentence !== sentence) return [];
    if (/^(?:its|whose)$/.test(formAt(reading, at))) return bodyBefore(reading, at);
    if (!/^(?:JJ|NN|VBN|IN)/.test(token.xpos)) return [];
  }
  return [];
}

function bodyBefore(reading: Reading, index: number): Party[] {
  const own = reading.entityAt.get(index);
  if (own && isBody(own.entity)) return [{ entity: own.entity.id, span: own.mention }];
  const { sentence } = tokenAt(reading, index);
  for (let at = index - 1; tokenAt(reading, Math.max(at, 0)).sentence === sentence && at >= 0; at -= 1) {
    const found = reading.entityAt.get(at);
    if (found && isBody(found.entity)) return [{ entity: found.entity.id, span: found.mention }];
  }
  return [];
}

function isBody(entity: { type: string; sector: string | null }): boolean {
  return entity.type === 'country' || (entity.type === 'organization' && entity.sector === 'IGO');
}

/**
 * "The two neighbours" of a report whose two states are never named side by side: the two that it names far
 * more often than any other. Empty where no two stand out.
 */
function dominantPair(reading: Reading): Party[] {
  const ranked = reading.entities
    .filter((entity) => entity.type === 'country')
    .map((entity) => ({ entity, count: entity.mentions.length }))
    .sort((a, b) => b.count - a.count);
  const [first, second, third] = ranked;
  if (!first || !second || second.count < 2 || (third && third.count >= second.count)) return [];
  return [first, second].flatMap(({ entity }) => {
    const mention = entity.mentions.find((it) => it.form === 'name');
    return mention ? [{ entity: entity.id, span: mention }] : [];
  });
}
