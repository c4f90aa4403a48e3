import { firstTokenFrom } from '../../entity-index.ts';
import { matchAt } from '../language/gazetteer/index.ts';
import { FORUM_HEADS } from './lexicon/nouns.ts';
import { formAt, spanBetween, tokenAt } from './reading.ts';
import type { Reading } from './reading.ts';
import type { Party, SpanText } from './draft.ts';
import { isSide } from './parties.ts';

/** A capitalised name of a council, dialogue or forum: tokens `[first, last]`. */
export interface ForumName {
  first: number;
  last: number;
  text: string;
}

/** Heads that name a forum whatever stands before them; the others need a state or alliance in the name. */
const SURE_HEADS: ReadonlySet<string> = new Set(['dialogue', 'forum', 'format', 'quartet']);
const INNER: ReadonlySet<string> = new Set(['-', '–', 'of', 'for', 'on', 'and', 'the', '&']);

/** All forum names of an article, in text order. Headings in title case are passed over. */
export function forumNames(reading: Reading): ForumName[] {
  return reading.tokens.flatMap((_, index) => {
    const found = forumEndingAt(reading, index);
    return found ? [found] : [];
  });
}

function forumEndingAt(reading: Reading, last: number): ForumName | null {
  if (!FORUM_HEADS.has(formAt(reading, last)) || !isCapital(reading, last)) return null;
  const first = runStart(reading, last);
  // "Organization for Security and Cooperation" goes on with "in Europe".
  const mention = reading.entityAt.get(last)?.mention;
  if (mention?.form === 'name' && mention.end > tokenAt(reading, last).end) return null;
  if (first === last || isTitleCase(reading, last)) return null;
  const { start, end } = spanBetween(
    reading,
    Math.min(first, mention?.form === 'name' ? firstTokenFrom(reading.tokens, mention.start) : first),
    last,
  );
  const opening =
    mention?.form === 'name' ? Math.min(first, firstTokenFrom(reading.tokens, mention.start)) : first;
  const name = { first: opening, last, text: reading.article.text.slice(start, end).replace(/\s+/g, ' ') };
  return isForum(reading, name) ? name : null;
}

function isCapital(reading: Reading, index: number): boolean {
  return /^\p{Lu}/u.test(reading.tokens[index]?.form ?? '');
}

/** Walks left over capitals, and over joining words that have a capital before them. */
function runStart(reading: Reading, last: number): number {
  const floor = reading.sentences[tokenAt(reading, last).sentence]?.first ?? 0;
  let first = last;
  for (let index = last - 1; index >= Math.max(floor, last - 12); index -= 1) {
    const article = formAt(reading, index) === 'the' && isCapital(reading, index);
    if (isCapital(reading, index) && !article) first = index;
    else if (!INNER.has(formAt(reading, index)) || article) break;
    else if (formAt(reading, index) === 'and' && !partOfName(reading, index)) break;
  }
  return first;
}

/** "Security and Cooperation" is one name, "NATO and the Council" are two. */
function partOfName(reading: Reading, index: number): boolean {
  const found = reading.entityAt.get(index);
  return found !== undefined && found.mention.form === 'name';
}

function isTitleCase(reading: Reading, index: number): boolean {
  const sentence = reading.sentences[tokenAt(reading, index).sentence];
  if (!sentence) return false;
  const words = reading.tokens
    .slice(sentence.first, sentence.last)
    .filter((token) => /^\p{L}{4,}/u.test(token.form));
  return words.every((token) => /^\p{Lu}/u.test(token.form));
}

function isForum(reading: Reading, name: ForumName): boolean {
  // The National Security Council sits with its own president.
  if (/^(?:the )?(?:national|state|federal|supreme|city|county|regional) /i.test(name.text)) return false;
  const whole = reading.entityAt.get(name.last)?.entity;
  if (whole?.known !== undefined || whole?.sector) return whole.sector === 'IGO';
  // "Billions Bunker Group" is a company: the name must hold a state or an alliance.
  if (/^(?:group|process|cooperation|contact)$/.test(formAt(reading, name.last)))
    return namesState(reading, name);
  return (
    SURE_HEADS.has(formAt(reading, name.last)) ||
    partiesOfForum(reading, name).length > 0 ||
    namesState(reading, name)
  );
}

/** "NATO-Ukraine Commission": a word of the name is a state or an alliance, though no entity stands there. */
function namesState(reading: Reading, name: ForumName): boolean {
  for (let index = name.first; index < name.last; index += 1) {
    const meanings = matchAt(reading.tokens, index)?.meanings ?? [];
    if (meanings.some((known) => known.kind === 'country' || known.sector === 'IGO')) return true;
  }
  return false;
}

/** States and alliances that the name itself holds: NATO and Russia in "NATO-Russia Council". */
export function partiesOfForum(reading: Reading, name: ForumName): Party[] {
  const parts = namedParts(reading, name);
  const whole = reading.entityAt.get(name.last);
  // One half of "NATO-Russia Council" alone would misname the contact.
  const pair = /\p{L}[-–]\p{Lu}/u.test(name.text);
  const named =
    whole?.entity.type === 'organization' &&
    whole.mention.form === 'name' &&
    !SURE_HEADS.has(formAt(reading, name.last));
  return named && (parts.length === 0 || (pair && parts.length < 2))
    ? [{ entity: whole.entity.id, span: whole.mention }]
    : parts;
}

function namedParts(reading: Reading, name: ForumName): Party[] {
  const found: Party[] = [];
  for (let index = name.first; index <= name.last; index += 1) {
    const entity = entityOfWord(reading, index, name);
    if (entity && !found.some((party) => party.entity === entity)) {
      found.push({ entity, span: spanBetween(reading, index) });
    }
  }
  return found;
}

/** The entity that one word of a forum's name means: its own mention there, or one of that name elsewhere. */
function entityOfWord(reading: Reading, index: number, name: ForumName): string | null {
  const here = reading.entityAt.get(index);
  const wide =
    here &&
    here.mention.start <= tokenAt(reading, name.first).start &&
    here.mention.end >= tokenAt(reading, name.last).end;
  if (here && !wide) return isSide(here.entity) && here.entity.type !== 'person' ? here.entity.id : null;
  const form = tokenAt(reading, index).form;
  if (!isCapital(reading, index) || FORUM_HEADS.has(form.toLowerCase())) return null;
  const other = reading.entities.find(
    (entity) =>
      (entity.type === 'country' || entity.sector === 'IGO') &&
      entity.mentions.some((mention) => mention.form === 'name' && mention.quote === form),
  );
  return other?.id ?? null;
}

/** The forum's name with its words. */
export function forumText(reading: Reading, name: ForumName): SpanText {
  return { text: name.text.replace(/^the /i, ''), span: spanBetween(reading, name.first, name.last) };
}
