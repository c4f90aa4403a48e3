import { candidatesFor, type Candidate } from './antecedents.ts';
import { chooseAntecedent } from './choose-antecedent.ts';
import { mentionOf, type Context } from './context.ts';
import { addMention, type Cast } from './draft.ts';
import { pairDraft } from './pairs.ts';
import { pronounAt, type Pronoun } from './pronoun-forms.ts';
import { Scene } from './scene.ts';

/** Of all who may be meant by a pronoun the one who is, or null where that is not sure. */
export type Choice = (pronoun: Pronoun, candidates: readonly Candidate[]) => Candidate | null;

/**
 * Pronouns of the third person, each to who is meant where that is sure; all others stay open. Those inside quotation
 * marks come last, once it is known who speaks.
 */
export function addPronouns(context: Context, cast: Cast, choose: Choice = chooseAntecedent): void {
  const scene = new Scene(context, cast);
  const pronouns = context.tokens.flatMap((_, index) => pronounAt(context, index) ?? []);
  const copulas = new Set(context.tokens.flatMap(({ deprel, head }) => (deprel === 'cop' ? [head] : [])));
  for (const quoted of [false, true]) {
    for (const pronoun of pronouns) {
      if (pronoun.quoted === quoted && !isExpletive(context, pronoun, copulas))
        resolve({ scene, cast, choose }, pronoun);
    }
  }
}

interface Task {
  scene: Scene;
  cast: Cast;
  choose: Choice;
}

function resolve({ scene, cast, choose }: Task, pronoun: Pronoun): void {
  const chosen = choose(pronoun, candidatesFor(scene, pronoun));
  if (!chosen) return;
  const { index, gender } = pronoun;
  scene.addPronoun(chosen.referent, index);
  const { draft: own, members } = chosen.referent;
  const draft = own ?? (members.length > 1 ? pairDraft(cast, members) : null);
  if (!draft) return;
  draft.gender ??= gender;
  addMention(draft, mentionOf(scene.context, { first: index, last: index + 1 }, 'pronoun'));
}

/** "It took two days": nobody did. */
function takesTime(tokens: Context['tokens'], verb: number): boolean {
  return tokens
    .slice(verb + 1, verb + 4)
    .some(({ lemma }) => /^(?:day|week|month|year|hour|minute|decade|time)$/.test(lemma));
}

/** "It is raining", "it is unclear whether": nobody is meant. */
function isExpletive({ tokens }: Context, { index, kind }: Pronoun, copulas: ReadonlySet<number>): boolean {
  const token = tokens[index];
  if (kind !== 'thing' || !token) return false;
  if (token.deprel === 'expl') return true;
  const verb = tokens[token.head];
  if (!/^nsubj/.test(token.deprel) || !verb) return false;
  if (/^(?:rain|snow|seem|appear|happen)$/.test(verb.lemma)) return true;
  if (verb.lemma === 'take' && takesTime(tokens, token.head)) return true;
  return verb.upos !== 'VERB' && copulas.has(token.head);
}
