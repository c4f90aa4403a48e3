import type { Token } from '../../types/token.ts';

/**
 * How a plan stands: in force ("is due"), past ("was due"), replaced ("first planned", "had been set"), told by a bare
 * participle ("a visit planned for"), or no plan at all ("set a date", an active verb).
 */
export type PlanStatus = 'force' | 'past' | 'replaced' | 'bare' | 'active';

const REPLACED = new Set([
  'first',
  'originally',
  'initially',
  'once',
  'previously',
  'formerly',
  'had',
  "'d",
  '’d',
]);
const FORCE = new Set([
  "'s",
  '’s',
  'is',
  'are',
  'am',
  "'re",
  '’re',
  'be',
  'being',
  'has',
  'have',
  "'ve",
  'now',
  'will',
  'would',
]);
const PAST = new Set(['was', 'were']);
const GROUP = new Set(['ADV', 'AUX', 'PART', 'ADJ']);
/** Auxiliaries and adverbs of one verb. */
const LONGEST_GROUP = 5;

/** Reads the auxiliaries and adverbs before a plan's word. */
export function statusAt(tokens: readonly Token[], at: number): PlanStatus {
  const before: string[] = [];
  for (let index = at - 1; index >= at - LONGEST_GROUP; index -= 1) {
    const token = tokens[index];
    if (!token || token.sentence !== tokens[at]?.sentence) break;
    const word = token.form.toLowerCase();
    if (!GROUP.has(token.upos) && !REPLACED.has(word) && !PAST.has(word)) break;
    before.push(word);
  }
  if (before.some((word) => REPLACED.has(word))) return 'replaced';
  if (before.some((word) => FORCE.has(word))) return 'force';
  if (before.some((word) => PAST.has(word))) return 'past';
  const token = tokens[at];
  return token?.xpos === 'VBD' ? activeOrBare(tokens, at) : 'bare';
}

/** Taggers mistake "a visit planned for May" for a past tense: the preposition at once behind tells it. */
function activeOrBare(tokens: readonly Token[], at: number): PlanStatus {
  const next = tokens[at + 1]?.form.toLowerCase();
  return next === 'for' || next === 'on' || next === 'in' ? 'bare' : 'active';
}

/** "was due on Friday but came on Saturday", "… never came": what came instead is told as past, so the day of the plan is over. */
export function isOvertaken(tokens: readonly Token[], date: number): boolean {
  const next = tokens[date + 1]?.form.toLowerCase();
  if (next !== 'but' && next !== 'never') return false;
  const verb = [2, 3, 4, 5].map((step) => tokens[date + step]).find((token) => token?.xpos === 'VBD');
  return verb !== undefined && verb.upos === 'VERB';
}

const HAPPENING = new Set([
  'hold',
  'begin',
  'start',
  'open',
  'take',
  'happen',
  'end',
  'go',
  'proceed',
  'occur',
]);
const NOT_YET = new Set(
  'not never will would may might could should can to'.split(' ').concat(["n't", 'n’t']),
);
/** Tokens from a plan's day to the verb that tells what became of it. */
const LONGEST_WAY = 12;

/** Whether the sentence goes on to say that what was planned took place: "…, were held in July". */
export function isHeld(tokens: readonly Token[], date: number): boolean {
  const sentence = tokens[date]?.sentence;
  for (let at = date + 1; at <= date + LONGEST_WAY; at += 1) {
    const token = tokens[at];
    if (!token || token.sentence !== sentence || NOT_YET.has(token.form.toLowerCase())) return false;
    if (token.upos === 'VERB')
      return HAPPENING.has(token.lemma.toLowerCase()) && (token.xpos === 'VBD' || token.xpos === 'VBN');
  }
  return false;
}
