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
  ...rows('troops', 'fighters', 'fighter'),
  ...rows('troops', 'militiamen', 'militiaman militiamen gunman gunmen'),
  ...rows('troops', 'gendarmes', 'gendarme carabiniere carabinieri'),
  ...rows('troops', 'commandos', 'commando'),
  ...rows('troops', 'legionnaires', 'legionnaire legionary'),
  ...rows('troops', 'infantrymen', 'infantryman infantrymen infantry'),
  ...rows('troops', 'airmen', 'airman airmen'),
  ...rows('troops', 'sailors', 'sailor'),
  ...rows('troops', 'conscripts', 'conscript'),
  ...rows('troops', 'guardsmen', 'guardsman guardsmen'),
  ...rows('troops', 'rangers', 'ranger'),
  ...rows('troops', 'gurkhas', 'gurkha'),
  ...body('platoons', 'platoon'),
  ...body('garrisons', 'garrison'),
  ...body('squadrons', 'squadron'),
  ...body('flotillas', 'flotilla'),
  ...body('task forces', 'taskforce'),
  ...rows('weapons', 'gunships', 'gunship'),
  ...rows('weapons', 'minehunters', 'minehunter minesweeper minelayer'),
  ...rows('weapons', 'gunboats', 'gunboat'),
  ...rows('weapons', 'cruisers', 'cruiser'),
  ...rows('weapons', 'battleships', 'battleship'),
  ...rows('weapons', 'patrol boats', 'patrolboat'),
  ...rows(
    'weapons',
    'fighter jets',
    'warjet typhoon rafale gripen hornet raptor mig sukhoi tornado eurofighter',
  ),
  ...rows('weapons', 'interceptors', 'interceptor'),
  ...rows('weapons', 'mortars', 'mortar'),
  ...rows('weapons', 'guns', 'gun'),
  ...rows('weapons', 'warheads', 'warhead'),
  ...rows('weapons', 'icebreakers', 'icebreaker'),
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
  vehicle: { before: 'armoured armored combat military fighting tracked', unit: 'armoured vehicles' },
  ship: {
    before: 'naval war military patrol landing assault guard coastguard navy supply hospital',
    unit: 'ships',
  },
  boat: { before: 'patrol gun attack missile speed navy fast torpedo', unit: 'boats' },
  cutter: { before: 'guard patrol coastguard', unit: 'cutters' },
  battery: {
    before:
      'missile artillery rocket defence defense patriot himars anti-aircraft aircraft mortar howitzer s-300 s-400 iris-t nasams',
    unit: 'batteries',
  },
  vessel: { before: 'naval military patrol navy guard coastguard militia', unit: 'vessels' },
  aircraft: {
    before: 'military fighter combat surveillance reconnaissance patrol transport tanker stealth attack',
    unit: 'aircraft',
  },
  plane: { before: 'military fighter combat', unit: 'planes' },
  system: { before: 'missile defence defense rocket', unit: 'systems' },
  group: { before: 'battle strike carrier', unit: 'battle groups' },
  truck: { before: 'army military', unit: 'trucks' },
  lorry: { before: 'army military', unit: 'lorries' },
  company: { before: 'infantry rifle tank engineer mountain ranger commando', unit: 'companies' },
  unit: {
    before:
      'army military infantry armoured armored artillery commando airborne naval special tank mechanised mechanized mountain',
    unit: 'units',
  },
  fleet: { before: 'naval pacific northern baltic sea war', unit: 'fleets' },
  instructor: { before: 'military army', unit: 'instructors' },
  adviser: { before: 'military army', unit: 'advisers' },
  advisor: { before: 'military army', unit: 'advisers' },
  officer: { before: 'army military naval', unit: 'officers' },
  guard: { before: 'border frontier presidential', unit: 'guards' },
  column: { before: 'armoured armored tank military', unit: 'columns' },
  corps: { before: 'army', unit: 'corps' },
  gunboat: { before: 'navy', unit: 'gunboats' },
  gun: { before: 'artillery howitzer', unit: 'guns' },
  presence: { before: 'military troop naval', unit: 'presence' },
};

/** Before one of these the noun means something else: "peacekeeping forces" do, "market forces" do not. */
export const NOT_FORCES: ReadonlySet<string> = new Set(
  'market police task work labor labour sales security political economic natural driving storm state girl boy scout fuel water gas fish think oil septic storage jumbo passenger private business cargo football match toy fire machine lunar space heart speed nail street drug staple'.split(
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
  /** How many there are says enough without a place: "numbers 3,800 troops". */
  anywhere?: true;
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
export const POSTURE_VERBS: Readonly<Record<string, readonly PostureVerb[]>> = together([
  verbs(
    { kind: 'deployment', forces: 'object', place: WHITHER },
    'deploy send dispatch move position redeploy transfer rush reinforce airlift rail ferry rotate shift ship relocate commit parachute helicopter truck bus convoy push|forward send|in fly|in move|in bring|in rush|in draft|in move|up bring|up insert array range mobilise mobilize funnel surge divert',
  ),
  verbs(
    { kind: 'as-noun', forces: 'object', place: WHERE },
    'mass amass station concentrate assemble gather garrison base keep maintain have muster host field retain billet quarter barrack cluster marshal house operate dig|in line|up draw|up pile|up array range hold',
  ),
  verbs(
    { kind: 'withdrawal', forces: 'object', place: ['from', 'out of', ...WHERE] },
    'withdraw remove pull|out pull|back pull recall evacuate bring|home bring|back ship|out repatriate draw|down fly|out send|home',
  ),
  verbs(
    { kind: 'as-noun', forces: 'object', place: WHERE, seen: true },
    'see show detect spot count observe photograph track monitor identify report',
  ),
  verbs(
    { kind: 'as-noun', forces: 'subject', place: WHERE },
    'remain stay be sit stand lie wait gather assemble mass cluster camp encamp bivouac lurk loiter anchor moor dig|in line|up operate',
  ),
  verbs(
    { kind: 'deployment', forces: 'subject', place: [...WHITHER, 'through'], onto: true, placed: true },
    'arrive land sail enter cross roll push|into march advance roll|into cross|into steam move|into head|to drive fly|into parachute|into disembark dock pour|into stream|into',
  ),
  verbs(
    { kind: 'withdrawal', forces: 'subject', place: ['from'], onto: true, placed: true },
    'leave depart retreat pull|out withdraw pull|back fall|back',
  ),
  verbs(
    { kind: 'as-noun', forces: 'subject', place: [], onto: true, placed: true },
    'guard patrol man defend ring encircle surround blockade besiege',
  ),
  verbs({ kind: 'deployment', forces: 'object', place: WHITHER, placed: true }, 'put place bring fly add'),
]);

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

function verbs(verb: PostureVerb, lemmas: string): [string, PostureVerb][] {
  return lemmas.split(' ').map((lemma) => [lemma.replace('|', ' '), verb]);
}

/** A verb may stand in several rows: "massed troops", "troops massed". */
function together(rowsOfVerbs: readonly [string, PostureVerb][][]): Record<string, PostureVerb[]> {
  const all: Record<string, PostureVerb[]> = {};
  for (const [lemma, verb] of rowsOfVerbs.flat()) all[lemma] = [...(all[lemma] ?? []), verb];
  return all;
}
