import { firstTokenFrom } from '../../entity-index.ts';
import type { Argument, Clause } from '../../types/clause.ts';
import { isAssembly, isFacing } from './assembly.ts';
import { chunkParties } from './chunk.ts';
import { controllers } from './controllers.ts';
import { nounCueAt } from './cues.ts';
import type { Party } from './draft.ts';
import type { VerbCue } from './lexicon/verbs.ts';
import { partiesAt, sideBefore, withListed } from './parties.ts';
import { pairBefore } from './pairs.ts';
import { isPlace, placeBehind, placeNear } from './place.ts';
import { dependants, formAt, lemmaAt, spanBetween, tokenAt } from './reading.ts';
import type { Reading } from './reading.ts';
import { isPublic } from './sides.ts';
import { channelOf } from './verb-format.ts';

/** Who stands in a verb clause. */
export interface Sides {
  /** Arguments that hold the other side. */
  partners: Argument[];
  subjects: Party[];
  others: Party[];
  place: Argument | undefined;
  /** Office holders of several states are named by their office alone. */
  assembly: boolean;
  /** A place or "over dinner" stands with the verb. */
  placed: boolean;
  /** "by phone", "in a video call" stands with the verb. */
  channelled: boolean;
}

interface Frame {
  cue: VerbCue;
  predicate: number;
  subjects: readonly Party[];
}

/** Whom and where a verb clause names, or null where it tells no contact: its words mean something else or a side is missing. */
export function sidesOfVerb(reading: Reading, clause: Clause, cue: VerbCue): Sides | null {
  if (cue.without?.some((role) => hasRole(reading, clause, role)) || isNaming(reading, clause)) return null;
  if (cue.object && !clause.arguments.some((it) => isObjectOf(reading, cue, it))) return null;
  const subjects = agentsOf(reading, clause, cue);
  const partners = partnerArguments(clause, cue).filter((it) => !nounCueAt(reading, it.head));
  const others = othersOf(reading, clause, { cue, partners, subjects });
  const place = destinationOf(reading, clause, { cue, partners });
  const channelled = channelOf(reading, clause) !== null;
  const assembly = isToldOfSeveral(reading, clause, { cue, subjects });
  const sides = {
    subjects,
    partners,
    others,
    place,
    channelled,
    assembly,
    placed: isPlaced(reading, clause),
  };
  return (cue.status && !place) || !isComplete(cue, sides) ? null : sides;
}

/** "Ambassadors of the 32 allies will gather"; "telephoned both leaders". */
function isToldOfSeveral(
  reading: Reading,
  clause: Clause,
  { cue, subjects }: { cue: VerbCue; subjects: readonly Party[] },
): boolean {
  const own = clause.arguments.filter(({ role }) => role === 'subject');
  if (subjects.length === 0)
    return cue.reciprocal === true && own.some(({ head }) => isAssembly(reading, head));
  const partners = clause.arguments.filter(({ role }) => cue.partner.includes(role));
  return !cue.place && partners.some(({ start, end }) => isFacing(reading, start, end));
}

/** "discussed gas over dinner in Iasi": only where one is together. */
function isPlaced(reading: Reading, clause: Clause): boolean {
  const meal = clause.arguments.some(({ head }) =>
    /^(?:dinner|lunch|breakfast)$/.test(formAt(reading, head)),
  );
  return (
    meal || placeNear(reading, [clause.predicate]) !== null || placeBehind(reading, clause.predicate) !== null
  );
}

function isObjectOf(reading: Reading, cue: VerbCue, { role, head }: Argument): boolean {
  return role === 'object' && cue.object?.includes(lemmaAt(reading, head)) === true;
}

/** "summoned the ambassador" tells of a meeting, "summoned witnesses" of none. */
function suits(reading: Reading, { cue, predicate, subjects }: Frame, party: Party): boolean {
  // "Calderon calls Trump's idea stupid": what belongs to him is called something.
  const next = reading.tokens[firstTokenFrom(reading.tokens, party.span.end)];
  if ((cue.lemma === 'call' || cue.persons) && next?.xpos === 'POS') return false;
  const entity = reading.entity.get(party.entity);
  // One calls people and states, no launch and no company.
  if (CALLING.test(cue.lemma) && entity?.type === 'organization' && !isPublic(entity)) return false;
  if (cue.persons && entity?.type !== 'person' && party.level === undefined) return false;
  if (cue.offices && entity?.type === 'country' && party.level === undefined) return false;
  // One shuttles between delegations, and between capitals without bringing anybody together.
  if (cue.lemma === 'shuttle' && party.level === undefined) return false;
  if (cue.envoys !== true) return true;
  return [party, ...subjects].some((it) => isEnvoy(reading, it, predicate));
}

/** His role, or the words right before or in his phrase: "the ambassadors of Vietnam and Malaysia". */
function isEnvoy(reading: Reading, party: Party, predicate: number): boolean {
  const { start, end } = party.span;
  const sentence = reading.sentences[tokenAt(reading, predicate).sentence];
  const words = reading.article.text.slice(Math.max(sentence?.start ?? 0, start - BESIDE), end);
  return ENVOY.test(`${reading.entity.get(party.entity)?.role ?? ''} ${words}`);
}

/** Characters before a name in which its office may stand. */
const BESIDE = 40;

const CALLING = /^(?:call|phone|telephone?|speak|talk)$/;
const ENVOY =
  /(?<!\p{L})(?:ambassadors?|diplomats?|envoys?|charg[ée]|consuls?(?: general)?|high commissioners?|nuncio)(?!\p{L})/iu;

/** "called the prime minister a liar": a second phrase right behind the first says what one is called. */
function isNaming(reading: Reading, clause: Clause): boolean {
  if (clause.lemma !== 'call') return false;
  // "calling a snap meeting of the Security Council": the meeting is called.
  if (clause.arguments.some(({ role, head }) => role === 'object' && nounCueAt(reading, head))) return true;
  for (let at = clause.predicate + 1; at <= clause.predicate + 10; at += 1) {
    const token = reading.tokens[at];
    if (!token || token.sentence !== clause.sentence) return false;
    const behindNoun = /^NN/.test(reading.tokens[at - 1]?.xpos ?? '');
    // "called army chief Idris" goes on to the name, "called the idea stupid" stops.
    const stops = token.xpos !== 'JJ' || !/^NN/.test(reading.tokens[at + 1]?.xpos ?? '');
    if (behindNoun && stops && /^(?:DT|``|"|“|JJ|VBN)$/.test(token.xpos)) return true;
    if (!/^(?:DT|PRP\$|JJ|NNP?S?|HYPH|POS)$/.test(token.xpos)) return false;
  }
  return false;
}

function hasRole(reading: Reading, clause: Clause, role: string): boolean {
  // "called Adjemba on Wednesday" calls on nobody.
  const times = reading.timesIn[clause.sentence] ?? [];
  const given = clause.arguments.filter(
    (argument) => !times.some((timex) => timex.start < argument.end && argument.start < timex.end),
  );
  if (given.some((argument) => argument.role === role)) return true;
  return role === 'xcomp' && dependants(reading, clause.predicate, 'xcomp', 'compound:prt').length > 0;
}

function agentsOf(reading: Reading, clause: Clause, cue: VerbCue): Party[] {
  const found = subjectParties(reading, clause);
  if (found.length > 0 || clause.voice === 'active') return found;
  const heads = (role: string): Party[] =>
    clause.arguments.filter((it) => it.role === role).flatMap((it) => partiesAt(reading, it.head));
  // "was summoned to the ministry": the ministry summons.
  if (cue.envoys)
    return (
      ['to', 'by', 'at'].map(heads).find((parties) => parties.length > 0) ?? houseBehind(reading, clause)
    );
  if (cue.host) return houseBehind(reading, clause, /^by$/);
  if (!ASSEMBLING.test(cue.lemma)) return [];
  // "were to have met": no passive at all, nor is "ministers conferred" behind its noun.
  const { head, deprel } = tokenAt(reading, clause.predicate);
  return deprel.startsWith('acl') && head >= 0 ? partiesAt(reading, head) : heads('object');
}

/** "was handed a protest at the Indian foreign ministry": where the tree hung the house on the protest. */
function houseBehind(reading: Reading, clause: Clause, links = /^(?:at|by|to|before)$/): Party[] {
  for (let at = clause.predicate + 1; at <= clause.predicate + 10; at += 1) {
    const token = reading.tokens[at];
    if (token?.sentence !== clause.sentence || /^(?:VB[DPZ]|MD|,|;)$/.test(token.xpos)) return [];
    if (links.test(formAt(reading, at))) return chunkParties(reading, at + 1);
  }
  return [];
}

function subjectParties(reading: Reading, clause: Clause): Party[] {
  const subjects = clause.arguments.filter((argument) => argument.role === 'subject');
  const heads = subjects.flatMap((argument) => partiesAt(reading, argument.head));
  const found = withListed(reading, heads, subjects[0]);
  if (found.length > 0 || clause.voice === 'passive') return found;
  const before = sideBefore(reading, clause.predicate);
  if (before.length > 0) return before;
  const over = [...controllers(reading, clause), ...conjoined(reading, clause)];
  return over.length > 0 ? over : theyMeant(reading, clause, subjects);
}

/** "opened a border post and then lunched together": the subject of the verb that it is joined to. */
function conjoined(reading: Reading, clause: Clause): Party[] {
  const joint =
    clause.relation.startsWith('conj') && !clause.arguments.some(({ role }) => role === 'subject');
  // "Ahead of meeting Nasser, Karimi praised the deal".
  const gerund = clause.relation.startsWith('advcl') && tokenAt(reading, clause.predicate).xpos === 'VBG';
  const above = joint || gerund ? reading.clauses[clause.parent ?? -1] : undefined;
  if (!above) return [];
  const role = above.voice === 'passive' ? 'object' : 'subject';
  const heads = above.arguments.filter((it) => it.role === role && it.head < above.predicate);
  return heads.flatMap(({ head }) => partiesAt(reading, head));
}

/** "will raise it with his Russian counterpart when they meet": those of the clause above. */
function theyMeant(reading: Reading, clause: Clause, subjects: readonly Argument[]): Party[] {
  const they = subjects.some(({ head }) => /^(?:they|two|both)$/.test(formAt(reading, head)));
  const above =
    they && clause.relation.startsWith('advcl') ? reading.clauses[clause.parent ?? -1] : undefined;
  const sides = (above?.arguments ?? [])
    .filter(({ role }) => /^(?:subject|with|object|indirect object)$/.test(role))
    .flatMap(({ head }) => partiesAt(reading, head));
  if (sides.length > 1) return sides;
  // "The two agreed to keep in touch and are to meet": the pair told of before.
  const two = subjects.find(({ head }) => /^(?:two|both)$/.test(formAt(reading, head)));
  return two ? pairBefore(reading, two.head) : [];
}

function partnerArguments(clause: Clause, cue: VerbCue): Argument[] {
  return clause.arguments.filter(({ role }) => cue.partner.includes(role));
}

interface Known {
  cue: VerbCue;
  partners: Argument[];
  subjects: Party[];
}

/** The other side: by the clause's arguments, else in the phrase behind the verb or its "with". */
function othersOf(reading: Reading, clause: Clause, known: Known): Party[] {
  const at = { ...known, predicate: clause.predicate };
  return everyOther(reading, clause, known).filter((party) => suits(reading, at, party));
}

function everyOther(reading: Reading, clause: Clause, known: Known): Party[] {
  const found = known.partners.flatMap((argument) => partiesAt(reading, argument.head));
  // "hosted a summit of Baltic leaders": the summit is told of, nobody is received.
  const told = clause.arguments.some(({ role, head }) => role === 'object' && nounCueAt(reading, head));
  if (told && !known.cue.lemma.includes(' ')) return found;
  if (found.length > 0 || clause.voice === 'passive') return found;
  const from = partnerStart(reading, clause.predicate, known.cue);
  const own = new Set(known.subjects.map((party) => party.entity));
  return from < 0 ? [] : chunkParties(reading, from).filter((party) => !own.has(party.entity));
}

/** Where the partner's phrase begins: right behind the verb, or behind its preposition before any verb. */
function partnerStart(reading: Reading, predicate: number, cue: VerbCue): number {
  const { sentence } = tokenAt(reading, predicate);
  for (let at = predicate + 1; at <= predicate + 6; at += 1) {
    const token = reading.tokens[at];
    if (!token || token.sentence !== sentence || /^(?:VB|MD|,)/.test(token.xpos)) break;
    // "spoke of his friendship with Trump".
    if (/^(?:of|about)$/.test(formAt(reading, at))) break;
    if (cue.partner.includes(formAt(reading, at))) return at + 1;
  }
  return cue.partner.includes('object') ? behindParticle(reading, predicate) : -1;
}

/** "hauled in the ambassador": where the tree took the particle for a preposition. */
function behindParticle(reading: Reading, predicate: number): number {
  const clause = reading.clauses[reading.clauseAt.get(predicate) ?? -1];
  const next = formAt(reading, predicate + 1);
  return clause?.lemma.split(' ').slice(1).includes(next) ? predicate + 2 : predicate + 1;
}

/** Where one visits; of an invitation the place behind "to". */
function destinationOf(
  reading: Reading,
  clause: Clause,
  { cue, partners }: { cue: VerbCue; partners: Argument[] },
): Argument | undefined {
  if (cue.place) return partners.find((argument) => isDestination(reading, argument));
  if (cue.status && toursBehind(reading, clause))
    return clause.arguments.find(({ role }) => role === 'object');
  if (!cue.status) return undefined;
  const own = clause.arguments.find((argument) => argument.role === 'to' && isDestination(reading, argument));
  return own ?? destinationBehind(reading, clause);
}

/** "invited the Iranian president to Riyadh": where the tree hung the place on the guest. */
function destinationBehind(reading: Reading, clause: Clause): Argument | undefined {
  for (let at = clause.predicate + 1; at <= clause.predicate + 12; at += 1) {
    const token = reading.tokens[at];
    if (token?.sentence !== clause.sentence || /^(?:VB|MD|,|;)/.test(token.xpos)) return undefined;
    const type = reading.entityAt.get(at + 1)?.entity.type;
    if (formAt(reading, at) !== 'to' || (type !== 'place' && type !== 'country')) continue;
    return { role: 'to', head: at + 1, ...spanBetween(reading, at, at + 1) };
  }
  return undefined;
}

/** "invited him to inspect the dam": what one does only where one visits. */
function toursBehind(reading: Reading, clause: Clause): boolean {
  return (reading.clausesIn[clause.sentence] ?? []).some(
    (other) =>
      /^(?:inspect|tour|see|come|attend)$/.test(other.lemma) &&
      other.predicate > clause.predicate &&
      other.predicate - clause.predicate < 12 &&
      formAt(reading, other.predicate - 1) === 'to',
  );
}

function isDestination(reading: Reading, argument: Argument): boolean {
  const type = reading.entityAt.get(argument.head)?.entity.type;
  return type === 'country' || type === 'place' || isPlace(reading, argument.head, ['to']);
}

/** Two sides, or a side and a place to visit; alone only a subject of several: "the two leaders met". */
function isComplete(cue: VerbCue, sides: Sides): boolean {
  if (sides.assembly && (sides.subjects.length > 0 || !cue.channelled || sides.placed)) return true;
  if (cue.place) return sides.subjects.length > 0 && sides.place !== undefined;
  if (cue.gathers) return sides.others.length > 1;
  if (cue.persons && cue.channelled && !sides.channelled) return false;
  if (sides.subjects.length > 0 && sides.others.length > 0) return true;
  if (ASSEMBLING.test(cue.lemma)) return sides.subjects.length > 0;
  if (cue.channelled && !sides.channelled && !sides.placed) return false;
  return cue.reciprocal === true && sides.subjects.length > 1;
}

/** Verbs that a plural of office holders may do alone: "foreign ministers gathered". */
const ASSEMBLING = /^(?:convene|reconvene|meet|gather|assemble|come together|huddle|confer|consult)$/;
