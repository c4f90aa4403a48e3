/** Sector codes of actors in PLOVER 2.0; UNS for a form of address that tells no sector. */
export const SECTORS = [
  'GOV',
  'MIL',
  'LEG',
  'JUD',
  'SPY',
  'COP',
  'OPP',
  'REB',
  'PTY',
  'MED',
  'BUS',
  'CVL',
  'EDU',
  'IGO',
  'NGO',
  'UNS',
] as const;

export type Sector = (typeof SECTORS)[number];
