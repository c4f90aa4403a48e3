import { evidenceOf } from '../../evidence.ts';
import type { Analysis } from '../../types/analysis.ts';
import type { Article } from '../../types/article.ts';
import type { Attribution } from '../../types/attribution.ts';
import type { Evidence } from '../../types/evidence.ts';
import type { Span } from '../../types/span.ts';
import type { StatementMention } from '../../types/statement.ts';

/** Sieves whose content is a wish, an act or a topic ("plans to preview", "criticised the deal"), not a statement. */
const NO_STATEMENT = new Set(['stance', 'learned', 'infinitive', 'nominal', 'adverbial']);

/** What people have in mind, not what they said: "he believes", "she hoped". */
const MENTAL =
  /^(?:believ|think|thought|feel|felt|know|knew|hop|fear|worr|expect|suspect|doubt|assum|wish|want|see|saw|find|found|decid|understand|understood|learn|hear|show|remember|wonder|consider)/iu;

/** Words between two parts of a statement that still belong to it: a cue, a title. */
const GAP = 120;

const PRONOUN = /^(?:he|she|it|they|we|i|you|who|which|that|this|those|one)$/iu;
const DENYING = /^(?:deny|reject|refute|dispute|rebut|disavow|repudiate)$/u;

/**
 * The statement that an attribution makes, or null where it makes none: nobody is named, nothing is said ("would
 * not say when"), or it tells of a thought, a wish or a topic and not of words.
 */
export function statementOf(
  analysis: Analysis,
  attribution: Attribution,
  actor: string | null,
): StatementMention | null {
  const { article } = analysis;
  const { speaker, cue, content, kind, via } = attribution;
  if (speaker === null || content.length === 0) return null;
  // "as he believes 'that …'" in an official's words: the official speaks, the other is only spoken of.
  if (attribution.within !== null && MENTAL.test(cue?.quote ?? '')) return null;
  const said = kind === 'indirect' ? indirectly(analysis, attribution) : 'said';
  if (said === null) return null;
  return {
    actor,
    speaker,
    speaker_kind: speaker.kind,
    kind,
    polarity: said,
    text: content
      .map(({ quote }) =>
        quote
          .split(/\s*\n\s*/u)
          .map(plain)
          .join(' '),
      )
      .join(' … '),
    via: via.map(({ quote }) => quote),
    content: content.map((span) => evidenceOf(article, span)),
    evidence: joined(article, [...content, speaker, ...(cue ? [cue] : [])]),
  };
}

/** What reported speech makes of its content: said, denied, or nothing that could be printed as said. */
function indirectly(
  analysis: Analysis,
  { speaker, cue, content, sieve }: Attribution,
): StatementMention['polarity'] | null {
  if (NO_STATEMENT.has(sieve) || MENTAL.test(cue?.quote ?? '')) return null;
  if (speaker === null || !canSpeak(speaker)) return null;
  if (analysis.unanswered.some(({ question }) => content.some((span) => overlaps(span, question))))
    return null;
  const clause =
    cue &&
    analysis.clauses.find(({ predicate, kind }) => kind !== 'noun' && within(analysis, predicate, cue));
  if (!clause) return 'said';
  const denies = DENYING.test(clause.lemma);
  if (clause.polarity === 'negative') return null;
  if (clause.modality === 'conditional' || clause.modality === 'hypothetical') return null;
  return denies ? 'denied' : 'said';
}

/** A pronoun that nothing resolves, or a thing without a name ("shares", "the talks"), says nothing. */
function canSpeak({ entity, quote, kind }: NonNullable<Attribution['speaker']>): boolean {
  if (entity !== null) return true;
  if (PRONOUN.test(quote)) return false;
  return kind !== 'named' || /\p{Lu}/u.test(quote);
}

function within({ tokens }: Analysis, token: number, { start, end }: Span): boolean {
  const at = tokens[token]?.start ?? -1;
  return at >= start && at < end;
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
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

/** The words of a paragraph of a content span as they read alone: no quotation marks, comma or "that" at the ends. */
function plain(quote: string): string {
  const bare = quote
    .replace(/^(?:that|how)\s+/iu, '')
    .replace(/^[\s"“„«]+/u, '')
    .replace(/[\s,]+$/u, '');
  const closed = /["”»]$/u.test(bare) && !/["“„«]/u.test(bare.slice(0, -1));
  return closed ? bare.slice(0, -1).replace(/[\s,]+$/u, '') : bare;
}
