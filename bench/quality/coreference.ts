import { countries } from '../../src/analysis/language/gazetteer/index.ts';
import { align, type Match } from '../coreference/align.ts';
import { goldReports, type Form, type GoldMention, type GoldReport } from '../coreference/gold.ts';
import { responsesTo, type FoundMention, type Responses } from '../coreference/response.ts';
import { addScores, conllF1, METRICS, metricF1, noScores, type Scores } from '../coreference/score.ts';
import { goldSentences, treebankFile } from '../gold/treebank.ts';
import { f1, type Measure, type Row } from '../measure.ts';
import type { TreebankSplit } from '../../training/conllu.ts';

const GUM = treebankFile('gum-dev');

/**
 * Coreference within a report against GUM, from raw text. Gold chains that count are those of persons and organizations,
 * and of places that are named like a country: `named` those with a proper name among their mentions, `all` also those
 * without. First and second persons ("I", "you") are left out on both sides: they point at who speaks, which the
 * attributions tell. Mentions match by head, chains of one mention are left out of MUC, B3 and CEAFe, as in the shared
 * tasks of CRAC on CorefUD (https://ufal.mff.cuni.cz/corefud); nested mentions, appositions and predicates are mentions
 * of their chain as GUM has them.
 */
export const measure: Measure = {
  name: 'coreference',
  corpora: [GUM],
  models: ['models/names.bin', 'models/grammar.bin'],
  measure: (corpora) => {
    const documents = read(corpora, 'gum-dev');
    return [
      ...rowsOf('gum-dev', documents),
      ...rowsOf(
        'gum-dev news',
        documents.filter(({ report }) => report.genre === 'news'),
      ),
    ];
  },
};

export interface Read {
  report: GoldReport;
  responses: Responses;
}

/** The documents of a split with what is found in them. */
export function read(corpora: string, split: TreebankSplit): Read[] {
  return goldReports(goldSentences(corpora, split)).map((report) => ({
    report,
    responses: responsesTo(report),
  }));
}

/** The rows of some documents: chains and mentions of Readout beside those of string match, pronouns, nominals. */
export function rowsOf(what: string, documents: readonly Read[]): Row[] {
  const row = (name: string, figures: Record<string, number>, floors?: false): Row => ({
    what: `${what} ${name}`,
    corpus: GUM,
    figures,
    ...(floors === false ? { floors } : {}),
  });
  const scopes: Scope[] = ['named', 'all'];
  return [
    ...scopes.flatMap((scope) => [
      row(`chains ${scope}`, chainFigures(documents, scope, 'readout')),
      row(`chains ${scope}, string match`, chainFigures(documents, scope, 'strings'), false),
      row(
        `chains ${scope}, own mentions by string match`,
        chainFigures(documents, scope, 'ownStrings'),
        false,
      ),
    ]),
    row('mentions named', mentionFigures(documents, 'name')),
    row('mentions nominal', mentionFigures(documents, 'nominal')),
    row('links of pronouns', linkFigures(documents, 'pronoun')),
    row('links of nominals', linkFigures(documents, 'nominal')),
  ];
}

type Scope = 'named' | 'all';

const countryNames = new Set([...countries().values()].flatMap(({ name, aliases }) => [name, ...aliases]));
const DEICTIC =
  /^(?:i|me|my|mine|myself|we|us|our|ours|ourselves|you|your|yours|yourself|yourselves|'s|ya|u)$/i;

function isDeictic({ gold }: GoldReport, { head, form }: { head: number; form: Form }): boolean {
  return form === 'pronoun' && DEICTIC.test(gold[head]?.form ?? '');
}

/** The gold chains that count, by number. */
export function chainsOf(report: GoldReport, scope: Scope): Map<number, GoldMention[]> {
  const chains = new Map<number, GoldMention[]>();
  for (const mention of report.mentions) {
    if (isDeictic(report, mention)) continue;
    const chain = chains.get(mention.chain) ?? [];
    chains.set(mention.chain, chain);
    chain.push(mention);
  }
  for (const [number, mentions] of chains) {
    if (!counts(report, mentions, scope)) chains.delete(number);
  }
  return chains;
}

function counts(report: GoldReport, mentions: readonly GoldMention[], scope: Scope): boolean {
  const type = mentions[0]?.type;
  const named = mentions.filter(({ form }) => form === 'name');
  if (type === 'place') return named.some((mention) => countryNames.has(coreOf(report, mention)));
  if (type !== 'person' && type !== 'organization') return false;
  return scope === 'all' || named.length > 0;
}

function coreOf({ gold }: GoldReport, { core }: GoldMention): string {
  return [...core].map((index) => gold[index]?.form ?? '').join(' ');
}

/** A program's mentions that count: for `named` those in chains with a name. */
function responseOf({ report, responses }: Read, scope: Scope, who: keyof Responses): FoundMention[] {
  const found = responses[who].filter((mention) => !isDeictic(report, mention));
  const named = new Set(found.filter(({ form }) => form === 'name').map(({ chain }) => chain));
  return scope === 'all' ? found : found.filter(({ chain }) => named.has(chain));
}

function chainFigures(
  documents: readonly Read[],
  scope: Scope,
  who: keyof Responses,
): Record<string, number> {
  const scores: Scores = noScores();
  const mentions: Record<Match, Counts> = { exact: noCounts(), head: noCounts() };
  for (const document of documents) {
    const key = [...chainsOf(document.report, scope).values()];
    const found = responseOf(document, scope, who);
    for (const match of ['exact', 'head'] as const) {
      const aligned = align(key.flat(), found, match);
      addCounts(mentions[match], {
        right: aligned.filter((gold) => gold !== undefined).length,
        found: found.length,
        gold: key.flat().length,
      });
      if (match === 'head') addDocument(scores, key, { found, aligned });
    }
  }
  return {
    CoNLL: conllF1(scores),
    ...Object.fromEntries(METRICS.map((metric) => [metric, metricF1(scores[metric])])),
    'mentions by head': f1(mentions.head).f1,
    'mentions exact': f1(mentions.exact).f1,
  };
}

/** Chains of one mention are left out after aligning. */
function addDocument(
  scores: Scores,
  key: readonly (readonly GoldMention[])[],
  { found, aligned }: { found: readonly FoundMention[]; aligned: readonly (GoldMention | undefined)[] },
): void {
  const ids = new Map(key.flat().map((mention, index) => [mention, index]));
  const chains = new Map<number, number[]>();
  found.forEach(({ chain }, index) => {
    const gold = aligned[index];
    const id = (gold === undefined ? undefined : ids.get(gold)) ?? ids.size + index;
    chains.set(chain, [...(chains.get(chain) ?? []), id]);
  });
  addScores(
    scores,
    key
      .filter(({ length }) => length > 1)
      .map((mentions) => mentions.map((mention) => ids.get(mention) ?? -1)),
    [...chains.values()].filter(({ length }) => length > 1),
  );
}

interface Counts {
  right: number;
  found: number;
  gold: number;
}

function noCounts(): Counts {
  return { right: 0, found: 0, gold: 0 };
}

function addCounts(sum: Counts, { right, found, gold }: Counts): void {
  sum.right += right;
  sum.found += found;
  sum.gold += gold;
}

/** Mentions of one form in all chains that count, wherever they are linked. */
function mentionFigures(documents: readonly Read[], form: Form): Record<string, number> {
  const counts: Record<Match, Counts> = { exact: noCounts(), head: noCounts() };
  for (const { report, responses } of documents) {
    const gold = [...chainsOf(report, 'all').values()].flat().filter((mention) => mention.form === form);
    const found = responses.readout.filter((mention) => mention.form === form);
    for (const match of ['exact', 'head'] as const) {
      const right = align(gold, found, match).filter((mention) => mention !== undefined).length;
      addCounts(counts[match], { right, found: found.length, gold: gold.length });
    }
  }
  const { precision, recall, f1: head } = f1(counts.head);
  return { 'F1 by head': head, 'F1 exact': f1(counts.exact).f1, precision, recall };
}

/**
 * Pronouns and nominals in chains with a name. `precision`: of those that are found in a chain with a name, how many
 * stand in the gold chain of the name found nearest before. `coverage`: of the gold ones in named chains that are not
 * the first of it, how many are found in a chain with a name; `recall`: how many rightly so.
 */
function linkFigures(documents: readonly Read[], form: Form): Record<string, number> {
  const verdicts = documents.map((document) => linkVerdicts(document, form));
  const gold = verdicts.flatMap((verdict) => verdict.gold.map((mention) => verdict.links.get(mention)));
  const links = verdicts.flatMap((verdict) => [...verdict.links.values(), ...verdict.loose]);
  const share = (right: number, all: number) => (all === 0 ? 0 : (100 * right) / all);
  return {
    precision: share(links.filter(({ right }) => right).length, links.length),
    coverage: share(gold.filter((link) => link !== undefined).length, gold.length),
    recall: share(gold.filter((link) => link?.right).length, gold.length),
  };
}

export interface Link {
  found: FoundMention;
  antecedent: FoundMention;
  right: boolean;
}

export interface LinkVerdicts {
  /** Mentions of named chains that are not the first of it. */
  gold: GoldMention[];
  /** What was found in chains with a name, by gold mention of whatever chain. */
  links: ReadonlyMap<GoldMention, Link>;
  /** What was found where GUM has no mention. */
  loose: Link[];
}

/** Each link of a pronoun or nominal to a chain with a name, and the gold ones that should have had one. */
export function linkVerdicts(document: Read, form: Form): LinkVerdicts {
  const response = responseOf(document, 'named', 'readout');
  const aligned = align(document.report.mentions, response, 'head');
  const goldOf = new Map(response.map((found, index) => [found, aligned[index]]));
  const links = new Map<GoldMention, Link>();
  const loose: Link[] = [];
  for (const found of response.filter((mention) => mention.form === form)) {
    const antecedent = antecedentOf(response, found);
    const mention = goldOf.get(found);
    const right = mention !== undefined && mention.chain === goldOf.get(antecedent)?.chain;
    if (mention) links.set(mention, { found, antecedent, right });
    else loose.push({ found, antecedent, right });
  }
  const gold = [...chainsOf(document.report, 'named').values()].flatMap((chain) =>
    chain.slice(1).filter((mention) => mention.form === form),
  );
  return { gold, links, loose };
}

/** The nearest name of its chain before a mention, else the first one behind. */
function antecedentOf(response: readonly FoundMention[], found: FoundMention): FoundMention {
  const names = response.filter(({ chain, form }) => chain === found.chain && form === 'name');
  return names.findLast(({ first }) => first < found.first) ?? names[0] ?? found;
}
