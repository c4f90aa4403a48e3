import type { Entry } from './entry.ts';

export const REQUEST: Entry = {
  type: 'REQUEST',
  definition: 'Asks, appeals, demands or orders that somebody do something, verbally.',
  confusable: {
    THREATEN: 'a demand "or else" is a threat',
    PROTEST: 'a demand made in the street is PROTEST',
    ACCUSE: 'a call to punish a third party accuses it',
  },
  cues: [
    { mode: 'meet', contexts: 'diplomatic', on: 'request seek propose ask+for', object: 'call talk meeting conversation summit session dialogue negotiation', recipients: 'with from to', alone: true },
    { mode: 'assist', on: 'ask+for seek request ask', object: 'aid assistance help support arm weapon loan protection mediation', recipients: 'from', alone: true },
    { mode: 'assist', on: 'ask appeal plead beg', beside: 'for=aid for=help for=assistance for=support for=weapon for=arm for=money for=loan', recipients: 'from object to', alone: true },
    { mode: 'assist', contexts: 'migration', on: 'seek request apply+for', object: 'refuge asylum shelter', recipients: 'in from', alone: true },
    { mode: 'yield', on: 'demand seek request urge', object: 'release withdrawal ceasefire truce return extradition lifting end', recipients: 'from of by', alone: true },
    { mode: 'change', on: 'urge press pressure pressurise pressurize beg implore exhort call+on instruct order encourage', recipients: 'object on', governs: true },
    { mode: 'change', on: 'ask tell', recipients: 'object', governs: true, purpose: true },
    { mode: 'change', on: 'call', beside: 'on=*', recipients: 'on', governs: true },
    { mode: 'change', on: 'call appeal press push plead lobby', beside: 'for=* to=*', recipients: 'on to in against', governs: true, alone: true },
    { mode: 'change', on: 'demand insist', recipients: 'from of on object', governs: true, alone: true },
    { mode: 'change', on: 'request', recipients: 'from object', governs: true, alone: true },
    { mode: 'change', on: 'want', beside: 'object=*', recipients: 'object', governs: true },
    { mode: 'change', on: 'issue make reiterate renew repeat', object: 'appeal plea demand call request', recipients: 'to for', governs: true, alone: true },
    { mode: 'change', on: 'demand call appeal request plea', noun: true, recipients: 'to on', governs: true },
  ],
  examples: [
    { text: 'The EU urged Serbia to recognise the passports.', event: 'REQUEST:change' },
    { text: 'Kiev asked for weapons from Washington.', event: 'REQUEST:assist' },
    { text: 'The diner ordered fish in Oslo.', event: null },
  ],
}; // prettier-ignore
