import type { Fields, Kind, Row } from './expected.ts';
import type { Printed, PrintedActor } from './printed.ts';
import { holdsKeys, isActor, plain } from './words.ts';

export type FieldName = keyof Fields;

type Comparison = (row: Row, item: Printed, field: FieldName) => boolean;

const oneOf: Comparison = (row, item, field) => {
  const allowed = row[field] as (string | null)[] | null;
  return (allowed ?? [null]).includes(item.values[field] as string | null);
};

const sameNumber: Comparison = (row, item, field) => item.values[field] === row[field];

const allActors: Comparison = (row, item, field) => {
  const printed = item.actors[field] ?? [];
  return (row[field] as string[]).every((wanted) => printed.some((actor) => isActor(actor, wanted)));
};

const theActor: Comparison = (row, item, field) => {
  const printed = item.actors[field] ?? [];
  const wanted = row[field] as string | null;
  return wanted === null ? printed.length === 0 : printed.some((actor) => isActor(actor, wanted));
};

const words: Comparison = (row, item, field) => {
  const keys = row[field] as string | string[];
  return holdsKeys(item.texts[field] ?? '', typeof keys === 'string' ? [keys] : keys);
};

const inOrder: Comparison = (row, item) => {
  const wanted = row.consequences ?? [];
  return (
    wanted.length === item.consequences.length &&
    wanted.every((keys, index) => holdsKeys(item.consequences[index] ?? '', keys))
  );
};

const lastWords: Comparison = (row, item) => plain(item.texts.text ?? '').endsWith(plain(row.end ?? ''));

const without: Comparison = (row, item) => {
  const text = Object.values(item.texts).join(' / ');
  return (row.without ?? []).every((words) => !holdsKeys(text, [words]));
};

const COMPARISONS: Record<FieldName, Comparison> = {
  format: oneOf,
  kind: oneOf,
  status: oneOf,
  participants: (row, item, field) => allActors(row, item, field) && strangers(row, item).length === 0,
  addressees: allActors,
  holder: theActor,
  actor: theActor,
  by: theActor,
  speaker: theActor,
  requested_by: theActor,
  host: theActor,
  place: words,
  term: words,
  agenda: words,
  content: words,
  about: words,
  question: words,
  condition: words,
  consequences: inOrder,
  when: oneOf,
  deadline: oneOf,
  horizon: oneOf,
  min: sameNumber,
  max: sameNumber,
  end: lastWords,
  without,
};

const NAMES = Object.keys(COMPARISONS) as FieldName[];

/**
 * Participants of a country that has no part in it, where the row names both sides. A row of one side
 * ("Eritrea") leaves the other open.
 */
function strangers(row: Row, item: Printed): PrintedActor[] {
  const wanted = row.participants ?? [];
  if (wanted.length < 2) return [];
  const printed = item.actors.participants ?? [];
  const known = printed.filter((actor) => wanted.some((one) => isActor(actor, one)));
  const countries = new Set(known.map(({ country }) => country));
  return printed.filter(({ country }) => country !== null && !countries.has(country));
}

/** The fields that a row demands, each with whether the item has it right. An empty list demands nothing. */
export function compareFields(row: Row, item: Printed): Map<FieldName, boolean> {
  const demanded = NAMES.filter((field) => {
    const wanted = row[field];
    return wanted !== undefined && !(Array.isArray(wanted) && wanted.length === 0);
  });
  return new Map(demanded.map((field) => [field, COMPARISONS[field](row, item, field)]));
}

/** How an item must stand to a row to be taken for it, by kind. `near`: in its sentence. `touches`: in its words. */
export function mayAlign(
  kind: Kind,
  fields: ReadonlyMap<FieldName, boolean>,
  { near, touches }: { near: boolean; touches: boolean },
): boolean {
  const right = (...names: FieldName[]): boolean => names.every((name) => fields.get(name) === true);
  const any = (...names: FieldName[]): boolean => names.some((name) => right(name));
  switch (kind) {
    case 'engagements':
      return (near && any('participants', 'format', 'when')) || right('participants', 'format', 'when');
    case 'positions':
      return (
        (near && right('kind', 'holder')) ||
        (near && (touches || right('content')) && any('kind', 'holder')) ||
        right('content', 'kind', 'holder')
      );
    case 'postures':
      return near && any('actor', 'min', 'max');
    case 'assessments':
      return near && any('by', 'about');
    case 'statements':
      return touches;
    case 'unknowns':
      return near || right('question');
  }
}
