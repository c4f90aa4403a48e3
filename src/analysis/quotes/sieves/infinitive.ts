import type { Clause } from '../../../types/clause.ts';
import { dependants, relationAt, wordAt } from '../../language/grid.ts';
import type { Sieve } from '../candidate.ts';
import { INFINITIVE_VERBS, SPEECH_VERBS } from '../cues.ts';
import type { Proposal } from '../learned/features.ts';
import { featuresOf } from '../learned/features.ts';
import { accepts } from '../learned/score.ts';
import type { Scene } from '../scene.ts';
import { candidateOf } from './proposal.ts';
import { contentAfter, cueSpan, shadedBy } from './extent.ts';
import { isQuotedAside } from './nested.ts';

/** "vowed to respond", "warned Moscow to withdraw", "refused to say". */
export const infinitive: Sieve = {
  name: 'infinitive',
  find(scene, taken) {
    return scene.clauses.flatMap((clause, index) => {
      if (!(INFINITIVE_VERBS.has(clause.lemma) || ACTS.test(clause.lemma))) return [];
      if (isQuotedAside(scene, clause)) return [];
      const proposal = proposeInfinitive(scene, clause, index);
      if (!proposal || taken.cue(proposal.cue)) return [];
      if (!SPEECH_VERBS.has(clause.lemma) && !accepts(featuresOf(scene, proposal))) return [];
      return [candidateOf(scene, proposal, 'infinitive')];
    });
  },
};

/** A verb with an infinitive behind it as it might introduce a statement. */
export function proposeInfinitive(scene: Scene, clause: Clause, index: number): Proposal | null {
  if (clause.kind !== 'verb' || shadesStatement(scene, index)) return null;
  // "the king, said to be ill,": nobody speaks in a bare participle, and the king least of all.
  if (clause.lemma === 'say' && clause.voice !== 'passive') return null;
  const first = infinitiveBelow(scene, clause, index) ?? gerundBehind(scene, clause);
  if (first === null) return null;
  const called = calledFor(scene, clause, first);
  const content = contentAfter(scene, clause, called ?? first);
  const own = cueSpan(scene, clause);
  const cue = called === null ? own : { start: own.start, end: scene.tokens[called - 1]?.end ?? own.end };
  return content.end > content.start ? { form: 'to', clause, cue, content } : null;
}

/** Verbs that tell of an act in the -ing form. */
const ACTS = /^(?:deny|admit|acknowledge|suggest|propose|recommend|mention)$/u;

/** "denied firing first", "admitted having crossed": an act in the -ing form right behind the verb. */
function gerundBehind(scene: Scene, { lemma, predicate }: Clause): number | null {
  const next = scene.tokens[predicate + 1];
  return ACTS.test(lemma) && next?.xpos === 'VBG' && next.upos !== 'ADJ' ? predicate + 1 : null;
}

/** "called for the envoy to leave", "called on both sides to stop": the preposition belongs to the cue, who shall act to what is asked. */
function calledFor(scene: Scene, { predicate }: Clause, to: number): number | null {
  const linked = /^(?:for|on|upon)$/u.test(wordAt(scene.grid, predicate + 1));
  return linked && to > predicate + 2 && to - predicate < 14 ? predicate + 2 : null;
}

/** "declined to discuss the raid": the infinitive is the cue, with an object or clause of its own. */
function shadesStatement(scene: Scene, index: number): boolean {
  return (scene.below[index] ?? []).some((below) => {
    const child = scene.clauses[below];
    if (!child || !shadedBy(scene, child)) return false;
    const object = child.arguments.some(({ role, head }) => role === 'object' && head > child.predicate);
    return object || (scene.below[below] ?? []).some((inner) => scene.clauses[inner]?.relation === 'ccomp');
  });
}

/** The "to" of the infinitive that the verb governs. */
function infinitiveBelow(scene: Scene, clause: Clause, index: number): number | null {
  const { grid } = scene;
  for (const below of scene.below[index] ?? []) {
    const child = scene.clauses[below];
    if (
      !child ||
      child.predicate < clause.predicate ||
      !/^(?:xcomp|ccomp|advcl)/u.test(relationAt(grid, child.predicate))
    )
      continue;
    const to = dependants(grid, child.predicate, ['mark']).find((mark) => wordAt(grid, mark) === 'to');
    if (to === undefined || to < clause.predicate) continue;
    if (relationAt(grid, child.predicate).startsWith('advcl') && to > clause.predicate + 4) continue;
    const start = wordAt(grid, to - 1) === 'not' ? to - 1 : to;
    return personAsked(scene, clause, start) ?? start;
  }
  return null;
}

/** Verbs whose object is only told: "told Ruiz to leave". Of all others it belongs to what is asked. */
const TELLING = /^(?:tell|warn|remind|instruct|advise|promise)$/u;

/** "urged (the council to act)": the corpus counts him who shall act with what is asked. */
function personAsked(scene: Scene, clause: Clause, to: number): number | null {
  if (TELLING.test(clause.lemma)) return null;
  const object = clause.arguments.find(
    ({ role, head }) => role === 'object' && head > clause.predicate && head < to,
  );
  return object ? (scene.grid.left[object.head] ?? null) : null;
}
