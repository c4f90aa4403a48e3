import type { LemmaModel } from '../../src/analysis/language/lemmas/model.ts';
import { longestMatch, renderEdit } from '../../src/analysis/language/lemmas/model.ts';
import type { TreebankSentence, TreebankWord } from '../conllu.ts';
import type { Choice, Observed } from './endings.ts';
import { learnEndings, observe } from './endings.ts';
import { irregularForms } from './irregular.ts';
import {
  BRITISH_DOUBLED,
  degreesOf,
  doubledForms,
  END_STRESSED,
  NEWS_VERBS,
  pluralOf,
  verbForms,
} from './regular.ts';

/** An ending of an edit needs three words that want it; single words stand as whole words. */
const EDIT_CHOICE: Choice = { support: 3, share: 0 };

/** An ending that keeps its capital (-ian, -ish) must be sure: any word may begin a sentence or stand in a heading. */
const CAPITAL_CHOICE: Choice = { support: 5, share: 0.85 };

/** Learns a lemma model from gold words. Same sentences in the same order, same model. */
export function trainLemmas(sentences: readonly TreebankSentence[]): LemmaModel {
  const seen: Observations = { edits: new Map(), capitals: new Map(), smalls: new Map() };
  for (const sentence of sentences) {
    for (const word of sentence.words) {
      if (!isLearnt(word)) continue;
      for (const tag of [word.upos, `${word.upos} ${word.xpos}`]) addWord(word, tag, seen);
    }
  }
  addInflections(sentences, seen.edits);
  return { version: 1, endings: learnAll(seen.edits), capitals: learnCapitals(seen) };
}

/** Parts of words written apart have no lemma (`_`), misspelt words that of another word. */
function isLearnt(word: TreebankWord): boolean {
  const misspelt = word.misc.has('CorrectForm') || word.feats.includes('Typo=Yes');
  return word.lemma !== '_' && !misspelt && word.form.toLowerCase().length === word.form.length;
}

/** By tag: edits of words, and what becomes of the capitals of words with and without one. */
interface Observations {
  edits: Map<string, Observed>;
  capitals: Map<string, Observed>;
  smalls: Map<string, Observed>;
}

function addWord(word: TreebankWord, tag: string, into: Observations): void {
  const { form, lemma, upos } = word;
  if (upos === 'NUM' && form.includes(',')) return;
  const small = form.toLowerCase();
  const keeps = lemma !== lemma.toLowerCase();
  const target = form === small || upos === 'PRON' ? lemma : lemma.toLowerCase();
  observe(table(into.edits, tag), small, editOf(small, target));
  if (upos === 'PROPN' || upos === 'PRON') return;
  if (form === small) observe(table(into.smalls, tag), small, keeps ? 'keep' : 'lower');
  else observe(table(into.capitals, tag), small, keeps ? 'keep' : 'lower');
}

/** Forms that the treebank does not show of the words it does show ("provoke" -> "provoking"). */
function addInflections(sentences: readonly TreebankSentence[], edits: Map<string, Observed>): void {
  const seen = new Map<string, number>();
  for (const { words } of sentences) {
    for (const { upos, lemma, misc } of words) {
      const known = /^[a-z]{2,}$/.test(lemma) && !misc.has('CorrectForm');
      if (known) seen.set(`${upos} ${lemma}`, (seen.get(`${upos} ${lemma}`) ?? 0) + 1);
    }
  }
  for (const base of [...END_STRESSED, ...NEWS_VERBS, ...BRITISH_DOUBLED]) {
    if (!seen.has(`VERB ${base}`)) seen.set(`VERB ${base}`, 1);
  }
  const irregular = irregularForms();
  // The treebanks have "fled" under "flead": the list knows better.
  for (const [form, base, tag] of irregular) {
    table(edits, `VERB ${tag}`).set(form, new Map([[editOf(form, base), 1]]));
  }
  for (const [form, base, tag] of spelledForms()) {
    table(edits, `VERB ${tag}`).set(form, new Map([[editOf(form, base), 1]]));
  }
  const exempt = new Set(irregular.map(([, base]) => base));
  // The more frequent word first: of two with the same form it has the claim.
  for (const [key] of [...seen].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) {
    const [upos = '', base = ''] = key.split(' ');
    for (const [form, tag] of inflections(upos, base)) {
      const past = tag === 'VBD' || tag === 'VBN';
      if (!(past && exempt.has(base))) addUnseen(edits, `${upos} ${tag}`, [form, base]);
    }
  }
}

/** Forms whose spelling misleads: of two verbs an ending that fits would take the wrong one ("freed", "cancelling"). */
function spelledForms(): [form: string, base: string, tag: string][] {
  const plain = NEWS_VERBS.flatMap((base) =>
    verbForms(base).map(([form, tag]) => [form, base, tag] as const),
  );
  const doubled = BRITISH_DOUBLED.flatMap((base) =>
    doubledForms(base).map(([form, tag]) => [form, base, tag] as const),
  );
  return [...plain, ...doubled].map(([form, base, tag]) => [form, base, tag]);
}

function inflections(upos: string, base: string): [form: string, tag: string][] {
  if (upos === 'VERB') return verbForms(base);
  if (upos === 'NOUN') return [[pluralOf(base), 'NNS']];
  return upos === 'ADJ' ? degreesOf(base) : [];
}

function addUnseen(edits: Map<string, Observed>, tag: string, [form, base]: [string, string]): void {
  const observed = table(edits, tag);
  if (!observed.has(form)) observe(observed, form, editOf(form, base));
}

function table(tables: Map<string, Observed>, tag: string): Observed {
  const found = tables.get(tag) ?? new Map<string, Map<string, number>>();
  tables.set(tag, found);
  return found;
}

/** The edit that makes `form` into `lemma`: what they share at the beginning stays. */
function editOf(form: string, lemma: string): string {
  let shared = 0;
  while (shared < form.length && shared < lemma.length && form[shared] === lemma[shared]) shared++;
  return renderEdit({ cut: form.length - shared, add: lemma.slice(shared) });
}

function learnAll(tables: ReadonlyMap<string, Observed>): LemmaModel['endings'] {
  const learnt: LemmaModel['endings'] = {};
  for (const tag of [...tables.keys()].sort()) {
    learnt[tag] = byOutcome(learnEndings(tables.get(tag) ?? new Map(), EDIT_CHOICE));
  }
  return learnt;
}

function learnCapitals({ capitals, smalls }: Observations): LemmaModel['capitals'] {
  const learnt: LemmaModel['capitals'] = {};
  for (const tag of [...capitals.keys()].sort()) {
    const endings = learnEndings(capitals.get(tag) ?? new Map(), CAPITAL_CHOICE);
    lowerCommonWords(endings, smalls.get(tag) ?? new Map());
    const { keep, lower } = byOutcome(endings);
    learnt[tag] = { keep: keep ?? '^', lower: lower ?? '^' };
  }
  return learnt;
}

/** A word that also stands in small letters, "dark", loses its capital in a heading. */
function lowerCommonWords(endings: Map<string, string>, smalls: Observed): void {
  for (const [word, outcomes] of smalls) {
    const common = (outcomes.get('lower') ?? 0) > (outcomes.get('keep') ?? 0);
    if (!common) continue;
    endings.delete(`^${word}`);
    if (longestMatch(endings, word) === 'keep') endings.set(`^${word}`, 'lower');
  }
}

/** Endings by outcome, both in code point order. */
function byOutcome(endings: ReadonlyMap<string, string>): Record<string, string> {
  const lists = new Map<string, string[]>();
  for (const [ending, outcome] of endings) lists.set(outcome, [...(lists.get(outcome) ?? []), ending]);
  const sorted = [...lists].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([outcome, list]) => [outcome, list.sort().join(' ')]));
}
