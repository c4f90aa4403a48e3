import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The folder of annotated corpora, or null where `READOUT_CORPORA` names none. */
export function corporaFolder(): string | null {
  const folder = process.env.READOUT_CORPORA;
  return folder !== undefined && existsSync(folder) ? folder : null;
}

/** A gzipped corpus file as text. Throws where the folder or the file is missing. */
export function readCorpus(name: string): string {
  const folder = corporaFolder();
  if (folder === null) throw new Error('READOUT_CORPORA names no folder: set it to the corpora to run this');
  return gunzipSync(readFileSync(join(folder, name))).toString('utf8');
}

/** A gzipped JSONL corpus file as objects. */
export function readCorpusLines<Row>(name: string): Row[] {
  return readCorpus(name)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
}
