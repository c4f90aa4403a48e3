import type { Clause } from '../../types/clause.ts';
import type { Timex } from '../../types/timex.ts';
import { daysOf } from './dates.ts';
import type { Draft } from './draft.ts';
import { forumText } from './forums.ts';
import type { ForumName } from './forums.ts';
import { formAt, spanBetween } from './reading.ts';
import type { Reading } from './reading.ts';
import { clauseAt, verbStatus } from './status.ts';
import { timesBelow } from './when.ts';

/** What a council does in session: "The Security Council voted on Tuesday". */
const ACTS: ReadonlySet<string> = new Set(
  (
    'vote adopt debate fail reject discuss hear deliberate approve endorse meet consider pass review weigh extend ' +
    'renew authorise authorize impose lift veto examine'
  )
    .split(' ')
    .concat('take up'),
);

/** Days before publication within which such an act is news. */
const RECENT = 31;
const DAY = 86_400_000;

/** "The Security Council failed on Tuesday to agree": a dated act of an international council is its session. */
export function readCouncil(reading: Reading, index: number, forums: readonly ForumName[]): Draft | null {
  const clause = clauseAt(reading, index);
  if (clause.kind !== 'verb' || clause.voice === 'passive' || !ACTS.has(clause.lemma)) return null;
  if (
    clause.lemma === 'fail' &&
    !/^(?:to|on)$/.test(formAt(reading, clause.predicate + 1)) &&
    !follows(reading, clause)
  )
    return null;
  const forum = councilOf(reading, clause, forums);
  const when = timesBelow(reading, clause.predicate, clause.sentence)[0];
  const status = verbStatus(reading, index);
  if (!forum || !when || !isRecent(reading, when) || !/^(?:held|scheduled)$/.test(status.status ?? ''))
    return null;
  const name = forumText(reading, forum);
  const entity = reading.entityAt.get(forum.last)?.entity;
  return {
    trigger: clause.predicate,
    sentence: clause.sentence,
    format: 'session',
    loose: false,
    form: 'verb',
    parties: entity ? [{ entity: entity.id, span: name.span }] : [],
    requester: null,
    host: null,
    place: null,
    forum: name,
    when,
    status: { ...status, reason: `council:${clause.lemma}, ${status.reason}` },
    later: null,
    agenda: [],
    ordinal: null,
    same: null,
    aside: false,
    diplomatic: true,
    rule: `council:${clause.lemma}`,
    span: spanBetween(reading, Math.min(forum.first, clause.predicate), clause.predicate),
  };
}

/** "failed on Tuesday to agree". */
function follows(reading: Reading, clause: Clause): boolean {
  return [2, 3, 4].some((step) => formAt(reading, clause.predicate + step) === 'to');
}

const COUNCIL = /^(?:council|assembly|commission|conference|board|governors|committee)$/;

function councilOf(reading: Reading, clause: Clause, forums: readonly ForumName[]): ForumName | undefined {
  const heads = clause.arguments.filter(({ role }) => role === 'subject').map(({ head }) => head);
  return forums.find(
    (forum) =>
      COUNCIL.test(formAt(reading, forum.last)) &&
      reading.entityAt.get(forum.last)?.entity.sector === 'IGO' &&
      heads.some((head) => forum.first <= head && head <= forum.last),
  );
}

function isRecent(reading: Reading, when: Timex): boolean {
  const published = reading.article.published.value;
  if (!/^(?:minute|hour|part-of-day|day)$/.test(when.precision)) return false;
  const day = daysOf(when.edtf)?.first;
  if (published === null || day === undefined) return day === undefined;
  return Date.parse(published.slice(0, 10)) - Date.parse(day) <= RECENT * DAY;
}
