import type { Entity } from '../../types/entity.ts';
import type { Span } from '../../types/span.ts';
import { countryAdjectives } from '../language/country-adjectives.ts';
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
  /^(?:\d[\d,.]*|more|than|over|at|least|no|fewer|less|up|to|as|many|some|about|around|approximately|roughly|nearly|almost|an|estimated|between|and|or|dozens?|scores|hundreds?|thousands?|tens|millions?|several|a|few|half|in|excess|of|upwards|close|under|additional|extra|further|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|-|–)$/;

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
  // "7,000 men on standby", "men under arms": by what they are at.
  if (
    word === 'man' &&
    /^(?:under arms|on (?:standby|alert|stand-by|patrol)|in uniform|at arms|dug in)$/.test(
      `${form(reading, head + 1)} ${form(reading, head + 2)}`,
    )
  )
    return { kind: 'troops', unit: 'troops' };
  const model = modelAt(reading, head);
  if (model) return model;
  const qualified = QUALIFIED[word];
  return qualified && (isQualified(reading, head, qualified.before) || isPatrol(reading, head, word))
    ? { kind: MEN.test(word) ? 'troops' : 'weapons', unit: qualified.unit }
    : null;
}

function isQualified(reading: Reading, head: number, words: string): boolean {
  const national = countryAdjectives().has(reading.tokens[head - 1]?.form ?? '');
  return words.split(' ').includes(form(reading, head - 1)) || (national && lemma(reading, head) === 'unit');
}

/** Of the qualified words those that mean men. */
const MEN = /^(?:presence|company|unit|instructor|advis[eo]r|officer|guard|column|corps)$/;

/** "four F-16s", "F/A-18 Hornets", "12 T-72s": weapons told by their model. */
function modelAt(reading: Reading, head: number): ForceNoun | null {
  const written = [2, 1, 0].map((back) => reading.tokens[head - back]?.form ?? '').join('');
  const whole = reading.tokens[head]?.form ?? '';
  for (const name of [whole, written])
    if (
      /(?:^|[^\p{L}])(?:F-?\d{1,2}|F\/A-18|Su-?\d{2}|MiG-?\d{2}|B-?\d{1,2}|A-?10|P-?8|C-?130|Tu-?\d{2,3}|J-?\d{1,2}|AH-?64)s$/u.test(
        name,
      )
    )
      return { kind: 'weapons', unit: 'aircraft' };
  return /^(?:T-?\d{2}|M1|K2|PT-?91)s$/u.test(whole) ? { kind: 'weapons', unit: 'tanks' } : null;
}

/** "Fourteen Chinese ships remain around the shoal": ships of a state where coast guards or navies are told of. */
function isPatrol(reading: Reading, head: number, word: string): boolean {
  const owner = reading.entityAt.get(head - 1);
  const national =
    /^(?:ship|vessel|boat|cutter)$/.test(word) &&
    (owner?.entity.type === 'country' || isNation(reading, head - 1));
  return national && /\b(?:coast guard|navy|naval|warships?)\b/i.test(reading.article.text);
}

function isNation(reading: Reading, at: number): boolean {
  const group = reading.entityAt.get(at + 1)?.entity;
  return group?.type === 'group' && group.country !== null;
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
    if (opensOther(reading, at)) break;
    first = at;
  }
  while (first < head && /^(?:of|to|and|or|in)$/.test(form(reading, first))) first += 1;
  return first;
}

/** "has | deployed three destroyers", "the build-up | of 90,000 troops", "from 20 to 27 May | involving": another phrase. */
function opensOther(reading: Reading, at: number): boolean {
  const word = form(reading, at);
  const before = form(reading, at - 1);
  if (word === 'of')
    return !/^(?:\d[\d,.]*|dozens|scores|hundreds|thousands|tens|millions|number|excess|upwards|some|many|few|couple|force|contingent|garrison|total|fleet|presence)$/.test(
      before,
    );
  if (/^(?:involving|including)$/.test(word)) return true;
  return (
    reading.tokens[at]?.xpos === 'VBN' && /^(?:has|have|had|been|be|is|are|was|were|having)$/.test(before)
  );
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
    if (!COUNT_WORD.test(form(reading, at)) || isDeterminer || isModelNumber(reading, at)) {
      if (from >= 0 && !isDeterminer) break;
      continue;
    }
    if (from < 0) from = at;
    to = at;
  }
  if (from < 0) return bodyCount(reading, { first, head, noun });
  while (to > from && /^(?:additional|more|extra|further)$/.test(form(reading, to))) to -= 1;
  const words = range(from, to).map((at) => form(reading, at));
  const count = countOf(trimmed(words));
  return count ? { ...count, span: spanOf(reading, from, to) } : bodyCount(reading, { first, head, noun });
}

/** "F-16 jets", "T-72 tanks": a number that names a model. */
function isModelNumber(reading: Reading, at: number): boolean {
  if (form(reading, at) === '-') return /^\p{Lu}{1,3}$/u.test(reading.tokens[at - 1]?.form ?? '');
  return form(reading, at - 1) === '-' && /^\p{Lu}{1,3}$/u.test(reading.tokens[at - 2]?.form ?? '');
}

function trimmed(words: readonly string[]): string[] {
  const kept = [...words];
  while (kept.length > 0 && /^(?:of|to|and|or)$/.test(kept.at(-1) ?? '')) kept.pop();
  return kept;
}

/** "a battalion", "a frigate": one. */
function bodyCount(reading: Reading, { first, head, noun }: Phrase): Forces['count'] {
  const one =
    (noun.body || noun.kind === 'weapons') &&
    noun.unit !== 'systems' &&
    /^(?:a|an|one)$/.test(form(reading, first)) &&
    reading.tokens[head]?.xpos === 'NN';
  return one ? { min: 1, max: 1, approximate: false, span: spanOf(reading, first, head) } : null;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, step) => from + step);
}

export function spanOf(reading: Reading, first: number, last: number): Span {
  return { start: reading.tokens[first]?.start ?? 0, end: reading.tokens[last]?.end ?? 0 };
}

/** "Russian troops", "NATO's forces", "troops from Burundi": whose they are, by the words around the noun. */
function ownerOf(reading: Reading, first: number, head: number): Forces['owner'] {
  const whole = nationOf(reading, first, head) ?? sentFrom(reading, head) ?? ofNation(reading, head);
  if (whole) return whole;
  for (let at = head - 1; at >= first; at -= 1) {
    const found = reading.entityAt.get(at);
    if (found && found.mention.head !== head && canOwn(found.entity))
      return { entity: found.entity, span: found.mention };
  }
  return null;
}

/** "South Sudanese soldiers", where "Sudanese" alone would be another's: the nation of the group as a whole. */
function nationOf(reading: Reading, first: number, head: number): Forces['owner'] {
  const group = reading.entityAt.get(head);
  if (group?.entity.type !== 'group' || group.entity.country === null || group.mention.form === 'pronoun')
    return null;
  const { country } = group.entity;
  const { start, end } = reading.tokens[head] ?? { start: 0, end: 0 };
  // "soldiers in Niger" are not Niger's; "troops from Burundi" are Burundi's.
  if (form(reading, head + 1) !== 'from' && (group.mention.start >= start || group.mention.end > end))
    return null;
  for (let at = first; at < head; at += 1) {
    const found = reading.entityAt.get(at)?.entity;
    if (found && found.type === 'organization' && canOwn(found)) return null;
  }
  const state = reading.entities.find((entity) => entity.type === 'country' && entity.country === country);
  return { entity: state ?? group.entity, span: group.mention };
}

/** "a squadron of British Typhoons": the nation behind the body. */
function ofNation(reading: Reading, head: number): Forces['owner'] {
  if (form(reading, head + 1) !== 'of') return null;
  for (let at = head + 2; at <= head + 4; at += 1) {
    const found = reading.entityAt.get(at);
    if (found?.entity.type === 'country' && /^JJ/.test(reading.tokens[at]?.xpos ?? ''))
      return { entity: found.entity, span: found.mention };
  }
  return null;
}

/** "troops from Burundi". */
function sentFrom(reading: Reading, head: number): Forces['owner'] {
  // "withdrew troops from Mali": there "from" says whence.
  for (let at = head - 1; at >= head - 8; at -= 1)
    if (
      /^(?:withdraw|withdrawal|pull|pullout|remove|recall|evacuate|redeploy|transfer)$/.test(
        lemma(reading, at),
      )
    )
      return null;
  const found = form(reading, head + 1) === 'from' ? reading.entityAt.get(head + 2) : undefined;
  return found?.entity.type === 'country' ? { entity: found.entity, span: found.mention } : null;
}

/** Sectors (PLOVER) of those who command forces. */
const COMMAND: ReadonlySet<string> = new Set(['GOV', 'MIL', 'IGO', 'REB', 'SEP', 'UAF', 'SPY']);

const SERVICE =
  /\b(?:navy|army|air force|coast guard|marines|armed forces|military|ministry of defen[cs]e)\b/i;

/** Missions of alliances and of the United Nations: KFOR, UNIFIL, "the UNISFA mission". */
const MISSION =
  /^(?:[A-Z]{2,4}FOR|UN[A-Z]{2,6}|MIN[A-Z]{3,5}|MON[A-Z]{3,5}|A[A-Z]{2,3}IS[A-Z]{0,2})$|\b(?:peacekeeping|stabili[sz]ation|monitoring) (?:mission|force)\b/;

export function canOwn(entity: Entity): boolean {
  if (entity.type === 'country') return true;
  if (entity.type === 'organization' && MISSION.test(entity.name)) return true;
  if (entity.type === 'organization' && entity.sector === null) return SERVICE.test(entity.name);
  return entity.sector !== null && COMMAND.has(entity.sector);
}
