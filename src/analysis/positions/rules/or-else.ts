import { NOUN_CUES, VERB_CUES } from '../cues.ts';
import { holderOf } from '../holders.ts';
import type { Party } from '../parties.ts';
import type { PositionRule } from '../rule.ts';
import { clausesWithin, findToken, lemmaAt, sentenceOf, tokenAt, wordAt, type Scene } from '../scene.ts';
import { speakerAt } from '../speakers.ts';
import { windowEnd } from '../window.ts';

/** "told Kigali to pull back, failing which it would cut ties", "must leave or else face sanctions": what follows if not. */
export const orElseRule: PositionRule = {
  name: 'or-else',
  read(scene, at) {
    const from = behindMarker(scene, at);
    if (from < 0) return null;
    const { first, last: end } = sentenceOf(scene, tokenAt(scene, at)?.sentence ?? -1);
    const holder = demanderIn(scene, first, at) ?? mustSpeaker(scene, first, at);
    if (!holder || from >= end) return null;
    const last = windowEnd(scene, { from, cue: at, frame: 'that' });
    const [clause] = clausesWithin(scene, { first: from, last });
    if (!clause || clause.reasons.includes('question')) return null;
    return {
      kind: 'threat',
      holder,
      addressees: [],
      content: { first: from, last, clause, frame: 'or-else' },
      cue: at,
    };
  },
};

/** The token behind "failing which", "or else", "or", "otherwise"; -1 elsewhere. */
function behindMarker(scene: Scene, at: number): number {
  const word = wordAt(scene, at);
  if (word === 'failing' && wordAt(scene, at + 1) === 'which') return at + 2;
  if (word === 'or' && wordAt(scene, at + 1) === 'else') return at + 2;
  if (word === 'or' && /^(?:face|risk|suffer|pay|be)$/u.test(wordAt(scene, at + 1))) return at + 1;
  return word === 'otherwise' && /^(?:,|;|or|and|—|–)$/u.test(wordAt(scene, at - 1)) ? at + 1 : -1;
}

/** Whoever asks for something in front of it: by a verb or a noun of demand. */
function demanderIn(scene: Scene, first: number, last: number): Party | null {
  const clause = clausesWithin(scene, { first, last }).find(
    ({ lemma, modality, polarity, voice }) =>
      polarity === 'positive' &&
      modality === 'asserted' &&
      voice === 'active' &&
      (isDemand(VERB_CUES.get(lemma)?.[0]?.kind) ||
        (/^(?:give|set|issue)$/u.test(lemma) && hasDemandNoun(scene, first, last))),
  );
  return clause ? holderOf(scene, clause) : null;
}

const isDemand = (kind: string | undefined): boolean => kind === 'demand' || kind === 'warning';

function hasDemandNoun(scene: Scene, first: number, last: number): boolean {
  return (
    findToken({ first, last }, (at) => {
      const cue = NOUN_CUES.get(lemmaAt(scene, at))?.[0];
      return cue?.kind === 'demand' || /^(?:until|deadline|hours|days)$/u.test(wordAt(scene, at));
    }) >= 0
  );
}

/** "Minsk must free them or face sanctions, he said". */
function mustSpeaker(scene: Scene, first: number, last: number): Party | null {
  const must = findToken({ first, last }, (at) =>
    /^(?:must|should|needs?|has|have|had)$/u.test(wordAt(scene, at)),
  );
  return must < 0 ? null : speakerAt(scene, tokenAt(scene, must)?.start ?? 0);
}
