import { isOfStates } from './home.ts';
import type { Reading } from './rule.ts';
import {
  findToken,
  lemmaAt,
  relationAt,
  sentenceOf,
  tokenAt,
  uposAt,
  wordAt,
  xposAt,
  type Range,
  type Scene,
} from './scene.ts';

/** Does a reading stand: no hearsay, words that say something when they stand alone, and a matter of states? */
export function holds(scene: Scene, reading: Reading): boolean {
  // "an allegation that the commodore called a lie": the denial of hearsay is none.
  const told = reading.content.frame !== 'charge' && isHearsay(scene, reading.cue);
  return !told && !isEmpty(scene, reading) && isOfStates(scene, reading);
}

const HEARSAY = /^(?:report|rumour|rumor|speculation|claim|allegation|suggestion|accusation|theory|notion)$/u;
/** Tokens between the "that" of a rumour and the verb it tells of. */
const TOLD = 14;

/** "declined to comment on reports that Washington had offered …": nobody says that it did. */
function isHearsay(scene: Scene, cue: number): boolean {
  const { first } = sentenceOf(scene, tokenAt(scene, cue)?.sentence ?? -1);
  const range = { first: Math.max(first + 1, cue - TOLD), last: cue };
  return findToken(range, (at) => wordAt(scene, at) === 'that' && followsHearsay(scene, at, first)) >= 0;
}

/** "reports that", "reports in the French press that", "denied that". */
function followsHearsay(scene: Scene, that: number, first: number): boolean {
  for (let at = that - 1; at >= Math.max(first, that - 7); at -= 1) {
    if (HEARSAY.test(lemmaAt(scene, at)) && uposAt(scene, at) === 'NOUN') return true;
    if (/^(?:VERB|PUNCT)$/u.test(uposAt(scene, at))) return lemmaAt(scene, at) === 'deny';
  }
  return false;
}

const VAGUE =
  /^(?:move|idea|step|overture|thing|matter|issue|notion|suggestion|claim|group|effort|approach|method|way|comment|remark|statement|case|one|lot|allegation|charge|accusation|report|rumour|rumor|call|calls|arrangement|right|wrongdoing|it|this|that|them|these|those)$/u;
const POINTING = /^(?:the|this|that|these|those|such|a|an|his|her|its|their|our|any|all|both|some)$/u;
/** Verbs that say nothing without the words behind them. */
const LIGHT =
  /^(?:look|use|take|make|give|get|put|do|have|be|come|bring|let|keep|set|turn|carry|send|impose)$/u;
/** Verbs that want a thing: right in front of a preposition the thing stands elsewhere, in front of a relative clause. */
const TRANSITIVE =
  /^(?:use|make|build|buy|impose|send|give|deploy|provide|deliver|bring|put|acquire|lift|sell)$/u;

/** "the move", "such moves", "to look", "to do so", "to use on Guam". */
function isEmpty(scene: Scene, { content, cue }: Reading): boolean {
  const words = contentWords(scene, content);
  if (words.length === 0) return true;
  if (content.frame === 'to') return isBareVerb(scene, content, words) || isGapped(scene, cue, words);
  const [head, ...more] = words.filter((at) => !POINTING.test(wordAt(scene, at)));
  if (head === undefined) return true;
  if (isAllVague(scene, words)) return true;
  return more.length === 0 && (VAGUE.test(lemmaAt(scene, head)) || /day$/u.test(wordAt(scene, head)));
}

/** "allegations of wrongdoing": no noun in it says anything. */
function isAllVague(scene: Scene, words: readonly number[]): boolean {
  return words.every((at) => /^(?:DET|ADP|PRON)$/u.test(uposAt(scene, at)) || VAGUE.test(lemmaAt(scene, at)));
}

function contentWords(scene: Scene, { first, last }: Range): number[] {
  const found: number[] = [];
  for (let at = first; at < last; at += 1) if (uposAt(scene, at) !== 'PUNCT') found.push(at);
  return found;
}

function isBareVerb(scene: Scene, { first }: Range, words: readonly number[]): boolean {
  const [verb, next, ...more] = words.filter((at) => at > first && !/^(?:not|to)$/u.test(wordAt(scene, at)));
  if (verb === undefined) return true;
  if (more.length > 0 || !LIGHT.test(lemmaAt(scene, verb))) return false;
  return next === undefined || /^(?:so|it|this|that|them)$/u.test(wordAt(scene, next));
}

/** "the missile Kim had threatened to use on Guam", "the talks which Minsk had threatened to leave". */
function isGapped(scene: Scene, cue: number, words: readonly number[]): boolean {
  const verb = words.find((at) => uposAt(scene, at) === 'VERB');
  if (verb === undefined || relationAt(scene, verb + 1) === 'compound:prt') return false;
  const loose = xposAt(scene, verb + 1) === 'IN' && TRANSITIVE.test(lemmaAt(scene, verb));
  return loose || (isObjectRelative(scene, cue) && takesNothing(scene, verb));
}

/** A relative clause whose subject is no relative pronoun: the thing it tells of is the object somewhere in it. */
function isObjectRelative(scene: Scene, cue: number): boolean {
  const clause = scene.clauseAt.get(cue);
  const subject = clause?.arguments.find(({ role }) => role === 'subject');
  const relative = clause !== undefined && /^acl:relcl/u.test(clause.relation);
  if (!relative || subject === undefined) return false;
  if (clause.arguments.some(({ role, head }) => role === 'object' && head < subject.head)) return true;
  return !/^(?:who|which|that)$/u.test(wordAt(scene, subject.head - 1));
}

function takesNothing(scene: Scene, verb: number): boolean {
  const { arguments: all = [] } = scene.clauseAt.get(verb) ?? {};
  return !all.some(({ role, head }) => head > verb && role !== 'subject');
}
