import type { Entity, Mention } from '../../types/entity.ts';
import type { Span } from '../../types/span.ts';
import { givenNames } from '../language/gazetteer/given-names.ts';
import { uposAt, wordAt } from '../language/grid.ts';
import type { Met, Scene } from './scene.ts';
import { mentionFrom, mentionsIn, tokenFrom } from './scene.ts';

/** The entity of which a mention has the phrase's head, else the person whom the phrase names beside its head. */
export function entityOf(scene: Scene, span: Span, head: number | null): Entity | null {
  const at = scene.tokens[head ?? -1]?.start ?? span.start;
  const inside = mentionsIn(scene, span);
  const heads = inside.filter(({ mention }) => mention.start <= at && mention.end > at);
  const length = ({ mention }: Met): number => mention.end - mention.start;
  const best = heads.reduce<Met | undefined>(
    (a, b) => (a && length(a) >= length(b) ? a : b),
    undefined,
  )?.entity;
  const named = inside.find(
    ({ entity, mention }) =>
      entity.type === 'person' && mention.form === 'name' && isOwnName(scene, span, mention),
  )?.entity;
  // "The special envoy, Ana Ruiz, said": an office of which no name is known bears the name beside it.
  const isKnown = best !== undefined && best.type !== 'country' && hasName(best);
  return (isKnown ? best : (named ?? best)) ?? wider(scene, span);
}

/** Mentions back among which one is looked for that begins before the phrase. */
const BACK = 12;

/** "ambassador to | the United Nations Ana Ruiz": a phrase cut short is the end of somebody's longer mention. */
function wider(scene: Scene, { start, end }: Span): Entity | null {
  const next = mentionFrom(scene, start);
  const before = scene.mentions.slice(Math.max(0, next - BACK), next).toReversed();
  return (
    before.find(({ entity, mention }) => mention.end === end && entity.type === 'person')?.entity ?? null
  );
}

function hasName({ mentions }: Entity): boolean {
  return mentions.some(({ form }) => form === 'name');
}

/** The name opens or ends the phrase, or stands between commas, and is no owner and no complement: "aide to Ruiz". */
function isOwnName(scene: Scene, span: Span, { start, end, quote }: Mention): boolean {
  const first = tokenFrom(scene, start);
  const next = wordAt(scene.grid, tokenFrom(scene, end));
  const closed = end >= span.end - 1 || AFTER.test(next);
  if (!closed || hasAnd(scene, span)) return false;
  if (start === span.start) return true;
  const before = wordAt(scene.grid, first - 1);
  if (before === ',') return true;
  // "An economist at Southern Cross Bank": what stands behind a preposition is a person only by its given name.
  const deep = uposAt(scene.grid, first - 1) === 'PROPN' && uposAt(scene.grid, first - 2) === 'ADP';
  return !LINK.test(before) && (!deep || givenNames().has(quote.split(' ')[0] ?? ''));
}

const AFTER = /^(?:,|\(|jr\.?|sr\.?|i{2,3}|iv)$/u;
const LINK = /^(?:of|for|to|like|with|from|by|against|under|in|on|at|or|than|as|including|\(|-|['’]s?)$/u;

/** "Trump and Ruiz", "populists like Ruiz": the phrase means more than one. A title may hold an "and" before its name. */
function hasAnd(scene: Scene, span: Span): boolean {
  return /\b(?:like|including)\b|\band (?:\p{Lu}\p{L}*\.? ?){1,5},?$/u.test(
    scene.text.slice(span.start, span.end),
  );
}
