import { evidenceOf } from '../../evidence.ts';
import { firstTokenFrom } from '../../entity-index.ts';
import type { EngagementLevel, EngagementMention } from '../../types/engagement.ts';
import type { EvidencedText } from '../../types/evidence.ts';
import { channelOf } from './channel.ts';
import type { Draft } from './draft.ts';
import { durationOf } from './duration.ts';
import { levelOf } from './levels.ts';
import { outcomesOf } from './outcome.ts';
import type { Reading } from './reading.ts';

type Details = Pick<EngagementMention, 'channel' | 'duration' | 'outcome' | 'series' | 'place_entity'>;

/** The fields that only some reports state; those that none states are absent. */
export function detailsOf(reading: Reading, group: readonly Draft[]): Details {
  const channel = channelOf(reading, group);
  const duration = durationOf(reading, group);
  const outcome = outcomesOf(reading, group);
  const series = seriesOf(reading, group);
  const place = placeEntity(reading, group);
  return {
    ...(place === null ? {} : { place_entity: place }),
    ...(channel ? { channel } : {}),
    ...(duration ? { duration } : {}),
    ...(outcome.length > 0 ? { outcome } : {}),
    ...(series ? { series } : {}),
  };
}

/** "The talks will continue next week": what is told of its going on. */
function seriesOf(reading: Reading, group: readonly Draft[]): EvidencedText | null {
  const draft = group.find(
    (it) => /:(?:continue|resume|reconvene)\b/.test(it.status.reason) && it.status.spans.length > 0,
  );
  if (!draft) return null;
  const spans = [...draft.status.spans, ...(draft.when ? [draft.when] : [])];
  const sentence = reading.sentences[draft.sentence];
  const start = Math.min(draft.span.start, ...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  if (!sentence || start < sentence.start || end > sentence.end) return null;
  return {
    text: reading.article.text.slice(start, end).replace(/\s+/g, ' '),
    evidence: [evidenceOf(reading.article, { start, end })],
  };
}

function placeEntity(reading: Reading, group: readonly Draft[]): string | null {
  const place = group.find((draft) => draft.place !== null)?.place;
  if (!place) return null;
  const found = reading.entityAt.get(firstTokenFrom(reading.tokens, place.span.start));
  const ground = found?.entity.type === 'place' || found?.entity.type === 'country';
  return found && ground ? found.entity.id : null;
}

/** The level on which a participant acts: by his office, else by the words around the mention. */
export function levelOfParty(reading: Reading, group: readonly Draft[], id: string): EngagementLevel | null {
  const entity = reading.entity.get(id);
  const told = group.flatMap((draft) => draft.parties).find((party) => party.entity === id && party.level);
  if (entity?.type === 'person') return levelOf(entity.role ?? '') ?? told?.level ?? null;
  return told?.level ?? (entity?.type === 'group' ? levelOf(entity.name) : null);
}
