import type { Effect } from './governors.ts';

/** Nouns whose content is a contact that somebody wants: "a proposal for talks", "an invitation to visit". */
export const OFFER_NOUNS: ReadonlySet<string> = new Set(
  'invitation invite offer proposal request plan initiative bid overture suggestion'.split(' '),
);

/** What becomes of the contact offered when the offer is the object of such a verb. */
export const OFFER_EFFECTS: Readonly<Record<string, Effect>> = {
  accept: 'scheduled',
  approve: 'scheduled',
  decline: 'declined',
  reject: 'declined',
  refuse: 'declined',
  rebuff: 'declined',
  dismiss: 'declined',
  spurn: 'declined',
  snub: 'declined',
  'turn down': 'declined',
  'brush off': 'declined',
  'brush aside': 'declined',
  'shrug off': 'declined',
  ignore: 'declined',
  extend: 'proposed',
  issue: 'proposed',
  send: 'proposed',
  receive: 'proposed',
  make: 'proposed',
  repeat: 'proposed',
  renew: 'proposed',
  present: 'proposed',
  table: 'proposed',
  'put forward': 'proposed',
  welcome: 'proposed',
  withdraw: 'cancelled',
  'tear up': 'cancelled',
  bin: 'cancelled',
  ditch: 'cancelled',
  drop: 'cancelled',
  cancel: 'cancelled',
  'call off': 'cancelled',
  postpone: 'postponed',
  suspend: 'postponed',
  announce: 'scheduled',
  confirm: 'scheduled',
  scrap: 'cancelled',
  shelve: 'cancelled',
  abandon: 'cancelled',
};
