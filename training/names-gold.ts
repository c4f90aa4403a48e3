import { countries, titleWords } from '../src/analysis/language/gazetteer/index.ts';
import type { NameType, Token } from '../src/types/token.ts';
import type { TreebankSentence, TreebankWord } from './conllu.ts';

/** A name in gold data: tokens `[first, last)` of the document. */
export interface GoldName {
  first: number;
  last: number;
  type: NameType;
}

/** A document with gold tokens, tags and trees, and its names. */
export interface GoldDocument {
  id: string;
  genre: string;
  text: string;
  tokens: Token[];
  names: GoldName[];
}

/** Groups sentences of a treebank into documents of tokens, with offsets into the rebuilt text. */
export function documentsOf(sentences: readonly TreebankSentence[]): GoldDocument[] {
  const documents: GoldDocument[] = [];
  for (const sentence of sentences) {
    let document = documents.at(-1);
    if (!document || document.id !== sentence.document) {
      document = { id: sentence.document, genre: sentence.genre, text: '', tokens: [], names: [] };
      documents.push(document);
    }
    const first = document.tokens.length;
    appendSentence(document, sentence);
    document.names.push(...namesOf(sentence, document.tokens, first));
  }
  return documents;
}

function appendSentence(document: GoldDocument, sentence: TreebankSentence): void {
  const first = document.tokens.length;
  const number = (document.tokens.at(-1)?.sentence ?? -1) + 1;
  for (const word of sentence.words) {
    const start = document.text.length;
    document.text += word.form + (word.spaceAfter ? ' ' : '');
    document.tokens.push({
      start,
      end: start + word.form.length,
      form: word.form,
      lemma: word.lemma,
      upos: word.upos,
      xpos: word.xpos,
      head: word.head < 0 ? -1 : word.head + first,
      deprel: word.deprel,
      sentence: number,
    });
  }
  document.text = `${document.text.trimEnd()}\n`;
}

interface GumEntity {
  id: string;
  type: string;
  linked: boolean;
  first: number;
  last: number;
}

const TYPES: Readonly<Record<string, NameType>> = {
  person: 'person',
  organization: 'organization',
  place: 'place',
};

/** The named persons, organizations, places and groups of a GUM sentence as tight spans without titles. */
function namesOf(sentence: TreebankSentence, tokens: readonly Token[], offset: number): GoldName[] {
  const names: GoldName[] = [];
  for (const entity of entitiesOf(sentence.words)) {
    const type = TYPES[entity.type];
    const span = type ? tightSpan(sentence.words, entity, type) : null;
    if (!type || !span) continue;
    const [first, last] = [span.first + offset, span.last + offset];
    const forms = tokens.slice(first, last).map(({ form }) => form);
    const inside = names.some((name) => name.first < last && first < name.last);
    if (!inside) names.push({ first, last, type: refine(type, forms, tokens[last - 1]?.xpos ?? '') });
  }
  return names;
}

/** A place that is a state is a country; persons in the plural are a group ("Muslims"). */
function refine(type: NameType, forms: readonly string[], xpos: string): NameType {
  if (type === 'person' && xpos === 'NNPS') return 'group';
  if (type !== 'person' && countryNames.has(forms.join(' '))) return 'country';
  return type;
}

const countryNames = new Set([...countries().values()].flatMap(({ name, aliases }) => [name, ...aliases]));

/** Outermost first, so that a name within a name is left out. */
function entitiesOf(words: readonly TreebankWord[]): GumEntity[] {
  const open: GumEntity[] = [];
  const found: GumEntity[] = [];
  words.forEach((word, index) => {
    for (const part of (word.misc.get('Entity') ?? '').match(/\([^()]*\)?|[^()]+\)/g) ?? []) {
      if (part.startsWith('(')) {
        const cells = part.replace(/[()]/g, '').split('-');
        const entity = {
          id: cells[0] ?? '',
          type: cells[1] ?? '',
          linked: cells.length > 6,
          first: index,
          last: index,
        };
        open.push(entity);
        found.push(entity);
      }
      if (part.endsWith(')')) close(open, part.startsWith('(') ? null : part.slice(0, -1), index);
    }
  });
  return found.sort((a, b) => a.first - b.first || b.last - a.last);
}

function close(open: GumEntity[], id: string | null, index: number): void {
  for (let at = open.length - 1; at >= 0; at--) {
    if (id !== null && open[at]?.id !== id) continue;
    const [entity] = open.splice(at, 1);
    if (entity) entity.last = index + 1;
    return;
  }
}

const PROPER = /^NNPS?$/;
const NAME_PARTS = /^(?:flat|compound|amod|nmod|nmod:poss|nummod|goeswith|conj|nmod:unmarked)$/;
const PERSON_PARTS = /^(?:flat|compound|goeswith)$/;

/** The proper nouns around the head of a mention, without articles and titles; null where it is no name. */
function tightSpan(
  words: readonly TreebankWord[],
  entity: GumEntity,
  type: NameType,
): { first: number; last: number } | null {
  const head = headOf(words, entity);
  if (!PROPER.test(words[head]?.xpos ?? '') && words[head]?.upos !== 'PROPN') return null;
  const grown = grow(words, { head, type, from: entity.first, to: entity.last });
  let { first } = grown;
  const { last } = grown;
  while (first < last && isTitle(words[first], type, last - first > 1)) first += 1;
  if (first >= last || (last - first === 1 && isOffice(words[first]))) return null;
  return proper(words, first, last) ? { first, last } : null;
}

/** The head with what hangs on it as part of the name, from left to right, until nothing joins any more. */
function grow(
  words: readonly TreebankWord[],
  { head, type, from, to }: Growth,
): { first: number; last: number } {
  const parts = type === 'person' ? PERSON_PARTS : NAME_PARTS;
  let [first, last] = [head, head + 1];
  for (let grown = true; grown;) {
    grown = false;
    for (let index = from; index < to; index++) {
      const word = words[index];
      if (!word || (index >= first && index < last) || !isProper(word) || isTitle(word, type, index < head))
        continue;
      if (word.head < first || word.head >= last || !parts.test(word.deprel)) continue;
      first = Math.min(first, index);
      last = Math.max(last, index + 1);
      grown = true;
    }
  }
  return { first, last };
}

interface Growth {
  head: number;
  type: NameType;
  from: number;
  to: number;
}

function isProper(word: TreebankWord): boolean {
  return PROPER.test(word.xpos) || word.upos === 'PROPN' || /^\p{Lu}/u.test(word.form) || word.xpos === 'CD';
}

function isTitle(word: TreebankWord | undefined, type: NameType, before: boolean): boolean {
  return type === 'person' && before && isOffice(word);
}

function isOffice(word: TreebankWord | undefined): boolean {
  return titleWords().has(word?.form.toLowerCase() ?? '');
}

/** Every word of a name is a proper noun or one of the small words that join them. */
function proper(words: readonly TreebankWord[], first: number, last: number): boolean {
  return words.slice(first, last).every((word) => isProper(word) || word.form.length <= 3);
}

function headOf(words: readonly TreebankWord[], entity: GumEntity): number {
  for (let index = entity.first; index < entity.last; index++) {
    const head = words[index]?.head ?? -1;
    if (head < entity.first || head >= entity.last) {
      if (words[index]?.upos !== 'PUNCT' && words[index]?.upos !== 'ADP') return index;
    }
  }
  return entity.first;
}
