import { firstTokenFrom } from '../../entity-index.ts';
import type { EntityMention } from '../../entity-index.ts';
import type { Entity } from '../../types/entity.ts';
import type { Party } from './draft.ts';
import { chunkStart } from './phrase-edges.ts';
import { ownerMeant, pairMeant } from './pairs.ts';
import { levelOf } from './levels.ts';
import { conjuncts, formAt, lemmaAt, spanBetween, tokenAt } from './reading.ts';
import type { Reading } from './reading.ts';

/** Nouns for people who speak for a state or a side: their country stands for them. */
const ENVOYS: ReadonlySet<string> = new Set(
  (
    'leader minister president premier chancellor king queen monarch emir sultan official delegation negotiator ' +
    'envoy diplomat counterpart side representative ambassador mediator secretary chief head government ' +
    'administration ally partner delegate adviser advisor general director member power nation country state party republic army military number team mission pair junta ruler commissioner consul emissary undersecretary commander marshal colleague peer regime host guest visitor interlocutor'
  ).split(' '),
);

/** The sides that a nominal names, with everything coordinated with it. */
export function partiesAt(reading: Reading, head: number): Party[] {
  return distinct(conjuncts(reading, head).flatMap((index) => partiesOfOne(reading, index)));
}

function partiesOfOne(reading: Reading, index: number): Party[] {
  const named = personBehind(reading, index);
  if (named) return [named];
  if (leadsNoState(reading, index)) return [];
  const found = reading.entityAt.get(index);
  if (found && (found.entity.members?.length ?? 0) > 0) {
    const members = (found.entity.members ?? []).map((entity) => ({ entity, span: found.mention }));
    return ENVOYS.has(lemmaAt(reading, index)) ? ofOffice(reading, index, members) : members;
  }
  if (found?.entity.type === 'person') return [personAt(reading, index, found)];
  if (ENVOYS.has(lemmaAt(reading, index))) {
    const persons = [...personsInApposition(reading, index), ...leadersOf(reading, index)];
    if (persons.length > 0) return persons;
    const countries = countriesOf(reading, index);
    const meant =
      countries.length > 0 ? countries : [...pairMeant(reading, index), ...ownerMeant(reading, index)];
    if (meant.length > 0) return ofOffice(reading, index, meant);
  }
  return found && isSide(found.entity) && !isVague(found.entity)
    ? [
        {
          entity: found.entity.id,
          span: found.mention,
          ...(found.entity.type === 'group' ? { several: true } : {}),
        },
      ]
    : [];
}

function personAt(reading: Reading, index: number, found: EntityMention): Party {
  // "his Libyan opposite number, Salem Derna": the name, where one follows.
  const name = found.mention.form === 'nominal' ? personsInApposition(reading, index)[0] : undefined;
  return name ?? { entity: found.entity.id, span: found.mention };
}

/** "Portugal's trade union leaders" speak for no state. */
function leadsNoState(reading: Reading, index: number): boolean {
  if (!/^(?:leader|chief|representative|official|delegate|head)s?$/.test(formAt(reading, index)))
    return false;
  return [1, 2].some((step) => UNOFFICIAL.test(formAt(reading, index - step)));
}

const UNOFFICIAL =
  /^(?:union|unions|business|church|tribal|student|labou?r|industry|industrial|religious|faith|civic|farm|farming|corporate|banking|youth|community|gang|protest)$/;

/** The level of the office, and whether several bear it. */
function ofOffice(reading: Reading, index: number, parties: readonly Party[]): Party[] {
  const words = spanBetween(reading, Math.max(chunkStart(reading, index), index - 4), index);
  const level = levelOf(reading.article.text.slice(words.start, words.end));
  const several = tokenAt(reading, index).xpos === 'NNS';
  const oneOfTwo = lemmaAt(reading, index) === 'side';
  return parties.map((party) => ({
    ...party,
    ...(level === null ? {} : { level }),
    ...(several ? { several } : {}),
    ...(oneOfTwo ? { oneOfTwo } : {}),
  }));
}

/**
 * "Ethiopian Prime Minister Lemma Bekele": where the parser took the first word for the head, the person
 * that the title leads up to is meant, not the country.
 */
function personBehind(reading: Reading, index: number): Party | null {
  if (reading.entityAt.get(index)?.entity.type === 'person') return null;
  const { sentence } = tokenAt(reading, index);
  for (let at = index; at <= index + TITLE; at += 1) {
    const token = reading.tokens[at];
    if (!token || token.sentence !== sentence || !/^(?:NNP?|JJ|NNPS|HYPH)$/.test(token.xpos)) return null;
    const found = reading.entityAt.get(at);
    if (found?.entity.type === 'person') return { entity: found.entity.id, span: found.mention };
  }
  return null;
}

/** "the head of the agency, Rafael Grossi", "his counterpart, Hassan Mohamud": the name behind one comma. */
function personsInApposition(reading: Reading, index: number): Party[] {
  const { sentence } = tokenAt(reading, index);
  for (let at = index + 1; at <= index + LIST; at += 1) {
    const token = reading.tokens[at];
    if (!token || token.sentence !== sentence) return [];
    if (token.form === ',') return namesBehind(reading, at + 1, /s$/.test(formAt(reading, index)));
    if (
      !/^(?:NNP?S?|NNPS|DT|IN|POS|HYPH|JJ|CD)$/.test(token.xpos) ||
      /^(?:with|on|at|for)$/.test(formAt(reading, at))
    )
      return [];
  }
  return [];
}

/** "a technical team led by her deputy, Piotr Lis": who leads it stands for it. */
function leadersOf(reading: Reading, index: number): Party[] {
  const { sentence } = tokenAt(reading, index);
  for (let at = index + 1; at <= index + LIST; at += 1) {
    if (reading.tokens[at]?.sentence !== sentence || /^(?:VB[DPZ]|MD|[;:])$/.test(tokenAt(reading, at).xpos))
      return [];
    const led = /^(?:led|headed|chaired)$/.test(formAt(reading, at)) && formAt(reading, at + 1) === 'by';
    if (led) return nextPerson(reading, at + 2);
  }
  return [];
}

function nextPerson(reading: Reading, from: number): Party[] {
  const { sentence } = reading.tokens[from] ?? { sentence: -1 };
  for (let at = from; at <= from + TITLE; at += 1) {
    const token = reading.tokens[at];
    if (!token || token.sentence !== sentence || /^(?:VB|MD)/.test(token.xpos)) return [];
    const found = reading.entityAt.get(at);
    if (found?.entity.type === 'person' && found.mention.form === 'name')
      return [{ entity: found.entity.id, span: found.mention, office: true }];
  }
  return [];
}

/** The name behind the comma; of a plural ("the chiefs of …, X and Y,") also those listed with it. */
function namesBehind(reading: Reading, from: number, several: boolean): Party[] {
  const found: Party[] = [];
  for (let at = from; at <= from + LIST; at += 1) {
    const named = reading.entityAt.get(at);
    if (named?.entity.type !== 'person' || named.mention.form !== 'name') return found;
    while ((reading.tokens[at + 1]?.end ?? Infinity) <= named.mention.end) at += 1;
    // "the Tajik side, Japarov's secretary said": an owner or a speaker is no apposition.
    const next = reading.tokens[at + 1];
    if (found.length === 0 && (next?.xpos === 'POS' || /^VB[DZ]/.test(next?.xpos ?? ''))) return [];
    found.push({ entity: named.entity.id, span: named.mention, office: true });
    if (!several || !/^(?:and|,)$/.test(formAt(reading, at + 1))) return found;
    at += 1;
  }
  return found;
}

/** Longest title before a name, in tokens: "Under Secretary-General for" is cut at the preposition. */
const TITLE = 7;

/**
 * "the foreign ministers of India and China", "Greek and Turkish officials": the states before the noun and
 * behind its "of" or "from", read off the tags, since parsers cut such lists.
 */
function countriesOf(reading: Reading, index: number): Party[] {
  const before = countriesFrom(reading, index - 1, -1).reverse();
  const behind = /^(?:of|from)$/.test(formAt(reading, index + 1)) ? countriesFrom(reading, index + 2, 1) : [];
  return distinct([...before, ...behind]);
}

/** Tokens looked at on each side of such a noun. */
const LIST = 12;
const LISTED = /^(?:DT|JJ|NNP?S?|NNPS|CC|,|POS|HYPH|VBN|CD)$/;

function countriesFrom(reading: Reading, start: number, step: 1 | -1): Party[] {
  const found: Party[] = [];
  const sentence = reading.tokens[start]?.sentence;
  for (let at = start; Math.abs(at - start) < LIST; at += step) {
    const token = reading.tokens[at];
    if (!token || token.sentence !== sentence || !LISTED.test(token.xpos)) break;
    if (step < 0 && token.xpos === ',') break;
    const entity = reading.entityAt.get(at);
    if (entity && isState(entity.entity)) found.push({ entity: entity.entity.id, span: entity.mention });
  }
  return found;
}

/** A country or an alliance, not those who act for it. */
function isState(entity: Entity): boolean {
  return entity.type === 'country' || (entity.sector === 'IGO' && entity.type !== 'group');
}

/** A nominal of several that the text does not name: "officials", "the ministers". */
function isVague(entity: Entity): boolean {
  // "foreign ministers from the Gulf" names whose they are, "negotiators" does not.
  if (entity.type === 'organization' && entity.country === null && entity.sector !== 'IGO')
    return /^(?:the )?(?:government|authorities|state|army|military|ministry|parliament|cabinet|administration)$/.test(
      entity.name,
    );
  const states = /\b(?:allies|partners)$/i.test(entity.name) || /\p{Lu}/u.test(entity.name);
  return (
    entity.type === 'group' &&
    entity.country === null &&
    entity.sector !== 'IGO' &&
    entity.known === undefined &&
    !states
  );
}

/** Words between a subject and its verb: auxiliaries, adverbs, "is due to", "was set to". */
const BETWEEN = /^(?:MD|RB|VB[ZPD]|TO)$/;
const READY = /^(?:due|set|expected|scheduled|slated|likely|ready|planning|planned|plans|hoping|going|been)$/;

/** The side named right before a verb and its auxiliaries, where the parser lost the subject. */
export function sideBefore(reading: Reading, predicate: number): Party[] {
  const { sentence } = tokenAt(reading, predicate);
  for (let at = beforeRelative(reading, predicate); at >= predicate - 20; at -= 1) {
    const token = reading.tokens[at];
    if (!token || token.sentence !== sentence) return [];
    const closing = token.form === ',' && at === predicate - 1;
    if (closing || BETWEEN.test(token.xpos) || READY.test(formAt(reading, at))) continue;
    const found = reading.entityAt.get(at);
    return found && acts(found.entity) ? [{ entity: found.entity.id, span: found.mention }] : [];
  }
  return [];
}

/** "Rashid, who is mediating, spoke": looking left from the verb, the relative clause is passed over. */
function beforeRelative(reading: Reading, predicate: number): number {
  if (formAt(reading, predicate - 1) !== ',') return predicate - 1;
  for (let at = predicate - 2; at >= predicate - 14; at -= 1) {
    const opens = /^(?:who|which|whose)$/.test(formAt(reading, at)) && formAt(reading, at - 1) === ',';
    if (opens) return at - 2;
  }
  return predicate - 1;
}

/** A person, a state, or a body with a public task. */
function acts(entity: Entity): boolean {
  return entity.type === 'person' || entity.type === 'country' || (isSide(entity) && entity.sector !== null);
}

/** Places are where one meets, not with whom. */
export function isSide(entity: Entity): boolean {
  return entity.type !== 'place';
}

/**
 * Sides listed in the subject that the tree took for a part of the first name: "President Lee Jae-myung
 * and Prime Minister Sanae Takaichi".
 */
export function withListed(
  reading: Reading,
  found: readonly Party[],
  subject: { start: number; end: number } | undefined,
): Party[] {
  const [only] = found;
  if (found.length !== 1 || !only || !subject) return [...found];
  const before = listedBefore(reading, only, subject);
  if (before) return distinct([before, only]);
  let at = firstTokenFrom(reading.tokens, only.span.end);
  if (formAt(reading, at) !== 'and') return [...found];
  for (at += 1; at <= firstTokenFrom(reading.tokens, only.span.end) + LIST; at += 1) {
    const token = reading.tokens[at];
    if (!token || token.end > subject.end || !(LISTED.test(token.xpos) || token.xpos === 'PRP$')) break;
    const next = reading.entityAt.get(at);
    if (next?.entity.type === 'person' && next.mention.form === 'name')
      return distinct([only, { entity: next.entity.id, span: next.mention }]);
  }
  return [...found];
}

/** "Ireland's premier and Britain's prime minister": the owner listed before, where the tree lost its office. */
function listedBefore(reading: Reading, only: Party, subject: { start: number; end: number }): Party | null {
  const first = firstTokenFrom(reading.tokens, only.span.start);
  if (formAt(reading, first - 1) !== 'and' || !ENVOYS.has(formAt(reading, first - 2))) return null;
  for (let at = first - 2; at > first - TITLE; at -= 1) {
    const token = reading.tokens[at];
    if (!token || token.start < subject.start || !LISTED.test(token.xpos)) return null;
    const found = reading.entityAt.get(at);
    if (found?.entity.type === 'person' || (found && isState(found.entity)))
      return { entity: found.entity.id, span: found.mention };
  }
  return null;
}

/** The first mention of each entity. */
export function distinct(parties: readonly Party[]): Party[] {
  const seen = new Set<string>();
  return parties.filter((party) => {
    if (seen.has(party.entity)) return false;
    seen.add(party.entity);
    return true;
  });
}
