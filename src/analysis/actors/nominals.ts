import { isNamedBehindTopic } from './appositions.ts';
import { mentionOf, wordsOf, type Context } from './context.ts';
import { addMention, addOffice, heldAs, newDraft, type Cast, type Draft, type Office } from './draft.ts';
import { countryWithArticle } from './countries.ts';
import type { Homes } from './home.ts';
import { Whereabouts } from './whereabouts.ts';
import { officeEndingAt, titleCase, titleEndingAt, type OfficeSpan } from './titles.ts';

/** Ranks whose nominals mean one person: not "the general", "an analyst". */
const SINGLE = new Set(['head', 'leader', 'minister', 'office', 'envoy', 'spokesperson', 'local']);

/** Descriptions of office holders without their name: "the Russian president", "the NATO chief", "a Kremlin spokesman". */
export function addNominals(
  context: Context,
  cast: Cast,
  { covered, homes }: { covered: ReadonlySet<number>; homes: Homes },
): void {
  const offices: Offices = {
    homes,
    holders: holdersByTitle(cast),
    unnamed: new Map(),
    named: new Whereabouts(context, cast.persons()),
  };
  for (const draft of cast.persons().filter(({ unnamed }) => unnamed)) remember(offices, draft);
  for (let index = 0; index < context.tokens.length; index++) {
    const office = nominalEndingAt(context, index, covered);
    if (office) addNominal({ context, cast, offices }, office);
  }
}

/** Who holds an office, by the last word of its title; heads of state also as "leader", "chief" and "head". */
interface Offices {
  holders: ReadonlyMap<string, readonly Draft[]>;
  /** Those never named, by the label of their office. */
  unnamed: Map<string, Draft>;
  named: Whereabouts;
  homes: Homes;
}

interface Scope {
  context: Context;
  cast: Cast;
  offices: Offices;
}

function holdersByTitle(cast: Cast): Map<string, Draft[]> {
  const holders = new Map<string, Draft[]>();
  for (const draft of cast.persons()) {
    if (draft.unnamed) continue;
    const keys = draft.offices.flatMap(({ title, rank }) => [
      lastWord(title),
      // "the secretary" is the secretary of state
      lastWord(title.replace(/ of .*$/, '')),
      ...(rank === 'head' ? ['leader', 'chief', 'head'] : []),
      ...(DIPLOMATS.test(title) ? ['diplomat'] : []),
    ]);
    for (const key of new Set(keys)) holders.set(key, [...(holders.get(key) ?? []), draft]);
  }
  return holders;
}

function lastWord(title: string): string {
  return title.slice(title.lastIndexOf(' ') + 1);
}

function nominalEndingAt(context: Context, index: number, covered: ReadonlySet<number>): OfficeSpan | null {
  const token = context.tokens[index];
  if (!token || covered.has(index) || (token.upos !== 'NOUN' && token.upos !== 'PROPN')) return null;
  if (isWithinTitle(context, index)) return null;
  const office = officeEndingAt(context, index + 1, true);
  if (!office || office.plural || !SINGLE.has(office.title.rank)) return null;
  if (office.determiner === null && office.owner === null) return null;
  return isModifier(context, office) || insideApposition(context, office) ? null : office;
}

/** "U.S. |Secretary| of State Jane Roe": the title goes on. */
function isWithinTitle(context: Context, index: number): boolean {
  for (let end = index + 2; end <= index + 4; end++) {
    const longer = titleEndingAt(context, end);
    if (longer && longer.first <= index) return true;
  }
  return false;
}

/** A title before a name, or a noun before another one ("the president-elect", "the prime minister candidate"). */
function isModifier({ tokens, nameAt }: Context, office: OfficeSpan): boolean {
  const next = tokens[office.last];
  if (!next || next.sentence !== tokens[office.first]?.sentence) return false;
  if (nameAt[office.last]?.type === 'person' || next.upos === 'PROPN' || next.form === '-') return true;
  return next.upos === 'NOUN' && tokens[office.titleHead]?.head === office.last;
}

/** ", the Russian foreign minister, " beside a name is told with that name. */
function insideApposition(context: Context, office: OfficeSpan): boolean {
  const { tokens, nameAt } = context;
  if (isNamedBehindTopic(context, office.last)) return true;
  const before = tokens[office.first - 1];
  if (before?.form === ',' && nameAt[office.first - 2]?.type === 'person') return true;
  if (tokens[office.last]?.form !== ',') return false;
  // "the Emir of Qatar, |Sheikh| Hamdan"
  const start = office.last + (titleEndingAt(context, office.last + 2)?.title.rank === 'honorific' ? 2 : 1);
  return nameAt[start]?.type === 'person' && nameAt[start]?.first === start;
}

function addNominal(scope: Scope, span: OfficeSpan): void {
  const { context } = scope;
  const mention = mentionOf(context, { first: span.first, last: span.last, head: span.titleHead }, 'nominal');
  const holder = holderOf(scope, span);
  if (holder) {
    addMention(holder, mention);
    holder.country ??= span.office.country;
    return;
  }
  if (span.owner?.person) return;
  const own = span.owner ? span : bareOffice(scope, span);
  if (own) addMention(ownDraft(scope, own), mention);
}

/** Offices that only one person of a state holds: "the president", "the army chief", never "the chief". */
const BARE_RANKS = new Set(['head', 'minister']);
const GENERAL =
  /^(?:minister|chief|head|director|chairman|chairwoman|chair|boss|director[- ]general|speaker|commander|secretary|deputy|governor|rector|principal|dean|manager|captain|ceo|coach|owner|founder|chief executive.*|managing director)$/;

/** "the foreign minister", nobody's name before it: the one of the country that the passage is about, or of none told. */
function bareOffice({ offices }: Scope, span: OfficeSpan): OfficeSpan | null {
  const { office, title, titleHead } = span;
  if (span.determiner !== 'the' || !BARE_RANKS.has(title.rank) || GENERAL.test(office.title)) return null;
  if (office.former || !/^(?:GOV|MIL|LEG)$/.test(office.sector ?? '')) return null;
  const country = office.country ?? offices.homes.at(titleHead, office.title);
  if (country !== null) offices.homes.learn(titleHead, country);
  const namesakes = offices.holders.get(lastWord(office.title)) ?? [];
  if (country === null && namesakes.some(({ offices: held }) => held.some((one) => answers(one, office))))
    return null;
  const label =
    country === null ? office.label : `${titleCase(office.title)} of ${countryWithArticle(country)}`;
  return { ...span, office: { ...office, country, label } };
}

/** The one person who can be meant, or null. Indefinite ones mean somebody not yet named. */
function holderOf({ context, offices }: Scope, span: OfficeSpan): Draft | null {
  if (span.determiner === 'a' || span.determiner === 'an' || span.determiner === 'another') return null;
  if (/^(?:his|her|its|their|our|my)$/.test(span.determiner ?? '') && !span.owner) return null;
  const { office } = span;
  const titled = offices.holders.get(lastWord(office.title)) ?? [];
  const said = titled.filter(
    (draft) =>
      draft.offices.some((held) => answers(held, office)) &&
      !sharesClause(context, offices.named, { draft, span }),
  );
  if (office.country !== null || office.of !== null) return ownedHolder(said, office);
  // "the director for Asia": an owner that is no state and no institution is not everybody's
  if (span.owner) return null;
  const start = context.tokens[span.first]?.start ?? 0;
  return sole(said.filter((draft) => draft.mentions.some((mention) => mention.end <= start)));
}

/** "the Russian president": who holds it for Russia, else the only one of whom no country is told. */
function ownedHolder(said: readonly Draft[], office: Office): Draft | null {
  const owned = said.filter(
    (draft) =>
      draft.offices.some((held) => answers(held, office) && sameOwner(held, office)) ||
      (office.of === null && draft.country === office.country),
  );
  if (owned.length > 0) return sole(owned);
  if (office.of !== null) return null;
  const isOpen = (held: Office) => held.title === office.title && held.country === null && held.of === null;
  return sole(said.filter(({ country, offices }) => country === null && offices.some(isOpen)));
}

function sole(drafts: readonly Draft[]): Draft | null {
  return drafts.length === 1 ? (drafts[0] ?? null) : null;
}

function sameOwner(held: Office, office: Office): boolean {
  if (office.of !== null || held.of !== null) return held.of === office.of;
  return held.country === office.country;
}

const DIPLOMATS = /^(?:foreign minister|foreign secretary|secretary of state|minister of foreign affairs)$/;

/** Whether somebody who holds `held` may be called by the description `office`. */
function answers(held: Office, office: Office): boolean {
  if (held.former !== office.former) return false;
  if (held.title === office.title) return true;
  if (office.rank === 'leader') return held.rank === 'head' && held.sector !== 'LEG' && held.sector !== 'IGO';
  if (office.title === 'chief' || office.title === 'head') return held.rank === 'head' && office.of !== null;
  if (/^(?:top|chief) diplomat$/.test(office.title)) return DIPLOMATS.test(held.title);
  if (office.title === 'secretary' && held.title.startsWith('secretary of ')) return true;
  return office.rank !== 'head' && held.title.endsWith(` ${office.title}`);
}

/** "The president called Putin": who is named below the same verb is not the one described. */
function sharesClause(
  { tokens }: Context,
  named: Whereabouts,
  { draft, span }: { draft: Draft; span: OfficeSpan },
): boolean {
  const verb = tokens[span.titleHead]?.head ?? -1;
  if (verb < 0 || !/^(?:nsubj|obj|iobj|obl)/.test(tokens[span.titleHead]?.deprel ?? '')) return false;
  const places = named.in(tokens[span.titleHead]?.sentence ?? -1);
  return places.some((place) => place.draft === draft && place.named && isBelow(tokens, place.head, verb));
}

function isBelow(tokens: Context['tokens'], index: number, top: number): boolean {
  for (let at = index, steps = 0; at >= 0 && steps < 20; at = tokens[at]?.head ?? -1, steps++) {
    if (at === top) return true;
  }
  return false;
}

/** "the French president", never named in the article: an entity of its own. */
function ownDraft({ context, cast, offices }: Scope, span: OfficeSpan): Draft {
  const { office } = span;
  const indefinite = span.determiner === 'a' || span.determiner === 'an';
  const held = indefinite ? undefined : offices.unnamed.get(heldAs(office));
  if (held) return held;
  const name = indefinite ? wordsOf(context, span.first, span.last) : heldAs(office);
  const draft = cast.add(newDraft({ name, type: 'person', unnamed: true, gender: office.gender }));
  addOffice(draft, office);
  draft.country ??= (office.of === null ? null : cast.withKey(office.of)?.country) ?? null;
  remember(offices, draft);
  return draft;
}

function remember({ unnamed }: Offices, draft: Draft): void {
  if (!definite(draft)) return;
  for (const office of draft.offices) if (!unnamed.has(heldAs(office))) unnamed.set(heldAs(office), draft);
}

function definite(draft: Draft): boolean {
  return !/^(?:a|an) /i.test(draft.name);
}
