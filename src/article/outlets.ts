import { agencyName, isListedAgency } from './agencies.ts';
import { isFilingPlace } from './filing-places.ts';
import { isMasthead } from './masthead.ts';
import { properCase } from './names.ts';
import { isCountry, isSection } from './sections.ts';

/** Outlets that put their own name where others put an agency's. */
const OWN_NAME =
  /^(?:CNN|BBC|CNBC|NPR|RT|VOA|DW|RFE\/RL|Al Jazeera|Sky News|Euronews|France 24|(?:CBS|NBC|ABC|Fox) News)(?![\p{L}\d])/iu;
/** "RuritaniaPost.com", "Zenda.net": an address that is a name. */
const DOMAIN = /^[a-z\d-]{2,30}(?:\.[a-z\d-]{2,20})?\.(?:com|net|org|info|news|online|tv|[a-z]{2})$/i;
/** Words that close the name of a station, a site or a service. */
const CLOSING =
  /\b(?:TV|Television|Radio|Broadcasting(?: Corporation| Company)?|Media|Online|Newspaper|Magazine|Newswire|World Service|Insider)$/i;
/** Words that close a headline as well: "Kremlin Sets New Standard". With "The" before it a name is sure. */
const UNSURE =
  /\b(?:today|standard|record|register|review|press|express|citizen|leader|mail|star|sun|mirror|monitor|advocate|observer|spectator|dispatch|bulletin|messenger|examiner|sentinel|morning|evening|independent|network|wire|agency)$/i;
const NAME =
  /^(?:[Tt]he )?\p{Lu}[\p{L}\p{M}\d.'’&/-]*(?: (?:\p{Lu}[\p{L}\p{M}\d.'’&/-]*|of|and|the|de|24|\d{1,3}|&)){0,4}$/u;

/** True for an outlet that signs with its own name: "CNN", "BBC News". */
export function signsItself(name: string): boolean {
  return OWN_NAME.test(name);
}

/** True for one to five capitalised words, as a name is written. */
export function isNameLike(line: string): boolean {
  return line.length >= 2 && line.length <= 50 && NAME.test(line);
}

/** A name that by its words is a place, a part of the world or a section of a paper. */
function isNoOutlet(name: string): boolean {
  const plain = name.replace(/^the /i, '').replace(/ news$/i, '');
  if (/^(?:in|on|more|all|top|latest|our|your|other|related) /i.test(name)) return true;
  return [name, plain].some((form) => isSection(form) || isCountry(form) || isFilingPlace(form));
}

/** True where a name alone shows that it is an outlet's: a paper, a station, an agency nobody lists, an address. */
export function isOutlet(name: string): boolean {
  if (!isNameLike(name) && !DOMAIN.test(name)) return false;
  if (isNoOutlet(name) || isListedAgency(name)) return false;
  if (OWN_NAME.test(name) || DOMAIN.test(name)) return true;
  if (UNSURE.test(name) && !/^(?:the|daily) /i.test(name) && agencyName(name) === null) return false;
  return (
    name.includes(' ') && (isMasthead(properCase(name)) || CLOSING.test(name) || agencyName(name) !== null)
  );
}

/** An outlet by its name where its place says so, too: over a headline, also "Straits Mirror". */
export function isOutletOver(name: string): boolean {
  return isOutlet(name) || (mayBeOutlet(name) && name.includes(' ') && UNSURE.test(name));
}

/** True where a name may be an outlet's if its place says so: "Meduza" over "World" over a headline. */
export function mayBeOutlet(name: string): boolean {
  return isNameLike(name) && !isNoOutlet(name) && !isListedAgency(name);
}
