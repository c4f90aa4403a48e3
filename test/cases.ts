import { readFileSync } from 'node:fs';

/**
 * Rows of a table of cases: one JSON object a line, lines beginning with `//` are headings.
 * `url` is the caller's `import.meta.url`, `name` the file beside it. Throws with the line number of a bad row.
 */
export function readCases<Case>(url: string, name: string): Case[] {
  const path = new URL(name, url);
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '' || line.startsWith('//')) return [];
      try {
        return [JSON.parse(line) as Case];
      } catch (error) {
        throw new Error(`${name}:${String(index + 1)}: ${String(error)}`);
      }
    });
}
