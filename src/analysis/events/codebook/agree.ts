import type { Entry } from './entry.ts';

export const AGREE: Entry = {
  type: 'AGREE',
  definition: 'Agrees, offers, promises or is willing to cooperate, before anything is done.',
  confusable: {
    SUPPORT: 'a treaty signed or ties opened is SUPPORT, the promise of it AGREE',
    CONCEDE: 'what is eased already is CONCEDE',
    THREATEN: 'a promise to harm is a threat',
  },
  cues: [
    { on: 'agree consent', asPlanned: true, recipients: 'with', alone: true },
    { on: 'promise pledge vow offer commit undertake volunteer', asPlanned: true, recipients: 'object indirect to with', alone: true },
    { on: 'willing ready prepared eager', asPlanned: true, recipients: 'with', alone: true },
    { on: 'reaffirm reiterate', object: 'commitment readiness willingness', recipients: 'to', asPlanned: true, alone: true },
    { on: 'express voice declare announce signal', object: 'readiness willingness', asPlanned: true, recipients: 'to', alone: true },
    { on: 'offer promise pledge', noun: true, recipients: 'to', asPlanned: true },
  ],
  examples: [
    { text: 'Norland agreed to send engineers to Westmark.', event: 'AGREE' },
    { text: 'Kenya is ready to host the talks with Somalia.', event: 'AGREE' },
    { text: 'France promised Mali more helicopters.', event: 'AGREE' },
    { text: 'Peru vowed to attack Chile.', event: null },
  ],
}; // prettier-ignore
