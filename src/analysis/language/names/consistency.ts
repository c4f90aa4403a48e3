import type { NameType, Token } from '../../../types/token.ts';
import { titleWords } from '../gazetteer/index.ts';
import { formsOf, type NameSpan } from './spans.ts';

/**
 * Makes a document agree with itself: a last name of a person met in full ("Amara Obi") is that person where it
 * stands alone ("Obi said"), and a wording read in several ways takes the way it is read most often.
 * Names of the gazetteers keep their type.
 */
export function agree(tokens: readonly Token[], spans: readonly NameSpan[]): NameSpan[] {
  const lastNames = new Set<string>();
  const votes = new Map<string, Map<NameType, number>>();
  for (const span of spans) {
    const forms = formsOf(tokens, span);
    if (span.type === 'person' && span.last - span.first > 1)
      lastNames.add(tokens[span.last - 1]?.form ?? '');
    const titled =
      titleWords().has(tokens[span.first - 1]?.form.toLowerCase() ?? '') && span.type === 'person';
    const held = votes.get(forms) ?? new Map<NameType, number>();
    held.set(span.type, (held.get(span.type) ?? 0) + (titled ? 3 : 1));
    votes.set(forms, held);
  }
  return spans.map((span) => {
    if (span.rule === 'gazetteer') return span;
    const forms = formsOf(tokens, span);
    const type = lastNames.has(forms) ? 'person' : winner(votes.get(forms), span.type);
    return type === span.type ? span : { ...span, type, rule: 'consistency' };
  });
}

function winner(votes: ReadonlyMap<NameType, number> | undefined, own: NameType): NameType {
  let best = own;
  for (const [type, count] of votes ?? []) {
    if (count > (votes?.get(best) ?? 0)) best = type;
  }
  return best;
}
