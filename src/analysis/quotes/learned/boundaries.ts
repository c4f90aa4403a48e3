import { relationAt, uposAt, wordAt } from '../../language/grid.ts';
import type { Scene } from '../scene.ts';
import { passageAt, tokenFrom } from '../scene.ts';
import type { Proposal } from './features.ts';

/** A place inside a content where it may end: the token that would stand outside first, with its features. */
export interface Boundary {
  /** First token behind the content, its comma included. */
  token: number;
  features: string[];
}

/** Words that open what may no longer be somebody's words: "said he had left after the vote", "…, which is shut". */
const OPENERS =
  /^(?:while|after|when|because|following|if|though|although|since|amid|despite|during|before|as|and|but|until|unless|whereas|so|to|with|in|on|at|for|by|where|which|who|whose|even|just|including|even|rather|despite|without)$/u;
/** Openers that count without a comma before them; prepositions of place are too often part of what is said. */
const BARE =
  /^(?:while|after|when|because|following|if|though|although|since|amid|despite|during|before|as|and|but|until|unless|whereas)$/u;

/** Boundaries of one content at most: beyond them nothing is cut. */
const MOST = 40;

/** Every place where the content of a proposal may end before its own end, from left to right. */
export function boundariesOf(scene: Scene, proposal: Proposal): Boundary[] {
  const { grid } = scene;
  const first = tokenFrom(scene, proposal.content.start);
  const stop = tokenFrom(scene, proposal.content.end);
  const found: Boundary[] = [];
  for (let at = first + 1; at < stop && found.length < MOST; at += 1) {
    const comma = wordAt(grid, at - 1) === ',' || /^[—–-]+$/u.test(wordAt(grid, at - 1));
    const opens = comma ? opensAfterComma(scene, at) : BARE.test(wordAt(grid, at));
    if (!opens || at - 1 === first || passageAt(scene, scene.tokens[at]?.start ?? 0)) continue;
    const token = comma ? at - 1 : at;
    if (token <= first || passageAt(scene, scene.tokens[token]?.start ?? 0)) continue;
    found.push({ token, features: featuresAt(scene, { proposal, first, at, stop, comma }) });
  }
  return found;
}

function opensAfterComma(scene: Scene, at: number): boolean {
  return (
    OPENERS.test(wordAt(scene.grid, at)) ||
    /^(?:VBG|VBN|DT|NN|NNS|NNP|PRP|JJ|CD|IN|WDT|WP|WRB|RB)$/u.test(scene.tokens[at]?.xpos ?? '')
  );
}

interface Place {
  proposal: Proposal;
  first: number;
  at: number;
  stop: number;
  comma: boolean;
}

function featuresAt(scene: Scene, { proposal, first, at, stop, comma }: Place): string[] {
  const { grid, tokens } = scene;
  const word = OPENERS.test(wordAt(grid, at)) ? wordAt(grid, at) : (tokens[at]?.xpos ?? '');
  const lead = `${comma ? ', ' : ''}${word}`;
  const top = topFrom(scene, at);
  const head = tokens[top]?.head ?? -1;
  const cue = proposal.clause.predicate;
  const side =
    head === cue ? 'cue' : head < first ? 'outside' : uposAt(grid, head) === 'VERB' ? 'verb' : 'noun';
  const next = nextVerb(scene, at, stop);
  const cueTag = tokens[cue]?.xpos ?? '';
  return [
    'bias',
    lead,
    `${lead} ${proposal.form}`,
    `${lead} ${uposAt(grid, at + 1)}`,
    `${lead} ${relationAt(grid, top)} ${side}`,
    `${relationAt(grid, top)} ${side}`,
    `${relationAt(grid, top)} ${side} ${proposal.form}`,
    `${lead} verb ${next.tag}`,
    `${lead} verb ${next.tag} cue ${cueTag}`,
    `next ${next.said}`,
    `${lead} next ${next.said}`,
    `form ${proposal.form} comma ${String(comma)}`,
    `size ${sizeOf(at - first)} ${proposal.form} ${String(comma)}`,
    `rest ${sizeOf(stop - at)} ${String(comma)}`,
    `${lead} size ${sizeOf(at - first)}`,
    `${lead} rest ${sizeOf(stop - at)}`,
    `held ${String(hasVerb(scene, first, at))} ${proposal.form} ${lead}`,
    `lemma ${proposal.clause.lemma} ${String(comma)}`,
    `word ${lead} ${closed(scene, at + 1)}`,
    `before ${uposAt(grid, comma ? at - 2 : at - 1)} ${lead}`,
  ];
}

/** The highest token whose words begin here. */
function topFrom(scene: Scene, at: number): number {
  const { grid } = scene;
  let top = at;
  for (let step = 0; step < 30; step += 1) {
    const head = grid.tokens[top]?.head ?? -1;
    if (head < 0 || (grid.left[head] ?? head) < at) break;
    top = head;
  }
  return top;
}

const SPEECH =
  /^(?:say|add|tell|note|write|call|warn|insist|urge|argue|cite|describe|accuse|suggest|report|compare)$/u;

/** The first verb behind a place: its tag, and whether it is one of saying. */
function nextVerb(scene: Scene, at: number, stop: number): { tag: string; said: boolean } {
  for (let index = at; index < Math.min(stop, at + 12); index += 1) {
    const token = scene.tokens[index];
    if (token && /^(?:VB|MD)/u.test(token.xpos)) return { tag: token.xpos, said: SPEECH.test(token.lemma) };
    if (index > at && token?.form === ',') break;
  }
  return { tag: 'none', said: false };
}

function hasVerb(scene: Scene, first: number, stop: number): boolean {
  for (let at = first; at < stop; at += 1)
    if (/^(?:VB[DPZ]|MD)$/u.test(scene.tokens[at]?.xpos ?? '')) return true;
  return false;
}

function closed(scene: Scene, at: number): string {
  return /^(?:DET|PRON|SCONJ|PART|ADP|AUX|CCONJ)$/u.test(uposAt(scene.grid, at))
    ? wordAt(scene.grid, at)
    : uposAt(scene.grid, at);
}

function sizeOf(words: number): string {
  return words < 3 ? '2' : words < 5 ? '4' : words < 8 ? '7' : words < 13 ? '12' : words < 20 ? '19' : 'more';
}
