/** Slips in shorter names make other names ("Sunay", "Mody"). */
const SHORTEST = 7;

/**
 * The ways a name is commonly mistyped: two letters swapped, one left out, one doubled ("Janaury", "Febuary",
 * "Decemmber"). First and last letter stand, for slips there make other words. All lower case.
 */
export function misspellingsOf(name: string): string[] {
  if (name.length < SHORTEST) return [];
  const found = new Set<string>();
  for (let at = 1; at < name.length - 1; at += 1) {
    const [before, letter, after] = [name.slice(0, at), name.charAt(at), name.slice(at + 1)];
    found.add(`${before}${after}`);
    found.add(`${before}${letter}${letter}${after}`);
    if (at < name.length - 2) found.add(`${before}${after.charAt(0)}${letter}${after.slice(1)}`);
  }
  found.delete(name);
  return [...found];
}
