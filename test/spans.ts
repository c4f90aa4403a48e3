/** A span anywhere in an output that does not re-slice to its quote. */
export interface BrokenSpan {
  path: string;
  quote: string;
  found: string;
}

/**
 * Walks any output and re-slices every `{ start, end, quote }` in it: against the text of its `article` where
 * it names one, else against `text`.
 */
export function brokenSpans(value: unknown, texts: ReadonlyMap<string, string>, text = ''): BrokenSpan[] {
  const broken: BrokenSpan[] = [];
  const visit = (node: unknown, path: string): void => {
    if (Array.isArray(node)) node.forEach((one, index) => visit(one, `${path}[${String(index)}]`));
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
    const { start, end, quote, article } = node as Record<string, unknown>;
    if (typeof start === 'number' && typeof end === 'number' && typeof quote === 'string') {
      const whole = typeof article === 'string' ? (texts.get(article) ?? '') : text;
      const found = whole.slice(start, end);
      if (found !== quote || start >= end) broken.push({ path, quote, found });
    }
    for (const [key, child] of Object.entries(node)) visit(child, `${path}.${key}`);
  };
  visit(value, '');
  return broken;
}

/** How many spans with quotes an output holds. */
export function countSpans(value: unknown): number {
  return (JSON.stringify(value).match(/"quote":/g) ?? []).length;
}
