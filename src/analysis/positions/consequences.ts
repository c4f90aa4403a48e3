import { evidenceOf } from '../../evidence.ts';
import type { Clause } from '../../types/clause.ts';
import type { EvidencedText } from '../../types/evidence.ts';
import type { Span } from '../../types/span.ts';
import type { Content } from './content.ts';
import { coordinated } from './parties.ts';
import { clausesBehind, tokenAt, wordAt, type Scene } from './scene.ts';

/** The conditions behind the cue, from the first "if" to the end of the last one that follows on it. */
export function conditionOf(scene: Scene, cue: Clause): EvidencedText | null {
  const behind = conditionsIn(scene, cue);
  const [first] = behind;
  if (!first) return null;
  const last =
    behind.findLast(({ start }, index) => index === 0 || start - (behind[index - 1]?.end ?? 0) < GAP) ??
    first;
  return stated(scene, trimmed(scene, { start: first.start, end: Math.max(first.end, last.end) }));
}

/** Characters between two conditions that belong together: " — especially ". */
const GAP = 20;

/** The spans of the conditions of a sentence, each from its "if" on, in text order. */
function conditionsIn(scene: Scene, cue: Clause): Span[] {
  const sentence = scene.layers.sentences[cue.sentence];
  if (!sentence) return [];
  const predicates = clausesBehind(scene, { ...cue, predicate: -1 }).filter(({ kind }) => kind !== 'noun');
  const found: Span[] = [];
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const limited = predicates.find(({ predicate }) => predicate > at);
    if (!limited || !MARKER.test(wordAt(scene, at)) || isIdiom(scene, at)) continue;
    const from = FOCUS.test(wordAt(scene, at - 1)) ? at - 1 : at;
    found.push({ start: tokenAt(scene, from)?.start ?? limited.start, end: limited.end });
  }
  return found;
}

const MARKER = /^(?:if|unless)$/u;
const FOCUS = /^(?:especially|only|even|particularly)$/u;

/** "as if", "if not", "if necessary", "asked if": no condition that somebody sets. */
function isIdiom(scene: Scene, at: number): boolean {
  return (
    wordAt(scene, at - 1) === 'as' ||
    /^(?:not|any|anything|necessary|possible)$/u.test(wordAt(scene, at + 1)) ||
    /^(?:ask|wonder|know|see|clear)/u.test(wordAt(scene, at - 1))
  );
}

/**
 * What would follow, one by one: "serious consequences, including X and Y" is three. `content` is the clause
 * that states it; its condition is taken out.
 */
export function consequencesOf(scene: Scene, content: Content): EvidencedText[] {
  const { clause } = content;
  if (clause === null) return [];
  const existential = (scene.children[clause.predicate] ?? []).some(
    (child) => tokenAt(scene, child)?.deprel === 'expl',
  );
  const head = existential
    ? clause.arguments.find(({ role }) => role === 'object' || role === 'subject')
    : undefined;
  if (!head) return [stated(scene, trimmed(scene, mainPart(scene, content)))];
  return [
    stated(scene, trimmed(scene, { start: head.start, end: listStart(scene, head.start, clause.end) })),
    ...included(scene, { start: head.end, end: sentenceEnd(scene, clause) }),
  ];
}

/** The content up to its own condition. */
function mainPart(scene: Scene, { span, clause }: Content): Span {
  const inner =
    clause && conditionsIn(scene, clause).find(({ start }) => start > span.start && start < span.end);
  return inner ? { start: span.start, end: inner.start } : span;
}

const INCLUDING = /,?\s*(?:which (?:would |could |will )?includes?|including|such as|among them)\s+/iu;

function listStart(scene: Scene, start: number, end: number): number {
  const match = INCLUDING.exec(scene.article.text.slice(start, end));
  return match ? start + match.index : end;
}

/** The members of an "including" list, each a phrase of its own. */
function included(scene: Scene, region: Span): EvidencedText[] {
  const match = INCLUDING.exec(scene.article.text.slice(region.start, region.end));
  if (!match) return [];
  const from = region.start + match.index + match[0].length;
  const { tokens } = scene.layers;
  const first = tokens.findIndex(({ start }) => start >= from);
  const heads = listHeads(scene, first, region.end);
  return heads.map((head, index) => {
    const start = index === 0 ? from : (tokens[leftmost(scene, head)]?.start ?? from);
    const next = heads[index + 1];
    const end = next === undefined ? region.end : (tokens[leftmost(scene, next)]?.start ?? region.end);
    return stated(scene, trimmed(scene, { start, end }));
  });
}

/** The first noun of the list that hangs on no other noun of it, with its conjuncts. */
function listHeads(scene: Scene, first: number, end: number): number[] {
  const { tokens } = scene.layers;
  for (let at = first; at >= 0 && at < tokens.length && (tokens[at]?.end ?? Infinity) <= end; at += 1) {
    const token = tokens[at];
    if (!token || !/^(?:NOUN|PROPN)$/u.test(token.upos)) continue;
    if (token.head > at && /^(?:compound|nmod|amod)/u.test(token.deprel)) continue;
    return coordinated(scene, at).sort((a, b) => a - b);
  }
  return [];
}

function leftmost(scene: Scene, head: number): number {
  let first = head;
  for (const child of scene.children[head] ?? []) {
    const relation = tokenAt(scene, child)?.deprel ?? '';
    if (child < first && !/^(?:cc|punct|case)/u.test(relation))
      first = Math.min(first, leftmost(scene, child));
  }
  return first;
}

function sentenceEnd(scene: Scene, clause: Clause): number {
  return scene.layers.sentences[clause.sentence]?.end ?? clause.end;
}

/** A span without the spaces, commas, conjunctions, full stop and unpaired quotation marks at its ends. */
export function trimmed({ article }: Scene, { start, end }: Span): Span {
  const text = article.text.slice(start, end);
  const lead = /^[\s,;:—–-]*(?:(?:and|or|but)\s+)?/iu.exec(text)?.[0].length ?? 0;
  const tail = /(?:[\s,;:.—–-]|\s(?:and|or|but))*$/iu.exec(text)?.[0].length ?? 0;
  if (lead + tail >= text.length) return { start, end };
  return withoutLooseQuotes(article.text, { start: start + lead, end: end - tail });
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

/** A span as text to print with its evidence. */
export function stated({ article }: Scene, span: Span): EvidencedText {
  const evidence = evidenceOf(article, span);
  return { text: evidence.quote.replace(/\s+/gu, ' '), evidence: [evidence] };
}
