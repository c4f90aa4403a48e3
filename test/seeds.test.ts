import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyzeReports, buildRecord } from '../src/pipeline/index.ts';
import { readReports } from '../src/sources/index.ts';
import type { Engagement, SituationRecord } from '../src/types/record.ts';
import { corporaFolder } from './corpora.ts';
import { sketchOf } from './sketch.ts';

const corpora = corporaFolder();
const seeds = corpora === null ? '' : join(corpora, '..', 'seeds');
const there = seeds !== '' && existsSync(seeds);

/** What an analyst writes down of the two seed reports: `EXPECTED.md` beside them. */
describe.skipIf(!there)('the record of the two seed reports (READOUT_CORPORA)', async () => {
  const record = there ? await recordOfSeeds() : ({} as SituationRecord);
  const names = new Map(there ? record.actors.map(({ id, name }) => [id, name]) : []);
  const named = (id: string | null): string => names.get(id ?? '') ?? id ?? '';
  const engagement = (test: (one: Engagement) => boolean): Engagement => {
    const found = record.engagements.filter(test);
    expect(found).toHaveLength(1);
    return found[0]!;
  };
  const between = (one: Engagement, ...people: RegExp[]): boolean =>
    people.every((person) => one.participants.some((actor) => person.test(named(actor))));

  it('E1: a call of Putin and Biden on 30 December, asked for by the Russian side', () => {
    const call = engagement((one) => one.format === 'call' && between(one, /Putin/, /Biden/));
    expect(call.when?.edtf).toBe('2021-12-30');
    expect(call.status).toBe('scheduled');
    expect(named(call.requested_by)).toMatch(/Putin|Kremlin|Russia/);
    const requester = record.comparison.find(
      ({ item, field }) => item === call.id && field === 'requested_by',
    );
    expect(requester?.verdict).toBe('agree');
  });

  it('E2: talks of Russia and the United States on 10 January, a week in one report and its day in the other', () => {
    const talks = engagement((one) => one.when?.edtf === '2022-01-10');
    expect(talks.status).toBe('scheduled');
    expect(talks.name).toMatch(/Strategic Stability Dialogue/);
    expect(between(talks, /Russia/, /United States/)).toBe(true);
    const when = record.comparison.find(({ item, field }) => item === talks.id && field === 'when');
    expect(when?.verdict).toBe('compatible');
    expect(when?.values.map(({ value }) => value).sort()).toEqual(['2022-01-10', '2022-01-10/2022-01-16']);
  });

  it('E3 and E4: NATO-Russia on 12 January, the OSCE on the 13th', () => {
    const council = engagement((one) => one.when?.edtf === '2022-01-12');
    expect(`${council.name ?? ''} ${council.participants.map(named).join(' ')}`).toMatch(/NATO/);
    const osce = engagement((one) => one.when?.edtf === '2022-01-13');
    expect(`${osce.name ?? ''} ${osce.participants.map(named).join(' ')}`).toMatch(
      /OSCE|Organization for Security/,
    );
  });

  it('E5: Blinken and Zelensky on 29 December, ahead in one report and over in the other', () => {
    const call = engagement((one) => between(one, /Blinken/, /Zelensk/));
    expect(call.when?.edtf).toBe('2021-12-29');
    expect(call.status).toBe('held');
    const status = record.comparison.find(({ item, field }) => item === call.id && field === 'status');
    expect(status?.verdict).toBe('progressed');
  });

  it('P1 to P4: threat, threat, demand, refusal', () => {
    const lines = sketchOf(record).positions;
    expect(lines).toContainEqual(expect.stringMatching(/^threat \| Joe Biden \| Vladimir Putin/));
    expect(lines).toContainEqual(
      expect.stringMatching(/^(?:threat|red-line) \| Vladimir Putin \| NATO, United States/),
    );
    expect(lines).toContainEqual(expect.stringMatching(/^demand \| Vladimir Putin \| NATO, United States/));
    expect(lines).toContainEqual(expect.stringMatching(/^refusal \| (?:some )?US officials \|/i));
    const threat = record.positions.find(
      ({ kind, holder }) => kind === 'threat' && named(holder) === 'Joe Biden',
    );
    expect(threat?.condition?.text).toMatch(/^if such an attack/);
    expect(threat?.consequences).toHaveLength(3);
  });

  it('posture: more than 100,000 Russian troops near the border', () => {
    expect(record.postures).toHaveLength(1);
    expect(sketchOf(record).postures).toEqual(['troops | Russia | 100000 | -']);
    expect(record.postures[0]?.place ?? 'border').toContain('border');
  });

  it('assessment: an attack could come as soon as January', () => {
    expect(record.assessments).toHaveLength(1);
    expect(record.assessments[0]).toMatchObject({
      horizon: '2022-01',
      likelihood: { term: 'could', band: null },
    });
  });

  it('B: the speakers of quoted words are officials, not the president they speak of', () => {
    const inB = record.articles[1]?.id;
    const quoted = record.statements.filter(
      ({ kind, content }) => kind !== 'indirect' && content.every(({ article }) => article === inB),
    );
    expect(quoted.length).toBeGreaterThanOrEqual(4);
    expect(quoted.map(({ speaker }) => named(speaker))).not.toContain('Joe Biden');
    for (const { speaker, speaker_kind } of quoted.filter(({ text }) => text.split(' ').length > 12)) {
      expect(named(speaker)).toMatch(/officials/i);
      expect(speaker_kind).toBe('unnamed-official');
    }
  });

  it('dates: A by its date line, B inferred with its reason', () => {
    const published = record.articles.map(({ published: { value, basis } }) => `${value ?? ''} ${basis}`);
    expect(published).toEqual(['2021-12-31 dateline', '2021-12-29 inferred']);
    expect(record.articles[1]?.published.reason).toMatch(/Thursday/);
    expect(record.articles[1]).toMatchObject({ outlet: 'Washington Examiner', notices: ['developing'] });
  });

  it('unknown: why the call was asked for', () => {
    expect(record.unknowns.map(({ question }) => question.text).join()).toMatch(
      /^why the Russians requested/,
    );
  });

  it('no attack is a fact', () => {
    expect(record.events.filter(({ type }) => type === 'ASSAULT')).toEqual([]);
  });
});

async function recordOfSeeds(): Promise<SituationRecord> {
  const files = readdirSync(seeds)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => join(seeds, name));
  const { reports } = await readReports(files);
  return buildRecord(analyzeReports(reports, { asIs: false }).analyses, []);
}
