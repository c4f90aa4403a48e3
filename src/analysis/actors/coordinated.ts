import { matchAt, type Known } from '../language/gazetteer/index.ts';
import { mentionOf, wordsOf, type Context } from './context.ts';
import { addMention, newDraft, type Cast, type Draft } from './draft.ts';
import { countryDraft, organizationDraft } from './known-names.ts';
import { reading } from './owners.ts';
import { titleEndingAt } from './titles.ts';

/** Plural nouns for people who act for their state; experts and allies of two states do not. */
const HEADS =
  /^(?:officials|diplomats|aides|advis[eo]rs|negotiators|mediators|envoys|ambassadors|ministers|leaders|presidents|premiers|chancellors|spokes(?:men|women|people)|lawmakers|senators|commanders|generals|officers|troops|soldiers|forces|armies|navies|governments|delegations|delegates|representatives|teams|chiefs|secretaries|ministries|counterparts|militaries|authorities|parliaments|embassies)$/i;
/** Whether a plural noun is of people or bodies who act for their state. */
export function isActingGroup(word: string): boolean {
  return HEADS.test(word);
}

/** Words between the last adjective and the noun: "foreign", "senior military". */
const MOST_BETWEEN = 4;
const MOST_OWNERS = 6;

interface Owned {
  first: number;
  last: number;
  known: Known;
  /** Stands as a modifier: "Greek", "Brazil's". */
  modifier: boolean;
}

interface Chain {
  owners: Owned[];
  last: number;
}

/**
 * Groups of several states: "Greek and Turkish officials", "ministers from Ghana, Togo and Benin". Each state gets
 * its mention, and the group has them for members. Gives the tokens of the nouns that are told with it.
 */
export function addCoordinated(context: Context, cast: Cast): Set<number> {
  const heads = new Set<number>();
  for (let index = 0; index < context.tokens.length; index++) {
    const chain = chainAt(context, index);
    if (!chain) continue;
    const group = modified(context, chain) ?? owning(context, chain);
    if (group) {
      addGroup(context, cast, { ...group, chain });
      heads.add(group.head);
    }
    index = chain.last - 1;
  }
  return heads;
}

/** "Qatari, Egyptian and U.S.": at least two owners with "and" before the last. */
function chainAt(context: Context, first: number): Chain | null {
  const { tokens } = context;
  if (matchAt(tokens, first) === null) return null;
  const owners: Owned[] = [];
  let joined = false;
  let at = first;
  while (owners.length < MOST_OWNERS) {
    const owner = ownedAt(context, /^the$/i.test(tokens[at]?.form ?? '') && owners.length > 0 ? at + 1 : at);
    if (!owner || (owners[0] && owners[0].modifier !== owner.modifier)) break;
    owners.push(owner);
    if (joined) return { owners, last: owner.last };
    const comma = tokens[owner.last]?.form === ',';
    at = owner.last + (comma ? 1 : 0);
    joined = /^(?:and|or|&)$/.test(tokens[at]?.form ?? '');
    if (joined) at += 1;
    else if (!comma) break;
  }
  return null;
}

function ownedAt({ tokens }: Context, first: number): Owned | null {
  const match = matchAt(tokens, first);
  if (!match || tokens[first]?.sentence !== tokens[match.last - 1]?.sentence) return null;
  const { known } = reading(match.meanings);
  if (!known || !/^(?:adjective|country|organization)$/.test(known.kind)) return null;
  if (known.kind === 'organization' && known.sector !== 'IGO') return null;
  const possessive = tokens[match.last]?.xpos === 'POS';
  return {
    first,
    last: possessive ? match.last + 1 : match.last,
    known,
    modifier: possessive || known.kind === 'adjective' || isShort(tokens, first),
  };
}

/** "U.S. and EU officials": short forms serve as adjectives. */
function isShort(tokens: Context['tokens'], index: number): boolean {
  const token = tokens[index];
  return (
    /^(?:U\.?S\.?|U\.?K\.?|E\.?U\.?|U\.?N\.?|NATO|UAE)$/.test(token?.form ?? '') && token?.deprel !== 'obj'
  );
}

interface Found {
  first: number;
  head: number;
  last: number;
}

/** The noun behind the chain: "Greek and Turkish |foreign ministers|". */
function modified(context: Context, { owners, last }: Chain): Found | null {
  const { tokens } = context;
  const [opening] = owners;
  if (!opening?.modifier) return null;
  let head = -1;
  for (let at = last; at < last + MOST_BETWEEN; at++) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[opening.first]?.sentence) break;
    if (!/^(?:ADJ|NOUN|PROPN)$/.test(token.upos)) break;
    if (HEADS.test(token.form)) head = at;
  }
  if (head < 0 || context.nameAt[head + 1]?.type === 'person') return null;
  return { first: withArticle(context, opening.first), head, last: head + 1 };
}

/** The noun before the chain: "|the presidents of| Kenya and Uganda". */
function owning(context: Context, { owners, last }: Chain): Found | null {
  const { tokens } = context;
  const [opening] = owners;
  if (!opening || opening.modifier) return null;
  const start = /^the$/i.test(tokens[opening.first - 1]?.form ?? '') ? opening.first - 1 : opening.first;
  const head = start - 2;
  const noun = tokens[head];
  if (!/^(?:of|from)$/.test(tokens[start - 1]?.form ?? '') || !noun || !HEADS.test(noun.form)) return null;
  if (noun.sentence !== tokens[start]?.sentence) return null;
  const title = titleEndingAt(context, head + 1);
  let first = title ? title.first : head;
  while (tokens[first - 1]?.upos === 'ADJ' && tokens[first - 1]?.sentence === noun.sentence) first -= 1;
  return { first: withArticle(context, first), head, last };
}

function withArticle({ tokens }: Context, first: number): number {
  return /^the$/i.test(tokens[first - 1]?.form ?? '') ? first - 1 : first;
}

function addGroup(context: Context, cast: Cast, group: Found & { chain: Chain }): void {
  const { owners } = group.chain;
  const members = [
    ...new Set(
      owners.map(({ known }) => memberOf(context, cast, { state: stateOf(cast, known), head: group.head })),
    ),
  ];
  for (const owner of owners) {
    const state = stateOf(cast, owner.known);
    addMention(state, mentionOf(context, { first: owner.first, last: lastWord(context, owner) }, 'nominal'));
  }
  const words = described(context, group);
  const noun = context.tokens[group.head]?.form.toLowerCase() ?? '';
  const mention = mentionOf(context, group, 'nominal');
  for (const { known } of owners) {
    const forces = cast.withKey(`institution:${known.country ?? ''}:forces`);
    if (forces) forces.mentions = forces.mentions.filter(({ head }) => head !== group.head);
  }
  const sides = members.map(({ name }) => name).sort();
  const make = () =>
    newDraft({ name: words, type: 'group', plural: true, unnamed: true, sector: 'GOV', members });
  addMention(cast.known(`group:${sides.join('+')}:${noun}`, make), mention);
}

/** "Ministers from Ghana and Togo" at the start of a sentence is printed "ministers ..."; names keep their capital. */
function described(context: Context, { first, last }: Found): string {
  const words = wordsOf(context, first, last).replace(/^the /i, '');
  const start = /^the$/i.test(context.tokens[first]?.form ?? '') ? first + 1 : first;
  const named = context.nameAt[start] !== undefined || matchAt(context.tokens, start) !== null;
  return !named ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

function lastWord({ tokens }: Context, { last }: Owned): number {
  return tokens[last - 1]?.xpos === 'POS' ? last - 1 : last;
}

function stateOf(cast: Cast, known: Known): Draft {
  return known.kind === 'organization' || known.country === null
    ? organizationDraft(cast, known)
    : countryDraft(cast, known.country);
}

/** The one person known to hold the office of the plural noun at `head` for that state, else the state. */
export function memberOf(
  context: Context,
  cast: Cast,
  { state, head }: { state: Draft; head: number },
): Draft {
  const title = titleEndingAt(context, head + 1);
  const holders = cast
    .persons()
    .filter(
      ({ country, offices }) =>
        title !== null &&
        state.country !== null &&
        country === state.country &&
        offices.some((office) => office.title === title.words && !office.former),
    );
  return holders.length === 1 && holders[0] ? holders[0] : state;
}

/** The states of a list that begins at a token: "Peru and Chile". */
export function listedStates(context: Context, cast: Cast, first: number): Draft[] {
  const chain = chainAt(context, first);
  return chain ? [...new Set(chain.owners.map(({ known }) => stateOf(cast, known)))] : [];
}
