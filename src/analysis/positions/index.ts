import { evidenceOf } from '../../evidence.ts';
import { contentId } from '../../ids.ts';
import type { Annotator } from '../../types/analysis.ts';
import type { PositionKind, PositionMention } from '../../types/position.ts';
import type { Span } from '../../types/span.ts';
import { conditionOf, conditionText } from './condition.ts';
import { consequencesOf } from './consequences.ts';
import type { Content } from './content.ts';
import { deadlineOf } from './deadline.ts';
import { holds } from './holds.ts';
import { subjectParty } from './owners.ts';
import { coHolders, officeOf, type Party } from './parties.ts';
import { isSport } from './sport.ts';
import type { Reading } from './rule.ts';
import { POSITION_RULES } from './rules/index.ts';
import {
  clausesWithin,
  sceneOf,
  spanOfRange,
  tokenAt,
  type PositionNeeds,
  type Range,
  type Scene,
} from './scene.ts';
import { stated, trimmed } from './span-text.ts';
import { weighKind } from './threat.ts';

/** Who demands, refuses, threatens, offers what, to whom, under which condition. */
export const annotatePositions: Annotator<PositionNeeds, 'positions'> = {
  name: 'positions',
  needs: ['sentences', 'tokens', 'clauses', 'entities', 'times', 'attributions'],
  gives: ['positions'],
  annotate(article, layers) {
    const scene = sceneOf(article, layers);
    return {
      positions: withoutRepeats(layers.tokens.flatMap((_, at) => readingsAt(scene, at))).map(
        ({ reading, rule }) => mentionOf(scene, reading, rule),
      ),
    };
  },
};

interface Found {
  reading: Reading;
  rule: string;
}

/** What the first rule that reads a token finds there, once for each who holds it. */
function readingsAt(scene: Scene, at: number): Found[] {
  for (const { name, read } of POSITION_RULES) {
    const reading = read(scene, at);
    if (!reading || !holds(scene, reading)) continue;
    if (reading.holder.entity.type !== 'person' && isSport(scene, at)) return [];
    const holders = [reading.holder, ...coHolders(scene, reading.holder)];
    return holders.map((holder) => ({ reading: { ...reading, holder }, rule: name }));
  }
  return [];
}

/** Rules meet in one content ("repeated its demand that …"; "vowed that it would retaliate"): the first one read keeps it. */
function withoutRepeats(found: readonly Found[]): Found[] {
  return found.filter(
    ({ reading }, index) =>
      !found.slice(Math.max(0, index - 6), index).some((other) => repeats(other.reading, reading)),
  );
}

function repeats(before: Reading, { holder, content, cue, kind }: Reading): boolean {
  // One cue has one holder after another; one holder has one position of one cue.
  if (before.cue === cue) return before.holder.entity.id === holder.entity.id;
  if (before.holder.entity.id !== holder.entity.id && kind !== before.kind) return false;
  const inside = cue >= before.content.first && cue < before.content.last;
  return (
    (inside && before.holder.entity.id === holder.entity.id) ||
    (before.content.first === content.first && before.kind === kind)
  );
}

/** Kinds that can depend on what the other side does. */
const CONDITIONAL: ReadonlySet<PositionKind> = new Set([
  'threat',
  'warning',
  'offer',
  'commitment',
  'refusal',
  'red-line',
  'assurance',
]);

function mentionOf(scene: Scene, reading: Reading, rule: string): PositionMention {
  const { article, layers } = scene;
  const { holder, cue } = reading;
  const limit = CONDITIONAL.has(reading.kind) ? conditionOf(scene, reading.content, cue) : null;
  const kind = weighKind(scene, reading, limit !== null);
  const content = withoutCondition(reading.content, limit);
  const asked = limit && kind !== 'refusal' ? whoMayMeet(scene, limit, holder) : [];
  const addressees = reading.addressees.length > 0 ? reading.addressees : asked;
  const text = stated(scene, trimmed(scene, spanOfRange(scene, content)));
  const sentence = layers.sentences[tokenAt(scene, cue)?.sentence ?? -1] ?? { start: 0, end: 0 };
  return {
    id: contentId('position', article.id, kind, holder.entity.id, text.evidence[0]?.start ?? 0),
    holder: holder.stated,
    addressees: addressees.map((party) => party.stated),
    kind,
    content: text,
    condition: limit && conditionText(scene, limit),
    consequences: kind === 'threat' ? consequencesOf(scene, content) : [],
    ...(kind === 'demand' || kind === 'threat' ? deadlineOf(scene, cue) : { deadline: null }),
    attribution: scene.attributionOf.get(cue) ?? null,
    rule,
    evidence: [evidenceOf(article, widen(sentence, spanOfRange(scene, content)))],
  };
}

/** Who can meet the condition of a threat or an offer: "unless the government in Managua takes back …". */
function whoMayMeet(scene: Scene, limit: Range, holder: Party): Party[] {
  const [clause] = clausesWithin(scene, limit);
  if (!clause) return [];
  const found = subjectParty(scene, clause, holder.entity);
  const subject = clause.arguments.find(({ role }) => role === 'subject');
  const office = found.length === 0 && subject ? officeOf(scene, subject.head) : null;
  const all = office && office.entity.id !== holder.entity.id ? [office] : found;
  return all.filter(({ entity }) => entity.country === null || entity.country !== holder.entity.country);
}

/** A content up to the condition behind it. */
function withoutCondition(content: Content, limit: Range | null): Content {
  return limit && limit.first > content.first && limit.first < content.last
    ? { ...content, last: limit.first }
    : content;
}

function widen(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}
