import { mentionOf, wordsOf, type Context } from './context.ts';
import { addMention, addOffice, newDraft, type Cast, type Draft, type Office } from './draft.ts';
import { officeEndingAt, titleEndingAt, type OfficeSpan } from './titles.ts';

/** Ranks whose nominals mean one person: not "the general", "an analyst". */
const SINGLE = new Set(['head', 'leader', 'minister', 'office', 'envoy', 'spokesperson', 'local']);

/** Descriptions of office holders without their name: "the Russian president", "the NATO chief", "a Kremlin spokesman". */
export function addNominals(context: Context, cast: Cast, covered: ReadonlySet<number>): void {
  for (let index = 0; index < context.tokens.length; index++) {
    const office = nominalEndingAt(context, index, covered);
    if (office) addNominal(context, cast, office);
  }
}

function nominalEndingAt(context: Context, index: number, covered: ReadonlySet<number>): OfficeSpan | null {
  const token = context.tokens[index];
  if (!token || covered.has(index) || (token.upos !== 'NOUN' && token.upos !== 'PROPN')) return null;
  const longer = titleEndingAt(context, index + 2);
  if (longer && longer.first <= index) return null;
  const office = officeEndingAt(context, index + 1, true);
  if (!office || office.plural || !SINGLE.has(office.title.rank)) return null;
  if (office.determiner === null && office.owner === null) return null;
  return isModifier(context, office) || insideApposition(context, office) ? null : office;
}

/** A title before a name, or a noun before another one ("the president-elect", "the prime minister candidate"). */
function isModifier({ tokens, nameAt }: Context, office: OfficeSpan): boolean {
  const next = tokens[office.last];
  if (!next || next.sentence !== tokens[office.first]?.sentence) return false;
  if (nameAt[office.last]?.type === 'person' || next.upos === 'PROPN' || next.form === '-') return true;
  return next.upos === 'NOUN' && tokens[office.titleHead]?.head === office.last;
}

/** ", the Russian foreign minister, " beside a name is told with that name. */
function insideApposition({ tokens, nameAt }: Context, office: OfficeSpan): boolean {
  const before = tokens[office.first - 1];
  if (before?.form === ',' && nameAt[office.first - 2]?.type === 'person') return true;
  return (
    tokens[office.last]?.form === ',' &&
    nameAt[office.last + 1]?.type === 'person' &&
    nameAt[office.last + 1]?.first === office.last + 1
  );
}

function addNominal(context: Context, cast: Cast, span: OfficeSpan): void {
  const mention = mentionOf(context, { first: span.first, last: span.last, head: span.titleHead }, 'nominal');
  const holder = holderOf(context, cast, span);
  if (holder) {
    addMention(holder, mention);
    holder.country ??= span.office.country;
    return;
  }
  if (span.owner === null || span.owner.person) return;
  addMention(ownDraft(context, cast, span), mention);
}

/** The one person who can be meant, or null. Indefinite ones mean somebody not yet named. */
function holderOf(context: Context, cast: Cast, span: OfficeSpan): Draft | null {
  if (span.determiner === 'a' || span.determiner === 'an' || span.determiner === 'another') return null;
  if (/^(?:his|her|its|their|our|my)$/.test(span.determiner ?? '') && !span.owner) return null;
  const { office } = span;
  const start = context.tokens[span.first]?.start ?? 0;
  const candidates = cast
    .persons()
    .filter((draft) => !draft.unnamed && draft.offices.some((held) => answers(held, office)));
  const said = candidates.filter((draft) => !sharesClause(context, draft, span));
  if (office.country !== null || office.of !== null) {
    const owned = said.filter(
      (draft) =>
        draft.offices.some((held) => answers(held, office) && sameOwner(held, office)) ||
        (office.of === null && draft.country === office.country),
    );
    if (owned.length > 0) return owned.length === 1 ? (owned[0] ?? null) : null;
    const open = said.filter(
      (draft) =>
        draft.country === null &&
        draft.offices.some(
          (held) => held.title === office.title && held.country === null && held.of === null,
        ),
    );
    return open.length === 1 && office.of === null ? (open[0] ?? null) : null;
  }
  // "the director for Asia": an owner that is no state and no institution is not everybody's
  if (span.owner) return null;
  const before = said.filter((draft) => draft.mentions.some((mention) => mention.end <= start));
  return before.length === 1 ? (before[0] ?? null) : null;
}

function sameOwner(held: Office, office: Office): boolean {
  if (office.of !== null || held.of !== null) return held.of === office.of;
  return held.country === office.country;
}

/** Whether somebody who holds `held` may be called by the description `office`. */
function answers(held: Office, office: Office): boolean {
  if (held.former !== office.former) return false;
  if (held.title === office.title) return true;
  if (office.rank === 'leader') return held.rank === 'head' && held.sector !== 'LEG' && held.sector !== 'IGO';
  if (office.title === 'chief' || office.title === 'head') return held.rank === 'head' && office.of !== null;
  if (/^(?:top|chief) diplomat$/.test(office.title))
    return /^(?:foreign minister|foreign secretary|secretary of state|minister of foreign affairs)$/.test(
      held.title,
    );
  return office.rank !== 'head' && held.title.endsWith(` ${office.title}`);
}

/** "The president called Putin": who is named below the same verb is not the one described. */
function sharesClause({ tokens }: Context, draft: Draft, span: OfficeSpan): boolean {
  const verb = tokens[span.titleHead]?.head ?? -1;
  if (verb < 0 || !/^(?:nsubj|obj|iobj|obl)/.test(tokens[span.titleHead]?.deprel ?? '')) return false;
  return draft.mentions.some(({ head, form }) => form === 'name' && isBelow(tokens, head, verb));
}

function isBelow(tokens: Context['tokens'], index: number, top: number): boolean {
  for (let at = index, steps = 0; at >= 0 && steps < 20; at = tokens[at]?.head ?? -1, steps++) {
    if (at === top) return true;
  }
  return false;
}

/** "the French president", never named in the article: an entity of its own. */
function ownDraft(context: Context, cast: Cast, span: OfficeSpan): Draft {
  const { office } = span;
  const held = cast.drafts.find(
    (draft) =>
      draft.unnamed &&
      span.determiner !== 'a' &&
      span.determiner !== 'an' &&
      draft.offices.some((other) => other.label === office.label && other.former === office.former) &&
      definite(draft),
  );
  if (held) return held;
  const label = office.former ? `former ${office.label}` : office.label;
  const name =
    span.determiner === 'a' || span.determiner === 'an' ? wordsOf(context, span.first, span.last) : label;
  const draft = cast.add(newDraft({ name, type: 'person', unnamed: true, gender: office.gender }));
  addOffice(draft, office);
  return draft;
}

function definite(draft: Draft): boolean {
  return !/^(?:a|an) /i.test(draft.name);
}
