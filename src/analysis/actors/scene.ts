import type { Token } from '../../types/token.ts';
import type { Context } from './context.ts';
import type { Cast, Draft, Gender } from './draft.ts';
import { genderOfNoun, isBody, isPersonNoun } from './person-nouns.ts';

export type Role = 'subject' | 'object' | 'possessor' | 'other';

/** Somebody or something that a pronoun may mean: an entity in the making, or a noun that is none. */
export interface Referent {
  draft: Draft | null;
  /** Two or more who stand together: "Russia and China". */
  members: readonly Draft[];
  /** What a pronoun for it must be: he or she, it, they. */
  kind: 'person' | 'thing' | 'plural';
  /** The gender of a noun that is no entity; that of an entity stands in its draft. */
  gender: Gender;
  /** Has a will of its own: a person, a state, an organization, a group of people. */
  acting: boolean;
  /** Mentions by name in the whole article. */
  named: number;
}

/** One place where a referent stands. */
export interface Place {
  referent: Referent;
  head: number;
  sentence: number;
  form: 'name' | 'nominal' | 'pronoun';
  role: Role;
  /** Subject of its sentence's main clause. */
  main: boolean;
  quoted: boolean;
}

/** Who and what stands where in an article, by sentence in text order. */
export class Scene {
  readonly context: Context;
  private readonly bySentence: Place[][];
  private readonly byHead = new Map<number, Place>();
  private readonly referents = new Map<Draft | string, Referent>();
  private readonly subjects: ReadonlyMap<number, readonly number[]>;

  constructor(context: Context, cast: Cast) {
    this.context = context;
    this.bySentence = context.sentences.map(() => []);
    this.subjects = subjectsOf(context.tokens);
    const covered = new Set<number>();
    for (const draft of cast.drafts) this.addDraft(draft, covered);
    context.tokens.forEach((token, index) => {
      if (!covered.has(index) && isFreeNoun(context, index)) this.add(this.ofNoun(token), index, 'nominal');
    });
    for (const places of this.bySentence) {
      places.push(...places.flatMap((place) => this.together(place) ?? []));
      places.sort((a, b) => a.head - b.head);
    }
  }

  /** "Russia and China" as one referent, where its first member stands. */
  private together(first: Place): Place | null {
    const { tokens, children } = this.context;
    const joined = (children[first.head] ?? []).filter((child) => tokens[child]?.deprel === 'conj');
    const drafts = [first.head, ...joined].map((head) => this.byHead.get(head)?.referent.draft);
    const members = [...new Set(drafts.flatMap((draft) => draft ?? []))];
    const [one] = members;
    if (joined.length === 0 || !one || members.length !== joined.length + 1) return null;
    if (members.some(({ plural }) => plural) || first.form === 'pronoun') return null;
    if (members.some(({ type }) => type === 'place' || (type === 'person') !== (one.type === 'person')))
      return null;
    const key = members
      .map(({ name }) => name)
      .sort()
      .join('+');
    const referent = this.referent(`together ${key}`, () => ({
      draft: null,
      members,
      kind: 'plural',
      gender: null,
      acting: true,
      named: 0,
    }));
    return { ...first, referent, form: 'nominal' };
  }

  /** The places of a sentence, in text order. */
  in(sentence: number): readonly Place[] {
    return this.bySentence[sentence] ?? [];
  }

  at(head: number): Place | undefined {
    return this.byHead.get(head);
  }

  /** The last places of a sentence before a token, in text order, at most `most`. */
  before(sentence: number, index: number, most: number): readonly Place[] {
    const places = this.in(sentence);
    const end = behind(places, index);
    return places.slice(Math.max(0, end - most), end);
  }

  /** A resolved pronoun is a place of its referent. */
  addPronoun(referent: Referent, head: number): void {
    const place = this.placeOf(referent, head, 'pronoun');
    const places = this.bySentence[place.sentence];
    if (this.byHead.has(head) || !places) return;
    this.byHead.set(head, place);
    places.splice(behind(places, head), 0, place);
  }

  /** The first subject of a verb other than a token itself, or -1. */
  subjectOf(verb: number, except = -1): number {
    return this.subjects.get(verb)?.find((subject) => subject !== except) ?? -1;
  }

  referentOf(draft: Draft): Referent {
    return this.referent(draft, () => ({
      draft,
      members: [],
      kind: kindOf(draft),
      gender: null,
      acting: draft.type !== 'place',
      named: draft.mentions.filter(({ form }) => form === 'name').length,
    }));
  }

  private addDraft(draft: Draft, covered: Set<number>): void {
    const referent = this.referentOf(draft);
    for (const { head, form, start, end } of draft.mentions) {
      this.add(referent, head, form);
      const { tokens } = this.context;
      for (let at = head; at >= 0 && (tokens[at]?.start ?? -1) >= start; at--) covered.add(at);
      for (let at = head; at < tokens.length && (tokens[at]?.end ?? end + 1) <= end; at++) covered.add(at);
    }
  }

  private ofNoun(token: Token): Referent {
    const lemma = token.lemma.toLowerCase();
    const plural = /S$/.test(token.xpos);
    const kind = plural ? 'plural' : isPersonNoun(lemma) ? 'person' : 'thing';
    return this.referent(`${lemma} ${kind}`, () => ({
      draft: null,
      members: [],
      kind,
      gender: genderOfNoun(lemma),
      acting: isPersonNoun(lemma) || isBody(lemma),
      named: 0,
    }));
  }

  private referent(key: Draft | string, make: () => Referent): Referent {
    const held = this.referents.get(key) ?? make();
    this.referents.set(key, held);
    return held;
  }

  private add(referent: Referent, head: number, form: Place['form']): void {
    if (this.byHead.has(head)) return;
    const place = this.placeOf(referent, head, form);
    this.byHead.set(head, place);
    this.bySentence[place.sentence]?.push(place);
  }

  private placeOf(referent: Referent, head: number, form: Place['form']): Place {
    const { tokens, quotedAt } = this.context;
    const sentence = tokens[head]?.sentence ?? 0;
    const { role, main } = roleAt(tokens, head);
    return { referent, head, sentence, form, role, main, quoted: quotedAt[head] ?? false };
  }
}

/** The first two subjects of each verb. */
function subjectsOf(tokens: readonly Token[]): Map<number, number[]> {
  const subjects = new Map<number, number[]>();
  tokens.forEach(({ head, deprel }, index) => {
    if (!deprel.startsWith('nsubj')) return;
    const held = subjects.get(head);
    if (!held) subjects.set(head, [index]);
    else if (held.length < 2) held.push(index);
  });
  return subjects;
}

/** How many places stand before a token. */
function behind(places: readonly Place[], index: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.head ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

function kindOf({ type, plural }: Draft): Referent['kind'] {
  if (type === 'person') return 'person';
  return plural ? 'plural' : 'thing';
}

/** A noun that may be taken up by a pronoun: not one that describes a subject ("he is a legend") or another noun. */
function isFreeNoun({ tokens, children }: Context, index: number): boolean {
  const token = tokens[index];
  if (
    token?.upos !== 'NOUN' ||
    /^(?:compound|appos|flat|fixed|nmod:unmarked|obl:unmarked)/.test(token.deprel)
  )
    return false;
  return !(children[index] ?? []).some((child) => tokens[child]?.deprel === 'cop');
}

const CARRIED = /^(?:conj|appos|flat|compound)/;

/** The role of a noun in its clause; a coordinated one has that of the first. */
export function roleAt(tokens: readonly Token[], head: number): { role: Role; main: boolean } {
  let at = head;
  for (let steps = 0; steps < 6 && CARRIED.test(tokens[at]?.deprel ?? ''); steps++) {
    const above = tokens[at]?.head ?? -1;
    if (above < 0 || tokens[above]?.upos === 'VERB') break;
    at = above;
  }
  const deprel = tokens[at]?.deprel ?? '';
  if (/^nsubj/.test(deprel)) return { role: 'subject', main: isMain(tokens, tokens[at]?.head ?? -1) };
  if (/^(?:obj|iobj)/.test(deprel)) return { role: 'object', main: false };
  return { role: deprel === 'nmod:poss' ? 'possessor' : 'other', main: false };
}

/** The verb of the main clause, one that goes on with "and", or the words of a "he said". */
function isMain(tokens: readonly Token[], verb: number): boolean {
  const token = tokens[verb];
  if (!token) return false;
  if (token.head === -1 || token.deprel === 'parataxis') return true;
  return token.deprel === 'conj' && tokens[token.head]?.head === -1;
}
