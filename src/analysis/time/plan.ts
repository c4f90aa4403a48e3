import type { Token } from '../../types/token.ts';
import type { Direction } from './scene.ts';
import { isHeld, isOvertaken, statusAt } from './plan-status.ts';

/** "planned for Thursday", "due on Friday": participles that stand before the day of a plan. */
const PLANNED = new Set(
  'planned scheduled slated set due expected pencilled penciled timetabled fixed arranged booked earmarked billed tipped'.split(
    ' ',
  ),
);
/** "postponed until March", "moved the summit to Monday" */
const MOVED = new Set(
  'postponed delayed deferred rescheduled moved pushed put brought shifted adjourned postpone delay defer reschedule move push put bring shift adjourn'.split(
    ' ',
  ),
);
const UNTIL = new Set(['until', 'till', 'to', 'for']);
const AFTER_PLAN = new Set(['for', 'to', 'on', 'in', 'at', 'by', 'this', 'next', 'later', 'in']);
/** "a deadline of Friday", "plans for a summit in December" */
const PLANS = new Set(
  'deadline ultimatum plan plans preparations preparation proposal proposals invitation truce ceasefire'.split(
    ' ',
  ),
);
const CANCELLED = new Set(
  'cancel postpone scrap shelve delay drop axe abandon call collapse fail fall founder'.split(' '),
);
/** What may stand between the plan and its day: "due to take place in Busan on", "until the end of". */
const LONGEST_GAP = 9;
const MARKS = new Set([',', ';', ':', '(', ')', '"', '“', '”']);

/** Which way a plan looks at the date at a token; null where the words before it name no plan. */
export function planDirection(tokens: readonly Token[], index: number): Direction {
  return (
    deadlineAt(tokens, index) ??
    planBefore(tokens, index) ??
    calledTogether(tokens, index) ??
    calledOff(tokens, index)
  );
}

/** Who is told to do something, does it later: "was ordered to leave by Friday". */
const ORDERED = new Set(
  'tell order ask instruct command request urge warn give require direct call oblige invite'.split(' '),
);

/** "has until Friday to leave", "were told to report by Monday": a day by which something is to be done. */
function deadlineAt(tokens: readonly Token[], index: number): Direction {
  const word = tokens[index - 1]?.form.toLowerCase();
  if (word === 'until' || word === 'till') return isInfinitive(tokens, index + 1) ? 'intended' : null;
  if (word !== 'by') return null;
  for (let at = index - 2; at >= index - LONGEST_GAP; at -= 1) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[index]?.sentence || MARKS.has(token.form) || isFinite(token))
      return null;
    if (isInfinitive(tokens, at)) return isOrdered(tokens, at) ? 'intended' : null;
  }
  return null;
}

function isInfinitive(tokens: readonly Token[], to: number): boolean {
  return tokens[to]?.form.toLowerCase() === 'to' && tokens[to + 1]?.xpos === 'VB';
}

/** "told |the envoys| to leave": the nearest verb before the infinitive. */
function isOrdered(tokens: readonly Token[], to: number): boolean {
  for (let at = to - 1; at >= to - LONGEST_GAP; at -= 1) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[to]?.sentence || MARKS.has(token.form)) return false;
    if (token.upos === 'VERB') return ORDERED.has(token.lemma.toLowerCase());
  }
  return false;
}

function planBefore(tokens: readonly Token[], index: number): Direction {
  for (let at = index - 1; at >= index - LONGEST_GAP; at -= 1) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[index]?.sentence || MARKS.has(token.form)) return null;
    const word = token.form.toLowerCase();
    if (PLANNED.has(word) && isPlan(tokens, at, index)) return ofPlan(tokens, at, index);
    if (MOVED.has(word)) return ofMove(tokens, at, index);
    if (PLANS.has(word) && isForWhat(tokens, at)) return 'intended';
    if (word === 'to' && wasTo(tokens, at)) return ofIntent(tokens, index);
    if (word === 'ending' && at >= index - 2) return 'replaced';
    if (isFinite(token)) return null;
  }
  return null;
}

function isPlan(tokens: readonly Token[], at: number, date: number): boolean {
  const next = tokens[at + 1];
  return at + 1 === date || (next !== undefined && AFTER_PLAN.has(next.form.toLowerCase()));
}

/** "Ministers were to meet on Friday": so it was planned; whether it came about is not said. */
function wasTo(tokens: readonly Token[], to: number): boolean {
  const verb = tokens[to + 1]?.xpos;
  const before = tokens[to - 1];
  const be = before?.upos === 'ADV' || before?.upos === 'PART' ? tokens[to - 2] : before;
  const form = be?.form.toLowerCase();
  return verb === 'VB' && (form === 'was' || form === 'were') && be?.sentence === tokens[to]?.sentence;
}

/** "was to be held on Sunday, but was put off" is of the days around. */
function ofIntent(tokens: readonly Token[], date: number): Direction {
  const end = endOfPlan(tokens, date);
  if (end === 'begun') return 'past';
  return end === null ? 'intended' : 'dropped';
}

function isForWhat(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.form.toLowerCase();
  return next === 'for' || (next === 'of' && tokens[at]?.lemma.toLowerCase() !== 'plan');
}

function isFinite({ xpos }: Token): boolean {
  return xpos === 'VBD' || xpos === 'VBZ' || xpos === 'VBP' || xpos === 'MD';
}

/** A plan in force looks ahead; one that was, or was called off, is of the days around; one carried out is past. */
function ofPlan(tokens: readonly Token[], at: number, date: number): Direction {
  const status = statusAt(tokens, at);
  if (status === 'active') return null;
  if (status === 'force') return 'future';
  if (isHeld(tokens, date) || (status === 'past' && isOvertaken(tokens, date))) return 'past';
  const end = endOfPlan(tokens, date);
  if (end === 'begun') return 'past';
  // What is scrapped or cancelled is so before its day: "a call slated for Sunday was scrapped".
  if (status === 'bare' && end === 'cancelled') return 'intended';
  if (end !== null && status !== 'replaced') return 'dropped';
  if (status === 'bare') return 'future';
  return status === 'past' ? 'intended' : 'replaced';
}

/**
 * What the sentence goes on to say of a plan: "…, has been cancelled" that nothing comes of it, "…, was adjourned" that
 * it was begun at least, since only what sits is adjourned.
 */
function endOfPlan(tokens: readonly Token[], date: number): 'cancelled' | 'moved' | 'begun' | null {
  for (let at = date + 1; at <= date + 12; at += 1) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[date]?.sentence) return null;
    if (token.upos !== 'VERB') continue;
    const lemma = token.lemma.toLowerCase();
    if (BEGUN.has(lemma)) return 'begun';
    if (isPutOff(tokens, at)) return 'moved';
    return CANCELLED.has(lemma) ? 'cancelled' : null;
  }
  return null;
}

const BEGUN = new Set(['adjourn', 'interrupt']);

/** "put off", "pushed back" */
function isPutOff(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at]?.lemma.toLowerCase();
  const next = tokens[at + 1]?.form.toLowerCase();
  return (verb === 'put' || verb === 'push' || verb === 'move') && (next === 'off' || next === 'back');
}

/** "postponed until March" looks ahead, "had been moved to March" around; "moved from Friday" names the old day. */
function ofMove(tokens: readonly Token[], at: number, date: number): Direction {
  const link = linkBefore(tokens, date);
  if (link === 'from') return 'replaced';
  if (link === undefined || !UNTIL.has(link) || (link === 'for' && !tokens[at]?.form.startsWith('re')))
    return null;
  const status = statusAt(tokens, at);
  return status === 'replaced' ? 'replaced' : 'future';
}

const BEFORE_DATE = new Set(
  'the early late mid next end start middle beginning of at least - this'.split(' '),
);

/** The preposition before a date, over "the end of", "at least". */
function linkBefore(tokens: readonly Token[], date: number): string | undefined {
  let at = date - 1;
  while (at > date - 5 && BEFORE_DATE.has(tokens[at]?.form.toLowerCase() ?? '')) at -= 1;
  return tokens[at]?.form.toLowerCase();
}

/** "summoned the envoy for Thursday", "scheduled a debate for Friday": verbs whose "for" leads to a day ahead. */
const CALLING = new Set(
  'summon invite convene schedule reschedule convoke arrange book fix organise organize plan recall set call announce propose'.split(
    ' ',
  ),
);

function calledTogether(tokens: readonly Token[], index: number): Direction {
  const after = tokens[index + 1]?.form;
  if (tokens[index - 1]?.form.toLowerCase() !== 'for' || after === "'s" || after === '’s') return null;
  if (tokens[index + 1]?.upos === 'NOUN' && !PARTS.has(after?.toLowerCase() ?? '')) return null;
  for (let at = index - 2; at >= index - LONGEST_GAP - 3; at -= 1) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[index]?.sentence || MARKS.has(token.form)) return null;
    if (token.upos !== 'VERB') continue;
    if (!CALLING.has(token.lemma.toLowerCase()) || token.xpos === 'VBG') return null;
    return statusAt(tokens, at) === 'replaced' ? 'replaced' : 'future';
  }
  return null;
}

/** "for Friday morning" is of the day. */
const PARTS = new Set(['morning', 'afternoon', 'evening', 'night', 'noon', 'midday']);

/** "cancelled Thursday's meeting", "Thursday's talks were called off": the day of what was to be. */
function calledOff(tokens: readonly Token[], index: number): Direction {
  const date = tokens[index];
  const noun = tokens[date?.head ?? -1];
  const verb = tokens[noun?.head ?? -1];
  if (!date || noun?.upos !== 'NOUN' || !verb || verb.sentence !== date.sentence) return null;
  const lemma = verb.lemma.toLowerCase();
  if (!CANCELLED.has(lemma) || (lemma === 'call' && !hasOff(tokens, noun.head))) return null;
  const isSubject = noun.deprel === 'nsubj:pass' && index < noun.head;
  const isObject = noun.deprel === 'obj' && index < date.head;
  return isSubject || isObject ? 'intended' : null;
}

function hasOff(tokens: readonly Token[], verb: number): boolean {
  return [1, 2, 3, 4].some((step) => tokens[verb + step]?.form.toLowerCase() === 'off');
}
