import type { EngagementMention } from '../types/engagement.ts';
import type { Sourced } from '../types/merge.ts';

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
