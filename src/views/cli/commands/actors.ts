import { basename } from 'node:path';
import { readActorList } from '../../../pipeline/index.ts';
import { isFailure } from '../../../problems.ts';
import { readTexts } from '../../../sources/index.ts';
import { isListName, loadLists, removeList, storeList } from '../actor-store.ts';
import { DONE, SOME_INPUTS_FAILED, WRONG_USAGE } from '../exit-codes.ts';
import { exitCodeOf, printProblems } from '../problems.ts';

export interface ImportOptions {
  /** What to call the list; the name of the file where not given. */
  name?: string;
}

/**
 * `readout actors import`: checks a list and stores it. Lines that cannot be used are named, the others stored; a
 * list without any is not stored. Resolves to the exit code.
 */
export async function importActors(file: string, { name }: ImportOptions): Promise<number> {
  const listName = name ?? nameOf(file);
  if (!isListName(listName)) {
    process.stderr.write(
      `error: "${listName}" is no name for a list; give one of letters, figures, ".", "_" and "-" with --name.\n`,
    );
    return WRONG_USAGE;
  }
  const { texts, problems } = await readTexts([file], { standardInput: process.stdin });
  const [read] = texts;
  if (!read) {
    printProblems(problems);
    return exitCodeOf(problems);
  }
  const { list, problems: bad } = readActorList(read.text, { input: file, name: listName });
  printProblems([...problems, ...bad]);
  if (list.actors.length === 0) {
    process.stderr.write(`error: ${file} holds no actor that can be used; nothing was stored.\n`);
    return SOME_INPUTS_FAILED;
  }
  const path = storeList(list);
  const form = list.form === 'csv' ? 'CSV' : 'a PETRARCH dictionary';
  process.stdout.write(`${listName}: ${count(list.actors.length, 'actor')} from ${form} stored in ${path}\n`);
  return bad.some(isFailure) ? SOME_INPUTS_FAILED : DONE;
}

/** `readout actors list`: the imported lists, a line each. */
export function listActors(): number {
  const { lists, problems } = loadLists();
  for (const { name, actors } of lists) process.stdout.write(`${name}\t${count(actors.length, 'actor')}\n`);
  printProblems(problems);
  return exitCodeOf(problems);
}

/** `readout actors remove`: drops an imported list. */
export function removeActors(name: string): number {
  if (removeList(name)) return DONE;
  process.stderr.write(`error: there is no list "${name}"; \`readout actors list\` prints them.\n`);
  return WRONG_USAGE;
}

function nameOf(file: string): string {
  return basename(file).replace(/\.(?:csv|txt|actors|dic|dict|tsv)(?:\.gz)?$/i, '');
}

function count(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}
