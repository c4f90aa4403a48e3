import type { TreebankSentence, TreebankWord } from '../../training/conllu.ts';
import { goldDocuments, type GoldDocument } from '../gold/documents.ts';

export type Form = 'name' | 'nominal' | 'pronoun';

/** A mention in words `[first, last)` of the document. */
export interface GoldMention {
  first: number;
  last: number;
  /** The word of the span that hangs highest in the gold tree. */
  head: number;
  /** GUM's minimal span: the head word, or all words of a flat name. */
  core: ReadonlySet<number>;
  form: Form;
  /** GUM's entity type: person, organization, place ... */
  type: string;
  /** Number of its chain in the document. */
  chain: number;
}

export interface GoldReport extends GoldDocument {
  /** Gold words with their tags. */
  gold: TreebankWord[];
  mentions: GoldMention[];
}

/**
 * The documents of GUM with all their mentions. Discontinuous mentions are taken from their first to their last word;
 * bridging and split antecedents are relations between chains in GUM and no identity: they are left out.
 */
export function goldReports(sentences: readonly TreebankSentence[]): GoldReport[] {
  const documents = goldDocuments(sentences).map((document): GoldReport => ({
    ...document,
    gold: [],
    mentions: [],
  }));
  const byId = new Map(documents.map((document) => [document.id, document]));
  for (const sentence of sentences) {
    const document = byId.get(sentence.document);
    if (document) addSentence(document, sentence.words);
  }
  return documents;
}

interface OpenMention {
  id: string;
  type: string;
  core: number[];
  first: number;
  last: number;
}

function addSentence({ gold, mentions }: GoldReport, words: readonly TreebankWord[]): void {
  const offset = gold.length;
  gold.push(...words);
  for (const open of mentionsOf(words)) {
    const head = headOf(words, open);
    trim(words, open);
    mentions.push({
      first: open.first + offset,
      last: open.last + offset,
      head: head + offset,
      core: new Set(open.core.map((index) => index + offset)),
      form: open.core.some((index) => words[index]?.upos === 'PROPN') ? 'name' : formOf(words[head]),
      type: open.type,
      chain: Number(open.id),
    });
  }
}

/** The mentions of a sentence from `Entity=(ID-type-infstat-salience-centering-minspan-link-identity ... ID)`. */
function mentionsOf(words: readonly TreebankWord[]): OpenMention[] {
  const open: OpenMention[] = [];
  const found: OpenMention[] = [];
  words.forEach((word, index) => {
    for (const part of (word.misc.get('Entity') ?? '').match(/\([^()]*\)?|[^()]+\)/g) ?? []) {
      if (part.startsWith('(')) open.push(openedBy(part, index));
      if (!part.endsWith(')')) continue;
      const closed = part.startsWith('(') ? open.pop() : take(open, part.slice(0, -1));
      if (closed) found.push({ ...closed, last: index + 1 });
    }
  });
  return joinParts(found);
}

function openedBy(part: string, first: number): OpenMention {
  const [id = '', type = '', , , , core = '1'] = part.replace(/[()]/g, '').split('-');
  return {
    id,
    type,
    core: core.split(',').map((place) => first + Number(place) - 1),
    first,
    last: first + 1,
  };
}

function take(open: OpenMention[], id: string): OpenMention | undefined {
  const at = open.findLastIndex((mention) => mention.id === id);
  return at < 0 ? undefined : open.splice(at, 1)[0];
}

/** Parts of one discontinuous mention (`12[1/2]`, `12[2/2]`) become one span. */
function joinParts(found: readonly OpenMention[]): OpenMention[] {
  const joined: OpenMention[] = [];
  for (const mention of found) {
    const part = /^(?<id>\d+)\[(?<at>\d+)\/\d+\]$/.exec(mention.id)?.groups;
    if (!part) {
      joined.push(mention);
      continue;
    }
    const begun = part.at === '1' ? undefined : joined.findLast(({ id }) => id === part.id);
    if (begun) begun.last = mention.last;
    else joined.push({ ...mention, id: part.id ?? '' });
  }
  return joined;
}

/** "the United States 's" is compared as "United States": articles and the mark of the possessive tell nothing. */
function trim(words: readonly TreebankWord[], mention: OpenMention): void {
  while (words[mention.last - 1]?.xpos === 'POS' && mention.last - mention.first > 1) mention.last -= 1;
  if (isArticle(words[mention.first]?.form) && mention.last - mention.first > 1) mention.first += 1;
}

export function isArticle(form: string | undefined): boolean {
  return /^(?:the|an?)$/i.test(form ?? '');
}

function headOf(words: readonly TreebankWord[], { first, last, core }: OpenMention): number {
  for (let index = first; index < last; index++) {
    const head = words[index]?.head ?? -1;
    if ((head < first || head >= last) && words[index]?.upos !== 'PUNCT' && words[index]?.upos !== 'ADP')
      return index;
  }
  return core[0] ?? first;
}

function formOf(word: TreebankWord | undefined): Form {
  if (word?.upos === 'PROPN') return 'name';
  return word?.upos === 'PRON' || (word?.upos === 'DET' && word.xpos !== 'CD') ? 'pronoun' : 'nominal';
}
