import type { Clause } from '../../types/clause.ts';
import type { Span } from '../../types/span.ts';
import { assessorOf } from './assessor.ts';
import { type Reading, type Scene } from './scene.ts';

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
  const subject = clause.arguments.find(({ role }) => role === 'subject');
  const by = subject && assessorOf(scene, subject, 'anyone');
  const found = by ? (judgedIt(scene, clause) ?? chanceOf(scene, clause) ?? judgedSo(scene, clause)) : null;
  return by && found
    ? { by, ...found, told: [], at: clause.start, sentence: clause.sentence, rule: `chance:${clause.lemma}` }
    : null;
}

/** "put the chance of a settlement this year at one in three". */
function readOdds(scene: Scene, clause: Clause): Reading | null {
  const { tokens } = scene.layers;
  const limit = lastToken(scene, clause.sentence);
  const subject = clause.arguments.find(({ role }) => role === 'subject');
  const by = subject && assessorOf(scene, subject, 'anyone');
  const odds = findWord(tokens, { first: clause.predicate + 1, last: clause.predicate + 5 }, ODDS);
  const at = odds < 0 ? -1 : findWord(tokens, { first: odds + 2, last: Math.min(limit, odds + 14) }, /^at$/u);
  if (!by || at < 0 || wordOf(tokens, odds + 1) !== 'of') return null;
  const about = spanFrom(tokens, odds + 2, at - 1);
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
