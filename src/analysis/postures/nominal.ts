import { isFact, type Found, WHERE } from './find.ts';
import { canOwn, forcesAt, spanOf, type Forces } from './forces.ts';
import type { PostureKind } from '../../types/posture.ts';
import { form, lemma, sameSentence, type Reading } from './reading.ts';
import { placeBehind } from './where.ts';

/** Nouns of movement and standing; `as-noun` takes the kind of the forces. */
const NOUNS: Readonly<Record<string, PostureKind | 'as-noun'>> = {
  deployment: 'deployment',
  redeployment: 'deployment',
  dispatch: 'deployment',
  withdrawal: 'withdrawal',
  pullout: 'withdrawal',
  pullback: 'withdrawal',
  'build-up': 'as-noun',
  buildup: 'as-noun',
  concentration: 'as-noun',
  massing: 'as-noun',
};

/** What is done to a movement that does not take place, or not yet. */
const UNDONE =
  /^(?:delay|postpone|cancel|plan|approve|authorise|authorize|announce|propose|request|order|consider|discuss|oppose|prevent|block|reject|call|demand|urge|suspend|rule|support|seek|want|expect|deny|promise|pledge|agree|allow|envisage|foresee|require|include|offer|fear|await)$/u;

/** "Russia's deployment of 12,000 soldiers to Belarus", "the withdrawal of the last 400 French soldiers from Chad". */
export function postureOfNoun(reading: Reading, at: number): Found | null {
  const word = wordAt(reading, at);
  const kind = NOUNS[word];
  if (kind === undefined || form(reading, at + 1) !== 'of' || !isTaken(reading, at)) return null;
  const forces = forcesWithin(reading, at + 2);
  const actor = forces && (forces.owner ?? ownerBefore(reading, at));
  if (!forces || !actor) return null;
  const where = placeBehind(
    reading,
    forces.head + 1,
    kind === 'as-noun' ? WHERE : [...WHERE, 'to', 'from', 'into'],
  );
  if (!where) return null;
  const end = Math.max(spanOf(reading, at, forces.head).end, ...where.spans.map((span) => span.end));
  return {
    actor,
    kind: kind === 'as-noun' ? forces.noun.kind : kind,
    forces,
    unit: null,
    where,
    predicate: at,
    rule: `noun:${word}`,
    span: { start: Math.min(spanOf(reading, at, at).start, actor.span.start), end },
  };
}

/** "build-up" may be two tokens or three. */
function wordAt(reading: Reading, at: number): string {
  const split =
    form(reading, at) === 'up' && form(reading, at - 1) === '-' && form(reading, at - 2) === 'build';
  return split ? 'build-up' : lemma(reading, at);
}

/** Told as a fact: neither demanded nor planned, and nothing keeps it from being done. */
function isTaken(reading: Reading, at: number): boolean {
  const own = reading.clauses[reading.clauseAt.get(at) ?? -1];
  if (own && !isFact(own)) return false;
  for (let before = at - 1; before >= Math.max(0, at - 6) && sameSentence(reading, before, at); before -= 1)
    if (
      UNDONE.test(lemma(reading, before)) ||
      /^(?:plans?|possible|proposed|planned|any|no|for)$/.test(form(reading, before))
    )
      return false;
  const head = reading.tokens[at]?.head ?? -1;
  return !UNDONE.test(lemma(reading, head));
}

function forcesWithin(reading: Reading, from: number): Forces | null {
  for (let at = from; at <= from + 9 && sameSentence(reading, at, from); at += 1) {
    const found = forcesAt(reading, at);
    if (found) return found.first <= from + 1 ? found : null;
    if (
      /^(?:VB[DPZ]|MD|,|;|:|IN)$/.test(reading.tokens[at]?.xpos ?? '') &&
      !/^(?:than|of|over|about|around|some)$/.test(form(reading, at))
    )
      return null;
  }
  return null;
}

/** "Russia's deployment", "completed the withdrawal of its troops". */
function ownerBefore(reading: Reading, at: number): Found['actor'] | null {
  for (let before = at - 1; before >= Math.max(0, at - 4) && sameSentence(reading, before, at); before -= 1) {
    const found = reading.entityAt.get(before);
    if (found && canOwn(found.entity)) return { entity: found.entity, span: found.mention };
    if (!/^(?:JJ|NN|NNP|POS|HYPH|VBG)$/.test(reading.tokens[before]?.xpos ?? '')) return null;
  }
  return null;
}
