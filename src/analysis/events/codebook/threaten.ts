import type { Entry } from './entry.ts';

export const THREATEN: Entry = {
  type: 'THREATEN',
  definition: 'Threatens harm, or warns of it as one who could do it.',
  confusable: {
    REQUEST: 'a demand without a stated harm is REQUEST',
    MOBILIZE: 'troops that move are MOBILIZE',
  },
  cues: [
    { mode: 'violence', on: 'threaten', beside: 'with=war with=attack with=retaliation with=force with=strike with=death', recipients: 'object', governs: true },
    { mode: 'restrict', on: 'threaten', beside: 'object=sanction with=sanction with=tariff object=tariff with=boycott', recipients: 'object against on', governs: true, alone: true },
    { on: 'threaten', recipients: 'object with', governs: true, alone: true },
    { on: 'warn', governs: true, recipients: 'object indirect' },
    { on: 'issue give deliver', object: 'ultimatum threat warning', recipients: 'to indirect', governs: true, alone: true },
    { on: 'give set', object: 'deadline ultimatum', recipients: 'indirect object for to', alone: true },
    { on: 'threat ultimatum', noun: true, recipients: 'to against on', subject: '*', governs: true },
  ],
  examples: [
    { text: 'Iran threatened to close the border with Iraq.', event: 'THREATEN' },
    { text: 'Erdogan issued an ultimatum to Damascus.', event: 'THREATEN' },
    { text: 'Storm clouds threatened rain over Denmark.', event: null },
  ],
}; // prettier-ignore
