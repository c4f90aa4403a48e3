import type { Span } from '../types/span.ts';

/** A text to be laid beside others. */
export interface CopyText {
  text: string;
  sentences: readonly Span[];
}

/** A sentence: text and sentence by their numbers. */
export interface Place {
  text: number;
  sentence: number;
}

/** Words in a shingle that texts are looked up by: one changed word in five leaves some. */
const SHINGLE = 4;

/** Places that are kept for a shingle: the latest. A phrase of more texts is everybody's. */
const PLACES = 64;

/** Share of the shorter passage's word triples in the other one from which on it is a copy. */
const COPY = 0.55;

/** Common triples that make one sentence alone a copy: some 14 words, which two reporters do not write by chance. */
const ALONE = 12;

/** Common triples below which a sentence tells nothing. */
const LEAST = 4;

/** Words in quotation marks: two reporters who heard one speech write them alike. */
const QUOTED = /“[^”]{0,2000}”|"[^"\n]{0,2000}"/gu;

const WORD = /[\p{L}\p{N}]+/gu;

interface Words {
  /** Word triples of the reporter's own words, those in quotation marks left out. */
  own: ReadonlySet<string>;
  /** Word triples of everything. */
  all: ReadonlySet<string>;
  shingles: readonly string[];
}

interface Match extends Place {
  from: number;
  common: number;
}

/**
 * Sentences of one text that are copies of sentences of another: found by shingles of the reporters' own words, kept where
 * a long sentence or several agree, and carried on to the sentences between (quotations, short ones). Texts are looked up by an
 * inverted index; no two are compared that share no words. Calls `onCopy` with each pair of places.
 */
export function findCopies(texts: readonly CopyText[], onCopy: (a: Place, b: Place) => void): void {
  const words = texts.map(({ text, sentences }) => wordsOf(text, sentences));
  const places = new Map<string, Place[]>();
  words.forEach((sentences, text) => {
    const byText = new Map<number, Match[]>();
    sentences.forEach((sentence, from) => {
      for (const match of matchesOf(sentence, from, { words, places }))
        byText.set(match.text, [...(byText.get(match.text) ?? []), match]);
    });
    for (const [other, matches] of byText) {
      if (!convinces(matches)) continue;
      for (const [from, to] of carryOn(matches, sentences, words[other] ?? []))
        onCopy({ text, sentence: from }, { text: other, sentence: to });
    }
    addPlaces(places, sentences, text);
  });
}

function addPlaces(places: Map<string, Place[]>, sentences: readonly Words[], text: number): void {
  sentences.forEach(({ shingles }, sentence) => {
    for (const shingle of shingles) {
      const list = places.get(shingle) ?? [];
      list.push({ text, sentence });
      places.set(shingle, list.length > PLACES ? list.slice(-PLACES) : list);
    }
  });
}

interface Library {
  words: readonly (readonly Words[])[];
  places: ReadonlyMap<string, readonly Place[]>;
}

/** For each text before this one the sentence that is most like it, if enough. */
function matchesOf(sentence: Words, from: number, { words, places }: Library): Match[] {
  const candidates = new Map<string, Place>();
  for (const shingle of sentence.shingles)
    for (const place of places.get(shingle) ?? [])
      candidates.set(`${String(place.text)} ${String(place.sentence)}`, place);
  const best = new Map<number, Match>();
  for (const place of candidates.values()) {
    const other = words[place.text]?.[place.sentence];
    const common = other ? inCommon(sentence.own, other.own) : 0;
    const shorter = Math.min(sentence.own.size, other?.own.size ?? 0);
    if (common < LEAST || common < COPY * shorter) continue;
    if (common > (best.get(place.text)?.common ?? 0)) best.set(place.text, { ...place, from, common });
  }
  return [...best.values()];
}

/** One long sentence, or several that together are as long. */
function convinces(matches: readonly Match[]): boolean {
  return matches.reduce((sum, { common }) => sum + common, 0) >= ALONE;
}

/** The matches, and beside them the sentences that follow or go before in both texts and are alike as a whole. */
function carryOn(
  matches: readonly Match[],
  here: readonly Words[],
  there: readonly Words[],
): Map<number, number> {
  const pairs = new Map(matches.map(({ from, sentence }) => [from, sentence]));
  for (const [from, to] of pairs) {
    for (const step of [-1, 1]) {
      const [one, other] = [here[from + step], there[to + step]];
      if (!one || !other || pairs.has(from + step)) continue;
      const shorter = Math.min(one.all.size, other.all.size);
      if (shorter > 0 && inCommon(one.all, other.all) >= COPY * shorter) pairs.set(from + step, to + step);
    }
  }
  return pairs;
}

function inCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let common = 0;
  for (const gram of small) if (large.has(gram)) common += 1;
  return common;
}

function wordsOf(text: string, sentences: readonly Span[]): Words[] {
  // A mark in place of each quoted word keeps the offsets and parts the words around it.
  const own = text.replace(QUOTED, (quote) => quote.replace(WORD, (word) => '.'.repeat(word.length)));
  return sentences.map(({ start, end }) => {
    const runs = own
      .slice(start, end)
      .split(/[.]{2,}|["“”]/u)
      .map((run) => run.toLowerCase().match(WORD) ?? []);
    const whole = text.slice(start, end).toLowerCase().match(WORD) ?? [];
    return {
      own: new Set(runs.flatMap((run) => grams(run, 3))),
      all: new Set(whole.length < 3 ? [whole.join(' ')] : grams(whole, 3)),
      shingles: runs.flatMap((run) => grams(run, SHINGLE)),
    };
  });
}

function grams(words: readonly string[], size: number): string[] {
  const found: string[] = [];
  for (let at = 0; at + size <= words.length; at += 1) found.push(words.slice(at, at + size).join(' '));
  return found;
}
