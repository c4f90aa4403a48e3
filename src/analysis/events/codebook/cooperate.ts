import type { Entry } from './entry.ts';

export const COOPERATE: Entry = {
  type: 'COOPERATE',
  definition: 'Works, trades, trains or shares information with somebody to the good of both.',
  confusable: {
    AID: 'what profits the recipient only is AID',
    MOBILIZE: 'an exercise of one side alone is MOBILIZE',
    AGREE: 'a plan to cooperate is AGREE',
  },
  cues: [
    { contexts: 'intelligence', on: 'share exchange', object: 'intelligence information evidence data', recipients: 'with', alone: true },
    { contexts: 'military', on: 'hold begin stage conduct start launch kick+off', object: 'exercise drill manoeuvre maneuver wargame', beside: 'with=* adverbial=*', recipients: 'with' },
    { contexts: 'military', on: 'hold begin stage conduct start launch perform', object: 'game', beside: 'object=war', subject: '@name ally', recipients: 'with near', alone: true },
    { contexts: 'legal', on: 'extradite', recipients: 'object to' },
    { contexts: 'economic', on: 'resume begin expand export import sell buy purchase', object: 'trade gas oil grain wheat goods', recipients: 'with to from', alone: true },
    { on: 'cooperate collaborate team+up partner work', beside: 'with=*', recipients: 'with' },
    { on: 'cooperation', noun: true, recipients: 'with between' },
    { on: 'exchange swap', object: 'prisoner detainee captive', recipients: 'with', alone: true },
  ],
  examples: [
    { text: 'Jordan and the United States shared intelligence with Iraq.', event: 'COOPERATE' },
    { text: 'Spain cooperated with Morocco on the arrests.', event: 'COOPERATE' },
    { text: 'The two sisters shared a flat in Rome with France in mind.', event: null },
  ],
}; // prettier-ignore
