import { mentionOf, type Context } from './context.ts';
import { addMention, addOffice, newDraft, type Cast, type Draft, type Office } from './draft.ts';
import { countryWithArticle } from './countries.ts';
import { ownerBefore } from './owners.ts';
import { titleCase } from './titles.ts';
import { Whereabouts } from './whereabouts.ts';
import { lazily } from '../language/gazetteer/table.ts';

/** "his Ukrainian counterpart, Dmytro Kuleba": holds in Ukraine the office that the other one holds. */
export function addCounterparts(context: Context, cast: Cast): void {
  const whereabouts = lazily(() => new Whereabouts(context, cast.persons()));
  context.tokens.forEach((token, index) => {
    if (!/^(?:counterpart|opposite)$/.test(token.form.toLowerCase())) return;
    // "its North Korean counterpart" is an agency
    const owner = ownerBefore(context, index);
    if (/^its$/i.test(context.tokens[(owner?.first ?? 0) - 1]?.form ?? '')) return;
    const country = owner?.known?.country ?? null;
    if (!owner || country === null) return;
    const office = officeOf(context, whereabouts(), { index, country, first: owner.first });
    const named = nameBehind(context, whereabouts(), index);
    if (named) {
      if (office) addOffice(named, office);
      named.country ??= country;
      return;
    }
    if (office)
      addMention(
        holder(cast, office),
        mentionOf(context, { first: startOf(context, owner.first), last: index + 1, head: index }, 'nominal'),
      );
  });
}

function startOf({ tokens }: Context, first: number): number {
  return /^(?:his|her|their|its|the)$/i.test(tokens[first - 1]?.form ?? '') ? first - 1 : first;
}

/** The office of the only person with one who is named before in the same sentence, or who is its subject. */
function officeOf(
  { tokens }: Context,
  whereabouts: Whereabouts,
  { index, country, first }: { index: number; country: string; first: number },
): Office | null {
  const at = tokens[index];
  const before = whereabouts
    .before(at?.sentence ?? -1, at?.start ?? 0)
    .filter(({ offices, country: own }) => offices.length > 0 && own !== country);
  const [other] = before;
  const held = other?.offices.find(
    ({ former, rank }) => !former && rank !== 'spokesperson' && rank !== 'official',
  );
  if (before.length !== 1 || !held) return null;
  // The British foreign secretary's counterpart is a foreign minister everywhere else
  const title = /^(?:foreign secretary|secretary of state)$/.test(held.title)
    ? 'foreign minister'
    : held.title === 'defense secretary' || held.title === 'secretary of defense'
      ? 'defense minister'
      : held.title;
  return {
    ...held,
    title,
    country,
    of: null,
    person: null,
    gender: null,
    label: `${titleCase(title)} of ${countryWithArticle(country)}`,
    first,
    last: index + 1,
  };
}

/** "counterpart Dmytro Kuleba", "counterpart, Dmytro Kuleba,". */
function nameBehind({ tokens, nameAt }: Context, whereabouts: Whereabouts, index: number): Draft | null {
  const start = tokens[index + 1]?.form === ',' ? index + 2 : index + 1;
  const name = nameAt[start];
  if (name?.type !== 'person' || name.first !== start) return null;
  const places = whereabouts.in(tokens[start]?.sentence ?? -1);
  return places.find((place) => place.start <= name.start && name.end <= place.end)?.draft ?? null;
}

function holder(cast: Cast, office: Office): Draft {
  const named = cast
    .persons()
    .filter(({ offices }) => offices.some(({ label, former }) => label === office.label && !former));
  const [only] = named;
  if (named.length === 1 && only) return only;
  const draft = cast.add(newDraft({ name: office.label, type: 'person', unnamed: true }));
  addOffice(draft, office);
  return draft;
}
