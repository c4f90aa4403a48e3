import type { Entity } from '../../types/entity.ts';
import type { Span } from '../../types/span.ts';
import { lemmaAt, uposAt, wordAt } from '../language/grid.ts';
import type { Scene } from './scene.ts';
import { mentionsIn, namesAt, tokenFrom, tokenSpan } from './scene.ts';
import { entityOf } from './speaker-entity.ts';
import { isSpeakingNoun } from './speaker-test.ts';

/** Tokens of one conjunct: `[first, last]`. */
export interface Part {
  first: number;
  last: number;
}

/** The phrases that an "and" joins into one speaker ("Japan | South Korea"); one part where it joins none. */
export function partsOf(scene: Scene, span: Span): Part[] {
  const first = tokenFrom(scene, span.start);
  const last = tokenFrom(scene, span.end) - 1;
  const joints = jointsOf(scene, { first, last }, span);
  if (!joints.some((at) => isAnd(scene, at))) return [{ first, last }];
  const parts: Part[] = [];
  let from = first;
  for (const at of [...joints, last + 1]) {
    if (at > from) parts.push({ first: from, last: at - 1 });
    from = at + 1;
  }
  return parts.length > 1 && parts.every((part, index) => isParty(scene, part, parts[index - 1]))
    ? parts
    : [{ first, last }];
}

/** Entities of all who speak together, in text order, each once; empty where only one does. */
export function entitiesOf(scene: Scene, span: Span): Entity[] {
  const parts = partsOf(scene, span);
  if (parts.length < 2) return [];
  const found = parts.flatMap(({ first, last }) => {
    return entityOf(scene, tokenSpan(scene, first, last), headOf(scene, { first, last })) ?? [];
  });
  const unique = found.filter((entity, index) => found.indexOf(entity) === index);
  return unique.length > 1 ? unique : [];
}

/** Commas and conjunctions outside names, round brackets and relative clauses. */
function jointsOf(scene: Scene, { first, last }: Part, span: Span): number[] {
  const closed = [
    ...namesAt(scene, span).filter((name) => within(name, span)),
    ...mentionsIn(scene, span).flatMap(own),
  ];
  const joints: number[] = [];
  for (let at = first; at <= last; at += 1) {
    const start = scene.tokens[at]?.start ?? 0;
    const word = wordAt(scene.grid, at);
    if (/^(?:who|which|whose|whom|that|\(|like|including)$/u.test(word)) break;
    if (closed.some((one) => one.start <= start && start < one.end)) continue;
    if (word === ',' || isAnd(scene, at)) joints.push(at);
  }
  // ", and" is one joint; a comma at the end closes an apposition.
  return joints.filter((at) => at < last && !(wordAt(scene.grid, at) === ',' && joints.includes(at + 1)));
}

/** A name holds its own "and"; "Japan and South Korea" as one group of two does not. */
function own({ entity, mention }: ReturnType<typeof mentionsIn>[number]): Span[] {
  return mention.form === 'name' && entity.members === undefined ? [mention] : [];
}

function within(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function isAnd(scene: Scene, at: number): boolean {
  const word = wordAt(scene.grid, at);
  if (word === 'and' || word === 'nor' || word === '&') return true;
  return word === 'plus' && uposAt(scene.grid, at) !== 'NOUN';
}

/**
 * Can the part speak for itself? "Officials in Kyiv and Warsaw": a bare place behind a place is of the first phrase;
 * so is "ministers of defence and trade".
 */
function isParty(scene: Scene, part: Part, before: Part | undefined): boolean {
  const head = headOf(scene, part);
  if (uposAt(scene.grid, part.first) === 'VERB' || uposAt(scene.grid, part.first) === 'ADP') return false;
  const entity = entityOf(scene, tokenSpan(scene, part.first, part.last), head);
  const bare = part.last === part.first || entity?.type === 'country' || entity?.type === 'place';
  if (before && bare && hasPreposition(scene, before) && entity?.type !== 'person') return false;
  if (entity) return entity.type !== 'place';
  return (
    uposAt(scene.grid, head) === 'PROPN' ||
    isSpeakingNoun(lemmaAt(scene.grid, head)) ||
    isSpeakingNoun(wordAt(scene.grid, head))
  );
}

function hasPreposition(scene: Scene, { first, last }: Part): boolean {
  for (let at = first; at <= last; at += 1) if (uposAt(scene.grid, at) === 'ADP') return true;
  return false;
}

/** The last noun before a preposition, comma or clause. */
function headOf(scene: Scene, { first, last }: Part): number {
  let head = first;
  for (let at = first; at <= last; at += 1) {
    if (/^(?:ADP|VERB|SCONJ|PUNCT)$/u.test(uposAt(scene.grid, at)) && at > first && head > first - 1) {
      if (/^(?:NOUN|PROPN|PRON|NUM)$/u.test(uposAt(scene.grid, head))) break;
    }
    if (/^(?:NOUN|PROPN|PRON)$/u.test(uposAt(scene.grid, at))) head = at;
  }
  return head;
}
