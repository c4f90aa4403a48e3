import { attributionAt } from '../../attribution-index.ts';
import { evidenceOf } from '../../evidence.ts';
import { contentId } from '../../ids.ts';
import type { Annotator } from '../../types/analysis.ts';
import type { Clause } from '../../types/clause.ts';
import type { PositionMention } from '../../types/position.ts';
import type { Span } from '../../types/span.ts';
import { conditionOf, consequencesOf, stated, trimmed } from './consequences.ts';
import type { Reading } from './rule.ts';
import { POSITION_RULES } from './rules/index.ts';
import { sceneOf, type PositionNeeds, type Scene } from './scene.ts';
import { weighKind } from './threat.ts';

/** Who demands, refuses, threatens, offers what, to whom, under which condition. */
export const annotatePositions: Annotator<PositionNeeds, 'positions'> = {
  name: 'positions',
  needs: ['sentences', 'tokens', 'clauses', 'entities', 'times', 'attributions'],
  gives: ['positions'],
  annotate(article, layers) {
    const scene = sceneOf(article, layers);
    return { positions: layers.clauses.flatMap((clause) => positionOf(scene, clause) ?? []) };
  },
};

function positionOf(scene: Scene, clause: Clause): PositionMention | null {
  for (const { name, read } of POSITION_RULES) {
    const reading = read(scene, clause);
    if (reading) return mentionOf(scene, reading, name);
  }
  return null;
}

function mentionOf(scene: Scene, reading: Reading, rule: string): PositionMention {
  const { article, layers } = scene;
  const { holder, addressees, content, cue } = reading;
  const kind = weighKind(scene, reading);
  const conditional = ['threat', 'warning', 'offer', 'commitment', 'refusal', 'red-line'].includes(kind);
  const sentence = layers.sentences[cue.sentence] ?? cue;
  const evidence = [evidenceOf(article, widen(sentence, content.span))];
  return {
    id: contentId('position', article.id, kind, holder.entity.id, content.span.start),
    holder: holder.stated,
    addressees: addressees.map((party) => party.stated),
    kind,
    content: stated(scene, trimmed(scene, content.span)),
    condition: conditional ? conditionOf(scene, cue) : null,
    consequences: kind === 'threat' ? consequencesOf(scene, content) : [],
    deadline: null,
    attribution: attributionAt(layers.attributions, cue.start),
    rule,
    evidence,
  };
}

function widen(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}
