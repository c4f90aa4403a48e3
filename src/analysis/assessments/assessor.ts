import { attributionAt } from '../../attribution-at.ts';
import { firstTokenFrom } from '../../entity-index.ts';
import { evidenceOf } from '../../evidence.ts';
import type { Entity } from '../../types/entity.ts';
import type { Stated } from '../../types/evidence.ts';
import type { Span } from '../../types/span.ts';
import { isExpert, isHouse } from './described.ts';
import { wordsOf, type Scene } from './scene.ts';

/** Who assesses by trade; a leader's warning is a position. */
const BY_TRADE =
  /\b(?:intelligence|analysts?|experts?|observers?|inspectors?|watchdogs?|monitors?|assessments?|estimates?|cia|mi6|mossad|pentagon|think[- ]tanks?|strategists?|specialists?|scholars?|academics?|researchers?|historians?|commentators?|pollsters?|watchers|consultancy|consultants?|professors?|(?:former|retired|ex-?) ?(?:\p{L}+ ){0,2}(?:ambassador|diplomat|general|admiral|colonel|spy chief|negotiator|envoy)s?)\b/iu;
/** Unnamed officials assess when they expect, estimate or warn of what could be; what they merely say is speech. */
const OFFICIAL =
  /\b(?:officials?|diplomats?|commanders?|agency|agencies|services?|envoys?|negotiators?|sources?|aides?|mediators?)\b/iu;
/** Circles that a report speaks for without naming anybody: "those close to the talks", "many in Brussels". */
const CIRCLE =
  /\b(?:those|people|persons|figures|somebody|someone) (?:close to|familiar with|briefed on|involved in|near|with knowledge of)\b|^(?:many|most|some|several) (?:in|at|within) (?:the )?\p{Lu}|\b(?:capitals|insiders?|aid (?:groups|agencies|workers)|relief (?:groups|agencies|workers)|delegates|participants|engineers|lawmakers|governments)\b|^(?:financial |oil |bond )?(?:markets?|traders|investors)$/iu;
/** Names of firms and institutes that judge by trade; as written, for "risk" alone is no name. */
const HOUSE =
  /\p{Lu}[\p{L}-]+ (?:Institute|Centre|Center|Foundation|Risk|Risks|Watch|Analytics|Advisory|Advisers|Advisors|Intelligence|Strategies|Consulting|Consultants|Crisis Group)\b|\b(?:Institute|Centre|Center|Council|School) (?:of|for|on)\b|\b(?:Eurasia|Crisis) Group\b/u;

/** Trades whose forecasts are no matter of this record. */
const OTHER_TRADE =
  /\b(?:weather|space|health|medical|economic|economists?|market|financial|industry|company|companies|police|fire|aviation|climate|football|sports?|technology|legal|bank|scientists?|hospital|school|tax|energy|security software|film)\b/iu;
const FEW = /^(?:few|no|none|neither)\b/iu;

/**
 * Who is taken at his word: one who assesses by `trade`; besides him officials and the state as a whole (`official`);
 * anybody who speaks for a state or a body of states (`anyone`), where his words weigh what is likely.
 */
export type Standing = 'trade' | 'official' | 'anyone';

/** The one who assesses: an entity where the words are one, else the words; null where nobody of that standing does. */
export function assessorOf(
  scene: Scene,
  phrase: Span & { head?: number },
  standing: Standing,
): Stated<string> | null {
  const speaker = speakerFor(scene, phrase);
  if (speaker) return assessorOf(scene, speaker, standing);
  const words = wordsOf(scene, phrase);
  const found = phrase.head === undefined ? undefined : scene.entities.get(phrase.head)?.entity;
  const fits = isOfStanding(scene, { words, found, standing });
  if (!fits || OTHER_TRADE.test(words) || FEW.test(words)) return null;
  const value = found && (isState(found) || isAssessor(found)) ? found.id : words;
  return { value, evidence: [evidenceOf(scene.article, phrase)] };
}

function isOfStanding(
  scene: Scene,
  { words, found, standing }: { words: string; found: Entity | undefined; standing: Standing },
): boolean {
  if (BY_TRADE.test(words) || HOUSE.test(words) || found?.sector === 'SPY') return true;
  if (found && (isExpert(scene, found) || isHouse(scene, found))) return true;
  if (standing === 'trade') return false;
  if (OFFICIAL.test(words) || CIRCLE.test(words) || (found && isState(found))) return true;
  return standing === 'anyone' && found !== undefined && speaksForStates(found);
}

/** "says he would put the odds": a pronoun that nobody resolved means the one in whose words it stands. */
function speakerFor(scene: Scene, phrase: Span & { head?: number }): (Span & { head: number }) | null {
  if (!/^(?:he|she|they|it)$/iu.test(wordsOf(scene, phrase))) return null;
  if (phrase.head !== undefined && scene.entities.has(phrase.head)) return null;
  const index = attributionAt(scene.layers.attributions, phrase.start);
  const speaker = index === null ? null : scene.layers.attributions[index]?.speaker;
  if (!speaker || /^(?:he|she|they|it)$/iu.test(speaker.quote)) return null;
  return {
    start: speaker.start,
    end: speaker.end,
    head: firstTokenFrom(scene.layers.tokens, speaker.end) - 1,
  };
}

function isState({ type }: Entity): boolean {
  return type === 'country';
}

function speaksForStates({ type, sector, country, affiliation, role }: Entity): boolean {
  if (sector === null || !/^(?:GOV|MIL|IGO|REB)$/u.test(sector)) return false;
  return (
    type !== 'person' ||
    (role !== null &&
      (country !== null ||
        affiliation !== undefined ||
        sector !== 'GOV' ||
        /minister|president|envoy|ambassador/iu.test(role)))
  );
}

function isAssessor({ type }: Entity): boolean {
  return type === 'group' || type === 'organization' || type === 'person';
}
