import type { SituationRecord } from '../../../../types/record.ts';
import { headed, type Brief } from '../brief.ts';
import { presentDate, presentDatesIn } from '../dates.ts';
import { quotedWords } from '../wording.ts';

type Article = SituationRecord['articles'][number];
type Origin = SituationRecord['origins'][number];

/** How a report is called: its outlet, or the agency whose text it is. */
export function reportName({ outlet, agency }: Pick<Article, 'outlet' | 'agency'>): string | null {
  return outlet ?? agency;
}

/** The reports read, with the letters that other sections call them by. */
export function reportSection({ record, sources }: Brief): string[] {
  return headed(
    'Reports',
    record.articles.map((article) => {
      const { id, title, published, notices, origin } = article;
      const source = record.origins.find((candidate) => candidate.id === origin);
      const name = reportName(article);
      const parts = [
        name ?? 'outlet not known',
        title === null ? null : quotedWords(title),
        publishedText(published),
        source ? originText(source, name) : null,
        notices.length > 0 ? notices.join(', ') : null,
      ];
      return `- **${sources.labelOf(id)}** ${parts.filter((part) => part !== null).join(', ')}`;
    }),
  );
}

function publishedText({ value, basis, reason }: Article['published']): string {
  if (value === null) return 'date not known';
  const why = basis === 'inferred' ? ` (inferred: ${presentDatesIn(reason ?? '')})` : '';
  return `${presentDate(value)}${why}`;
}

/** Where the text comes from, unless the name of the report says so already. */
function originText({ kind, of, articles }: Origin, name: string | null): string | null {
  const known = of !== null && of.toLowerCase() === name?.toLowerCase();
  if (kind === 'cites') return known ? null : `cites ${of ?? 'another outlet'}`;
  if (kind !== 'syndicated') return null;
  const from = of === null || known ? null : `from ${of}`;
  const shared = articles.length > 1 ? `one text in ${String(articles.length)} reports` : null;
  return [shared, from].filter((part) => part !== null).join(', ') || null;
}
