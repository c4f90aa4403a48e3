import { partiesWithin } from '../parties.ts';
import type { PositionRule, Reading } from '../rule.ts';
import { findToken, lemmaAt, sentenceOf, tokenAt, wordAt, xposAt, type Scene } from '../scene.ts';
import { speakerAt } from '../speakers.ts';
import { isSameSide } from '../speech.ts';
import { quoteAt, windowEnd } from '../window.ts';

/** What one side tells another to do; the first kind of verb asks it of the other side whoever is named. */
const YIELD =
  /^(?:release|free|hand|withdraw|stop|halt|lift|cease|surrender|return|pull|disarm|unblock|reopen)$/u;
const ACT =
  /^(?:get|go|let|give|leave|take|keep|stay|open|respect|show|come|drop|lay|honour|honor|apologise|apologize|pay|back|put|restrain|remove|sign|accept|end|turn|start|send|allow|bring|recognise|recognize|join|prove|abandon|dismantle|quit|listen)$/u;
const WANTED =
  /^(?:back|home|out|released|freed|returned|lifted|stopped|removed|withdrawn|gone|answers|action|justice|guarantees?|compensation|withdrawal|apology|explanation|results|deeds|commitment)$/u;

/** "Hand over the men," the president told Uganda; "We expect the crew back by Sunday": demands in the speaker's own words. */
export const imperativeRule: PositionRule = {
  name: 'imperative',
  read(scene, at) {
    return commanded(scene, at) ?? expected(scene, at);
  },
};

function commanded(scene: Scene, at: number): Reading | null {
  if (quoteAt(scene, at - 1) !== 'open' || !/^(?:VB|VBP|NN|NNP)$/u.test(xposAt(scene, at))) return null;
  const lemma = wordAt(scene, at);
  const strong = YIELD.test(lemma);
  if (!strong && !ACT.test(lemma)) return null;
  if (/^(?:me|us)$/u.test(wordAt(scene, at + 1)) || /^(?:,|["”.!])$/u.test(wordAt(scene, at + 1)))
    return null;
  const holder = speakerAt(scene, tokenAt(scene, at)?.start ?? 0);
  if (!holder) return null;
  const last = windowEnd(scene, { from: at, cue: at, frame: 'to' });
  const { last: end } = sentenceOf(scene, tokenAt(scene, at)?.sentence ?? -1);
  const told = partiesWithin(scene, { first: last, last: end }, holder.entity).filter(
    (party) => !isSameSide(party, holder) && !/^(?:in|at|near|from)$/u.test(wordAt(scene, party.at - 1)),
  );
  const inside = partiesWithin(scene, { first: at + 1, last }, holder.entity).filter(
    (party) => !isSameSide(party, holder),
  );
  if (told.length + inside.length === 0 && !strong) return null;
  const content = { first: at, last, clause: null, frame: 'command' };
  return { kind: 'demand', holder, addressees: told.slice(0, 1), content, cue: at };
}

/** "We expect the crew back", "we want our people home", "we need guarantees". */
function expected(scene: Scene, at: number): Reading | null {
  if (!/^(?:expect|want|need|await)$/u.test(lemmaAt(scene, at)) || wordAt(scene, at - 1) !== 'we')
    return null;
  const last = windowEnd(scene, { from: at + 1, cue: at, frame: 'to' });
  const wanted = findToken({ first: at + 1, last: Math.min(last, at + 9) }, (index) =>
    WANTED.test(wordAt(scene, index)),
  );
  const holder = wanted < 0 ? null : speakerAt(scene, tokenAt(scene, at)?.start ?? 0);
  if (!holder) return null;
  const content = { first: at + 1, last, clause: null, frame: 'object' };
  const addressees = partiesWithin(scene, content, holder.entity).filter(
    (party) => !isSameSide(party, holder),
  );
  return { kind: 'demand', holder, addressees, content, cue: at };
}
