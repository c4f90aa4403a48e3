import { evidenceOf } from '../../evidence.ts';
import type { Analysis } from '../../types/analysis.ts';
import type { Article } from '../../types/article.ts';
import type { Attribution, Speaker } from '../../types/attribution.ts';
import type { Clause } from '../../types/clause.ts';
import type { Evidence } from '../../types/evidence.ts';
import type { Span } from '../../types/span.ts';
import type { StatementMention, StatementPolarity } from '../../types/statement.ts';
import { chainOf, speakerDetails, textOf, type ActorFor } from './statement-speaker.ts';

/** Sieves whose content is a wish, an act or a topic ("plans to preview", "criticised the deal"), not a statement. */
const NO_STATEMENT = new Set(['stance', 'learned', 'infinitive', 'nominal', 'adverbial', 'hearsay']);

/** What people have in mind, not what they said: "he believes", "she hoped". */
const MENTAL =
  /^(?:believ|think|thought|feel|felt|know|knew|hop|fear|worr|expect|suspect|doubt|assum|wish|want|see|saw|find|found|decid|understand|understood|learn|hear|show|remember|wonder|consider)/iu;

/** Words between two parts of a statement that still belong to it: a cue, a title. */
const GAP = 120;

const PRONOUN = /^(?:he|she|it|they|we|i|you|who|which|that|this|those|one)$/iu;
/** "Nobody said", "no official confirmed", "neither side said": the sentence says that nothing was said. */
const NOBODY = /^(?:nobody|no one|no-one|none|neither|no|few)\b/iu;
const DENYING = /^(?:deny|reject|refute|dispute|rebut|disavow|repudiate)$/u;
/** Words that mark a thing as claimed, by nobody who could be named: "the army's alleged 'violations'". */
const MARKING = /^(?:['’]s? )?(?:alleged|so-called|purported|supposed|apparent)$/iu;
/** What a deed or a figure means, not what its doer says: "…, indicating that progress is being made". */
const MEANING = /^(?:indicating|suggesting|showing|meaning|signall?ing|implying|proving|demonstrating)$/iu;
/** "The visit takes place according to plan": a way of doing, not a voice. */
const MANNER =
  /\b(?:plans?|schedules?|timetables?|agreements?|arrangements?|rules?|procedures?|protocols?|traditions?|standards?|principles?|laws?)\b/iu;

/** Verbs whose passive has as subject whom somebody else told. */
const TOLD = /^(?:order|tell|ask|urge|warn|instruct|invite|advise|direct|inform|assure|remind|command)$/u;
/** What is denied is a claim, not an offer or a plan. */
const CLAIM =
  /\b(?:claim|report|allegation|accusation|rumou?r|charge|suggestion|assertion|statement|speculation|notion|idea)s?\b/iu;

/**
 * The statements of an article, entities as actors. One that only tells that another said something gives way to the
 * statement inside it, whose chain names the teller.
 */
export function statementsOf(analysis: Analysis, actorFor: ActorFor): StatementMention[] {
  const all = analysis.attributions.map((attribution) => statementOf(analysis, attribution, actorFor));
  return all.flatMap((statement, index) => {
    const inner = analysis.attributions.some(
      (other, at) => other.within === index && all[at] != null && fills(analysis.attributions[index], other),
    );
    return statement === null || inner ? [] : [statement];
  });
}

/** Share of the outer words that the inner statement with its speaker and cue must cover. */
const WHOLE = 0.85;

function fills(outer: Attribution | undefined, { speaker, cue, content }: Attribution): boolean {
  if (!outer || outer.kind === 'direct') return false;
  const parts = [...content, ...(speaker ? [speaker] : []), ...(cue ? [cue] : [])];
  const start = Math.min(...parts.map((part) => part.start));
  const end = Math.max(...parts.map((part) => part.end));
  const width = outer.content.reduce((sum, part) => sum + part.end - part.start, 0);
  return end - start >= WHOLE * width;
}

/**
 * The statement that an attribution makes, or null where it makes none: nobody is named, nothing is said ("would
 * not say when"), or it tells of a thought, a wish or a topic and not of words.
 */
function statementOf(
  analysis: Analysis,
  attribution: Attribution,
  actorFor: ActorFor,
): StatementMention | null {
  const { article } = analysis;
  const { cue, content, kind, via } = attribution;
  // "Reuters reported, citing two officials": they say so, through the agency.
  const speaker = attribution.cited ?? attribution.speaker;
  if (speaker === null || content.length === 0 || isSilent(analysis, attribution)) return null;
  const polarity = kind === 'indirect' ? indirectly(analysis, attribution) : quotedly(analysis, attribution);
  if (polarity === null) return null;
  const medium = attribution.cited && attribution.speaker ? [attribution.speaker] : [];
  const chain = [...medium.map((one) => ({ ...one, how: 'relayed' as const })), ...(attribution.chain ?? [])];
  return {
    actor: speaker.entity === null ? null : actorFor(speaker.entity),
    speaker: named(speaker),
    speaker_kind: speaker.kind,
    kind,
    polarity,
    text: content.map(({ quote }) => plain(quote)).join(' … '),
    via: [...medium, ...via].map(({ quote }) => quote),
    ...(cue ? { cue: textOf(article, cue) } : {}),
    ...(chain.length > 0 ? { chain: chainOf(article, chain, actorFor) } : {}),
    ...speakerDetails(article, speaker, actorFor),
    content: content.map((span) => evidenceOf(article, span)),
    evidence: joined(article, [
      ...content,
      speaker,
      ...(speaker.entity === null && speaker.antecedent ? [speaker.antecedent] : []),
      ...medium,
      ...(cue ? [cue] : []),
    ]),
  };
}

/** Nobody says it: one who is told, a mark of doubt, what is believed within another's words. */
function isSilent(analysis: Analysis, attribution: Attribution): boolean {
  // "as he believes 'that …'" in an official's words: the official speaks, the other is only spoken of.
  if (attribution.within !== null && MENTAL.test(attribution.cue?.quote ?? '')) return true;
  return isTold(analysis, attribution) || isNoVoice(attribution);
}

/** A mark, a meaning or a manner where the sieves took a speaker for granted. */
function isNoVoice({ speaker, cue, sieve }: Attribution): boolean {
  const words = cue?.quote ?? '';
  if (MARKING.test(words) || MEANING.test(words)) return true;
  return (
    sieve === 'according-to' &&
    speaker?.kind === 'document' &&
    MANNER.test(speaker.quote.split(/,| (?:of|between|with)\b/u)[0] ?? '')
  );
}

/** "Ruiz was asked, 'Who fired first?'": she is told, she does not say it. */
function isTold(analysis: Analysis, { cue, sieve, speaker }: Attribution): boolean {
  if (sieve === 'quoted-as' || !cue || (speaker?.start ?? 0) > cue.start) return false;
  const clause = clauseOf(analysis, cue);
  return clause?.voice === 'passive' && TOLD.test(clause.lemma);
}

/** "He", "the diplomat" give way to the words that they stand for; a pronoun that stands for nothing names nobody. */
function named(speaker: Speaker): Speaker | null {
  if (speaker.entity !== null) return speaker;
  if (speaker.antecedent) return { ...speaker, ...speaker.antecedent };
  return PRONOUN.test(speaker.quote) ? null : speaker;
}

/** Verbs that give somebody's own words where the tree alone gives a speaker: "called it a 'trick'". */
const WORDING =
  /^(?:say|tell|urge|call|ask|demand|vow|threaten|warn|pledge|promise|accuse|describe|denounce|condemn|dismiss|praise|welcome|insist|criticize|criticise|blast|slam|reject|deny|claim|brand|label|express|voice|want|refuse|decline|offer|agree|plead|appeal|announce|declare|deplore|hail|mock|report|write|stress|boast)\b/u;

/** Words in quotation marks are said, unless a loose sieve hung them on a verb that says nothing: "should respond". */
function quotedly(analysis: Analysis, { cue, content, sieve }: Attribution): StatementPolarity | null {
  if (!NO_STATEMENT.has(sieve)) return 'said';
  const clause = clauseOf(analysis, cue);
  if (!clause || !WORDING.test(clause.lemma) || isNegated(clause)) return null;
  if (clause.modality === 'conditional' || clause.modality === 'hypothetical') return null;
  // "rejected the move as 'an act of servility'" denies nothing.
  return clause.lemma === 'deny' || deniesClaim(clause, content) ? 'denied' : 'said';
}

/** What reported speech makes of its content: said, denied, not confirmed, or nothing that could be printed. */
function indirectly(analysis: Analysis, attribution: Attribution): StatementPolarity | null {
  const { speaker, cue, content, sieve } = attribution;
  if (MENTAL.test(cue?.quote ?? '')) return null;
  if (speaker === null || !canSpeak(speaker)) return null;
  const clause = clauseOf(analysis, cue);
  if (NO_STATEMENT.has(sieve)) return sieve === 'learned' && deniesClaim(clause, content) ? 'denied' : null;
  if (clause && isUnconfirmed(clause, content)) return 'unconfirmed';
  if (analysis.unanswered.some(({ question }) => content.some((span) => overlaps(span, question))))
    return null;
  // "agreed on a truce": a topic, cut from a sentence that went another way.
  if (/^(?:on|of|about|with|over|for)\s/u.test(content[0]?.quote ?? '') && sieve === 'that-clause')
    return null;
  return clause ? claimed(clause) : 'said';
}

function claimed(clause: Clause): StatementPolarity | null {
  // "should say that", "wants him to say that", "is about to announce that": nothing has been said yet.
  if (isNegated(clause) || clause.modality !== 'asserted') return null;
  return DENYING.test(clause.lemma) ? 'denied' : 'said';
}

function clauseOf(analysis: Analysis, cue: Attribution['cue']): Clause | undefined {
  if (!cue) return undefined;
  return analysis.clauses.find(({ predicate, kind }) => kind !== 'noun' && within(analysis, predicate, cue));
}

/** "denied this, saying": what is said beside a denial is none itself. */
function isNegated({ polarity, relation, reasons }: Clause): boolean {
  const beside = relation.startsWith('advcl') && !reasons.some((reason) => reason.startsWith('negation'));
  return polarity === 'negative' && !beside;
}

/** "rejected Bishkek's claim that …": the claim is what is denied. */
function deniesClaim(clause: Clause | undefined, content: Attribution['content']): boolean {
  if (!clause || !DENYING.test(clause.lemma) || clause.polarity === 'negative') return false;
  const words = content[0]?.quote ?? '';
  return CLAIM.test(words) && /\bthat\b/iu.test(words);
}

/** "would neither confirm nor deny that", "did not confirm that": neither said nor denied. */
function isUnconfirmed(clause: Clause, content: Attribution['content']): boolean {
  const asks = /^(?:confirm|deny)$/u.test(clause.lemma) && clause.polarity === 'negative';
  return asks && /^that\b/iu.test(content[0]?.quote ?? '');
}

/** A pronoun that nothing resolves, or a thing without a name ("shares", "the talks"), says nothing. */
function canSpeak({ entity, quote, kind, antecedent }: Speaker): boolean {
  if (NOBODY.test(quote)) return false;
  if (entity !== null || antecedent) return true;
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
    .replace(/^as (?:reported|quoted|cited) by [^,]{1,60}, /iu, '')
    .replace(/^(?:that|how)\s+/iu, '')
    .replace(/^[\s"“„«]+/u, '')
    .replace(/[\s,]+$/u, '');
  const closed = /["”»]$/u.test(bare) && !/["“„«]/u.test(bare.slice(0, -1));
  return closed ? bare.slice(0, -1).replace(/[\s,]+$/u, '') : bare;
}
