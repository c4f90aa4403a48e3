import type { Described, Meant } from '../../types/attribution.ts';
import type { QuotedSpan, Span } from '../../types/span.ts';
import { quoted } from '../../evidence.ts';
import { lemmaAt, uposAt, wordAt } from '../language/grid.ts';
import { matchAt } from '../language/gazetteer/index.ts';
import { INSTITUTIONS } from './cues.ts';
import type { Scene } from './scene.ts';
import { mentionsIn, sentenceOf, tokenFrom, tokenSpan } from './scene.ts';
import { anonymityIn } from './speaker-anonymity.ts';
import { entityOf } from './speaker-entity.ts';

const NUMBERS: Readonly<Record<string, number | null>> = {
  a: 1, an: 1, one: 1, another: 1, both: 2, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9,
  ten: 10, dozen: 12, several: null, some: null, many: null, multiple: null, few: null, dozens: null, most: null,
  various: null, numerous: null, other: null,
}; // prettier-ignore

const RANK =
  /^(?:senior|top|high-ranking|high-level|junior|mid-level|middle-ranking|former|retired|ex-\p{L}+|ranking|leading|outgoing|serving|current|veteran|deputy|career)$/u;

/** Words behind the noun that tell how somebody knows. */
const KNOWING = /^(?:familiar|briefed|acquainted|close|involved|informed|present|aware)$/u;
const KNOWLEDGE = /^(?:knowledge|information|insight|access)$/u;

/** What the words of a speaker without a name tell: number, country, institution, rank, knowledge, anonymity. */
export function describe(scene: Scene, span: Span, head: number): Described | undefined {
  const first = tokenFrom(scene, span.start);
  const last = tokenFrom(scene, span.end) - 1;
  const core = { first, head: coreEnd(scene, first, Math.min(head, last)) };
  const country = countryOf(scene, core, last);
  const institution = institutionOf(scene, core, last);
  const found: Described = {
    ...optional('number', numberOf(scene, first)),
    ...optional('country', country),
    ...optional('institution', institution),
    ...optional('rank', rankOf(scene, core, [country, institution])),
    ...optional('knowledge', knowledgeOf(scene, core.head + 1, last)),
    ...optional('anonymity', anonymityOf(scene, span)),
  };
  return Object.keys(found).length > 0 ? found : undefined;
}

interface Core {
  first: number;
  head: number;
}

/** "One of the | officials": who speaks is the noun behind "of". */
function coreEnd(scene: Scene, first: number, head: number): number {
  const partitive =
    /^(?:NUM|PRON|DET)$/u.test(uposAt(scene.grid, head)) && wordAt(scene.grid, head + 1) === 'of';
  if (!partitive) return Math.max(first, head);
  for (let at = head + 2; at < head + 8; at += 1) {
    if (uposAt(scene.grid, at) === 'NOUN' && uposAt(scene.grid, at + 1) !== 'NOUN') return at;
  }
  return head;
}

function optional<Key extends keyof Described>(key: Key, value: Described[Key] | null): Partial<Described> {
  return value ? { [key]: value } : {};
}

function numberOf(scene: Scene, first: number): Described['number'] | null {
  const word = wordAt(scene.grid, first);
  const known = Object.hasOwn(NUMBERS, word) ? NUMBERS[word] : undefined;
  const value = known === undefined && /^\d{1,3}$/u.test(word) ? Number(word) : known;
  if (value === undefined) return null;
  return { ...quoted(scene.text, tokenSpan(scene, first, first)), value };
}

/** "U.S.", "Hungarian" before the noun, "in Kyiv", "of Norland" behind it. */
function countryOf(scene: Scene, { first, head }: Core, last: number): Meant | null {
  for (let at = first; at <= last; at += 1) {
    const inside = at < head;
    if (!inside && !(at > head && /^(?:in|of|from)$/u.test(wordAt(scene.grid, at - 1)))) continue;
    const found = countryAt(scene, at, inside ? (scene.tokens[head]?.start ?? 0) : Infinity);
    // "the United Nations in Norland": a country within the name of a body is none of the speaker's.
    if (found && tokenFrom(scene, found.end) - 1 <= (inside ? head : last)) return found;
    if (!inside && at > head + 6) return null;
  }
  return null;
}

/** `limit`: where its words may end: of "South Korean authorities" only the adjective is the country. */
function countryAt(scene: Scene, at: number, limit = Infinity): Meant | null {
  const match = matchAt(scene.tokens, at);
  const meaning = match?.meanings.find(({ kind }) => /^(?:country|adjective|capital|people)$/u.test(kind));
  const [met] = mentionsIn(scene, {
    start: scene.tokens[at]?.start ?? 0,
    end: scene.tokens[at + 4]?.end ?? Infinity,
  }).filter(
    ({ entity, mention }) =>
      entity.type === 'country' && mention.start === scene.tokens[at]?.start && mention.end <= limit,
  );
  if (met) return { ...quoted(scene.text, met.mention), entity: met.entity.id };
  if (!match || !meaning) return null;
  const span = tokenSpan(scene, match.first, match.last - 1);
  const known = scene.entities.find((entity) => entity.known === meaning.key)?.id ?? null;
  return { ...quoted(scene.text, span), entity: known };
}

/** "State Department" before the noun, "at the foreign ministry" behind it, "administration" alone. */
function institutionOf(scene: Scene, { first, head }: Core, last: number): Meant | null {
  const met = mentionsIn(scene, tokenSpan(scene, first, last)).find(
    ({ entity, mention }) =>
      entity.type === 'organization' &&
      entity.unnamed !== true &&
      mention.form === 'name' &&
      !entity.known?.startsWith('media:') &&
      (mention.end <= (scene.tokens[head]?.start ?? 0) || isServedAt(scene, mention, head)),
  );
  if (met) return { ...quoted(scene.text, met.mention), entity: met.entity.id };
  for (let at = head - 1; at >= first; at -= 1) {
    if (!/^(?:NOUN|PROPN)$/u.test(uposAt(scene.grid, at))) break;
    if (INSTITUTIONS.has(lemmaAt(scene.grid, at))) return bodyUpTo(scene, first, at);
  }
  for (let at = head + 2; at <= Math.min(last, head + 6); at += 1) {
    if (!INSTITUTIONS.has(lemmaAt(scene.grid, at))) continue;
    const link = linkBefore(scene, at, head);
    return link === null ? null : bodyUpTo(scene, link + 1, at);
  }
  return null;
}

/** "at the ministry", "in Novak's office": behind "at", "in", "of", "from", "with" they serve there. */
function isServedAt(scene: Scene, { start }: Span, head: number): boolean {
  const first = tokenFrom(scene, start);
  if (first > head + 4) return false;
  const before = uposAt(scene.grid, first - 1) === 'DET' ? first - 2 : first - 1;
  return /^(?:at|in|of|from|with|within)$/u.test(wordAt(scene.grid, before));
}

function linkBefore(scene: Scene, at: number, head: number): number | null {
  for (let back = at - 1; back > head; back -= 1) {
    if (uposAt(scene.grid, back) !== 'ADP') continue;
    return /^(?:at|in|of|from|with|within)$/u.test(wordAt(scene.grid, back)) ? back : null;
  }
  return null;
}

/** "foreign | ministry", "defence | ministry": the field before the body belongs to it; country and rank do not. */
function bodyUpTo(scene: Scene, first: number, last: number): Meant {
  let from = last;
  while (from > first && /^(?:NOUN|PROPN|ADJ)$/u.test(uposAt(scene.grid, from - 1))) {
    if (RANK.test(wordAt(scene.grid, from - 1)) || countryAt(scene, from - 1)) break;
    from -= 1;
  }
  const span = tokenSpan(scene, from, last);
  return { ...quoted(scene.text, span), entity: entityOf(scene, span, last)?.id ?? null };
}

/** From the word of rank, or the nouns right before, to the noun: "senior administration official", "prime minister". */
function rankOf(scene: Scene, { first, head }: Core, taken: readonly (Span | null)[]): QuotedSpan | null {
  if (!/^(?:NOUN|PROPN)$/u.test(uposAt(scene.grid, head))) return null;
  let from = head;
  for (let at = first; at < head; at += 1) {
    if (!RANK.test(wordAt(scene.grid, at))) continue;
    return quoted(scene.text, tokenSpan(scene, at, head));
  }
  while (
    from > first &&
    /^(?:NOUN|ADJ|PROPN)$/u.test(uposAt(scene.grid, from - 1)) &&
    !isTaken(scene, from - 1, taken)
  )
    from -= 1;
  return quoted(scene.text, tokenSpan(scene, from, head));
}

/** The country and the body have fields of their own. */
function isTaken(scene: Scene, at: number, taken: readonly (Span | null)[]): boolean {
  const start = scene.tokens[at]?.start ?? -1;
  return taken.some((span) => span !== null && span.start <= start && start < span.end);
}

/** "familiar with the talks", "with knowledge of the plan", up to the end of the speaker's words or a comma. */
function knowledgeOf(scene: Scene, first: number, last: number): QuotedSpan | null {
  for (let at = first; at <= Math.min(last, first + 6); at += 1) {
    const word = wordAt(scene.grid, at);
    const knows = KNOWING.test(word) || (word === 'with' && knowledgeBehind(scene, at));
    if (knows) return quoted(scene.text, tokenSpan(scene, at, phraseEnd(scene, at, last)));
  }
  return null;
}

function knowledgeBehind(scene: Scene, at: number): boolean {
  return [1, 2, 3].some((step) => KNOWLEDGE.test(wordAt(scene.grid, at + step)));
}

function phraseEnd(scene: Scene, first: number, last: number): number {
  for (let at = first; at <= last; at += 1) {
    if (/^[,()—–]$/u.test(wordAt(scene.grid, at)) || wordAt(scene.grid, at) === 'who') return at - 1;
  }
  return last;
}

/** In the speaker's own sentence, else in the next one where that speaks of nobody else. */
function anonymityOf(scene: Scene, span: Span): QuotedSpan | null {
  const { last } = sentenceOf(scene, tokenFrom(scene, span.start));
  const end = scene.tokens[last - 1]?.end ?? span.end;
  const here = anonymityIn(scene, { start: span.start, end });
  if (here) return here;
  const next = scene.tokens[last];
  if (!next || !isSameSpeaker(scene, last)) return null;
  const after = sentenceOf(scene, last);
  return anonymityIn(scene, { start: next.start, end: scene.tokens[after.last - 1]?.end ?? next.end });
}

/** "The official spoke on condition of …", "They asked not to be named." */
function isSameSpeaker(scene: Scene, first: number): boolean {
  if (/^(?:he|she|they|both|all)$/u.test(wordAt(scene.grid, first))) return true;
  const definite = /^(?:the|both|all)$/u.test(wordAt(scene.grid, first));
  return (
    definite &&
    /^(?:official|diplomat|source|person|people|officer|aide|adviser)s?$/u.test(wordAt(scene.grid, first + 1))
  );
}
