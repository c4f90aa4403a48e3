import type { SituationRecord } from '../../../types/record.ts';
import type { Sources } from './sources.ts';

/** What every section is written from. */
export interface Brief {
  record: SituationRecord;
  sources: Sources;
  nameOf: (actor: string) => string;
}

/** A part of the brief; no lines where the record has nothing for it. */
export type Section = (brief: Brief) => string[];

/** Lines under a heading; nothing where there are none. */
export function headed(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? [`## ${title}`, '', ...lines, ''] : [];
}

/** A text that begins a line. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
