import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { analyzeReports } from '../../src/pipeline/index.ts';
import { linkActors, type LinkedActors } from '../../src/record/actors.ts';
import type { Analysis } from '../../src/types/analysis.ts';
import type { Mention } from '../../src/types/entity.ts';
import type { Span } from '../../src/types/span.ts';
import type { Measure, Row } from '../measure.ts';

const CORPUS = 'comparison/newswcl50-dev.jsonl.gz';

interface GoldMention extends Span {
  chain: string;
  type: string;
}

interface Report {
  id: string;
  event: string;
  published: string | null;
  text: string;
  mentions: GoldMention[];
}

/** A gold mention with what each system calls its chain; null where the system has no mention there. */
export interface Answer {
  topic: string;
  gold: string;
  type: string;
  /** Readout's actor. */
  actor: string | null;
  /** Readout's actors as the corpus's codebook folds them. */
  folded: string | null;
  words: string;
  head: string;
}

type System = 'actor' | 'folded' | 'words' | 'head';

/**
 * Chains of actors over the five outlets of a topic (NewsWCL50 dev), B-cubed.
 *
 * A mention of ours is the gold mention's where each holds the other's head; of several the one with the longest
 * overlap, each used once. Gold marks no pronouns and not every actor, so mentions of ours without a gold mention
 * count in no row. Spans that gold puts into two chains ("the two leaders") are left out: B-cubed knows one chain
 * a mention. `found`: over gold mentions that Readout has. `all`: the others are chains of one.
 *
 * The codebook folds: chains of type COUNTRY hold the state with its institutions and officials without a name;
 * ACTOR-I is no coreference at all, but all lesser persons of one side in one chain (USA-I: Flynn, Comey, …).
 */
export const measure: Measure = {
  name: 'chains',
  corpora: [CORPUS],
  models: ['models/grammar.bin', 'models/names.bin'],
  measure: (corpora) => {
    const answers = answersOf(corpora);
    const kinds: [string, string[]][] = [
      ['ACTOR', ['ACTOR']],
      ['COUNTRY', ['COUNTRY']],
      ['ACTOR, COUNTRY', ['ACTOR', 'COUNTRY']],
      ['ACTOR, COUNTRY, ACTOR-I', ['ACTOR', 'COUNTRY', 'ACTOR-I']],
      ['with GROUP', ['ACTOR', 'COUNTRY', 'ACTOR-I', 'GROUP']],
    ];
    return kinds.flatMap(([label, types]) => {
      const chosen = answers.filter(({ type }) => types.includes(type));
      return [
        rowOf(label, chosen, 'actor'),
        ...(types.length > 2 ? [rowOf(`${label}, folded`, chosen, 'folded')] : []),
        { ...rowOf(`${label}, same head`, chosen, 'head'), floors: false as const },
        { ...rowOf(`${label}, same words`, chosen, 'words'), floors: false as const },
      ];
    });
  },
};

function rowOf(what: string, answers: readonly Answer[], system: System): Row {
  const found = answers.filter(({ actor }) => actor !== null);
  const [onFound, onAll] = [bCubed(found, system), bCubed(answers, system)];
  return {
    what,
    corpus: CORPUS,
    figures: {
      'found F1': onFound.f1,
      'found P': onFound.precision,
      'all F1': onAll.f1,
      coverage: (100 * found.length) / answers.length,
    },
    size: { mentions: answers.length },
  };
}

/** Bagga and Baldwin (1998) over mentions; one without an answer is a chain of its own. */
export function bCubed(
  answers: readonly Answer[],
  system: System,
): { precision: number; recall: number; f1: number } {
  const gold = new Map<string, number>();
  const own = new Map<string, number>();
  const both = new Map<string, number>();
  const add = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  const keys = answers.map((answer, index) => {
    const chain = answer[system] ?? `alone ${String(index)}`;
    return [`${answer.topic} ${answer.gold}`, `${answer.topic} ${chain}`] as const;
  });
  for (const [right, chain] of keys) {
    add(gold, right);
    add(own, chain);
    add(both, `${right}\n${chain}`);
  }
  let [precision, recall] = [0, 0];
  for (const [right, chain] of keys) {
    const shared = both.get(`${right}\n${chain}`) ?? 0;
    precision += (100 * shared) / (own.get(chain) ?? 1) / keys.length;
    recall += (100 * shared) / (gold.get(right) ?? 1) / keys.length;
  }
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

/** The gold mentions of all topics with every system's chain. */
export function answersOf(corpora: string): Answer[] {
  const reports = gunzipSync(readFileSync(join(corpora, CORPUS)))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Report);
  const topics = [...new Set(reports.map(({ event }) => event))];
  return topics.flatMap((topic) => answersOfTopic(reports.filter(({ event }) => event === topic)));
}

function answersOfTopic(reports: readonly Report[]): Answer[] {
  const { analyses } = analyzeReports(
    reports.map(({ id, published, text }) => ({
      input: id,
      form: 'text' as const,
      content: text,
      ...(published === null ? {} : { published }),
    })),
    { asIs: true },
  );
  const linked = linkActors(analyses);
  return reports.flatMap((report) => {
    const analysis = analyses.find(({ article }) => article.text === report.text);
    if (!analysis) throw new Error(`chains: ${report.id} was not analysed as it is`);
    return answersOfReport(report, analysis, linked);
  });
}

function answersOfReport(report: Report, analysis: Analysis, linked: LinkedActors): Answer[] {
  const gold = goldOf(report);
  const matches = matchMentions(gold, analysis);
  return gold.map((mention): Answer => {
    const head = headOf(mention, analysis);
    const actor = matches.get(mention);
    const id = actor === undefined ? null : linked.actorOf(analysis.article.id, actor);
    return {
      topic: report.event,
      gold: mention.chain,
      type: mention.type,
      actor: id,
      folded: id === null ? null : fold(id, linked),
      words: plain(analysis.article.text.slice(mention.start, mention.end)),
      head: analysis.tokens[head]?.lemma.toLowerCase() ?? '',
    };
  });
}

/** Gold mentions in UTF-16 offsets, without spans that stand in two chains. */
function goldOf({ text, mentions }: Report): GoldMention[] {
  const offsets: number[] = [];
  let at = 0;
  for (const character of text) {
    offsets.push(at);
    at += character.length;
  }
  offsets.push(at);
  const spans = mentions.map((mention) => ({
    ...mention,
    start: offsets[mention.start] ?? at,
    end: offsets[mention.end] ?? at,
  }));
  const chains = new Map<string, Set<string>>();
  for (const { start, end, chain } of spans) {
    const key = `${String(start)}-${String(end)}`;
    chains.set(key, (chains.get(key) ?? new Set()).add(chain));
  }
  return spans.filter(({ start, end }) => chains.get(`${String(start)}-${String(end)}`)?.size === 1);
}

interface Pair {
  right: GoldMention;
  ours: Mention;
  entity: string;
  overlap: number;
}

/** Entity id by gold mention: heads in each other's span, longest overlap first, each mention used once. */
function matchMentions(gold: readonly GoldMention[], analysis: Analysis): Map<GoldMention, string> {
  const size = ({ start, end }: Span) => end - start;
  const pairs = analysis.entities
    .flatMap(({ id, mentions }) => mentions.flatMap((ours) => pairsOf({ ours, entity: id }, gold, analysis)))
    .sort((a, b) => b.overlap - a.overlap || size(a.ours) + size(a.right) - size(b.ours) - size(b.right));
  const matches = new Map<GoldMention, string>();
  const used = new Set<Mention>();
  for (const { right, ours, entity } of pairs) {
    if (matches.has(right) || used.has(ours)) continue;
    matches.set(right, entity);
    used.add(ours);
  }
  return matches;
}

function pairsOf(
  { ours, entity }: Pick<Pair, 'ours' | 'entity'>,
  gold: readonly GoldMention[],
  analysis: Analysis,
): Pair[] {
  return gold.flatMap((right) => {
    const overlap = Math.min(ours.end, right.end) - Math.max(ours.start, right.start);
    if (overlap <= 0 || !holds(right, ours.head, analysis)) return [];
    return holds(ours, headOf(right, analysis), analysis) ? [{ right, ours, entity, overlap }] : [];
  });
}

function holds({ start, end }: Span, token: number, { tokens }: Analysis): boolean {
  const head = tokens[token];
  return head !== undefined && head.start >= start && head.end <= end;
}

/** The token of a span whose own head lies outside of it. */
function headOf({ start, end }: Span, { tokens }: Analysis): number {
  let last = -1;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token || token.end <= start || token.start >= end) continue;
    const above = tokens[token.head];
    const outside = above === undefined || above.start < start || above.end > end;
    if (outside && !/^(?:PUNCT|DET|PART|ADP|AUX)$/.test(token.upos)) return index;
    last = index;
  }
  return last;
}

function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/^(?:the|a|an|mr\.|mrs\.|ms\.) |['’]s?$/g, '')
    .trim();
}

/** States with their institutions and unnamed officials are one chain; persons named in few reports one a side. */
function fold(id: string, linked: LinkedActors): string {
  const actor = linked.actors.find((candidate) => candidate.id === id);
  const side = linked.sideOf(id);
  if (!actor || side === null) return id;
  if (actor.type !== 'person') return side;
  return actor.evidence.length > 2 ? id : `${side} persons`;
}
