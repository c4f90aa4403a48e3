import { Command, CommanderError, Option } from 'commander';
import { readFileSync } from 'node:fs';
import { DONE, WRONG_USAGE } from './exit-codes.ts';

const FILES = 'files: plain text, JSONL or JSON of articles, each also as .gz; - is standard input';

function version(): string {
  const manifest: unknown = JSON.parse(
    readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
  );
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest
    ? String(manifest.version)
    : '';
}

const AS_IS = ['--as-is', 'take each text as already clean: strip nothing'] as const;
const NO_LISTS = ['--no-lists', 'leave imported lists of actors aside'] as const;
const OUT = ['--out <file>', 'write the result to a file instead of standard output'] as const;

/**
 * The commands of the program. Each action imports its command only when it runs, so that `--help` stays
 * fast; `finish` gets the exit code.
 */
export function createProgram(finish: (code: number) => void): Command {
  const program = new Command('readout')
    .description(
      'Reads news reports on a diplomatic crisis and keeps one record with the exact words behind every field.',
    )
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .exitOverride()
    .showHelpAfterError('`readout --help` lists commands and options.');

  program
    .command('report')
    .description('read reports and print the situation record')
    .argument('<files...>', FILES)
    .addOption(new Option('--json', 'print the whole record as JSON').conflicts('markdown'))
    .option('--markdown', 'print the record as a brief to read (default)')
    .option(...OUT)
    .option(...AS_IS)
    .option(...NO_LISTS)
    .action(async (files: string[], options: { json?: true; out?: string; asIs?: true; lists: boolean }) => {
      const { report } = await import('./commands/report.ts');
      finish(await report(files, options));
    });

  program
    .command('analyze')
    .description('print the analysis of each article, one JSON line an article')
    .argument('<files...>', FILES)
    .option('--json', 'JSON lines (default)')
    .option(...OUT)
    .option(...AS_IS)
    .option(...NO_LISTS)
    .action(async (files: string[], options: { out?: string; asIs?: true; lists: boolean }) => {
      const { analyze } = await import('./commands/analyze.ts');
      finish(await analyze(files, options));
    });

  program
    .command('explain')
    .description('print why an item is in the record of these reports: passages, clauses, rules, who says so')
    .argument('<id>', 'the id of an item as `report --json` prints it, or how it begins')
    .argument('<files...>', FILES)
    .option('--json', 'print the explanation as JSON')
    .option(...OUT)
    .option(...AS_IS)
    .option(...NO_LISTS)
    .action(
      async (
        id: string,
        files: string[],
        options: { json?: true; out?: string; asIs?: true; lists: boolean },
      ) => {
        const { explain } = await import('./commands/explain.ts');
        finish(await explain(id, files, options));
      },
    );

  program
    .command('parse')
    .description('print sentences, tokens, tags and trees as CoNLL-U')
    .argument('<files...>', FILES)
    .requiredOption('--conllu', 'CoNLL-U out')
    .option('--pretokenized', 'files are CoNLL-U: keep their words, predict all else')
    .option(...OUT)
    .action(async (files: string[], options: { pretokenized?: true; out?: string }) => {
      const { parse } = await import('./commands/parse.ts');
      finish(await parse(files, options));
    });

  addActors(program, finish);
  return program;
}

/** `readout actors import|list|remove`. */
function addActors(program: Command, finish: (code: number) => void): void {
  const actors = program
    .command('actors')
    .description('your own lists of actors, which win over the built-in ones')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false);
  actors
    .command('import')
    .description('check a list and store it: CSV, or a PETRARCH actor dictionary')
    .argument('<file>', 'the list; - is standard input, then --name is needed')
    .option('--name <name>', 'what to call the list (default: the name of the file)')
    .action(async (file: string, options: { name?: string }) => {
      const { importActors } = await import('./commands/actors.ts');
      finish(await importActors(file, options));
    });
  actors
    .command('list')
    .description('print the imported lists')
    .action(async () => {
      const { listActors } = await import('./commands/actors.ts');
      finish(listActors());
    });
  actors
    .command('remove')
    .description('drop an imported list')
    .argument('<name>', 'as `actors list` prints it')
    .action(async (name: string) => {
      const { removeActors } = await import('./commands/actors.ts');
      finish(removeActors(name));
    });
}

/** Runs the program on the arguments after its name; resolves to the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  let code: number = DONE;
  const program = createProgram((finished) => (code = finished));
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? DONE : WRONG_USAGE;
  }
}
