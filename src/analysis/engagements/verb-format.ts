import type { Clause } from '../../types/clause.ts';
import type { EngagementFormat } from '../../types/engagement.ts';
import type { VerbCue } from './lexicon/verbs.ts';
import { placeNear } from './place.ts';
import { dependants, formAt } from './reading.ts';
import type { Reading } from './reading.ts';

/** "spoke by phone", "met by video link": the channel that stands with the verb. */
export function channelOf(reading: Reading, clause: Clause): 'call' | 'video-call' | null {
  const words = channelWords(reading, clause);
  if (
    words.some((word) =>
      /^(?:video|videoconference|videolink|videoconferencing|virtually|zoom|teleconference)$/.test(word),
    )
  )
    return 'video-call';
  return words.some((word) => /^(?:phone|telephone|hotline)$/.test(word)) ? 'call' : null;
}

function channelWords(reading: Reading, clause: Clause): string[] {
  return dependants(reading, clause.predicate, 'obl', 'advmod').flatMap((child) => [
    formAt(reading, child),
    ...dependants(reading, child, 'compound').map((it) => formAt(reading, it)),
  ]);
}

export function formatOf(reading: Reading, clause: Clause, cue: VerbCue): EngagementFormat {
  const channel = channelOf(reading, clause);
  if (channel) return channel;
  const inPerson =
    placeNear(reading, [clause.predicate]) !== null || channelWords(reading, clause).includes('person');
  return cue.format === 'call' && inPerson && cue.lemma !== 'call' ? 'meeting' : cue.format;
}
