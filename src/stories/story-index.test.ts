import { describe, expect, it } from 'vitest';
import { WINDOW_DAYS } from './likeness.ts';
import { StoryIndex } from './story-index.ts';
import { storyIdOf, type StoryReport, type StoryView } from './story.ts';

const STRAIT = 'strait trawler fishermen coastguard arrest ambassador torvia';
const DAM = 'dam river flood crack engineer farmer delta';
const VOTE = 'confidence vote cabinet deputy majority league resignation';

/** Words behind a # are keys. */
function report(id: string, day: number | null, text: string): StoryReport {
  const [words = '', ...keys] = text.split(' #');
  const counts = new Map(words.split(' ').map((word) => [word, 1]));
  return { id, day, keys, terms: { all: counts, lead: counts } };
}

function indexOf(
  reports: readonly StoryReport[],
  onRetire: (story: StoryView) => void = () => undefined,
): StoryIndex {
  const index = new StoryIndex({ onRetire });
  for (const one of reports) index.add([one]);
  return index;
}

const membersOf = (index: StoryIndex): string[][] =>
  index
    .stories()
    .map(({ members }) => members)
    .sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));

describe('StoryIndex', () => {
  it('puts reports of like wording into one story and others apart', () => {
    const index = indexOf([report('a', 1, STRAIT), report('b', 1, DAM), report('c', 3, `${STRAIT} court`)]);
    expect(membersOf(index)).toEqual([['a', 'c'], ['b']]);
  });

  it('does not mind the order in which the reports of a day come', () => {
    const day = [
      report('a', 1, STRAIT),
      report('b', 1, `${STRAIT} ${DAM}`),
      report('c', 1, DAM),
      report('d', 1, VOTE),
      report('e', 1, `${DAM} minister visit`),
    ];
    const orders = [
      day,
      [...day].reverse(),
      [day[2], day[4], day[0], day[3], day[1]].flatMap((one) => one ?? []),
    ];
    const stories = orders.map((order) =>
      indexOf(order)
        .stories()
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
    );
    expect(stories[1]).toEqual(stories[0]);
    expect(stories[2]).toEqual(stories[0]);
  });

  it('keeps the id of a story while it grows', () => {
    const index = indexOf([report('m', 1, STRAIT)]);
    index.add([report('z', 2, `${STRAIT} court`)]);
    const [before] = index.stories();
    index.add([report('b', 3, `${STRAIT} goose`), report('a', 0, `${STRAIT} dawn`)]);
    expect(index.stories().map(({ id }) => id)).toEqual([before?.id]);
    expect(before?.id).toBe(storyIdOf('m'));
  });

  it('joins two stories by a late report of both, keeps the earlier id and the reason', () => {
    const index = indexOf([
      report('a', 1, `${STRAIT} #call`),
      report('b', 2, `${DAM} #visit`),
      report('c', 9, VOTE),
      report('d', 3, `envoy #call #visit`),
    ]);
    const joined = index.stories().find(({ members }) => members.includes('d'));
    expect(joined).toMatchObject({
      id: storyIdOf('a'),
      former: [storyIdOf('b')],
      members: ['a', 'b', 'd'],
      joins: [{ former: storyIdOf('b'), reason: 'both tell of visit' }],
    });
  });

  it('lets undated reports join what is there', () => {
    const index = indexOf([
      report('a', 1, STRAIT),
      report('b', null, `${STRAIT} island`),
      report('c', null, VOTE),
    ]);
    expect(membersOf(index)).toEqual([['a', 'b'], ['c']]);
  });

  it('retires stories that leave the window and forgets their words', () => {
    const retired: string[][] = [];
    const index = indexOf([report('a', 1, STRAIT), report('b', 2, `${STRAIT} court`)], ({ members }) =>
      retired.push(members),
    );
    index.add([report('c', 3 + WINDOW_DAYS, VOTE), report('d', 4 + WINDOW_DAYS, DAM)]);
    expect(retired).toEqual([['a', 'b']]);
    expect(membersOf(index)).toEqual([['c'], ['d']]);
    expect(index.size).toEqual({ stories: 1, terms: 7, postings: 7, open: 1 });
  });

  it('goes on from a snapshot as if it had never stopped', () => {
    const first = [report('a', 1, `${STRAIT} #call`), report('b', 2, DAM), report('c', 2, `${STRAIT} court`)];
    const rest = [
      report('d', 2, `${DAM} minister`),
      report('e', 4, `${VOTE} #call`),
      report('f', 4, `${VOTE} late`),
    ];
    const whole = indexOf([...first, ...rest]);
    const stored = JSON.parse(JSON.stringify(indexOf(first).snapshot())) as ReturnType<
      StoryIndex['snapshot']
    >;
    const resumed = StoryIndex.from(stored);
    resumed.add(rest);
    expect(resumed.stories()).toEqual(whole.stories());
    expect(resumed.snapshot()).toEqual(whole.snapshot());
  });

  it('has nothing to say before the first report', () => {
    expect(new StoryIndex().stories()).toEqual([]);
  });
});
