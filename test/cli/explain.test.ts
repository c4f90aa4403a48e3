import { describe, expect, it } from 'vitest';
import type { Explanation } from '../../src/types/explanation.ts';
import type { SituationRecord } from '../../src/types/record.ts';
import { runProgram } from './run-program.ts';

const EXAMPLES = ['examples/01-northgate-wire.txt', 'examples/03-baltic-courier.txt'];
const record = JSON.parse((await runProgram(['report', ...EXAMPLES, '--json'])).stdout) as SituationRecord;

describe('readout explain', () => {
  const kinds = ['engagements', 'positions', 'statements', 'events'] as const;

  it.each(kinds)('tells why an item of %s is in the record', async (kind) => {
    const [item] = record[kind];
    const { code, stdout } = await runProgram(['explain', item?.id ?? '', ...EXAMPLES, '--json']);
    const explanation = JSON.parse(stdout) as Explanation;
    expect(code).toBe(0);
    expect(explanation).toMatchObject({ id: item?.id, kind });
    expect(explanation.passages.map(({ evidence }) => evidence)).toEqual(item?.evidence);
    for (const { sentence, evidence, rules } of explanation.passages) {
      expect(sentence.quote).toContain(evidence.quote.slice(0, 20));
      expect(rules.length).toBeGreaterThan(0);
    }
    expect(explanation.passages.flatMap(({ clauses }) => clauses).length).toBeGreaterThan(0);
  });

  it('prints it as text, the words of the item in brackets', async () => {
    const [item] = record.engagements;
    const { stdout } = await runProgram(['explain', item?.id ?? '', ...EXAMPLES]);
    expect(stdout).toContain(`engagement ${item?.id ?? ''}`);
    expect(stdout).toMatch(/\[[^\]]+\]/u);
    expect(stdout).toContain('said by:');
    expect(stdout).toContain('rule:');
  });

  it('says what is wrong with an id that is unknown or begins several', async () => {
    const unknown = await runProgram(['explain', 'position-nowhere', ...EXAMPLES]);
    expect(unknown).toMatchObject({ code: 1, stdout: '' });
    expect(unknown.stderr).toContain('no item position-nowhere');
    const several = await runProgram(['explain', 'statement-', ...EXAMPLES]);
    expect(several).toMatchObject({ code: 1, stdout: '' });
    expect(several.stderr).toContain('begins several ids');
  });
});
