import { gunzipSync } from 'node:zlib';
import { problem } from '../problems.ts';
import { MAX_BYTES, type Bytes } from './read-file.ts';

/** Bytes without their gzip wrapping, if they have one. Several members in a row are joined. */
export function unpack(input: string, bytes: Buffer): Bytes {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return { bytes };
  try {
    return { bytes: gunzipSync(bytes, { maxOutputLength: MAX_BYTES }) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ERR_BUFFER_TOO_LARGE') {
      const detail = `more than ${String(MAX_BYTES / 1024 / 1024)} MiB when unpacked`;
      return { problem: problem('E-TOO-LARGE', { stage: 'sources', input, detail }) };
    }
    return { problem: problem('E-GZIP', { stage: 'sources', input, detail: code || 'not readable' }) };
  }
}
