import type { Mention } from '../../types/entity.ts';
import type { NameType } from '../../types/token.ts';
import type { TitleRank } from '../language/gazetteer/index.ts';

export type Gender = 'm' | 'f' | null;

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
  former: boolean;
  /** Tokens `[first, last)` that give it. */
  first: number;
  last: number;
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
    kin: false,
    unnamed: false,
    ...fields,
  };
}

/** The entities of one article in the making, and which mention stands at a token. */
export class Cast {
  readonly drafts: Draft[] = [];
  private readonly byKey = new Map<string, Draft>();

  add(draft: Draft): Draft {
    this.drafts.push(draft);
    if (draft.known !== undefined) this.byKey.set(draft.known, draft);
    return draft;
  }

  /** The draft with this gazetteer key, made by `make` if there is none yet. */
  known(key: string, make: () => Draft): Draft {
    return this.byKey.get(key) ?? this.add({ ...make(), known: key });
  }

  persons(): Draft[] {
    return this.drafts.filter(({ type }) => type === 'person');
  }
}

/** Adds a mention unless one with the same span stands there already. */
export function addMention(draft: Draft, mention: Mention): void {
  if (draft.mentions.some(({ start, end }) => start === mention.start && end === mention.end)) return;
  draft.mentions.push(mention);
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
  if (!same) draft.offices.push(office);
  draft.gender ??= office.gender;
  if (!office.former || draft.country === null) draft.country ??= office.country;
  if (office.sector !== 'UNS') draft.sector ??= office.sector;
}
