import type { SituationRecord } from '../../../types/record.ts';
import type { Brief, Section } from './brief.ts';
import { assessmentSection } from './sections/assessments.ts';
import { comparisonSection } from './sections/comparison.ts';
import { engagementSection } from './sections/engagements.ts';
import { passageSection } from './sections/passages.ts';
import { positionSection } from './sections/positions.ts';
import { postureSection } from './sections/postures.ts';
import { reportName, reportSection } from './sections/reports.ts';
import { statementSection } from './sections/statements.ts';
import { unknownSection } from './sections/unknowns.ts';
import { Sources } from './sources.ts';

/** In the order in which an analyst reads: what is coming, who wants what, what is open, who says so. */
const SECTIONS: readonly Section[] = [
  engagementSection,
  positionSection,
  postureSection,
  assessmentSection,
  unknownSection,
  comparisonSection,
  statementSection,
  reportSection,
  passageSection,
];

/** The record as a Markdown brief, every line with the numbers of the passages it rests on. */
export function presentMarkdown(record: SituationRecord): string {
  const names = new Map(record.actors.map(({ id, name }) => [id, name]));
  const brief: Brief = { record, sources: new Sources(record), nameOf: (actor) => names.get(actor) ?? actor };
  const lines = [
    `# Situation brief`,
    '',
    summary(record),
    '',
    ...SECTIONS.flatMap((section) => section(brief)),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function summary({ articles, origins, stories }: SituationRecord): string {
  const outlets = new Set(articles.flatMap((article) => reportName(article) ?? []));
  const count = (number: number, word: string): string =>
    `${String(number)} ${word}${number === 1 ? '' : 's'}`;
  const parts = [
    count(articles.length, 'report'),
    `${count(outlets.size, 'outlet')} named`,
    count(origins.length, 'independent origin'),
    stories.length === 1 ? '1 story' : `${String(stories.length)} stories`,
  ];
  return `${parts.join(', ')}. Numbers in brackets point to the passages at the end.`;
}
