import { attributionAt, claimAt } from '../../attribution-at.ts';
import { indexEntities } from '../../entity-index.ts';
import { quoted } from '../../evidence.ts';
import { contentId } from '../../ids.ts';
import { PLOVER } from '../../plover.ts';
import type { Annotator } from '../../types/analysis.ts';
import type { Clause } from '../../types/clause.ts';
import type { EventMention, PloverTypeName } from '../../types/event.ts';
import type { Span } from '../../types/span.ts';
import { contextsIn } from './contexts.ts';
import type { CompiledCue } from './cues.ts';
import { matchCue } from './match.ts';
import type { Needs, Scene } from './scene.ts';
import { actorsOf, acts, mayAct, recipientsOf, type Side } from './sides.ts';

/** PLOVER 2.0 events, at most one a clause: who does what to whom, with its modality. */
export const annotateEvents: Annotator<Needs, 'events'> = {
  name: 'events',
  needs: ['tokens', 'sentences', 'clauses', 'entities', 'times', 'attributions'],
  gives: ['events'],
  annotate(article, layers) {
    const scene: Scene = {
      article,
      layers,
      entities: indexEntities(layers.tokens, layers.entities),
      clauseAt: new Map(layers.clauses.map((clause) => [clause.predicate, clause])),
      dates: wordsOfTimes(layers),
      below: childrenOf(layers.clauses),
    };
    const cues = layers.clauses.map((clause) => matchCue(scene, clause));
    const findings = layers.clauses.flatMap(
      (_, index) => cuedEvent(scene, index, cues) ?? spokenDemand(scene, index) ?? [],
    );
    return { events: findings.flatMap((finding) => mentionOf(scene, finding)) };
  },
};

function wordsOfTimes({ tokens, times }: Scene['layers']): Set<number> {
  const starts = new Set<number>();
  let at = 0;
  for (const { start, end } of times) {
    while (at < tokens.length && (tokens[at]?.end ?? Infinity) <= start) at += 1;
    for (let word = at; (tokens[word]?.start ?? Infinity) < end; word += 1)
      starts.add(tokens[word]?.start ?? -1);
  }
  return starts;
}

function childrenOf(clauses: readonly Clause[]): Map<number, number[]> {
  const below = new Map<number, number[]>();
  clauses.forEach(({ parent }, index) => {
    const above = parent === null ? undefined : clauses[parent];
    if (!above) return;
    const known = below.get(above.predicate);
    if (known) known.push(index);
    else below.set(above.predicate, [index]);
  });
  return below;
}

/** What a clause tells, before it is written down. */
interface Finding {
  clause: Clause;
  type: PloverTypeName;
  mode: string | null;
  contexts: readonly string[];
  actors: Side;
  recipients: Side;
  rule: string;
}

/** The event that a cue of the codebook reads from a clause. */
function cuedEvent(scene: Scene, index: number, cues: readonly (CompiledCue | null)[]): Finding | null {
  const clause = scene.layers.clauses[index];
  const cue = cues[index];
  if (!clause || !cue || !isTold(clause) || isPartOf(scene, index, cues) || isDenied(scene, clause))
    return null;
  const actors = actorsOf(scene, clause);
  const recipients = recipientsOf(scene, clause, { cue, actors });
  // "The journalist was arrested": nobody says by whom.
  const unnamed = clause.voice === 'passive' && recipients.phrases.some((phrase) => mayAct(scene, phrase));
  if (actors.phrases.length === 0 && !unnamed) return null;
  if (!cue.alone && recipients.phrases.length === 0) return null;
  const type = typeOf(scene, index, cues) ?? cue.type;
  const mode = type === cue.type ? cue.mode : null;
  return {
    clause,
    type,
    mode,
    contexts: cue.contexts,
    actors,
    recipients,
    rule: `codebook:${cue.type}${cue.mode === null ? '' : `:${cue.mode}`}`,
  };
}

/** "France said that Mali must hold elections": who says that another must or should do something requests it. */
function spokenDemand(scene: Scene, index: number): Finding | null {
  const { clauses, attributions, entities } = scene.layers;
  const clause = clauses[index];
  if (!clause?.reasons.some((reason) => reason === 'modal:must' || reason === 'modal:should')) return null;
  if (clause.modality !== 'demanded' && clause.modality !== 'requested') return null;
  const at = attributionAt(attributions, clause.start);
  const speaker = entities.find(({ id }) => id === attributions[at ?? -1]?.speaker?.entity);
  const recipients = actorsOf(scene, clause);
  if (!speaker || !acts(speaker) || recipients.ids.length === 0 || recipients.ids.includes(speaker.id))
    return null;
  const actors = { ids: [speaker.id], phrases: [] };
  return { clause, type: 'REQUEST', mode: 'change', contexts: [], actors, recipients, rule: 'spoken-demand' };
}

function mentionOf(scene: Scene, finding: Finding): EventMention[] {
  const { article, layers } = scene;
  const { clause, type, mode, actors, recipients, rule } = finding;
  const trigger = layers.tokens[clause.predicate];
  const sentence = layers.sentences[clause.sentence];
  if (!trigger || !sentence) return [];
  const spoken = rule === 'spoken-demand';
  return [
    {
      id: contentId('event', article.id, type, trigger.start),
      trigger: quoted(article.text, trigger),
      sentence: clause.sentence,
      type,
      mode,
      contexts: [
        ...new Set([...finding.contexts, ...contextsIn(article.text.slice(sentence.start, sentence.end))]),
      ],
      actors: actors.ids,
      recipients: recipients.ids,
      actor_phrases: actors.phrases.map((phrase) => quoted(article.text, phrase)),
      recipient_phrases: recipients.phrases.map((phrase) => quoted(article.text, phrase)),
      time: timeIn(scene, clause),
      place: placeIn(scene, clause, [...actors.ids, ...recipients.ids]),
      // The demand is made; what it is for is not done.
      modality: spoken ? 'asserted' : clause.modality,
      polarity: spoken ? 'positive' : clause.polarity,
      attribution: attributionAt(layers.attributions, clause.start),
      rule,
    },
  ];
}

/** What is promised decides: "vowed to send aid" is an agreement, "vowed to strike back" a threat. */
function typeOf(
  { layers, below }: Scene,
  index: number,
  cues: readonly (CompiledCue | null)[],
): PloverTypeName | null {
  if (cues[index]?.asPlanned !== true) return null;
  const told = (below.get(layers.clauses[index]?.predicate ?? -1) ?? []).flatMap(
    (at) => cues[at]?.type ?? [],
  )[0];
  return told === undefined ? null : PLOVER[told].planned;
}

/** "could attack", "if it attacks", "did not attack" are no events; "will not withdraw" is a refusal. */
function isTold({ modality, polarity }: Clause): boolean {
  if (modality === 'conditional' || modality === 'hypothetical') return false;
  return polarity === 'positive' || modality === 'planned';
}

/** "Ruiz denied a report that they had met", "would not confirm that troops had moved": nobody says that it is so. */
function isDenied({ layers }: Scene, { start }: Clause): boolean {
  const claim = claimAt(layers.attributions, start);
  return claim !== null && claim.polarity !== 'said';
}

/** How far above a clause an event may stand that tells of it already. */
const REACH = 4;

/** "agreed to release", "launched an attack", "threatened to strike": the event above has told it. */
function isPartOf({ layers }: Scene, index: number, cues: readonly (CompiledCue | null)[]): boolean {
  const clause = layers.clauses[index];
  let above = clause?.parent ?? null;
  for (let step = 0; step < REACH && above !== null; step += 1) {
    const cue = cues[above];
    const governor = layers.clauses[above];
    if (cue && governor) {
      if (cue.governs && clause?.modality !== 'asserted') return true;
      const carried = governor.arguments.some(
        ({ head, role }) => head === clause?.predicate && role === 'object',
      );
      if (carried && cue.objects !== null) return true;
    }
    above = governor?.parent ?? null;
  }
  return false;
}

/** The date of what is done: none of a clause below it, of a deadline, or inside a name ("the 2022 accord"). */
function timeIn({ layers, below }: Scene, clause: Clause): string | null {
  const under = (below.get(clause.predicate) ?? []).flatMap((at) => layers.clauses[at] ?? []);
  const within = (span: Span, time: Span): boolean => span.start <= time.start && time.end <= span.end;
  const foreign = (time: Span): boolean =>
    under.some((one) => one.kind !== 'noun' && within(one, time)) ||
    clause.arguments.some(({ start, end, role }) =>
      role === 'by'
        ? within({ start, end }, time)
        : /^(?:object|subject|indirect)$/u.test(role) && start < time.start && time.end <= end,
    );
  const dated = layers.times.find(
    (time) => within(clause, time) && time.edtf !== null && time.type !== 'DURATION' && !foreign(time),
  );
  return dated?.edtf ?? null;
}

/** The place or country behind "in", "at", "near" that takes no part itself. */
function placeIn(
  { entities }: Scene,
  { arguments: phrases }: Clause,
  taken: readonly string[],
): string | null {
  for (const { role, head } of phrases) {
    const entity = /^(?:in|at|near)$/u.test(role) ? entities.get(head)?.entity : undefined;
    const place = entity?.type === 'place' || entity?.type === 'country';
    if (entity && place && !taken.includes(entity.id)) return entity.id;
  }
  return null;
}
