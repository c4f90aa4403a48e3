import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { languageModels } from '../../src/analysis/language/models.ts';
import { findNames } from '../../src/analysis/language/names/index.ts';
import { readTreebank, type TreebankSentence } from '../../training/conllu.ts';
import { documentsOf, type GoldDocument, type GoldName } from '../../training/names-gold.ts';
import { f1, type Measure, type Row } from '../measure.ts';

const UNER = 'names/uner-ewt-dev.iob2.gz';
const GUM = 'treebank/gum-dev.conllu.gz';

/** UNER knows persons, organizations and locations; a people ("Russians") is none of them, so groups are left out. */
const UNER_TYPES: Readonly<Record<string, string>> = {
  person: 'PER',
  organization: 'ORG',
  country: 'LOC',
  place: 'LOC',
};

/**
 * Names on gold tokens, exact span and type. UNER's sentences are never trained on: with predicted tags and
 * trees (what counts) and with gold ones. GUM dev has the types of the project.
 */
export const measure: Measure = {
  name: 'names',
  corpora: [UNER, 'treebank/ewt-dev.conllu.gz', GUM],
  models: ['models/names.bin', 'models/grammar.bin'],
  measure: (corpora) => {
    const ewt = readTreebank(corpora, 'ewt-dev');
    const gum = readTreebank(corpora, 'gum-dev');
    const gold = unerNames(corpora, ewt);
    return [
      row('uner-ewt-dev', UNER, score(predicted(ewt), { gold, types: UNER_TYPES })),
      { ...row('uner-ewt-dev gold tags', UNER, score(ewt, { gold, types: UNER_TYPES })), floors: false },
      row('gum-dev', GUM, score(predicted(gum), { gold: namesOf(documentsOf(gum)) })),
      { ...row('gum-dev gold tags', GUM, score(gum, { gold: namesOf(documentsOf(gum)) })), floors: false },
    ];
  },
};

interface Counts {
  right: number;
  found: number;
  gold: number;
}

interface Typed {
  first: number;
  last: number;
  type: string;
}

interface GoldNames {
  /** By document id. */
  gold: ReadonlyMap<string, readonly Typed[]>;
  types?: Readonly<Record<string, string>>;
}

function row(what: string, corpus: string, counts: ReadonlyMap<string, Counts>): Row {
  const figures: Record<string, number> = {};
  for (const [type, held] of counts) figures[type === 'all' ? 'F1' : `F1 ${type}`] = f1(held).f1;
  return { what, corpus, figures, size: { names: counts.get('all')?.gold ?? 0 } };
}

function score(sentences: readonly TreebankSentence[], { gold, types }: GoldNames): Map<string, Counts> {
  const counts = new Map<string, Counts>([['all', { right: 0, found: 0, gold: 0 }]]);
  for (const document of documentsOf(sentences)) {
    const right = new Set((gold.get(document.id) ?? []).map(keyOf));
    const found = namesFound(document).flatMap(({ first, last, type }) => {
      const mapped = types ? types[type] : type;
      return mapped === undefined ? [] : [{ first, last, type: mapped }];
    });
    for (const name of gold.get(document.id) ?? []) count(counts, name.type, 'gold');
    for (const name of found) {
      count(counts, name.type, 'found');
      if (right.has(keyOf(name))) count(counts, name.type, 'right');
    }
  }
  return counts;
}

function namesFound({ text, tokens }: GoldDocument): Typed[] {
  const last = tokens.at(-1);
  const all = { start: 0, end: last?.end ?? 0, first: 0, last: tokens.length };
  return findNames(text, tokens, [all]);
}

function count(counts: Map<string, Counts>, type: string, field: keyof Counts): void {
  for (const key of ['all', type]) {
    const held = counts.get(key) ?? { right: 0, found: 0, gold: 0 };
    held[field] += 1;
    counts.set(key, held);
  }
}

function keyOf({ first, last, type }: Typed): string {
  return `${String(first)}-${String(last)}-${type}`;
}

function namesOf(documents: readonly GoldDocument[]): Map<string, GoldName[]> {
  return new Map(documents.map(({ id, names }) => [id, names]));
}

/** The sentences with tags and trees of the grammar. */
function predicted(sentences: readonly TreebankSentence[]): TreebankSentence[] {
  const analyses = languageModels().grammar.analyse(
    sentences.map(({ words }) => words.map(({ form }) => form)),
  );
  return sentences.map((sentence, index) => ({
    ...sentence,
    words: sentence.words.map((word, at) => ({ ...word, ...analyses[index]?.[at] })),
  }));
}

/** UNER's tags on the words of the treebank; a sentence whose words differ in number has no names. */
function unerNames(corpora: string, sentences: readonly TreebankSentence[]): Map<string, Typed[]> {
  const tags = unerTags(gunzipSync(readFileSync(join(corpora, UNER))).toString('utf8'));
  const names = new Map<string, Typed[]>();
  const offsets = new Map<string, number>();
  for (const { id, document, words } of sentences) {
    const offset = offsets.get(document) ?? 0;
    offsets.set(document, offset + words.length);
    const held = names.get(document) ?? [];
    names.set(document, held);
    const own = tags.get(id) ?? [];
    if (own.length === words.length) held.push(...spansOf(own, offset));
  }
  return names;
}

function unerTags(text: string): Map<string, string[]> {
  const tags = new Map<string, string[]>();
  let current: string[] = [];
  for (const line of text.split('\n')) {
    const id = /^# sent_id = (?<id>.*)$/.exec(line)?.groups?.id;
    if (id !== undefined) {
      current = [];
      tags.set(id, current);
    } else if (line !== '' && !line.startsWith('#')) current.push(line.split('\t')[2] ?? 'O');
  }
  return tags;
}

function spansOf(tags: readonly string[], offset: number): Typed[] {
  const spans: Typed[] = [];
  tags.forEach((tag, index) => {
    const open = spans.at(-1);
    if (tag.startsWith('B-'))
      spans.push({ first: offset + index, last: offset + index + 1, type: tag.slice(2) });
    else if (tag.startsWith('I-') && open) open.last = offset + index + 1;
  });
  return spans;
}
