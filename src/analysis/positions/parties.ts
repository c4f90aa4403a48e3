import { attributionAt } from '../../attribution-at.ts';
import type { EntityMention } from '../../entity-index.ts';
import { evidenceOf } from '../../evidence.ts';
import type { Clause } from '../../types/clause.ts';
import type { Entity } from '../../types/entity.ts';
import type { Evidence, Stated } from '../../types/evidence.ts';
import {
  lemmaAt,
  rangeOf,
  relationAt,
  sentenceOf,
  tokenAt,
  uposAt,
  wordAt,
  xposAt,
  type Range,
  type Scene,
} from './scene.ts';

/** PLOVER sectors that act in the name of a state, an alliance or an armed side. */
const ACTING = new Set(['GOV', 'MIL', 'LEG', 'SPY', 'IGO', 'REB', 'OPP', 'PTY']);
const OFFICE =
  /\b(?:president|premier|prime minister|chancellor|minister|secretary|envoy|ambassador|king|queen|emir|sultan|crown prince|pope|diplomat|negotiator|commissioner|high representative|ayatollah|supreme leader|spokes(?:man|woman|person)|leader|general|commander|senator|governor|lawmaker|official)\b/iu;

const STATE_OFFICE =
  /\b(?:president|premier|prime minister|chancellor|minister|secretary of|secretary-general|ambassador|king|queen|emir|sultan|crown prince|pope|high representative|ayatollah|supreme leader|senator|governor)\b/iu;

/** Can this entity hold a position on a crisis, or be spoken to? A company, a club or a singer cannot. */
export function isPolitical({ type, sector, country, known, role }: Entity): boolean {
  // "Director", "Major", "Representative" are titles of the screen and the boardroom as well.
  const placed =
    type !== 'person' ||
    country !== null ||
    known !== undefined ||
    (role !== null && STATE_OFFICE.test(role));
  if (sector !== null) return ACTING.has(sector) && placed;
  if (type === 'country') return true;
  if (known?.startsWith('country:') || known?.startsWith('org:')) return type !== 'place';
  return type === 'person' && role !== null && country !== null && OFFICE.test(role);
}

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
  return found && isPolitical(found.entity) ? partyOf(scene, found) : null;
}

function partyOf({ article }: Scene, { entity, mention }: EntityMention): Party {
  const evidence: Evidence = evidenceOf(article, mention);
  return { entity, at: mention.head, stated: { value: entity.id, evidence: [evidence] } };
}

/** Those who hold a position together with its holder: "the United States, Japan and South Korea condemned". */
export function coHolders(scene: Scene, { at, entity }: Party): Party[] {
  const joined = (head: number): number[] =>
    (scene.children[head] ?? []).filter((child) => relationAt(scene, child) === 'conj');
  // "Germany, France and Britain": the parser may hang the third on the second.
  const together = joined(at).flatMap((child) => [child, ...joined(child)]);
  const parties = together.flatMap((child) => partyAt(scene, child) ?? []);
  return parties.filter((party) => party.entity.id !== entity.id);
}

/** Does the one in whose words this stands speak for the holder? Another's "Moscow will not yield" is a forecast. */
export function speaksFor(scene: Scene, offset: number, { entity }: Party): boolean {
  const index = attributionAt(scene.layers.attributions, offset);
  const speaker = index === null ? null : scene.layers.attributions[index]?.speaker;
  const party = speakerAt(scene, offset);
  if (!party)
    return /\b(?:officials?|aides?|diplomats?|spokes\w+|sources?|ministers?)\b/iu.test(speaker?.quote ?? '');
  if (party.entity.id === entity.id) return true;
  return party.entity.country === null || party.entity.country === entity.country;
}

/** Who holds what the clause says: its subject, or the speaker where the subject is "we" or "I". */
export function holderOf(scene: Scene, clause: Clause): Party | null {
  const subject = clause.arguments.find(({ role }) => role === 'subject');
  // "despite Moscow firmly denouncing it": a gerund's own subject stands right in front of it.
  if (xposAt(scene, clause.predicate) === 'VBG') {
    const despite = despiteBefore(scene, clause.predicate);
    const own = despite === undefined ? wordBefore(scene, clause.predicate) : despite;
    if (own || despite === null) return own;
  }
  if (!subject) return clause.voice === 'active' ? wordBefore(scene, clause.predicate) : null;
  const word = wordAt(scene, subject.head);
  if (word === 'we' || word === 'i')
    return speakerAt(scene, tokenAt(scene, clause.predicate)?.start ?? clause.start);
  const party = partyIn(scene, subject);
  if (party || !/^(?:it|they|he|she)$/u.test(word)) return party;
  return sayerBefore(scene, clause);
}

/** "Tunisia, which condemned the raid, urged": the last token before the first comma of the sentence; -1 where it is this one. */
function firstWords(scene: Scene, comma: number): number {
  const { first } = sentenceOf(scene, tokenAt(scene, comma)?.sentence ?? -1);
  for (let at = first; at < Math.min(comma, first + 8); at += 1) if (wordAt(scene, at) === ',') return at - 1;
  return -1;
}

/** The party of a phrase: its head, or the name beside it: "the foreign minister, Li Wen". */
function partyIn(scene: Scene, { head }: { head: number }): Party | null {
  const beside = (scene.children[head] ?? []).find((child) =>
    /^(?:appos|flat|nsubj)/u.test(relationAt(scene, child)),
  );
  return partyAt(scene, head) ?? (beside === undefined ? null : partyAt(scene, beside));
}

/** A verb whose subject the parser lost: the party right in front of it, past auxiliaries and adverbs. */
function wordBefore(scene: Scene, predicate: number): Party | null {
  let at = predicate - 1;
  while (/^(?:AUX|ADV)$/u.test(uposAt(scene, at)) && at > predicate - 5) at -= 1;
  if (wordAt(scene, at) === ',') at = firstWords(scene, at);
  const found = scene.entities.get(at);
  if (
    !found ||
    !isPolitical(found.entity) ||
    /^(?:obj|obl|nmod)/u.test(relationAt(scene, found.mention.head))
  )
    return null;
  return tokenAt(scene, at)?.end === found.mention.end ? partyOf(scene, found) : null;
}

/** "despite Moscow and Beijing denouncing": the first party behind the preposition, null where none is, undefined elsewhere. */
function despiteBefore(scene: Scene, predicate: number): Party | null | undefined {
  let first: Party | null = null;
  for (let at = predicate - 1; at > predicate - 12; at -= 1) {
    if (/^(?:despite|with)$/u.test(wordAt(scene, at))) return first;
    if (!/^(?:PROPN|NOUN|ADJ|DET|CCONJ|PART|ADV)$/u.test(uposAt(scene, at))) return undefined;
    first = partyAt(scene, at) ?? first;
  }
  return undefined;
}

/** "Ankara said it would not sign": a pronoun that nobody resolved means the subject of the verb of saying above it. */
function sayerBefore(scene: Scene, clause: Clause): Party | null {
  const above = clause.parent === null ? undefined : scene.layers.clauses[clause.parent];
  const sayer = above?.arguments.find(({ role }) => role === 'subject');
  return above &&
    sayer &&
    /^(?:say|state|add|announce|declare|insist|tell|warn|stress|reiterate)$/u.test(above.lemma)
    ? partyAt(scene, sayer.head)
    : null;
}

/** The political speaker in whose words this place stands. */
export function speakerAt(scene: Scene, offset: number): Party | null {
  const index = attributionAt(scene.layers.attributions, offset);
  const speaker = index === null ? null : scene.layers.attributions[index]?.speaker;
  if (!speaker) return tailSpeaker(scene, offset);
  const entity = scene.layers.entities.find(({ id }) => id === speaker.entity);
  // "the foreign minister, Li Wen, said": the speaker's words hold the name without being its mention.
  if (!entity)
    return (
      partiesWithin(scene, rangeOf(scene, speaker), null)[0] ??
      tokenParty(scene, rangeOf(scene, speaker).last - 1)
    );
  if (!isPolitical(entity)) return null;
  const at = rangeOf(scene, speaker).last - 1;
  return { entity, at, stated: { value: entity.id, evidence: [evidenceOf(scene.article, speaker)] } };
}

/** The party whose mention holds this token and is no country that only modifies it. */
function tokenParty(scene: Scene, at: number): Party | null {
  const party = partyAt(scene, at);
  return party && party.entity.type !== 'country' ? party : null;
}

/** "…, the minister told reporters": the subject of the verb of saying that closes the sentence. */
function tailSpeaker(scene: Scene, offset: number): Party | null {
  const sentence = scene.layers.sentences.findIndex(({ start, end }) => start <= offset && offset < end);
  const saying = (scene.clausesIn.get(sentence) ?? []).find(
    ({ lemma, kind, arguments: all }) =>
      kind === 'verb' &&
      /^(?:say|tell|add|declare|warn|insist)$/u.test(lemma) &&
      all.some(({ role, start, head }) => role === 'subject' && start > offset && followsComma(scene, head)),
  );
  const subject = saying?.arguments.find(({ role }) => role === 'subject');
  return subject ? partyAt(scene, subject.head) : null;
}

function followsComma(scene: Scene, head: number): boolean {
  for (let at = head; at > head - 7 && at > 0; at -= 1) if (/^[,”"]$/u.test(wordAt(scene, at))) return true;
  return false;
}

/** All parties named in a range, each once, never the holder; owners and modifiers of other nouns are none. */
export function partiesWithin(scene: Scene, { first, last }: Range, except: Entity | null): Party[] {
  const found = new Map<string, Party>();
  for (let at = first; at < last; at += 1) {
    const known = scene.entities.get(at);
    if (known?.mention.head !== at || known.entity.id === except?.id || isModifier(scene, at, last)) continue;
    if (isPolitical(known.entity) && !found.has(known.entity.id))
      found.set(known.entity.id, partyOf(scene, known));
  }
  return [...found.values()];
}

/** "Ukraine's allies", "the Russian side", "EU ministers": the first word only says whose or which. */
function isModifier(scene: Scene, at: number, last: number): boolean {
  if (/^(?:'s|’s|'|’)$/u.test(wordAt(scene, at + 1))) return true;
  const head = tokenAt(scene, at)?.head ?? -1;
  return head > at && head < last && /^(?:amod|compound|nmod:poss|nmod:desc)/u.test(relationAt(scene, at));
}

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
    const known = scene.entities.get(at);
    if (known?.mention.head === at && !isModifier(scene, at, noun + 9))
      return isPolitical(known.entity) ? partyOf(scene, known) : null;
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

/** Words of matches: "England refused to panic in the final". */
const SPORT =
  /^(?:cup|semi-?finals?|quarter-?finals?|match|matches|league|qualifiers?|tournament|championships?|goalkeeper|midfielder|striker|defender|squad|cricket|football|rugby|tennis|basketball|soccer|innings|wicket|wickets|medal|stadium|playoffs?|coach|batsman|kick-off|fixture)$/u;

/** A team goes by its country's name: a sentence about a match holds no positions. */
export function isSport(scene: Scene, at: number): boolean {
  const { first, last } = sentenceOf(scene, tokenAt(scene, at)?.sentence ?? -1);
  for (let index = first; index < last; index += 1)
    if (
      SPORT.test(lemmaAt(scene, index)) ||
      (lemmaAt(scene, index) === 'final' && uposAt(scene, index) === 'NOUN')
    )
      return true;
  return false;
}
