/**
 * Where the words of a batch stand. The encoder works step by step over all sentences, longest first: row
 * `starts[t] + b` is word t of sentence b. The rest works sentence by sentence: word t is number `firsts[b] + t`.
 */
export interface Layout {
  lengths: number[];
  words: number;
  starts: number[];
  firsts: number[];
  /** For each word sentence by sentence, its row step by step. */
  order: Int32Array;
}

/** Lays out sentences of these lengths, which fall. */
export function layOut(lengths: number[]): Layout {
  const starts = [0];
  let active = lengths.length;
  for (let step = 0; step < (lengths[0] ?? 0); step++) {
    while (active > 0 && (lengths[active - 1] ?? 0) <= step) active--;
    starts.push((starts[step] ?? 0) + active);
  }
  const words = starts[starts.length - 1] ?? 0;
  const order = new Int32Array(words);
  const firsts: number[] = [];
  let word = 0;
  lengths.forEach((length, place) => {
    firsts.push(word);
    for (let step = 0; step < length; step++) order[word++] = (starts[step] ?? 0) + place;
  });
  return { lengths, words, starts, firsts, order };
}
