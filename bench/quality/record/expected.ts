import { readFileSync, readdirSync } from 'node:fs';
import type { EngagementFormat, EngagementStatus } from '../../../src/types/engagement.ts';
import type { Modality } from '../../../src/types/clause.ts';
import type { PloverTypeName } from '../../../src/types/event.ts';
import type { PositionKind } from '../../../src/types/position.ts';
import type { PostureKind } from '../../../src/types/posture.ts';

/** The parts of a record that are judged. */
export const KINDS = [
  'engagements',
  'positions',
  'postures',
  'assessments',
  'statements',
  'unknowns',
] as const;
export type Kind = (typeof KINDS)[number];

export const SPLITS = ['dev', 'held'] as const;
export type Split = (typeof SPLITS)[number];

/**
 * All fields that a row can demand; test/reports/README.md says what each holds. An absent field is not looked at.
 * Actors and words are alternatives parted by `|`; `@KEN` is any actor of that country.
 */
export interface Fields {
  format: EngagementFormat[];
  kind: (PositionKind | PostureKind)[];
  status: EngagementStatus[];
  participants: string[];
  addressees: string[];
  holder: string;
  actor: string;
  by: string | null;
  speaker: string | null;
  requested_by: string | null;
  host: string | null;
  place: string;
  term: string;
  agenda: string[];
  content: string[];
  about: string[];
  question: string[];
  condition: string[];
  consequences: string[][];
  when: (string | null)[] | null;
  deadline: (string | null)[] | null;
  horizon: (string | null)[] | null;
  min: number | null;
  max: number | null;
  /** Last words of a quote, also of one that its cue breaks in two. */
  end: string;
  /** Words that stand in no text of the item: where it must have ended. */
  without: string[];
}

/** The words of the report in which an item stands. */
interface Standing {
  at: string | string[];
}

export interface EngagementRow
  extends
    Standing,
    Pick<Fields, 'format' | 'participants' | 'status'>,
    Partial<Pick<Fields, 'when' | 'place' | 'requested_by' | 'host' | 'agenda' | 'without'>> {
  /** For readers: leaders, ministers, deputies, officials. */
  level?: string;
}

export interface PositionRow
  extends
    Standing,
    Pick<Fields, 'holder' | 'content'>,
    Partial<Pick<Fields, 'addressees' | 'condition' | 'consequences' | 'deadline' | 'without'>> {
  kind: PositionKind[];
}

export interface PostureRow
  extends Standing, Pick<Fields, 'actor'>, Partial<Pick<Fields, 'min' | 'max' | 'place'>> {
  kind: PostureKind[];
}

export interface AssessmentRow
  extends Standing, Pick<Fields, 'about'>, Partial<Pick<Fields, 'term' | 'horizon' | 'without'>> {
  by: string;
}

export interface StatementRow extends Pick<Fields, 'speaker' | 'end'> {
  /** First words of the quote. */
  begin: string;
}

export interface UnknownRow extends Standing, Pick<Fields, 'question'>, Partial<Pick<Fields, 'by'>> {}

/** What is right if printed and not demanded. */
export interface AlsoRow
  extends Partial<Standing>, Partial<Pick<Fields, 'format' | 'kind' | 'status' | 'participants'>> {
  begin?: string;
}

/** What may not be printed: any item of that kind whose own words stand at `at` and that fits all other fields. */
export interface NeverRow extends Standing {
  kind: Kind | 'events';
  formats?: EngagementFormat[];
  status?: EngagementStatus[];
  kinds?: (PositionKind | PostureKind)[];
  participants?: string[];
  types?: PloverTypeName[];
  modality?: Modality[];
  why: string;
}

/** The record that an analyst writes beside a report. */
export interface ExpectedRecord {
  /** What the outlet says beside the text. */
  report: { outlet: string; published: string | null; title?: string };
  engagements: EngagementRow[];
  positions: PositionRow[];
  postures: PostureRow[];
  assessments: AssessmentRow[];
  statements: StatementRow[];
  unknowns: UnknownRow[];
  also: Partial<Record<Kind, AlsoRow[]>>;
  never: NeverRow[];
}

/** A row of any kind, as the scorer reads it. */
export type Row = Partial<Standing> & Partial<Fields> & { begin?: string };

export interface ExaminedReport {
  /** "dev/01-hostages-in-mali" */
  name: string;
  text: string;
  expected: ExpectedRecord;
}

const FOLDER = new URL('../../../test/reports/', import.meta.url);

/** The reports of a split with their expected records, in order of their names. */
export function readExamination(split: Split): ExaminedReport[] {
  const folder = new URL(`${split}/`, FOLDER);
  const names = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  return names.sort().map((file) => ({
    name: `${split}/${file.replace('.txt', '')}`,
    text: readFileSync(new URL(file, folder), 'utf8'),
    expected: JSON.parse(
      readFileSync(new URL(file.replace('.txt', '.expected.json'), folder), 'utf8'),
    ) as ExpectedRecord,
  }));
}

/** The passages of a row. */
export function passagesOf({ at }: { at?: string | string[] }): string[] {
  if (at === undefined) return [];
  return typeof at === 'string' ? [at] : at;
}
