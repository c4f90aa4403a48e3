import { evidenceOf } from '../../evidence.ts';
import type { Clause } from '../../types/clause.ts';
import type { Stated } from '../../types/evidence.ts';
import type { Span } from '../../types/span.ts';
import { conjunctsOf } from '../language/tree.ts';
import { assessorOf, type Standing } from './assessor.ts';
import { contentsOf } from './content.ts';
import { findLikelihood, weighs } from './likelihood.ts';
import { wordsOf, type Reading, type Scene } from './scene.ts';

/** Verbs that assess whatever the words behind them. */
const FORECASTING = /^(?:expect|predict|forecast|estimate|anticipate|project|assess|doubt|foresee)$/u;
/** Verbs that assess where what follows is hedged or to come. */
const JUDGING = /^(?:warn|judge|conclude|believe|fear|think|reckon|suspect|caution|say)$/u;
/** Those of them that look ahead by their meaning: a "will" behind them is enough. */
const DREADING = /^(?:fear|warn|believe|think|reckon|judge|conclude)$/u;

/** "Intelligence officials warned Kyiv that an attack could come", "diplomats expect the talks to resume". */
export function readVerb(scene: Scene, clause: Clause): Reading[] {
  if (clause.kind !== 'verb' || clause.polarity !== 'positive' || clause.modality !== 'asserted') return [];
  const forecasts = FORECASTING.test(clause.lemma);
  if ((!forecasts && !JUDGING.test(clause.lemma)) || isPluperfect(scene, clause)) return [];
  const subject = clause.voice === 'active' ? subjectOf(scene, clause) : undefined;
  const contents = subject ? contentsOf(scene, clause) : [];
  return contents.flatMap((about) => {
    const by = subject && assessorOf(scene, subject, standingOf(scene, clause, about));
    if (!by || isOwnFuture(scene, { clause, subject, about })) return [];
    if (!forecasts && !isHedged(scene, clause, about)) return [];
    return [
      {
        by,
        about,
        told: toldOf(scene, clause, { by: by.value, before: about.start }),
        at: clause.start,
        sentence: clause.sentence,
        rule: `verb:${clause.lemma}`,
        ...(clause.lemma === 'doubt' ? { hedge: wordSpan(scene, clause.predicate) } : {}),
      },
    ];
  });
}

/** What is merely said must weigh what is likely, unless an expert says it. */
function standingOf(scene: Scene, { lemma }: Clause, about: Span): Standing {
  const hedge = findLikelihood(wordsOf(scene, about));
  if (lemma === 'say') return hedge !== null && weighs(hedge.term) ? 'anyone' : 'official';
  return /^(?:believe|think|doubt|consider)$/u.test(lemma) ? 'anyone' : 'official';
}

function isHedged(scene: Scene, { lemma }: Clause, about: Span): boolean {
  const words = wordsOf(scene, about);
  if (findLikelihood(words) !== null) return true;
  return DREADING.test(lemma) && /\b(?:will|would)\b/u.test(words);
}

/** "Analysts had expected": what came of it is known. */
function isPluperfect({ layers: { tokens } }: Scene, { predicate }: Clause): boolean {
  return [predicate - 1, predicate - 2].some((at) => tokens[at]?.form.toLowerCase() === 'had');
}

function wordSpan({ layers: { tokens } }: Scene, at: number): Span {
  return { start: tokens[at]?.start ?? 0, end: tokens[at]?.end ?? 0 };
}

/** Verbs by which a state as a whole assesses; what it warns of or expects of others is a position. */
const BY_STATE = /^(?:believe|assess|estimate|judge|reckon|fear|suspect|doubt)$/u;

/** "Israel believes it could win": a state's word on itself, or one that is a position, is no assessment. */
function isOwnFuture(
  scene: Scene,
  { clause, subject, about }: { clause: Clause; subject: { head: number }; about: Span },
): boolean {
  const state = scene.entities.get(subject.head)?.entity;
  if (state?.type !== 'country') return false;
  if (!BY_STATE.test(clause.lemma)) return true;
  return /^(?:it|they|its|their|we|our)\b/iu.test(wordsOf(scene, about));
}

/** The subject by the tree, or, where the parser lost it, the group that is named right in front of the verb. */
function subjectOf(scene: Scene, clause: Clause): (Span & { head: number }) | undefined {
  const subject = clause.arguments.find(({ role }) => role === 'subject');
  if (subject) return subject;
  const { tokens } = scene.layers;
  let at = clause.predicate - 1;
  while (/^(?:AUX|ADV)$/u.test(tokens[at]?.upos ?? '')) at -= 1;
  const end = tokens[at]?.end ?? -1;
  // "officials in the United States": the words up to the verb may hold a place behind the head.
  for (
    let head = at;
    head > at - 6 && /^(?:NOUN|PROPN|ADP|DET|ADJ)$/u.test(tokens[head]?.upos ?? '');
    head -= 1
  ) {
    const found = scene.entities.get(head);
    if (found?.mention.head === head && found.entity.type === 'group')
      return { start: found.mention.start, end, head };
  }
  return undefined;
}

/** "According to a British intelligence assessment, Minsk is unlikely to attack this year." */
export function readAccording(scene: Scene, clause: Clause): Reading | null {
  const source = clause.arguments.find(({ role }) => role === 'according to');
  const subject = clause.arguments.find(({ role }) => role === 'subject');
  const by = source && assessorOf(scene, source, 'official');
  if (!by || !subject || subject.start < source.end || clause.kind === 'noun') return null;
  const about = { start: subject.start, end: clause.end };
  if (about.end <= about.start || findLikelihood(wordsOf(scene, about)) === null) return null;
  if (clause.modality === 'asserted' && clause.kind === 'verb') return null;
  return { by, about, told: [], at: clause.start, sentence: clause.sentence, rule: 'according to' };
}

/** "warned Ukraine and its allies": each one a listener, as entity where it is one. */
function toldOf(
  scene: Scene,
  clause: Clause,
  { by, before }: { by: string; before: number },
): Stated<string>[] {
  const objects = clause.arguments.filter(
    ({ role, head, start }) =>
      /^(?:object|indirect|indirect object)$/u.test(role) && head > clause.predicate && start < before,
  );
  const heads = objects.flatMap(({ head }) => conjunctsOf(scene.layers.tokens, head));
  const told = heads.flatMap((head) => {
    const found = scene.entities.get(head);
    return found && found.entity.id !== by
      ? [{ value: found.entity.id, evidence: [evidenceOf(scene.article, found.mention)] }]
      : [];
  });
  return told.filter((one, index) => told.findIndex(({ value }) => value === one.value) === index);
}
