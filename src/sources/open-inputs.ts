import { realpath } from 'node:fs/promises';
import { problem } from '../problems.ts';
import { collect, readFileBytes, type Bytes } from './read-file.ts';

export interface ReadOptions {
  /** Where `-` reads from. */
  standardInput?: AsyncIterable<Uint8Array | string>;
}

/** The bytes of one input under the name that problems and reports call it by. */
export type OpenedInput = { input: string } & Bytes;

const STANDARD_INPUT = '-';

async function* nothing(): AsyncGenerator<Uint8Array> {
  // Standard input of a caller that has none.
}

/** A file has one name for all its paths; what does not exist keeps the name it was given. */
async function fileKey(input: string): Promise<string> {
  if (input === STANDARD_INPUT) return input;
  return realpath(input).catch(() => input);
}

async function openInput(input: string, options: ReadOptions): Promise<OpenedInput> {
  if (input !== STANDARD_INPUT) return { input, ...(await readFileBytes(input)) };
  const name = 'standard input';
  return { input: name, ...(await collect(name, options.standardInput ?? nothing())) };
}

/** The inputs one after the other, in their order; a file that was named before is a problem. */
export async function* openInputs(
  inputs: readonly string[],
  options: ReadOptions,
): AsyncGenerator<OpenedInput> {
  const files = new Set<string>();
  for (const input of inputs) {
    const key = await fileKey(input);
    if (files.has(key)) {
      yield { input, problem: problem('W-DUPLICATE', { stage: 'sources', input, detail: 'the same file' }) };
      continue;
    }
    files.add(key);
    yield await openInput(input, options);
  }
}
