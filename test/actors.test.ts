import { describe, expect, it } from 'vitest';
import { analyzeReports, buildRecord } from '../src/pipeline/index.ts';
import type { Actor } from '../src/types/record.ts';
import { readCases } from './cases.ts';

interface ActorsCase {
  what: string;
  /** Day and text of each report. */
  reports: [string, string][];
  /** Named actors of a kind, all of them: name, then aliases. */
  persons?: string[];
  organizations?: string[];
  places?: string[];
  /** Roles of persons with the days between which reports give them. */
  roles?: string[];
}

function actorsOf({ reports }: ActorsCase): Actor[] {
  const { analyses, problems } = analyzeReports(
    reports.map(([published, content], index) => ({
      input: `report ${String(index)}`,
      form: 'text' as const,
      published,
      content,
    })),
    { asIs: true },
  );
  return buildRecord(analyses, problems).actors;
}

function named(actors: readonly Actor[], type: Actor['type']): string[] {
  return actors
    .filter((actor) => actor.type === type && !/^(?:the|a) |minister|president/i.test(actor.name))
    .map(({ name, aliases }) => (aliases.length > 0 ? `${name}: ${aliases.join(', ')}` : name))
    .sort();
}

function rolesOf(actors: readonly Actor[]): string[] {
  return actors
    .filter(({ type, roles }) => type === 'person' && roles.length > 0)
    .map(({ name, roles }) => {
      const held = roles.map(({ title, first, last }) => `${title} ${first ?? ''}..${last ?? ''}`);
      return `${name}: ${held.join(', ')}`;
    })
    .sort();
}

describe('actors over reports, from text', () => {
  it.each(readCases<ActorsCase>(import.meta.url, 'actors.cases.jsonl'))('$what', (row) => {
    const actors = actorsOf(row);
    if (row.persons) expect(named(actors, 'person')).toEqual(row.persons);
    if (row.organizations) expect(named(actors, 'organization')).toEqual(row.organizations);
    if (row.places)
      expect(named(actors, 'place').filter((line) => row.places?.includes(line))).toEqual(row.places);
    if (row.roles) expect(rolesOf(actors)).toEqual(row.roles);
  });
});
