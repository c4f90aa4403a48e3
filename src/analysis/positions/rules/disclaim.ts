import type { PositionRule, Reading } from '../rule.ts';
import { findToken, lemmaAt, sentenceOf, tokenAt, uposAt, wordAt, type Scene } from '../scene.ts';
import { saidAt } from '../speech.ts';
import { speakerAt } from '../speakers.ts';
import { windowEnd } from '../window.ts';

/** Acts that one is blamed for: to say of oneself that one does not do them denies it. */
const BLAMED =
  /^(?:send|supply|attack|arm|seek|violate|invade|kill|target|interfere|finance|fund|order|support|back|train|bomb|strike|shell|break|abduct|use|deploy|build|develop|hold|possess|fire|cross|provide|enter|block|steal|sabotage|jam|meddle|participate|take|host|harbour|harbor|shelter|plan|weaponise|weaponize|poison|hack|breach|launch|transfer|sell|deliver|occupy|threaten|spy)$/u;
const HOSTILE_THING =
  /^(?:troops?|soldiers?|forces|fighters|weapons?|bases?|missiles?|mercenaries|drones|camps?|prisons?|agreement|deal|plans?|talks|contacts?|negotiations)$/u;

/** "We never sent weapons", "Tehran is not seeking a bomb, he said", "There are no soldiers in Congo, Kigali said". */
export const disclaimRule: PositionRule = {
  name: 'disclaim',
  read(scene, at) {
    return notDone(scene, at) ?? hasNone(scene, at) ?? noneThere(scene, at);
  },
};

function notDone(scene: Scene, at: number): Reading | null {
  const clause = scene.clauseAt.get(at);
  if (clause?.kind !== 'verb' || clause.polarity !== 'negative' || clause.voice !== 'active') return null;
  if (clause.modality !== 'asserted' || !BLAMED.test(lemmaAt(scene, at))) return null;
  const said = saidAt(scene, at);
  if (!said?.presumed || said.subject < 0 || !hasThing(scene, at)) return null;
  const first = findToken({ first: said.subject + 1, last: at }, (index) =>
    /^(?:AUX|ADV|PART)$/u.test(uposAt(scene, index)),
  );
  if (first < 0 || !isPlainNegation(scene, { first, last: at })) return null;
  const last = windowEnd(scene, { from: at, cue: at, frame: 'to' });
  const content = { first: said.first, last, clause, frame: 'denial' };
  return { kind: 'denial', holder: said.speaker, addressees: [], content, cue: at };
}

function hasThing(scene: Scene, at: number): boolean {
  return (scene.clauseAt.get(at)?.arguments ?? []).some(({ role, head }) => head > at && role !== 'subject');
}

/** "not", "never"; a "no longer" and a "not yet" admit it. */
function isPlainNegation(scene: Scene, range: { first: number; last: number }): boolean {
  const negated = findToken(range, (at) => /^(?:not|n't|n’t|never)$/u.test(wordAt(scene, at)));
  return (
    negated >= 0 &&
    findToken(range, (at) => /^(?:yet|longer|only|just|even|if|so)$/u.test(wordAt(scene, at))) < 0
  );
}

/** "Rwanda has no forces on Burundian territory, she said". */
function hasNone(scene: Scene, at: number): Reading | null {
  if (lemmaAt(scene, at) !== 'have' || wordAt(scene, at + 1) !== 'no') return null;
  const thing = findToken({ first: at + 2, last: at + 5 }, (index) =>
    HOSTILE_THING.test(wordAt(scene, index)),
  );
  const said = thing < 0 ? null : saidAt(scene, at);
  if (!said?.presumed || said.subject < 0 || /^(?:plans?)$/u.test(wordAt(scene, thing))) return null;
  const last = windowEnd(scene, { from: at, cue: at, frame: 'phrase' });
  const content = { first: said.first, last, clause: said.clause, frame: 'denial' };
  return { kind: 'denial', holder: said.speaker, addressees: [], content, cue: at };
}

/** "There are no North Korean soldiers in Russia". */
function noneThere(scene: Scene, at: number): Reading | null {
  if (wordAt(scene, at) !== 'there' || !/^(?:is|are|was|were)$/u.test(wordAt(scene, at + 1))) return null;
  const no = wordAt(scene, at + 2) === 'no' ? at + 2 : -1;
  const holder = no < 0 ? null : speakerAt(scene, tokenAt(scene, at)?.start ?? 0);
  const { last: end } = sentenceOf(scene, tokenAt(scene, at)?.sentence ?? -1);
  const thing = findToken({ first: no + 1, last: Math.min(end, no + 6) }, (index) =>
    HOSTILE_THING.test(wordAt(scene, index)),
  );
  if (!holder || thing < 0) return null;
  const last = windowEnd(scene, { from: at, cue: at, frame: 'phrase' });
  return {
    kind: 'denial',
    holder,
    addressees: [],
    content: { first: at, last, clause: null, frame: 'denial' },
    cue: at,
  };
}
