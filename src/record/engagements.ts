import { contentId } from '../ids.ts';
import { intervalOf } from '../dates/index.ts';
import type {
  EngagementFormat,
  EngagementLevel,
  EngagementMention,
  EngagementStatus,
  StatusStep,
  When,
} from '../types/engagement.ts';
import type { Evidence, Stated } from '../types/evidence.ts';
import type { ActorView, ArticleContext, Merged, Sourced } from '../types/merge.ts';
import type { Engagement, FieldEvidence } from '../types/record.ts';
import { distinctTexts, uniqueEvidence } from './evidence.ts';

/** From vague to telling: among merged mentions the more telling word names the engagement. */
const TELLING: EngagementFormat[] = [
  'talks',
  'meeting',
  'consultations',
  'negotiation',
  'visit',
  'call',
  'video-call',
  'session',
  'summit',
];

/** One engagement of the record from all its mentions. */
export function fuseEngagement(
  item: Merged<EngagementMention>,
  articles: ReadonlyMap<string, ArticleContext>,
  view: ActorView,
): Engagement {
  const mentions = inOrderOfReport(item.mentions, articles);
  const all = mentions.map(({ mention }) => mention);
  const name = chosen(all, 'name')?.value ?? null;
  const participants = withoutForum(chooseParticipants(all, view), name, view);
  const history = historyOf(mentions);
  const when = mostPrecise(all);
  const evidence = uniqueEvidence(all.flatMap((mention) => mention.evidence));
  const format = all
    .map((mention) => mention.format)
    .reduce((a, b) => (TELLING.indexOf(b) > TELLING.indexOf(a) ? b : a));
  return {
    id: contentId(
      'engagement',
      format,
      ...participants.map(({ value }) => value),
      evidence[0]?.article ?? '',
      evidence[0]?.quote ?? '',
      evidence[0]?.start ?? 0,
    ),
    format,
    name,
    participants: participants.map(({ value }) => value),
    requested_by: chosen(all, 'requested_by')?.value ?? null,
    host: chosen(all, 'host')?.value ?? null,
    place: chosen(all, 'place')?.value ?? null,
    when,
    status: latestStatus(mentions, articles),
    history,
    agenda: distinctTexts(all.flatMap((mention) => mention.agenda)),
    ordinal: chosen(all, 'ordinal')?.value ?? null,
    ...detailsOf(all, participants),
    fields: fieldEvidence(all, participants, when),
    evidence,
    attributed_to: [],
    reasons: [...new Set([...all.map(({ rule }) => rule), ...item.reasons])],
  };
}

type Details = Pick<Engagement, 'levels' | 'channel' | 'duration' | 'outcome' | 'series'>;

/** What only some reports state; absent where none does. */
function detailsOf(mentions: readonly EngagementMention[], participants: readonly Stated<string>[]): Details {
  const levels = levelsOf(mentions, participants);
  const channel = mentions.flatMap((mention) => mention.channel ?? [])[0]?.value;
  const duration = chosen(mentions, 'duration')?.value;
  const outcome = distinctTexts(mentions.flatMap((mention) => mention.outcome ?? []));
  const series = mentions.flatMap((mention) => mention.series ?? []).at(-1);
  return {
    ...(Object.keys(levels).length > 0 ? { levels } : {}),
    ...(channel === undefined ? {} : { channel }),
    ...(duration === undefined ? {} : { duration }),
    ...(outcome.length > 0 ? { outcome } : {}),
    ...(series === undefined ? {} : { series }),
  };
}

function levelsOf(
  mentions: readonly EngagementMention[],
  participants: readonly Stated<string>[],
): Record<string, EngagementLevel> {
  const known = new Set(participants.map(({ value }) => value));
  const told = mentions.flatMap((mention) => mention.participants);
  return Object.fromEntries(
    told.flatMap(({ value, level }) =>
      level !== undefined && known.has(value) ? [[value, level] as const] : [],
    ),
  );
}

const WORDED = ['requested_by', 'host', 'place', 'name', 'ordinal', 'duration'] as const;

/**
 * The value of a field that most mentions state, of equally many the latest, with the words of all that state it. A
 * value that comes without its words is none.
 */
function chosen(
  mentions: readonly EngagementMention[],
  field: (typeof WORDED)[number],
): Stated<string> | null {
  const stated = mentions
    .flatMap((mention) => mention[field] ?? [])
    .filter(({ evidence }) => evidence.length > 0);
  const saying = (value: string): Stated<string>[] => stated.filter((other) => other.value === value);
  const [best] = stated.toReversed().sort((a, b) => saying(b.value).length - saying(a.value).length);
  if (!best) return null;
  return {
    value: best.value,
    evidence: uniqueEvidence(saying(best.value).flatMap(({ evidence }) => evidence)),
  };
}

function inOrderOfReport(
  mentions: readonly Sourced<EngagementMention>[],
  articles: ReadonlyMap<string, ArticleContext>,
): Sourced<EngagementMention>[] {
  const day = (article: string): number =>
    intervalOf(articles.get(article)?.published.value ?? '')?.start ?? 0;
  return [...mentions].sort((a, b) => day(a.article) - day(b.article));
}

/** Everybody named, but a state only where nobody who speaks for it is named. */
function chooseParticipants(mentions: readonly EngagementMention[], view: ActorView): Stated<string>[] {
  const byActor = new Map<string, Evidence[]>();
  for (const { participants } of mentions) {
    for (const { value, evidence } of participants)
      byActor.set(value, [...(byActor.get(value) ?? []), ...evidence]);
  }
  const people = [...byActor.keys()].filter((actor) => view.isPerson(actor));
  const spokenFor = new Set(people.map((actor) => view.sideOf(actor)));
  return [...byActor]
    .filter(
      ([actor]) => view.isPerson(actor) || view.sideOf(actor) === null || !spokenFor.has(view.sideOf(actor)),
    )
    .map(([value, evidence]) => ({ value, evidence: uniqueEvidence(evidence) }));
}

/** "NATO-Russia Council" takes part in its own session only where nobody else is named. */
function withoutForum(
  participants: Stated<string>[],
  name: string | null,
  view: ActorView,
): Stated<string>[] {
  const others = participants.filter(({ value }) => view.nameOf(value) !== name);
  return others.length > 0 ? others : participants;
}

/** The narrowest interval; of equal ones the later report's. */
function mostPrecise(mentions: readonly EngagementMention[]): When | null {
  let best: { when: When; days: number } | null = null;
  for (const { when } of mentions) {
    if (when === null) continue;
    const interval = intervalOf(when.edtf ?? '');
    const days = interval ? interval.end - interval.start : Infinity;
    if (best === null || days <= best.days) best = { when, days };
  }
  return best?.when ?? null;
}

/** Steps of the life of the engagement; a step told by several reports keeps all evidence. */
function historyOf(mentions: readonly Sourced<EngagementMention>[]): StatusStep[] {
  const steps = new Map<string, StatusStep>();
  for (const step of mentions.flatMap(({ mention }) => mention.history)) {
    const key = `${step.status} ${step.as_of ?? ''}`;
    const known = steps.get(key);
    steps.set(
      key,
      known ? { ...known, evidence: uniqueEvidence([...known.evidence, ...step.evidence]) } : step,
    );
  }
  return [...steps.values()].sort(inOrderOfLife);
}

/**
 * By report, and of one report the earlier stage first ("called off the summit, which was scheduled for June").
 * Who proposed or asked for it stands in front wherever it is told: later reports recall it.
 */
function inOrderOfLife(a: StatusStep, b: StatusStep): number {
  const asked = ({ status }: StatusStep): number => (STAGE[status] < STAGE.scheduled ? 0 : 1);
  const day = ({ as_of }: StatusStep): number => intervalOf(as_of ?? '')?.start ?? 0;
  return asked(a) - asked(b) || day(a) - day(b) || STAGE[a.status] - STAGE[b.status];
}

/** How far each state is; a report of the same day that knows more is taken over one that knows less. */
const STAGE: Record<EngagementStatus, number> = {
  proposed: 0,
  requested: 1,
  scheduled: 2,
  postponed: 3,
  declined: 3,
  cancelled: 3,
  ongoing: 4,
  held: 5,
};

/**
 * The state after all reports, in order of publication. A later report moves it on, also back from cancelled to
 * scheduled; but one that only recalls who asked for it changes nothing, and what was held stays held.
 */
function latestStatus(
  mentions: readonly Sourced<EngagementMention>[],
  articles: ReadonlyMap<string, ArticleContext>,
): EngagementStatus {
  let state: EngagementStatus = mentions[0]?.mention.status ?? 'proposed';
  let day = 0;
  for (const { article, mention } of mentions) {
    const published = intervalOf(articles.get(article)?.published.value ?? '')?.start ?? 0;
    const further = STAGE[mention.status] >= STAGE[state];
    const revived = state !== 'held' && mention.status === 'scheduled' && published > day;
    if (further || revived) state = mention.status;
    day = Math.max(day, published);
  }
  return state;
}

function fieldEvidence(
  mentions: readonly EngagementMention[],
  participants: readonly Stated<string>[],
  when: When | null,
): FieldEvidence {
  const fields: FieldEvidence = {};
  const put = (name: string, evidence: Evidence[]): void => {
    if (evidence.length > 0) fields[name] = uniqueEvidence(evidence);
  };
  put(
    'participants',
    participants.flatMap(({ evidence }) => evidence),
  );
  put('when', when?.evidence ?? []);
  put(
    'channel',
    mentions.flatMap((mention) => mention.channel?.evidence ?? []),
  );
  for (const field of WORDED) put(field, chosen(mentions, field)?.evidence ?? []);
  return fields;
}
