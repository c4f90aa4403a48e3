import { intervalOf, relateIntervals } from '../../dates/index.ts';
import type { EngagementFormat, EngagementMention } from '../../types/engagement.ts';
import type { Sourced } from '../../types/merge.ts';
import { keyWords, overlap } from '../terms.ts';
import { namesMembers } from './forum.ts';
import { accept, refuse, type Match, type MergeContext } from './match.ts';
import { relateParticipants } from './participants.ts';

/** A call is not a meeting; "talks" and "meeting" are looser words for sessions, summits and negotiations. */
const FAMILY: Record<EngagementFormat, string> = {
  call: 'remote',
  'video-call': 'remote',
  meeting: 'in-person',
  talks: 'in-person',
  summit: 'in-person',
  session: 'in-person',
  visit: 'in-person',
  negotiation: 'in-person',
  consultations: 'consultations',
};

/** Formats that name one kind of gathering only: two different ones of these are two engagements. */
const STRICT = new Set<EngagementFormat>(['summit', 'session', 'visit', 'call', 'video-call']);

/** Whether two mentions tell of one engagement, with the reason either way. */
export function matchEngagements(
  a: Sourced<EngagementMention>,
  b: Sourced<EngagementMention>,
  context: MergeContext,
): Match {
  const reasons: string[] = [];
  let weight = 0;
  for (const test of [matchFormat, matchForum, matchPeople, matchDates, matchState]) {
    const verdict = test(a, b, context);
    if (!verdict.same) return verdict;
    weight += verdict.weight;
    if (verdict.reason !== '') reasons.push(verdict.reason);
  }
  if (weight < 2) return refuse(`too little in common: ${reasons.join(', ') || 'nothing'}`);
  return accept(weight, reasons.join(', '));
}

type Test = (a: Sourced<EngagementMention>, b: Sourced<EngagementMention>, context: MergeContext) => Match;

const matchFormat: Test = (a, b) => {
  const [first, second] = [a.mention.format, b.mention.format];
  if (first === second) return accept(0.5, `both a ${first}`);
  if (FAMILY[first] !== FAMILY[second]) return refuse(`${first} is not ${second}`);
  if (STRICT.has(first) && STRICT.has(second)) return refuse(`${first} is not ${second}`);
  return accept(0.2, `${first} may be called ${second}`);
};

const matchForum: Test = (a, b) => {
  if (a.mention.name === null || b.mention.name === null) return accept(0, '');
  const [first, second] = [a.mention.name.value, b.mention.name.value];
  const common = overlap(keyWords(first), keyWords(second));
  if (common >= 0.99) return accept(1.5, `same forum: ${first}`);
  return refuse(`different forums: ${first}, ${second}`);
};

const matchPeople: Test = (a, b, { view }) => {
  const first = a.mention.participants.map(({ value }) => value);
  const second = b.mention.participants.map(({ value }) => value);
  if (first.length === 0 || second.length === 0) return accept(0, '');
  if (isForumOf(a, second, view) || isForumOf(b, first, view))
    return accept(1.5, 'the forum of these participants');
  const relation = relateParticipants(first, second, view);
  if (relation === 'clash') return refuse('other participants');
  const pair = Math.min(first.length, second.length) >= 2;
  if (relation === 'same') return accept(pair ? 2 : 1.2, 'same participants');
  if (relation === 'compatible') return accept(pair ? 1.5 : 0.8, 'participants of the same sides');
  // Whoever else is on the line makes it another call; talks may be told with more or fewer parties.
  if (FAMILY[a.mention.format] === 'remote') return refuse('another party on the line');
  return accept(0.2, 'some participants shared');
};

/** "the NATO-Russia Council" in one report, NATO and Russia in the other. */
function isForumOf(
  { mention }: Sourced<EngagementMention>,
  members: readonly string[],
  view: MergeContext['view'],
): boolean {
  const names = members.map((actor) => view.nameOf(actor));
  const forums = [mention.name?.value ?? '', ...mention.participants.map(({ value }) => view.nameOf(value))];
  return forums.some((forum) => !names.includes(forum) && namesMembers(forum, names));
}

const matchDates: Test = (a, b, context) => {
  const [first, second] = [intervalOf(a.mention.when?.edtf ?? ''), intervalOf(b.mention.when?.edtf ?? '')];
  if (!first || !second) return matchWeekdays(a, b, context);
  if (relateIntervals(first, second) === 'disjoint') {
    if (movedTo(a, b)) return accept(0.2, 'moved to another date');
    return onlyDatesDiffer(a, b, context) ? accept(0, 'all but the date is the same') : refuse('other dates');
  }
  return accept(relateIntervals(first, second) === 'equal' ? 1.2 : 0.8, 'dates agree');
};

const matchWeekdays: Test = (a, b) => {
  const [first, second] = [a.mention.when?.weekday, b.mention.when?.weekday];
  if (first === undefined || second === undefined) return accept(0, '');
  return first === second ? accept(0.8, 'same weekday') : refuse('other weekdays');
};

/** Days apart at most for two outlets to mean one gathering and to differ on its date. */
const SLIP_DAYS = 2;

/**
 * "Talks in Doha on Aug. 26" in one paper and "on Aug. 27" in another: the same sides, place and state within two
 * days are one engagement on which they differ. Within one report two dates are two engagements.
 */
function onlyDatesDiffer(
  a: Sourced<EngagementMention>,
  b: Sourced<EngagementMention>,
  { view }: MergeContext,
): boolean {
  if (a.article === b.article || a.mention.status !== b.mention.status) return false;
  const [first, second] = [intervalOf(a.mention.when?.edtf ?? ''), intervalOf(b.mention.when?.edtf ?? '')];
  if (!first || !second) return false;
  const apart = Math.max(first.start - second.end, second.start - first.end);
  const places = [a, b].map(({ mention }) => mention.place && view.nameOf(mention.place.value).toLowerCase());
  const people = [a, b].map(({ mention }) => mention.participants.map(({ value }) => value));
  const sides = relateParticipants(people[0] ?? [], people[1] ?? [], view);
  return (
    apart <= SLIP_DAYS &&
    places[0] != null &&
    places[0] === places[1] &&
    (people[0]?.length ?? 0) >= 2 &&
    sides === 'same'
  );
}

/** A postponed or called-off engagement keeps being the one that had the earlier date. */
function movedTo(a: Sourced<EngagementMention>, b: Sourced<EngagementMention>): boolean {
  return [a, b].some(({ mention }) => mention.status === 'postponed');
}

/** "Spoke" in one report and "will speak" in a later one are two conversations. */
const matchState: Test = (a, b, { articles }) => {
  const held = [a, b].find(({ mention }) => mention.status === 'held');
  const ahead = [a, b].find(
    ({ mention }) => mention.status === 'scheduled' || mention.status === 'requested',
  );
  if (!held || !ahead) return accept(0, '');
  const heldReport = intervalOf(articles.get(held.article)?.published.value ?? '');
  const aheadReport = intervalOf(articles.get(ahead.article)?.published.value ?? '');
  const aheadDate = intervalOf(ahead.mention.when?.edtf ?? '');
  if (heldReport && aheadDate && aheadDate.start > heldReport.end)
    return refuse('one is over, the other still ahead');
  if (heldReport && aheadReport && aheadReport.start > heldReport.end && !aheadDate) {
    return refuse('one is over, the other announced later');
  }
  return accept(0, '');
};
