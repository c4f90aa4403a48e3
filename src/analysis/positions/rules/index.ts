import type { PositionRule } from '../rule.ts';
import { assuranceRule } from './assurance.ts';
import { adjectiveRule } from './adjective.ts';
import { obligationRule } from './obligation.ts';
import { chargeRule } from './charge.ts';
import { commandRule } from './command.ts';
import { costRule } from './cost.ts';
import { disclaimRule } from './disclaim.ts';
import { favourRule } from './favour.ts';
import { judgementRule } from './judgement.ts';
import { pledgeRule } from './pledge.ts';
import { mainDemandRule } from './main-demand.ts';
import { rebuttalRule } from './rebuttal.ts';
import { untilRule } from './until.ts';
import { nominalRule } from './nominal.ts';
import { noticeRule } from './notice.ts';
import { imperativeRule } from './imperative.ts';
import { phraseRule } from './phrase.ts';
import { orElseRule } from './or-else.ts';
import { pathRule } from './path.ts';
import { plansRule } from './plans.ts';
import { redLineRule } from './red-line.ts';
import { refusalRule } from './refusal.ts';
import { responseRule } from './response.ts';
import { standRule } from './stand.ts';
import { tableRule } from './table.ts';
import { ultimatumRule } from './ultimatum.ts';
import { unacceptableRule } from './unacceptable.ts';
import { verbRule } from './verb.ts';

/** In order: the first rule that reads a token has it. Idioms stand before the plain verbs they contain. */
export const POSITION_RULES: readonly PositionRule[] = [
  noticeRule,
  ultimatumRule,
  rebuttalRule,
  redLineRule,
  unacceptableRule,
  pathRule,
  tableRule,
  plansRule,
  untilRule,
  costRule,
  commandRule,
  orElseRule,
  imperativeRule,
  phraseRule,
  obligationRule,
  favourRule,
  verbRule,
  mainDemandRule,
  nominalRule,
  adjectiveRule,
  standRule,
  refusalRule,
  responseRule,
  judgementRule,
  chargeRule,
  assuranceRule,
  disclaimRule,
  pledgeRule,
];
