import { mentionOf, wordsOf, type Context } from './context.ts';
import { addMention, newDraft, type Cast, type Draft } from './draft.ts';
import { countryDraft } from './known-names.ts';
import { phraseAt, type Phrase } from './phrases.ts';
import { Whereabouts } from './whereabouts.ts';

/** How many sentences back the members of "the two leaders" may have been named. */
const REACH = 4;
const PEOPLE =
  /^(?:leaders|presidents|men|women|ministers|diplomats|counterparts|prime ministers|foreign ministers|envoys|officials|politicians|chancellors)$/;
const STATES =
  /^(?:sides|countries|nations|governments|capitals|states|powers|parties|neighbors|neighbours|rivals|foes|superpowers|adversaries)$/;

/** "the two leaders", "both sides": a group with the members that the text leaves no doubt about. */
export function addPairs(context: Context, cast: Cast): void {
  const scope: Scope = {
    context,
    cast,
    people: new Whereabouts(context, cast.persons()),
    states: new Whereabouts(context, cast.drafts.filter(isState)),
    listed: new Whereabouts(
      context,
      cast.ofKind('group').filter(({ members }) => members.length > 0),
    ),
  };
  context.tokens.forEach((token, index) => {
    if (token.upos !== 'NOUN' && token.upos !== 'PROPN' && token.upos !== 'NUM') return;
    const head = token.form.toLowerCase();
    const phrase = phraseAt(context, index);
    if (token.upos === 'NUM' && !isThePair(context, index)) return;
    if (token.upos !== 'NUM' && !PEOPLE.test(head) && !STATES.test(head)) return;
    if (phrase.count === null && token.upos !== 'NUM') return;
    if (!/^(?:the|both|these|those)$/.test(phrase.determiner ?? '')) return;
    addPair(scope, { phrase, head, count: phrase.count ?? 2 });
  });
}

/** "between the two", "the two spoke". */
function isThePair({ tokens }: Context, index: number): boolean {
  if (tokens[index]?.form.toLowerCase() !== 'two' || !/^the$/i.test(tokens[index - 1]?.form ?? ''))
    return false;
  return !/^(?:NOUN|ADJ|PROPN|NUM)$/.test(tokens[index + 1]?.upos ?? '') && tokens[index + 1]?.form !== '-';
}

interface Scope {
  context: Context;
  cast: Cast;
  people: Whereabouts;
  states: Whereabouts;
  /** Groups whose members are told. */
  listed: Whereabouts;
}

function isState({ type, known }: Draft): boolean {
  return type === 'country' || known === 'org:nato' || known === 'org:eu';
}

function addPair(
  scope: Scope,
  { phrase, head, count }: { phrase: Phrase; head: string; count: number },
): void {
  const { context, cast } = scope;
  const listed = listedBefore(scope, phrase, count);
  if (listed) {
    addMention(listed, mentionOf(context, { ...phrase }, 'nominal'));
    return;
  }
  const members = STATES.test(head) ? states(scope, phrase) : persons(scope, phrase);
  const certain = members.length === count ? members : [];
  if (certain.length === 0 && head === 'two') return;
  const words = wordsOf(context, phrase.first, phrase.last);
  const draft =
    certain.length > 0
      ? pairDraft(cast, certain, words)
      : cast.add(newDraft({ name: words, type: 'group', plural: true, unnamed: true }));
  addMention(draft, mentionOf(context, { ...phrase }, 'nominal'));
}

/** The group of these members, by the words that first describe it or their names. */
export function pairDraft(cast: Cast, members: readonly Draft[], words?: string): Draft {
  const names = members.map(({ name }) => name);
  const name = words ?? `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
  return cast.known(`pair:${[...names].sort().join('+')}`, () =>
    newDraft({ name, type: 'group', plural: true, members: [...members], unnamed: true }),
  );
}

/** "Ministers of Peru, Chile and Bolivia ... |the three ministers|": a group of so many that was listed just before. */
function listedBefore({ context, listed }: Scope, { head, first }: Phrase, count: number): Draft | null {
  const noun = context.tokens[head]?.form.toLowerCase() ?? '';
  const at = context.tokens[first];
  for (let back = 0; back <= REACH && at; back++) {
    const fits = listed
      .before(at.sentence - back, at.start)
      .filter(({ members, known }) => members.length === count && known?.endsWith(`:${noun}`));
    if (fits.length > 0) return fits.length === 1 ? (fits[0] ?? null) : null;
  }
  return null;
}

function persons({ context, people }: Scope, phrase: Phrase): Draft[] {
  const kind = context.tokens[phrase.head]?.form.toLowerCase() ?? '';
  const near = nearby(context, people, phrase);
  const title = kind.replace(/s$/, '');
  const titled = near.filter(({ offices }) =>
    offices.some(
      (office) =>
        office.title === title ||
        office.title.endsWith(` ${title}`) ||
        (title === 'leader' && (office.rank === 'head' || office.rank === 'leader')) ||
        (title === 'minister' && office.rank === 'minister'),
    ),
  );
  if (/^(?:two|men|women|counterparts)$/.test(kind)) return near;
  // "Macron met Putin. The two leaders ...": nobody's office is given, and nobody else is near
  const open = near.filter(({ offices }) =>
    offices.every(({ rank }) => rank === 'head' || rank === 'leader'),
  );
  return title === 'leader' && titled.length < 2 && open.length === near.length ? near : titled;
}

function states(scope: Scope, phrase: Phrase): Draft[] {
  const { context, cast } = scope;
  const named = nearby(context, scope.states, phrase);
  if (named.length > 0) return named;
  const codes = new Set(nearby(context, scope.people, phrase).flatMap(({ country }) => country ?? []));
  return [...codes].map((code) => countryDraft(cast, code));
}

/** Who was mentioned last before the phrase, walking back a few sentences until at least two are found. */
function nearby({ tokens }: Context, whereabouts: Whereabouts, phrase: Phrase): Draft[] {
  const at = tokens[phrase.first];
  if (!at) return [];
  let found: Draft[] = [];
  for (let back = 0; back <= REACH; back++) {
    found = [...new Set([...whereabouts.before(at.sentence - back, at.start), ...found])];
    if (found.length >= 2) return found;
  }
  return [];
}
