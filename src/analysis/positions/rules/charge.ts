import type { PositionRule, Reading } from '../rule.ts';
import { findToken, lemmaAt, rangeOf, relationAt, wordAt, type Scene } from '../scene.ts';
import { isPronoun, saidAt, type Said } from '../speech.ts';
import { windowEnd } from '../window.ts';

const verbs = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Breaches of what states owe each other: to say that another does them accuses it. */
const WRONGING = verbs(
  `violate breach break flout undermine sabotage abduct kidnap torture massacre slaughter loot steal plunder
  occupy provoke interfere meddle destabilise destabilize blackmail lie mislead cheat deceive weaponise weaponize
  jam hack poison exploit bully coerce intimidate obstruct stall starve persecute oppress harass ram encroach
  trample ignore escalate fuel stoke sow disregard infringe renege shell collude conspire scheme`,
);
/** Help that is a wrong where it goes to an armed enemy. */
const AIDING = verbs(
  'arm fund finance back supply support train harbour harbor shelter send equip smuggle sponsor shield',
);
const FOES =
  /^(?:rebels?|militants?|terrorists?|terrorism|insurgents?|separatists?|militias?|drones?|weapons?|arms|missiles?|mercenaries|extremists?|gunmen|plotters|ammunition|fighters|jihadists?|rockets?|invader|aggressor)$/u;
const CRIMES = /^(?:genocide|crimes?|atrocit(?:y|ies)|aggression|massacres?|terror|acts?|war)$/u;

/** "Rwanda is arming the rebels, he said", "Moscow was to blame for the blast, the ministry said". */
export const chargeRule: PositionRule = {
  name: 'charge',
  read(scene, at) {
    return wrongDone(scene, at) ?? blamed(scene, at);
  },
};

function wrongDone(scene: Scene, at: number): Reading | null {
  const { kind, modality, polarity, voice, lemma } = scene.clauseAt.get(at) ?? {};
  if (kind !== 'verb' || modality !== 'asserted' || polarity !== 'positive' || voice !== 'active')
    return null;
  if (!lemma || !isWrong(scene, at, lemma)) return null;
  const said = saidAt(scene, at);
  return said && said.others.length > 0 ? charge(scene, said, at) : null;
}

function isWrong(scene: Scene, at: number, lemma: string): boolean {
  if (WRONGING.has(lemma))
    return hasObject(scene, at) || /^(?:lie|cheat|interfere|meddle|renege)$/u.test(lemma);
  const tail = { first: at + 1, last: at + 8 };
  if (AIDING.has(lemma)) return findToken(tail, (index) => FOES.test(wordAt(scene, index))) >= 0;
  return lemma === 'commit' && findToken(tail, (index) => CRIMES.test(wordAt(scene, index))) >= 0;
}

function hasObject(scene: Scene, at: number): boolean {
  return (scene.clauseAt.get(at)?.arguments ?? []).some(({ role, head }) => head > at && role !== 'subject');
}

/** "is responsible for", "was to blame for", "is behind". */
function blamed(scene: Scene, at: number): Reading | null {
  const word = wordAt(scene, at);
  const blames =
    (word === 'responsible' && wordAt(scene, at + 1) === 'for') ||
    (word === 'blame' && wordAt(scene, at - 1) === 'to' && wordAt(scene, at + 1) === 'for') ||
    (word === 'behind' && lemmaAt(scene, at - 1) === 'be');
  if (!blames || lemmaAt(scene, at + 2) === '') return null;
  const place = [at, at - 1, at - 2, at + 2, at + 3].find(
    (index) => scene.clauseAt.get(index)?.kind === 'copula',
  );
  const clause = place === undefined ? undefined : scene.clauseAt.get(place);
  if (place === undefined || clause?.modality !== 'asserted' || clause.polarity !== 'positive') return null;
  const said = saidAt(scene, place);
  return said && said.others.length > 0 && said.subject < at ? charge(scene, said, at) : null;
}

function charge(scene: Scene, said: Said, at: number): Reading | null {
  if (isPronoun(scene, said.subject) || isDependent(scene, said)) return null;
  const last = windowEnd(scene, { from: at, cue: at, frame: 'to' });
  const content = { first: said.first, last, clause: said.clause, frame: 'charge' };
  return { kind: 'accusation', holder: said.speaker, addressees: said.others, content, cue: at };
}

function isDependent(scene: Scene, { clause }: Said): boolean {
  return rangeOf(scene, clause).first < 0 || relationAt(scene, clause.predicate).startsWith('acl');
}
