import { titles } from '../language/gazetteer/index.ts';
import { mentionOf, type Context } from './context.ts';
import type { Descriptions } from './descriptions.ts';
import { addMention, type Cast, type Draft } from './draft.ts';
import { isBody, isPersonNoun } from './person-nouns.ts';

/** How many sentences back the country of "the country" must be the only one. */
const REACH = 2;

/**
 * "the company", "the boy", "the country": a bare noun with its article, for the one named before that is called so.
 * Where two could be meant, none is.
 */
export function addDefinites(context: Context, cast: Cast, descriptions: Descriptions): void {
  const called = calledBy(cast, descriptions);
  const taken = new Set(cast.drafts.flatMap(({ mentions }) => mentions.map(({ head }) => head)));
  const countries = new CountriesSoFar(context, cast);
  context.tokens.forEach((token, head) => {
    if (taken.has(head) || !isBareDefinite(context, head)) return;
    const noun = token.lemma.toLowerCase();
    // Who holds an office is found by the office
    if (titles().has(noun)) return;
    const draft = /^(?:country|nation)$/.test(noun)
      ? countries.before(head)
      : only(context, called.get(noun) ?? [], head);
    if (draft) addMention(draft, mentionOf(context, { first: head - 1, last: head + 1, head }, 'nominal'));
  });
}

/** Article and noun, and nothing that tells more: not "the company that", "the president of". */
function isBareDefinite({ tokens, nameAt, quotedAt }: Context, head: number): boolean {
  const [before, token, next] = [tokens[head - 1], tokens[head], tokens[head + 1]];
  if (token?.upos !== 'NOUN' || token.xpos !== 'NN' || nameAt[head] || quotedAt[head]) return false;
  if (!/^(?:the|this)$/i.test(before?.form ?? '') || before?.sentence !== token.sentence) return false;
  if (/^(?:compound|nmod:desc)/.test(token.deprel)) return false;
  return (
    !/^(?:of|that|which|who|whose|where|in|for|-)$/.test(next?.form ?? '') &&
    !/^(?:NOUN|PROPN)$/.test(next?.upos ?? '')
  );
}

/** Who may be called by a noun: persons that the article describes so, organizations also by a word of their name. */
function calledBy(cast: Cast, descriptions: Descriptions): ReadonlyMap<string, Draft[]> {
  const called = new Map<string, Draft[]>();
  for (const draft of cast.drafts) {
    if (draft.unnamed || !/^(?:person|organization)$/.test(draft.type)) continue;
    const nouns = new Set(descriptions.get(draft) ?? []);
    if (draft.type === 'organization') for (const noun of nounsOfName(draft)) nouns.add(noun);
    for (const noun of nouns) called.set(noun, [...(called.get(noun) ?? []), draft]);
  }
  return called;
}

const OTHER_WORDS: Readonly<Record<string, readonly string[]>> = {
  organization: ['organization', 'organisation', 'body'],
  organisation: ['organization', 'organisation', 'body'],
  corporation: ['corporation', 'company'],
  company: ['company', 'firm'],
  party: ['party'],
  times: ['newspaper', 'paper'],
  post: ['newspaper', 'paper'],
};

/** "Church of Norway" is a church, "Bank of Spain" a bank: by the last word before "of", or of the whole name. */
function nounsOfName({ wordings, known, sector }: Draft): string[] {
  const words = [...wordings].map(
    (wording) =>
      wording
        .toLowerCase()
        .replace(/ (?:of|for|in) .*$/, '')
        .split(/[\s-]+/)
        .at(-1) ?? '',
  );
  const own = words.flatMap((word) => OTHER_WORDS[word] ?? (isNameNoun(word) ? [word] : []));
  const firm =
    known?.startsWith('company:') || words.some((word) => /^(?:inc|corp|ltd|plc|co)\.?$/.test(word));
  return [
    ...own,
    ...(firm ? ['company', 'firm'] : []),
    ...(sector === 'IGO' ? ['organization', 'organisation'] : []),
  ];
}

function isNameNoun(word: string): boolean {
  return isBody(word) && !isPersonNoun(word) && !/^(?:state|nation|country|people|league)$/.test(word);
}

/** The only one of them named before, else the only one of them in this sentence and the one before. */
function only({ tokens }: Context, drafts: readonly Draft[], head: number): Draft | null {
  const start = tokens[head]?.start ?? 0;
  const sentence = tokens[head]?.sentence ?? 0;
  const before = drafts.filter(({ mentions }) => mentions.some((mention) => mention.end < start));
  const near = before.filter(({ mentions }) =>
    mentions.some((mention) => mention.end < start && (tokens[mention.head]?.sentence ?? 0) >= sentence - 1),
  );
  const [sole] = before.length === 1 ? before : near;
  return sole && (before.length === 1 || near.length === 1) ? sole : null;
}

/** Which countries are spoken of up to a place, walked in text order. */
class CountriesSoFar {
  private readonly bySentence = new Map<number, { draft: Draft; head: number }[]>();
  private readonly context: Context;

  constructor(context: Context, cast: Cast) {
    this.context = context;
    for (const draft of cast.drafts) {
      // "Kampala" may be where it happens as well as whose news it is, and a place not known may be a country
      if (draft.type !== 'country' && (draft.type !== 'place' || draft.known !== undefined)) continue;
      for (const { head } of draft.mentions) {
        const sentence = context.tokens[head]?.sentence ?? 0;
        const held = this.bySentence.get(sentence) ?? [];
        this.bySentence.set(sentence, [...held, { draft, head }]);
      }
    }
  }

  /** The only country of this sentence so far and the ones just before. */
  before(head: number): Draft | null {
    const sentence = this.context.tokens[head]?.sentence ?? 0;
    const near = new Set<Draft>();
    for (let at = sentence - REACH; at <= sentence; at++) {
      for (const place of this.bySentence.get(at) ?? []) if (place.head < head) near.add(place.draft);
    }
    const [sole] = near;
    return near.size === 1 && sole?.type === 'country' ? sole : null;
  }
}
