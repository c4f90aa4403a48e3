import type { Entry } from './entry.ts';

const PARTNERS = 'with object between to';

export const CONSULT: Entry = {
  type: 'CONSULT',
  definition: 'Meets, visits, receives, telephones or negotiates with somebody.',
  confusable: {
    AGREE: 'a meeting that is only announced is AGREE in exports; the record keeps it as planned',
    ACCUSE: 'an envoy summoned over a complaint is ACCUSE',
    REQUEST: 'who asks for a meeting requests',
  },
  cues: [
    { mode: 'phone', contexts: 'diplomatic', on: 'phone telephone ring', recipients: 'object' },
    { mode: 'phone', contexts: 'diplomatic', on: 'speak talk', beside: 'by=phone by=telephone over=phone by=video', recipients: 'with to' },
    { mode: 'phone', contexts: 'diplomatic', on: 'hold have take', object: 'call', recipients: 'with' },
    { mode: 'phone', contexts: 'diplomatic', on: 'call', object: '@name counterpart', recipients: 'object', purpose: true },
    { mode: 'phone', contexts: 'diplomatic', on: 'call conversation', noun: true, recipients: 'with to between' },
    { mode: 'visit', contexts: 'diplomatic', on: 'visit tour', recipients: 'object to', not: 'site scene museum grave exhibition' },
    { mode: 'visit', contexts: 'diplomatic', on: 'arrive land', beside: 'on=visit for=talk for=visit for=meeting', recipients: 'in at to' },
    { mode: 'visit', contexts: 'diplomatic', on: 'pay', object: 'visit call', recipients: 'to on' },
    { mode: 'host', contexts: 'diplomatic', on: 'host receive welcome', recipients: 'object', not: 'letter report award aid support vote call message game tournament money fund refugee shipment complaint proposal decision move news agreement deal verdict resolution statement' },
    { mode: 'third-party', contexts: 'diplomatic', on: 'mediate broker', recipients: 'between object', not: 'deal agreement truce ceasefire' },
    { mode: 'third-party', contexts: 'diplomatic', on: 'mediation', noun: true, recipients: 'between' },
    { contexts: 'diplomatic', on: 'meet', recipients: PARTNERS, not: 'target requirement deadline demand need goal standard condition resistance criterion obligation end death' },
    { contexts: 'diplomatic', on: 'confer consult negotiate huddle', recipients: PARTNERS },
    { contexts: 'diplomatic', on: 'speak talk converse', recipients: 'with' },
    { contexts: 'diplomatic', on: 'discuss', recipients: 'with' },
    { contexts: 'diplomatic', on: 'hold have open resume conduct attend begin start convene join chair', object: 'talk meeting summit discussion consultation negotiation session dialogue conference', recipients: 'with between', alone: true },
    { contexts: 'diplomatic', on: 'join', beside: 'for=meeting for=talk for=summit', recipients: 'object' },
    { mode: 'third-party', contexts: 'diplomatic', on: 'launch begin start', beside: 'object=mediation', recipients: 'between', alone: true },
    { contexts: 'diplomatic', on: 'call+on', recipients: 'object on', beside: 'object=president on=president on=premier on=minister on=king' },
    { contexts: 'diplomatic', on: 'meeting talk summit consultation negotiation dialogue discussion', noun: true, recipients: 'with between subject of' },
  ],
  examples: [
    { text: 'The king of Norland met President Ortiz in Lima.', event: 'CONSULT' },
    { text: 'Merkel telephoned Putin on Friday.', event: 'CONSULT:phone' },
    { text: 'Lavrov visited Belgrade.', event: 'CONSULT:visit' },
    { text: 'The firm met its sales target in Germany.', event: null },
    { text: 'The law of Portugal met resistance.', event: null },
  ],
}; // prettier-ignore
