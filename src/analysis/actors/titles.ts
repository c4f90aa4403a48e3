import { meaningsOf, titles, type Title } from '../language/gazetteer/index.ts';
import { lazily } from '../language/gazetteer/table.ts';
import { countryWithArticle } from './countries.ts';
import { headOf, wordsOf, type Context } from './context.ts';
import type { Office, Tenure } from './draft.ts';
import { ownerAt, ownerBefore, reading, type Owner } from './owners.ts';
import { isShared, spokenOf } from './shared-names.ts';

/** A title in the text: tokens `[first, last)` are the title's own words. */
export interface TitleSpan {
  first: number;
  last: number;
  title: Title;
  /** The title's words in lower case, singular. */
  words: string;
  plural: boolean;
  /** "ex-president": told by the title itself. */
  former: boolean;
}

/** A title with its owner and what stands before it; `first` takes in owner and article. */
export interface OfficeSpan extends TitleSpan {
  office: Office;
  owner: Owner | null;
  determiner: string | null;
  /** Token of the title's head noun: "secretary" in "secretary of state". */
  titleHead: number;
}

/** "assistant secretary of state" with some slack: no title of the gazetteer is longer. */
const LONGEST_TITLE = 7;

/** Words before a title that belong to it: "culture minister", "first deputy foreign minister". */
const EXTENDS =
  /^(?:deputy|vice|chief|first|assistant|special|lead|top|senior|prime|associate|principal|permanent|federal|general|national|acting|interim|state)$/i;
const EXTENDED_RANKS = new Set(['minister', 'spokesperson', 'envoy', 'office']);
const TENURES: readonly [Tenure, RegExp][] = [
  ['former', /^(?:former|ex|ex-|late|then|then-|ousted|deposed|onetime)$/],
  // In office until the successor is sworn in
  ['outgoing', /^outgoing$/],
  ['incoming', /^incoming$/],
];
const DETERMINER = /^(?:the|a|an|his|her|its|their|our|my|another)$/;
const SKIPPED = /^(?:new|current|longtime|veteran|own|newly|-|embattled|powerful|hawkish)$/;

/** The longest title whose last word is token `end - 1`. */
export function titleEndingAt(context: Context, end: number): TitleSpan | null {
  const last = context.tokens[end - 1];
  if (!last || !canEndTitle(last.form.toLowerCase())) return null;
  const { sentence } = last;
  const chosen = chosenEndingAt(context, end);
  if (chosen) return chosen;
  for (let first = Math.max(0, end - LONGEST_TITLE); first < end; first++) {
    if (context.tokens[first]?.sentence !== sentence) continue;
    const words = wordsOf(context, first, end).toLowerCase().replaceAll('’', "'");
    const plain = words.replace(EX, '');
    const found = isRelative(last.form) ? null : lookUp(plain);
    if (found) return extend(context, { first, last: end, ...found, former: plain !== words });
  }
  return null;
}

/** "defence minister|-designate|", "ambassador |designate|": any title, not yet taken up. */
function chosenEndingAt(context: Context, end: number): TitleSpan | null {
  const suffix = context.tokens[end - 1]?.form.toLowerCase() ?? '';
  if (suffix !== 'elect' && suffix !== 'designate') return null;
  const hyphen = context.tokens[end - 2]?.form === '-';
  if (!hyphen && suffix === 'elect') return null;
  const held = titleEndingAt(context, end - (hyphen ? 2 : 1));
  if (!held || held.plural) return null;
  const rank = held.title.rank === 'head' ? 'office' : held.title.rank;
  const words = `${held.words}-${suffix}`;
  return { ...held, last: end, words, title: { ...held.title, title: words, rank } };
}

/** "his |father|, Luis Vega", but "Father Vega": written small these are no forms of address. */
function isRelative(form: string): boolean {
  return /^(?:father|mother|brother|sister|son|daughter|uncle|aunt)s?$/.test(form);
}

/** "ex-president", "ex-French": one token. */
const EX = /^ex-(?=.)/i;

/** The last words of all titles: most words end none. "president-elect" is three tokens. */
const lastWords = lazily(() =>
  new Set([...titles().keys()].map((words) => words.split(' ').at(-1))).add('elect').add('designate'),
);

function canEndTitle(form: string): boolean {
  const word = form.replace(EX, '');
  return lastWords().has(word) || singularsOf(word).some((singular) => lastWords().has(singular));
}

function lookUp(words: string): Pick<TitleSpan, 'title' | 'words' | 'plural'> | null {
  const known = titles();
  const exact = known.get(words);
  if (exact) return { title: exact, words, plural: false };
  for (const singular of singularsOf(words)) {
    const title = known.get(singular);
    if (title) return { title, words: singular, plural: true };
  }
  return null;
}

function singularsOf(words: string): string[] {
  const head = words
    .replace(/^(?<head>secretar)ies(?<rest>.*)$/, '$<head>y$<rest>')
    .replace(/^(?<head>minister|spokes\w+|chief|head)s(?<rest> of .*)$/, '$<head>$<rest>');
  const forms = head === words ? [] : [head];
  if (words.endsWith('men')) forms.push(`${words.slice(0, -3)}man`);
  if (words.endsWith('women')) forms.push(`${words.slice(0, -5)}woman`);
  if (words.endsWith('s')) forms.push(words.slice(0, -1));
  return forms;
}

/** "culture minister": a noun before the title that the gazetteer does not list makes it longer. */
function extend(context: Context, span: TitleSpan): TitleSpan {
  if (!EXTENDED_RANKS.has(span.title.rank)) return span;
  let first = span.first;
  while (first > 0 && span.first - first < 2) {
    const token = context.tokens[first - 1];
    if (!token || token.sentence !== context.tokens[span.first]?.sentence || context.nameAt[first - 1]) break;
    const noun = span.title.title === 'minister' && token.upos === 'NOUN' && first === span.first;
    if (!noun && !EXTENDS.test(token.form)) break;
    first -= 1;
  }
  if (first === span.first) return span;
  const extra = wordsOf(context, first, span.first).toLowerCase();
  return { ...span, first, words: `${extra} ${span.words}` };
}

/**
 * The office whose title ends at token `end - 1`, with what owns it on the left ("Russian", "Putin's",
 * "former White House") or, with `after`, on the right ("president of Russia").
 */
export function officeEndingAt(context: Context, end: number, after = false): OfficeSpan | null {
  const ending = titleEndingAt(context, end);
  if (!ending) return null;
  const left = leftOf(context, ending);
  const span = left.top ? topOf(ending) : ending;
  const right = after && !left.owner ? ownerBehind(context, span) : null;
  const owner = ownHere(context, left.owner ?? right);
  const post = after && span.title.rank === 'envoy' ? postBehind(context, right?.last ?? span.last) : null;
  const [first, last] = [left.first, post?.last ?? right?.last ?? span.last];
  const held = officeOf(span, { owner, tenure: span.former ? 'former' : left.tenure });
  const office = { ...held, label: `${held.label}${post?.words ?? ''}`, first, last };
  return {
    ...span,
    first,
    last,
    owner,
    determiner: left.determiner,
    titleHead: headOf(context, span),
    office,
  };
}

/** "the Foreign Office spokesman" in a report that does not speak of Britain: of whose Foreign Office is left open. */
function ownHere(context: Context, owner: Owner | null): Owner | null {
  const known = owner?.known;
  if (!owner || !known || known.country === null || !isShared(known.words)) return owner;
  if (spokenOf(context).has(known.country)) return owner;
  return { ...owner, known: { ...known, country: null, key: `institution::${known.words.toLowerCase()}` } };
}

interface Left {
  first: number;
  owner: Owner | null;
  tenure: Tenure | null;
  /** "the |top| U.S. diplomat": the first word of the title stands before its owner. */
  top: boolean;
  determiner: string | null;
}

/** "|the president's| envoy": an office serves another one, whose country is its own. */
function masterBefore(context: Context, end: number): Owner | null {
  if (context.tokens[end - 1]?.xpos !== 'POS') return null;
  const master = officeEndingAt(context, end - 1);
  if (!master || master.plural || !MASTERS.has(master.title.rank)) return null;
  const { country, label } = master.office;
  const known = { kind: 'adjective', words: label, key: '', name: label, country, sector: 'GOV' } as const;
  return {
    first: master.first,
    last: end,
    known: country ? known : null,
    person: !country,
    words: `the ${master.words}`,
  };
}

const MASTERS = new Set(['head', 'leader', 'minister']);

function topOf(span: TitleSpan): TitleSpan {
  const words = `top ${span.words}`;
  const title = titles().get(words);
  return title ? { ...span, title, words } : span;
}

/** "|ex-French| leader". */
function formerOwner({ tokens }: Context, end: number): Owner | null {
  const form = tokens[end - 1]?.form ?? '';
  const words = EX.test(form) ? form.replace(EX, '') : '';
  const meanings = words === '' ? [] : meaningsOf(words);
  return meanings.length > 0 ? { first: end - 1, last: end, ...reading(meanings), words } : null;
}

function leftOwner(context: Context, end: number): Owner | null {
  return ownerBefore(context, end) ?? masterBefore(context, end) ?? formerOwner(context, end);
}

/** What stands before a title and belongs to it, up to its article. */
function leftOf(context: Context, span: TitleSpan): Left {
  const left: Left = { first: span.first, owner: null, tenure: null, top: false, determiner: null };
  for (let steps = 0; steps < 5 && left.first > 0 && left.determiner === null; steps++) {
    const before = context.tokens[left.first - 1];
    if (!before || before.sentence !== context.tokens[span.first]?.sentence) break;
    const owner = left.owner ? null : leftOwner(context, left.first);
    if (owner) {
      left.owner = owner;
      left.first = owner.first;
      if (EX.test(before.form)) left.tenure = 'former';
      continue;
    }
    const lower = before.form.toLowerCase();
    const tenure = TENURES.find(([, words]) => words.test(lower))?.[0];
    if (tenure) left.tenure = tenure;
    else if (DETERMINER.test(lower)) left.determiner = lower;
    else if (lower === 'top' && left.owner) left.top = true;
    else if (!SKIPPED.test(lower) || (lower === '-' && before.end !== context.tokens[left.first]?.start))
      break;
    left.first -= 1;
  }
  return left;
}

/** An envoy for Syria serves somebody else: only "of" tells whose. */
function ownerBehind(context: Context, { last, title }: TitleSpan): Owner | null {
  const form = context.tokens[last]?.form ?? '';
  const owns = title.rank === 'envoy' ? form === 'of' : /^(?:of|for|at)$/.test(form);
  return owns ? ownerAt(context, last + 1) : null;
}

/** Where an envoy is sent: "ambassador |to the United Nations|", "special envoy |for Syria|". */
function postBehind(context: Context, last: number): { last: number; words: string } | null {
  if (!/^(?:to|for)$/.test(context.tokens[last]?.form ?? '')) return null;
  const place = ownerAt(context, last + 1);
  return place && !place.person
    ? { last: place.last, words: ` ${wordsOf(context, last, place.last)}` }
    : null;
}

/** Titles that only one country uses without saying so. */
const OWN_COUNTRY: Readonly<Record<string, string>> = {
  'secretary of state': 'USA',
  'deputy secretary of state': 'USA',
  'assistant secretary of state': 'USA',
  'undersecretary of state': 'USA',
  'under secretary of state': 'USA',
  'secretary of defense': 'USA',
  'defense secretary': 'USA',
  'treasury secretary': 'USA',
  taoiseach: 'IRL',
};

function officeOf(
  span: TitleSpan,
  { owner, tenure }: { owner: Owner | null; tenure: Tenure | null },
): Omit<Office, 'first' | 'last'> {
  const { title } = span;
  const known = owner?.known ?? null;
  return {
    title: span.words,
    rank: title.rank,
    sector: isHighCommission(span, known) ? 'GOV' : sectorOf(title, known?.sector ?? null),
    gender: title.gender,
    country: countryOf(span, owner),
    of: known?.kind === 'organization' || known?.kind === 'medium' ? known.key : null,
    person: owner?.person ? owner.words : null,
    label: isAmericanState(span, owner) ? `${titleCase(span.words)} of Georgia` : labelOf(span, owner),
    former: tenure === 'former' || tenure === 'incoming',
    tenure,
  };
}

function countryOf(span: TitleSpan, owner: Owner | null): string | null {
  if (isAmericanState(span, owner)) return 'USA';
  return owner ? (owner.known?.country ?? null) : (OWN_COUNTRY[span.words] ?? null);
}

/** Of a state the embassy to another Commonwealth one has a high commissioner; else the United Nations do. */
function isHighCommission({ words }: TitleSpan, owner: Owner['known']): boolean {
  return /high commissioner$/.test(words) && /^(?:country|adjective|people|capital)$/.test(owner?.kind ?? '');
}

/** Governors and senators of Georgia are American. */
function isAmericanState({ title }: TitleSpan, owner: Owner | null): boolean {
  return owner?.words === 'Georgia' && (title.rank === 'local' || title.sector === 'LEG');
}

/** A general title takes the sector of its institution: a NATO chief is IGO, a CIA director SPY. */
function sectorOf(title: Title, owner: string | null): string | null {
  const general = ['head', 'office', 'spokesperson', 'official', 'leader', 'envoy'].includes(title.rank);
  if (general && owner !== null && owner !== 'GOV') return owner;
  return title.sector === 'UNS' ? null : title.sector;
}

function labelOf({ words, title: { rank } }: TitleSpan, owner: Owner | null): string {
  // The "ambassador of Beijing" is China's, its mayor is not
  const isOfState = rank === 'envoy' || rank === 'minister';
  const title = titleCase(words);
  if (!owner) return title;
  const { known } = owner;
  if (!known) return owner.person ? `${owner.words}'s ${words}` : `${title} of ${owner.words}`;
  if (known.kind === 'seat') return `${title} of the ${known.words}`;
  if (
    known.country !== null &&
    (/^(?:adjective|country|people)$/.test(known.kind) || (known.kind === 'capital' && isOfState))
  ) {
    return `${title} of ${countryWithArticle(known.country)}`;
  }
  const article = known.kind === 'organization' && !BARE.test(known.name) ? 'the ' : '';
  return `${title} of ${article}${known.name}`;
}

/** Organizations that take no article. */
const BARE =
  /^(?:NATO|OPEC\+?|ASEAN|APEC|UNESCO|UNICEF|BRICS|AUKUS|Congress|Hamas|Hezbollah|Interpol|Europol|Frontex|Fatah|Likud|Gazprom|Rosneft|Rosatom|Naftogaz|Greenpeace|Oxfam|Amnesty International|Human Rights Watch|Boko Haram|al-Qaeda|al-Shabaab)$/;

const SMALL = new Set(['of', 'the', 'for', 'and', 'to', 'in']);

/** "deputy foreign minister" as a title: "Deputy Foreign Minister". */
export function titleCase(words: string): string {
  return words
    .split(' ')
    .map((word, index) =>
      index > 0 && SMALL.has(word)
        ? word
        : /^(?:pm|mp|mep|ceo)$/.test(word)
          ? word.toUpperCase()
          : word.replace(/(?:^|-)\p{Ll}/gu, (part) => part.toUpperCase()),
    )
    .join(' ');
}
