import { mentionOf, wordsOf, type Context } from './context.ts';
import { addMention, newDraft, type Cast, type Draft } from './draft.ts';
import { listedStates } from './coordinated.ts';
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
    // "the two countries' ministers": the number is that of the countries
    if (PEOPLE.test(head) && hasPossessor(context, phrase)) return;
    const count = phrase.count ?? (head === 'sides' ? 2 : null);
    if (count === null && token.upos !== 'NUM') return;
    if (!/^(?:the|both|these|those)$/.test(phrase.determiner ?? '')) return;
    addPair(scope, { phrase, head, count: count ?? 2 });
  });
}

function hasPossessor({ tokens }: Context, { first, head }: Phrase): boolean {
  for (let at = first; at < head; at++) if (tokens[at]?.xpos === 'POS') return true;
  return false;
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
  const apposed = STATES.test(head) ? apposedStates(scope, phrase) : [];
  const members =
    apposed.length > 0 ? apposed : STATES.test(head) ? states(scope, phrase) : persons(scope, phrase);
  const certain = members.length === count ? members : [];
  if (certain.length === 0 && (head === 'two' || phrase.count === null)) return;
  const words = wordsOf(context, phrase.first, phrase.last);
  const draft =
    certain.length > 0
      ? pairDraft(cast, certain, words)
      : cast.add(newDraft({ name: words, type: 'group', plural: true, unnamed: true }));
  addMention(draft, mentionOf(context, { ...phrase }, 'nominal'));
}

/** "the two neighbours, |Peru and Chile|". */
function apposedStates({ context, cast }: Scope, { last }: Phrase): Draft[] {
  const found = /^[,:(–—]$/.test(context.tokens[last]?.form ?? '')
    ? listedStates(context, cast, last + 1)
    : [];
  return found;
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
  const near = nearby(context, people, { phrase });
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
  const acting = subjectsAbove(scope, phrase);
  const except = acting.length < 2 ? acting : [];
  const named = nearby(context, scope.states, { phrase, except });
  if (named.length > 0) return named;
  const codes = new Set(nearby(context, scope.people, { phrase }).flatMap(({ country }) => country ?? []));
  return [...codes].map((code) => countryDraft(cast, code));
}

/** "Russia, which has bases in |both countries|": one state that does something about them is none of them. */
function subjectsAbove({ context: { tokens }, states }: Scope, { head, first }: Phrase): Draft[] {
  const verbs = new Set<number>();
  for (let at = tokens[head]?.head ?? -1; at >= 0 && verbs.size < 12; at = tokens[at]?.head ?? -1)
    verbs.add(at);
  const own = tokens[head];
  const places = states.in(own?.sentence ?? -1).filter(({ start }) => start < (tokens[first]?.start ?? 0));
  const acting = places.filter(({ head: place }) => {
    const token = tokens[place];
    return (
      verbs.has(place) ||
      (/^nsubj/.test(token?.deprel ?? '') && verbs.has(token?.head ?? -1)) ||
      isJoined(tokens, place, verbs)
    );
  });
  return [...new Set(acting.map(({ draft }) => draft))];
}

/** "India and |Pakistan| agreed": the second subject. */
function isJoined(tokens: Context['tokens'], place: number, verbs: ReadonlySet<number>): boolean {
  const first = tokens[place]?.deprel === 'conj' ? tokens[tokens[place].head] : undefined;
  return first !== undefined && /^nsubj/.test(first.deprel) && verbs.has(first.head);
}

/** Who was mentioned last before the phrase, walking back a few sentences until at least two are found. */
function nearby(
  { tokens }: Context,
  whereabouts: Whereabouts,
  { phrase, except = [] }: { phrase: Phrase; except?: readonly Draft[] },
): Draft[] {
  const at = tokens[phrase.first];
  if (!at) return [];
  let found: Draft[] = [];
  for (let back = 0; back <= REACH; back++) {
    const here = whereabouts.before(at.sentence - back, at.start);
    found = [...new Set([...here, ...found])].filter((draft) => !except.includes(draft));
    if (found.length >= 2) return found;
  }
  return [];
}
