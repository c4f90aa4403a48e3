import type { EngagementMention } from '../types/engagement.ts';
import type { Sourced } from '../types/merge.ts';
import type { StoryGroup } from './cluster.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * What an engagement is known by over reports, strict enough that two reports with one key tell of one chain
 * of events: two or more participants, or a named forum, on one day.
 */
export function engagementKeys({ mention }: Sourced<EngagementMention>): string[] {
  const day = mention.when?.edtf ?? '';
  if (!DAY.test(day)) return [];
  const people = [...new Set(mention.participants.map(({ value }) => value))].sort();
  const keys = people.length >= 2 ? [`${day} ${people.join(' ')}`] : [];
  return mention.name === null ? keys : [...keys, `${day} ${mention.name.value.toLowerCase()}`];
}

/**
 * Joins stories whose reports share a key. Wording alone keeps a three-line flash apart from a long report;
 * the call that both tell of joins them. `keys[i]` belong to report `i`.
 */
export function joinStories(
  groups: readonly StoryGroup[],
  keys: readonly (readonly string[])[],
): StoryGroup[] {
  const joined: StoryGroup[] = [];
  const storyOfKey = new Map<string, StoryGroup>();
  for (const group of groups) {
    const own = group.flatMap((index) => keys[index] ?? []);
    const known = [...new Set(own.map((key) => storyOfKey.get(key)))].filter((story) => story !== undefined);
    const story: StoryGroup = known[0] ?? [];
    if (known.length === 0) joined.push(story);
    story.push(...group);
    for (const other of known.slice(1)) {
      story.push(...other);
      joined.splice(joined.indexOf(other), 1);
    }
    for (const key of story.flatMap((index) => keys[index] ?? [])) storyOfKey.set(key, story);
  }
  return joined;
}
