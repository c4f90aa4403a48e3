// `npm run docs`: tests that what the documentation says is true. With `--write` it renews the pages that are generated.
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { PROBLEMS } from '../src/problems.ts';
import { codebookPage } from './codebook-page.ts';
import { createProgram } from '../src/views/cli/program.ts';
import { generateSchema, SCHEMAS } from './schemas.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
/** Scripts that npm itself brings. */
const NPM_COMMANDS = new Set(['ci', 'install', 'link', 'start', 'test', 'run', 'ping', 'config', 'pack']);

interface Page {
  file: string;
  text: string;
}

function read(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

function pages(): Page[] {
  const files = globSync(['*.md', 'docs/**/*.md', 'examples/*.md', 'models/*.md'], { cwd: ROOT }).toSorted();
  return files.map((file) => ({ file, text: read(file) }));
}

/** `npm run X` and `npm X` must exist. */
function wrongScripts({ file, text }: Page): string[] {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const runs = [...text.matchAll(/\bnpm run (?:-s |--silent )?(?<name>[a-z][\w:-]*)/g)]
    .map((match) => match.groups?.name ?? '')
    .filter((name) => scripts[name] === undefined)
    .map((name) => `${file}: npm run ${name} is no script of package.json`);
  const commands = [...text.matchAll(/`npm (?<name>[a-z]+)/g)]
    .map((match) => match.groups?.name ?? '')
    .filter((name) => !NPM_COMMANDS.has(name) && scripts[name] === undefined)
    .map((name) => `${file}: npm ${name} does not exist`);
  return [...runs, ...commands];
}

/** A heading's anchor as GitHub makes it. */
function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
}

/** Links to files must resolve, and their anchors must be headings there. */
function brokenLinks({ file, text }: Page): string[] {
  const prose = text.replace(/```[^]*?```/g, '');
  return [...prose.matchAll(/\]\((?<target>[^()\s]+)\)/g)]
    .map((match) => match.groups?.target ?? '')
    .filter((target) => !/^[a-z]+:/.test(target))
    .flatMap((target) => {
      const [path = '', fragment] = target.split('#');
      const linked = path === '' ? file : join(dirname(file), path);
      if (!existsSync(join(ROOT, linked))) return [`${file}: the link ${target} leads nowhere`];
      if (fragment === undefined || !linked.endsWith('.md')) return [];
      const headings = [...read(linked).matchAll(/^#+ (?<heading>.+)$/gm)];
      const found = headings.some((match) => anchor(match.groups?.heading ?? '') === fragment);
      return found ? [] : [`${file}: ${linked} has no heading for #${fragment}`];
    });
}

/** Files named in back quotes with a folder of this project must exist. */
function missingFiles({ file, text }: Page): string[] {
  return [
    ...text.matchAll(
      /`(?<path>(?:src|docs|test|scripts|bin|training|bench|models|schemas|examples)\/[\w./-]*)`/g,
    ),
  ]
    .map((match) => match.groups?.path ?? '')
    .filter((path) => !existsSync(join(ROOT, path)))
    .map((path) => `${file}: ${path} does not exist`);
}

function optionsOf(command: Command): Set<string> {
  return new Set(
    command.options.flatMap((option) => [option.long, option.short].filter((name) => name != null)),
  );
}

/** Lines of code that call the program: its commands and options must exist. */
function wrongCalls({ file, text }: Page): string[] {
  const program = createProgram(() => undefined);
  const commands = new Map(program.commands.map((command) => [command.name(), command]));
  const general = new Set([...optionsOf(program), '--help', '-h']);
  return [...text.matchAll(/(?:\.\/bin\/readout\.js|`readout|^readout) (?<call>[^`\n|>#]*)/gm)].flatMap(
    (match) => {
      const words = (match.groups?.call ?? '').trim().split(/\s+/);
      const name = words[0] ?? '';
      const command = commands.get(name);
      if (command === undefined && /^[a-z]/.test(name)) return [`${file}: readout ${name} is no command`];
      const known = new Set([...general, ...(command ? optionsOf(command) : [])]);
      return words
        .map((word) => /^\[?(?<option>--?[a-z][a-z-]*)/.exec(word)?.groups?.option ?? '')
        .filter((option) => option !== '' && !known.has(option))
        .map((option) => `${file}: readout ${name} has no option ${option}`);
    },
  );
}

/** The page of all problem codes, from the table that messages come from. */
function problemsPage(): string {
  const rows = Object.entries(PROBLEMS).map(
    ([code, { what, remedy }]) => `| \`${code}\` | ${what} | ${remedy} |`,
  );
  return `# Problems

Generated from \`src/problems.ts\` by \`npm run docs -- --write\`. Each is printed on standard error and kept in
\`problems\`; \`E-\` means that the input was not read (exit code 1), \`W-\` that it was read with a reservation.

| code | the input … | what to do |
| ---- | ----------- | ---------- |
${rows.join('\n')}
`;
}

/** Pages written from data: file -> text. */
const GENERATED: Readonly<Record<string, () => string>> = {
  'docs/problems.md': problemsPage,
  'docs/codebook.md': codebookPage,
};

function staleFiles(): string[] {
  const stale = Object.entries(GENERATED)
    .filter(([file, page]) => !existsSync(join(ROOT, file)) || letters(read(file)) !== letters(page()))
    .map(([file]) => `${file} is out of date: npm run docs -- --write`);
  const schemas = SCHEMAS.filter(
    (schema) => !existsSync(join(ROOT, schema.file)) || read(schema.file) !== generateSchema(schema),
  ).map(({ file }) => `${file} is out of date: npm run schemas`);
  return [...stale, ...schemas];
}

/** A table without the padding that the formatter puts into its cells. */
function letters(page: string): string {
  return page.replace(/[ -]+/g, ' ');
}

if (process.argv.includes('--write')) {
  for (const [file, page] of Object.entries(GENERATED)) writeFileSync(join(ROOT, file), page());
}
const checks = [wrongScripts, brokenLinks, missingFiles, wrongCalls];
const found = [...pages().flatMap((page) => checks.flatMap((check) => check(page))), ...staleFiles()];
for (const message of found) console.error(message);
console.log(
  found.length === 0 ? 'The documentation is true.' : `${String(found.length)} statements are not true.`,
);
process.exitCode = found.length === 0 ? 0 : 1;
