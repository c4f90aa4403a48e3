import type { Entry } from './entry.ts';

export const REJECT: Entry = {
  type: 'REJECT',
  definition: 'Refuses, turns down, vetoes, denies entry or defies.',
  confusable: {
    ACCUSE: 'blame without a refusal is ACCUSE',
    SANCTION: 'what existed and is cut off is SANCTION',
  },
  cues: [
    { mode: 'meet', contexts: 'diplomatic', on: 'refuse decline reject', object: 'meeting talk invitation summit dialogue', recipients: 'with to from', governs: true, alone: true },
    { mode: 'meet', contexts: 'diplomatic', on: 'cancel call+off', object: 'visit trip meeting summit', recipients: 'to with', alone: true },
    { mode: 'meet', contexts: 'diplomatic', on: 'leave quit walk+out', object: 'meeting talk', recipients: 'with', alone: true },
    { mode: 'yield', on: 'refuse decline', not: 'say comment answer discuss disclose elaborate speak specify speculate confirm identify name provide+detail', governs: true, recipients: 'object with to', alone: true },
    { mode: 'change', on: 'reject rebuff dismiss spurn turn+down rule+out repudiate oppose', recipients: 'object from by', governs: true, alone: true },
    { mode: 'change', on: 'veto quash overturn strike+down block defy disobey ignore', recipients: 'object from by', alone: true, not: 'road street route traffic' },
    { mode: 'change', on: 'deny refuse', object: 'entry visa access permission request appeal', recipients: 'to indirect from object', alone: true },
    { mode: 'change', on: 'fail', governs: true, recipients: 'with', alone: true, subject: '@name government negotiator side minister president leader' },
    { mode: 'change', on: 'withhold', object: 'consent approval recognition', recipients: 'from of', alone: true },
    { mode: 'change', on: 'refusal rejection', noun: true, recipients: 'of with', subject: '*', governs: true },
  ],
  examples: [
    { text: 'Baghdad rejected the referendum.', event: 'REJECT:change' },
    { text: 'Cuba refused to meet the delegation.', event: 'REJECT' },
    { text: 'The transplanted kidney was rejected in a London clinic.', event: null },
  ],
}; // prettier-ignore
