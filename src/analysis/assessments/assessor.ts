import { evidenceOf } from '../../evidence.ts';
import type { Entity } from '../../types/entity.ts';
import type { Stated } from '../../types/evidence.ts';
import type { Span } from '../../types/span.ts';
import { wordsOf, type Scene } from './scene.ts';

/** Who assesses by trade; a leader's warning is a position. */
const BY_TRADE =
  /\b(?:intelligence|analysts?|experts?|observers?|inspectors?|watchdogs?|monitors?|assessments?|estimates?|cia|mi6|mossad|pentagon|think[- ]tanks?|strategists?)\b/iu;
/** Unnamed officials assess when they expect, estimate or warn of what could be; what they merely say is speech. */
const OFFICIAL = /\b(?:officials?|diplomats?|commanders?|agency|agencies|services?|envoys?|negotiators?)\b/iu;
/** Trades whose forecasts are no matter of this record. */
const OTHER_TRADE =
  /\b(?:weather|space|health|medical|economic|economists?|market|financial|industry|company|companies|police|fire|aviation|climate|football|sports?|technology|legal|bank|scientists?|hospital|school|tax|energy|security software|film)\b/iu;

/** The one who assesses: an entity where the words are one, else the words; null where nobody assesses by trade. */
export function assessorOf(
  scene: Scene,
  phrase: Span & { head?: number },
  byTrade: boolean,
): Stated<string> | null {
  const words = wordsOf(scene, phrase);
  const found = phrase.head === undefined ? undefined : scene.entities.get(phrase.head)?.entity;
  const byState = !byTrade && found?.type === 'country';
  const fits =
    byState || BY_TRADE.test(words) || found?.sector === 'SPY' || (!byTrade && OFFICIAL.test(words));
  if (!fits || OTHER_TRADE.test(words)) return null;
  const value = found && (byState || isAssessor(found)) ? found.id : words;
  return { value, evidence: [evidenceOf(scene.article, phrase)] };
}

function isAssessor({ type }: Entity): boolean {
  return type === 'group' || type === 'organization' || type === 'person';
}
