import type { Draft } from './draft.ts';
import { placeOf } from './noun-phrase.ts';
import { dependants, formAt, lemmaAt, prepositionOf, tokenAt } from './reading.ts';
import type { Reading } from './reading.ts';

/** Verbs that say that their subject is their object: "This call will mark the second contact this month". */
const EQUATING: ReadonlySet<string> = new Set(['mark', 'be', 'become', 'represent', 'constitute', 'make']);

/**
 * Links mentions that are said to be one: "will speak for their final conversation of the year", "the call
 * will mark the second contact". The later mention points to the trigger of the earlier one.
 */
export function linkSame(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const linked = drafts.map((draft, index) => {
    const earlier = drafts
      .slice(Math.max(0, index - 3), index)
      .findLast((other) => other.sentence === draft.sentence && other.trigger < draft.trigger);
    const said = earlier && (equates(reading, earlier, draft) || isPurpose(reading, earlier, draft));
    const same = said ? earlier.trigger : pronounContact(reading, drafts, index);
    return same === null ? draft : { ...draft, same };
  });
  const twins = new Map(
    linked.flatMap((draft) =>
      draft.same !== null && draft.parties.length > 1 ? [[draft.same, draft] as const] : [],
    ),
  );
  return linked.map((draft) => withSidesOf(draft, twins.get(draft.trigger)));
}

/** "This call will mark the second contact between the two": the sides named later are those of the call. */
function withSidesOf(draft: Draft, twin: Draft | undefined): Draft {
  return twin && draft.parties.length === 0 ? { ...draft, parties: twin.parties } : draft;
}

function equates(reading: Reading, subject: Draft, object: Draft): boolean {
  for (let at = subject.trigger + 1; at < object.trigger; at += 1) {
    const token = tokenAt(reading, at);
    if (!/^(?:VB|MD)/.test(token.xpos)) continue;
    const verb = token.xpos === 'MD' ? at + 1 : at;
    return EQUATING.has(lemmaAt(reading, verb)) && object.trigger - verb <= 8 && at - subject.trigger <= 10;
  }
  return false;
}

/** "for their third conversation", "in their first meeting since", "in what will be their second call". */
function isPurpose(reading: Reading, verb: Draft, noun: Draft): boolean {
  if (verb.form !== 'verb' || noun.form === 'verb') return false;
  const preposition = prepositionOf(reading, noun.trigger);
  const owned = dependants(reading, noun.trigger, 'nmod:poss').some(
    (child) => formAt(reading, child) === 'their',
  );
  if (owned && /^(?:for|in|during|at)$/.test(preposition)) return true;
  const own = placeOf(reading, noun.trigger).governor === verb.trigger;
  return own && /^(?:for|in)$/.test(preposition) && noun.parties.length === 0;
}

/** "It will be their first meeting since the quake": "it" is the last contact told of. */
function pronounContact(reading: Reading, drafts: readonly Draft[], index: number): number | null {
  const draft = drafts[index];
  const last = drafts[index - 1];
  if (!draft || !last || draft.sentence - last.sentence !== 1) return null;
  const first = reading.sentences[draft.sentence]?.first ?? 0;
  const opens = /^(?:it|this|that)$/.test(formAt(reading, first)) && draft.trigger - first <= 9;
  return opens && /^(?:be|mark|will|would|is|was)$/.test(formAt(reading, first + 1)) ? last.trigger : null;
}
