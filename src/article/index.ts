import { looksEnglish } from '../english.ts';
import { contentId, sha256 } from '../ids.ts';
import { problem } from '../problems.ts';
import type { Article, LeftOut, Notice, Report } from '../types/article.ts';
import type { Problem } from '../types/problem.ts';
import { agencyName, isListedAgency } from './agencies.ts';
import { clean, type Cleaned } from './clean.ts';
import type { Facts } from './line-rule.ts';
import { normalize } from './normalize.ts';
import { noticesOf } from './notices.ts';
import { resolvePublished } from './published/resolve-published.ts';

export interface ExtractOptions {
  /** Take the text as already clean: nothing is stripped and every offset counts in the input text. */
  asIs?: boolean;
  /** Publication date given by the user for reports that state none better. */
  published?: string;
}

export interface Extracted {
  /** Null where cleaning leaves no prose. */
  article: Article | null;
  problems: Problem[];
}

/** The first value that any left-out line gave for a field. */
function firstFact(
  facts: readonly Facts[],
  key: 'outlet' | 'agency' | 'filedFrom' | 'filedBy' | 'title',
): string | null {
  return facts.find((fact) => fact[key] !== undefined)?.[key] ?? null;
}

function hostOf(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null;
  return new URL(url).hostname.replace(/^www\./, '') || null;
}

/** "www.example.com": some sources put an address where the outlet's name belongs. */
const HOST = /^(?:https?:\/\/)?(?:www\d?\.)?(?<host>[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,12})\/?$/i;

/** The outlet as the source states it, as the report calls itself, or else the host of its address. */
function outletOf(report: Report, facts: readonly Facts[]): string | null {
  const stated = report.outlet?.trim();
  const host = HOST.exec(stated ?? '')?.groups?.host;
  const named = host === undefined && stated ? stated : null;
  return (
    named ??
    firstFact(facts, 'outlet') ??
    firstFact(facts, 'filedBy') ??
    host ??
    hostOf(report.url) ??
    ownAgency(facts)
  );
}

/** "(Danube News Agency)" in a report that names nobody else: an agency nobody lists prints its own report. */
function ownAgency(facts: readonly Facts[]): string | null {
  const agency = firstFact(facts, 'agency');
  return agency !== null && agencyName(agency) !== null && !isListedAgency(agency) ? agency : null;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** The agency that the report names; "(CNN)" counts as one where another outlet prints the report. */
function agencyOf(report: Report, facts: readonly Facts[]): string | null {
  const agency = firstFact(facts, 'agency');
  const filedBy = firstFact(facts, 'filedBy');
  if (agency !== null || filedBy === null) return agency;
  const printer = plain(`${report.outlet ?? ''} ${hostOf(report.url) ?? ''}`);
  return printer === '' || printer.includes(plain(filedBy)) ? null : filedBy;
}

interface Parts {
  report: Report;
  cleaned: Cleaned;
  notices: Notice[];
  published: Article['published'];
}

function assemble({ report, cleaned, notices, published }: Parts): Article {
  const { text, facts } = cleaned;
  const url = report.url ?? null;
  const title = report.title ?? firstFact(facts, 'title');
  const outlet = outletOf(report, facts);
  const hash = sha256(text);
  const leftOut: LeftOut[] = cleaned.leftOut;
  return {
    id: report.id ?? contentId('article', url, outlet, title, hash),
    url,
    title,
    outlet,
    agency: agencyOf(report, facts),
    filedFrom: firstFact(facts, 'filedFrom'),
    language: looksEnglish(text) ? 'en' : 'und',
    sha256: hash,
    text,
    published,
    notices,
    left_out: leftOut,
  };
}

/**
 * The clean article of a report: its prose, and as metadata what its other lines told. Each part that was
 * taken away stands in `left_out` with its reason; the sentences stay as they were, to the letter.
 */
export function extractArticle(report: Report, options: ExtractOptions = {}): Extracted {
  const cleaned: Cleaned =
    options.asIs === true
      ? { text: report.content, leftOut: [], facts: [] }
      : clean(normalize(report.content), report.title ?? null);
  const { published, problems } = resolvePublished({
    report,
    ...(options.published === undefined ? {} : { given: options.published }),
    claims: cleaned.facts.flatMap((fact) => fact.date ?? []),
    years: cleaned.facts.flatMap((fact) => fact.year ?? []),
    coarse: cleaned.facts.flatMap((fact) => fact.coarseDate ?? []),
    unread: cleaned.facts.flatMap((fact) => fact.unreadDate ?? []),
  });
  const title = report.title ?? firstFact(cleaned.facts, 'title');
  const notices = options.asIs === true ? [] : noticesOf(title, cleaned.facts);
  const article = assemble({ report, cleaned, notices, published });
  if (article.text.trim() !== '') return { article, problems };
  const detail = 'after cleaning; --as-is takes it as it stands';
  return {
    article: null,
    problems: [...problems, problem('E-EMPTY', { stage: 'article', input: report.input, detail })],
  };
}
