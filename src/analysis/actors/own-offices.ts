import { countryWithArticle } from './countries.ts';
import { mentionOf, type Context } from './context.ts';
import { addMention, addOffice, heldAs, newDraft, type Cast, type Draft, type Office } from './draft.ts';
import { institutionOf, type Institution } from './institutions.ts';
import { officeEndingAt, titleCase, type OfficeSpan } from './titles.ts';
import { Whereabouts } from './whereabouts.ts';

/** How far behind its possessor a title may end: "its former deputy foreign minister". */
const REACH = 6;
const SINGLE = new Set(['head', 'leader', 'minister', 'envoy', 'spokesperson']);

/**
 * "Iran ... |its foreign minister|", "|its embassy|": an office or body of the country that the pronoun stands for, once
 * that is known; `open` are the bodies of which nothing else tells whose they are.
 */
export function addOwnOffices(context: Context, cast: Cast, open: readonly Institution[]): void {
  const bodies = new Map(open.map((found) => [found.first, found]));
  const persons = new Whereabouts(context, cast.persons());
  const byLabel = new Map(cast.persons().flatMap((draft) => labelsOf(draft).map((label) => [label, draft])));
  for (const state of cast.drafts.filter(({ type, country }) => type === 'country' && country !== null)) {
    for (const { form, head } of state.mentions) {
      const span = form === 'pronoun' ? officeBehind(context, head) : null;
      const body = form === 'pronoun' && !span ? bodies.get(head + 1) : undefined;
      if (body) addBody({ context, cast }, { body, head, country: state.country ?? '' });
      if (!span) continue;
      const office = officeOf(span, state);
      const named = namedBehind(context, persons, span);
      if (named) complete(named, office);
      else addHolder({ context, cast, byLabel }, { span, office });
    }
  }
}

/** "|its embassy| in La Paz", not "its army |chief|"; its government is the country itself. */
function addBody(
  { context, cast }: Pick<Scope, 'context' | 'cast'>,
  { body, head, country }: { body: Institution; head: number; country: string },
): void {
  if (body.kind === 'administration' || body.owner?.person) return;
  const { last } = body;
  addMention(
    institutionOf(cast, body, country),
    mentionOf(context, { first: head, last, head: body.head }, 'nominal'),
  );
}

function labelsOf({ offices }: Draft): string[] {
  return offices.flatMap(({ label, former }) => (former ? [] : [label]));
}

/** The longest office that begins with the possessive pronoun at a token. */
function officeBehind(context: Context, index: number): OfficeSpan | null {
  for (let end = index + REACH; end > index + 1; end--) {
    const span = officeEndingAt(context, end);
    if (span?.first === index && !span.owner && !span.plural && SINGLE.has(span.title.rank)) return span;
  }
  return null;
}

function officeOf({ office }: OfficeSpan, { country }: Draft): Office {
  const label = `${titleCase(office.title)} of ${countryWithArticle(country ?? '')}`;
  return { ...office, country, label };
}

/** "its foreign minister|, Luis Vega|": the person named right behind. */
function namedBehind({ tokens, nameAt }: Context, persons: Whereabouts, { last }: OfficeSpan): Draft | null {
  const start = tokens[last]?.form === ',' ? last + 1 : last;
  const name = nameAt[start];
  if (name?.type !== 'person' || name.first !== start) return null;
  const places = persons.in(tokens[start]?.sentence ?? -1);
  return places.find((place) => place.start <= name.start && name.end <= place.end)?.draft ?? null;
}

function complete(draft: Draft, office: Office): void {
  const open = draft.offices.findIndex(
    ({ title, country, of }) => title === office.title && country === null && of === null,
  );
  if (open >= 0) draft.offices.splice(open, 1, { ...office, former: draft.offices[open]?.former ?? false });
  else addOffice(draft, office);
  draft.country ??= office.country;
}

interface Scope {
  context: Context;
  cast: Cast;
  byLabel: Map<string, Draft>;
}

function addHolder(
  { context, cast, byLabel }: Scope,
  { span, office }: { span: OfficeSpan; office: Office },
): void {
  const { former, label, gender, tenure } = office;
  const held = former ? undefined : byLabel.get(label);
  const name = heldAs({ label, former, tenure });
  const draft = held ?? cast.add(newDraft({ name, type: 'person', unnamed: true, gender }));
  if (!held) addOffice(draft, office);
  if (!held && !former) byLabel.set(label, draft);
  addMention(
    draft,
    mentionOf(context, { first: span.first, last: span.last, head: span.titleHead }, 'nominal'),
  );
}
