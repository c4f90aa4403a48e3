import { StoryIndex } from '../src/stories/story-index.ts';
import type { StoryReport } from '../src/stories/story.ts';

// node --expose-gc bench/stories-growth.ts   Synthetic reports one by one: time and memory against their number.

const PER_DAY = 20;
const REPORTS_OF_STORY = 8;
const DAYS_OF_STORY = 6;

/** Lehmer's generator with the constants of Park and Miller (1988): the same run on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

/**
 * Reports on stories of about eight reports over six days: a third of the words are the story's own, a third those of one of thirty
 * crises, a third anybody's (frequent ones more often).
 */
function* reports(count: number): Generator<StoryReport> {
  const random = randomFrom(7);
  const live: { name: number; left: number; until: number }[] = [];
  let opened = 0;
  for (let at = 0; at < count; at += 1) {
    const day = 15000 + Math.floor(at / PER_DAY);
    while (live[0] && (live[0].left === 0 || live[0].until < day)) live.shift();
    const open = live.filter(({ left }) => left > 0);
    let story = open[Math.floor(random() * (open.length + 3))];
    if (!story) {
      story = { name: opened, left: REPORTS_OF_STORY, until: day + DAYS_OF_STORY };
      live.push(story);
      opened += 1;
    }
    story.left -= 1;
    yield reportOf({ id: `r${String(at).padStart(7, '0')}`, day, story: story.name, random });
  }
}

function reportOf({
  id,
  day,
  story,
  random,
}: {
  id: string;
  day: number;
  story: number;
  random: () => number;
}): StoryReport {
  const words = (length: number): Map<string, number> => {
    const counts = new Map<string, number>();
    for (let word = 0; word < length; word += 1) {
      const kind = word % 3;
      const term =
        kind === 0
          ? `s${String(story)}.${String(Math.floor(random() * 60))}`
          : kind === 1
            ? `c${String(story % 30)}.${String(Math.floor(random() * 80))}`
            : `w${String(Math.floor(20000 ** random()))}`;
      counts.set(term, (counts.get(term) ?? 0) + 1);
    }
    return counts;
  };
  const [lead, rest] = [words(36), words(150)];
  const all = new Map(rest);
  for (const [term, count] of lead) all.set(term, (all.get(term) ?? 0) + count);
  return { id, day, keys: [], terms: { all, lead } };
}

/** The steadier figure on a machine in use. */
function spent(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
}

/** Processor seconds that so many arrivals take, one by one. */
function run(count: number): { seconds: number; stories: number; memory: string } {
  let retired = 0;
  const index = new StoryIndex({ onRetire: () => (retired += 1) });
  const memory: string[] = [];
  const start = process.cpuUsage();
  let paused = 0;
  let at = 0;
  for (const report of reports(count)) {
    index.add([report]);
    at += 1;
    if (at % (count / 5) !== 0) continue;
    const before = process.cpuUsage();
    globalThis.gc?.();
    memory.push(`${String(Math.round(process.memoryUsage().heapUsed / 1e6))} MB`);
    paused += spent(before);
  }
  const seconds = spent(start) - paused;
  return { seconds, stories: retired + index.stories().length, memory: memory.join(', ') };
}

/** Runs and prints; the time goes back. */
function report(count: number): number {
  const { seconds, stories, memory } = run(count);
  console.log(
    `${String(count)} reports: ${seconds.toFixed(1)} s, ${String(stories)} stories; heap at each fifth: ${memory}`,
  );
  return seconds;
}

run(1000);
const small = report(10000);
const large = report(100000);
console.log(`ratio ${(large / small).toFixed(1)} (at most 12)`);
