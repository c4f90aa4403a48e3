import type { Entity } from '../types/entity.ts';

export type Gender = 'm' | 'f';

const MALE = /^(?:mr|sir|king|prince|emir|sultan|father|lord)\b/i;
const FEMALE = /^(?:mrs|ms|miss|madame|dame|queen|princess|lady)\b/i;
const HE = /^(?:he|him|his|himself)$/i;
const SHE = /^(?:she|her|hers|herself)$/i;
const MALE_OFFICE =
  /\b(?:spokesman|chairman|congressman|king|prince|emir|sultan|supreme leader|strongman|pope)\b/i;
const FEMALE_OFFICE = /\b(?:spokeswoman|chairwoman|congresswoman|queen|princess|first lady)\b/i;

/** Gender as the words before the name and the offices tell; null where they tell none or both. */
export function titleGender({ mentions, roles, role }: Entity): Gender | null {
  const words = mentions.map(({ quote }) => quote);
  const titles = [...(roles ?? []).map(({ title }) => title), role ?? ''];
  return one(
    words.some((quote) => MALE.test(quote)) || titles.some((title) => MALE_OFFICE.test(title)),
    words.some((quote) => FEMALE.test(quote)) || titles.some((title) => FEMALE_OFFICE.test(title)),
  );
}

/** The same, and where those tell none, as the pronouns do, which are resolved with less certainty. */
export function genderOf(entity: Entity): Gender | null {
  const pronouns = entity.mentions.flatMap(({ form, quote }) => (form === 'pronoun' ? [quote] : []));
  const told = one(
    pronouns.some((word) => HE.test(word)),
    pronouns.some((word) => SHE.test(word)),
  );
  return titleGender(entity) ?? told;
}

function one(male: boolean, female: boolean): Gender | null {
  if (male === female) return null;
  return male ? 'm' : 'f';
}

/** Offices that one person does not hold beside another of the list; the words are those of English news. */
const OFFICES: readonly (readonly [string, RegExp])[] = [
  ['spokesperson', /\bspokes(?:man|woman|person)\b|\bpress secretary\b/i],
  ['deputy', /\b(?:deputy|vice|assistant|under ?secretary|lieutenant governor)\b/i],
  ['foreign', /\bforeign (?:minister|secretary)\b|\bsecretary of state\b|\b(?:foreign|external) affairs\b/i],
  ['defence', /\bdefen[cs]e (?:minister|secretary)\b|\b(?:secretary|minister) (?:of|for) defen[cs]e\b/i],
  ['interior', /\b(?:interior|home) (?:minister|secretary)\b|\bminister of (?:the )?interior\b/i],
  ['finance', /\b(?:finance|treasury) (?:minister|secretary)\b|\bminister of finance\b/i],
  ['justice', /\bjustice minister\b|\battorney general\b/i],
  [
    'minister',
    /\b(?:energy|trade|health|culture|education|information|transport|oil) (?:minister|secretary)\b/i,
  ],
  ['ambassador', /\bambassador\b/i],
  ['chief of staff', /\bchief of staff\b/i],
  ['government', /^(?:prime minister|premier|chancellor)\b/i],
  ['state', /^(?:president|king|queen|emir|sultan|supreme leader)\b/i],
  ['alliance', /\bsecretary[ -]general\b/i],
  ['town', /\b(?:mayor|governor)\b/i],
  ['law', /\b(?:sen\.|senator|rep\.|congress(?:wo)?man|lawmaker)(?=\s|$)/i],
];

/** The kind of office of a role's title; null for vague ones ("official", "leader") and former ones. */
export function officeKind(title: string): string | null {
  if (/^(?:former|ex-|then-)/i.test(title)) return null;
  return OFFICES.find(([, pattern]) => pattern.test(title))?.[0] ?? null;
}

/** The kinds of office that a report gives an entity now. */
export function officeKinds({ roles, role }: Entity): Set<string> {
  const titles = [...(roles ?? []).map(({ title }) => title), ...(role === null ? [] : [role])];
  return new Set(titles.flatMap((title) => officeKind(title) ?? []));
}

/** Whether two entities hold offices that no one person holds at a time, and none in common. */
export function officesDiffer(a: Entity, b: Entity): boolean {
  const [x, y] = [officeKinds(a), officeKinds(b)];
  return x.size > 0 && y.size > 0 && ![...x].some((kind) => y.has(kind));
}
