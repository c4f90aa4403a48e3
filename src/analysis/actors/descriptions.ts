import { mentionOf, type Context } from './context.ts';
import { addMention, type Cast, type Draft } from './draft.ts';
import { isBody, isPersonNoun } from './person-nouns.ts';
import { phraseAt } from './phrases.ts';
import { isCue } from './speech.ts';

/** The nouns that an article itself applies to a name. */
export type Descriptions = ReadonlyMap<Draft, ReadonlySet<string>>;

/**
 * What names are called: "|actor| Jane Roe", "Roe, a |farmer|,", "Gazprom is a |company|". An apposition is also a
 * mention of who stands before it.
 */
export function addDescriptions(context: Context, cast: Cast): Descriptions {
  const told = new Map<Draft, Set<string>>();
  const heads = new Set(cast.drafts.flatMap(({ mentions }) => mentions.map(({ head }) => head)));
  for (const draft of cast.drafts) {
    if (draft.unnamed || draft.type === 'place') continue;
    const nouns = draft.mentions
      .filter(({ form }) => form === 'name')
      .flatMap(({ head }) => describe(context, { draft, head, heads }));
    if (nouns.length > 0) told.set(draft, new Set(nouns));
  }
  return told;
}

interface Described {
  draft: Draft;
  head: number;
  /** Heads of all mentions. */
  heads: ReadonlySet<number>;
}

function describe(context: Context, { draft, head, heads }: Described): string[] {
  const nouns = [...before(context, head), ...predicates(context, head)];
  const apposition = appositionOf(context, draft, head);
  if (apposition === null) return nouns;
  if (!heads.has(apposition))
    addMention(draft, mentionOf(context, { ...phraseAt(context, apposition) }, 'nominal'));
  return [...nouns, nounAt(context, apposition)];
}

function nounAt({ tokens }: Context, index: number): string {
  return tokens[index]?.lemma.toLowerCase() ?? '';
}

/** "Muhammad Amin, a |fisherman|": a noun for somebody behind a name and its comma. */
function appositionOf(context: Context, draft: Draft, head: number): number | null {
  const { tokens, children, nameAt } = context;
  const last = nameAt[head]?.last ?? head + 1;
  if (!/^[,(—–-]$/.test(tokens[last]?.form ?? '')) return null;
  const found = (children[head] ?? []).find(
    (child) => child > last && tokens[child]?.deprel === 'appos' && tokens[child]?.upos === 'NOUN',
  );
  // "Noboa, a Brazilian official said" tells who says it
  if (
    found === undefined ||
    isCue(tokens, found + 1) ||
    nameAt[found] !== undefined ||
    /S$/.test(tokens[found]?.xpos ?? '')
  )
    return null;
  const noun = nounAt(context, found);
  const fits = draft.type === 'person' ? isPersonNoun(noun) : draft.type === 'organization' && isBody(noun);
  return fits ? found : null;
}

/** "|actor| Jane Roe": nouns in front of a name that describe it. */
function before({ tokens, children }: Context, head: number): string[] {
  const above = tokens[head]?.deprel === 'flat' ? (tokens[head]?.head ?? -1) : -1;
  return [above, ...(children[head] ?? [])].flatMap((child) => {
    const token = tokens[child];
    if (!token || child > head || !/^(?:NOUN|PROPN)$/.test(token.upos)) return [];
    const noun = token.form.toLowerCase();
    const describes = child === above || /^(?:nmod:desc|compound|appos)/.test(token.deprel);
    return describes && isPersonNoun(noun) ? [noun] : [];
  });
}

/** "Gazprom is a |company|". */
function predicates({ tokens, children }: Context, head: number): string[] {
  const subject = tokens[head];
  const predicate = tokens[subject?.head ?? -1];
  if (subject?.deprel !== 'nsubj' || predicate?.upos !== 'NOUN') return [];
  const copula = (children[subject.head] ?? []).some((child) => tokens[child]?.deprel === 'cop');
  return copula ? [predicate.lemma.toLowerCase()] : [];
}
