import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { Writable } from 'node:stream';
import { WRONG_USAGE } from './exit-codes.ts';

/** Where results go: standard output or the file of `--out`. Everything else goes to standard error. */
export interface Output {
  write(text: string): Promise<void>;
  close(): Promise<void>;
}

class StreamOutput implements Output {
  readonly #stream: Writable;
  readonly #owned: boolean;

  constructor(stream: Writable, owned: boolean) {
    this.#stream = stream;
    this.#owned = owned;
  }

  async write(text: string): Promise<void> {
    if (!this.#stream.write(text)) await once(this.#stream, 'drain');
  }

  async close(): Promise<void> {
    if (!this.#owned) return;
    this.#stream.end();
    await once(this.#stream, 'finish');
  }
}

/** Opens the output, or says on standard error why the file cannot be written and gives the exit code. */
export async function openOutput(path: string | undefined): Promise<Output | { code: number }> {
  if (path === undefined || path === '-') return new StreamOutput(process.stdout, false);
  const stream = createWriteStream(path);
  try {
    await once(stream, 'open');
    return new StreamOutput(stream, true);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    process.stderr.write(`error: cannot write ${path}: ${why}. Check the folder and its rights.\n`);
    return { code: WRONG_USAGE };
  }
}
