import type { Layers } from '../../types/analysis.ts';
import type { Clause } from '../../types/clause.ts';
import type { Span } from '../../types/span.ts';
import type { Token } from '../../types/token.ts';
import { firstTokenFrom } from '../../entity-index.ts';

/** Tokens between the verb and what is expected. */
const REACH = 20;

/** What is expected: the finite clause behind the verb, without its "that"; null where there is none. */
export function findContent(
  { clauses, tokens }: Pick<Layers, 'clauses' | 'tokens'>,
  verb: Clause,
): Span | null {
  const clause = clauses.find(
    (other) =>
      other.kind !== 'noun' &&
      other.sentence === verb.sentence &&
      other.predicate > verb.predicate &&
      other.predicate - verb.predicate <= REACH &&
      !/^(?:acl|xcomp|advcl)/u.test(other.relation) &&
      other.modality !== 'asserted',
  );
  if (!clause) return null;
  const first = firstTokenFrom(tokens, clause.start);
  const marked = tokens[first]?.form.toLowerCase() === 'that';
  const start = marked ? (tokens[first + 1]?.start ?? clause.start) : clause.start;
  return start < clause.end ? { start, end: clause.end } : null;
}

/** A head with its conjuncts, in text order. */
export function coordinatedHeads(tokens: readonly Token[], head: number): number[] {
  const found = [head];
  for (let at = head + 1; at < Math.min(tokens.length, head + 20); at += 1) {
    const token = tokens[at];
    if (token?.deprel === 'conj' && found.includes(token.head)) found.push(at);
  }
  return found;
}
