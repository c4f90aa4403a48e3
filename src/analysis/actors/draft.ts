import type { Mention } from '../../types/entity.ts';
import type { NameType } from '../../types/token.ts';
import { nameWords, withoutArticle } from './name-words.ts';
import type { TitleRank } from '../language/gazetteer/index.ts';

export type Gender = 'm' | 'f' | null;

/** Where it is not simply held: "former", "outgoing" (still in office), "incoming" (not yet). */
export type Tenure = 'former' | 'outgoing' | 'incoming';

/** An office as the text gives it: "the Russian president", "Putin's spokesman", "NATO Secretary General". */
export interface Office {
  /** The title in lower case and singular: `president`, `foreign minister`. */
  title: string;
  rank: TitleRank;
  sector: string | null;
  gender: Gender;
  /** Country the office belongs to. */
  country: string | null;
  /** Who the office is of: actor key of an organization, or null. */
  of: string | null;
  /** The person it serves, as named there: "Putin's spokesman". */
  person: string | null;
  /** Words to print: "President of Russia". */
  label: string;
  /** Not in office, any more or yet. */
  former: boolean;
  tenure: Tenure | null;
  /** Tokens `[first, last)` that give it. */
  first: number;
  last: number;
}

/** The office as it is printed: "former President of France". */
export function heldAs({ label, former, tenure }: Pick<Office, 'label' | 'former' | 'tenure'>): string {
  const word = tenure ?? (former ? 'former' : null);
  return word === null ? label : `${word} ${label}`;
}

/** An entity in the making. */
export interface Draft {
  name: string;
  type: NameType;
  country: string | null;
  sector: string | null;
  known?: string;
  /** Gazetteer key of the organization it speaks for. */
  affiliation: string | null;
  gender: Gender;
  plural: boolean;
  offices: Office[];
  /** Ways the name is written, longest first where it matters; persons without titles. */
  wordings: Set<string>;
  members: Draft[];
  mentions: Mention[];
  /** Spans of the mentions, so that none is taken twice. */
  spans: Set<string>;
  /** Introduced as somebody's relative ("his son Hunter Biden"): never the one a bare last name means. */
  kin: boolean;
  /** A description without a name: "the Russian president", "US officials". */
  unnamed: boolean;
}

export function newDraft(fields: Pick<Draft, 'name' | 'type'> & Partial<Draft>): Draft {
  return {
    country: null,
    sector: null,
    affiliation: null,
    gender: null,
    plural: false,
    offices: [],
    wordings: new Set([fields.name]),
    members: [],
    mentions: [],
    spans: new Set(),
    kin: false,
    unnamed: false,
    ...fields,
  };
}

/** Under which a name is found: its first and last words, without the Arabic article. */
function wordKeys(words: readonly string[]): string[] {
  return [...new Set([words[0], words.at(-1)].flatMap((word) => (word ? [withoutArticle(word)] : [])))];
}

/** The entities of one article in the making, and which mention stands at a token. */
export class Cast {
  readonly drafts: Draft[] = [];
  private readonly byKey = new Map<string, Draft>();
  private readonly byKind = new Map<string, Draft[]>();
  private readonly byWord = new Map<string, Set<Draft>>();
  private readonly byWording = new Map<string, Draft>();
  private readonly people: Draft[] = [];

  add(draft: Draft): Draft {
    this.drafts.push(draft);
    if (draft.type === 'person') this.people.push(draft);
    for (const wording of draft.wordings) this.learn(draft, wording);
    if (draft.known !== undefined) {
      this.byKey.set(draft.known, draft);
      const kind = draft.known.slice(0, draft.known.indexOf(':'));
      const held = this.byKind.get(kind);
      if (held) held.push(draft);
      else this.byKind.set(kind, [draft]);
    }
    return draft;
  }

  /** A further way in which somebody is written. */
  learn(draft: Draft, wording: string): void {
    draft.wordings.add(wording);
    const key = `${draft.type}:${wording}`;
    if (!this.byWording.has(key)) this.byWording.set(key, draft);
    if (draft.type !== 'person' || draft.unnamed) return;
    const words = nameWords(wording);
    for (const word of wordKeys(words)) {
      const held = this.byWord.get(word) ?? new Set();
      this.byWord.set(word, held.add(draft));
    }
  }

  /** Who is written so. */
  written(type: NameType, wording: string): Draft | undefined {
    return this.byWording.get(`${type}:${wording}`);
  }

  /** The persons one of whose wordings begins or ends with the first or last word of this name, in order of the text. */
  bearers(name: string): Draft[] {
    const words = nameWords(name);
    const found = wordKeys(words).flatMap((word) => [...(this.byWord.get(word) ?? [])]);
    return [...new Set(found)].sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
  }

  /** Those whose key begins so: `institution`, `group`. */
  ofKind(kind: string): readonly Draft[] {
    return this.byKind.get(kind) ?? [];
  }

  withKey(key: string): Draft | undefined {
    return this.byKey.get(key);
  }

  /** The draft with this gazetteer key, made by `make` if there is none yet. */
  known(key: string, make: () => Draft): Draft {
    return this.byKey.get(key) ?? this.add({ ...make(), known: key });
  }

  persons(): readonly Draft[] {
    return this.people;
  }
}

/** Adds a mention unless one with the same span stands there already. */
export function addMention(draft: Draft, mention: Mention): void {
  const span = `${String(mention.start)}-${String(mention.end)}`;
  if (draft.spans.has(span)) return;
  draft.spans.add(span);
  draft.mentions.push(mention);
}

/** "U.S. Secretary" is the Secretary of State whom the report names elsewhere. */
function isShorter(a: Office, b: Office): boolean {
  return (
    b.title.startsWith(`${a.title} of `) && a.country === b.country && a.of === b.of && a.former === b.former
  );
}

/** Takes over an office; the first country and sector that the text gives stay. */
export function addOffice(draft: Draft, office: Office): void {
  if (office.rank === 'honorific' && office.sector === null) {
    draft.gender ??= office.gender;
    return;
  }
  const same = draft.offices.some(
    ({ title, country, of }) => title === office.title && country === office.country && of === office.of,
  );
  const shorter = draft.offices.findIndex((held) => isShorter(held, office));
  if (shorter >= 0) draft.offices.splice(shorter, 1, office);
  else if (!same && !draft.offices.some((held) => isShorter(office, held))) draft.offices.push(office);
  draft.gender ??= office.gender;
  if (!office.former || draft.country === null) draft.country ??= office.country;
  if (office.sector !== 'UNS') draft.sector ??= office.sector;
}
