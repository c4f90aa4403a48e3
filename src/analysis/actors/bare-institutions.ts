import { matchAt, titleWords } from '../language/gazetteer/index.ts';
import { mentionOf, wordsOf, type Context } from './context.ts';
import { addMention, newDraft, type Cast, type Draft } from './draft.ts';
import type { Homes } from './home.ts';
import { institutionOf, keyWords, type Institution } from './institutions.ts';

/** Bodies that a report names without saying whose they are; of "troops" and "the side" it says so. */
const BARE =
  /^(?:government|authorities|ministry|presidency|cabinet|parliament|senate|military|army|navy|air force|central bank|embassy|consulate)$/;
/** These stand in another country than their own. */
const ABROAD = /^(?:embassy|consulate)$/;
/** Said without an article: "told parliament". */
const WITHOUT_ARTICLE = /^(?:parliament|cabinet)$/;
const OPENS_NAME = /^(?:ADJ|NOUN|PROPN|NUM|DET|PRON)$/;

/** Those of the institutions without an owner that a report speaks of as one body: "the foreign ministry", "Army says". */
export function bareInstitutions(context: Context, open: readonly Institution[]): Institution[] {
  return open.filter((found) => BARE.test(found.words) && isWhole(context, found) && !isName(context, found));
}

function isWhole(context: Context, found: Institution): boolean {
  const { tokens } = context;
  const { first, head, last, owner } = found;
  const [opening, next] = [tokens[first], tokens[last]];
  if (!/^(?:NOUN|PROPN)$/.test(tokens[head]?.upos ?? '') || owner?.person) return false;
  const behind = next && next.sentence === opening?.sentence ? next.form.toLowerCase() : '';
  // "the Cabinet Secretary" is a person, "the government of national unity" more than a government
  if (/^(?:of|-)$/.test(behind) || titleWords().has(behind)) return false;
  return /^the$/i.test(opening?.form ?? '') || (owner === null && standsAlone(context, found));
}

/** "Army says", "told parliament", "a Foreign Ministry statement": without an article. */
function standsAlone({ tokens }: Context, { first, head, last, named, words }: Institution): boolean {
  const [before, opening, next] = [tokens[first - 1], tokens[first], tokens[last]];
  if (before?.sentence !== opening?.sentence) return /^(?:VERB|AUX)$/.test(next?.upos ?? '');
  if (OPENS_NAME.test(before?.upos ?? '') || before?.form === '-' || before?.xpos === 'POS') return false;
  return WITHOUT_ARTICLE.test(words) || (named && first < head);
}

/** "Salvation Army", "Senate" of the gazetteer: a name of its own. */
function isName({ tokens, nameAt }: Context, { first, head, last }: Institution): boolean {
  const start = /^the$/i.test(tokens[first]?.form ?? '') ? first + 1 : first;
  for (let at = start; at <= head; at++) if (matchAt(tokens, at)) return true;
  const name = nameAt[head];
  return name !== undefined && (name.first < start || name.last > last);
}

/** Bare bodies as those of the country that the passage is about; without one where the report leaves it open. */
export function addBareInstitutions(
  context: Context,
  cast: Cast,
  { bare, homes }: { bare: readonly Institution[]; homes: Homes },
): Set<number> {
  const heads = new Set<number>();
  for (const found of bare) {
    const draft = bodyOf(context, cast, { found, homes });
    if (!draft) continue;
    const { first, last, head, named } = found;
    addMention(draft, mentionOf(context, { first, last, head }, named ? 'name' : 'nominal'));
    heads.add(head);
  }
  return heads;
}

function bodyOf(
  context: Context,
  cast: Cast,
  { found, homes }: { found: Institution; homes: Homes },
): Draft | null {
  const words = keyWords(found);
  const abroad = ABROAD.test(found.words);
  const country = found.owner?.known?.country ?? (abroad ? null : homes.at(found.head, words, false));
  if (country !== null) homes.learn(found.head, country);
  if (country !== null) return institutionOf(cast, found, country);
  // "the ministry" alone: of which country and of what it is not said
  if (words === 'ministry') return null;
  const start = /^the$/i.test(context.tokens[found.first]?.form ?? '') ? found.first + 1 : found.first;
  const name = wordsOf(context, start, found.last);
  return cast.known(`institution::${words}`, () =>
    newDraft({
      name,
      type: 'organization',
      sector: /\bdefen[cs]e\b/.test(found.modifiers) ? 'MIL' : found.sector,
      unnamed: true,
    }),
  );
}
