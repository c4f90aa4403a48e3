import { arrange, type Arranged } from './arrange.ts';
import { StoryFrequencies } from './frequency.ts';
import { WINDOW_DAYS } from './likeness.ts';
import { Postings } from './postings.ts';
import { storyOfPassage, type Passage, type StoryPassage } from './roundup.ts';
import { keepNewcomer, keepStory, newcomerFrom, storyFrom, type IndexSnapshot } from './snapshot.ts';
import { byDay, Story, storyIdOf, type Newcomer, type StoryReport, type StoryView } from './story.ts';
import { weigh } from './terms.ts';

export interface StoryIndexOptions {
  /** Called with each story that leaves the window; the index forgets it. */
  onRetire?: (story: StoryView) => void;
  /** Mean likeness that makes one story; the shipped one where not given. */
  threshold?: number;
}

/**
 * Stories as reports come. The latest day is open: its reports, and undated ones, are arranged anew with each that is added, so that
 * their order does not matter. A later day settles it. A report of an earlier day joins what is there, and may join two
 * stories. A story whose last report is older than the window retires; time and memory depend on the window, not on the archive.
 */
export class StoryIndex {
  private readonly onRetire: (story: StoryView) => void;
  private readonly threshold: number | undefined;
  private readonly frequencies = new StoryFrequencies();
  private readonly postings = new Postings<Story>();
  private readonly active = new Set<Story>();
  private readonly storyOfKey = new Map<string, Story>();
  private today = -Infinity;
  private open: Newcomer[] = [];

  constructor({ onRetire, threshold }: StoryIndexOptions = {}) {
    this.onRetire = onRetire ?? (() => undefined);
    this.threshold = threshold;
  }

  /** How much it holds: what grows with the window. */
  get size(): { stories: number; terms: number; postings: number; open: number } {
    const { frequencies, postings, active, open } = this;
    return { stories: active.size, terms: frequencies.size, postings: postings.size, open: open.length };
  }

  /** Takes reports in, those of one batch in order of publication. */
  add(reports: readonly StoryReport[]): void {
    for (const report of [...reports].sort(byDay)) this.addOne(report);
  }

  /** The stories of the window, with the open day's reports where they belong as things stand. */
  stories(): StoryView[] {
    return this.current().map((story) => story.view());
  }

  /**
   * Passages of reports that belong to other stories than their reports: a round-up tells of several. Reports are named by
   * article id and stand in the index already.
   */
  passages(reports: readonly { id: string; passages: readonly Passage[] }[]): StoryPassage[] {
    const postings = new Postings<Story>();
    const storyOf = new Map<string, Story>();
    for (const story of this.current()) {
      for (const member of story.recent) postings.add(member, story);
      for (const { id } of story.members) storyOf.set(id, story);
    }
    return reports.flatMap(({ id, passages }) =>
      passages.flatMap(({ start, end, terms }) => {
        const own = storyOf.get(id) ?? null;
        const vector = weigh(terms, (term) => this.frequencies.idf(term));
        const day = own?.members.find((member) => member.id === id)?.day ?? null;
        const found = storyOfPassage({ day, all: vector, lead: vector }, { id, own, postings });
        return found ? [{ article: id, start, end, story: found.story.id, likeness: found.likeness }] : [];
      }),
    );
  }

  /** All that it knows, as plain JSON. Look-up tables are built again from it. */
  snapshot(): IndexSnapshot {
    return {
      today: Number.isFinite(this.today) ? this.today : null,
      open: this.open.map(keepNewcomer),
      stories: [...this.active].map(keepStory),
    };
  }

  /** An index that goes on where the one of the snapshot stood. */
  static from(snapshot: IndexSnapshot, options: StoryIndexOptions = {}): StoryIndex {
    const index = new StoryIndex(options);
    index.today = snapshot.today ?? -Infinity;
    index.open = snapshot.open.map(newcomerFrom);
    for (const kept of snapshot.stories) {
      const story = storyFrom(kept);
      index.enter(story, []);
      for (const member of story.recent) index.postings.add(member, story);
      for (const term of kept.terms) index.count(story, term);
      for (const key of kept.keys) index.own(story, key);
    }
    return index;
  }

  /** Settled stories, and those of the open day as they stand: these are copies. */
  private current(): Story[] {
    const arranged = this.arrange(this.open);
    const touched = new Set(arranged.flatMap(({ stories }) => stories));
    const settled = [...this.active].filter((story) => !touched.has(story));
    return [...settled, ...arranged.map((one) => this.fuse(one, (story) => story.copy()))];
  }

  private addOne(report: StoryReport): void {
    const day = report.day ?? this.today;
    if (day > this.today) {
      this.settle();
      this.today = day;
      this.retire();
    }
    const newcomer = this.weigh(report);
    if (day === this.today) this.open.push(newcomer);
    else this.settleAll(this.arrange([newcomer]));
  }

  private weigh({ id, day, keys, terms }: StoryReport): Newcomer {
    const idf = (term: string): number => this.frequencies.idf(term);
    const [all, lead] = [weigh(terms.all, idf), weigh(terms.lead, idf)];
    return { id, day, keys, all, lead, words: [...terms.all.keys()] };
  }

  private arrange(newcomers: readonly Newcomer[]): Arranged[] {
    const { postings, storyOfKey, threshold } = this;
    return arrange(newcomers, { postings, storyOfKey, ...(threshold === undefined ? {} : { threshold }) });
  }

  /** Ends the open day: what its reports were arranged into stays. */
  private settle(): void {
    const { open } = this;
    this.open = [];
    if (open.length > 0) this.settleAll(this.arrange(open));
  }

  private settleAll(arranged: readonly Arranged[]): void {
    for (const one of arranged) {
      if (one.newcomers.length === 0 && one.stories.length < 2) continue;
      const story = this.fuse(one, (known) => known);
      for (const former of one.stories) if (former !== story) this.fold(former, story);
      this.enter(story, one.newcomers);
    }
  }

  /** One story of what belongs together; the earliest story keeps its id. */
  private fuse({ stories, newcomers, reasons }: Arranged, take: (story: Story) => Story): Story {
    const members = [...newcomers].sort(byDay);
    const [keeper, ...others] = [...stories].sort(byFirst).map(take);
    const story = keeper ?? new Story(storyIdOf(members[0]?.id ?? ''), this.today);
    for (const other of others) story.join(other, reasons.at(-1) ?? '');
    // The vectors alone stay with the story: words and keys have gone into the tables.
    const kept = members.map(({ id, day, all, lead }) => ({ id, day, all, lead }));
    story.add(kept, reasons, this.today);
    return story;
  }

  /** Moves the tables' entries of a story that was joined to another. */
  private fold(former: Story, story: Story): void {
    this.active.delete(former);
    this.frequencies.removeStory(former.terms);
    for (const term of former.terms) this.count(story, term);
    for (const member of former.recent) this.postings.add(member, story);
    this.postings.sweep(former.terms);
    for (const key of former.keys) this.own(story, key);
  }

  private enter(story: Story, newcomers: readonly Newcomer[]): void {
    if (!this.active.has(story)) {
      this.active.add(story);
      this.frequencies.addStory();
    }
    for (const newcomer of newcomers) {
      this.postings.add(newcomer, story);
      for (const word of newcomer.words) this.count(story, word);
      for (const key of newcomer.keys) this.own(story, key);
    }
  }

  private count(story: Story, term: string): void {
    if (story.terms.has(term)) return;
    story.terms.add(term);
    this.frequencies.addTerm(term);
  }

  private own(story: Story, key: string): void {
    story.keys.add(key);
    this.storyOfKey.set(key, story);
  }

  private retire(): void {
    for (const story of this.active) {
      if (story.last >= this.today - WINDOW_DAYS) continue;
      story.gone = true;
      this.active.delete(story);
      this.frequencies.removeStory(story.terms);
      this.postings.sweep(story.terms);
      for (const key of story.keys) this.storyOfKey.delete(key);
      this.onRetire(story.view());
    }
  }
}

/** The story with the earliest report first. */
function byFirst(a: Story, b: Story): number {
  const [one, other] = [a.members[0], b.members[0]];
  return one && other ? byDay(one, other) : 0;
}
