import type { PositionRule } from '../rule.ts';
import { adjectiveRule } from './adjective.ts';
import { noticeRule } from './notice.ts';
import { nounRule } from './noun.ts';
import { refusalRule } from './refusal.ts';
import { unacceptableRule } from './unacceptable.ts';
import { verbRule } from './verb.ts';

/** In order: the first rule that reads a clause has it. Idioms stand before the plain verbs they contain. */
export const POSITION_RULES: readonly PositionRule[] = [
  noticeRule,
  unacceptableRule,
  verbRule,
  nounRule,
  adjectiveRule,
  refusalRule,
];
