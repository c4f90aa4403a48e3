import type { Timex } from '../../types/timex.ts';
import type { Draft, Party } from './draft.ts';
import { forumText, partiesOfForum } from './forums.ts';
import type { ForumName } from './forums.ts';
import { distinct, isSide } from './parties.ts';
import { formAt, tokenAt } from './reading.ts';
import type { Reading } from './reading.ts';
import { pointsIn } from './when.ts';

/** Plurals of contacts that are counted: "meetings", not "talks". */
const COUNTED: ReadonlySet<string> = new Set([
  'meetings',
  'sessions',
  'summits',
  'calls',
  'visits',
  'gatherings',
]);

/** One contact of a list before a plural noun: its sides and the forum it names. */
interface Unit {
  parties: Party[];
  forum: ForumName | null;
}

/**
 * "the NATO-Ukraine and ASEAN meetings set for March 20 and 21": one contact for each name before the
 * plural, the dates in their order. A mention that lists none comes back as it is.
 */
export function distribute(reading: Reading, draft: Draft, forums: readonly ForumName[]): Draft[] {
  if (!COUNTED.has(formAt(reading, draft.trigger))) return [draft];
  const units = unitsBefore(reading, draft.trigger, forums);
  if (units.length < 2 || !units.every(isContact)) return [draft];
  const times = timesBehind(reading, draft.trigger);
  return units.map((unit, index) => ({
    ...draft,
    parties: distinct(unit.parties),
    forum: unit.forum ? forumText(reading, unit.forum) : null,
    format: unit.parties.some((party) => reading.entity.get(party.entity)?.sector === 'IGO')
      ? 'session'
      : draft.format,
    when: times.length === units.length ? (times[index] ?? null) : times.length > 1 ? null : draft.when,
    rule: `${draft.rule}, ${String(index + 1)} of ${String(units.length)}`,
  }));

  function isContact(unit: Unit): boolean {
    return (
      unit.forum !== null ||
      unit.parties.length > 1 ||
      unit.parties.some((party) => reading.entity.get(party.entity)?.sector === 'IGO')
    );
  }
}

/** Splits what stands before the noun at "and" and commas that are no part of a name. */
function unitsBefore(reading: Reading, trigger: number, forums: readonly ForumName[]): Unit[] {
  const units: Unit[] = [{ parties: [], forum: null }];
  for (let at = trigger - 1; at >= Math.max(0, trigger - 24); at -= 1) {
    const token = tokenAt(reading, at);
    if (token.sentence !== tokenAt(reading, trigger).sentence) break;
    const forum = forums.find((name) => name.first <= at && at <= name.last);
    const found = reading.entityAt.get(at);
    const unit = units[0];
    if (!unit) break;
    if (forum) {
      units[0] = { parties: partiesOfForum(reading, forum), forum };
      at = forum.first;
    } else if (found && isSide(found.entity))
      unit.parties.unshift({ entity: found.entity.id, span: found.mention });
    else if (/^(?:and|,)$/.test(token.form)) units.unshift({ parties: [], forum: null });
    else if (!/^(?:HYPH|JJ|NN|NNP|:)$/.test(token.xpos) && !/^[-–]$/.test(token.form)) break;
  }
  return units.filter((unit) => unit.parties.length > 0 || unit.forum !== null);
}

/** The dates behind the noun, as long as no verb but "set", "planned" or "scheduled" intervenes. */
function timesBehind(reading: Reading, trigger: number): Timex[] {
  const { sentence, end } = tokenAt(reading, trigger);
  let limit = Infinity;
  for (let at = trigger + 1; reading.tokens[at]?.sentence === sentence; at += 1) {
    if (
      /^(?:VB[DPZ]?|MD)$/.test(tokenAt(reading, at).xpos) &&
      !/^(?:set|scheduled|planned|slated)$/.test(formAt(reading, at))
    ) {
      limit = tokenAt(reading, at).start;
      break;
    }
  }
  return pointsIn(reading, sentence).filter((timex) => timex.start >= end && timex.end <= limit);
}
