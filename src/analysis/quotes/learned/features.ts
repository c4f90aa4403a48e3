import type { Clause } from '../../../types/clause.ts';
import type { Span } from '../../../types/span.ts';
import { lemmaAt, relationAt, uposAt, wordAt } from '../../language/grid.ts';
import type { Scene } from '../scene.ts';
import { passageAt, sentenceOf, tokenFrom } from '../scene.ts';

/** A verb that may introduce a statement, with what would be its content. */
export interface Proposal {
  /** In which form the content stands: that, to, object, or the preposition before it. */
  form: string;
  clause: Clause;
  cue: Span;
  content: Span;
}

/** What the scorer looks at, as names of features. Closed-class words stand as they are, names only as PROPN. */
export function featuresOf(scene: Scene, proposal: Proposal): string[] {
  const { clause, form, content } = proposal;
  const { lemma } = clause;
  const kind = formKind(form);
  return [
    'bias',
    `form ${form}`,
    `lemma ${lemma}`,
    `lemma ${lemma} ${kind}`,
    `lemma ${lemma} ${form}`,
    ...subjectFeatures(scene, clause, lemma),
    ...contentFeatures(scene, content).map((feature) => `${kind} ${feature}`),
    ...settingFeatures(scene, proposal),
  ];
}

function formKind(form: string): string {
  return /^(?:that|to|object)$/u.test(form) ? form : 'preposition';
}

function subjectFeatures(scene: Scene, clause: Clause, lemma: string): string[] {
  const subject = clause.arguments.find(({ role }) => role === 'subject');
  if (!subject) return ['subject none', `subject none ${lemma}`];
  const upos = uposAt(scene.grid, subject.head);
  const word = upos === 'PROPN' ? 'PROPN' : lemmaAt(scene.grid, subject.head);
  const side = subject.head < clause.predicate ? 'before' : 'after';
  return [`subject ${word}`, `subject upos ${upos}`, `subject ${side}`, `subject ${upos} ${lemma}`];
}

function contentFeatures(scene: Scene, content: Span): string[] {
  const first = tokenFrom(scene, content.start);
  const upos = uposAt(scene.grid, first);
  const closed = /^(?:DET|PRON|SCONJ|PART|ADP|AUX|CCONJ)$/u.test(upos);
  const words = tokenFrom(scene, content.end) - first;
  const size = words < 2 ? 'one' : words < 4 ? 'few' : words < 9 ? 'some' : 'many';
  const quoted = passageAt(scene, content.start) || passageAt(scene, content.end - 1) ? 'quoted' : 'plain';
  return [`content ${closed ? wordAt(scene.grid, first) : upos}`, `content ${size}`, `content ${quoted}`];
}

function settingFeatures(scene: Scene, { clause, form }: Proposal): string[] {
  const { grid } = scene;
  const sentence = sentenceOf(scene, clause.predicate);
  const parent = clause.parent === null ? undefined : scene.clauses[clause.parent];
  const inside = passageAt(scene, scene.tokens[clause.predicate]?.start ?? 0) !== undefined;
  return [
    `tag ${scene.tokens[clause.predicate]?.xpos ?? ''}`,
    `tag ${scene.tokens[clause.predicate]?.xpos ?? ''} ${formKind(form)}`,
    `voice ${clause.voice} ${formKind(form)}`,
    `polarity ${clause.polarity}`,
    `modality ${clause.modality}`,
    `tense ${clause.tense}`,
    `relation ${relationAt(grid, clause.predicate)}`,
    `parent ${parent?.kind === 'verb' ? parent.lemma : (parent?.kind ?? 'none')}`,
    `inside ${String(inside)}`,
    `opens ${String(sentence.first === 0)}`,
    `place ${clause.predicate - sentence.first < 8 ? 'early' : 'late'}`,
  ];
}
