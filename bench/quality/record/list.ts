import type { Verdict } from './align.ts';
import { KINDS, passagesOf, type Row } from './expected.ts';
import type { Examined } from './score.ts';

/** Each missed, false and poor item and each forbidden one, in lines. */
export function listOf({ name, alignments, forbidden }: Examined): string[] {
  const lines = KINDS.flatMap((kind) => {
    const { verdicts, missed } = alignments[kind];
    const wrong = verdicts.filter(({ as }) => as === 'poor' || as === 'false' || as === 'again');
    return [
      ...missed.map((row) => `MISSED ${kind} | ${show(row)}`),
      ...wrong.map(
        (verdict) => `${verdict.as.toUpperCase()} ${kind} | ${verdict.item.line}${faults(verdict)}`,
      ),
    ];
  });
  const never = forbidden.map(({ row, item }) => `NEVER ${row.kind} | ${item.line} | ${row.why}`);
  return [...lines, ...never].map((line) => `${name} ${line}`);
}

function show(row: Row): string {
  const { format, kind, holder, begin } = row;
  const what = [...(format ?? kind ?? [])].join('/');
  return [what, holder, begin ?? passagesOf(row).join(' … ')].filter(Boolean).join(' | ');
}

/** " <- wrong: when (wanted 2024-03-16)". */
function faults({ row, fields }: Verdict): string {
  if (!row || !fields) return '';
  const wrong = [...fields].filter(([, right]) => !right).map(([field]) => field);
  return ` <- wrong: ${wrong.map((field) => `${field} (wanted ${JSON.stringify(row[field])})`).join(', ')}`;
}
