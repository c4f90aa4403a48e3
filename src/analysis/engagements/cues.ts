import { FOREIGN_MODIFIERS, FRAME_NOUNS, NOUN_CUES } from './lexicon/nouns.ts';
import type { NounCue } from './lexicon/nouns.ts';
import { dependants, formAt, lemmaAt, tokenAt } from './reading.ts';
import type { Reading } from './reading.ts';

const NOUNS: ReadonlyMap<string, NounCue> = new Map(NOUN_CUES.map((cue) => [cue.lemma, cue]));

/** The noun cue at a token, or null where the word is no noun or means something else here. */
export function nounCueAt(reading: Reading, index: number): NounCue | null {
  const token = tokenAt(reading, index);
  const cue = NOUNS.get(lemmaAt(reading, index));
  if (!cue || !(/^NN/.test(token.xpos) || isMistagged(reading, index))) return null;
  if (cue.plural && !token.form.toLowerCase().endsWith('s')) return null;
  if (!isFramed(reading, index, cue)) return null;
  if (isModifier(reading, index) || hasForeignModifier(reading, index, cue)) return null;
  return opensOtherSense(reading, index, cue) ? null : cue;
}

/** "mothballed its arms talks": behind an owner and a noun, and itself an object, it is no verb. */
function isMistagged(reading: Reading, index: number): boolean {
  const { xpos, deprel, form } = tokenAt(reading, index);
  if (form === 'sitting' && SPECIAL.test(formAt(reading, index - 1))) return true;
  if (xpos !== 'VBZ' || !/^(?:talks|calls|visits|meets|contacts)$/i.test(form)) return false;
  const owned = [2, 3].some((step) => /^(?:PRP\$|DT|POS)$/.test(reading.tokens[index - step]?.xpos ?? ''));
  return (
    owned &&
    /^(?:NNS?|JJ)$/.test(reading.tokens[index - 1]?.xpos ?? '') &&
    /^(?:obj|obl|nmod|conj)/.test(deprel)
  );
}

const SPECIAL = /^(?:emergency|special|extraordinary|urgent|closed|open|formal|plenary)$/;

/** "on the telephone with", "video conference": words that make a contact of the noun. */
function isFramed(reading: Reading, index: number, cue: NounCue): boolean {
  if (cue.onlyAfter && !cue.onlyAfter.includes(formAt(reading, index - 1))) return false;
  if (cue.followedBy !== undefined && formAt(reading, index + 1) !== cue.followedBy) return false;
  if (!cue.between) return true;
  const [before, behind] = cue.between;
  const [firsts = '', second = ''] = before.split(' ');
  const framed =
    firsts.split('|').includes(formAt(reading, index - 2)) && formAt(reading, index - 1) === second;
  return framed && formAt(reading, index + 1) === behind;
}

/** "a call to the Indian prime minister": somebody is named in the phrase that begins here. */
function namesBehind(reading: Reading, from: number): boolean {
  for (let at = from; at < from + 7; at += 1) {
    const type = reading.entityAt.get(at)?.entity.type;
    if (type === 'person' || type === 'country') return true;
    if (!/^(?:DT|JJ|NNP?|PRP\$|POS)$/.test(reading.tokens[at]?.xpos ?? '')) return false;
  }
  return false;
}

/** "meeting room", "call centre": the cue only tells what kind of thing another noun is. */
function isModifier(reading: Reading, index: number): boolean {
  const token = tokenAt(reading, index);
  if (token.deprel !== 'compound' && token.deprel !== 'nmod:poss') return false;
  return (
    token.head > index &&
    !NOUNS.has(lemmaAt(reading, token.head)) &&
    !FRAME_NOUNS.has(lemmaAt(reading, token.head))
  );
}

/** Words of the same noun phrase before the cue; the word right before it in any case. */
export function modifiersOf(reading: Reading, index: number): number[] {
  const found = dependants(reading, index, 'compound', 'amod', 'nmod', 'obl').filter(
    (child) => child < index,
  );
  const before = index - 1;
  const close = reading.tokens[before];
  if (close && close.sentence === tokenAt(reading, index).sentence && /^(NN|JJ|VB[NG])/.test(close.xpos)) {
    if (!found.includes(before)) found.push(before);
  }
  return found.sort((a, b) => a - b);
}

function hasForeignModifier(reading: Reading, index: number, cue: NounCue): boolean {
  return modifiersOf(reading, index).some((child) => {
    // "a five-day trip" is no day trip.
    if (formAt(reading, child - 1) === '-' && formAt(reading, child) === 'day') return false;
    const words = [lemmaAt(reading, child), formAt(reading, child)];
    return words.some((word) => FOREIGN_MODIFIERS.has(word) || cue.notAfter?.includes(word));
  });
}

function opensOtherSense(reading: Reading, index: number, cue: NounCue): boolean {
  const next = reading.tokens[index + 1];
  if (!next || !cue.notBefore?.includes(next.form.toLowerCase())) return false;
  const behind = reading.tokens[index + 2];
  const startsTime =
    behind !== undefined && reading.timesIn[next.sentence]?.some((timex) => timex.start === behind.start);
  if (startsTime) return false;
  // "paid a courtesy call on the minister".
  if (next.form === 'on' && formAt(reading, index - 1) === 'courtesy') return false;
  // "a call to Putin" names whom one calls, "a call to stop" what one wants.
  const named = behind?.upos === 'PROPN' || namesBehind(reading, index + 2);
  return !(next.form === 'to' && named);
}
