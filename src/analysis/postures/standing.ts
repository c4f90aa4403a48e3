import { isFact, WHERE, type Found } from './find.ts';
import { forcesAt, spanOf, type Forces } from './forces.ts';
import { form, sameSentence, type Reading } from './reading.ts';
import { placeBefore, placeBehind, type Where } from './where.ts';

/** What forces do that stand somewhere, as words behind "are", "have been". */
const AT_REST =
  /^(?:dug|massed|stationed|deployed|amassed|based|positioned|garrisoned|gathered|concentrated|assembled|camped|encamped|ranged|lined|arrayed|drawn|parked|moored|anchored|billeted|quartered|barracked|stranded|waiting|sitting|standing|patrolling|patroling|guarding|shadowing|ringing|encircling|blockading|circling|holding|massing|gathering|loitering|operating|cruising|lying|poised|mustered|clustered|dispersed|entrenched|present|ashore|on|in|near|along|at)$/;
/** The same told by a finite verb. */
const STANDING =
  /^(?:sit|sits|sat|stand|stands|stood|patrol|patrols|patrolled|guard|guards|guarded|line|lined|ring|ringed|lie|lies|lay|mass|massed|man|hold|holds|held|shadow|shadows|shadowed|cruise|cruises|cruised)$/;
const MOVING =
  /^(?:crossed|rolled|moved|poured|pushed|marched|advanced|streamed|sailed|steamed|entered|landed|arrived|drove)$/;
const READY = /^(?:standby|stand-by|alert|station|patrol|guard|duty|watch|manoeuvres|maneuvers)$/;
const PLACES = [...WHERE, 'through', 'by', 'outside', 'between'];

/** "Two Polish brigades are dug in along the border", "Russian destroyers are shadowing a frigate in the North Sea". */
export function postureOfStanding(reading: Reading, head: number): Found | null {
  const forces = forcesAt(reading, head);
  if (!forces?.owner || isHeld(reading, forces)) return null;
  const state = stateBehind(reading, forces);
  if (!state) return null;
  const where =
    placeBehind(reading, state.at, PLACES) ??
    (state.moving ? placeBehind(reading, state.at, ['into', 'to', 'towards']) : null) ??
    whereBefore(reading, forces) ??
    placeBehind(reading, head + 1, WHERE);
  if (!where) return null;
  const ends = where.spans.map(({ end }) => end);
  return {
    actor: forces.owner,
    kind: state.moving ? 'deployment' : forces.noun.kind,
    forces,
    unit: null,
    where,
    predicate: state.verb,
    rule: state.moving ? 'moving' : 'stands',
    span: {
      start: Math.min(spanOf(reading, forces.first, head).start, forces.owner.span.start),
      end: Math.max(spanOf(reading, head, state.at).end, ...ends),
    },
  };
}

interface State {
  verb: number;
  at: number;
  moving: boolean;
}

/** The verb behind the phrase, over "of six vessels" and a place; null where it tells no standing. */
function stateBehind(reading: Reading, { head }: Forces): State | null {
  for (let at = head + 1; at <= head + 9 && sameSentence(reading, at, head); at += 1) {
    const word = form(reading, at);
    if (/^(?:[,;:]|that|which|who|and|but|would|could|may|might|should|must|will)$/.test(word)) return null;
    if (/^(?:is|are|was|were|been|remain|remains|remained)$/.test(word)) return restAt(reading, at);
    const finite = /^(?:VB[DZP]|NNS?)$/.test(reading.tokens[at]?.xpos ?? '');
    if (finite && STANDING.test(word) && at <= head + 6)
      return fact(reading, { verb: at, at, moving: false });
    if (reading.tokens[at]?.xpos === 'VBD')
      return MOVING.test(word) ? fact(reading, { verb: at, at, moving: true }) : null;
    if (/^VB[ZP]$/.test(reading.tokens[at]?.xpos ?? '') && !/^(?:has|have)$/.test(word)) return null;
  }
  return null;
}

function restAt(reading: Reading, be: number): State | null {
  let at = be + 1;
  while (
    /^(?:still|now|already|currently|also|been|reportedly|permanently|heavily|always)$/.test(
      form(reading, at),
    )
  )
    at += 1;
  if (!AT_REST.test(form(reading, at))) return null;
  const on = /^(?:on|in|at)$/.test(form(reading, at));
  if (
    on &&
    !READY.test(form(reading, at + 1)) &&
    !READY.test(form(reading, at + 2)) &&
    !/^(?:in|at|on)$/.test(form(reading, at))
  )
    return null;
  return fact(reading, { verb: be, at, moving: false });
}

function fact(reading: Reading, state: State): State | null {
  const clause = reading.clauses[reading.clauseAt.get(state.at) ?? reading.clauseAt.get(state.verb) ?? -1];
  return clause && !isFact(clause) ? null : state;
}

/** "if 5,000 French soldiers were", "without two more brigades", "no troops": nothing stands there. */
function isHeld(reading: Reading, { first, head }: Forces): boolean {
  for (let at = first - 1; at >= first - 8 && sameSentence(reading, at, head); at -= 1) {
    const word = form(reading, at);
    if (/^(?:if|unless|without|no|whether|should|would|could|until|once|whose|that)$/.test(word))
      return word !== 'that';
    if (/^[,;:]$/.test(word)) return false;
  }
  return /^(?:no|any)$/.test(form(reading, first));
}

/** "The base, where 3,000 American soldiers are based": the place stands before. */
function whereBefore(reading: Reading, { first }: Forces): Where | null {
  const where = [first - 1, first - 2].find((at) => form(reading, at) === 'where');
  return where === undefined ? null : placeBefore(reading, where);
}
