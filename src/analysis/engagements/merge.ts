import type { EngagementFormat } from '../../types/engagement.ts';
import type { Draft } from './draft.ts';
import type { Reading } from './reading.ts';
import { sideOf } from './sides.ts';
import { daysOf, whenOverlaps } from './dates.ts';

/** Formats that may name the same contact. */
const FAMILY: Readonly<Record<EngagementFormat, string>> = {
  call: 'voice',
  'video-call': 'voice',
  meeting: 'meeting talks session',
  talks: 'talks meeting',
  summit: 'summit meeting talks',
  session: 'session meeting',
  visit: 'visit',
  consultations: 'consultations talks',
  negotiation: 'talks negotiation',
};

/** Sentences over which "the call" still means the last one told of. */
const MEMORY = 6;

/** Sentences between two mentions of one contact: longer than any report, so that odd inputs stay linear. */
const SPAN = 60;

/** Groups the mentions of each contact, in text order. Mentions that point to no contact stay alone. */
export function mergeDrafts(reading: Reading, drafts: readonly Draft[]): Draft[][] {
  const groups: Draft[][] = [];
  let open: Draft[][] = [];
  for (const draft of drafts) {
    open = open.filter((group) => draft.sentence - (group.at(-1)?.sentence ?? 0) <= SPAN);
    const home = groupFor(reading, open, draft);
    if (home) home.push(draft);
    else {
      const group = [draft];
      groups.push(group);
      open.push(group);
    }
  }
  return groups;
}

function groupFor(reading: Reading, groups: Draft[][], draft: Draft): Draft[] | undefined {
  const same = draft.same;
  if (same !== null) {
    const named = groups.find((group) => group.some((other) => other.trigger === same));
    if (named) return named;
  }
  // The one told of last, not the one told of first: "this call" is the call just named.
  return groups
    .filter((group) => isSame(reading, group, draft))
    .sort((a, b) => (b.at(-1)?.trigger ?? 0) - (a.at(-1)?.trigger ?? 0))[0];
}

function isSame(reading: Reading, group: readonly Draft[], draft: Draft): boolean {
  // "No meeting between the two presidents is planned" is no mention of the chiefs' meeting.
  if (draft.status.status === 'none' && draft.later === null) return false;
  if (group.every((other) => other.status.status === 'none' && other.later === null)) return false;
  if (isSilent(draft) && draft.form === 'definite') return false;
  // "agreed in the call that contacts will continue".
  if (draft.rule === 'noun:contact' && draft.form === 'bare') return false;
  if (isElsewhere(reading, group, draft)) return false;
  if (group.some((other) => (other.aside || draft.aside) && other.sentence === draft.sentence)) return false;
  if (!group.some((other) => kin(other, draft))) return false;
  if (group.some((other) => clashes(other, draft))) return false;
  const fit = sidesFit(reading, group, draft);
  if (fit === 'clash') return false;
  if (fit === 'equal') return compatibleStatus(group, draft);
  return pointsBack(group, draft);
}

/** "two officials with knowledge of the talks": adds neither a status nor anything else. */
function isSilent(draft: Draft): boolean {
  const { when, place, forum, requester, host, ordinal, later, status } = draft;
  const fields = [when, place, forum, requester, host, ordinal, later, status.status];
  return fields.every((field) => field === null) && draft.agenda.length === 0 && draft.parties.length === 0;
}

/** "While the talks continued": what goes on now is not the summit of next month. */
function isElsewhere(reading: Reading, group: readonly Draft[], draft: Draft): boolean {
  const present = draft.status.status === 'ongoing' || draft.status.status === 'held';
  const published = reading.article.published.value;
  if (!present || draft.when !== null || published === null) return false;
  return group.some((other) => (daysOf(other.when?.edtf ?? null)?.first ?? '') > published);
}

function kin(one: Draft, other: Draft): boolean {
  const families = FAMILY[one.format].split(' ');
  if (FAMILY[other.format].split(' ').some((family) => families.includes(family))) return true;
  const plain = (draft: Draft): boolean => ['call', 'video-call', 'meeting', 'talks'].includes(draft.format);
  return (one.loose || other.loose) && plain(one) && plain(other);
}

function isRemote({ format, loose }: Draft): boolean {
  return !loose && (format === 'call' || format === 'video-call');
}

/** "Diplomats will meet in Geneva": nobody telephones there; "the meeting in Geneva" may be said of what was a call. */
function isInPerson(draft: Draft): boolean {
  return !isRemote(draft) && draft.place !== null && draft.form !== 'definite';
}

/** Two dates that exclude each other, two forums, or a call beside a meeting at a place. */
function clashes(one: Draft, other: Draft): boolean {
  if (one.forum && other.forum && !sameForum(one.forum.text, other.forum.text)) return true;
  if (isRemote(one) !== isRemote(other) && [one, other].some((it) => isInPerson(it))) return true;
  if (one.when === null || other.when === null) return false;
  // "will meet next week" and "negotiations from Jan. 15 to 17": other words for another day.
  const apart = one.format !== other.format && one.form !== 'definite' && other.form !== 'definite';
  if (apart && one.when.edtf !== other.when.edtf && [one, other].some((it) => it.format === 'negotiation'))
    return true;
  return !whenOverlaps(one.when, other.when);
}

function sameForum(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase() || one.includes(other) || other.includes(one);
}

/** How the sides of a mention fit those of a group: a person stands for his country. */
function sidesFit(reading: Reading, group: readonly Draft[], draft: Draft): 'equal' | 'part' | 'clash' {
  const known = new Set(
    group.flatMap((other) => other.parties.map((party) => sideOf(reading, party.entity))),
  );
  const own = new Set(draft.parties.map((party) => sideOf(reading, party.entity)));
  const exact = new Set(group.flatMap((other) => other.parties.map((party) => party.entity)));
  const persons = draft.parties.filter((party) => reading.entity.get(party.entity)?.type === 'person');
  const stranger = persons.find(
    (party) => !exact.has(party.entity) && hasOtherPerson(reading, exact, party.entity),
  );
  if (stranger) return 'clash';
  const shared = [...own].filter((side) => known.has(side)).length;
  if (own.size >= 2 && known.size >= 2)
    return shared === own.size || shared === known.size ? 'equal' : 'clash';
  return shared === own.size || shared === known.size ? 'part' : 'clash';
}

/** Blinken's call with Lavrov is not Biden's: another person of the same side already takes part. */
function hasOtherPerson(reading: Reading, exact: ReadonlySet<string>, id: string): boolean {
  const side = sideOf(reading, id);
  return [...exact].some(
    (other) =>
      other !== id && reading.entity.get(other)?.type === 'person' && sideOf(reading, other) === side,
  );
}

/** Held ones and coming ones with the same sides are two, unless their dates say otherwise. */
function compatibleStatus(group: readonly Draft[], draft: Draft): boolean {
  if (
    draft.form === 'indefinite' &&
    group.some((other) => other.form === 'indefinite' && other.sentence !== draft.sentence)
  )
    return false;
  // "They spoke on Monday. Okello had requested the call": asked for before, and held since.
  if (draft.form === 'definite' && draft.requester !== null && draft.status.status === 'requested')
    return true;
  const past = (other: Draft): boolean => other.status.status === 'held';
  const ahead = (other: Draft): boolean =>
    ['scheduled', 'requested', 'proposed'].includes(other.status.status ?? '');
  const opposed = group.some((other) => (past(other) && ahead(draft)) || (ahead(other) && past(draft)));
  if (!opposed) return true;
  return group.some((other) => surelyOneDay(other.when, draft.when));
}

/** Both dates resolved and overlapping, or both the same weekday: "Wednesday" and "Aug. 26" of an undated report are not. */
function surelyOneDay(one: Draft['when'], other: Draft['when']): boolean {
  if (one === null || other === null || !whenOverlaps(one, other)) return false;
  if (one.edtf !== null && other.edtf !== null) return true;
  return one.weekday !== undefined && one.weekday === other.weekday;
}

/** "The phone call took place on Sunday. Volkov and Laine spoke for an hour": the sides follow. */
function isNamedNow(group: readonly Draft[], draft: Draft): boolean {
  const last = group.at(-1);
  const nameless = group.every((other) => other.parties.length === 0 && other.form === 'definite');
  return (
    nameless &&
    last !== undefined &&
    draft.parties.length > (draft.format === 'visit' ? 0 : 1) &&
    draft.sentence - last.sentence <= 1 &&
    compatibleStatus(group, draft)
  );
}

/** "the summit" means none of the talks, "the visit" no call: such words point to their like alone. */
function isCalledSo(group: readonly Draft[], draft: Draft): boolean {
  if (!/^(?:summit|session|visit|video-call)$/.test(draft.format)) return true;
  return group.some((other) => other.format === draft.format || /:visit|:travel|:fly|:trip/.test(other.rule));
}

/** "the call", "this meeting", "their talks": a mention without sides of its own, close behind. */
function pointsBack(group: readonly Draft[], draft: Draft): boolean {
  if (isNamedNow(group, draft)) return true;
  if (draft.form !== 'definite' || !isCalledSo(group, draft)) return false;
  const last = group.at(-1);
  return last !== undefined && draft.sentence - last.sentence <= MEMORY && compatibleStatus(group, draft);
}
