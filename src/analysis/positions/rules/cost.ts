import { speakerAt } from '../speakers.ts';
import type { PositionRule, Reading } from '../rule.ts';
import { findToken, lemmaAt, sentenceOf, tokenAt, uposAt, wordAt, type Scene } from '../scene.ts';
import { saidAt } from '../speech.ts';
import { windowEnd } from '../window.ts';

const COST =
  /^(?:consequences?|costs?|price|penalties|penalty|retaliation|reprisals?|repercussions?|punishment|countermeasures)$/u;
const ANSWER = /^(?:force|response|retaliation|resistance|strike|blow|consequences|sanctions|fire)$/u;

/** "There will be consequences if …", "Minsk will pay a heavy price", "any attack will be met with force". */
export const costRule: PositionRule = {
  name: 'cost',
  read(scene, at) {
    return thereWillBe(scene, at) ?? borne(scene, at) ?? met(scene, at);
  },
};

function thereWillBe(scene: Scene, at: number): Reading | null {
  if (wordAt(scene, at) !== 'there' || !/^(?:will|would)$/u.test(wordAt(scene, at + 1))) return null;
  const { last: end } = sentenceOf(scene, tokenAt(scene, at)?.sentence ?? -1);
  const cost = findToken({ first: at + 2, last: Math.min(end, at + 8) }, (index) =>
    COST.test(wordAt(scene, index)),
  );
  const negated = findToken({ first: at, last: cost }, (index) =>
    /^(?:no|not|n't|few)$/u.test(wordAt(scene, index)),
  );
  const holder = speakerAt(scene, tokenAt(scene, at)?.start ?? 0);
  const plain = /^(?:costs?|price)$/u.test(wordAt(scene, cost)) && uposAt(scene, cost - 1) !== 'ADJ';
  if (cost < 0 || negated >= 0 || plain || !holder) return null;
  const last = windowEnd(scene, { from: at, cue: at, frame: 'that' });
  return {
    kind: 'threat',
    holder,
    addressees: [],
    content: { first: at, last, clause: null, frame: 'cost' },
    cue: at,
  };
}

/** "Minsk will face consequences": another side bears them. */
function borne(scene: Scene, at: number): Reading | null {
  if (!/^(?:face|pay|suffer|bear)$/u.test(lemmaAt(scene, at)) || !isFuture(scene, at)) return null;
  const said = saidAt(scene, at);
  const cost = findToken({ first: at + 1, last: at + 6 }, (index) => COST.test(wordAt(scene, index)));
  return said && cost >= 0 && said.others.length > 0 ? threat(scene, at, said.others) : null;
}

/** "Any attack on our ships will be met with force". */
function met(scene: Scene, at: number): Reading | null {
  const met = lemmaAt(scene, at) === 'meet' && wordAt(scene, at + 1) === 'with';
  if (
    !(met || /^(?:receive|trigger|draw|provoke|prompt|invite|bring)$/u.test(lemmaAt(scene, at))) ||
    !isFuture(scene, at)
  )
    return null;
  const answer = findToken({ first: at + 1, last: at + 7 }, (index) => ANSWER.test(wordAt(scene, index)));
  return answer < 0 ? null : threat(scene, at, []);
}

function isFuture(scene: Scene, at: number): boolean {
  const { reasons = [], polarity } = scene.clauseAt.get(at) ?? {};
  return polarity === 'positive' && (reasons.includes('modal:will') || reasons.includes('modal:would'));
}

function threat(scene: Scene, at: number, addressees: Reading['addressees']): Reading | null {
  const said = saidAt(scene, at);
  if (!said || said.own || said.subject < 0) return null;
  const last = windowEnd(scene, { from: at, cue: at, frame: 'that' });
  const content = { first: said.first, last, clause: said.clause, frame: 'cost' };
  return { kind: 'threat', holder: said.speaker, addressees, content, cue: at };
}
