import { describe, expect, it } from 'vitest';
import { namesMembers } from './forum.ts';

const CASES = [
  { forum: 'NATO-Russia Council', members: ['NATO', 'Russia'], holds: true },
  {
    forum: 'OSCE Permanent Council',
    members: ['Organization for Security and Cooperation in Europe'],
    holds: true,
  },
  { forum: 'NATO-Russia Council', members: ['NATO', 'Ukraine'], holds: false },
  {
    forum: 'Gulf Cooperation Council',
    members: ['Organization for Security and Cooperation in Europe'],
    holds: false,
  },
  { forum: 'Grain Council', members: [], holds: false },
  { forum: 'Council of Europe', members: ['European Union'], holds: false },
];

describe('namesMembers', () => {
  it.each(CASES)('$forum with $members: $holds', ({ forum, members, holds }) => {
    expect(namesMembers(forum, members)).toBe(holds);
  });
});
