export type Format = 'text' | 'json' | 'jsonl' | 'html' | 'feed' | 'email' | 'warc';

const HEADER = /^(?<name>[A-Za-z][A-Za-z-]{1,40}):[ \t]/;
/** A report may begin with "Date:" or "From:"; these headers are never typed by hand. */
const MAIL_HEADERS = new Set(['message-id', 'mime-version', 'received', 'return-path', 'content-type']);

function isEmail(text: string): boolean {
  const names = text
    .slice(0, 4000)
    .split(/\r?\n/)
    .slice(0, 30)
    .map((line) => HEADER.exec(line)?.groups?.name?.toLowerCase() ?? '');
  return names[0] !== '' && names.filter((name) => MAIL_HEADERS.has(name)).length >= 2;
}

function parsesAsObject(line: string): boolean {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}

/** JSONL where most of the first lines that are not blank begin like objects and one of them is one. */
function isJsonl(text: string): boolean {
  const lines = text
    .slice(0, 4_000_000)
    .split('\n', 40)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const objects = lines.filter((line) => line.startsWith('{'));
  return (
    objects.length > lines.length / 2 && objects.some((line) => line.endsWith('}') && parsesAsObject(line))
  );
}

/** The format of a decoded input, told from its content alone; `text` where nothing else fits. */
export function detectFormat(text: string): Format {
  const start = text.slice(0, 2000).trimStart();
  if (/^WARC\/1\.\d/.test(start)) return 'warc';
  if (/^<(?:!doctype\s+html|html|head|body|article|div|p|h1|meta)\b/i.test(start)) return 'html';
  if (/^<\?xml\b/.test(start) && /<html\b/i.test(start)) return 'html';
  if (/^<(?:\?xml|rss|feed|rdf:RDF)\b/.test(start)) return 'feed';
  if (isJsonl(text)) return 'jsonl';
  if (/^[[{]/.test(start) && /^[[{]\s*(?:["{[\]}]|$)/.test(start)) return 'json';
  if (isEmail(start)) return 'email';
  return 'text';
}
