import type { Clause } from '../../types/clause.ts';
import { NOUN_CUES, VERB_CUES, type CompiledCue } from './cues.ts';
import { argumentsIn, headLemma, lemmasIn, type Scene } from './scene.ts';

/** The first cue of the codebook that fits a clause; null where none does. */
export function matchCue(scene: Scene, clause: Clause): CompiledCue | null {
  const table = clause.kind === 'noun' ? NOUN_CUES : VERB_CUES;
  return table.get(clause.lemma)?.find((cue) => fits(scene, clause, cue)) ?? null;
}

function fits(scene: Scene, clause: Clause, cue: CompiledCue): boolean {
  const heads = (role: string): string[] =>
    argumentsIn(scene, clause, role).map((argument) => headLemma(scene, argument));
  const objects = heads('object');
  if (
    cue.objects !== null &&
    !hasOne(cue.objects, objects) &&
    !isNamed(scene, clause, ['object', cue.objects])
  )
    return false;
  const under = below(scene, clause).map(({ lemma }) => lemma);
  if ([...objects, ...under].some((lemma) => cue.notObjects.has(lemma))) return false;
  const beside = cue.beside.length === 0 || cue.beside.some((one) => stands(scene, clause, one));
  if (cue.purpose && !hasPurpose(scene, clause)) return false;
  return (
    beside &&
    (cue.subjects === null ||
      hasOne(cue.subjects, [...heads('subject'), ...heads('modifier')]) ||
      isNamed(scene, clause, ['subject', cue.subjects]))
  );
}

/** "@name" among the words: a person or a name will do. */
function isNamed(
  { layers, entities }: Scene,
  clause: Clause,
  [role, words]: [string, ReadonlySet<string>],
): boolean {
  if (!words.has('@name')) return false;
  const phrases = clause.arguments.filter((argument) => argument.role === role);
  return phrases.some(
    ({ head }) => entities.get(head)?.entity.type === 'person' || layers.tokens[head]?.upos === 'PROPN',
  );
}

/** Does an infinitive hang below it? */
function hasPurpose(scene: Scene, clause: Clause): boolean {
  return below(scene, clause).some(({ relation }) => /^(?:advcl:to|xcomp)/u.test(relation));
}

/** The clauses right below a clause. */
function below(scene: Scene, { predicate }: Clause): Clause[] {
  return (scene.below.get(predicate) ?? []).flatMap((at) => scene.layers.clauses[at] ?? []);
}

/** Does the word stand anywhere in a phrase of that role ("on alert on Sunday")? "*" for any phrase. */
function stands(scene: Scene, clause: Clause, { role, lemma }: { role: string; lemma: string }): boolean {
  const phrases = argumentsIn(scene, clause, role);
  return lemma === '*'
    ? phrases.length > 0
    : phrases.some((phrase) => lemmasIn(scene, phrase).includes(lemma));
}

function hasOne(wanted: ReadonlySet<string>, found: readonly string[]): boolean {
  return wanted.has('*') ? found.length > 0 : found.some((lemma) => wanted.has(lemma));
}
