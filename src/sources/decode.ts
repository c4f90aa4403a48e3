import { problem } from '../problems.ts';
import type { Problem } from '../types/problem.ts';
import { signatureOf } from './signatures.ts';

export type Decoded = { text: string; problems: Problem[] } | { problem: Problem };

const SAMPLE_BYTES = 64 * 1024;
/** Character sets for which a statistical guess beats windows-1252, given enough letters above ASCII. */
const GUESSABLE =
  /^(?:windows-125[01345678]|iso-8859-[2-9]|koi8-[ru]|big5|gb|euc-|shift_jis|macroman|macintosh)/i;

interface ByteCounts {
  total: number;
  high: number;
  control: number;
  zeroEven: number;
  zeroOdd: number;
}

function countBytes(sample: Buffer): ByteCounts {
  const counts = { total: sample.length, high: 0, control: 0, zeroEven: 0, zeroOdd: 0 };
  for (const [index, byte] of sample.entries()) {
    if (byte >= 0x80) counts.high++;
    else if (byte === 0) counts[index % 2 === 0 ? 'zeroEven' : 'zeroOdd']++;
    // Tab, line feed, form feed, carriage return and escape occur in text files; the other controls do not.
    else if (byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d, 0x1b].includes(byte)) counts.control++;
  }
  return counts;
}

/** UTF-16 by its mark, or by zero bytes that stand in one column only. */
function utf16Label(bytes: Buffer, counts: ByteCounts): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const enough = counts.total / 4;
  if (counts.zeroOdd > enough && counts.zeroEven < enough / 10) return 'utf-16le';
  if (counts.zeroEven > enough && counts.zeroOdd < enough / 10) return 'utf-16be';
  return null;
}

/** Mostly UTF-8 with a few bad bytes (a cut character, a pasted byte) is still UTF-8. */
function mostlyUtf8(bytes: Buffer, counts: ByteCounts): string | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  const bad = text.match(/\uFFFD/g)?.length ?? 0;
  const good = text.match(/[^\u0000-\u007F\uFFFD]/g)?.length ?? 0;
  return counts.high > 0 && good >= bad * 4 ? text : null;
}

async function guessLabel(sample: Buffer, counts: ByteCounts): Promise<string> {
  // A few curly quotes and accents say nothing about a language; English text is windows-1252 then.
  if (counts.high / counts.total < 0.2) return 'windows-1252';
  const { detect } = await import('jschardet');
  const { encoding, confidence } = detect(sample);
  if (encoding === null || confidence < 0.5 || !GUESSABLE.test(encoding)) return 'windows-1252';
  return /^macroman$/i.test(encoding) ? 'macintosh' : encoding.toLowerCase();
}

function decodeAs(label: string, bytes: Buffer): { text: string; label: string } {
  try {
    return { text: new TextDecoder(label).decode(bytes), label };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), label: 'windows-1252' };
  }
}

/**
 * Characters from bytes: UTF-8, UTF-16, else the likeliest character set with a warning. A byte order mark
 * is dropped. Bytes that are no text (zero bytes, many controls, a known file signature) give E-BINARY.
 */
export async function decode(input: string, bytes: Buffer): Promise<Decoded> {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const counts = countBytes(sample);
  const details = { stage: 'sources', input };
  const wide = utf16Label(bytes, counts);
  if (wide !== null) return { text: new TextDecoder(wide).decode(bytes), problems: [] };
  const signature = signatureOf(bytes);
  if (signature !== null) return { problem: problem('E-BINARY', { ...details, detail: signature }) };
  if (counts.zeroEven + counts.zeroOdd > 0 || counts.control > counts.total / 50)
    return { problem: problem('E-BINARY', { ...details, detail: 'control bytes' }) };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), problems: [] };
  } catch {
    const repaired = mostlyUtf8(bytes, counts);
    const guessed = repaired === null ? decodeAs(await guessLabel(sample, counts), bytes) : null;
    const detail = guessed?.label ?? 'UTF-8 with damaged characters';
    const text = guessed?.text ?? repaired ?? '';
    return { text, problems: [problem('W-ENCODING', { ...details, detail })] };
  }
}
