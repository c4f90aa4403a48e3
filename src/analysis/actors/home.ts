import type { Token } from '../../types/token.ts';
import { matchAt, meaningsOf } from '../language/gazetteer/index.ts';
import type { Context } from './context.ts';
import type { Cast } from './draft.ts';
import { reading } from './owners.ts';
import { roleAt } from './scene.ts';

/** How many sentences back another country's actor makes it open whose "the government" is. */
const REACH = 2;

/** Towns where reports are filed on the business of others: "GENEVA - The foreign minister said" is hardly a Swiss one. */
const SEATS_OF_OTHERS = /^(?:Geneva|New York|United Nations|Brussels|Strasbourg|Vienna|The Hague|Davos)$/i;

/** Offices and bodies that a state does not have under that name. */
const LACKS: Readonly<Record<string, RegExp>> = {
  USA: /minist|parliament|premier|chancellor|presidency|king|queen|emir|interior|national assembly/,
  GBR: /president|presidency|king's|emir|national assembly/,
  JPN: /president|presidency|army/,
};

/** Bodies that their own government tells things: "Togo's president told |parliament|". */
const INTERNAL = /\b(?:parliament|cabinet|senate|central bank)$/;

interface Claim {
  head: number;
  country: string;
  /** Stands in the subject of a main clause. */
  subject: boolean;
}

/** Whose a bare office or body is: "the foreign ministry", "Foreign Minister Jane Roe". */
export class Homes {
  private readonly context: Context;
  private readonly bySentence: Claim[][];
  /** Places of known countries, by sentence. */
  private readonly places: { head: number; country: string }[][];
  private readonly countries: ReadonlySet<string>;
  /** How often each country is the subject of a main clause. */
  private readonly acts = new Map<string, number>();
  private readonly filed: string | null;
  private readonly headline: string | null;

  constructor(context: Context, cast: Cast) {
    this.context = context;
    const claims = claimsOf(context, cast);
    this.bySentence = context.sentences.map(() => []);
    for (const claim of claims) this.bySentence[context.tokens[claim.head]?.sentence ?? 0]?.push(claim);
    for (const { country, subject } of claims)
      if (subject) this.acts.set(country, (this.acts.get(country) ?? 0) + 1);
    this.places = context.sentences.map(() => []);
    for (const { type, country, mentions } of cast.drafts) {
      if (type !== 'place' || country === null) continue;
      for (const { head } of mentions)
        this.places[context.tokens[head]?.sentence ?? 0]?.push({ head, country });
    }
    this.countries = new Set(claims.map(({ country }) => country));
    this.filed = this.filedCountry();
    this.headline = headlineCountry(context.article.title ?? '');
  }

  /**
   * The country of the office or body `words` with this head token, ISO 3166-1 alpha-3; null where the report leaves
   * it open. Where the body itself speaks from ("In Asmara, the ministry said"); else the dateline's country, or the
   * headline's subject, where the report is about it or opens with the body, and no other one acts in between; else the
   * one whose acts the paragraph tells.
   */
  at(head: number, words: string, travels = true): string | null {
    const partners = this.partners(head);
    const may = (code: string | null): code is string =>
      code !== null && !partners.has(code) && !(LACKS[code]?.test(words) ?? false);
    const [partner] = partners;
    if (INTERNAL.test(words) && partners.size === 1 && partner !== undefined) return partner;
    const where = this.speaksFrom(head);
    const placed = this.filed ?? this.headline;
    if (where !== null && where !== placed) return travels || !may(where) ? null : where;
    const opens = this.context.tokens[head]?.sentence === 0;
    if (may(placed) && (opens || this.isAbout(placed, partners)) && this.isOpenTo(placed, { head, partners }))
      return placed;
    return this.byOthers(head, partners, may);
  }

  /** Where the place of the report tells nothing: whose acts the paragraph tells, or the one of two that is left. */
  private byOthers(
    head: number,
    partners: ReadonlySet<string>,
    may: (code: string | null) => code is string,
  ): string | null {
    const before = this.subjectBefore(head);
    if (may(before) && (this.filed === null || this.filed === before || !may(this.filed))) return before;
    if (this.filed !== null) return null;
    const others = [...this.countries].filter((code) => !partners.has(code));
    const [only] = others;
    return partners.size === 1 && others.length === 1 && only !== undefined && may(only) ? only : null;
  }

  /** A report filed from Nairobi on the war in Sudan is not about Kenya: others act there more often. */
  private isAbout(country: string, partners: ReadonlySet<string>): boolean {
    const acts = this.acts.get(country) ?? 0;
    const others = [...this.acts].flatMap(([code, count]) =>
      code === country || partners.has(code) ? [] : [count],
    );
    return acts > 0 ? 2 * acts >= Math.max(0, ...others) : others.length === 0;
  }

  /** No other country that the body does not deal with acts in this sentence so far or the ones before. */
  private isOpenTo(
    country: string,
    { head, partners }: { head: number; partners: ReadonlySet<string> },
  ): boolean {
    const near = this.near(head).filter(({ subject }) => subject);
    return near.every((claim) => claim.country === country || partners.has(claim.country));
  }

  /** "|In Asmara|, the information ministry said": the country of the town, where the body's own verb has it. */
  private speaksFrom(head: number): string | null {
    const { tokens, children } = this.context;
    const verb = tokens[carrier(tokens, head)]?.head ?? -1;
    for (const { head: place, country } of this.places[tokens[head]?.sentence ?? 0] ?? []) {
      const within = (children[place] ?? []).some((child) => /^in$/i.test(tokens[child]?.form ?? ''));
      if (verb >= 0 && tokens[place]?.head === verb && within) return country;
    }
    return null;
  }

  /** A body whose country is found tells it of the passage. */
  learn(head: number, country: string): void {
    const claim = claimAt(this.context.tokens, head, country);
    this.bySentence[this.context.tokens[head]?.sentence ?? 0]?.push(claim);
    if (claim.subject) this.acts.set(country, (this.acts.get(country) ?? 0) + 1);
  }

  /** What stands before a token in its sentence and in the ones before it. */
  private near(head: number): Claim[] {
    const sentence = this.context.tokens[head]?.sentence ?? 0;
    const found: Claim[] = [];
    for (let at = Math.max(0, sentence - REACH); at <= sentence; at++)
      found.push(...(this.bySentence[at] ?? []).filter((claim) => claim.head < head));
    return found;
  }

  /** Whose acts the sentence before tells, in the same paragraph, where the body acts; null where two share it. */
  private subjectBefore(head: number): string | null {
    const { tokens, sentences, article } = this.context;
    const sentence = tokens[head]?.sentence ?? 0;
    const [last, own] = [sentences[sentence - 1], sentences[sentence]];
    if (!last || !own || article.text.slice(last.end, own.start).includes('\n')) return null;
    if (!(tokens[carrier(tokens, head)]?.deprel ?? '').startsWith('nsubj')) return null;
    if (this.near(head).some((claim) => tokens[claim.head]?.sentence === sentence)) return null;
    const subjects = (this.bySentence[sentence - 1] ?? []).filter(({ subject }) => subject);
    const [first] = subjects;
    return first && subjects.every(({ country }) => country === first.country) ? first.country : null;
  }

  /** The countries that the same verb sets beside the body: "the foreign ministry summoned the |Ugandan| ambassador". */
  private partners(head: number): Set<string> {
    const { tokens } = this.context;
    const noun = carrier(tokens, head);
    const verb = tokens[noun]?.head ?? -1;
    if (verb < 0 || !ARGUMENT.test(tokens[noun]?.deprel ?? '')) return new Set();
    const claims = this.bySentence[tokens[head]?.sentence ?? 0] ?? [];
    const beside = claims.filter(
      (claim) => claim.head !== head && standsUnder(tokens, claim.head, { verb, noun }),
    );
    return new Set(beside.map(({ country }) => country));
  }

  private filedCountry(): string | null {
    const { filedFrom } = this.context.article;
    if (!filedFrom) return null;
    const code = countryOfPlace(filedFrom);
    return code !== null && SEATS_OF_OTHERS.test(filedFrom) && !this.countries.has(code) ? null : code;
  }
}

/** "Nairobi", "NAIROBI", "Mombasa, Kenya": null for towns of no gazetteer and of two countries. */
function countryOfPlace(place: string): string | null {
  const parts = place.split(',').map((part) => part.trim());
  for (const part of parts.reverse()) {
    const words = part.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
    const meanings = [...meaningsOf(part), ...meaningsOf(words)].filter(({ kind }) =>
      /^(?:country|capital|city|region)$/.test(kind),
    );
    const codes = new Set(meanings.flatMap(({ country }) => country ?? []));
    const [code] = codes;
    if (codes.size === 1 && code !== undefined) return code;
  }
  return null;
}

/** The country that a headline begins with: "Kenya recalls its envoy", "Kenyan minister says". */
function headlineCountry(title: string): string | null {
  const words = title.split(/\s+/);
  for (let count = Math.min(4, words.length); count > 0; count--) {
    const opening = words.slice(0, count).join(' ');
    const known = meaningsOf(opening.replace(/['’]s?$/, '')).find(({ kind }) =>
      /^(?:country|adjective|capital|seat)$/.test(kind),
    );
    if (known)
      return /^(?:and|-|,)$/.test(words[count] ?? '') || opening.endsWith(',') ? null : known.country;
  }
  return null;
}

function claimsOf({ tokens }: Context, cast: Cast): Claim[] {
  const claims: Claim[] = [];
  const add = (head: number, country: string) => claims.push(claimAt(tokens, head, country));
  for (const { type, country, mentions } of cast.drafts) {
    if (country === null) continue;
    // A capital in the subject is at least spoken of for its country
    for (const { head } of mentions)
      if (type !== 'place' || tokens[head]?.deprel === 'nsubj') add(head, country);
  }
  for (let index = 0; index < tokens.length; index++) {
    const match = matchAt(tokens, index);
    if (!match) continue;
    const { known } = reading(match.meanings);
    if (known?.kind === 'adjective' && known.country !== null) add(index, known.country);
    index = match.last - 1;
  }
  return claims.sort((a, b) => a.head - b.head);
}

function claimAt(tokens: readonly Token[], head: number, country: string): Claim {
  const { role, main } = roleAt(tokens, carrier(tokens, head));
  return { head, country, subject: role === 'subject' && main };
}

const ARGUMENT = /^(?:nsubj|obj|iobj|obl)/;
const WITHIN_NOUN = /^(?:amod|nmod|compound|flat|appos|conj|case)/;
const MOST_STEPS = 8;

/** The noun that is an argument of a verb, for a word in its phrase: "ambassador" for "Ugandan". */
function carrier(tokens: readonly Token[], index: number): number {
  let at = index;
  for (let steps = 0; steps < MOST_STEPS && WITHIN_NOUN.test(tokens[at]?.deprel ?? ''); steps++) {
    const above = tokens[at]?.head ?? -1;
    if (above < 0 || /^(?:VERB|AUX)$/.test(tokens[above]?.upos ?? '')) break;
    at = above;
  }
  return at;
}

/** Whether a word belongs to another argument of the verb than `noun`. */
function standsUnder(
  tokens: readonly Token[],
  index: number,
  { verb, noun }: { verb: number; noun: number },
): boolean {
  const own = carrier(tokens, index);
  if (own === noun || !ARGUMENT.test(tokens[own]?.deprel ?? '')) return false;
  const above = tokens[own]?.head ?? -1;
  return above === verb || (tokens[above]?.deprel === 'xcomp' && tokens[above]?.head === verb);
}
