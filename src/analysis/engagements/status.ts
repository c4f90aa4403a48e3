import { attributionAt } from '../../attribution-at.ts';
import type { Clause } from '../../types/clause.ts';
import type { EngagementStatus } from '../../types/engagement.ts';
import type { Span } from '../../types/span.ts';
import type { StatusReading } from './draft.ts';
import { GOVERNORS } from './lexicon/governors.ts';
import type { Effect } from './lexicon/governors.ts';
import { OFFER_EFFECTS, OFFER_NOUNS } from './lexicon/offers.ts';
import { formAt, lemmaAt, tokenAt } from './reading.ts';
import type { Reading } from './reading.ts';
import { vetoOf } from './veto.ts';
import { timesBelow } from './when.ts';
import { daysOf } from './dates.ts';

/** How real a clause makes what it tells. */
export type Reality = 'past' | 'now' | 'ahead' | 'refused' | 'unreal';

export const NOTHING: StatusReading = { status: 'none', spans: [], reason: 'unreal' };

/** How real the predicate of a clause is, from its modality, polarity, tense and aspect. */
export function realityOf(clause: Clause): Reality {
  if (clause.polarity === 'negative') {
    return clause.tense === 'future' || clause.modality === 'planned' ? 'refused' : 'unreal';
  }
  if (clause.modality === 'planned') return 'ahead';
  if (clause.modality !== 'asserted') return 'unreal';
  if (clause.tense === 'future') return 'ahead';
  if (clause.tense === 'past' || clause.aspect === 'perfect') return 'past';
  return 'now';
}

/** Status of a contact that a verb clause itself tells: "met", "will meet", "agreed to meet". */
export function verbStatus(reading: Reading, index: number): StatusReading {
  const clause = clauseAt(reading, index);
  const own = ownGroup(reading, clause);
  if (own) return own;
  if (isUnfulfilled(reading, clause))
    return {
      ...fromReality('ahead', clause, predicateSpan(reading, clause)),
      reason: `unfulfilled:${clause.lemma}`,
    };
  if (isAhead(reading, clause)) return fromReality('ahead', clause, predicateSpan(reading, clause));
  if (isNamedOnly(reading, clause)) return { ...NOTHING, reason: 'gerund' };
  const wish = wishBefore(reading, clause);
  if (wish) return wish;
  const outer = complementGovernor(reading, clause);
  if (outer) return outer;
  const veto = vetoOf(reading, clause);
  if (!veto && isReportedFuture(reading, clause))
    return fromReality('ahead', clause, predicateSpan(reading, clause));
  if (veto) return { ...NOTHING, reason: veto };
  return fromReality(realityOf(clause), clause, predicateSpan(reading, clause));
}

/** "would meet on Jan. 15 with Iranian officials": a day to come makes a plan of it. */
function isDated(reading: Reading, clause: Clause): boolean {
  const published = reading.article.published.value;
  const sentence = reading.sentences[clause.sentence];
  const words = sentence ? reading.article.text.slice(sentence.start, sentence.end) : '';
  if (published === null || /\b(?:if|unless|should|could|might)\b/i.test(words)) return false;
  return timesBelow(reading, clause.predicate, clause.sentence).some((timex) => {
    const first = daysOf(timex.edtf)?.first;
    return timex.precision === 'day' && first !== undefined && first > published;
  });
}

/** "would meet Soto on Monday, his office said": the future of a report in the past, where no "if" stands by. */
function isReportedFuture(reading: Reading, clause: Clause): boolean {
  const alone = clause.reasons.length === 1 && clause.reasons[0] === 'modal:would';
  if (!alone || clause.condition !== null || clause.polarity === 'negative') return false;
  if (isDated(reading, clause)) return true;
  const said = attributionAt(reading.attributions, tokenAt(reading, clause.predicate).start);
  const speaker = said === null ? undefined : reading.attributions[said]?.speaker;
  if (!speaker || /\b(?:analysts?|experts?|critics|observers|commentators?)\b/i.test(speaker.quote))
    return false;
  const sentence = reading.sentences[clause.sentence];
  const words = sentence ? reading.article.text.slice(sentence.start, sentence.end) : '';
  return !/\b(?:if|unless|should|could|might)\b/i.test(words);
}

/** "making arrangements to travel", "his hope to meet": the noun right before the infinitive says how far it is. */
function wishBefore(reading: Reading, clause: Clause): StatusReading | null {
  if (formAt(reading, clause.predicate - 1) !== 'to') return null;
  const word = lemmaAt(reading, clause.predicate - 2);
  return WISHES.has(word) ? { ...NOTHING, reason: `noun:${word}` } : null;
}

const WISHES: ReadonlySet<string> = new Set(
  (
    'arrangement effort hope wish desire readiness willingness intention attempt chance opportunity permission ' +
    'pressure need right reason way time urge idea interest refusal failure inability ability'
  ).split(' '),
);

/** "were to have met", "had been due to meet": a plan of the past. */
function isUnfulfilled(reading: Reading, clause: Clause): boolean {
  if (clause.polarity === 'negative') return false;
  const words = [4, 3, 2, 1].map((step) => formAt(reading, clause.predicate - step)).join(' ');
  return /(?:^| )(?:was|were) (?:\S+ )?to have$|(?:^| )had been (?:due|set|scheduled|expected) to$/.test(
    `${formAt(reading, clause.predicate - 5)} ${words}`,
  );
}

export function clauseAt(reading: Reading, index: number): Clause {
  const clause = reading.clauses[index];
  if (!clause) throw new RangeError(`no clause ${String(index)}`);
  return clause;
}

/** Words of a plan between "is" and "to": "is due to meet". */
const PLANS = /^(?:due|set|scheduled|slated|expected|poised)$/;

/**
 * "who is due to meet Xi in December, played down the quarrel": the verb's own group decides, wherever the
 * parser hung it. Null where the words before the verb are no such group.
 */
function ownGroup(reading: Reading, clause: Clause): StatusReading | null {
  let at = clause.predicate - 1;
  if (formAt(reading, at) !== 'to') return null;
  while (tokenAt(reading, Math.max(at - 1, 0)).xpos === 'RB') at -= 1;
  const plan = at - 1;
  const be = formAt(reading, plan - 1);
  if (!PLANS.test(formAt(reading, plan)) || !/^(?:is|are|'s|’s|'re|’re|was|were|been)$/.test(be)) return null;
  const outer = reading.clauseAt.get(plan);
  const known = outer === undefined ? undefined : reading.clauses[outer];
  const open = known?.polarity === 'negative' || (known && !/^(?:asserted|planned)$/.test(known.modality));
  if (open || vetoOf(reading, clause)) return null;
  return fromReality('ahead', clause, spanOf(reading, plan, clause.predicate));
}

/** "no common ground on convening a summit": a gerund behind such a word tells of no event. */
function isNamedOnly(reading: Reading, clause: Clause): boolean {
  if (tokenAt(reading, clause.predicate).xpos !== 'VBG' || clause.aspect === 'progressive') return false;
  const before = formAt(reading, clause.predicate - 1);
  return /^(?:on|about|of|for|over|to|toward|towards|against|without|by|from|in|than|like|as)$/.test(before);
}

/** "prior to meeting Abe", "before him meeting with Abe": a gerund behind such a word is still to come. */
function isAhead(reading: Reading, clause: Clause): boolean {
  if (tokenAt(reading, clause.predicate).xpos !== 'VBG' || clause.modality !== 'asserted') return false;
  for (let at = clause.predicate - 1; at >= Math.max(0, clause.predicate - 4); at -= 1) {
    const word = formAt(reading, at);
    if (word === 'before') return true;
    const two = `${formAt(reading, at - 1)} ${word}`;
    if (two === 'prior to' || two === 'ahead of') return true;
    if (!/^(?:PRP\$?|NNPS?|RB)$/.test(tokenAt(reading, at).xpos)) return false;
  }
  return false;
}

function spanOf(reading: Reading, first: number, last: number): Span {
  return { start: tokenAt(reading, first).start, end: tokenAt(reading, last).end };
}

function predicateSpan(reading: Reading, clause: Clause): Span {
  const { start, end } = tokenAt(reading, clause.predicate);
  return { start, end };
}

function fromReality(reality: Reality, clause: Clause, span: Span): StatusReading {
  const reason = `${reality}:${clause.lemma}`;
  const spans = [span];
  switch (reality) {
    case 'past':
      // "was still negotiating" when the report was written.
      if (clause.aspect === 'progressive' && clause.lemma === 'negotiate')
        return { status: 'ongoing', spans, reason };
      return { status: 'held', spans, reason };
    case 'ahead':
      return { status: 'scheduled', spans, reason };
    case 'refused':
      return clause.reasons.some((it) => /^negation:(?:not|n.t|never)/.test(it))
        ? { status: 'declined', spans, reason }
        : { status: 'none', spans: [], reason };
    case 'now':
      return { status: clause.aspect === 'progressive' ? 'ongoing' : 'held', spans, reason };
    default:
      return wantedBy(clause) ?? { status: 'none', spans: [], reason: clause.reasons.join(' ') || reason };
  }
}

/** "proposed that a meeting be convened": wanted, as the clause layer says by whose verb. */
function wantedBy(clause: Clause): StatusReading | null {
  if (clause.modality !== 'requested' || clause.polarity === 'negative') return null;
  const reason = clause.reasons.find((it) => /^complement-of:(?:propose|suggest|offer|request)$/.test(it));
  if (reason === undefined) return null;
  return { status: reason.endsWith('request') ? 'requested' : 'proposed', spans: [], reason };
}

/** "agreed to meet", "refused to hold talks": the verb above decides, as far as it is itself real. */
function complementGovernor(reading: Reading, clause: Clause): StatusReading | null {
  if (clause.parent === null || !/^(?:xcomp|ccomp|csubj|advcl:to|acl)/.test(clause.relation)) return null;
  const above = clauseAt(reading, clause.parent);
  const offered = above.kind === 'noun' && above.parent !== null && OFFER_NOUNS.has(above.lemma);
  const outer = offered ? (above.parent ?? clause.parent) : clause.parent;
  const parent = clauseAt(reading, outer);
  const open =
    above.kind === 'noun' && /^(?:offer|proposal|invitation)$/.test(above.lemma) && outer === clause.parent;
  const effect = open
    ? 'proposed'
    : (invitationEffect(reading, parent) ??
      (offered && STANDING.test(parent.lemma) ? 'proposed' : GOVERNORS[parent.lemma]?.complement));
  if (effect === undefined) return null;
  if (/^(?:ccomp|acl:relcl)/.test(clause.relation) && clause.tense !== 'none') return null;
  if (clause.relation === 'advcl:to' && effect === 'tense') return null;
  if (effect === 'tense') return fromReality(realityOf(parent), parent, predicateSpan(reading, clause));
  return applyEffect(reading, effect, { clause: outer, how: 'complement-of' });
}

/** "Its offer to host talks still stands". */
const STANDING = /^(?:stand|remain|come|follow|go|meet|draw)$/;

/** "accepted an invitation to visit", "turned down an offer to meet": what becomes of the thing offered. */
function invitationEffect(reading: Reading, parent: Clause): Effect | undefined {
  const offered = parent.arguments.some((argument) => OFFER_NOUNS.has(lemmaAt(reading, argument.head)));
  return offered ? OFFER_EFFECTS[parent.lemma] : undefined;
}

/** What a verb's effect comes to, given how real that verb is: "will not postpone" postpones nothing. */
export function applyEffect(
  reading: Reading,
  effect: Effect,
  by: { clause: number; how: string },
): StatusReading {
  const clause = clauseAt(reading, by.clause);
  const span = predicateSpan(reading, clause);
  const reason = `${by.how}:${clause.lemma}`;
  if (effect === 'none') return { ...NOTHING, reason };
  if (effect === 'silent') return { status: null, spans: [], reason };
  if (effect === 'tense') return verbStatus(reading, by.clause);
  const own = verbStatus(reading, by.clause);
  return { ...weigh(effect, own), spans: [span], reason, by: by.clause };
}

/** Statuses that a plan to bring them about already is: "will propose a summit" proposes it. */
const READY: ReadonlySet<EngagementStatus> = new Set(['scheduled', 'held', 'ongoing']);

function weigh(effect: EngagementStatus, own: StatusReading): Pick<StatusReading, 'status'> {
  if (own.status === 'held' || own.status === 'ongoing') return { status: effect };
  // "will skip the summit" declines it today, "will postpone the trip" postpones it.
  if (own.status === 'scheduled' && /^(?:declined|postponed|cancelled)$/.test(effect))
    return { status: effect };
  if (own.status === 'scheduled') return { status: READY.has(effect) ? plannedEnd(effect) : 'none' };
  return { status: 'none' };
}

/** "The talks will end on Friday", "will continue next week": they are going on. */
function plannedEnd(effect: EngagementStatus): EngagementStatus {
  return effect === 'held' || effect === 'ongoing' ? 'ongoing' : 'scheduled';
}
