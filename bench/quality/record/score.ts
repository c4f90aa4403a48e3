import { analyzeReports, buildRecord } from '../../../src/pipeline/index.ts';
import type { Report } from '../../../src/types/article.ts';
import type { Alignment, Read } from './align.ts';
import { align, forbiddenBy } from './align.ts';
import type { ExaminedReport, Kind, NeverRow } from './expected.ts';
import { KINDS } from './expected.ts';
import type { FieldName } from './fields.ts';
import { printedOf, type Printed } from './printed.ts';

export interface Marks {
  right: number;
  poor: number;
  also: number;
  /** Of the false ones those that say an expected thing a second time. */
  again: number;
  false: number;
  expected: number;
  fields: Map<FieldName, { right: number; of: number }>;
}

export interface Examined {
  name: string;
  alignments: Record<Kind, Alignment>;
  forbidden: { row: NeverRow; item: Printed }[];
  /** `never` rows of the report. */
  traps: number;
}

/** The report as the program is given it. */
export function reportOf({ name, text, expected: { report } }: ExaminedReport): Report {
  const { outlet, published, title } = report;
  const known = { ...(published !== null && { published }), ...(title !== undefined && { title }) };
  return { input: name, form: 'text', content: text, outlet, ...known };
}

/** Reads a report alone and holds its record against the expected one. Throws where the report cannot be read. */
export function examine(report: ExaminedReport): Examined {
  const { name, expected } = report;
  const read = readAlone(report);
  const alignments = Object.fromEntries(KINDS.map((kind) => [kind, align(kind, expected, read)]));
  const forbidden = expected.never.flatMap((row) => forbiddenBy(row, read).map((item) => ({ row, item })));
  return {
    name,
    alignments: alignments as Record<Kind, Alignment>,
    forbidden,
    traps: expected.never.length,
  };
}

function readAlone(report: ExaminedReport): Read {
  const { analyses, problems } = analyzeReports([reportOf(report)], { asIs: false });
  const text = analyses[0]?.article.text;
  if (text === undefined) throw new Error(`${report.name} cannot be read: ${JSON.stringify(problems)}`);
  return { text, items: printedOf(buildRecord(analyses, [])) };
}

/** The marks of some kinds over several reports. */
export function marksOf(kinds: readonly Kind[], reports: readonly Examined[]): Marks {
  const marks: Marks = { right: 0, poor: 0, also: 0, again: 0, false: 0, expected: 0, fields: new Map() };
  for (const { verdicts, missed } of reports.flatMap(({ alignments }) =>
    kinds.map((kind) => alignments[kind]),
  )) {
    for (const { as, fields = [] } of verdicts) {
      marks[as] += 1;
      for (const [field, right] of fields) addField(marks, field, right);
    }
    marks.expected += missed.length + verdicts.filter(({ row }) => row !== undefined).length;
  }
  return marks;
}

function addField({ fields }: Marks, field: FieldName, right: boolean): void {
  const known = fields.get(field) ?? { right: 0, of: 0 };
  fields.set(field, { right: known.right + Number(right), of: known.of + 1 });
}

/** Precision (right or poor), strict precision (right) and recall in per cent; `also` items count neither way. */
export function figuresOf(marks: Marks): { precision: number; strict: number; recall: number } {
  const { right, poor, again, expected } = marks;
  const judged = right + poor + again + marks.false;
  const share = (part: number, whole: number): number => (whole === 0 ? 100 : (100 * part) / whole);
  return {
    precision: share(right + poor, judged),
    strict: share(right, judged),
    recall: share(right + poor, expected),
  };
}
