import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { measure, readPassages, type OriginCase } from '../../bench/quality/origins.ts';
import { readCases } from '../../test/cases.ts';
import { sameName } from './passages.ts';

const ready = ['grammar.bin', 'names.bin'].every((name) =>
  existsSync(new URL(`../../models/${name}`, import.meta.url)),
);
const cases = readCases<OriginCase>(import.meta.url, 'origins.cases.jsonl');

describe.skipIf(!ready)('findOrigins', () => {
  it('finds the origin of passages: pairs F1 at least 95 on each half of the cases', async () => {
    for (const { figures } of await measure.measure('')) expect(figures['f1']).toBeGreaterThanOrEqual(95);
  });

  it.each(cases)('takes no passage for that of another origin: $case', (one) => {
    const passages = readPassages(one);
    const wrong = passages.flatMap((a) =>
      passages.flatMap((b) =>
        a.gold !== b.gold && a.found === b.found
          ? [`${a.report} ${a.gold} / ${b.report} ${b.gold}: ${a.text}`]
          : [],
      ),
    );
    expect(wrong).toEqual([]);
  });
});

describe('sameName', () => {
  it.each([
    ['AFP', 'Agence France-Presse', true],
    ['the Courier', 'Daily Courier', true],
    ['Interfax', 'Interfax news agency', true],
    ['Gulf Wire', 'gulfwire.com', true],
    ['Harbor Times', 'Evening Times', false],
    ['TASS', 'Interfax', false],
    ['', 'Interfax', false],
  ])('%s and %s: %s', (a, b, same) => {
    expect(sameName(a, b)).toBe(same);
  });
});
