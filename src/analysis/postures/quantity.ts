/** A count read from words; `last` is how many of the words it took. */
export interface Count {
  min: number | null;
  max: number | null;
  approximate: boolean;
}

const SMALL: Readonly<Record<string, number>> = Object.fromEntries(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen'
  )
    .split(' ')
    .map((word, index) => [word, index]),
);
const TENS: Readonly<Record<string, number>> = Object.fromEntries(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, 20 + 10 * index]),
);
const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1000,
  million: 1_000_000,
  dozen: 12,
};

/** Vague plurals, each at least twice its unit: "dozens" is 24 or more, "tens of thousands" 20,000 or more. */
const PLURALS: Readonly<Record<string, number>> = {
  dozens: 24,
  scores: 40,
  hundreds: 200,
  thousands: 2000,
  tens: 20,
  millions: 2_000_000,
};

const AT_LEAST = /^(?:more than|over|at least|no fewer than|no less than|in excess of|upwards of|well over)$/;
const AT_MOST = /^(?:up to|as many as|at most|fewer than|less than|under|no more than|below)$/;
const ABOUT =
  /^(?:some|about|around|approximately|roughly|nearly|almost|an estimated|estimated|close to|circa|an additional some)$/;

/** A plain number of one to three words: "100,000", "two dozen", "1.5 million", "twenty-five". Null where none. */
export function numberOf(words: readonly string[]): number | null {
  let total: number | null = null;
  for (const word of words) {
    const value = /^\d[\d,]*(?:\.\d+)?$/.test(word)
      ? Number(word.replaceAll(',', ''))
      : (SMALL[word] ?? TENS[word]);
    const scale = SCALES[word];
    if (value !== undefined) total = total === null ? value : total + value;
    else if (scale !== undefined) total = (total ?? 1) * scale;
    else if (word !== '-') return null;
  }
  return total;
}

/** Reads the words of a count, lower case: "more than 100,000", "some 90,000 to 100,000", "dozens". */
export function countOf(words: readonly string[]): Count | null {
  const all = words.filter((word) => word !== 'of');
  // "a dozen", "a hundred": the article counts nothing.
  const text = all.length > 1 && /^(?:a|an)$/.test(all[0] ?? '') && all[1] !== 'few' ? all.slice(1) : all;
  for (const size of [3, 2, 1]) {
    const lead = text.slice(0, size).join(' ');
    const rest = text.slice(size);
    if (rest.length === 0) continue;
    if (AT_LEAST.test(lead))
      return withBounds(rest, (value) => ({ min: value, max: null, approximate: false }));
    if (AT_MOST.test(lead))
      return withBounds(rest, (value) => ({ min: null, max: value, approximate: false }));
    if (ABOUT.test(lead)) return approximate(countOf(rest));
  }
  return (
    rangeOf(text) ??
    vagueOf(text) ??
    withBounds(text, (value) => ({ min: value, max: value, approximate: false }))
  );
}

function withBounds(words: readonly string[], build: (value: number) => Count): Count | null {
  const value = numberOf(words) ?? vagueOf(words)?.min ?? null;
  return value === null ? null : build(value);
}

function approximate(count: Count | null): Count | null {
  return count === null ? null : { ...count, approximate: true };
}

/** "90,000 to 100,000", "between 90,000 and 100,000", "90,000-100,000". */
function rangeOf(words: readonly string[]): Count | null {
  const body = words[0] === 'between' ? words.slice(1) : words;
  const at = body.findIndex((word) => /^(?:to|and|or|-|–)$/.test(word));
  if (at <= 0) return null;
  if (body[at] === 'and' && body === words) return null;
  const from = numberOf(body.slice(0, at));
  const to = numberOf(body.slice(at + 1));
  if (from === null || to === null || from >= to) return null;
  return { min: from, max: to, approximate: false };
}

/** "dozens", "tens of thousands", "several hundred". */
function vagueOf(words: readonly string[]): Count | null {
  const [first = '', second = ''] = words;
  if (first === 'several' || first === 'a few') {
    const scale = SCALES[second];
    return scale === undefined || words.length > 2 ? null : { min: 2 * scale, max: null, approximate: true };
  }
  const unit = PLURALS[first];
  if (unit === undefined || words.length > 2) return null;
  const scale = second === '' ? 1 : { thousands: 1000, hundreds: 100, millions: 1_000_000 }[second];
  if (scale === undefined) return null;
  return { min: second === '' ? unit : unit * scale, max: null, approximate: true };
}
