import { evidenceOf } from '../../evidence.ts';
import type { EvidencedText } from '../../types/evidence.ts';
import type { Span } from '../../types/span.ts';
import type { Scene } from './scene.ts';

/** A span without the spaces, commas, conjunctions, full stop and unpaired quotation marks at its ends. */
export function trimmed({ article }: Scene, span: Span): Span {
  let found = span;
  for (let round = 0; round < 3; round += 1) {
    const cut = withoutLooseQuotes(article.text, withoutEdges(article.text, found));
    if (cut.start === found.start && cut.end === found.end) break;
    found = cut;
  }
  return withClosingQuote(article.text, found);
}

function withoutEdges(whole: string, { start, end }: Span): Span {
  const text = whole.slice(start, end);
  const lead = /^[\s,;:—–-]*(?:(?:and|or|but)\s+)?/iu.exec(text)?.[0].length ?? 0;
  const tail = tailLength(text);
  return lead + tail >= text.length ? { start, end } : { start: start + lead, end: end - tail };
}

/** Length of the marks and loose conjunctions at the end; an abbreviation keeps its full stop ("U.S."). */
function tailLength(text: string): number {
  let rest = text;
  for (let round = 0; round < 6; round += 1) {
    const abbreviated = /\b(?:[A-Za-z]\.){2,}$/u.test(rest);
    const next = rest.replace(abbreviated ? /[\s,;:—–-]$/u : /(?:[\s,;:.—–-]|\s(?:and|or|but))$/iu, '');
    if (next === rest) break;
    rest = next;
  }
  return text.length - rest.length;
}

const OPENING = /^["“„]/u;
const CLOSING = /["”]$/u;

/** A mark at one end whose partner is not inside is left out. */
function withoutLooseQuotes(text: string, { start, end }: Span): Span {
  const inside = text.slice(start, end);
  const marks = (inside.match(/["“”„]/gu) ?? []).length;
  if (marks % 2 === 0) return { start, end };
  if (OPENING.test(inside)) return { start: start + 1, end };
  return CLOSING.test(inside) ? { start, end: end - 1 } : { start, end };
}

/** "some of those demands “nonstarters.”": the mark that closes a quotation begun inside belongs to the words. */
function withClosingQuote(text: string, { start, end }: Span): Span {
  const inside = text.slice(start, end);
  const marks = (inside.match(/["“”„]/gu) ?? []).length;
  const closing = /^[.,]?["”]/u.exec(text.slice(end, end + 2))?.[0].length ?? 0;
  return marks % 2 === 1 && !OPENING.test(inside) ? { start, end: end + closing } : { start, end };
}

/** A span as text to print, white space folded, with its evidence. */
export function stated({ article }: Scene, span: Span): EvidencedText {
  const evidence = evidenceOf(article, span);
  return { text: evidence.quote.replace(/\s+/gu, ' '), evidence: [evidence] };
}
