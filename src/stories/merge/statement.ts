import { evidenceOf } from '../../evidence.ts';
import type { Article } from '../../types/article.ts';
import type { Attribution } from '../../types/attribution.ts';
import type { Evidence } from '../../types/evidence.ts';
import type { Span } from '../../types/span.ts';
import type { StatementMention } from '../../types/statement.ts';

/** Sieves whose content is a wish, an act or a topic ("plans to preview", "criticised the deal"), not a statement. */
const NO_STATEMENT = new Set(['stance', 'infinitive', 'nominal', 'adverbial']);

/** What people have in mind, not what they said: "he believes", "she hoped". */
const MENTAL =
  /^(?:believ|think|thought|feel|felt|know|knew|hop|fear|worr|expect|suspect|doubt|assum|wish|want|see|saw|find|found|decid|understand|understood|learn|hear|show|remember|wonder|consider)/iu;

/** Words between two parts of a statement that still belong to it: a cue, a title. */
const GAP = 120;

/**
 * The statement that an attribution makes, or null where it makes none: nobody is named, nothing is said,
 * or it tells of a thought, a wish or a topic and not of words.
 */
export function statementOf(
  article: Article,
  attribution: Attribution,
  actor: string | null,
): StatementMention | null {
  const { speaker, cue, content, kind, via, sieve } = attribution;
  if (speaker === null || content.length === 0) return null;
  if (kind === 'indirect' && (NO_STATEMENT.has(sieve) || MENTAL.test(cue?.quote ?? ''))) return null;
  return {
    actor,
    speaker,
    speaker_kind: speaker.kind,
    kind,
    text: content.map(({ quote }) => plain(quote)).join(' … '),
    via: via.map(({ quote }) => quote),
    content: content.map((span) => evidenceOf(article, span)),
    evidence: joined(article, [...content, speaker, ...(cue ? [cue] : [])]),
  };
}

/** The passages that these parts stand in: parts close to each other in one paragraph are one passage. */
export function joined(article: Article, parts: readonly Span[]): Evidence[] {
  const sorted = [...parts].sort((a, b) => a.start - b.start || b.end - a.end);
  const passages: Span[] = [];
  for (const { start, end } of sorted) {
    const last = passages.at(-1);
    const near = last && start - last.end <= GAP && !article.text.slice(last.end, start).includes('\n');
    if (last && near) last.end = Math.max(last.end, end);
    else passages.push({ start, end });
  }
  return passages.map((span) => evidenceOf(article, span));
}

/** The words of a content span as they read alone: no quotation marks, comma or "that" at the ends. */
function plain(quote: string): string {
  const bare = quote
    .replace(/^(?:that|how)\s+/iu, '')
    .replace(/^[\s"“„«]+/u, '')
    .replace(/[\s,]+$/u, '');
  const closed = /["”»]$/u.test(bare) && !/["“„«]/u.test(bare.slice(0, -1));
  return closed ? bare.slice(0, -1).replace(/[\s,]+$/u, '') : bare;
}
