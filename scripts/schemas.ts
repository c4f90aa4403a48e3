import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';

const ROOT = new URL('../', import.meta.url);

/** The shapes that Readout prints, each with the type it is generated from. */
export const SCHEMAS = [
  { file: 'schemas/record.schema.json', path: 'src/types/record.ts', type: 'SituationRecord' },
  { file: 'schemas/analysis.schema.json', path: 'src/types/analysis.ts', type: 'AnalysisLine' },
] as const;

/** The JSON Schema of one printed shape, as the file holds it. */
export function generateSchema({ path, type }: (typeof SCHEMAS)[number]): string {
  const generator = createGenerator({
    path: fileURLToPath(new URL(path, ROOT)),
    tsconfig: fileURLToPath(new URL('tsconfig.json', ROOT)),
    type,
    topRef: false,
    additionalProperties: false,
    skipTypeCheck: true,
  });
  return `${JSON.stringify(generator.createSchema(type), null, 2)}\n`;
}

/** Writes all schemas, or with `check` says which are out of date. */
function run(check: boolean): number {
  const stale = SCHEMAS.filter((schema) => {
    const file = new URL(schema.file, ROOT);
    const text = generateSchema(schema);
    if (existsSync(file) && readFileSync(file, 'utf8') === text) return false;
    if (!check) {
      mkdirSync(new URL('.', file), { recursive: true });
      writeFileSync(file, text);
    }
    return true;
  });
  const verb = check ? 'out of date, run: npm run schemas' : 'written';
  for (const { file } of stale) console.error(`${file}: ${verb}`);
  return check && stale.length > 0 ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  process.exitCode = run(process.argv.includes('--check'));
