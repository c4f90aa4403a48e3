/** First bytes of files that people take for reports, as Latin-1 text. */
const SIGNATURES: readonly [prefix: string, name: string][] = [
  ['%PDF-', 'a PDF'],
  ['PK\x03\x04', 'a ZIP archive or an Office document'],
  ['\xd0\xcf\x11\xe0', 'an old Office document'],
  ['\x89PNG', 'a PNG picture'],
  ['\xff\xd8\xff', 'a JPEG picture'],
  ['GIF8', 'a GIF picture'],
  ['{\\rtf', 'an RTF document'],
  ['BZh', 'bzip2 data'],
  ['\xfd7zXZ', 'xz data'],
  ['(\xb5/\xfd', 'Zstandard data'],
  ['7z\xbc\xaf', 'a 7-Zip archive'],
];

/** What kind of file the bytes are, where they begin with a known signature of something that is no text. */
export function signatureOf(bytes: Buffer): string | null {
  const start = bytes.subarray(0, 8).toString('latin1');
  return SIGNATURES.find(([prefix]) => start.startsWith(prefix))?.[1] ?? null;
}
