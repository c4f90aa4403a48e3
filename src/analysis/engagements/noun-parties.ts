import type { Clause } from '../../types/clause.ts';
import { chunkParties } from './chunk.ts';
import { controllers } from './controllers.ts';
import { nounCueAt } from './cues.ts';
import type { Party } from './draft.ts';
import { GOVERNORS } from './lexicon/governors.ts';
import type { Governor } from './lexicon/governors.ts';
import { absentFrom, engagedClause } from './noun-default.ts';
import { offerParties } from './noun-offer.ts';
import type { NounPlace } from './noun-phrase.ts';
import { distinct, isSide, partiesAt, sideBefore, withListed } from './parties.ts';
import { dependants, formAt, prepositionOf, spanBetween, tokenAt } from './reading.ts';
import type { Reading } from './reading.ts';
import { clauseAt } from './status.ts';

/** Who takes part in a contact that a noun names. */
export interface NounParties {
  parties: Party[];
  requester: Party | null;
  host: Party | null;
}

const PARTNER: ReadonlySet<string> = new Set([
  'with',
  'between',
  'among',
  'amongst',
  'involving',
  'by',
  'of',
]);

/** Tokens behind the noun in which its "with" or "between" may follow. */
const REACH = 9;

/** Parties from the possessor, the modifiers, the "with" or "between" behind the noun, and the verb's subject. */
export function nounParties(reading: Reading, index: number, place: NounPlace): NounParties {
  const heads = index === place.top ? [index] : [index, place.top];
  const byTree = heads
    .flatMap((head) => dependants(reading, head, 'nmod:poss'))
    .flatMap((child) => partiesAt(reading, child));
  const owners = byTree.length > 0 ? byTree : ownerByTags(reading, index);
  const left = leftParties(reading, index);
  const named = [...left, ...owners];
  const behind = partnersBehind(reading, index);
  const partners =
    behind.length > 1 ? behind : distinct([...behind, ...betweenBehind(reading, index, place)]);
  const engaged = [...engagedSides(reading, index, place), ...carriedSides(reading, index)];
  const own = distinct([...owners, ...engaged, ...partners, ...named, ...offerParties(reading, place)]);
  const verb = verbOf(reading, place);
  if (verb === null) return { parties: own, requester: null, host: null };
  const complete = owners.length > 0 || left.length > 1 || namesAll(reading, index);
  const visit = isVisit(reading, index) && (governs(reading, verb) || AROUND.test(place.preposition));
  const shared = own.length === 0 && isTheirs(reading, index);
  return withSubject(
    reading,
    { own, partners, complete, preposition: place.preposition, visit, shared },
    verb,
  );
}

/** "Lebanon and Cyprus are in talks": the subject of the contact itself. */
function engagedSides(reading: Reading, index: number, place: NounPlace): Party[] {
  const clause = engagedClause(reading, index) ?? absentFrom(reading, place);
  if (!clause) return [];
  return clause.arguments
    .filter(({ role }) => role === 'subject')
    .flatMap(({ head }) => partiesAt(reading, head));
}

/** "talks he was due to hold with his counterpart": the clause behind whose object the contact is. */
function carriedSides(reading: Reading, index: number): Party[] {
  const { sentence } = tokenAt(reading, index);
  const carrier = reading.clausesIn[sentence]?.find(
    (clause) =>
      clause.predicate > index &&
      clause.voice === 'active' &&
      clause.relation.startsWith('acl') &&
      clause.arguments.some(({ role, head }) => role === 'object' && head === index),
  );
  return (carrier?.arguments ?? [])
    .filter(({ role, head }) => role === 'with' || role === 'between' || (role === 'subject' && head > index))
    .flatMap(({ head }) => partiesAt(reading, head));
}

/** "at their meeting": whose it is, the subject of the clause says. */
function isTheirs(reading: Reading, index: number): boolean {
  return dependants(reading, index, 'nmod:poss').some((child) => formAt(reading, child) === 'their');
}

/** "A meeting was held in Tashkent on Monday between X and Y": the sides behind the verb that carries the noun. */
function betweenBehind(reading: Reading, index: number, place: NounPlace): Party[] {
  const clause = reading.clauses[reading.clauseAt.get(place.governor) ?? -1];
  if (!clause || GOVERNORS[clause.lemma] === undefined || place.governor < index) return [];
  if (place.preposition !== '') return [];
  for (let at = place.governor + 1; at <= place.governor + BETWEEN; at += 1) {
    const token = reading.tokens[at];
    if (!token || token.sentence !== clause.sentence || /^(?:VB[DPZ]|MD|;|:)$/.test(token.xpos)) return [];
    if (/^(?:between|among|involving)$/.test(formAt(reading, at))) return chunkParties(reading, at + 1);
  }
  return [];
}

/** Tokens behind the carrying verb in which "between" may follow. */
const BETWEEN = 14;

/** "Yeo Han-koo's trip": who stands before the apostrophe, where the tree lost him. */
function ownerByTags(reading: Reading, index: number): Party[] {
  for (let at = index - 1; at >= Math.max(1, index - 5); at -= 1) {
    const { xpos } = tokenAt(reading, at);
    if (xpos === 'POS') {
      const owner = reading.entityAt.get(at - 1);
      return owner?.entity.type === 'person' ? [{ entity: owner.entity.id, span: owner.mention }] : [];
    }
    if (!/^(?:JJ|NN|VBN|HYPH)$/.test(xpos)) return [];
  }
  return [];
}

/** Country adjectives, alliances and names side by side before the noun: "US-Russia", "Biden-Putin", "NATO". */
function leftParties(reading: Reading, index: number): Party[] {
  const found: Party[] = [];
  for (let at = index - 1; at >= Math.max(0, index - 9); at -= 1) {
    const token = tokenAt(reading, at);
    if (token.sentence !== tokenAt(reading, index).sentence) break;
    const here = reading.entityAt.get(at);
    const joins =
      /^(?:HYPH|JJ|NN|NNS|NNP|NNPS|CC|AFX|POS|:)$/.test(token.xpos) || /^[-–\/]$/.test(token.form);
    if (!joins || token.xpos === 'POS') break;
    if (here && isSide(here.entity)) found.push({ entity: here.entity.id, span: here.mention });
    else if (token.xpos === 'NNS') break;
  }
  return found.reverse();
}

/** "with X", "between X and Y" behind the noun, wherever the parser hung them. */
function partnersBehind(reading: Reading, index: number): Party[] {
  const found: Party[] = [];
  for (let at = index + 1; at <= index + REACH; at += 1) {
    const token = reading.tokens[at];
    if (!token || token.sentence !== tokenAt(reading, index).sentence) break;
    if (token.form === ',' && opensCount(reading, at + 1)) continue;
    if (/^(?:VB[DPZ]?|,|;|:|``|'')$/.test(token.xpos) || nounCueAt(reading, at)) break;
    const word = formAt(reading, at);
    if (word === 'on' && formAt(reading, index - 1) === 'courtesy')
      found.push(...partnersOfPreposition(reading, at));
    if (word === 'from' && takesFrom(reading, index)) found.push(...partnersOfPreposition(reading, at));
    // "brokered by Switzerland": who brokers is no side.
    if (word === 'by' && tokenAt(reading, at - 1).xpos === 'VBN') break;
    if (!PARTNER.has(word) || (word === 'of' && at !== index + 1)) continue;
    found.push(...partnersOfPreposition(reading, at));
  }
  return found;
}

/** "The talks, the second this month between Sudan and Chad": what is counted goes on. */
function opensCount(reading: Reading, at: number): boolean {
  return (
    /^(?:the|their)$/.test(formAt(reading, at)) &&
    /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|final|last|latest)$/.test(
      formAt(reading, at + 1),
    )
  );
}

/** "took a call from X", "received a visit from X": the caller and the guest take part. */
function takesFrom(reading: Reading, index: number): boolean {
  return /^(?:call|visit)$/.test(formAt(reading, index));
}

/** "said after a visit to Erbil": the speaker's own visit. */
const AROUND = /^(?:after|following|during|before|ahead of|on)$/;

/** Who does what the verb says: its subject, else the person named right before it. */
function agentsOf(reading: Reading, clause: Clause): Party[] {
  const subjects = clause.arguments.filter((argument) => argument.role === 'subject');
  const heads = subjects.flatMap((argument) => partiesAt(reading, argument.head));
  const found = withListed(reading, heads, subjects[0]);
  if (found.length > 0) return found;
  if (clause.voice === 'passive') return isBarePast(reading, clause) ? objectsBefore(reading, clause) : [];
  const before = sideBefore(reading, clause.predicate);
  const near = before.length > 0 ? before : whoMeant(reading, clause);
  return near.length > 0 ? near : controllers(reading, clause);
}

/** "Brazil's president pulled out": a past tense that the tagger took for a participle. */
function isBarePast(reading: Reading, clause: Clause): boolean {
  return clause.relation === 'root' && dependants(reading, clause.predicate, 'aux').length === 0;
}

function objectsBefore(reading: Reading, clause: Clause): Party[] {
  return clause.arguments
    .filter(({ role, head }) => role === 'object' && head < clause.predicate)
    .flatMap(({ head }) => partiesAt(reading, head));
}

/** "Diarra, who spent the day on the telephone": whom the "who" before the verb stands for. */
function whoMeant(reading: Reading, clause: Clause): Party[] {
  const at = clause.predicate - 1;
  if (formAt(reading, at) !== 'who') return [];
  const { head, deprel } = tokenAt(reading, clause.predicate);
  const byTree = deprel.startsWith('acl') && head >= 0 ? partiesAt(reading, head) : [];
  return byTree.length > 0 ? byTree : sideBefore(reading, at);
}

function partnersOfPreposition(reading: Reading, at: number): Party[] {
  const { deprel, head } = tokenAt(reading, at);
  const byTree = deprel === 'case' && head > at ? partiesAt(reading, head) : [];
  const byTags = chunkParties(reading, at + 1);
  return byTags.length > byTree.length ? byTags : byTree;
}

/** "between X and Y", "of the ministers of X and Y": all sides stand behind the noun, the subject is none. */
function namesAll(reading: Reading, index: number): boolean {
  const words = [1, 2, 3, 4, 5].map((step) => formAt(reading, index + step));
  if (words.includes('with')) return false;
  return words.some((word) => /^(?:between|among|amongst)$/.test(word));
}

function verbOf(reading: Reading, place: NounPlace): number | null {
  const clause = reading.clauseAt.get(place.governor);
  return clause !== undefined && reading.clauses[clause]?.kind === 'verb' ? clause : null;
}

function isVisit(reading: Reading, index: number): boolean {
  return nounCueAt(reading, index)?.format === 'visit';
}

function governs(reading: Reading, verb: number): boolean {
  return GOVERNORS[clauseAt(reading, verb).lemma] !== undefined;
}

/** "in a call with Putin", "after talks with Putin": the subject was there. */
const ACCOMPANYING: ReadonlySet<string> = new Set([
  'in',
  'at',
  'during',
  'after',
  'following',
  'before',
  'ahead of',
  'from',
  'off',
  'for',
  'on',
]);

interface Known {
  preposition: string;
  /** The phrase itself names all sides. */
  complete: boolean;
  /** A visit takes one side: whoever plans, announces or cancels it. */
  visit: boolean;
  /** "their meeting": the subject's own. */
  shared?: boolean;
  own: Party[];
  partners: Party[];
}

/** "Biden held talks with Putin", "said in a call with Putin": the subject is the other side. */
function withSubject(reading: Reading, known: Known, index: number): NounParties {
  const clause = clauseAt(reading, index);
  const governor = GOVERNORS[clause.lemma];
  const agents = agentsOf(reading, clause);
  // "met Kashmiri leaders prior to talks with India": whom one met there is no side of the talks.
  const own =
    known.preposition === '' ||
    known.preposition === 'in' ||
    governor?.after?.[known.preposition] !== undefined;
  const extra = governor && own ? partnersOfVerb(reading, clause) : [];
  const partners = [...known.partners, ...extra];
  const joins = !known.complete && takesPart({ ...known, agents }, partners, governor);
  const joined = joins ? agents : [];
  const addressed = known.own.length === 0 && partners.length === 0 ? addressees(reading, clause, known) : [];
  return {
    parties: distinct([
      ...joined,
      ...known.own,
      ...extra,
      ...(addressed.length > 0 ? [...agents, ...addressed] : []),
    ]),
    requester: governor?.asks && asksFor(known, governor) ? (agents[0] ?? null) : null,
    host: governor?.hosts ? (agents[0] ?? null) : null,
  };
}

/** "proposed the venue during a call" asks for no call. */
function asksFor(known: Known, governor: Governor): boolean {
  return known.preposition === '' || governor.after?.[known.preposition] !== undefined;
}

/** "In a phone call on Tuesday, Kiptoo urged Warsame to reopen the border": whom he told in it. */
function addressees(reading: Reading, clause: Clause, known: Known): Party[] {
  if (!/^(?:in|during)$/.test(known.preposition) || !SPEAKING.has(clause.lemma)) return [];
  return clause.arguments
    .filter(
      (argument) =>
        argument.role === 'object' || argument.role === 'indirect object' || argument.role === 'iobj',
    )
    .flatMap((argument) => partiesAt(reading, argument.head));
}

const SPEAKING: ReadonlySet<string> = new Set(
  'tell urge warn assure ask inform thank congratulate brief remind press promise'.split(' '),
);

function partnersOfVerb(reading: Reading, clause: Clause): Party[] {
  // "offered Georgia talks".
  const roles = /^(?:offer|grant|deny)$/.test(clause.lemma)
    ? ['with', 'between', 'among', 'object', 'indirect object']
    : ['with', 'between', 'among'];
  const found = clause.arguments
    .filter((argument) => roles.includes(argument.role) && !nounCueAt(reading, argument.head))
    .flatMap((argument) => partiesAt(reading, argument.head));
  return found.length > 0 || clause.lemma !== 'discuss' ? found : partnerByTags(reading, clause);
}

/** "discussed grain with X in a call": the "with" that the tree hung on the grain. */
function partnerByTags(reading: Reading, clause: Clause): Party[] {
  for (let at = clause.predicate + 1; at <= clause.predicate + REACH; at += 1) {
    const token = reading.tokens[at];
    if (!token || token.sentence !== clause.sentence || /^(?:VB[DPZ]?|MD|,|;|:)$/.test(token.xpos)) return [];
    if (formAt(reading, at) === 'with') return chunkParties(reading, at + 1);
  }
  return [];
}

function takesPart(
  known: Known & { agents: readonly Party[] },
  partners: readonly Party[],
  governor: Governor | undefined,
): boolean {
  const told = governor !== undefined && governor.object !== 'silent';
  const involved = told || ACCOMPANYING.has(known.preposition);
  if (known.shared && involved) return true;
  if (partners.length > 0 && involved) return true;
  if (isOwnToEnd(known, governor) || isJoint(known, governor)) return true;
  const taken = known.preposition === '' || governor?.after?.[known.preposition] !== undefined;
  return known.own.length < 2 && ((taken && governor?.joins === true) || known.visit);
}

/** "Japan and South Korea called off a summit": nobody else is named, so it was theirs. */
function isOwnToEnd(known: Known, governor: Governor | undefined): boolean {
  const fixed = /^(?:cancelled|postponed|scheduled)$/.test(governor?.object ?? '');
  return known.preposition === '' && known.own.length === 0 && fixed;
}

/** "Chad and Niger have agreed to a summit", "The two ministers crossed swords at a meeting". */
function isJoint(known: Known & { agents: readonly Party[] }, governor: Governor | undefined): boolean {
  if (known.own.length > 0) return false;
  // "EU foreign ministers adopted sanctions at a meeting".
  const several = known.agents.length > 1 || known.agents.some((party) => party.several === true);
  if (!several) return false;
  return governor?.object === 'scheduled' || /^(?:at|in|during|after)$/.test(known.preposition);
}

/** "at the request of the Kremlin", "requested by Moscow": who asked, from words beside the verb or noun. */
export function requesterNear(reading: Reading, tokens: readonly number[]): Party | null {
  for (const token of tokens) {
    const found =
      requestPhrase(reading, token) ?? requestedBy(reading, token) ?? requestClause(reading, token);
    if (found) return found;
  }
  return null;
}

function requestPhrase(reading: Reading, token: number): Party | null {
  for (const child of dependants(reading, token, 'obl', 'nmod')) {
    if (
      !/^(?:request|invitation|initiative|behest)$/.test(formAt(reading, child)) ||
      prepositionOf(reading, child) === 'without'
    )
      continue;
    const by = dependants(reading, child, 'nmod').filter((of) =>
      /^(?:of|from|by|)$/.test(prepositionOf(reading, of)),
    );
    const party = by.flatMap((of) => partiesAt(reading, of))[0];
    if (party) return { ...party, span: widen(party, spanBetween(reading, child)) };
  }
  return null;
}

/** "The call, requested by Moscow, took place": a clause of asking whose object the contact is. */
function requestClause(reading: Reading, token: number): Party | null {
  const sentence = reading.tokens[token]?.sentence ?? -1;
  const clause = reading.clausesIn[sentence]?.find(
    (it) =>
      it.kind === 'verb' &&
      GOVERNORS[it.lemma]?.asks === true &&
      it.modality === 'asserted' &&
      it.polarity === 'positive' &&
      it.arguments.some((argument) => argument.role === 'object' && argument.head === token),
  );
  return clause ? (agentsOf(reading, clause)[0] ?? null) : null;
}

function widen(party: Party, span: { start: number; end: number }): { start: number; end: number } {
  return { start: Math.min(party.span.start, span.start), end: Math.max(party.span.end, span.end) };
}

function requestedBy(reading: Reading, token: number): Party | null {
  const participles = dependants(reading, token, 'acl').filter((child) =>
    /^(?:requested|sought|asked|initiated|demanded|proposed)$/.test(formAt(reading, child)),
  );
  for (const child of participles) {
    const agent = dependants(reading, child, 'obl').filter((by) => prepositionOf(reading, by) === 'by');
    const party = agent.flatMap((by) => partiesAt(reading, by))[0];
    if (party) return party;
  }
  return null;
}
