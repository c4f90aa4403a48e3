import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCases } from '../../../test/cases.ts';
import type { Article } from '../../types/article.ts';
import type { Clause } from '../../types/clause.ts';
import { annotateLanguage } from '../language/index.ts';
import { annotateClauses } from './index.ts';

/** `want`: "lemma|modality|polarity|tense|role=words|…"; an empty tense is not compared. `none`: lemmas that head no clause. */
interface Case {
  text: string;
  want: string[];
  none?: string[];
}

/** Sentences in which something happened, or did not: see the head of the file. */
const claims = readCases<Case>(import.meta.url, 'modality.cases.jsonl');
const MODEL = new URL('../../../models/grammar.bin', import.meta.url);
const NETWORK = new URL('../../../models/grammar.bin', import.meta.url);
const ready = existsSync(MODEL) || existsSync(NETWORK);
const rows = readCases<Case>(import.meta.url, 'clauses.cases.jsonl');

function clausesOf(text: string): Clause[] {
  const article = { id: 'case', text } as Article;
  const { sentences, tokens } = annotateLanguage.annotate(article, {});
  return annotateClauses.annotate(article, { sentences, tokens }).clauses;
}

/** What differs, worst first: a clause told as a fact that is none is a danger. */
function differences(
  text: string,
  clauses: readonly Clause[],
  want: string,
): { what: string; danger: boolean } | null {
  const [lemma = '', modality = '', sign = '+', tense = '', ...roles] = want.split('|');
  const polarity = sign === '+' ? 'positive' : 'negative';
  const found = clauses.filter((clause) => clause.lemma === lemma);
  const best =
    found.find((clause) => clause.modality === modality && clause.polarity === polarity) ?? found[0];
  if (!best) return { what: `${lemma}: no clause`, danger: false };
  const wrong = [
    best.modality === modality ? '' : best.modality,
    best.polarity === polarity ? '' : best.polarity,
    tense === '' || best.tense === tense ? '' : best.tense,
    ...roles.filter(
      (role) =>
        !best.arguments.some(({ role: name, start, end }) => role === `${name}=${text.slice(start, end)}`),
    ),
  ].filter((part) => part !== '');
  const told = best.modality === 'asserted' && best.polarity === 'positive';
  const fact = modality === 'asserted' && polarity === 'positive';
  return wrong.length === 0
    ? null
    : { what: `${lemma}: ${wrong.join(', ')} in "${text}"`, danger: told && !fact };
}

/** The clauses of a claim that read otherwise; null where one reads as wanted. */
function misread(clauses: readonly Clause[], want: string): { what: string; danger: boolean } | null {
  const [lemma = '', modality = '', sign = ''] = want.split('|');
  const found = clauses.filter((clause) => clause.lemma === lemma);
  const told = (clause: Clause): boolean => clause.modality === 'asserted' && clause.polarity === 'positive';
  const right = (clause: Clause): boolean =>
    modality === 'unreal'
      ? !told(clause)
      : clause.modality === modality && clause.polarity === (sign === '+' ? 'positive' : 'negative');
  if (found.some(right)) return null;
  return { what: want, danger: found.some(told) && want !== `${lemma}|asserted|+` };
}

describe.skipIf(!ready)('modality', () => {
  const wrong = claims.flatMap(({ text, want }) => {
    const clauses = clausesOf(text);
    return want.flatMap((one) => {
      const found = misread(clauses, one);
      return found === null ? [] : [{ ...found, what: `${found.what} in "${text}"` }];
    });
  });
  const count = claims.flatMap(({ want }) => want).length;
  const list = (found: readonly { what: string }[]): string => found.map(({ what }) => what).join('\n');

  it('reads at least 92 of 100 claims of the table right, whatever the trees', () => {
    expect(wrong.length / count, list(wrong)).toBeLessThan(0.08);
  });

  it('tells at most three of them as facts that are none', () => {
    const dangers = wrong.filter(({ danger }) => danger);
    expect(dangers.length, list(dangers)).toBeLessThanOrEqual(3);
  });
});

describe.skipIf(!ready)('clauses', () => {
  const wants = rows.flatMap(({ text, want }) => want.map((one) => ({ text, one })));
  const wrong = (): { what: string; danger: boolean }[] =>
    wants.flatMap(({ text, one }) => differences(text, clausesOf(text), one) ?? []);

  it('reads at least 85 of 100 clauses of the table right in all they say, whatever the trees', () => {
    const found = wrong();
    expect(found.length / wants.length, found.map(({ what }) => what).join('\n')).toBeLessThan(0.15);
  });

  it('tells hardly anything as a fact that the table does not', () => {
    const dangers = wrong().filter(({ danger }) => danger);
    expect(dangers.length, dangers.map(({ what }) => what).join('\n')).toBeLessThanOrEqual(3);
  });

  it('finds no clause in prepositions and modifiers', () => {
    for (const { text, none = [] } of rows) {
      for (const lemma of none) expect(clausesOf(text).map((clause) => clause.lemma)).not.toContain(lemma);
    }
  });

  it('takes empty text and text without a verb', () => {
    expect(clausesOf('')).toEqual([]);
    expect(clausesOf('Norland, Westmark.')).toEqual([]);
  });

  it('keeps indices and spans in bounds', () => {
    const { text } = rows[3] ?? { text: '' };
    const clauses = clausesOf(rows.map((row) => row.text).join(' '));
    for (const clause of clauses) {
      expect(clause.end).toBeGreaterThan(clause.start);
      for (const index of [clause.parent, clause.condition]) {
        if (index !== null) expect(clauses[index]).toBeDefined();
      }
    }
    expect(clausesOf(text)).toEqual(clausesOf(text));
  });
});
