import { mix } from '../hash.ts';
import type { DocumentFacts, FormUse } from './document-facts.ts';
import type { FormFacts } from './forms.ts';
import type { Region } from './regions.ts';

/** Most features of one token: the size of the buffer for `fillFeatures`. */
export const MOST_FEATURES = 64;

const NOTHING: FormFacts = {
  form: 1,
  lower: 1,
  suffix2: 1,
  suffix3: 1,
  suffix4: 1,
  prefix3: 1,
  shape: 0,
  flags: 0,
  capital: false,
};

/** Collects hashed features; each call is a template of its own, in a fixed order. */
class Features {
  count = 0;
  private template = 0;
  private readonly buffer: Int32Array;

  constructor(buffer: Int32Array) {
    this.buffer = buffer;
  }

  one(value: number): void {
    this.template += 1;
    this.buffer[this.count++] = mix(this.template, value);
  }

  two(value: number, other: number): void {
    this.one(mix(value, other));
  }
}

/** A token with its neighbours in the sentence. */
interface Place {
  document: DocumentFacts;
  region: Region;
  index: number;
  sentence: number | undefined;
  /** 1 where it opens its sentence. */
  opens: number;
}

/**
 * Writes the hashed features of token `index` of `region` into `buffer` and gives their number: forms, affixes
 * and shapes around it, tags, gazetteer hits, titles and given names, the ends of its region, and how the
 * document uses the form elsewhere.
 */
export function fillFeatures(
  document: DocumentFacts,
  { region, index }: { region: Region; index: number },
  buffer: Int32Array,
): number {
  const sentence = document.tokens[index]?.sentence;
  const opens = document.tokens[index - 1]?.sentence !== sentence ? 1 : 0;
  const place = { document, region, index, sentence, opens };
  const features = new Features(buffer);
  addWords(features, place);
  addTags(features, place);
  addKnown(features, place);
  addRegion(features, place);
  addUsage(features, place);
  return features.count;
}

function factsAt({ document, index, sentence }: Place, offset: number): FormFacts {
  return document.tokens[index + offset]?.sentence === sentence
    ? (document.facts[index + offset] ?? NOTHING)
    : NOTHING;
}

function valueAt({ document, index, sentence }: Place, values: ArrayLike<number>, offset: number): number {
  return document.tokens[index + offset]?.sentence === sentence ? (values[index + offset] ?? 0) : 0;
}

function addWords(features: Features, place: Place): void {
  const [w, before, after] = [factsAt(place, 0), factsAt(place, -1), factsAt(place, 1)];
  features.one(0);
  features.one(w.form);
  features.one(w.lower);
  features.one(w.suffix2);
  features.one(w.suffix3);
  features.one(w.suffix4);
  features.one(w.prefix3);
  features.two(w.shape, w.flags);
  features.one(before.lower);
  features.one(after.lower);
  features.one(factsAt(place, -2).lower);
  features.one(factsAt(place, 2).lower);
  features.two(before.lower, w.lower);
  features.two(w.lower, after.lower);
  features.two(before.shape * 16 + w.shape, after.shape);
  features.two(before.suffix3, w.shape);
  features.two(after.suffix3, w.shape);
  features.two(before.flags, w.shape);
  features.two(before.flags * 64 + w.flags, after.flags * 16 + after.shape);
  features.two(w.flags, after.shape);
  features.two(w.flags, before.lower);
  features.two(w.flags, after.lower);
}

function addTags(features: Features, place: Place): void {
  const { xpos, deprel, facts, tokens } = place.document;
  const [before, own, after] = [valueAt(place, xpos, -1), valueAt(place, xpos, 0), valueAt(place, xpos, 1)];
  const relation = deprel[place.index] ?? 0;
  features.one(own);
  features.two(before, own);
  features.two(own, after);
  features.two(mix(before, own), after);
  features.two(relation, factsAt(place, 0).shape);
  const head = tokens[place.index]?.head ?? -1;
  features.two(head >= 0 ? (facts[head]?.lower ?? 0) : 0, relation);
}

function addKnown(features: Features, place: Place): void {
  const { known, folded } = place.document;
  const [before, own, after] = [
    valueAt(place, known, -1),
    valueAt(place, known, 0),
    valueAt(place, known, 1),
  ];
  const w = factsAt(place, 0);
  features.one(own);
  features.two(own, w.shape);
  features.two(own, factsAt(place, -1).lower);
  features.two(own, factsAt(place, 1).lower);
  features.two(own, after);
  features.two(before, own);
  features.two(before, w.suffix3);
  features.two(after, w.flags);
  features.two(folded[place.index] ?? 0, w.shape);
  features.two(mix(w.flags, w.shape), mix(own, place.opens));
}

function addRegion(features: Features, { document, region, index }: Place): void {
  const { facts } = document;
  const [start, end] = [facts[region.first] ?? NOTHING, facts[region.last - 1] ?? NOTHING];
  const position = (index === region.first ? 1 : 0) + (index === region.last - 1 ? 2 : 0);
  features.two(end.lower, position);
  features.two(end.suffix3, position);
  features.two(start.lower, position);
  features.two(region.first > 0 ? (facts[region.first - 1]?.lower ?? 0) : 0, position);
  features.two(facts[region.last]?.lower ?? 0, position);
  features.two(Math.min(region.last - region.first, 6), position);
  features.two(nextPlain(document, index, region), facts[index]?.shape ?? 0);
}

function addUsage(features: Features, place: Place): void {
  const { uses, tokens, known } = place.document;
  const use = usage(uses.get(tokens[place.index]?.form ?? ''));
  const w = factsAt(place, 0);
  features.one(use * 2 + place.opens);
  features.two(use, mix(valueAt(place, known, 0), w.shape));
  features.two(usage(uses.get(tokens[place.index + 1]?.form ?? '')), w.flags);
}

/** The last capitalized word of the name-like run at `index` ("Ministry", "River"): its kind often stands there. */
function nextPlain({ facts }: DocumentFacts, index: number, region: Region): number {
  let last = index;
  while (last + 1 < region.last && facts[last + 1]?.capital) last += 1;
  return facts[last]?.lower ?? 0;
}

function usage(use: FormUse | undefined): number {
  if (!use) return 0;
  return (
    1 +
    (use.lower > 0 ? 1 : 0) +
    (use.capital > 0 ? 2 : 0) +
    (use.afterTitle > 0 ? 4 : 0) +
    (use.afterPlace > 0 ? 8 : 0) +
    (use.closes > 0 ? 16 : 0) +
    (use.says > 0 ? 32 : 0)
  );
}
