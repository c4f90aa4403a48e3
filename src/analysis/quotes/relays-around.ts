import { lemmaAt, uposAt, wordAt } from '../language/grid.ts';
import type { Candidate } from './candidate.ts';
import { mediumAt, outletFrom } from './relays-medium.ts';
import type { Step } from './relays-step.ts';
import { stepOver } from './relays-step.ts';
import type { Scene } from './scene.ts';
import { passageAt, sentenceOf, tokenFrom } from './scene.ts';

/** Words among which the medium, audience or occasion is looked for. */
const REACH = 16;
/** Tokens from a speaker on among which the outlet that passes it on is looked for. */
const LONG = 24;
const TELLING = /^(?:tell|inform|brief|remind|assure)$/u;
const AUDIENCE = /^(?:reporter|journalist|newsman|correspondent|media|press|newspaper)s?$/u;
const PAPER =
  /^(?:statement|letter|readout|communique|communiqué|declaration|memo|memorandum|note|report|email|e-mail|dispatch|decree|message|resolution|filing|article|op-ed|editorial|column|post|tweet|thread)$/u;
const OCCASION =
  /^(?:interview|conference|briefing|speech|address|remarks|testimony|hearing|session|call|podcast|broadcast|debate)$/u;
const CHANNEL = /^(?:website|page|channel|account|feed|site|blog|media|television|tv|radio|platform)$/u;

/** "In a post on Telegram, Zelenskyy said", "Speaking to reporters in Geneva, he said": what opens the sentence. */
export function frontedRelays(scene: Scene, { speaker, cue }: Candidate): Step[] {
  if (!speaker || !cue || speaker.start > cue.start) return [];
  const stop = tokenFrom(scene, speaker.start);
  const { first } = sentenceOf(scene, stop);
  const opens = /^(?:in|on|at|speaking|writing|through|via|during|asked|addressing)$/u.test(
    wordAt(scene.grid, first),
  );
  const comma = wordAt(scene.grid, stop - 1) === ',';
  if (!opens || !comma || stop - first > 24) return [];
  return relaysAmong(scene, { first, stop: stop - 1, told: -1 });
}

/** "told CNN", "said in an interview with the BBC", "wrote on Telegram", "told reporters in Geneva". */
export function relaysBehind(scene: Scene, candidate: Candidate): Step[] {
  const { cue, speaker } = candidate;
  if (!cue) return [];
  const verb = verbOf(scene, candidate);
  if (verb === null) return [];
  const inverted = speaker !== null && speaker.start >= (scene.tokens[verb]?.end ?? 0);
  const first = inverted ? tokenFrom(scene, speaker.end) : verb + 1;
  const opened = inverted && wordAt(scene.grid, first) === ',' ? first + 1 : first;
  const told = TELLING.test(lemmaAt(scene.grid, verb)) ? verb + 1 : -1;
  return relaysAmong(scene, { first: opened, stop: stopOf(scene, candidate, opened), told });
}

const PASSED_ON =
  /^(?:reported|quoted|cited|carried|relayed|published|broadcast|aired|released|distributed)$/u;

/** "a source cited by Haaretz", "according to diplomats, as reported by the radio": who passes it on. */
export function passedOn(scene: Scene, { cue, speaker }: Candidate): Step[] {
  if (!cue || !speaker) return [];
  const first = tokenFrom(scene, speaker.start);
  const { last } = sentenceOf(scene, first);
  for (let at = first; at < Math.min(last, first + LONG); at += 1) {
    if (!PASSED_ON.test(wordAt(scene.grid, at)) || wordAt(scene.grid, at + 1) !== 'by') continue;
    const inside = (scene.tokens[at]?.end ?? 0) <= speaker.end || wordAt(scene.grid, at - 1) === 'as';
    const outlet = inside ? outletAt(scene, at + 2, last) : null;
    return outlet ? [{ ...outlet, how: 'relayed' }] : [];
  }
  return [];
}

/** The first verb of the cue: "said | in a statement" is a cue too. */
function verbOf(scene: Scene, { cue }: Candidate): number | null {
  const first = tokenFrom(scene, cue?.start ?? 0);
  const last = tokenFrom(scene, cue?.end ?? 0) - 1;
  for (let at = last; at >= first; at -= 1) if (uposAt(scene.grid, at) === 'VERB') return at;
  return null;
}

/** Up to what is said, the next mark or verb. */
function stopOf(scene: Scene, { content }: Candidate, first: number): number {
  const { last } = sentenceOf(scene, first);
  const end = Math.min(last, first + REACH);
  for (let at = first; at < end; at += 1) {
    const start = scene.tokens[at]?.start ?? 0;
    if (content.some((span) => start >= span.start && start < span.end) || passageAt(scene, start)) return at;
    if (/^[.,;:!?—–]$/u.test(wordAt(scene.grid, at)) || wordAt(scene.grid, at) === 'that') return at;
  }
  return end;
}

interface Range {
  first: number;
  stop: number;
  /** Token where the object of "told" begins; -1 where nobody is told. */
  told: number;
}

function relaysAmong(scene: Scene, { first, stop, told }: Range): Step[] {
  const found: Step[] = [];
  for (let at = first; at < stop; at += 1) {
    const step = stepAt(scene, { at, told, stop });
    if (!step) continue;
    found.push(step);
    at = tokenFrom(scene, step.end) - 1;
  }
  // "in an interview with the BBC": the outlet says more than the occasion.
  const outlet = found.some(({ medium }) => medium);
  return outlet ? found.filter(({ how }) => how !== 'occasion') : found;
}

interface Place {
  at: number;
  told: number;
  stop: number;
}

function stepAt(scene: Scene, { at, told, stop }: Place): Step | null {
  const word = wordAt(scene.grid, at);
  if (at === told) return listener(scene, at, stop);
  if (!/^(?:to|with|on|in|at|by|via|through|during|for)$/u.test(word)) return null;
  const next = at + 1;
  if (next >= stop) return null;
  if (word === 'to' || word === 'with') return listener(scene, next, stop);
  const medium = outletAt(scene, next, stop);
  // "in remarks carried by the agency": it passes on what it was not told alone.
  if (medium) return word === 'by' && medium.how === 'told' ? { ...medium, how: 'relayed' } : medium;
  return word === 'for' || word === 'by' ? null : occasion(scene, { at, told, stop });
}

/** An outlet, or reporters with the place where they were told. */
function listener(scene: Scene, first: number, stop: number): Step | null {
  const outlet = outletAt(scene, first, stop);
  if (outlet) return outlet;
  for (let at = first; at < Math.min(stop, first + 4); at += 1) {
    if (AUDIENCE.test(wordAt(scene.grid, at)))
      return stepOver(scene, { first, last: withPlace(scene, at, stop) }, 'told');
    if (!/^(?:DET|ADJ|NOUN|PROPN|PART)$/u.test(uposAt(scene.grid, at))) return null;
  }
  return null;
}

function withPlace(scene: Scene, at: number, stop: number): number {
  const place = at + 2;
  if (place >= stop || wordAt(scene.grid, at + 1) !== 'in' || uposAt(scene.grid, place) !== 'PROPN')
    return at;
  let last = place;
  while (last + 1 < stop && uposAt(scene.grid, last + 1) === 'PROPN') last += 1;
  return /day$/u.test(wordAt(scene.grid, last)) ? at : last;
}

function outletAt(scene: Scene, first: number, stop: number): Step | null {
  const known = mediumAt(scene, first) ?? outletFrom(scene, first);
  if (!known || known.last >= stop) return null;
  // "told CNN's Wolf Blitzer" is told to the outlet; "the BBC's fees" cannot stand here.
  const begin = uposAt(scene.grid, first) === 'DET' ? first + 1 : first;
  return known.social
    ? stepOver(scene, { first: known.last, last: known.last }, 'posted')
    : stepOver(scene, { first: Math.min(begin, known.last), last: known.last, medium: true }, 'told');
}

/** "in a joint statement", "at a news conference", "on its website". */
function occasion(scene: Scene, { at, stop }: Place): Step | null {
  const preposition = wordAt(scene.grid, at);
  for (let head = at + 1; head < Math.min(stop, at + 6); head += 1) {
    const word = wordAt(scene.grid, head);
    if (!/^(?:DET|ADJ|NOUN|PROPN|PRON|PART|NUM|VERB)$/u.test(uposAt(scene.grid, head))) return null;
    // "a news | conference": the noun that ends the phrase tells.
    const ends = !/^(?:NOUN|PROPN)$/u.test(uposAt(scene.grid, head + 1)) || head + 1 >= stop;
    const how = ends ? howOf(preposition, word) : null;
    if (how) return stepOver(scene, { first: at + 1, last: head }, how);
  }
  return null;
}

function howOf(preposition: string, word: string): Step['how'] | null {
  if (preposition === 'on' || preposition === 'via' || preposition === 'through')
    return CHANNEL.test(word) ? 'posted' : null;
  if (PAPER.test(word)) return 'document';
  return OCCASION.test(word) ? 'occasion' : null;
}
