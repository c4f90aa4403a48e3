import type { Clause } from '../../types/clause.ts';
import type { Token } from '../../types/token.ts';
import { GOVERNORS } from './lexicon/governors.ts';
import { PHRASES } from './lexicon/phrases.ts';
import type { Phrase } from './lexicon/phrases.ts';
import { VERB_CUES } from './lexicon/verbs.ts';

/** Tokens behind the verb in which the words of a phrase may stand, an object between them. */
const REACH = 14;

/** Tags that may stand between the words of a phrase: "paid a brief courtesy call on". */
const SKIPPED = /^(?:DT|PRP\$|JJ[RS]?|RB|CD|VBG)$/;

const KNOWN: ReadonlySet<string> = new Set([
  ...Object.keys(GOVERNORS),
  ...VERB_CUES.flatMap(({ lemma }) => [lemma, lemma.split(' ')[0] ?? lemma]),
  ...PHRASES.keys(),
]);

/** The clause under the word that the lexicons have for it: "put" in "put the talks on ice" is "put on hold". */
export function withPhrase(tokens: readonly Token[], clause: Clause): Clause {
  if (clause.kind !== 'verb' && clause.lemma !== 'be') return clause;
  const lemma = phraseOf(tokens, clause) ?? spelled(clause.lemma);
  return asPast(tokens, withWhom(tokens, lemma === clause.lemma ? clause : { ...clause, lemma }));
}

/** "Mori, whom Rao received in Delhi": of two subjects the one that the "whom" stands for is the object. */
function withWhom(tokens: readonly Token[], clause: Clause): Clause {
  const subjects = clause.arguments.filter(({ role }) => role === 'subject').map(({ head }) => head);
  const [first, second] = subjects;
  if (first === undefined || second === undefined || first > second) return clause;
  const whom = tokens.slice(first, second).findIndex(({ form }) => form === 'whom');
  if (whom < 0 || tokens[first + whom - 1]?.upos === 'ADP') return clause;
  const turned = clause.arguments
    .filter(({ role, head }) => role !== 'object' || head < clause.predicate)
    .map((it) => (it.role === 'subject' && it.head === first ? { ...it, role: 'object' as const } : it));
  return { ...clause, arguments: turned };
}

/**
 * "Swiss diplomats liaised with", "The ministry hauled in the envoy": a bare past that the tagger took for a
 * participle. What follows tells it from a headline's passive ("Talks held in Geneva").
 */
function asPast(tokens: readonly Token[], clause: Clause): Clause {
  const bare =
    clause.voice === 'passive' && clause.relation === 'root' && tokens[clause.predicate]?.xpos === 'VBN';
  if (!bare || !CUES.has(clause.lemma) || !isActive(tokens, clause)) return clause;
  const swapped = clause.arguments.map((argument) =>
    argument.role === 'object' && argument.head < clause.predicate
      ? { ...argument, role: 'subject' as const }
      : argument,
  );
  return { ...clause, voice: 'active', tense: 'past', arguments: swapped };
}

const CUES: ReadonlySet<string> = new Set(VERB_CUES.map(({ lemma }) => lemma));

/** Verbs that take nobody for their object: "conferred in Poipet". */
const INTRANSITIVE: ReadonlySet<string> = new Set(
  VERB_CUES.filter(
    (cue) =>
      !cue.partner.includes('object') &&
      !/^(?:convene|reconvene|gather|assemble|exchange|discuss)$/.test(cue.lemma),
  ).map(({ lemma }) => lemma),
);

function isActive(tokens: readonly Token[], { predicate, lemma }: Clause): boolean {
  const [before, next, behind] = [tokens[predicate - 1], tokens[predicate + 1], tokens[predicate + 2]];
  if (/^(?:VB|MD)/.test(before?.xpos ?? '')) return false;
  const particle = lemma
    .split(' ')
    .slice(1)
    .includes(next?.form ?? '');
  if (next?.form === 'with' || INTRANSITIVE.has(lemma)) return true;
  return particle && /^(?:DT|NNP|JJ|PRP\$)$/.test(behind?.xpos ?? '');
}

function phraseOf(tokens: readonly Token[], clause: Clause): string | null {
  const [verb = ''] = clause.lemma.split(' ');
  for (const phrase of PHRASES.get(spelled(verb)) ?? []) {
    const end = endOf(tokens, clause, phrase);
    if (end < 0 || (phrase.unless && phrase.unless.test(wordsBehind(tokens, end, clause.sentence)))) continue;
    return phrase.as ?? `${spelled(verb)} ${phrase.words}`;
  }
  return null;
}

/** "reconven", "pencill": the lemmatizer's guess at words that it does not know. */
function spelled(lemma: string): string {
  const [verb = '', ...rest] = lemma.split(' ');
  if (KNOWN.has(verb)) return lemma;
  const guess = [`${verb}e`, verb.slice(0, -1)].find((word) => KNOWN.has(word));
  return guess === undefined ? lemma : [guess, ...rest].join(' ');
}

/** Last token of the phrase's words behind the verb, or -1. */
function endOf(tokens: readonly Token[], clause: Clause, phrase: Phrase): number {
  const words = phrase.words.split(' ').map((word) => word.split('|'));
  const last = phrase.apart ? clause.predicate + REACH : clause.predicate + 1;
  for (let start = clause.predicate + 1; start <= last; start += 1) {
    const token = tokens[start];
    if (token?.sentence !== clause.sentence || (start > clause.predicate + 1 && STOPS.test(token.xpos)))
      return -1;
    const end = sequenceAt(tokens, start, words);
    if (end >= 0) return end;
  }
  return -1;
}

const STOPS = /^(?:VB[DPZ]|MD|;|:)$/;

function sequenceAt(tokens: readonly Token[], start: number, words: readonly string[][]): number {
  let at = start;
  for (const choices of words) {
    for (let skipped = 0; skipped < 4 && !matches(tokens[at], choices); skipped += 1) {
      if (!SKIPPED.test(tokens[at]?.xpos ?? '')) return -1;
      at += 1;
    }
    if (!matches(tokens[at], choices)) return -1;
    at += 1;
  }
  return at - 1;
}

function matches(token: Token | undefined, choices: readonly string[]): boolean {
  return token !== undefined && choices.includes(token.form.toLowerCase());
}

function wordsBehind(tokens: readonly Token[], end: number, sentence: number): string {
  const words: string[] = [];
  for (let at = end + 1; tokens[at]?.sentence === sentence && words.length < REACH * 2; at += 1)
    words.push(tokens[at]?.form ?? '');
  return words.join(' ');
}
