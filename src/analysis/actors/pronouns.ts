import { mentionOf, type Context } from './context.ts';
import { addMention, type Cast, type Draft } from './draft.ts';

const SINGULAR: ReadonlyMap<string, 'm' | 'f'> = new Map([
  ['he', 'm'],
  ['him', 'm'],
  ['his', 'm'],
  ['himself', 'm'],
  ['she', 'f'],
  ['her', 'f'],
  ['hers', 'f'],
  ['herself', 'f'],
]);
const PLURAL = new Set(['they', 'them', 'their', 'theirs', 'themselves']);
const THING = new Set(['its', 'itself']);

/** Pronouns that can mean only one of those before them; all others stay open. */
export function addPronouns(context: Context, cast: Cast): void {
  context.tokens.forEach((token, index) => {
    if (token.upos !== 'PRON' || context.quotedAt[index]) return;
    const draft = antecedent(context, cast, index);
    if (draft) addMention(draft, mentionOf(context, { first: index, last: index + 1 }, 'pronoun'));
  });
}

function antecedent(context: Context, cast: Cast, index: number): Draft | null {
  const form = context.tokens[index]?.form.toLowerCase() ?? '';
  const gender = SINGULAR.get(form);
  if (gender) {
    const persons = cast.persons().filter((draft) => draft.gender === null || draft.gender === gender);
    return speakerBefore(context, persons, index) ?? personFor(context, persons, index);
  }
  if (PLURAL.has(form))
    return subjectFor(
      context,
      cast.drafts.filter(({ plural }) => plural),
      index,
    );
  if (THING.has(form)) return ownerFor(context, cast, index);
  return null;
}

const CUES =
  /^(?:say|tell|add|note|warn|claim|argue|insist|stress|explain|continue|conclude|remark|write|tweet|admit|acknowledge|state|declare|reply|respond|suggest|caution|recall)$/;
const CUE_FORMS = /^(?:said|says|told|tells|wrote|writes)$/i;

function isCue({ tokens }: Context, index: number): boolean {
  const token = tokens[index];
  return token?.upos === 'VERB' && (CUES.test(token.lemma) || CUE_FORMS.test(token.form));
}

/**
 * "... said Nam Sung-wook. '...,' he said": who speaks goes on speaking, even where the words quoted name somebody
 * else. A sentence about another person in between ends it.
 */
function speakerBefore(context: Context, persons: readonly Draft[], index: number): Draft | null {
  const { tokens, sentences } = context;
  const pronoun = tokens[index];
  if (!pronoun || !/^nsubj/.test(pronoun.deprel) || !isCue(context, pronoun.head)) return null;
  const unquoted = persons.filter((draft) => isNamedNear(context, draft, { index, back: 0 }));
  if (unquoted.length > 0) return null;
  for (let back = 1; back <= 2; back++) {
    const range = sentences[pronoun.sentence - back];
    if (!range) return null;
    for (let at = range.last - 1; at >= range.first; at--) {
      if (context.quotedAt[at] || !isCue(context, at)) continue;
      const subject = subjectOf(context, at);
      if (subject >= 0) return draftAt(persons, subject);
    }
    const root = rootOf(context, pronoun.sentence - back);
    if (root >= 0 && draftAt(persons, subjectOf(context, root))) return null;
  }
  return null;
}

/** The only person named in this sentence and the one before it, else the one who is the subject of both. */
function personFor(context: Context, persons: readonly Draft[], index: number): Draft | null {
  const near = persons.filter((draft) => isNamedNear(context, draft, { index, back: 1 }));
  const here = near.filter((draft) => isNamedNear(context, draft, { index, back: 0 }));
  const free = near.filter((draft) => !coArgument(context, draft, index));
  if (free.length === 1) return free[0] ?? null;
  const subject = subjectFor(context, free, index);
  if (subject) return subject;
  const named = here.filter((draft) => !coArgument(context, draft, index));
  return named.length === 1 && near.length === 1 ? (named[0] ?? null) : null;
}

/** Where a pronoun stands in a clause below the one whose subject is a candidate, or opens the next sentence: that subject. */
function subjectFor(context: Context, candidates: readonly Draft[], index: number): Draft | null {
  const { tokens } = context;
  for (
    let verb = governorOf(context, index), steps = 0;
    verb >= 0 && steps < 6;
    verb = tokens[verb]?.head ?? -1, steps++
  ) {
    const subject = subjectOf(context, verb);
    if (subject < 0 || subject >= index) continue;
    const draft = draftAt(candidates, subject);
    if (draft) return draft;
    if (tokens[subject]?.upos !== 'PRON') return null;
  }
  const sentence = tokens[index]?.sentence ?? 0;
  if (!/^nsubj/.test(tokens[index]?.deprel ?? '') || namedBefore(context, candidates, index)) return null;
  const root = rootOf(context, sentence - 1);
  return draftAt(candidates, root < 0 ? -1 : subjectOf(context, root));
}

/** "Russia ... its troops": only the subject of the same clause or of the one above. */
function ownerFor(context: Context, cast: Cast, index: number): Draft | null {
  const things = cast.drafts.filter(
    ({ type, plural }) => (type === 'country' || type === 'organization') && !plural,
  );
  const sentence = context.tokens[index]?.sentence ?? 0;
  const subject = subjectInSentence(context, things, index);
  if (!subject) return null;
  const others = things.filter(
    (draft) =>
      draft !== subject &&
      draft.mentions.some(({ head }) => {
        const token = context.tokens[head];
        return token?.sentence === sentence && head < index && /^nsubj/.test(token.deprel);
      }),
  );
  return others.length === 0 ? subject : null;
}

function subjectInSentence(context: Context, candidates: readonly Draft[], index: number): Draft | null {
  for (
    let verb = governorOf(context, index), steps = 0;
    verb >= 0 && steps < 4;
    verb = context.tokens[verb]?.head ?? -1, steps++
  ) {
    const subject = subjectOf(context, verb);
    if (subject >= 0 && subject < index) return draftAt(candidates, subject);
  }
  return null;
}

/** The first predicate above a token, where the token is not itself its subject. */
function governorOf({ tokens }: Context, index: number): number {
  return tokens[index]?.head ?? -1;
}

function subjectOf({ tokens, children }: Context, verb: number): number {
  return (children[verb] ?? []).find((child) => /^nsubj/.test(tokens[child]?.deprel ?? '')) ?? -1;
}

function rootOf({ tokens, sentences }: Context, sentence: number): number {
  const range = sentences[sentence];
  if (!range) return -1;
  for (let index = range.first; index < range.last; index++) {
    if (tokens[index]?.head === -1) return index;
  }
  return -1;
}

function draftAt(drafts: readonly Draft[], head: number): Draft | null {
  if (head < 0) return null;
  return drafts.find(({ mentions }) => mentions.some((mention) => mention.head === head)) ?? null;
}

/** Whether a mention stands before token `index`, at most `back` sentences earlier, outside of quotations. */
function isNamedNear(
  { tokens, quotedAt }: Context,
  draft: Draft,
  { index, back }: { index: number; back: number },
): boolean {
  const at = tokens[index];
  return draft.mentions.some(
    ({ start, head }) =>
      at !== undefined &&
      start < at.start &&
      (tokens[head]?.sentence ?? -1) >= at.sentence - back &&
      !quotedAt[head],
  );
}

function namedBefore({ tokens }: Context, drafts: readonly Draft[], index: number): boolean {
  const at = tokens[index];
  return drafts.some(({ mentions }) =>
    mentions.some(
      ({ head, start }) => at !== undefined && tokens[head]?.sentence === at.sentence && start < at.start,
    ),
  );
}

/** "He told Putin": two arguments of one verb are not the same person, a possessor may be. */
function coArgument({ tokens }: Context, draft: Draft, index: number): boolean {
  const pronoun = tokens[index];
  if (!pronoun || pronoun.xpos === 'PRP$' || /self$/.test(pronoun.form)) return false;
  return draft.mentions.some(
    ({ head }) =>
      tokens[head]?.head === pronoun.head &&
      tokens[head]?.sentence === pronoun.sentence &&
      head !== index &&
      /^(?:nsubj|obj|iobj|obl)/.test(tokens[head]?.deprel ?? ''),
  );
}
