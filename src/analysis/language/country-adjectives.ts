import { countries } from './gazetteer/index.ts';

let adjectives: ReadonlyMap<string, string> | null = null;

/** ISO 3166-1 alpha-3 code of each adjective of a country ("Greek"), read from the gazetteer on first use. */
export function countryAdjectives(): ReadonlyMap<string, string> {
  adjectives ??= new Map(
    [...countries().values()].flatMap((country) =>
      country.adjectives.map((word) => [word, country.code] as const),
    ),
  );
  return adjectives;
}
