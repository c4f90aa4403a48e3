import { describe, expect, it } from 'vitest';
import { analyzeReports, buildRecord } from '../src/pipeline/index.ts';
import type { Report } from '../src/types/article.ts';
import { readCases } from './cases.ts';
import { sketchOf, type Sketch } from './sketch.ts';

interface Case extends Partial<Sketch> {
  name: string;
  reports: { outlet: string; published?: string; text: string }[];
}

describe('from reports to the record', () => {
  it.each(readCases<Case>(import.meta.url, 'situation.cases.jsonl'))(
    '$name',
    ({ name, reports, ...expected }) => {
      const raw = reports.map(({ text, ...facts }, index): Report => {
        return { input: `${name} #${String(index)}`, form: 'text', content: text, ...facts };
      });
      const { analyses } = analyzeReports(raw, { asIs: false });
      const sketch = sketchOf(buildRecord(analyses, []));
      for (const [part, lines] of Object.entries(expected)) {
        expect(sketch[part as keyof Sketch], part).toEqual(lines);
      }
    },
  );
});
