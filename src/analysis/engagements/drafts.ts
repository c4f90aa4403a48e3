import type { Entity } from '../../types/entity.ts';
import type { Draft, Party } from './draft.ts';
import { distinct } from './parties.ts';
import { nounCueAt } from './cues.ts';
import { readCouncil } from './council.ts';
import { fateOf } from './fate.ts';
import { distribute } from './distribute.ts';
import { forumNames } from './forums.ts';
import type { ForumName } from './forums.ts';
import { withEchoes } from './echoes.ts';
import { linkSame } from './identity.ts';
import { NOUN_CUES } from './lexicon/nouns.ts';
import type { NounCue } from './lexicon/nouns.ts';
import { readNoun } from './noun-mention.ts';
import { asSeparate, withFurtherPartners } from './partners-listed.ts';
import { readPresence } from './presence.ts';
import { withJourneys } from './purpose.ts';
import { placeOf } from './noun-phrase.ts';
import { formAt, tokenAt } from './reading.ts';
import type { Reading } from './reading.ts';
import { relativeBehind, withAddition } from './relative.ts';
import { readVerb } from './verb-mention.ts';

/** All mentions of contacts in an article, in text order, before they are merged. */
export function findDrafts(reading: Reading): Draft[] {
  const forums = forumNames(reading);
  const nouns = nounDrafts(reading, forums);
  const verbs = reading.clauses.flatMap((_, index) => {
    const draft = readVerb(reading, index, forums) ?? readCouncil(reading, index, forums);
    return draft ? asSeparate(reading, draft).flatMap((it) => withFurtherPartners(reading, it)) : [];
  });
  const presences = reading.clauses.flatMap((_, index) => readPresence(reading, index) ?? []);
  const named = namedAlone(reading, forums, nouns);
  const all = [...nouns, ...verbs, ...presences, ...named].sort((a, b) => a.trigger - b.trigger);
  const linked = linkSame(reading, withEchoes(reading, withJourneys(reading, all)));
  return linked.filter((draft) => !isGeneric(reading, draft) && !isSetting(reading, draft, verbs));
}

/** "is due to meet Xi at the G20 summit": the summit is where the two meet, not another contact of theirs. */
function isSetting(reading: Reading, draft: Draft, verbs: readonly Draft[]): boolean {
  if (draft.form !== 'definite' || !/^(?:summit|session)$/.test(draft.format)) return false;
  const { governor, preposition } = placeOf(reading, draft.trigger);
  const host = verbs.find((verb) => verb.trigger === governor);
  return preposition === 'at' && host !== undefined && host.parties.length > 1;
}

/** "Dialogue is the only way": no side, no date, no forum, and nothing that it points back to. */
function isGeneric(reading: Reading, draft: Draft): boolean {
  if (
    draft.form === 'bare' &&
    draft.status.status === null &&
    draft.forum === null &&
    draft.later === null &&
    isSingular(reading, draft)
  )
    return true;
  const empty =
    draft.parties.length === 0 && draft.when === null && draft.forum === null && draft.later === null;
  return empty && draft.form !== 'definite' && draft.same === null && !draft.diplomatic && !draft.assembly;
}

/** "dialogue with Russia", "direct contact": without an article the singular names no one contact. */
function isSingular(reading: Reading, draft: Draft): boolean {
  return tokenAt(reading, draft.trigger).xpos === 'NN' && draft.when === null;
}

function nounDrafts(reading: Reading, forums: readonly ForumName[]): Draft[] {
  const drafts: Draft[] = [];
  const taken = new Set<ForumName>();
  reading.tokens.forEach((_, index) => {
    const cue = nounCueAt(reading, index);
    if (!cue) return;
    const inside = forums.find((forum) => forum.first <= index && index <= forum.last);
    if (inside && taken.has(inside)) return;
    const forum = inside ?? forumOf(reading, forums, index) ?? convener(reading, forums, { index, cue });
    if (forum) taken.add(forum);
    const body = cue.needs === 'forum' && !forum ? bodyInSession(reading, index) : null;
    if (
      cue.needs === 'forum' &&
      !forum &&
      !isCouncilSession(reading, index) &&
      !isPlanned(reading, index) &&
      !body
    )
      return;
    const read = readNoun(reading, index, { cue, forum: forum ?? null });
    const draft = body ? { ...read, parties: distinct([body, ...read.parties]) } : read;
    const addition = relativeBehind(reading, index);
    const told = distribute(reading, addition ? withAddition(draft, addition) : draft, forums);
    drafts.push(
      ...told.flatMap((it) => asSeparate(reading, it)).flatMap((it) => withFurtherPartners(reading, it)),
    );
  });
  return drafts;
}

/** The forum right before the cue ("the OSCE Permanent Council meeting") or behind it ("talks through the …"). */
function forumOf(reading: Reading, forums: readonly ForumName[], index: number): ForumName | undefined {
  return forums.find((forum) => {
    if (forum.last < index)
      return (
        index - forum.last <= 2 &&
        tokenAt(reading, forum.last).sentence === tokenAt(reading, index).sentence &&
        adjoinsNoun(reading, forum, index)
      );
    const gap = forum.first - index;
    if (gap < 1 || gap > 4) return false;
    return (
      LINKS.has(formAt(reading, index + 1)) &&
      tokenAt(reading, forum.first).sentence === tokenAt(reading, index).sentence
    );
  });
}

/** "The Peace and Security Council will hold a session": the forum is the subject of the verb. */
function convener(
  reading: Reading,
  forums: readonly ForumName[],
  at: { index: number; cue: NounCue },
): ForumName | undefined {
  if (at.cue.needs !== 'forum' && at.cue.lemma !== 'meeting') return undefined;
  const token = tokenAt(reading, at.index);
  const clause = reading.clauses[reading.clauseAt.get(token.head) ?? -1];
  if (!token.deprel.startsWith('obj') || !clause) return undefined;
  const subjects = clause.arguments.filter((argument) => argument.role === 'subject');
  return forums.find((forum) => subjects.some(({ head }) => forum.first <= head && head <= forum.last));
}

const LINKS: ReadonlySet<string> = new Set(['of', 'through', 'within', 'in', 'under', 'at', 'as']);

/** Nothing but a modifier between the forum's name and the noun: "Council emergency meeting". */
function adjoinsNoun(reading: Reading, forum: ForumName, index: number): boolean {
  return index - forum.last === 1 || /^(?:JJ|NN|POS)$/.test(tokenAt(reading, forum.last + 1).xpos);
}

/** "A session planned for Saturday": one of those told of before, if there are any. */
function isPlanned(reading: Reading, index: number): boolean {
  const own = /^(?:its|their)$/.test(formAt(reading, index - 2));
  if (own && /^(?:JJ|NN)$/.test(tokenAt(reading, index - 1).xpos) && fateOf(reading, index)) return true;
  return (
    /^(?:planned|scheduled|set|due)$/.test(formAt(reading, index + 1)) && formAt(reading, index + 2) === 'for'
  );
}

/** "an emergency session of the alliance": an alliance or organisation of states stands beside the noun. */
function isCouncilSession(reading: Reading, index: number): boolean {
  for (let at = Math.max(0, index - 6); at <= index + 6; at += 1) {
    const entity = reading.entityAt.get(at)?.entity;
    const body = entity?.sector === 'IGO' || (entity && longName(reading, entity));
    if (body && reading.tokens[at]?.sentence === tokenAt(reading, index).sentence) return true;
  }
  return false;
}

/** "The Council will return to it in a closed session": the body that is the subject of the clause. */
function bodyInSession(reading: Reading, index: number): Party | null {
  const clause = reading.clauses[reading.clauseAt.get(placeOf(reading, index).governor) ?? -1];
  for (const { role, head } of clause?.arguments ?? []) {
    const found = role === 'subject' ? reading.entityAt.get(head) : undefined;
    const whole = found && (longName(reading, found.entity) ?? found.entity);
    const special =
      SPECIAL.test(formAt(reading, index - 1)) && /^(?:at|during)$/.test(placeOf(reading, index).preposition);
    if (found && whole?.sector === 'IGO' && (special || COUNCIL.test(whole.name)))
      return { entity: whole.id, span: found.mention };
  }
  return null;
}

const SPECIAL = /^(?:emergency|special|extraordinary|urgent)$/;

const COUNCIL = /\b(?:Council|Assembly|Commission|Conference|Committee)\b/;

/** "The Council" where the article has the Security Council. */
function longName(reading: Reading, entity: Entity): Entity | undefined {
  if (!/^(?:the )?(?:council|assembly|commission)$/i.test(entity.name)) return undefined;
  const head = entity.name.split(' ').at(-1) ?? '';
  return reading.entities.find((other) => other.sector === 'IGO' && other.name.endsWith(` ${head}`));
}

const SESSION: NounCue = NOUN_CUES.find((cue) => cue.lemma === 'session') ?? {
  lemma: 'session',
  format: 'session',
  needs: 'forum',
};
const JOINTS: ReadonlySet<string> = new Set([',', 'and', 'or', 'the', 'as', 'well', 'a', 'an', '—', '–']);

/** A forum listed beside a contact stands for its session: "talks in Geneva, the NATO-Russia Council and …". */
function namedAlone(reading: Reading, forums: readonly ForumName[], drafts: readonly Draft[]): Draft[] {
  const used = new Set(drafts.flatMap((draft) => (draft.forum ? [draft.forum.span.start] : [])));
  return forums.flatMap((forum) => {
    if (used.has(tokenAt(reading, forum.first).start)) return [];
    const neighbour = drafts.some((draft) => isListedWith(reading, forum, draft));
    return neighbour ? [readNoun(reading, forum.last, { cue: SESSION, forum })] : [];
  });
}

function isListedWith(reading: Reading, forum: ForumName, draft: Draft): boolean {
  if (draft.sentence !== tokenAt(reading, forum.first).sentence) return false;
  const listed = lastTokenOf(reading, draft);
  const [from, to] =
    listed < forum.first ? [listed + 1, forum.first] : [forum.last + 1, firstTokenOf(reading, draft)];
  if (to <= from || to - from > 7) return false;
  for (let at = from; at < to; at += 1) if (!JOINTS.has(formAt(reading, at))) return false;
  return true;
}

function lastTokenOf(reading: Reading, draft: Draft): number {
  let last = draft.trigger;
  const end = Math.max(
    tokenAt(reading, draft.trigger).end,
    draft.forum?.span.end ?? 0,
    ...draft.parties.map((party) => party.span.end),
  );
  while ((reading.tokens[last + 1]?.end ?? Infinity) <= end) last += 1;
  return last;
}

function firstTokenOf(reading: Reading, draft: Draft): number {
  let first = draft.trigger;
  const start = Math.min(draft.span.start, draft.forum?.span.start ?? Infinity);
  while ((reading.tokens[first - 1]?.start ?? -1) >= start) first -= 1;
  return first;
}
