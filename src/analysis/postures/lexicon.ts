import type { PostureKind } from '../../types/posture.ts';

/** What stands somewhere: a noun for forces or weapons, and the unit it is counted in. */
export interface ForceNoun {
  kind: 'troops' | 'weapons';
  unit: string;
  /** A body of men rather than a man: "a battalion" is one, its strength is not told. */
  body?: true;
}

/** By lemma or lower-case form. "trooper" for troops is a slip that copy-editors let pass. */
export const FORCES: Readonly<Record<string, ForceNoun>> = {
  ...rows('troops', 'troops', 'troop troops trooper troopers'),
  ...rows('troops', 'soldiers', 'soldier serviceman servicemen servicemember'),
  ...rows('troops', 'forces', 'forces'),
  ...rows('troops', 'personnel', 'personnel'),
  ...rows('troops', 'marines', 'marine'),
  ...rows('troops', 'paratroopers', 'paratrooper'),
  ...rows('troops', 'peacekeepers', 'peacekeeper'),
  ...rows('troops', 'reservists', 'reservist'),
  ...rows('troops', 'mercenaries', 'mercenary'),
  ...body('battalions', 'battalion'),
  ...body('brigades', 'brigade'),
  ...body('divisions', 'division'),
  ...body('regiments', 'regiment'),
  ...body('battle groups', 'battlegroup'),
  ...body('contingents', 'contingent'),
  ...rows('weapons', 'tanks', 'tank'),
  ...rows('weapons', 'missiles', 'missile'),
  ...rows('weapons', 'warships', 'warship'),
  ...rows('weapons', 'warplanes', 'warplane'),
  ...rows('weapons', 'jets', 'jet'),
  ...rows('weapons', 'bombers', 'bomber'),
  ...rows('weapons', 'submarines', 'submarine'),
  ...rows('weapons', 'frigates', 'frigate'),
  ...rows('weapons', 'destroyers', 'destroyer'),
  ...rows('weapons', 'corvettes', 'corvette'),
  ...rows('weapons', 'howitzers', 'howitzer'),
  ...rows('weapons', 'launchers', 'launcher'),
  ...rows('weapons', 'artillery pieces', 'artillery'),
  ...rows('weapons', 'drones', 'drone'),
  ...rows('weapons', 'helicopters', 'helicopter'),
  ...rows('weapons', 'armoured vehicles', 'armour armor'),
  ...rows('weapons', 'aircraft carriers', 'carrier'),
};

/** Words that need one of these before them to mean weapons: "armoured vehicles", "patrol ships". */
export const QUALIFIED: Readonly<Record<string, { before: string; unit: string }>> = {
  vehicle: { before: 'armoured armored combat military fighting', unit: 'armoured vehicles' },
  ship: { before: 'naval war military patrol landing assault guard coastguard navy', unit: 'ships' },
  boat: { before: 'patrol gun attack missile speed navy', unit: 'boats' },
  cutter: { before: 'guard patrol coastguard', unit: 'cutters' },
  battery: { before: 'missile artillery rocket defence defense', unit: 'batteries' },
  vessel: { before: 'naval military patrol navy guard coastguard militia', unit: 'vessels' },
  aircraft: { before: 'military fighter combat', unit: 'aircraft' },
  plane: { before: 'military fighter combat', unit: 'planes' },
  system: { before: 'missile defence defense rocket', unit: 'systems' },
  group: { before: 'battle strike carrier', unit: 'battle groups' },
  gunboat: { before: 'navy', unit: 'gunboats' },
  gun: { before: 'artillery howitzer', unit: 'guns' },
  presence: { before: 'military troop naval', unit: 'presence' },
};

/** Before one of these the noun means something else: "peacekeeping forces" do, "market forces" do not. */
export const NOT_FORCES: ReadonlySet<string> = new Set(
  'market police task work labor labour sales security political economic natural driving storm state girl boy scout fuel water gas fish think oil septic storage jumbo passenger private business cargo'.split(
    ' ',
  ),
);

export interface PostureVerb {
  kind: PostureKind | 'as-noun';
  /** Role of the forces: what the verb moves, or who stands. */
  forces: 'object' | 'subject';
  /** Prepositions of the place. */
  place: readonly string[];
  /** The subject only sees the forces: they are their owner's. */
  seen?: true;
  /** The place may be the object: "left Mali", "guard the crossing". */
  onto?: true;
  /** Without a place it says nothing: "put 10,000 soldiers". */
  placed?: true;
}

const WHERE = [
  'near',
  'on',
  'along',
  'in',
  'at',
  'around',
  'close to',
  'off',
  'across',
  'inside',
  'within',
  'along with',
  'outside',
  'over',
];
const WHITHER = [...WHERE, 'to', 'into', 'toward', 'towards'];

/** Verbs that put or keep forces somewhere, by lemma with particle. */
export const POSTURE_VERBS: Readonly<Record<string, readonly PostureVerb[]>> = {
  ...verbs(
    { kind: 'deployment', forces: 'object', place: WHITHER },
    'deploy send dispatch move position redeploy transfer rush reinforce',
  ),
  ...verbs(
    { kind: 'as-noun', forces: 'object', place: WHERE },
    'mass amass station concentrate assemble gather garrison base keep maintain have muster host',
  ),
  ...verbs(
    { kind: 'withdrawal', forces: 'object', place: ['from', 'out of', ...WHERE] },
    'withdraw remove pull|out pull|back pull recall',
  ),
  ...verbs(
    { kind: 'as-noun', forces: 'object', place: WHERE, seen: true },
    'see show detect spot count observe photograph track monitor identify report',
  ),
  ...verbs({ kind: 'as-noun', forces: 'subject', place: WHERE }, 'remain stay be'),
  ...verbs(
    { kind: 'deployment', forces: 'subject', place: [...WHITHER, 'through'], onto: true, placed: true },
    'arrive land sail enter cross',
  ),
  ...verbs(
    { kind: 'withdrawal', forces: 'subject', place: ['from'], onto: true, placed: true },
    'leave depart',
  ),
  ...verbs({ kind: 'as-noun', forces: 'subject', place: [], onto: true, placed: true }, 'guard patrol man'),
  ...verbs({ kind: 'deployment', forces: 'object', place: WHITHER, placed: true }, 'put place bring fly'),
};

export const EXERCISE_VERBS: ReadonlySet<string> = new Set([
  'hold',
  'conduct',
  'begin',
  'start',
  'launch',
  'stage',
  'carry out',
  'kick off',
  'run',
  'conclude',
  'end',
  'finish',
  'complete',
  'continue',
  'be',
  'perform',
]);
export const EXERCISES: ReadonlySet<string> = new Set([
  'exercise',
  'drill',
  'manoeuvre',
  'maneuver',
  'wargame',
  'patrol',
]);
export const EXERCISE_MODIFIERS: ReadonlySet<string> = new Set(
  'sea military naval army joint live-fire air-defence air-defense missile artillery live fire snap combat war large-scale amphibious strategic nuclear troop tank air'.split(
    ' ',
  ),
);

function rows(kind: ForceNoun['kind'], unit: string, lemmas: string): Record<string, ForceNoun> {
  return Object.fromEntries(lemmas.split(' ').map((lemma) => [lemma, { kind, unit }]));
}

function body(unit: string, lemma: string): Record<string, ForceNoun> {
  return { [lemma]: { kind: 'troops', unit, body: true } };
}

function verbs(verb: PostureVerb, lemmas: string): Record<string, PostureVerb[]> {
  return Object.fromEntries(lemmas.split(' ').map((lemma) => [lemma.replace('|', ' '), [verb]]));
}
