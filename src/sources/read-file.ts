import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { problem, type ProblemCode } from '../problems.ts';
import type { Problem } from '../types/problem.ts';

/** 256 MiB: well below the longest string of V8 (512 Mi characters), and it fits into memory twice. */
export const MAX_BYTES = 256 * 1024 * 1024;

export type Bytes = { bytes: Buffer } | { problem: Problem };

const CODES: Record<string, ProblemCode> = {
  ENOENT: 'E-NOT-FOUND',
  ENOTDIR: 'E-NOT-FOUND',
  EISDIR: 'E-DIRECTORY',
  EACCES: 'E-PERMISSION',
  EPERM: 'E-PERMISSION',
};

/** All bytes of a stream, or a problem where there are more than `limit`. */
export async function collect(
  input: string,
  stream: AsyncIterable<Uint8Array | string>,
  limit: number = MAX_BYTES,
): Promise<Bytes> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : Buffer.from(chunk);
    size += bytes.length;
    if (size > limit) {
      const detail = `more than ${String(Math.floor(limit / 1024 / 1024))} MiB`;
      return { problem: problem('E-TOO-LARGE', { stage: 'sources', input, detail }) };
    }
    chunks.push(bytes);
  }
  return { bytes: Buffer.concat(chunks) };
}

/** The bytes of a file, pipe or device; never throws: what the system refuses becomes a problem. */
export async function readFileBytes(path: string): Promise<Bytes> {
  try {
    if ((await stat(path)).isDirectory())
      return { problem: problem('E-DIRECTORY', { stage: 'sources', input: path }) };
    return await collect(path, createReadStream(path));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    const known = CODES[code];
    const details = { stage: 'sources', input: path };
    return {
      problem: known ? problem(known, details) : problem('E-UNREADABLE', { ...details, detail: code }),
    };
  }
}
