import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { analyzeReports, buildRecord } from '../src/pipeline/index.ts';
import { readReports } from '../src/sources/index.ts';
import type { Evidence } from '../src/types/evidence.ts';
import type { FieldEvidence, SituationRecord } from '../src/types/record.ts';
import { presentMarkdown } from '../src/views/cli/brief/index.ts';

const EXAMPLES = fileURLToPath(new URL('../examples/', import.meta.url));

async function recordOfExamples(): Promise<SituationRecord> {
  const files = readdirSync(EXAMPLES)
    .filter((name) => /\.(?:txt|jsonl)$/.test(name))
    .sort()
    .map((name) => `${EXAMPLES}${name}`);
  const { reports } = await readReports(files);
  return buildRecord(analyzeReports(reports, { asIs: false }).analyses, []);
}

interface Item {
  id: string;
  fields: FieldEvidence;
  evidence: Evidence[];
}

/** Fields of an item that are stated but have no words, or whose words stand in none of its passages. */
function unworded(item: Item, stated: Record<string, unknown>): string[] {
  return Object.entries(stated).flatMap(([field, value]) => {
    if (value === null || (Array.isArray(value) && value.length === 0)) return [];
    const words = item.fields[field] ?? [];
    const stands = ({ article, start, end }: Evidence): boolean =>
      item.evidence.some(
        (passage) => passage.article === article && passage.start <= start && end <= passage.end,
      );
    return words.length > 0 && words.every(stands) ? [] : [`${item.id} ${field}`];
  });
}

describe('the record of the examples', () => {
  it('has words for every field, and they stand in the passages of their item', async () => {
    const { engagements, positions, postures, assessments } = await recordOfExamples();
    expect(engagements.length).toBeGreaterThan(3);
    const found = [
      ...engagements.flatMap((item) => {
        const { participants, requested_by, host, place, name, ordinal, when } = item;
        return unworded(item, { participants, requested_by, host, place, name, ordinal, when });
      }),
      ...positions.flatMap((item) => unworded(item, { holder: item.holder, addressees: item.addressees })),
      ...postures.flatMap((item) =>
        unworded(item, { actor: item.actor, place: item.place, quantity: item.quantity }),
      ),
      ...assessments.flatMap((item) => unworded(item, { by: item.by, told: item.told })),
    ];
    expect(found).toEqual([]);
  });

  it('makes a brief whose every line of a section has its passage', async () => {
    const brief = presentMarkdown(await recordOfExamples());
    const [sections = ''] = brief.split('## Reports');
    const bare = sections
      .split('## Where the reports agree and differ')
      .map((part, index) => (index === 0 ? part : (part.split('## Who said what')[1] ?? '')))
      .join('\n')
      .split('\n')
      .filter((line) => /^- (?!\*\*[^*]+\*\*, )/.test(line) && !/\[\d+\]$/.test(line));
    expect(bare).toEqual([]);
  });
});
