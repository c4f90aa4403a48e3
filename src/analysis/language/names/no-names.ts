import type { Token } from '../../../types/token.ts';
import { familyNames, givenNames } from '../gazetteer/index.ts';
import type { NameSpan } from './spans.ts';

const PRONOUN = /^(?:no|any|some|every)(?:body|one|thing)$/i;
const OPENS = /^(?:["“«]|``|'')$/;
const CLOSES = /^(?:["”»]|'')$/;

/** Capitals that make no name: pronouns, and a word that is all of somebody's words (`"Nonsense," said ...`). */
export function isNoName(tokens: readonly Token[], span: NameSpan): boolean {
  if (span.rule === 'gazetteer' || span.last - span.first !== 1) return false;
  const form = tokens[span.first]?.form ?? '';
  if (PRONOUN.test(form)) return true;
  if (!OPENS.test(tokens[span.first - 1]?.form ?? '')) return false;
  const ends =
    /^[,.!?]$/.test(tokens[span.last]?.form ?? '') && CLOSES.test(tokens[span.last + 1]?.form ?? '');
  return ends && !givenNames().has(form) && !familyNames().has(form);
}
