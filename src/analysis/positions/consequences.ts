import { evidenceOf } from '../../evidence.ts';
import type { Clause } from '../../types/clause.ts';
import type { EvidencedText } from '../../types/evidence.ts';
import type { Span } from '../../types/span.ts';
import { isCondition, type Content } from './content.ts';
import { coordinated } from './parties.ts';
import { clausesBehind, tokenAt, type Scene } from './scene.ts';

/** The condition that limits the content: the clause it links to, or the first "if" clause behind the cue. */
export function conditionOf(scene: Scene, cue: Clause, content: Content): EvidencedText | null {
  const linked = [content.clause, cue].map((clause) =>
    clause?.condition == null ? undefined : scene.layers.clauses[clause.condition],
  );
  const behind = clausesBehind(scene, cue).filter((clause) => clause.kind !== 'noun' && isCondition(clause));
  const clause = linked.find((one) => one !== undefined && isCondition(one)) ?? behind[0];
  if (!clause) return null;
  return stated(scene, trimmed(scene, conditionSpan(scene, clause)));
}

/** From "if" on, without a "that" in front of it. */
function conditionSpan(scene: Scene, clause: Clause): Span {
  const text = scene.article.text.slice(clause.start, clause.end);
  const that = /^that[\s,]+/iu.exec(text)?.[0].length ?? 0;
  return { start: clause.start + that, end: clause.end };
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

/** The content up to its own condition, or from behind it. */
function mainPart(scene: Scene, { span, clause }: Content): Span {
  const inner = clausesBehind(scene, {
    ...(clause as Clause),
    predicate: (clause?.predicate ?? 0) - 40,
  }).find(
    (other) =>
      isCondition(other) && other.kind !== 'noun' && other.start > span.start && other.start < span.end,
  );
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

/** A span without the spaces, commas, quotation marks, conjunctions and full stop at its ends. */
export function trimmed({ article }: Scene, { start, end }: Span): Span {
  const text = article.text.slice(start, end);
  const lead = /^[\s,;:"“”—–-]*(?:(?:and|or|but)\s+)?/iu.exec(text)?.[0].length ?? 0;
  const tail = /(?:[\s,;:"“”.—–-]|\s(?:and|or|but))*$/iu.exec(text)?.[0].length ?? 0;
  return lead + tail >= text.length ? { start, end } : { start: start + lead, end: end - tail };
}

/** A span as text to print with its evidence. */
export function stated({ article }: Scene, span: Span): EvidencedText {
  const evidence = evidenceOf(article, span);
  return { text: evidence.quote.replace(/\s+/gu, ' '), evidence: [evidence] };
}
