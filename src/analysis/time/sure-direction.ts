import type { Token } from '../../types/token.ts';

export type SureDirection = 'past' | 'future' | null;

/** Verbs whose day may lie ahead of them, "announced talks on Jan. 10", or be that of other words, "said on". */
const LOOSE = new Set(
  'accept agree announce approve arrange ask await back book call choose claim confirm convene decide declare delay demand expect extend fix invite mean mention move name need note offer order pick plan postpone promise propose report request reschedule say schedule seek set state summon target tell threaten urge want warn welcome write'.split(
    ' ',
  ),
);
const WILL = new Set(['will', "'ll", '’ll', 'shall', 'wo']);
const IS = new Set(['is', 'are', "'s", '’s', "'re", '’re']);
const DUE = new Set('due set scheduled planned slated expected timetabled pencilled booked'.split(' '));
const MARKS = new Set([',', ';', ':', '(', ')', '"', '“', '”', '—', '–']);
/** Tokens from the verb to its date: "will hand its ruling on the election down on". */
const FARTHEST = 10;

/**
 * Which way a date looks where its own verb leaves no doubt: "signed … on Jan. 15", "are to meet on Dec. 28", "is due
 * Dec. 20". Null where the date may belong to a noun ("announced talks on Jan. 10") or to a plan that is over.
 */
export function sureDirectionAt(tokens: readonly Token[], index: number): SureDirection {
  const link = linkOf(tokens, index);
  if (link === 'since') return 'past';
  if (link !== undefined && OTHER_LINKS.has(link)) return null;
  const verb = verbOf(tokens, index);
  const before = verbBefore(tokens, index);
  // "On Dec. 28 the ministers will meet": the verb behind, by the tree.
  if (before === null) return verb !== null && verb > index ? directionOf(tokens, verb) : null;
  const own = verb === before || before >= index - 2 || DUE.has(tokens[before]?.form.toLowerCase() ?? '');
  return own && !isOfOther(tokens, before, index) ? directionOf(tokens, before) : null;
}

/** "the clashes of Dec. 28", "from Jan. 5": no day of the verb. */
const OTHER_LINKS = new Set(['of', 'from', 'to', 'before', 'after', 'as', 'than', 'a', 'an', "'s", '’s']);

/** The word that leads to the date, over "about" and "the". */
function linkOf(tokens: readonly Token[], index: number): string | undefined {
  const near = tokens[index - 1]?.form.toLowerCase();
  return near === 'the' || near === 'about' || near === 'around' || near === 'late'
    ? tokens[index - 2]?.form.toLowerCase()
    : near;
}

/** The verb that the tree hangs the date on: month, then day, then verb. */
function verbOf(tokens: readonly Token[], index: number): number | null {
  const sentence = tokens[index]?.sentence;
  let at = tokens[index]?.head ?? -1;
  if (tokens[at]?.upos === 'NUM' && Math.abs(at - index) <= 2) at = tokens[at]?.head ?? -1;
  const head = tokens[at];
  return head?.upos === 'VERB' && head.sentence === sentence ? at : null;
}

/** Between verb and date: "met ahead of talks on Jan. 10", "will review the shooting on Dec. 28". */
function isOfOther(tokens: readonly Token[], verb: number, date: number): boolean {
  if (LOOKS_BACK.has(tokens[verb]?.lemma.toLowerCase() ?? '')) return true;
  return tokens.slice(verb + 1, date - 1).some(({ form }) => OTHER_EVENT.has(form.toLowerCase()));
}

const LOOKS_BACK = new Set(
  'commemorate condemn consider debate discuss examine investigate mark mourn probe remember review study'.split(
    ' ',
  ),
);
const OTHER_EVENT = new Set('ahead before after until over about against for since following'.split(' '));

/** The nearest verb before the date; of the two of "will meet" and "are to meet" the second. */
function verbBefore(tokens: readonly Token[], index: number): number | null {
  for (let at = index - 1; at >= index - FARTHEST; at -= 1) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[index]?.sentence || MARKS.has(token.form)) return null;
    if (token.upos === 'VERB' || DUE.has(token.form.toLowerCase())) return at;
  }
  return null;
}

/** The words before a verb, its auxiliaries and adverbs, from the nearest. */
function groupBefore(tokens: readonly Token[], verb: number): string[] {
  const group: string[] = [];
  for (let at = verb - 1; at >= verb - 4; at -= 1) {
    const token = tokens[at];
    if (token?.sentence !== tokens[verb]?.sentence || !GROUP.has(token?.upos ?? '')) break;
    group.push(token?.form.toLowerCase() ?? '');
  }
  return group;
}

const GROUP = new Set(['AUX', 'ADV', 'PART']);

function directionOf(tokens: readonly Token[], at: number): SureDirection {
  const verb = tokens[at];
  if (!verb) return null;
  const group = groupBefore(tokens, at);
  if (group.some((word) => WILL.has(word))) return 'future';
  const is = group.some((word) => IS.has(word));
  if (is && (DUE.has(verb.form.toLowerCase()) || (verb.xpos === 'VB' && group.includes('to'))))
    return 'future';
  const loose = LOOSE.has(verb.lemma.toLowerCase()) || DUE.has(verb.form.toLowerCase());
  if (loose || is || group.some((word) => NOT_PAST.has(word))) return null;
  const passive = group.includes('was') || group.includes('were');
  return verb.xpos === 'VBD' || (verb.xpos === 'VBN' && passive) ? 'past' : null;
}

const NOT_PAST = new Set('to would should could may might can must not never been be being'.split(' '));
