import type { EngagementLevel } from '../../types/engagement.ts';

/** Deputies first: "deputy foreign minister" is no minister, "vice president" no leader. */
const LEVELS: readonly (readonly [EngagementLevel, RegExp])[] = [
  [
    'deputies',
    /\b(?:deputy|deputies|vice[- ](?!president\b|premier\b)\w+|under[- ]?secretar(?:y|ies)|assistant secretar(?:y|ies)|state secretar(?:y|ies)|deputy head)\b/i,
  ],
  [
    'leaders',
    /\b(?:presidents?|prime ministers?|premiers?|chancellors?|kings?|queens?|monarchs?|emirs?|sultans?|crown princes?|heads? of (?:state|government)|leaders?|pope|taoiseach|supreme leader|secretary[- ]general)\b/i,
  ],
  [
    'ministers',
    /\b(?:ministers?|secretar(?:y|ies) of (?:state|defen[cs]e|commerce|the treasury|energy|homeland security)|(?:foreign|defen[cs]e|home|treasury|commerce) secretar(?:y|ies)|high representative|foreign policy chiefs?|(?:trade|economy|energy) commissioners?)\b/i,
  ],
  [
    'officials',
    /\b(?:officials?|envoys?|ambassadors?|diplomats?|negotiators?|delegat(?:ions?|es?)|advis[eo]rs?|chiefs?|directors?|generals?|commanders?|representatives?|charg[ée]s?|mediators?|emissar(?:y|ies)|coordinators?)\b/i,
  ],
];

/** On which level an office stands: "President of Peru" leaders, "foreign ministers" ministers; null where no word tells. */
export function levelOf(words: string): EngagementLevel | null {
  return LEVELS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
