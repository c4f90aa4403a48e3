import type { Draft } from './draft.ts';
import { daysOf } from './dates.ts';
import { placeOf } from './noun-phrase.ts';
import { distinct } from './parties.ts';
import type { Reading } from './reading.ts';
import { VERB_CUES } from './lexicon/verbs.ts';

const TRAVEL: ReadonlySet<string> = new Set([
  ...VERB_CUES.filter((cue) => cue.place === true).map((cue) => `verb:${cue.lemma}`),
  'verb:be in',
  'verb:due',
  'verb:be there',
  'noun:trip',
  'noun:visit',
  'noun:tour',
  ...['convene', 'gather', 'assemble', 'come together', 'meet', 'sit down', 'huddle'].map(
    (lemma) => `verb:${lemma}`,
  ),
]);

/**
 * "flew to Podgorica for talks with Perovic", "travelled to Budapest to meet Kis": one contact, told by the
 * journey and by its purpose. The purpose keeps its format and takes over the journey's sides, place and time.
 */
export function withJourneys(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const journeys = drafts.filter((draft) => TRAVEL.has(draft.rule));
  const merged = new Map<Draft, Draft>();
  const spent = new Set<Draft>();
  const inSentence = new Map<number, Draft[]>();
  for (const draft of drafts)
    inSentence.set(draft.sentence, [...(inSentence.get(draft.sentence) ?? []), draft]);
  for (const journey of journeys) {
    const near = inSentence.get(journey.sentence) ?? [];
    const purpose = near.find((draft) => isPurposeOf(reading, journey, draft));
    if (!purpose || (purpose.status.status === 'none' && !isBare(purpose))) continue;
    merged.set(purpose, joined(reading, journey, purpose));
    spent.add(journey);
  }
  // Who "was in Scotland" paid no visit unless he came for a contact.
  const told = (draft: Draft): boolean => !spent.has(draft) && draft.rule !== 'verb:be in';
  return drafts.filter(told).map((draft) => merged.get(draft) ?? draft);
}

function isPurposeOf(reading: Reading, journey: Draft, draft: Draft): boolean {
  if (draft.trigger <= journey.trigger || draft.aside) return false;
  return draft.form === 'verb'
    ? isVerbPurpose(reading, journey, draft)
    : isNounPurpose(reading, journey, draft);
}

function isNounPurpose(reading: Reading, journey: Draft, draft: Draft): boolean {
  if (journey.rule.startsWith('noun:')) return false;
  const { governor, preposition } = placeOf(reading, draft.trigger);
  // "visits New York for the Assembly's meetings": the visit is told, and so is what it is for.
  if (draft.form === 'definite' && draft.parties.length < 2 && JOURNEY.test(journey.rule)) return false;
  if (governor === journey.trigger) return takes(journey, draft, preposition);
  return preposition === 'for' && isFor(reading, journey, draft);
}

function isVerbPurpose(reading: Reading, journey: Draft, draft: Draft): boolean {
  const clause = reading.clauses[reading.clauseAt.get(draft.trigger) ?? -1];
  const parent = reading.clauses[clause?.parent ?? -1];
  if (!clause || !parent || !/^(?:advcl:to|xcomp|advcl:for|acl)/.test(clause.relation)) return false;
  // "will postpone a trip to China to meet Wang": what becomes of the trip becomes of the meeting.
  if (journey.rule.startsWith('noun:'))
    return (
      /^(?:postponed|cancelled|declined)$/.test(journey.status.status ?? '') &&
      isNearTo(reading, journey, draft)
    );
  const present = /^verb:(?:be in|be there|due)$/.test(journey.rule);
  return present
    ? parent.predicate >= journey.trigger && parent.predicate < draft.trigger
    : parent.predicate === journey.trigger && !clause.relation.startsWith('acl');
}

/** "will be in Mexico City to meet Vega": nothing but the place stands over the verb. */
function isBare(purpose: Draft): boolean {
  return purpose.form === 'verb' && /^complement-of:\S+$/.test(purpose.status.reason);
}

/** Nothing but the place of the trip stands between it and its "to meet". */
function isNearTo(reading: Reading, journey: Draft, draft: Draft): boolean {
  const between = reading.tokens.slice(journey.trigger + 1, draft.trigger);
  return between.length < 7 && !between.some((token) => /^(?:VB|MD|[,;])/.test(token.xpos));
}

const JOURNEY = /^verb:(?:travel|fly|visit|head|arrive|return|be in|be there|due)$/;

/** "met in emergency session" is one; whom one meets "at the summit" is met beside it. */
function takes(journey: Draft, draft: Draft, preposition: string): boolean {
  if (JOURNEY.test(journey.rule)) return /^(?:for|on|to|)$/.test(preposition);
  if (preposition === '' || preposition === 'for') return true;
  return preposition === 'in' && draft.form !== 'definite' && journey.parties.length < 2;
}

/** "for" right before the purpose, with no other verb between it and the journey. */
function isFor(reading: Reading, journey: Draft, draft: Draft): boolean {
  const words = reading.tokens.slice(journey.trigger + 1, draft.trigger);
  return (
    words.some((token) => token.form === 'for') && !words.some((token) => /^(?:VB|MD|;)/.test(token.xpos))
  );
}

function joined(reading: Reading, journey: Draft, purpose: Draft): Draft {
  const when = purpose.when ?? journey.when;
  return {
    ...purpose,
    parties: distinct([...journey.parties, ...purpose.parties]),
    place: purpose.place ?? journey.place,
    when,
    status: statusOf(reading, journey, { ...purpose, when }),
    rule: `${purpose.rule} of ${journey.rule}`,
  };
}

/** A purpose of a journey made is fulfilled once its day is over; before that it is still to come. */
function statusOf(reading: Reading, journey: Draft, purpose: Draft): Draft['status'] {
  const published = reading.article.published.value;
  const last = daysOf(purpose.when?.edtf ?? null)?.last;
  const over = published !== null && last !== undefined && last < published;
  if (journey.rule.startsWith('noun:') || isBare(purpose))
    return { ...journey.status, reason: `${journey.status.reason}, purpose` };
  const plan = purpose.form === 'verb' && purpose.status.status === 'scheduled';
  if (plan && journey.status.status === 'held' && over)
    return { ...journey.status, reason: `${journey.status.reason}, ${purpose.status.reason}` };
  return purpose.status.status === null ? journey.status : purpose.status;
}
