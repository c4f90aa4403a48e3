export type InstitutionKind = 'state' | 'ministry' | 'body' | 'forces' | 'administration';

/** Nouns for what belongs to a state, with what they stand for and their PLOVER sector. */
export const INSTITUTIONS: ReadonlyMap<string, { kind: InstitutionKind; sector: string }> = new Map(
  Object.entries({
    government: { kind: 'state', sector: 'GOV' },
    authorities: { kind: 'state', sector: 'GOV' },
    side: { kind: 'state', sector: 'GOV' },
    regime: { kind: 'state', sector: 'GOV' },
    leadership: { kind: 'state', sector: 'GOV' },
    administration: { kind: 'administration', sector: 'GOV' },
    ministry: { kind: 'ministry', sector: 'GOV' },
    embassy: { kind: 'body', sector: 'GOV' },
    consulate: { kind: 'body', sector: 'GOV' },
    delegation: { kind: 'body', sector: 'GOV' },
    presidency: { kind: 'body', sector: 'GOV' },
    cabinet: { kind: 'body', sector: 'GOV' },
    parliament: { kind: 'body', sector: 'LEG' },
    senate: { kind: 'body', sector: 'LEG' },
    congress: { kind: 'body', sector: 'LEG' },
    intelligence: { kind: 'body', sector: 'SPY' },
    military: { kind: 'body', sector: 'MIL' },
    army: { kind: 'body', sector: 'MIL' },
    navy: { kind: 'body', sector: 'MIL' },
    'air force': { kind: 'body', sector: 'MIL' },
    'central bank': { kind: 'body', sector: 'GOV' },
    forces: { kind: 'forces', sector: 'MIL' },
    troops: { kind: 'forces', sector: 'MIL' },
    soldiers: { kind: 'forces', sector: 'MIL' },
  } as const),
);

/** Words between the owner and such a noun: "Russian |Foreign| Ministry". */
export const INSTITUTION_MODIFIER =
  /^(?:foreign|defen[cs]e|interior|finance|energy|economy|economic|health|trade|justice|external|affairs|armed|ground|naval|special|military|security|intelligence|national|federal|air|central|new|own|border|peacekeeping|government|occupation|invading|state|transitional|interim|civilian|nuclear|civil|internal|information|culture|education|industry|oil|emergency|emergencies|-)$/i;

/** "foreign affairs ministry", "defence ministry" and "Ministry of Defense" under one key. */
export function institutionKey(modifiers: string, head: string, kind: InstitutionKind): string {
  const plain = modifiers
    .toLowerCase()
    .replace('defence', 'defense')
    .replace(/\bforeign affairs\b/, 'foreign')
    .replace(/\b(?:new|own|interim|transitional)\b/g, '')
    .trim();
  if (kind === 'forces') return 'forces';
  return plain === '' ? head : `${plain} ${head}`;
}
