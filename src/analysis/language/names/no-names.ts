import type { Token } from '../../../types/token.ts';
import { familyNames, givenNames, titles } from '../gazetteer/index.ts';
import { formsOf, type NameSpan } from './spans.ts';

const PRONOUN = /^(?:no|any|some|every)(?:body|one|thing)$/i;
const OPENS = /^(?:["“«]|``|'')$/;
const CLOSES = /^(?:["”»]|'')$/;

/** Capitals that make no name: pronouns, and a word that is all of somebody's words (`"Nonsense," said ...`). */
export function isNoName(tokens: readonly Token[], span: NameSpan): boolean {
  if (span.rule === 'gazetteer') return false;
  if (span.last - span.first !== 1) return isHoldersOf(tokens, span);
  const form = tokens[span.first]?.form ?? '';
  if (PRONOUN.test(form)) return true;
  if (!OPENS.test(tokens[span.first - 1]?.form ?? '')) return false;
  const ends =
    /^[,.!?]$/.test(tokens[span.last]?.form ?? '') && CLOSES.test(tokens[span.last + 1]?.form ?? '');
  return ends && !givenNames().has(form) && !familyNames().has(form);
}

/** "|Ministers of Armenia|", "minister of |Foreign Affairs of Chile|": holders of an office or what they see to. */
function isHoldersOf(tokens: readonly Token[], { first, last, type }: NameSpan): boolean {
  if (type !== 'organization') return false;
  const at = tokens.slice(first, last).findIndex(({ form }) => form === 'of');
  if (at < 1) return false;
  const head = formsOf(tokens, { first, last: first + at }).toLowerCase();
  if (titles().has(head) || titles().has(head.replace(/s$/, ''))) return true;
  return (
    titles().has(`minister of ${head}`) && !/^(?:ministry|department)$/i.test(tokens[first - 2]?.form ?? '')
  );
}
