import type { Clause } from '../../types/clause.ts';
import type { Entity } from '../../types/entity.ts';
import type { PositionKind } from '../../types/position.ts';
import { partyAt, type Party } from './parties.ts';
import type { Reading } from './rule.ts';
import {
  findToken,
  lemmaAt,
  rangeOf,
  relationAt,
  sentenceOf,
  tokenAt,
  uposAt,
  wordAt,
  xposAt,
  type Range,
  type Scene,
} from './scene.ts';

/** Acts that hurt whatever the circumstances. */
const HOSTILE = new Set(
  'retaliate strike attack punish avenge annihilate bomb shoot invade sink destroy crush obliterate bombard seize annex expel sanction blockade escalate'.split(
    ' ',
  ),
);
/** Acts that hurt when they answer another's: "would respond if …". */
const ANSWERING = new Set(
  'act respond react answer suspend cut close withdraw quit leave block halt stop impose deploy intervene reconsider fire resume launch use take hit break restrict march bar deny withhold scrap end pull freeze ban arrest target defend raise reintroduce cancel'.split(
    ' ',
  ),
);
const COST =
  /^(?:consequences?|costs?|price|sanctions?|penalties|penalty|retaliation|reprisals?|repercussions?|punishment|response|countermeasures|tariffs)$/u;
const BEARING = /^(?:face|pay|suffer|bear|meet|incur|bring|trigger|draw|provoke)$/u;

/** To be ready for these is to hold to a duty, no offer. */
const DUTY = /^(?:defend|protect|fight|resist|repel|respond|act|react|counter)$/u;

/** Acts by which one side yields to another, whatever their object. */
const YIELDING =
  /^(?:release|free|return|hand|negotiate|sign|recognise|recognize|reopen|unfreeze|guarantee|accept|agree|disarm|rejoin|ratify|restore|reconnect|readmit|unblock|pardon|exchange|help|provide|reward|compensate|normalise|normalize)$/u;
/** Ending what hurts the other side yields; ending what helps it is a threat. */
const ENDING =
  /^(?:lift|halt|stop|suspend|end|withdraw|pull|freeze|cancel|ease|drop|remove|scrap|pause|cease|reduce|dismantle|abandon|give|cut|waive|reconsider)$/u;
const HURTFUL =
  /^(?:tests?|attacks?|strikes?|enrichment|exercises?|drills?|shelling|troops?|forces?|operations?|tariffs?|sanctions?|blockade|restrictions?|war|fighting|campaign|missiles?|embargo|siege|hostilities|soldiers?|threats?|offensive|bombing|ban|fire|incursions?|weapons?|programme|program|resolution|claim|claims|charges|raids?|patrols?|demand|demands)$/u;
const WELCOME =
  /^(?:talks?|negotiations?|cooperation|exports?|dialogue|aid|flights|trade|ties|relations|inspections|supplies|deliveries)$/u;

/** Does the verb that opens the range yield something to the other side: "halt its tests", "resume talks"? */
export function gives(scene: Scene, { first, last }: Range): boolean {
  const verb = /^(?:consider|begin|start|be)$/u.test(lemmaAt(scene, first))
    ? verbIn(scene, { first: first + 1, last: Math.min(last, first + 4) })
    : first;
  const lemma = lemmaAt(scene, verb);
  const tail = { first: verb + 1, last: Math.min(last, verb + 9) };
  if (YIELDING.test(lemma)) return true;
  if (ENDING.test(lemma)) return findToken(tail, (at) => HURTFUL.test(wordAt(scene, at))) >= 0;
  return (
    /^(?:resume|restart|hold|open|start|reopen)$/u.test(lemma) &&
    findToken(tail, (at) => WELCOME.test(wordAt(scene, at))) >= 0
  );
}

export const isHostile = (lemma: string): boolean => HOSTILE.has(lemma);
export const isAnswering = (lemma: string): boolean => ANSWERING.has(lemma);

/**
 * A warning or a vow of one's own hostile act, or of costs that somebody will bear, is a threat;
 * a warning of what others or nature may do is not.
 */
export function weighKind(scene: Scene, reading: Reading, conditional: boolean): PositionKind {
  const { kind, content } = reading;
  if (kind === 'commitment' || kind === 'offer') {
    if (vowsHarm(scene, reading, conditional)) return 'threat';
    return DUTY.test(lemmaAt(scene, verbIn(scene, content))) ? 'commitment' : kind;
  }
  if (kind !== 'warning') return kind;
  if (/^(?:of|about)$/u.test(content.frame)) return namesCosts(scene, content) ? 'threat' : kind;
  const { clause } = content;
  if (!clause || content.frame !== 'that') return kind;
  return statesCosts(scene, clause, content) || ownHarm(scene, reading, conditional) ? 'threat' : kind;
}

/** "vowed to retaliate", "is ready to strike", "pledged to respond if attacked". */
function vowsHarm(scene: Scene, { content }: Reading, conditional: boolean): boolean {
  const at = verbIn(scene, content);
  const lemma = lemmaAt(scene, at);
  // "vowed not to attack" binds its own hands.
  if (/^(?:not|never)$/u.test(wordAt(scene, content.first)) || wordAt(scene, at - 1) === 'not') return false;
  if (isHostile(lemma) || imposesHarm(scene, content, at)) return true;
  // "is prepared to close its airspace unless …": what follows if the other side does not yield.
  if (conditional && isAnswering(lemma) && hasUnless(scene, content)) return true;
  if (content.frame === 'object')
    return /^(?:revenge|retaliation|vengeance|retribution)$/u.test(lemmaAt(scene, content.first));
  return conditional && /^(?:respond|act|react|answer|intervene|fire|hit)$/u.test(lemma);
}

const IMPOSING =
  /^(?:impose|reimpose|re-impose|restore|reinstate|tighten|apply|slap|introduce|expand|launch|raise|trigger|invoke|activate|adopt|use|take)$/u;

/** "prepared to restore sanctions", "ready to launch strikes". */
function imposesHarm(scene: Scene, { last }: Range, verb: number): boolean {
  if (!IMPOSING.test(lemmaAt(scene, verb))) return false;
  return (
    findToken({ first: verb + 1, last: Math.min(last, verb + 6) }, (at) =>
      /^(?:sanction|tariff|embargo|blockade|strike|penalty|airstrike|attack|snapback|force|countermeasure|retaliation)$/u.test(
        lemmaAt(scene, at),
      ),
    ) >= 0
  );
}

function hasUnless(scene: Scene, { first }: Range): boolean {
  const sentence = sentenceOf(scene, tokenAt(scene, first)?.sentence ?? -1);
  return findToken(sentence, (at) => wordAt(scene, at) === 'unless') >= 0;
}

/** The first full verb of a content, or its first noun where it has none. */
function verbIn(scene: Scene, content: Range): number {
  return findToken(content, (at) => uposAt(scene, at) === 'VERB');
}

/** "warned of serious consequences", not "of the consequences of a drought". */
function namesCosts(scene: Scene, { first, last }: Range): boolean {
  const at = findToken({ first, last: Math.min(last, first + 6) }, (index) =>
    COST.test(wordAt(scene, index)),
  );
  return (
    at >= 0 &&
    /^(?:NN|NNS)$/u.test(xposAt(scene, at)) &&
    !/^(?:of|for|from|on)$/u.test(wordAt(scene, at + 1)) &&
    wordAt(scene, first) !== 'the'
  );
}

/** "there would be consequences", "Minsk would pay a price": somebody political bears them, or nobody is named. */
function statesCosts(scene: Scene, clause: Clause, content: Range): boolean {
  const { first, last } = { first: clause.predicate, last: Math.min(content.last, clause.predicate + 10) };
  const cost = findToken({ first, last }, (at) => COST.test(wordAt(scene, at)));
  if (cost < 0) return false;
  const there =
    (scene.children[clause.predicate] ?? []).some((child) => relationAt(scene, child) === 'expl') ||
    wordAt(scene, content.first) === 'there';
  if (there) return true;
  if (!BEARING.test(clause.lemma)) return false;
  const bearer = clause.arguments.find(({ role }) => role === 'subject');
  if (!bearer) return false;
  return (
    partyAt(scene, bearer.head) !== null ||
    /^(?:any|anyone|those|they|it|he|whoever|move|step|violation|attack|aggression|regime|you)$/u.test(
      wordAt(scene, bearer.head),
    )
  );
}

function ownHarm(scene: Scene, { content, holder }: Reading, conditional: boolean): boolean {
  const { clause } = content;
  if (!clause || clause.kind === 'copula' || !isOwnSubject(scene, clause, holder)) return false;
  // "warned that it would leave the talks if …": under a condition whatever one warns of doing is a threat.
  if (conditional && /^(?:conditional|planned|hypothetical)$/u.test(clause.modality)) return true;
  const range = { first: clause.predicate, last: Math.min(content.last, clause.predicate + 4) };
  return findToken(range, (at) => uposAt(scene, at) === 'VERB' && isHostile(lemmaAt(scene, at))) >= 0;
}

/** Is the subject of the clause the holder, his country, or "we" of his? */
export function isOwnSubject(scene: Scene, clause: Clause, holder: Party): boolean {
  const subject =
    clause.arguments.find(({ role }) => role === 'subject') ??
    clause.arguments.find(({ role }) => role === 'object');
  if (!subject) return false;
  const { first, last } = rangeOf(scene, subject);
  return findToken({ first, last: Math.max(last, first + 1) }, (at) => isOwn(scene, at, holder.entity)) >= 0;
}

/** The holder, his country, "his country", "it". */
function isOwn(scene: Scene, head: number, holder: Entity): boolean {
  const party = partyAt(scene, head);
  if (party)
    return (
      party.entity.id === holder.id ||
      (holder.country !== null && party.entity.country === holder.country && uposAt(scene, head) !== 'ADJ')
    );
  const word = wordAt(scene, head);
  if (/^(?:he|she|it|they|we|i)$/u.test(word)) return true;
  const owned =
    /^(?:his|her|its|their|our)$/u.test(wordAt(scene, head - 1)) ||
    /^(?:his|her|its|their|our)$/u.test(wordAt(scene, head - 2));
  return (
    owned &&
    /^(?:country|nation|government|state|forces|military|army|side|alliance|troops|navy)$/u.test(word) &&
    tokenAt(scene, head) !== undefined
  );
}
