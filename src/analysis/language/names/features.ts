import { mix } from '../perceptron/hash.ts';
import type { DocumentFacts, FormUse } from './document-facts.ts';
import type { Region } from './regions.ts';

/** Most features of one token: the size of the buffer for `fillFeatures`. */
export const MOST_FEATURES = 64;

const NOTHING = {
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

/**
 * Writes the hashed features of token `index` of `region` into `buffer` and gives their number: forms, affixes
 * and shapes around it, tags, gazetteer hits, titles and given names, the ends of its region, and how the
 * document uses the form elsewhere.
 */
export function fillFeatures(
  document: DocumentFacts,
  place: { region: Region; index: number },
  buffer: Int32Array,
): number {
  const { facts, xpos, deprel, known, folded, tokens } = document;
  const { region, index } = place;
  const sentence = tokens[index]?.sentence;
  const at = (offset: number) =>
    tokens[index + offset]?.sentence === sentence ? (facts[index + offset] ?? NOTHING) : NOTHING;
  const tag = (offset: number) =>
    tokens[index + offset]?.sentence === sentence ? (xpos[index + offset] ?? 0) : 0;
  const gaz = (offset: number) =>
    tokens[index + offset]?.sentence === sentence ? (known[index + offset] ?? 0) : 0;
  let count = 0;
  let template = 0;
  const add = (value: number) => {
    template += 1;
    buffer[count++] = mix(template, value);
  };
  const add2 = (value: number, other: number) => {
    add(mix(value, other));
  };
  const [w, before, after] = [at(0), at(-1), at(1)];
  const [before2, after2] = [at(-2), at(2)];
  add(0);
  add(w.form);
  add(w.lower);
  add(w.suffix2);
  add(w.suffix3);
  add(w.suffix4);
  add(w.prefix3);
  add2(w.shape, w.flags);
  add(before.lower);
  add(after.lower);
  add(before2.lower);
  add(after2.lower);
  add2(before.lower, w.lower);
  add2(w.lower, after.lower);
  add2(before.shape * 16 + w.shape, after.shape);
  add2(before.suffix3, w.shape);
  add2(after.suffix3, w.shape);
  add(tag(0));
  add2(tag(-1), tag(0));
  add2(tag(0), tag(1));
  add2(mix(tag(-1), tag(0)), tag(1));
  add2(deprel[index] ?? 0, w.shape);
  add(gaz(0));
  add2(gaz(0), w.shape);
  add2(gaz(0), before.lower);
  add2(gaz(0), after.lower);
  add2(gaz(0), gaz(1));
  add2(gaz(-1), gaz(0));
  add2(gaz(-1), w.suffix3);
  add2(gaz(1), w.flags);
  add2(folded[index] ?? 0, w.shape);
  add2(before.flags, w.shape);
  add2(before.flags * 16 + w.flags, after.flags * 16 + after.shape);
  add2(w.flags, after.shape);
  const end = facts[region.last - 1] ?? NOTHING;
  const start = facts[region.first] ?? NOTHING;
  const position = (index === region.first ? 1 : 0) + (index === region.last - 1 ? 2 : 0);
  add2(end.lower, position);
  add2(end.suffix3, position);
  add2(start.lower, position);
  add2(region.first > 0 ? (facts[region.first - 1]?.lower ?? 0) : 0, position);
  add2(facts[region.last]?.lower ?? 0, position);
  add2(Math.min(region.last - region.first, 6), position);
  const next = nextPlain(document, index, region);
  add2(next, w.shape);
  const head = tokens[index]?.head ?? -1;
  add2(head >= 0 ? (facts[head]?.lower ?? 0) : 0, deprel[index] ?? 0);
  const opens = tokens[index - 1]?.sentence !== sentence ? 1 : 0;
  const use = document.uses.get(tokens[index]?.form ?? '');
  add(usage(use) * 2 + opens);
  add2(usage(use), mix(gaz(0), w.shape));
  add2(usage(document.uses.get(tokens[index + 1]?.form ?? '')), w.flags);
  return count;
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
