import { countries } from '../language/gazetteer/index.ts';
import { mentionOf, wordsOf, type Context } from './context.ts';
import { addMention, newDraft, type Cast, type Draft } from './draft.ts';
import { countryDraft } from './known-names.ts';
import { ownerAt, ownerBefore, type Owner } from './owners.ts';
import { titleCase } from './titles.ts';
import {
  INSTITUTION_MODIFIER,
  INSTITUTIONS,
  institutionKey,
  type InstitutionKind,
} from './institution-words.ts';

/** Token indices of the heads of institutions, and those of which the words around them do not tell whose they are. */
export interface FoundInstitutions {
  heads: Set<number>;
  open: Institution[];
}

/** Institutions that belong to a country or person by description: "the Russian Foreign Ministry", "Biden administration". */
export function addInstitutions(context: Context, cast: Cast): FoundInstitutions {
  const heads = new Set<number>();
  const open: Institution[] = [];
  context.tokens.forEach((token, index) => {
    const found = headAt(context, index);
    if (!found || (token.upos !== 'NOUN' && token.upos !== 'PROPN' && token.upos !== 'ADJ')) return;
    if (isModifier(context, index)) return;
    const span = spanOf(context, found.first, index);
    const institution = { ...found, ...span, head: index };
    const draft = draftOf(context, cast, institution);
    if (!draft) open.push(institution);
    if (!draft) return;
    const range = { first: span.first, last: span.last, head: index };
    addMention(draft, mentionOf(context, range, span.named ? 'name' : 'nominal'));
    heads.add(index);
  });
  return { heads, open };
}

/** "U.S. intelligence officials", "Russian military buildup": a modifier of another noun is no actor by itself. */
function isModifier({ tokens }: Context, index: number): boolean {
  const next = tokens[index + 1];
  if (next?.sentence !== tokens[index]?.sentence) return false;
  const plain = next?.form === '-' ? tokens[index + 2] : next;
  return (
    plain?.upos === 'NOUN' &&
    tokens[index]?.head !== -1 &&
    (tokens[index]?.head ?? -1) > index &&
    /^(?:compound|amod)/.test(tokens[index]?.deprel ?? '')
  );
}

interface Found {
  kind: InstitutionKind;
  sector: string;
  words: string;
  first: number;
}

function headAt({ tokens }: Context, index: number): Found | null {
  const word = tokens[index]?.form.toLowerCase() ?? '';
  const pair = `${tokens[index - 1]?.form.toLowerCase() ?? ''} ${word}`;
  const two = INSTITUTIONS.get(pair);
  if (two) return { ...two, words: pair, first: index - 1 };
  const one = INSTITUTIONS.get(word);
  return one ? { ...one, words: word, first: index } : null;
}

interface InstitutionSpan {
  first: number;
  last: number;
  owner: Owner | null;
  modifiers: string;
  /** Written with a capital: a name rather than a description. */
  named: boolean;
}

/** "the new civilian transitional government": nobody writes more. */
const MOST_MODIFIERS = 6;

function spanOf(context: Context, from: number, head: number): InstitutionSpan {
  const { tokens } = context;
  let first = from;
  while (
    first > from - MOST_MODIFIERS &&
    first > 0 &&
    INSTITUTION_MODIFIER.test(tokens[first - 1]?.form ?? '') &&
    !ownerBefore(context, first)
  )
    first -= 1;
  const topic = endOfTopic(context, head);
  const before = ownerBefore(context, first) ?? personBefore(context, first);
  const behind = before ? null : ownerBehind(context, topic, ABROAD.test(tokens[head]?.form ?? ''));
  const start = before ? before.first : first;
  const modifiers = [
    wordsOf(context, first, from),
    topic > head + 1 ? wordsOf(context, head + 2, topic) : '',
  ];
  return {
    first: /^the$/i.test(tokens[start - 1]?.form ?? '') ? start - 1 : start,
    last: behind ? behind.last : topic,
    owner: before ?? behind,
    modifiers: modifiers
      .filter((words) => words !== '')
      .join(' ')
      .toLowerCase(),
    named: /^\p{Lu}/u.test(tokens[head]?.form ?? ''),
  };
}

/** "Ministry |of Foreign Affairs|": where the topic behind a ministry ends. */
function endOfTopic(context: Context, head: number): number {
  const { tokens } = context;
  if (tokens[head]?.form.toLowerCase() !== 'ministry' || tokens[head + 1]?.form !== 'of') return head + 1;
  let last = head + 2;
  if (ownerAt(context, last)?.known?.kind === 'country') return head + 1;
  while (last - head < 7 && /^(?:the|and|,)$|^\p{Lu}/u.test(tokens[last]?.form ?? '')) last += 1;
  while (/^(?:of|the|and|,)$/.test(tokens[last - 1]?.form ?? '')) last -= 1;
  return last;
}

/** "its embassy in La Paz" is not a Bolivian one. */
const ABROAD = /^(?:embassy|consulate|delegation)$/i;

/** "the embassy |of Ukraine": only a country behind "of" or "in" owns an institution. */
function ownerBehind(context: Context, last: number, abroad: boolean): Owner | null {
  if (!(abroad ? /^of$/ : /^(?:of|in)$/).test(context.tokens[last]?.form ?? '')) return null;
  const owner = ownerAt(context, last + 1);
  return owner?.known?.country == null ? null : owner;
}

/** "Biden| administration": a person's name as a plain modifier. */
function personBefore(context: Context, end: number): Owner | null {
  const name = context.nameAt[end - 1];
  if (name?.type !== 'person' || name.last !== end) return null;
  return {
    first: name.first,
    last: end,
    known: null,
    person: true,
    words: wordsOf(context, name.first, end),
  };
}

export interface Institution extends InstitutionSpan, Found {
  head: number;
}

function draftOf(context: Context, cast: Cast, found: Institution): Draft | null {
  const country = found.owner?.known?.country ?? null;
  const byCountry =
    found.owner?.known &&
    ['adjective', 'country', 'people', 'seat', 'capital'].includes(found.owner.known.kind);
  if (found.kind === 'administration') return administration(cast, found, country);
  if (!country || !byCountry) return bare(context, cast, found);
  return institutionOf(cast, found, country);
}

/** The institution of a country; its government is the country itself. */
export function institutionOf(cast: Cast, found: Institution, country: string): Draft {
  if (found.kind === 'state') return countryDraft(cast, country);
  return cast.known(keyOf(found, country), () =>
    newDraft({
      name: nameOf(found, country),
      type: found.kind === 'forces' ? 'group' : 'organization',
      country,
      sector: /\b(?:defen[cs]e|armed|military)\b/.test(found.modifiers) ? 'MIL' : found.sector,
      plural: found.kind === 'forces',
    }),
  );
}

/** "the Biden administration" belongs to the country of Biden, filled in once persons are known. */
function administration(cast: Cast, found: Institution, country: string | null): Draft | null {
  if (country) return countryDraft(cast, country);
  if (found.owner?.person) {
    const name = `${found.owner.words} administration`;
    return cast.known(`administration:${found.owner.words}`, () =>
      newDraft({ name, type: 'organization', sector: 'GOV' }),
    );
  }
  const known = cast.ofKind('administration');
  return known.length === 1 ? (known[0] ?? null) : null;
}

/** "the ministry", "Foreign Ministry" without an owner: the one of that kind met before, if only one was. */
function bare({ tokens }: Context, cast: Cast, found: Institution): Draft | null {
  if (found.owner || found.kind === 'state' || found.kind === 'forces') return null;
  if (!found.named && !/^the$/i.test(tokens[found.first]?.form ?? '')) return null;
  const suffix = keyWords(found);
  const fits = cast
    .ofKind('institution')
    .filter(
      ({ known }) =>
        known?.endsWith(`:${suffix}`) || (found.modifiers === '' && known?.endsWith(` ${suffix}`)),
    );
  return fits.length === 1 ? (fits[0] ?? null) : null;
}

function keyOf(found: Institution, country: string): string {
  return `institution:${country}:${keyWords(found)}`;
}

export function keyWords({ modifiers, words, kind }: Institution): string {
  return institutionKey(modifiers, words, kind);
}

function nameOf(found: Institution, country: string): string {
  const adjective = countries().get(country)?.adjectives[0] ?? countries().get(country)?.name ?? country;
  const words = keyWords(found);
  return `${adjective} ${found.kind === 'ministry' ? titleCase(words) : found.kind === 'forces' ? 'forces' : words}`;
}
