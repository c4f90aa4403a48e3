import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { problem } from '../../problems.ts';
import type { ActorList } from '../../types/actor-list.ts';
import type { Problem } from '../../types/problem.ts';

/** Form of the stored files; one of another number is told, not guessed at. */
const VERSION = 1;

const SUFFIX = '.json';

/** The user's folder of imported lists: `readout/actors` below XDG_DATA_HOME, else below ~/.local/share. */
export function actorFolder(): string {
  const chosen = process.env.XDG_DATA_HOME ?? '';
  // The XDG base directory specification has relative paths ignored
  const base = isAbsolute(chosen) ? chosen : join(homedir(), '.local', 'share');
  return join(base, 'readout', 'actors');
}

/** Whether this may be the name of a list: it becomes a file's name. */
export function isListName(name: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,79}$/u.test(name);
}

/** Stores a list under its name, in place of one of that name; the file is there as a whole or not at all. */
export function storeList(list: ActorList): string {
  const folder = actorFolder();
  mkdirSync(folder, { recursive: true });
  const path = join(folder, list.name + SUFFIX);
  const draft = join(folder, `.${list.name}.${randomUUID()}`);
  try {
    writeFileSync(draft, `${JSON.stringify({ version: VERSION, list }, null, 1)}\n`);
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
  return path;
}

/** Removes the list of this name; false where there is none. */
export function removeList(name: string): boolean {
  if (!isListName(name) || !fileNames().includes(name + SUFFIX)) return false;
  rmSync(join(actorFolder(), name + SUFFIX));
  return true;
}

/** All imported lists by name; of two that name one actor the first counts. A damaged one is a problem. */
export function loadLists(): { lists: ActorList[]; problems: Problem[] } {
  const lists: ActorList[] = [];
  const problems: Problem[] = [];
  for (const file of fileNames()) {
    const path = join(actorFolder(), file);
    try {
      lists.push(checkedList(JSON.parse(readFileSync(path, 'utf8'))));
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      problems.push(problem('E-ACTOR-STORE', { stage: 'views', input: path, detail }));
    }
  }
  return { lists, problems };
}

function fileNames(): string[] {
  try {
    return readdirSync(actorFolder())
      .filter((file) => file.endsWith(SUFFIX) && !file.startsWith('.'))
      .sort();
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

/** The list of a stored file, as `storeList` writes it. */
function checkedList(value: unknown): ActorList {
  const stored = value as { version?: unknown; list?: Partial<ActorList> };
  if (stored.version !== VERSION) throw new Error('it is of another version of readout');
  const { list } = stored;
  const whole =
    typeof list?.name === 'string' &&
    Array.isArray(list.actors) &&
    list.actors.every(
      (actor) => typeof actor.name === 'string' && Array.isArray(actor.aliases) && Array.isArray(actor.codes),
    );
  if (!whole) throw new Error('it is not what was stored');
  return list as ActorList;
}
