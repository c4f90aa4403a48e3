import { intervalOf, relateIntervals } from '../../dates/index.ts';
import type { EngagementStatus } from '../../types/engagement.ts';
import type { ArticleContext, ActorView } from '../../types/merge.ts';
import { keyWords, overlap } from '../terms.ts';
import type { FieldValue, Judgement } from './compare.ts';
import { namesMembers } from './forum.ts';
import { maySpeakForOneSide, relateParticipants } from './participants.ts';

/** Dates as EDTF keys: a day within a week is the same date told more finely. */
export function judgeDates(a: FieldValue, b: FieldValue): Judgement {
  const [first, second] = [intervalOf(a.key), intervalOf(b.key)];
  if (!first || !second) return { verdict: 'compatible', reason: 'one of the dates cannot be placed' };
  const relation = relateIntervals(first, second);
  if (relation === 'equal') return { verdict: 'agree', reason: 'the same date' };
  if (relation === 'disjoint')
    return { verdict: 'differ', reason: `${a.value} and ${b.value} cannot both be true` };
  if (relation === 'overlaps') return { verdict: 'compatible', reason: `${a.value} and ${b.value} overlap` };
  const [coarse, fine] = relation === 'contains' ? [a, b] : [b, a];
  return { verdict: 'compatible', reason: `${coarse.value} is the coarser statement of ${fine.value}` };
}

/** The life of an engagement; a later stage may follow an earlier one, not the reverse. */
const STAGE: Record<EngagementStatus, number> = {
  proposed: 0,
  requested: 1,
  scheduled: 2,
  postponed: 3,
  declined: 4,
  cancelled: 4,
  ongoing: 5,
  held: 6,
};

const ENDED = new Set<string>(['declined', 'cancelled']);

/** Statuses as keys, ordered by when their reports were published. */
export function judgeStatus(
  articles: ReadonlyMap<string, ArticleContext>,
): (a: FieldValue, b: FieldValue) => Judgement {
  return (a, b) => {
    const [early, late] = stageOf(a.key) <= stageOf(b.key) ? [a, b] : [b, a];
    const [earlyReport, lateReport] = [early, late].map(({ article }) =>
      intervalOf(articles.get(article)?.published.value ?? ''),
    );
    if (ENDED.has(early.key) && late.key === 'held') {
      return { verdict: 'differ', reason: `${early.key} in one report, held in another` };
    }
    if (
      REVIVABLE.has(late.key) &&
      early.key === 'scheduled' &&
      earlyReport &&
      lateReport &&
      lateReport.end < earlyReport.start
    ) {
      return { verdict: 'progressed', reason: `${late.key} first, put back on later` };
    }
    if (earlyReport && lateReport && lateReport.end < earlyReport.start) {
      return {
        verdict: 'differ',
        reason: `${late.key} in the earlier report, ${early.key} in the later one`,
      };
    }
    return { verdict: 'progressed', reason: `${early.key} first, ${late.key} later` };
  };
}

const REVIVABLE = new Set<string>(['postponed', 'declined', 'cancelled']);

function stageOf(status: string): number {
  return STAGE[status as EngagementStatus] ?? 0;
}

/** Participants as actor ids joined by a blank. */
export function judgeParticipants(view: ActorView): (a: FieldValue, b: FieldValue) => Judgement {
  return (a, b) => {
    const relation = relateParticipants(a.key.split(' '), b.key.split(' '), view);
    if (relation === 'same') return { verdict: 'agree', reason: 'the same participants' };
    if (namesMembers(a.value, b.value.split(', ')) || namesMembers(b.value, a.value.split(', '))) {
      return { verdict: 'agree', reason: 'one report names the forum, the other its members' };
    }
    if (relation === 'clash') return { verdict: 'differ', reason: 'other people take part' };
    return {
      verdict: 'compatible',
      reason: 'one report names more of them, or names a side by who speaks for it',
    };
  };
}

/** Single actors as ids: a leader, his office and his capital are one side. */
export function judgeActor(view: ActorView): (a: FieldValue, b: FieldValue) => Judgement {
  return (a, b) => {
    if (maySpeakForOneSide(a.key, b.key, view))
      return { verdict: 'agree', reason: 'one side under two names' };
    const [first, second] = [view.sideOf(a.key), view.sideOf(b.key)];
    if (first !== null && second !== null && first !== second) {
      return { verdict: 'differ', reason: `${a.value} in one report, ${b.value} in another` };
    }
    return { verdict: 'compatible', reason: 'the two names may mean one side' };
  };
}

/** Free text: shared wording agrees, the rest stands side by side without a verdict of contradiction. */
export function judgeText(a: FieldValue, b: FieldValue): Judgement {
  const common = overlap(keyWords(a.value), keyWords(b.value));
  if (common >= 0.6) return { verdict: 'agree', reason: 'nearly the same words' };
  return { verdict: 'compatible', reason: 'different words that do not exclude each other' };
}

/** Ranges written `min..max`, either end empty where open. */
export function judgeQuantity(a: FieldValue, b: FieldValue): Judgement {
  const [first, second] = [rangeOf(a.key), rangeOf(b.key)];
  const apart = first.min > second.max || second.min > first.max;
  if (apart) return { verdict: 'differ', reason: `${a.value} and ${b.value} exclude each other` };
  return { verdict: 'compatible', reason: 'the ranges overlap' };
}

function rangeOf(key: string): { min: number; max: number } {
  const [min = '', max = ''] = key.split('..');
  return { min: min === '' ? -Infinity : Number(min), max: max === '' ? Infinity : Number(max) };
}
