import type { Entity } from '../../types/entity.ts';
import type { Scene } from './scene.ts';

const TRADE =
  /\b(?:analysts?|experts?|specialist|scholar|professor|researcher|fellow|historian|strategist|lecturer|academic|political scientist|pollster|watcher|commentator|consultant|consultancy|think[- ]tank|(?:former|retired|ex-?) ?(?:[\p{L}-]+ ){0,3}(?:ambassador|diplomat|general|admiral|colonel|officer|spy|negotiator|envoy))\b/iu;
/** Fields whose experts foresee other things than crises. */
const OTHER_FIELD =
  /\b(?:football|sports?|market|equity|stock|retail|technology|industry|fashion|film|music|health|medical|climate|weather|property|currency|media|consumer|bank|economics)\b/iu;
/** Characters read behind a name for what he is: "Riccardo Sala, a Maghreb specialist at …". */
const BEHIND = 110;
const BEFORE = 60;

/** Does the article call this person an analyst, an expert, a scholar: beside his name, in front or behind? */
export function isExpert({ article: { text } }: Scene, { type, mentions, role }: Entity): boolean {
  if (type !== 'person') return false;
  if (role !== null && TRADE.test(role)) return !OTHER_FIELD.test(role);
  return mentions.some(({ form, start, end }) => {
    if (form !== 'name') return false;
    if (OF_HOUSE.test(text.slice(end, end + BEHIND))) return true;
    const behind = /^,\s+(?<what>[^.;]{0,110})/u.exec(text.slice(end, end + BEHIND))?.groups?.['what'] ?? '';
    const before =
      /(?:^|[.;,]\s+|\s)(?<what>(?:[\p{L}-]+\s+){1,5})$/u.exec(text.slice(Math.max(0, start - BEFORE), start))
        ?.groups?.['what'] ?? '';
    return isTrade(behind.split(/,\s+(?:and|but|who|said|told|says)\b/u)[0] ?? '') || isTrade(before);
  });
}

/** "Ruth Berger of the Bern Institute", "Mats Ek, who follows the region for the Nordic Institute". */
const OF_HOUSE =
  /^,? (?:of|at|from|with|who (?:follows|watches|studies|covers|tracks|heads|runs)) (?:[\p{L}-]+ ){0,7}(?:Institute|University|Centre|Center|Foundation|College|School|Risk|Watch|Analytics|Advisory|Consulting|Crisis Group|consultancy|think[- ]tank|region|war|conflict)\b/u;

/** A firm or body that judges such matters by trade: "Teneo, a consultancy", "Crisis Watch, a monitoring group". */
const HOUSE =
  /\b(?:consultancy|consultants|think[- ]tank|research (?:group|body|institute|firm|outfit)|risk (?:firm|adviser|advisory)|monitoring group|monitor|intelligence (?:firm|company)|advisory (?:firm|group)|conflict (?:group|monitor)|institute|watchdog)\b/iu;

/** Does the article call this body one that judges by trade, right behind or in front of its name? */
export function isHouse({ article: { text } }: Scene, { type, mentions }: Entity): boolean {
  if (type === 'country' || type === 'place') return false;
  return mentions.some(({ form, start, end }) => {
    if (form !== 'name') return false;
    const behind = /^,\s+(?:an?|the)\s+(?<what>[^,.;]{0,80})/u.exec(text.slice(end, end + BEHIND))?.groups?.[
      'what'
    ];
    const before = text.slice(Math.max(0, start - BEFORE), start);
    return (
      (behind !== undefined && HOUSE.test(behind) && !OTHER_FIELD.test(behind)) ||
      /\b(?:consultancy|think[- ]tank|risk (?:firm|adviser)|monitor|watchdog),? $/iu.test(before)
    );
  });
}

function isTrade(words: string): boolean {
  return TRADE.test(words) && !OTHER_FIELD.test(words);
}
