import type { Span } from '../../types/span.ts';
import { spanOf } from './forces.ts';
import { form, sameSentence } from './reading.ts';
import type { Reading } from './reading.ts';

export interface Where {
  text: string;
  spans: Span[];
}

/** Prepositions that say a relation and belong to the place: "near Ukraine's border". */
const RELATIVE: ReadonlySet<string> = new Set([
  'near',
  'along',
  'around',
  'off',
  'across',
  'outside',
  'inside',
  'over',
  'on',
  'toward',
  'towards',
  'close to',
]);
const GROUND =
  /^(?:border|borders|frontier|frontiers|coast|flank|region|territory|territories|area|island|islands|peninsula|soil|sea|strait|straits|city|town|village|base|bases|capital|line|zone|river|airport|port|province|provinces|waters|airfield|enclave|outskirts|gulf|valley|front|district|desert|corridor|north|south|east|west|country|shoal|reef|atoll|bank|banks|side|crossing|crossings|ridge|flank|checkpoint|barracks|mountains|hills|outpost|garrison|plain|pass|lake|neighbourhood|delta|basin|channel|harbour|harbor|embassy|facility|facilities|site|plant|exclave|mouth|canal|road|highway|isthmus|cape|bay|archipelago|isles|waterway|steppe|plateau|buffer|contact|demarcation|theatre|hinterland|suburbs|oilfield|oilfields|mine|dam|bridge)$/;

/** Tags that a place phrase holds. */
const INNER = /^(?:DT|JJ[RS]?|NNP?S?|NNPS|POS|HYPH|PRP\$|CD|VBN|VBG|AFX)$/;

/** The first place behind one of these prepositions from a token on, before the next verb or mark. */
export function placeBehind(reading: Reading, from: number, prepositions: readonly string[]): Where | null {
  for (let at = from; at <= from + 14; at += 1) {
    const token = reading.tokens[at];
    if (!token || !sameSentence(reading, at, from) || /^(?:VB[DPZ]|MD|[;:.])$/.test(token.xpos)) return null;
    if (/^(?:there|here)$/.test(form(reading, at)) || opensClause(reading, at)) return null;
    const two = `${form(reading, at)} ${form(reading, at + 1)}`;
    const side = directionAt(reading, at);
    if (side) return side;
    const preposition = prepositions.includes(two) ? two : form(reading, at);
    if (!prepositions.includes(preposition)) continue;
    const start = at + preposition.split(' ').length;
    const end = placeEnd(reading, start);
    if (end >= start && isGround(reading, start, end))
      return whereOf(reading, { at, start, end, preposition });
  }
  return null;
}

/** "90,000 soldiers there and officials in Berlin have warned": behind the "and" somebody else is spoken of. */
function opensClause(reading: Reading, at: number): boolean {
  if (reading.tokens[at]?.xpos !== 'CC') return false;
  return [1, 2, 3, 4, 5].some((step) => reading.tokens[at + step]?.deprel.startsWith('nsubj') === true);
}

/** "north of the ridge", "south-west of Kherson": a direction belongs to the place. */
function directionAt(reading: Reading, at: number): Where | null {
  if (
    !/^(?:north|south|east|west|north-?(?:east|west)|south-?(?:east|west)|outside)$/.test(form(reading, at))
  )
    return null;
  if (form(reading, at + 1) !== 'of') return null;
  const end = phraseEnd(reading, at + 2);
  if (end < at + 2) return null;
  const span = spanOf(reading, at, end);
  return { text: reading.article.text.slice(span.start, span.end).replace(/\s+/g, ' '), spans: [span] };
}

/** The place that a phrase from this token on names, without a preposition. */
export function placeFrom(reading: Reading, start: number): Where | null {
  const end = placeEnd(reading, start);
  return end >= start && isGround(reading, start, end)
    ? whereOf(reading, { at: start - 1, start, end, preposition: '' })
    : null;
}

interface Phrase {
  at: number;
  start: number;
  end: number;
  preposition: string;
}

function whereOf(reading: Reading, { at, start, end, preposition }: Phrase): Where {
  const kept = RELATIVE.has(preposition);
  const bare = form(reading, start) === 'the' && !kept ? start + 1 : start;
  const span = spanOf(reading, kept ? at : bare, end);
  return { text: reading.article.text.slice(span.start, span.end).replace(/\s+/g, ' '), spans: [span] };
}

/** Last token of the place: its noun phrase and an "of", "with" or "between" phrase that completes a border. */
function placeEnd(reading: Reading, start: number): number {
  const first = phraseEnd(reading, start);
  if (first < start) return first;
  const link = form(reading, first + 1);
  if (!GROUND.test(form(reading, first)) || !/^(?:of|with|between|in|outside|near|at)$/.test(link))
    return first;
  const second = phraseEnd(reading, first + 2);
  if (second < first + 2) return first;
  if (link !== 'between' || form(reading, second + 1) !== 'and') return second;
  const third = phraseEnd(reading, second + 2);
  return third >= second + 2 ? third : second;
}

function phraseEnd(reading: Reading, start: number): number {
  let last = start - 1;
  for (let at = start; at < start + 9; at += 1) {
    const token = reading.tokens[at];
    if (!token || !sameSentence(reading, at, start - 1) || !INNER.test(token.xpos) || inTime(reading, at))
      break;
    if (/^NN|^JJ|^CD/.test(token.xpos)) last = at;
  }
  return last;
}

function inTime(reading: Reading, index: number): boolean {
  const token = reading.tokens[index];
  if (!token) return false;
  return reading.times.some((timex) => timex.start < token.end && token.start < timex.end);
}

/** "to Diego Garcia": a name and nothing else; forces are sent to no person. */
function isBareName(reading: Reading, start: number, end: number): boolean {
  for (let at = start; at <= end; at += 1) if (reading.tokens[at]?.xpos !== 'NNP') return false;
  return /^(?:to|at|near|into)$/.test(form(reading, start - 1)) && end - start <= 2;
}

/** A place, a country, or a border, coast or region. */
function isGround(reading: Reading, start: number, end: number): boolean {
  for (let at = start; at <= end; at += 1) {
    const type = reading.entityAt.get(at)?.entity.type;
    if (
      type === 'place' ||
      type === 'country' ||
      isBareName(reading, start, end) ||
      GROUND.test(form(reading, at))
    )
      return true;
  }
  return false;
}

/** What "there" points back to: the last border or place told of in this sentence or the one before. */
export function placeBefore(reading: Reading, index: number): Where | null {
  const sentence = reading.tokens[index]?.sentence ?? 0;
  for (let at = index - 1; at >= 0; at -= 1) {
    const token = reading.tokens[at];
    if (!token || token.sentence < sentence - 1) return null;
    if (!/^(?:near|along|around|on|in|at|off)$/.test(form(reading, at))) continue;
    const found = placeBehind(reading, at, ['near', 'along', 'around', 'on', 'in', 'at', 'off']);
    if (found) return found;
  }
  return null;
}
