import type { Entity } from '../../types/entity.ts';
import type { Argument, Clause } from '../../types/clause.ts';
import type { CompiledCue } from './cues.ts';
import { argumentsIn, type Scene } from './scene.ts';

/** Common nouns that act: where no entity is known, their phrase still is somebody who did something. */
const AGENTS =
  /^(?:police|court|troop|soldier|force|army|military|militant|rebel|gunman|fighter|protester|demonstrator|worker|student|official|authority|government|parliament|lawmaker|party|opposition|group|judge|prosecutor|bomber|hacker|resident|refugee|people|union|activist|jihadist|coalition|ministry|minister|president|premier|regime|navy|airstrike|strike|shelling|missile|drone|warplane|jet|attack|bomb|bombing|blast|explosion|offensive|committee|council|commission|agency|organization|organisation|leader|chief|commander|spokesman|spokeswoman|spokesperson|mediator|negotiator|diplomat|envoy|ambassador|team|guard|militia|separatist|insurgent|guerrilla|terrorist|crowd|teacher|driver|farmer|employee|lawyer|watchdog|investigator|senate|house|congress|cabinet|state|country|nation|republic|side|ally|donor|bank|company|delegation|assembly|embassy|administration|office|department|king|queen|prince|chancellor|governor|mayor|general|admiral|pirate|cartel|gang|inmate|dissident|musician|thousand|hundred|dozen|peacekeeper|observer|inspector|marine|border|security|junta|ruler|kidnapper|captor|supporter|critic|villager|church|mission|body|alliance|bloc|source|man|woman|chairman|member|brass|statement|resolution|report|warship|convoy|rapporteur|ombudsman|regulator|insurgency|warlord|clan|sect|faction|squad|unit|brigade|commando|sniper|patrol|journalist|prisoner|citizen|hostage|inmate|blogger|child|girl|boy|suspect|civilian|captive|detainee|trader|dealer|broadcaster|newspaper)$/u;

/** Who stands on one side of an event: entity ids, and the phrases that say so. */
export interface Side {
  ids: string[];
  phrases: Argument[];
}

/** Who acts. Empty phrases where nobody is told to. */
export function actorsOf(scene: Scene, clause: Clause): Side {
  const phrases = clause.arguments.filter(
    ({ role }) => role === 'subject' || (clause.kind === 'noun' && role === 'modifier'),
  );
  return sideOf(
    scene,
    phrases.filter((phrase) => mayAct(scene, phrase)),
  );
}

/** Is the phrase somebody: an entity, a name, or a noun of those who act? */
export function mayAct(scene: Scene, phrase: Argument): boolean {
  const { layers, entities } = scene;
  const { head } = phrase;
  const token = layers.tokens[head];
  if (!token) return false;
  const known = entities.get(head)?.entity;
  return (
    known !== undefined ||
    entitiesIn(scene, phrase).some(acts) ||
    token.upos === 'PROPN' ||
    token.upos === 'PRON' ||
    AGENTS.test(token.lemma.toLowerCase())
  );
}

/** To whom it is done: the first place of the cue that names somebody known, else the first that is filled. */
export function recipientsOf(
  scene: Scene,
  clause: Clause,
  { cue, actors }: { cue: CompiledCue; actors: Side },
): Side {
  const taken = new Set(actors.phrases.map(({ head }) => head));
  const own = cue.recipients.map((role) => argumentsIn(scene, clause, role));
  const places = [...own, ...(cue.governs ? governed(scene, clause) : [])]
    .map((found) => found.filter(({ head }) => !taken.has(head)))
    .filter((found) => found.length > 0)
    .map((found) => without(sideOf(scene, found), actors));
  return places.find(({ ids }) => ids.length > 0) ?? places[0] ?? { ids: [], phrases: [] };
}

const BELOW = [
  'object',
  'indirect',
  'subject',
  'with',
  'to',
  'on',
  'against',
  'from',
  'for',
  'in',
  'of',
] as const;

/** "agreed to release the crew": whom the clauses below speak of, place by place. */
function governed({ layers, below }: Scene, clause: Clause): Argument[][] {
  const clauses = (below.get(clause.predicate) ?? []).flatMap((at) => layers.clauses[at] ?? []);
  return BELOW.map((role) =>
    clauses.flatMap((one) => one.arguments.filter((argument) => argument.role === role)),
  );
}

function without(side: Side, { ids }: Side): Side {
  return { ...side, ids: side.ids.filter((id) => !ids.includes(id)) };
}

function sideOf(scene: Scene, phrases: readonly Argument[]): Side {
  const ids = phrases.flatMap((phrase) => entitiesIn(scene, phrase));
  return { ids: [...new Set(ids.filter(acts).map(({ id }) => id))], phrases: [...phrases] };
}

/** The entity that heads a phrase with those coordinated with it; where the head is none, those inside the phrase. */
function entitiesIn({ layers, entities }: Scene, { start, head, end }: Argument): Entity[] {
  const { tokens } = layers;
  const heads = [head];
  const inside: number[] = [];
  for (let at = head; at >= 0 && (tokens[at]?.start ?? -1) >= start; at -= 1) inside.unshift(at);
  for (let at = head + 1; at < tokens.length && (tokens[at]?.end ?? Infinity) <= end; at += 1) {
    inside.push(at);
    const token = tokens[at];
    if (token?.deprel === 'conj' && heads.includes(token.head)) heads.push(at);
  }
  const named = heads.flatMap((at) => entities.get(at)?.entity ?? []);
  return named.length > 0 ? named : inside.flatMap((at) => entities.get(at)?.entity ?? []).slice(0, 1);
}

/** Does it act for a country, an organisation or an armed side? */
export function acts({ country, sector, type }: Entity): boolean {
  return sector !== null || type === 'country' || (country !== null && type !== 'place');
}
