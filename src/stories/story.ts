import { contentId } from '../ids.ts';
import { likenessWithin, type Weighed } from './likeness.ts';
import type { ReportTerms } from './terms.ts';

/** A report that is to find its story. */
export interface StoryReport {
  /** The article's id. */
  id: string;
  /** Day number of publication; null where undated. */
  day: number | null;
  terms: ReportTerms;
  /** What it tells of that no other story has: reports with a key in common are one story (`engagementKeys`). */
  keys: readonly string[];
}

/** A report that stands in a story. */
export interface Member extends Weighed {
  id: string;
}

/** A report of a day that is not over: its place may still change with those that come. */
export interface Newcomer extends Member {
  keys: readonly string[];
  /** All terms of its text, for how common they are once its story is settled. */
  words: readonly string[];
}

/** Why two stories became one. */
export interface StoryJoin {
  /** Id of the story that was joined to this one. */
  former: string;
  reason: string;
}

/** A story as it is told to others. */
export interface StoryView {
  id: string;
  /** Ids it had, of stories that were joined to it: links to them lead here. */
  former: string[];
  /** Article ids, the earliest first; undated ones last. */
  members: string[];
  /** Why its reports are one story. */
  reasons: string[];
  joins: StoryJoin[];
}

/** Reports of a story that later ones are compared with: the latest. */
const RECENT = 24;

/** Reasons that a story keeps. */
const REASONS = 40;

/** A story of the active window. */
export class Story {
  readonly id: string;
  former: string[] = [];
  joins: StoryJoin[] = [];
  /** Each once, the latest. */
  reasons: string[] = [];
  readonly terms = new Set<string>();
  readonly keys = new Set<string>();
  /** Set when it left the window or was joined to another. */
  gone = false;
  members: { id: string; day: number | null }[] = [];
  recent: Member[] = [];
  private inside: number | null = null;

  constructor(id: string, last: number) {
    this.id = id;
    this.last = last;
  }

  /** The same with lists of its own, to try out what a day may still change. Terms and keys are left out. */
  copy(): Story {
    const copy = new Story(this.id, this.last);
    copy.former = [...this.former];
    copy.joins = [...this.joins];
    copy.reasons = this.reasons;
    copy.members = this.members;
    copy.recent = this.recent;
    return copy;
  }

  /** Day of its latest report; of undated ones the day they came on. */
  last: number;

  /** Sum of likenesses over the pairs of its recent reports. */
  get within(): number {
    this.inside ??= likenessWithin(this.recent);
    return this.inside;
  }

  add(members: readonly Member[], reasons: readonly string[], today: number): void {
    for (const { day } of members) this.last = Math.max(this.last, day ?? today);
    this.reasons = [...new Set([...this.reasons, ...reasons])].slice(-REASONS);
    this.members = [...this.members, ...members.map(({ id, day }) => ({ id, day }))].sort(byDay);
    this.recent = [...this.recent, ...members].sort(byDay).slice(-RECENT);
    this.inside = null;
  }

  /** Takes another story in; its id stays known as a former one. */
  join(other: Story, reason: string): void {
    this.former.push(other.id, ...other.former);
    this.joins.push({ former: other.id, reason }, ...other.joins);
    this.last = Math.max(this.last, other.last);
    this.reasons = [...new Set([...this.reasons, ...other.reasons])].slice(-REASONS);
    this.members = [...this.members, ...other.members].sort(byDay);
    this.recent = [...this.recent, ...other.recent].sort(byDay).slice(-RECENT);
    this.inside = null;
    other.gone = true;
  }

  view(): StoryView {
    const { id, former, members, reasons, joins } = this;
    return {
      id,
      former: [...former],
      members: members.map((member) => member.id),
      reasons: [...reasons],
      joins: [...joins],
    };
  }
}

/** In order of publication; undated ones last; of one day by id, so that the order of arrival does not matter. */
export function byDay(a: { id: string; day: number | null }, b: { id: string; day: number | null }): number {
  return (a.day ?? Infinity) - (b.day ?? Infinity) || (a.id < b.id ? -1 : 1) || 0;
}

/** The id of the story that an article opens. */
export function storyIdOf(article: string): string {
  return contentId('story', article);
}
