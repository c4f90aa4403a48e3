import type { Relay, Speaker } from '../../types/attribution.ts';
import { quoted } from '../../evidence.ts';
import { lemmaAt, uposAt, wordAt } from '../language/grid.ts';
import type { Candidate } from './candidate.ts';
import type { Step } from './relays-step.ts';
import { stepsOf } from './relays.ts';
import { plainSpeaker } from './resolve-speakers.ts';
import type { Scene } from './scene.ts';
import { sentenceOf, tokenFrom } from './scene.ts';
import { nounPhraseFrom } from './speakers.ts';

/** A statement with its speaker, as chains are read from. */
export interface Link {
  candidate: Candidate;
  speaker: Speaker | null;
  within: number | null;
}

/** Ways of telling: what is only wished, labelled or guessed at relays nothing. */
const TELLING = /^(?:quote-.+|name-colon|carried-quote|according-to|quoted-as|that-clause|postposed|idiom)$/u;
const MENTAL =
  /^(?:believ|think|thought|feel|felt|know|knew|hop|fear|worr|expect|suspect|doubt|assum|wish|want|see|saw|find|found|understand|understood|learn|hear|remember|wonder)/iu;

/** The longest chain that is followed outward. */
const LONGEST = 6;

/** Through whom each statement came, from its speaker to the report. */
export function chainsOf(scene: Scene, links: readonly Link[]): Step[][] {
  const own = links.map(({ candidate }) => stepsOf(scene, candidate));
  return links.map((link, index) => {
    const chain = [...(own[index] ?? [])];
    let { within } = link;
    for (let step = 0; within !== null && step < LONGEST; step += 1) {
      const outer: Link | undefined = links[within];
      if (!outer) break;
      chain.push(...teller(scene, outer, link), ...(own[within] ?? []));
      within = outer.within;
    }
    return chain.filter((step, at) => chain.findIndex(({ start }) => start === step.start) === at);
  });
}

/** Who tells what another said: an outlet, a document, or somebody else than the speaker himself. */
function teller({ text }: Scene, { candidate, speaker }: Link, inner: Link): Step[] {
  const { cue } = candidate;
  // What somebody believes that another said is no relay.
  if (cue && MENTAL.test(text.slice(cue.start, cue.end))) return [];
  if (!speaker || !inner.speaker || !TELLING.test(candidate.sieve)) return [];
  if (speaker.entity !== null && speaker.entity === inner.speaker.entity) return [];
  const { start, end, quote, entity, kind } = speaker;
  const how = kind === 'media' ? 'relayed' : kind === 'document' ? 'document' : 'hearsay';
  return [{ start, end, quote, entity, how, medium: kind === 'media' }];
}

/** "Reuters reported, citing two officials": whom an outlet names as its source; null where it names none. */
export function citedBy(scene: Scene, { cue, speaker }: Candidate): Speaker | null {
  if (!cue || !speaker) return null;
  const { first, last } = sentenceOf(scene, tokenFrom(scene, cue.start));
  for (let at = first; at < last; at += 1) {
    if (!/^(?:citing|quoting)$/u.test(wordAt(scene.grid, at))) continue;
    const before = wordAt(scene.grid, at - 1);
    if (at !== first && before !== ',' && !/^(?:report|say)$/u.test(lemmaAt(scene.grid, at - 1))) continue;
    const phrase = nounPhraseFrom(scene, at + 1);
    if (!phrase) return null;
    const end = scene.tokens[described(scene, tokenFrom(scene, phrase.span.end) - 1, last)]?.end;
    const span = { start: phrase.span.start, end: end ?? phrase.span.end };
    return plainSpeaker(scene, { speaker: span, head: phrase.head });
  }
  return null;
}

/** "two officials | familiar with the plan": to the comma, verb or full stop behind words that describe them. */
function described(scene: Scene, noun: number, stop: number): number {
  if (!/^(?:familiar|briefed|with|involved|close|in|from|at|of|for|who)$/u.test(wordAt(scene.grid, noun + 1)))
    return noun;
  let last = noun;
  while (last + 1 < Math.min(stop, noun + 14)) {
    const next = last + 1;
    if (uposAt(scene.grid, next) === 'PUNCT' || /^(?:that|as|but|and|said)$/u.test(wordAt(scene.grid, next)))
      break;
    last = next;
  }
  return last;
}

/** Steps as relays, and those of them that are media. */
export function relaysFrom(scene: Scene, steps: readonly Step[]): { via: Relay[]; chain: Relay[] } {
  const chain = steps.map(({ start, end, entity, how }): Relay => {
    return { ...quoted(scene.text, { start, end }), entity: entity ?? null, how };
  });
  return { via: chain.filter((_, index) => steps[index]?.medium === true), chain };
}
