import { matchAt } from '../language/gazetteer/index.ts';
import { mentionOf, wordsOf, type Context } from './context.ts';
import { addMention, newDraft, type Cast, type Draft } from './draft.ts';
import { ownerAt, reading, type Owner } from './owners.ts';
import { phraseAt, type Phrase } from './phrases.ts';
import { titleEndingAt } from './titles.ts';

/** Plural nouns for people who speak or act for somebody. */
const HEADS = new Map<string, string | null>(
  Object.entries({
    officials: 'GOV',
    diplomats: 'GOV',
    aides: 'GOV',
    advisers: 'GOV',
    advisors: 'GOV',
    negotiators: 'GOV',
    envoys: 'GOV',
    ambassadors: 'GOV',
    ministers: 'GOV',
    leaders: 'GOV',
    counterparts: 'GOV',
    spokesmen: 'GOV',
    spokespeople: 'GOV',
    lawmakers: 'LEG',
    legislators: 'LEG',
    senators: 'LEG',
    commanders: 'MIL',
    generals: 'MIL',
    officers: 'MIL',
    allies: null,
    partners: null,
    sources: null,
    experts: null,
    analysts: null,
    separatists: 'REB',
    rebels: 'REB',
    militants: 'REB',
    insurgents: 'REB',
    protesters: 'CVL',
  }),
);
/** Heads that do not belong to the country that owns them: an ally of Russia is not Russian. */
const OTHERS = new Set(['allies', 'partners', 'separatists', 'rebels', 'militants']);
const SECTOR_WORDS: Readonly<Record<string, string>> = {
  intelligence: 'SPY',
  military: 'MIL',
  defense: 'MIL',
  defence: 'MIL',
  security: 'SPY',
  police: 'COP',
  army: 'MIL',
};
const NO_PART =
  /^(?:the|a|an|some|several|many|other|these|those|two|three|four|five|few|most|all|both|unnamed|anonymous|various|certain|more|top|\d.*)$/i;

/** Whether a word alone is such a noun, however it is written: "Allies". */
export function isGroupNoun(word: string): boolean {
  return HEADS.has(word.toLowerCase());
}

/** Groups of unnamed people by description: "senior White House officials", "intelligence officials in the United States". */
export function addGroups(context: Context, cast: Cast, covered: ReadonlySet<number>): void {
  context.tokens.forEach((token, index) => {
    if (covered.has(index) || (token.upos !== 'NOUN' && token.upos !== 'PROPN')) return;
    const head = token.form.toLowerCase();
    if (!HEADS.has(head)) return;
    if (
      OTHERS.has(head) &&
      /^(?:and|or)$/.test(context.tokens[index - 1]?.form ?? '') &&
      OTHERS.has(context.tokens[index - 2]?.form.toLowerCase() ?? '')
    )
      return;
    const longer = titleEndingAt(context, index + 2);
    if (longer && longer.first <= index) return;
    const phrase = phraseAt(context, index);
    if (phrase.count === null || !isBareCount(context, phrase)) addGroup(context, cast, { phrase, head });
  });
}

/** "the two leaders": pairs look after these. */
function isBareCount({ tokens }: Context, { first, head, determiner }: Phrase): boolean {
  return head - first <= (determiner === null || determiner === 'both' ? 1 : 2) && tokens[head] !== undefined;
}

function addGroup(context: Context, cast: Cast, { phrase, head }: { phrase: Phrase; head: string }): void {
  const owner = ownerIn(context, phrase) ?? ownerBehind(context, phrase);
  if (!owner && head === 'counterparts') return;
  const last = endOf(context, owner && owner.last > phrase.last ? owner.last : phrase.last);
  const description = descriptionOf(context, phrase);
  const group = { phrase, head, owner, description, last };
  const bare = !owner && !description.includes(' ') && !OTHERS.has(head);
  const draft = bare ? soleGroup(context, cast, group) : described(context, cast, group);
  if (!draft) return;
  addMention(draft, mentionOf(context, { first: phrase.first, last, head: phrase.head }, 'nominal'));
}

/** "European partners |and allies|". */
function endOf({ tokens }: Context, last: number): number {
  const joined =
    /^(?:and|or)$/.test(tokens[last]?.form ?? '') && OTHERS.has(tokens[last + 1]?.form.toLowerCase() ?? '');
  return joined ? last + 2 : last;
}

interface Group {
  phrase: Phrase;
  head: string;
  owner: Owner | null;
  description: string;
  last: number;
}

function described(context: Context, cast: Cast, group: Group): Draft {
  const { phrase, head, owner, description, last } = group;
  const institution =
    owner?.known?.kind === 'organization' ? owner.known.key : (owner?.known?.country ?? owner?.words ?? '');
  const whiteHouse = /\badministration\b/.test(description) && cast.withKey('org:white-house') !== undefined;
  const country = OTHERS.has(head) ? null : (owner?.known?.country ?? (whiteHouse ? 'USA' : null));
  // "its allies" and "our allies" are whose the pronoun says
  const whose = /^(?:his|her|its|their|our|my)$/.test(phrase.determiner ?? '')
    ? `${phrase.determiner ?? ''} `
    : '';
  return cast.known(`group:${institution}:${whose}${description}`, () =>
    newDraft({
      name: lowerFirst(context, phrase.first + skipped(context, phrase), last),
      type: 'group',
      country,
      affiliation: owner?.known?.key.startsWith('org:') && !OTHERS.has(head) ? owner.known.key : null,
      sector:
        sectorOf(context, phrase) ??
        (owner?.known?.sector && owner.known.sector !== 'GOV' && !OTHERS.has(head)
          ? owner.known.sector
          : (HEADS.get(head) ?? null)),
      plural: true,
      unnamed: true,
    }),
  );
}

/** "officials said" after a group of officials was introduced: that group; of several of one country the last one. */
function soleGroup(context: Context, cast: Cast, { head, phrase }: Group): Draft | null {
  const start = context.tokens[phrase.first]?.start ?? 0;
  const fits = cast.ofKind('group').filter(({ unnamed, known }) => unnamed && known?.endsWith(head));
  const countries = new Set(fits.map(({ country }) => country));
  if (fits.length > 1 && (countries.size > 1 || countries.has(null))) return null;
  const last = (draft: Draft) =>
    Math.max(-1, ...draft.mentions.map((mention) => mention.start).filter((at) => at < start));
  return fits.reduce<Draft | null>((best, draft) => (best && last(best) >= last(draft) ? best : draft), null);
}

function ownerIn(context: Context, phrase: Phrase): Owner | null {
  for (let first = phrase.first; first < phrase.head; first++) {
    const match = matchAt(context.tokens, first);
    if (match && match.last <= phrase.head)
      return {
        first,
        last: match.last,
        ...reading(match.meanings),
        words: wordsOf(context, first, match.last),
      };
    const name = context.nameAt[first];
    if (name && name.first === first && name.last <= phrase.head) {
      return {
        first,
        last: name.last,
        known: null,
        person: name.type === 'person',
        words: wordsOf(context, first, name.last),
      };
    }
  }
  return null;
}

function ownerBehind(context: Context, phrase: Phrase): Owner | null {
  if (!/^(?:in|from|at|of|with|for)$/.test(context.tokens[phrase.last]?.form ?? '')) return null;
  const owner = ownerAt(context, phrase.last + 1);
  return owner?.known && owner.known.kind !== 'city' && owner.known.kind !== 'water' ? owner : null;
}

/** The words that describe the group, without articles, counts and its owner's name, in lower case. */
function descriptionOf({ tokens }: Context, { first, head }: Phrase): string {
  const words: string[] = [];
  for (let index = first; index <= head; index++) {
    const form = tokens[index]?.form ?? '';
    if (!NO_PART.test(form) && !/^(?:'s|’s|-)$/.test(form)) words.push(form.toLowerCase());
  }
  return words.join(' ');
}

/** "Senior officials" at the start of a sentence is printed "senior officials"; names keep their capital. */
function lowerFirst(context: Context, first: number, last: number): string {
  const words = wordsOf(context, first, last);
  const named = context.nameAt[first] !== undefined || matchAt(context.tokens, first) !== null;
  return named ? words : words.charAt(0).toLowerCase() + words.slice(1);
}

function skipped({ tokens }: Context, { first, head }: Phrase): number {
  let count = 0;
  while (
    first + count < head &&
    /^(?:the|a|an|some|several|many|other|these|those|both|all|his|her|its|their|our)$/i.test(
      tokens[first + count]?.form ?? '',
    )
  )
    count += 1;
  return count;
}

function sectorOf({ tokens }: Context, { first, head }: Phrase): string | null {
  for (let index = first; index < head; index++) {
    const sector = SECTOR_WORDS[tokens[index]?.form.toLowerCase() ?? ''];
    if (sector !== undefined) return sector;
  }
  return null;
}
