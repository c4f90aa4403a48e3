import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('../src/', import.meta.url));

/** What each stage may import besides itself, `types`, `dates` and the root files of `src`. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  types: [],
  dates: [],
  sources: [],
  article: [],
  analysis: [],
  stories: [],
  record: [],
  exports: [],
  storage: [],
  pipeline: ['sources', 'article', 'analysis', 'stories', 'record', 'storage'],
  views: ['pipeline', 'exports', 'storage', 'sources'],
};

/** `views/cli parse` shows the language layer alone. */
const EXCEPTIONS = new Set(['views/cli -> analysis/language']);

interface Edge {
  from: string;
  to: string;
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.includes(`assembly${sep}`))
  .map((name) => join(SRC, name));

function importsOf(file: string): string[] {
  const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const found = code.matchAll(/(?:from|import)\s*\(?\s*'(?<target>\.[^']+)'/g);
  return [...found].map((match) => join(dirname(file), match.groups?.['target'] ?? ''));
}

const edges: Edge[] = files
  .filter((file) => !file.endsWith('.test.ts'))
  .flatMap((file) =>
    importsOf(file)
      .filter((target) => target.endsWith('.ts') || target.endsWith('.tsx'))
      .map((target) => ({ from: relative(SRC, file), to: relative(SRC, target) })),
  );

function breaksImportLaw({ from, to }: Edge): boolean {
  if (to.startsWith('..')) return true;
  const [stage = '', room = ''] = from.split(sep);
  const [targetStage = '', targetRoom = ''] = to.split(sep);
  const toRootFile = !to.includes(sep);
  if (toRootFile || targetStage === 'types') return false;
  if (targetStage === 'dates') return stage === 'types';
  if (EXCEPTIONS.has(`${stage}/${room} -> ${targetStage}/${targetRoom}`)) return false;
  if (stage !== targetStage) return !(MAY_IMPORT[stage] ?? []).includes(targetStage);
  const betweenRooms = stage === 'analysis' && room !== targetRoom && from.split(sep).length > 2;
  return betweenRooms && targetRoom !== 'language';
}

/** Files that can reach themselves, found by depth-first search over the import graph. */
function cycles(): string[] {
  const targets = new Map<string, string[]>();
  for (const { from, to } of edges) targets.set(from, [...(targets.get(from) ?? []), to]);
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, path: string[]): void => {
    const at = path.indexOf(file);
    if (at >= 0) found.push([...path.slice(at), file].join(' -> '));
    if (at >= 0 || done.has(file)) return;
    for (const target of targets.get(file) ?? []) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of targets.keys()) visit(file, []);
  return found;
}

describe('architecture', () => {
  it('keeps the import law', () => {
    const broken = edges.filter(breaksImportLaw).map(({ from, to }) => `${from} imports ${to}`);
    expect(
      broken,
      'A stage imports itself, types, dates and the root files of src; rooms of analysis may use analysis/language. ' +
        'Remedy: hand the data on as a layer (src/types/analysis.ts), move shared facts to types, dates or analysis/language, ' +
        'or join the stages in src/pipeline.',
    ).toEqual([]);
  });

  it('has no import cycle', () => {
    expect(cycles(), 'Remedy: move what both files need into a third one below them.').toEqual([]);
  });

  it('sees the files it judges', () => {
    expect(edges.length).toBeGreaterThan(5);
  });
});
