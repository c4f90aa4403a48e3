import type { Entry } from './entry.ts';

export const SANCTION: Entry = {
  type: 'SANCTION',
  definition: 'Cuts or reduces normal relations: sanctions, expulsions of envoys, aid stopped, talks broken off, missions withdrawn.',
  confusable: {
    REJECT: 'what never was given is REJECT',
    COERCE: 'persons deported are COERCE',
    RETREAT: 'hostile troops withdrawn are RETREAT',
  },
  cues: [
    { mode: 'expel', contexts: 'diplomatic', on: 'expel banish', recipients: 'object from' },
    { mode: 'expel', contexts: 'diplomatic', on: 'declare', beside: 'object=diplomat object=ambassador object=attaché', recipients: 'object' },
    { mode: 'expel', contexts: 'diplomatic', on: 'order', object: 'diplomat ambassador envoy', recipients: 'object' },
    { mode: 'expel', contexts: 'diplomatic', on: 'expulsion', noun: true, recipients: 'object of from', subject: '*' },
    { mode: 'withdraw', contexts: 'diplomatic', on: 'recall withdraw pull+out', object: 'ambassador envoy diplomat consul peacekeeper observer monitor mission staff contingent inspector', recipients: 'from', alone: true },
    { mode: 'withdraw', contexts: 'diplomatic', on: 'withdraw pull+out quit leave exit', beside: 'from=treaty from=agreement from=pact from=accord from=talk from=deal', recipients: 'from with', alone: true },
    { mode: 'withdraw', contexts: 'diplomatic', on: 'close shut', object: 'embassy consulate mission', recipients: 'in', alone: true },
    { mode: 'discontinue', contexts: 'diplomatic', on: 'sever suspend cut break+off break freeze downgrade end terminate cut+off halt stop discontinue', object: 'tie relation link contact talk cooperation negotiation dialogue mediation trade flight export import accreditation', recipients: 'with to from in', alone: true },
    { mode: 'discontinue', contexts: 'economic', on: 'suspend cut reduce halt stop freeze end terminate withdraw slash cut+off', object: 'aid assistance funding supply donation loan grant support shipment delivery export purchase import contract project', recipients: 'to for from', alone: true },
    { mode: 'discontinue', contexts: 'economic', on: 'announce order', object: 'suspension embargo cut', recipients: 'of with on against', alone: true },
    { mode: 'discontinue', contexts: 'economic', on: 'impose order slap introduce announce levy extend prolong adopt widen tighten approve renew', object: 'sanction embargo tariff penalty boycott duty', recipients: 'on against', alone: true },
    { mode: 'discontinue', contexts: 'economic', on: 'sanction blacklist', recipients: 'object' },
    { mode: 'discontinue', on: 'suspend eject oust', beside: 'from=bloc from=union from=council from=body from=group from=membership', recipients: 'object' },
    { mode: 'convict', contexts: 'legal', on: 'fine', recipients: 'object' },
  ],
  examples: [
    { text: 'Bulgaria expelled two Russian diplomats.', event: 'SANCTION:expel' },
    { text: 'The EU imposed sanctions on Belarus.', event: 'SANCTION:discontinue' },
    { text: 'Canada suspended aid to Haiti.', event: 'SANCTION:discontinue' },
    { text: 'The school in Ohio expelled air from the balloon.', event: null },
  ],
}; // prettier-ignore
