import type { Clause } from '../../types/clause.ts';
import type { Span } from '../../types/span.ts';
import { assessorOf } from './assessor.ts';
import { findLikelihood } from './likelihood.ts';
import { wordsOf, type Reading, type Scene } from './scene.ts';
import { groupOf, subjectOf } from './subject.ts';

const CHANCE = /^(?:chance|probability|prospect|risk|danger|possibility|likelihood|sign|hope)s?$/u;
const SEEING = /^(?:see|consider|deem|give|hold|find|think|judge|regard|rate|put|estimate)$/u;
const WEIGHT =
  /^(?:unlikely|likely|probable|improbable|inevitable|imminent|possible|impossible|remote|certain|plausible)$/u;

/** "sees little chance of open conflict", "considers an incident likely": the judgement stands around the thing. */
export function readChance(scene: Scene, clause: Clause): Reading | null {
  if (clause.kind !== 'verb' || !SEEING.test(clause.lemma) || clause.voice !== 'active') return null;
  const stated = clause.modality === 'asserted' || clause.reasons.includes('modal:would');
  if (!stated || clause.polarity !== 'positive') return null;
  if (/^(?:put|rate|estimate)$/u.test(clause.lemma)) return readOdds(scene, clause);
  const by = subjectBy(scene, clause);
  const found = by
    ? (judgedIt(scene, clause) ??
      givenTo(scene, clause) ??
      chanceAs(scene, clause) ??
      chanceOf(scene, clause) ??
      judgedSo(scene, clause))
    : null;
  return by && found
    ? { by, ...found, told: [], at: clause.start, sentence: clause.sentence, rule: `chance:${clause.lemma}` }
    : null;
}

/** "put the chance of a settlement this year at one in three". */
function readOdds(scene: Scene, clause: Clause): Reading | null {
  const { tokens } = scene.layers;
  const limit = lastToken(scene, clause.sentence);
  const weighed = valuedAt(scene, clause);
  const by = subjectBy(scene, clause);
  const odds = findWord(tokens, { first: clause.predicate + 1, last: clause.predicate + 5 }, ODDS);
  if (by && weighed)
    return {
      by,
      ...weighed,
      told: [],
      at: clause.start,
      sentence: clause.sentence,
      rule: `odds:${clause.lemma}`,
    };
  const at = odds < 0 ? -1 : findWord(tokens, { first: odds + 1, last: Math.min(limit, odds + 14) }, /^at$/u);
  if (!by || at < 0 || !/^(?:of|that|for|at)$/u.test(wordOf(tokens, odds + 1))) return null;
  // "rate the prospects at no better than even": of what, the sentence before has told.
  const about =
    at === odds + 1 ? spanFrom(tokens, clause.predicate + 1, odds) : spanFrom(tokens, odds + 2, at - 1);
  const hedge = spanFrom(tokens, at + 1, endOf(tokens, at + 1, limit));
  return {
    by,
    about,
    hedge,
    told: [],
    at: clause.start,
    sentence: clause.sentence,
    rule: `odds:${clause.lemma}`,
  };
}

/** The subject by the tree, or the words in front of the verb: "Those close to the talks put". */
function subjectBy(scene: Scene, clause: Clause): ReturnType<typeof assessorOf> {
  const group = groupOf(scene, clause.predicate, false);
  const subject =
    clause.arguments.find(({ role }) => role === 'subject') ?? (group && subjectOf(scene, group.first));
  return subject ? assessorOf(scene, subject, 'anyone') : null;
}

/** "puts | a ceasefire by July | at 40 percent": what is weighed is something that may come. */
function valuedAt(scene: Scene, { predicate, sentence }: Clause): Weighed | null {
  const { tokens } = scene.layers;
  const limit = lastToken(scene, sentence);
  if (!/^an?$/u.test(wordOf(tokens, predicate + 1))) return null;
  const at = findWord(tokens, { first: predicate + 3, last: Math.min(limit, predicate + 12) }, /^at$/u);
  const about = spanFrom(tokens, predicate + 1, at - 1);
  const hedge = spanFrom(tokens, at + 1, endOf(tokens, at + 1, limit));
  const odds = at > 0 && findLikelihood(`chance ${wordsOf(scene, hedge)}`);
  return odds && /\d|per|in|even/u.test(odds.term) ? { about, hedge } : null;
}

/** "gives | the ceasefire a one in three chance of surviving", "give the talks scarcely any chance". */
function givenTo(scene: Scene, { predicate, sentence, lemma }: Clause): Weighed | null {
  const { tokens } = scene.layers;
  if (lemma !== 'give') return null;
  const limit = lastToken(scene, sentence);
  const at = findWord(
    tokens,
    { first: predicate + 2, last: Math.min(limit, predicate + 14) },
    /^(?:chances?|odds|probability|likelihood|prospects?)$/u,
  );
  if (at < 0) return null;
  const about = spanFrom(tokens, predicate + 1, endOf(tokens, at, limit));
  const found = findLikelihood(wordsOf(scene, about));
  return found
    ? {
        about,
        hedge: { start: about.start + found.start, end: about.start + found.start + found.term.length },
      }
    : null;
}

/** "see the chances of a settlement | as slim". */
function chanceAs(scene: Scene, { predicate, sentence }: Clause): Weighed | null {
  const { tokens } = scene.layers;
  const limit = lastToken(scene, sentence);
  const odds = findWord(tokens, { first: predicate + 1, last: predicate + 4 }, ODDS);
  const as = odds < 0 ? -1 : findWord(tokens, { first: odds + 2, last: Math.min(limit, odds + 12) }, /^as$/u);
  if (as < 0 || wordOf(tokens, odds + 1) !== 'of') return null;
  return {
    about: spanFrom(tokens, odds + 2, as - 1),
    hedge: spanFrom(tokens, as + 1, endOf(tokens, as + 1, limit)),
  };
}

const ODDS = /^(?:chances?|odds|likelihood|probability|risk|prospects?)$/u;

function findWord(tokens: Tokens, { first, last }: { first: number; last: number }, word: RegExp): number {
  for (let at = first; at <= last; at += 1) if (word.test(wordOf(tokens, at))) return at;
  return -1;
}

/** "thinks it improbable that the court will annul the vote". */
function judgedIt(scene: Scene, { predicate, sentence }: Clause): Weighed | null {
  const { tokens } = scene.layers;
  if (wordOf(tokens, predicate + 1) !== 'it') return null;
  const limit = lastToken(scene, sentence);
  const that = findWord(tokens, { first: predicate + 2, last: Math.min(limit, predicate + 5) }, /^that$/u);
  const weight = that < 0 ? -1 : findWord(tokens, { first: predicate + 2, last: that - 1 }, WEIGHT);
  if (weight < 0) return null;
  const first = /^(?:highly|very|quite|almost|extremely)$/u.test(wordOf(tokens, weight - 1))
    ? weight - 1
    : weight;
  return {
    about: spanFrom(tokens, that + 1, endOf(tokens, that + 1, limit)),
    hedge: spanFrom(tokens, first, weight),
  };
}

interface Weighed {
  about: Span;
  hedge: Span;
}

type Tokens = Scene['layers']['tokens'];

/** "little chance | of open conflict", "a growing risk | that the truce fails". */
function chanceOf(scene: Scene, { predicate, sentence }: Clause): Weighed | null {
  const { tokens } = scene.layers;
  const limit = lastToken(scene, sentence);
  for (let at = predicate + 1; at <= Math.min(predicate + 6, limit); at += 1) {
    if (!CHANCE.test(wordOf(tokens, at))) continue;
    if (!/^(?:of|that|for)$/u.test(wordOf(tokens, at + 1))) return null;
    const qualified = at - 1 > predicate && /^(?:DET|ADJ)$/u.test(tokens[at - 1]?.upos ?? '');
    const about = spanFrom(tokens, at + 2, endOf(tokens, at + 2, limit));
    return about.end > about.start ? { about, hedge: spanFrom(tokens, qualified ? at - 1 : at, at) } : null;
  }
  return null;
}

/** "considers | an incident with drones | likely before the summer". */
function judgedSo(scene: Scene, { predicate, sentence }: Clause): Weighed | null {
  const { tokens } = scene.layers;
  const limit = lastToken(scene, sentence);
  if (tokens[predicate + 1]?.upos === 'PRON') return null;
  for (let at = predicate + 2; at <= Math.min(predicate + 14, limit); at += 1) {
    if (/^(?:,|;|that|to)$/u.test(wordOf(tokens, at))) return null;
    if (WEIGHT.test(wordOf(tokens, at)))
      return {
        about: spanFrom(tokens, predicate + 1, endOf(tokens, at, limit)),
        hedge: spanFrom(tokens, at, at),
      };
  }
  return null;
}

function lastToken({ layers }: Scene, sentence: number): number {
  return (layers.sentences[sentence]?.last ?? 1) - 1;
}

/** The last token before a comma, a "but" or the end of the sentence. */
function endOf(tokens: Tokens, from: number, limit: number): number {
  let at = from;
  while (at + 1 < limit + 1 && !/^(?:,|;|:|but|\.|"|”|because|although)$/u.test(wordOf(tokens, at + 1)))
    at += 1;
  return at;
}

function wordOf(tokens: Tokens, at: number): string {
  return tokens[at]?.form.toLowerCase() ?? '';
}

function spanFrom(tokens: Tokens, first: number, last: number): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}
