import type { Entry } from './entry.ts';

export const SUPPORT: Entry = {
  type: 'SUPPORT',
  definition: 'Backs, praises, defends or recognises in words, opens ties, signs or ratifies an agreement.',
  confusable: {
    AID: 'money, arms and food are AID',
    AGREE: 'the promise to sign is AGREE',
    COOPERATE: 'joint work with material results is COOPERATE',
  },
  cues: [
    { contexts: 'diplomatic', on: 'sign conclude reach ratify seal finalize finalise initial approve strike clinch', object: 'agreement deal treaty accord pact memorandum truce convention protocol compromise', recipients: 'with between', alone: true },
    { contexts: 'diplomatic', on: 'agree', beside: 'on=deal on=text on=agreement on=draft on=plan', recipients: 'with', alone: true },
    { contexts: 'diplomatic', on: 'establish open restore resume normalize normalise upgrade forge', object: 'tie relation link embassy', recipients: 'with in', alone: true },
    { on: 'express voice pledge offer declare reiterate reaffirm lend give throw announce show extend', object: 'support backing solidarity condolence sympathy gratitude', recipients: 'for to with behind object', alone: true },
    { on: 'support back endorse praise defend hail commend applaud laud salute congratulate champion', recipients: 'object', not: 'claim position goal title' },
    { on: 'recognize recognise', object: '@name independence sovereignty government state statehood republic region passport border', recipients: 'object as' },
    { on: 'stand', beside: 'with=people by=people behind=government', recipients: 'with by behind' },
    { on: 'welcome', object: 'decision move step statement effort agreement initiative deal announcement plan release resolution visit invitation news', recipients: 'object' },
    { on: 'thank', recipients: 'object' },
    { on: 'apologize apologise', recipients: 'to', alone: true },
    { on: 'support backing', noun: true, recipients: 'for to' },
    { on: 'accept', object: 'proposal plan offer invitation', recipients: 'from by' },
  ],
  examples: [
    { text: 'Turkey voiced its support for Azerbaijan.', event: 'SUPPORT' },
    { text: 'Chile and Peru signed a border treaty.', event: 'SUPPORT' },
    { text: 'China established diplomatic ties with Nauru.', event: 'SUPPORT' },
    { text: 'The bridge supports a weight of 40 tonnes in Peru.', event: null },
  ],
}; // prettier-ignore
