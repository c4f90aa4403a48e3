import { describe, expect, it } from 'vitest';
import { analyzeReports, buildRecord } from '../src/pipeline/index.ts';
import { presentMarkdown } from '../src/views/cli/brief/index.ts';
import { readCases } from './cases.ts';

interface Case {
  name: string;
  text: string;
  want: string[];
  open?: string[];
}

/** Lines of a section of the brief without their bullets and numbers. */
function sectionOf(brief: string, title: string): string[] {
  const [, section = ''] = brief.split(`## ${title}\n`);
  return (section.split('\n## ')[0] ?? '')
    .split('\n')
    .flatMap((line) => (line.startsWith('- ') ? [line.slice(2).replace(/(?:\s*\[\d+\])+/gu, '')] : []));
}

describe('statements and open questions in the brief', () => {
  it.each(readCases<Case>(import.meta.url, 'statements.cases.jsonl'))(
    '$name',
    ({ name, text, want, open = [] }) => {
      const { analyses } = analyzeReports([{ input: name, form: 'text', content: text }], { asIs: true });
      const record = buildRecord(analyses, []);
      const brief = presentMarkdown(record);
      expect(sectionOf(brief, 'Who said what')).toEqual(want);
      expect(sectionOf(brief, 'What is unknown')).toEqual(open);
      // The record keeps the cue of each statement with its words.
      for (const { cue, evidence } of record.statements) {
        if (cue) expect(cue.evidence.every((one) => text.slice(one.start, one.end) === one.quote)).toBe(true);
        expect(evidence.length).toBeGreaterThan(0);
      }
    },
  );
});
