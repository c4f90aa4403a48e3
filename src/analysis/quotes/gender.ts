import type { Entity } from '../../types/entity.ts';
import { givenNames } from '../language/gazetteer/given-names.ts';

export type Gender = 'm' | 'f' | null;

const MALE =
  /\b(?:mr|sir|lord|king|prince|pope|spokesman|chairman|businessman|congressman|father|husband|brother|son|man|uncle|nephew|imam|cardinal|he|him|his)\b/iu;
const FEMALE =
  /\b(?:ms|mrs|lady|queen|princess|spokeswoman|chairwoman|businesswoman|congresswoman|mother|wife|sister|daughter|woman|aunt|niece|nun|she|her)\b/iu;

/** The gender that words of a speaker tell: "spokeswoman", "Mr."; null where none or both do. */
export function genderOfWords(words: string): Gender {
  const [male, female] = [MALE.test(words), FEMALE.test(words)];
  return male === female ? null : male ? 'm' : 'f';
}

/** The gender of a person: by titles and forms of address that the article gives, else by the given name. */
export function genderOf({ name, aliases = [], roles = [], mentions }: Entity): Gender {
  const words = mentions.flatMap(({ form, quote }) => (form === 'nominal' ? [quote] : []));
  const titles = genderOfWords([...roles.map(({ quote }) => quote), ...words].join(' '));
  if (titles) return titles;
  for (const one of [name, ...aliases]) {
    const parts = one.split(/\s+/u);
    const given = givenNames().get((parts[0] ?? '').normalize('NFD').replace(/\p{M}/gu, ''));
    if (given === 'm' || given === 'f') return given;
  }
  return null;
}
