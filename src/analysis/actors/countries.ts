import { countries } from '../language/gazetteer/index.ts';

/** The name to print for a country code, with the article it takes: `the United States`. */
export function countryWithArticle(code: string): string {
  const name = countries().get(code)?.name ?? code;
  const article =
    /^(?:United|Czech|Dominican|Central African|Democratic|Republic|Soviet|Ivory Coast)|Islands$|^(?:Netherlands|Philippines|Maldives|Bahamas|Gambia|Comoros|Seychelles|Vatican)$/;
  return article.test(name) && name !== 'Ivory Coast' ? `the ${name}` : name;
}

/** The name of a country: `Russia`. */
export function countryName(code: string): string {
  return countries().get(code)?.name ?? code;
}
