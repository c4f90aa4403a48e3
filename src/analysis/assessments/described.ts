import type { Entity } from '../../types/entity.ts';
import type { Scene } from './scene.ts';

const TRADE =
  /\b(?:analysts?|experts?|specialist|scholar|professor|researcher|fellow|historian|strategist|lecturer|academic|political scientist|pollster|watcher)\b/iu;
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
    const behind = /^,\s+(?<what>[^.;]{0,110})/u.exec(text.slice(end, end + BEHIND))?.groups?.['what'] ?? '';
    const before =
      /(?:^|[.;,]\s+|\s)(?<what>(?:[\p{L}-]+\s+){1,5})$/u.exec(text.slice(Math.max(0, start - BEFORE), start))
        ?.groups?.['what'] ?? '';
    return isTrade(behind.split(/,\s+(?:and|but|who|said|told|says)\b/u)[0] ?? '') || isTrade(before);
  });
}

function isTrade(words: string): boolean {
  return TRADE.test(words) && !OTHER_FIELD.test(words);
}
