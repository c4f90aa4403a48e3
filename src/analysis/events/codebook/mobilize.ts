import type { Entry } from './entry.ts';

const FORCES =
  'troop soldier force unit brigade battalion reservist army navy warship tank missile aircraft jet weapon artillery marine fleet carrier destroyer frigate police drone bomber fighter guard contingent submarine vessel helicopter system battery regiment division';

export const MOBILIZE: Entry = {
  type: 'MOBILIZE',
  definition: 'Moves or readies troops, arms or police without using them.',
  confusable: {
    ASSAULT: 'force that is used is ASSAULT',
    AID: 'peacekeepers sent to help are AID',
    COOPERATE: 'joint exercises are COOPERATE',
  },
  cues: [
    { mode: 'troops', contexts: 'military', on: 'mobilize mobilise deploy mass amass gather move station send dispatch reinforce rush concentrate assemble position', object: FORCES, recipients: 'against to in near along at', alone: true },
    { mode: 'troops', contexts: 'military', on: 'mass gather deploy advance move', subject: FORCES, recipients: 'against near along on at', alone: true },
    { mode: 'troops', contexts: 'military', on: 'beef+up strengthen reinforce bolster increase intensify', object: 'presence force troop deployment garrison', recipients: 'along in near on', alone: true },
    { mode: 'troops', contexts: 'military', on: 'mobilize mobilise', recipients: 'against', alone: true },
    { mode: 'troops', contexts: 'military', on: 'put place remain be stay', beside: 'on=alert', recipients: 'in on along at', alone: true },
    { mode: 'troops', contexts: 'military', on: 'raise heighten', object: 'alert readiness', recipients: 'against in', alone: true },
    { mode: 'troops', contexts: 'military', on: 'hold begin stage conduct start launch', object: 'exercise drill manoeuvre maneuver', recipients: 'near off in', alone: true },
    { mode: 'weapons', contexts: 'military', on: 'test test-fire fire launch', object: 'missile rocket', recipients: 'towards toward over', alone: true },
    { mode: 'weapons', contexts: 'cbrn', on: 'test conduct', object: 'bomb device warhead test', recipients: 'at', alone: true },
    { mode: 'troops', contexts: 'military', on: 'deployment mobilization mobilisation build-up buildup', noun: true, recipients: 'to in near along', subject: '*' },
  ],
  examples: [
    { text: 'Russia massed troops along the border with Ukraine.', event: 'MOBILIZE:troops' },
    { text: 'Cambodian soldiers remained on alert.', event: 'MOBILIZE:troops' },
    { text: 'The charity sent cards to soldiers in Fiji.', event: null },
  ],
}; // prettier-ignore
