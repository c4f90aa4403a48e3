import type { Measure, Row } from '../measure.ts';
import { KINDS, readExamination, SPLITS, type Kind, type Split } from './record/expected.ts';
import { listOf } from './record/list.ts';
import { examine, figuresOf, marksOf, type Examined, type Marks } from './record/score.ts';

const MODELS = ['models/grammar.bin', 'models/lemmas.json', 'models/names.bin'];

/**
 * The record of each report of test/reports, read alone, against the one an analyst wrote.
 * `READOUT_LIST=1` prints each missed, false and poor item of dev; another value prints the lines that hold it.
 */
export const measure: Measure = {
  name: 'record',
  corpora: [],
  models: MODELS,
  measure: () =>
    SPLITS.flatMap((split) => {
      const examined = readExamination(split).map(examine);
      if (split === 'dev') printList(examined, process.env.READOUT_LIST ?? '');
      return [
        ...KINDS.map((kind) => markRow(`${split} ${kind}`, split, marksOf([kind], examined))),
        markRow(`${split} all`, split, marksOf(KINDS, examined)),
        trapRow(split, examined),
      ];
    }),
};

/** How often each demanded field of an item that was found is right. */
export const fieldsMeasure: Measure = {
  name: 'record-fields',
  corpora: [],
  models: MODELS,
  measure: () =>
    SPLITS.flatMap((split) => {
      const examined = readExamination(split).map(examine);
      return KINDS.flatMap((kind) => fieldRows(split, kind, examined));
    }),
};

const corpusOf = (split: Split): string => `test/reports/${split}`;

function markRow(what: string, split: Split, marks: Marks): Row {
  const { right, poor, also, again, expected } = marks;
  return {
    what,
    corpus: corpusOf(split),
    figures: figuresOf(marks),
    size: {
      printed: right + poor + also + again + marks.false,
      right,
      poor,
      also,
      false: marks.false,
      again,
      expected,
      found: right + poor,
    },
    floors: false,
  };
}

function trapRow(split: Split, examined: readonly Examined[]): Row {
  const hits = examined.flatMap(({ forbidden }) => forbidden).length;
  const traps = examined.reduce((sum, report) => sum + report.traps, 0);
  return {
    what: `${split} never`,
    corpus: corpusOf(split),
    figures: {},
    size: { traps, hits },
    floors: false,
  };
}

function fieldRows(split: Split, kind: Kind, examined: readonly Examined[]): Row[] {
  const fields = [...marksOf([kind], examined).fields].sort(([a], [b]) => (a < b ? -1 : 1));
  return fields.map(([field, { right, of }]) => ({
    what: `${split} ${kind}: ${field}`,
    corpus: corpusOf(split),
    figures: { accuracy: (100 * right) / of },
    size: { of },
    floors: false,
  }));
}

function printList(examined: readonly Examined[], wanted: string): void {
  if (wanted === '') return;
  const lines = examined.flatMap(listOf).filter((line) => wanted === '1' || line.includes(wanted));
  console.log(`${lines.join('\n')}\n`);
}
