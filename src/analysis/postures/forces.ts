import type { Entity } from '../../types/entity.ts';
import type { Span } from '../../types/span.ts';
import { FORCES, NOT_FORCES, QUALIFIED } from './lexicon.ts';
import type { ForceNoun } from './lexicon.ts';
import { countOf } from './quantity.ts';
import type { Count } from './quantity.ts';
import { form, lemma, sameSentence } from './reading.ts';
import type { Reading } from './reading.ts';

/** A phrase that names forces: "more than 100,000 Russian troops". */
export interface Forces {
  head: number;
  first: number;
  noun: ForceNoun;
  count: (Count & { span: Span }) | null;
  /** Whose they are, where the phrase says so. */
  owner: { entity: Entity; span: Span } | null;
}

/** Tags that stand inside such a phrase, before its noun. */
const INNER = /^(?:DT|JJ[RS]?|NNP?S?|CD|HYPH|POS|VBN|VBG|PRP\$|RBR?|RP|IN|TO|CC|NNPS|RBS|PDT|:|SYM)$/;
const COUNT_WORD =
  /^(?:\d[\d,.]*|more|than|over|at|least|no|fewer|less|up|to|as|many|some|about|around|approximately|roughly|nearly|almost|an|estimated|between|and|or|dozens?|scores|hundreds?|thousands?|tens|millions?|several|a|few|half|in|excess|of|upwards|close|under|additional|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|-|–)$/;

/** The forces that the noun at this token names, or null where it names none. */
export function forcesAt(reading: Reading, head: number): Forces | null {
  const noun = nounAt(reading, head);
  if (!noun) return null;
  const first = phraseStart(reading, head);
  return {
    head,
    first,
    noun,
    count: countBefore(reading, { first, head, noun }),
    owner: ownerOf(reading, first, head),
  };
}

function nounAt(reading: Reading, head: number): ForceNoun | null {
  const token = reading.tokens[head];
  if (!token || !/^NN/.test(token.xpos)) return null;
  const before = form(reading, head - 1);
  if (NOT_FORCES.has(before)) return null;
  const next = reading.tokens[head + 1];
  const isModifier = token.deprel === 'compound' && next !== undefined && /^NN/.test(next.xpos);
  if (isModifier) return null;
  const word = lemma(reading, head);
  const found = FORCES[form(reading, head)] ?? (word === 'force' ? undefined : FORCES[word]);
  if (found) return found;
  const qualified = QUALIFIED[word];
  return qualified && (qualified.before.split(' ').includes(before) || isPatrol(reading, head, word))
    ? { kind: word === 'presence' ? 'troops' : 'weapons', unit: qualified.unit }
    : null;
}

/** "Fourteen Chinese ships remain around the shoal": ships of a state where coast guards or navies are told of. */
function isPatrol(reading: Reading, head: number, word: string): boolean {
  const owner = reading.entityAt.get(head - 1);
  const national = (word === 'ship' || word === 'vessel') && owner?.entity.type === 'country';
  return national && /\b(?:coast guard|navy|naval|warships?)\b/i.test(reading.article.text);
}

function phraseStart(reading: Reading, head: number): number {
  let first = head;
  for (let at = head - 1; at >= Math.max(0, head - 16); at -= 1) {
    const token = reading.tokens[at];
    if (!token || !sameSentence(reading, at, head) || !INNER.test(token.xpos)) break;
    const word = form(reading, at);
    const link = /^(?:IN|TO|CC|RBR?|RP|:|RBS)$/.test(token.xpos);
    if (link && !COUNT_WORD.test(word)) break;
    if (token.xpos === 'CC' && !joinsNumbers(reading, at)) break;
    first = at;
  }
  while (first < head && /^(?:of|to|and|or|in)$/.test(form(reading, first))) first += 1;
  return first;
}

function joinsNumbers(reading: Reading, at: number): boolean {
  return reading.tokens[at - 1]?.xpos === 'CD' && reading.tokens[at + 1]?.xpos === 'CD';
}

interface Phrase {
  first: number;
  head: number;
  noun: ForceNoun;
}

/** The count words before the noun, adjectives passed over: "100,000 Russian combat troops". */
function countBefore(reading: Reading, { first, head, noun }: Phrase): Forces['count'] {
  let from = -1;
  let to = -1;
  for (let at = first; at < head; at += 1) {
    const isDeterminer =
      /^(?:a|an|the|no)$/.test(form(reading, at)) &&
      !/^(?:dozen|few|hundred|thousand|million|estimated)$/.test(form(reading, at + 1));
    if (!COUNT_WORD.test(form(reading, at)) || isDeterminer) {
      if (from >= 0 && !isDeterminer) break;
      continue;
    }
    if (from < 0) from = at;
    to = at;
  }
  if (from < 0) return bodyCount(reading, { first, head, noun });
  const words = range(from, to).map((at) => form(reading, at));
  const count = countOf(trimmed(words));
  return count ? { ...count, span: spanOf(reading, from, to) } : bodyCount(reading, { first, head, noun });
}

function trimmed(words: readonly string[]): string[] {
  const kept = [...words];
  while (kept.length > 0 && /^(?:of|to|and|or)$/.test(kept.at(-1) ?? '')) kept.pop();
  return kept;
}

/** "a battalion": one. */
function bodyCount(reading: Reading, { first, head, noun }: Phrase): Forces['count'] {
  const one = noun.body && /^(?:a|an|one)$/.test(form(reading, first)) && reading.tokens[head]?.xpos === 'NN';
  return one ? { min: 1, max: 1, approximate: false, span: spanOf(reading, first, head) } : null;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, step) => from + step);
}

export function spanOf(reading: Reading, first: number, last: number): Span {
  return { start: reading.tokens[first]?.start ?? 0, end: reading.tokens[last]?.end ?? 0 };
}

/** "Russian troops", "NATO's forces": whose they are, by the words before the noun. */
function ownerOf(reading: Reading, first: number, head: number): Forces['owner'] {
  for (let at = head - 1; at >= first; at -= 1) {
    const found = reading.entityAt.get(at);
    if (found && found.mention.head !== head && canOwn(found.entity))
      return { entity: found.entity, span: found.mention };
  }
  return null;
}

/** Sectors (PLOVER) of those who command forces. */
const COMMAND: ReadonlySet<string> = new Set(['GOV', 'MIL', 'IGO', 'REB', 'SEP', 'UAF', 'SPY']);

export function canOwn(entity: Entity): boolean {
  if (entity.type === 'country') return true;
  return entity.sector !== null && COMMAND.has(entity.sector);
}
