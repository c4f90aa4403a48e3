import { keyWords } from '../terms.ts';

/**
 * Does a forum's name hold the names of all these members? "NATO-Russia Council" holds NATO and Russia; "OSCE Permanent
 * Council" holds the organisation by its initials. Never true of an empty list.
 */
export function namesMembers(forum: string, members: readonly string[]): boolean {
  const words = keyWords(forum);
  return members.length > 0 && members.every((member) => holds(words, member));
}

function holds(forum: ReadonlySet<string>, member: string): boolean {
  const own = keyWords(member);
  if (own.size > 0 && [...own].every((word) => forum.has(word))) return true;
  const letters = initials(member);
  return letters.length >= 3 && forum.has(letters);
}

/** "Organization for Security and Cooperation in Europe": osce. */
function initials(name: string): string {
  return (name.match(/\b\p{Lu}/gu) ?? []).join('').toLowerCase();
}
