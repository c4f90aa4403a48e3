import type { Entry } from './entry.ts';

export const ACCUSE: Entry = {
  type: 'ACCUSE',
  definition: 'Blames, condemns, criticises, sues, charges with or investigates something.',
  confusable: {
    REJECT: 'a proposal turned down is REJECT',
    COERCE: 'an arrest or a sentence is COERCE',
    SANCTION: 'a punishment that takes effect is SANCTION',
  },
  cues: [
    { mode: 'investigate', contexts: 'legal', on: 'investigate probe audit', recipients: 'object' },
    { mode: 'investigate', contexts: 'legal', on: 'open launch start begin order announce join head lead conduct', object: 'investigation inquiry probe audit enquiry', recipients: 'into of against on', alone: true },
    { mode: 'investigate', contexts: 'legal', on: 'investigation inquiry probe', noun: true, recipients: 'into of against', subject: '*' },
    { mode: 'allege', contexts: 'legal', on: 'sue indict', recipients: 'object' },
    { mode: 'allege', contexts: 'legal', on: 'charge', recipients: 'object', beside: 'with=*' },
    { mode: 'allege', contexts: 'legal', on: 'file bring', object: 'lawsuit complaint suit case charge petition', recipients: 'against with', alone: true },
    { mode: 'allege', contexts: 'legal', on: 'convict', recipients: 'object' },
    { mode: 'allege', on: 'accuse blame', recipients: 'object', governs: true },
    { mode: 'allege', on: 'allege claim charge', recipients: 'object', beside: 'object=violation object=breach object=interference' },
    { mode: 'allege', contexts: 'legal', on: 'launch take begin', beside: 'object=action', recipients: 'against', alone: true },
    { mode: 'allege', contexts: 'legal', on: 'charge', object: '@name critic activist opponent leader journalist man woman official member suspect', recipients: 'object' },
    { mode: 'disapprove', on: 'fault challenge', object: '@name decision report plan claim policy move', recipients: 'object' },
    { mode: 'disapprove', on: 'condemn denounce criticise criticize decry deplore slam blast lambast lambaste rebuke chide berate attack+verbally rap deride mock insult refute castigate', recipients: 'object' },
    { mode: 'disapprove', on: 'protest object complain', recipients: 'to against about over object' , subject: 'ministry government minister president embassy ambassador spokesman spokeswoman chancellor' },
    { mode: 'disapprove', on: 'launch offer express voice issue deliver', object: 'criticism condemnation attack', beside: 'of=* on=* against=*', recipients: 'of on against' , subject: 'minister president chief leader delegation premier' },
    { mode: 'disapprove', on: 'express voice', object: 'condemnation rejection criticism outrage anger dismay concern disappointment', recipients: 'of at over with about', alone: true },
    { mode: 'disapprove', contexts: 'diplomatic', on: 'summon', object: 'ambassador envoy attaché charge diplomat consul', recipients: 'object' },
    { mode: 'disapprove', on: 'criticism condemnation accusation', noun: true, recipients: 'of against', subject: '*' },
  ],
  examples: [
    { text: 'Ukraine accused Russia of shelling the port.', event: 'ACCUSE:allege' },
    { text: 'France summoned the Chinese ambassador.', event: 'ACCUSE:disapprove' },
    { text: 'Police in Ghana opened an investigation into the company.', event: 'ACCUSE:investigate' },
    { text: 'The critic praised the condemned playwright of France.', event: null },
  ],
}; // prettier-ignore
