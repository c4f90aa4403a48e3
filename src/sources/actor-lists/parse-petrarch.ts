import type { ListedActor } from '../../types/actor-list.ts';
import { LineError, type BadLine, type ParsedList, type Vocabulary } from './list-entry.ts';
import { parseCode } from './petrarch-codes.ts';

/**
 * Reads an actor dictionary of TABARI and PETRARCH: `NAME_OF_ACTOR_ [CODE <date] ; comment`, further codes and
 * synonyms (`+OTHER_NAME`) on the lines below, `{FORM, FORM}` for other forms. Bad lines are told, the others kept.
 */
export function parsePetrarchList(text: string, vocabulary: Vocabulary): ParsedList {
  const bad: BadLine[] = [];
  const actors: ListedActor[] = [];
  withoutRemarks(text).forEach((content, index) => {
    const line = index + 1;
    try {
      readLine(actors, { text: content, line, vocabulary });
    } catch (error) {
      if (!(error instanceof LineError)) throw error;
      bad.push({ line, reason: error.message });
    }
  });
  for (const { line, name } of actors.filter(({ codes }) => codes.length === 0)) {
    if (!bad.some((fault) => fault.line === line))
      bad.push({ line, reason: `"${name}" has no code; put one behind it, as [USAGOV]` });
  }
  bad.sort((a, b) => a.line - b.line);
  return { actors: actors.filter(({ codes }) => codes.length > 0), bad };
}

/** The lines without what stands behind ";" or "#" and between "<!--" and "-->", which may run over several. */
function withoutRemarks(text: string): string[] {
  let open = false;
  return text.split(/\r?\n/).map((raw) => {
    const parts: string[] = [];
    let rest = raw;
    for (;;) {
      const mark: string = open ? '-->' : '<!--';
      const at = rest.indexOf(mark);
      if (!open) parts.push(at < 0 ? rest : rest.slice(0, at));
      if (at < 0) break;
      rest = rest.slice(at + mark.length);
      open = !open;
    }
    return parts.join(' ').replace(/[;#].*$/, '');
  });
}

interface Line {
  text: string;
  line: number;
  vocabulary: Vocabulary;
}

function readLine(actors: ListedActor[], { text, line, vocabulary }: Line): void {
  if (text.trim() === '') return;
  const words = (text.split('[')[0] ?? '').trim();
  const synonym = words.startsWith('+');
  const current = words !== '' && !synonym ? open(actors, words, line) : actors.at(-1);
  if (!current) throw new LineError(`"${text.trim()}" belongs to no actor; put a name before it`);
  if (synonym) current.aliases.push(...namesOf(words.slice(1)));
  const codes = text.slice(text.indexOf('[') < 0 ? text.length : text.indexOf('['));
  for (const code of codesOf(codes)) current.codes.push(parseCode(code, vocabulary));
}

function open(actors: ListedActor[], words: string, line: number): ListedActor {
  const [name, ...forms] = namesOf(words);
  if (name === undefined) throw new LineError(`"${words}" is no name; write it as NAME_OF_ACTOR`);
  const actor = { name, aliases: forms, type: null, codes: [], line };
  actors.push(actor);
  return actor;
}

/** A name with its other forms in braces: `LIBYAN_REBEL_ {LIBYAN_REBELS}`. */
function namesOf(words: string): string[] {
  const parts = /^(?<name>[^{}]+?)\s*(?:\{(?<forms>[^{}]*)\})?$/.exec(words)?.groups;
  if (!parts) throw new LineError(`"${words}" is no name; braces hold other forms behind it`);
  return [parts.name ?? '', ...(parts.forms ?? '').split(',')].map(plainName).filter((name) => name !== '');
}

function plainName(text: string): string {
  const name = text.replaceAll('_', ' ').replace(/\s+/g, ' ').trim();
  if (name !== '' && !/[\p{L}\p{N}]/u.test(name)) throw new LineError(`"${text.trim()}" is no name`);
  return name;
}

function codesOf(text: string): string[] {
  const rest = text.trim();
  const codes = [...rest.matchAll(/\[(?<code>[^[\]]*)\]/g)].map(({ groups }) => groups?.code ?? '');
  if (rest.replace(/\[[^[\]]*\]/g, '').trim() !== '')
    throw new LineError(`"${rest}" is no list of codes; each stands in brackets, as [USAGOV]`);
  return codes.map((code) => code.trim()).filter((code) => code !== '');
}
