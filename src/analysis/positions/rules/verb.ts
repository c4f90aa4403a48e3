import type { Clause } from '../../../types/clause.ts';
import { contentOf, type Content } from '../content.ts';
import type { Cue } from '../cue-types.ts';
import { VERB_CUES } from '../cues.ts';
import { addresseesOf, namesSides } from '../addressees.ts';
import type { Party } from '../parties.ts';
import { holderOf } from '../holders.ts';
import type { PositionRule, Reading } from '../rule.ts';
import { findToken, uposAt, wordAt, xposAt, type Scene } from '../scene.ts';
import { fits, isIdle } from '../verb-tests.ts';

/** "Moscow demanded guarantees", "Beijing warned Tokyo that …", "Ankara refused to open the crossing". */
export const verbRule: PositionRule = {
  name: 'verb',
  read(scene, at) {
    const clause = scene.clauseAt.get(at);
    const cues = clause?.kind === 'verb' ? VERB_CUES.get(lemmaOf(scene, clause)) : undefined;
    if (!clause || !cues || !isStated(scene, clause)) return null;
    const holder = holderOf(scene, clause);
    if (!holder) return null;
    for (const cue of cues) {
      const reading = readCue(scene, { clause, cue, holder });
      if (reading) return reading;
    }
    return null;
  },
};

/** "made (it) clear that", "backed away from": a verb with the word that changes it. */
function lemmaOf(scene: Scene, { lemma, predicate }: Clause): string {
  const next = wordAt(scene, predicate + 1);
  if (lemma === 'make' && (next === 'clear' || wordAt(scene, predicate + 2) === 'clear')) return 'make clear';
  return /^(?:back|pull)$/u.test(lemma) && /^(?:away|off|down|out)$/u.test(next) ? '' : lemma;
}

interface Parts {
  clause: Clause;
  cue: Cue;
  holder: Party;
}

function readCue(scene: Scene, { clause, cue, holder }: Parts): Reading | null {
  const at = clause.predicate;
  const content = contentOf(scene, { at, clause }, cue.frames);
  if (!content || !fits(scene, cue, content)) return null;
  if (isIdle(scene, { clause, cue, content }) || isForecast(holder, cue, content)) return null;
  const addressees = addresseesOf(scene, { clause, cue, holder }, content);
  if (isOwnAct(scene, { clause, cue, holder }, content)) return null;
  const between = { first: at + 1, last: content.first };
  const asked =
    addressees.length > 0 || namesSides(scene, between) || isAskedByState(scene, { clause, holder }, between);
  if (needsAnother(cue, clause, content) && !asked) return null;
  return { kind: cue.kind, holder, addressees, content, cue: at };
}

/** What a state or a body of states asks of anybody who is none of its own people. */
function isAskedByState(
  scene: Scene,
  { clause, holder: { entity } }: Pick<Parts, 'clause' | 'holder'>,
  between: { first: number; last: number },
): boolean {
  if (!/^(?:urge|call|ask|press|encourage|appeal)$/u.test(clause.lemma)) return false;
  if (between.last - between.first > 9 || findToken(between, (at) => wordAt(scene, at) === ',') >= 0)
    return false;
  if (entity.type !== 'country' && entity.sector !== 'IGO') return false;
  const noun = findToken(between, (at) => /^(?:NOUN|PROPN)$/u.test(uposAt(scene, at)));
  return noun >= 0 && findToken(between, (at) => OWN_PEOPLE.test(wordAt(scene, at))) < 0;
}

const OWN_PEOPLE =
  /^(?:its|their|his|her|citizens?|nationals|tourists?|travell?ers|people|residents|voters|women|men|children|families|americans|britons|fans|players|companies|firms|banks|airlines|investors|consumers|everyone)$/u;

/** "Xi called for China to lead": what one asks of one's own country is no position towards others. */
function isOwnAct(scene: Scene, { cue, holder: { entity } }: Parts, content: Content): boolean {
  if (cue.kind !== 'demand' || entity.country === null || content.frame !== 'for') return false;
  const party = scene.entities.get(content.first)?.entity;
  return (
    party?.type === 'country' && party.country === entity.country && wordAt(scene, content.first + 1) === 'to'
  );
}

/** Said or being said, not planned, denied or imagined; "did not drop" is no dropping. */
export function isStated(scene: Scene, { lemma, polarity, modality, predicate, reasons }: Clause): boolean {
  if (reasons.includes('question') || isShunned(scene, predicate)) return false;
  const infinitive =
    wordAt(scene, predicate - 1) === 'to' && !reasons.some((reason) => reason.startsWith('xcomp-of:'));
  const affirmed = polarity === 'positive' || negatesContent(scene, predicate);
  // "would like Turkey to ratify" is a wish that is had.
  const wished = /^(?:like|prefer)$/u.test(lemma) && reasons.includes('modal:would');
  return affirmed && (modality === 'asserted' || wished) && !infinitive;
}

/** "stopped short of accusing", "without naming", "neither confirmed nor denied". */
function isShunned(scene: Scene, predicate: number): boolean {
  const before = wordAt(scene, predicate - 1);
  if (/^(?:nor|neither)$/u.test(before)) return true;
  if (xposAt(scene, predicate) !== 'VBG') return false;
  if (/^(?:without|avoid|avoided|avoids|than|from|risks?|risked)$/u.test(before)) return true;
  return before === 'of' && /^(?:short|instead|wary|tired|capable)$/u.test(wordAt(scene, predicate - 2));
}

/** "vowed | not to attack": the parser hangs the "not" on the vow, whose content it denies. */
function negatesContent(scene: Scene, predicate: number): boolean {
  if (!/^(?:not|never)$/u.test(wordAt(scene, predicate + 1)) || wordAt(scene, predicate + 2) !== 'to')
    return false;
  return (
    findToken({ first: Math.max(0, predicate - 4), last: predicate }, (at) =>
      /^(?:not|n't|n’t|never|no|nor)$/u.test(wordAt(scene, at)),
    ) < 0
  );
}

/** Officials without a name who warn of what could happen assess; a leader or a state that does so takes a position. */
function isForecast({ entity }: Party, { kind }: Cue, { clause }: Content): boolean {
  return (
    kind === 'warning' &&
    entity.type === 'group' &&
    clause?.modality === 'hypothetical' &&
    !clause.reasons.includes('modal:would')
  );
}

/** "wants to leave", "urged women to vote" are nobody's demand; "wants Kyiv to leave", "urged all sides to" are. */
function needsAnother(cue: Cue, { lemma, voice }: Clause, content: Content): boolean {
  if (voice === 'passive') return cue.kind === 'demand' && cue.another === true;
  if (cue.another) return true;
  if (content.frame === 'to') return /^(?:want|urge|press|pressure|push|call|appeal)$/u.test(lemma);
  return /^(?:seek|request)$/u.test(lemma);
}
