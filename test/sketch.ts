import type { SituationRecord } from '../src/types/record.ts';

/** A record in short lines, so that a test can say all that it must hold and nothing else. */
export interface Sketch {
  engagements: string[];
  positions: string[];
  postures: string[];
  published: string[];
  verdicts: string[];
  unknowns: string[];
  events: string[];
}

/** "call | Ana Ruiz, Ben Okoro | 2024-03-05 | held", and so on; lines are sorted. */
export function sketchOf(record: SituationRecord): Sketch {
  const names = new Map(record.actors.map(({ id, name }) => [id, name]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  const list = (ids: readonly string[]): string => ids.map(nameOf).sort().join(', ');
  const line = (...parts: (string | null)[]): string => parts.map((part) => part ?? '-').join(' | ');
  const format = new Map(record.engagements.map(({ id, format: kind }) => [id, kind]));
  return {
    engagements: record.engagements
      .map(({ format: kind, participants, when, status }) =>
        line(kind, list(participants), when?.edtf ?? null, status),
      )
      .sort(),
    positions: record.positions
      .map(({ kind, holder, addressees }) => line(kind, nameOf(holder), list(addressees)))
      .sort(),
    postures: record.postures
      .map(({ kind, actor, quantity }) =>
        line(kind, nameOf(actor), String(quantity?.min ?? '-'), String(quantity?.max ?? '-')),
      )
      .sort(),
    unknowns: record.unknowns.map(({ question }) => question.text),
    events: record.events
      .map(({ type, mode, modality, actors, recipients }) =>
        line(mode === null ? type : `${type} ${mode}`, modality, list(actors), list(recipients)),
      )
      .sort(),
    published: record.articles.map(({ published: { value, basis } }) => line(value, basis)),
    verdicts: record.comparison
      .filter(({ item, verdict }) => format.has(item) && verdict !== 'single')
      .map(({ item, field, verdict }) => line(format.get(item) ?? null, field, verdict))
      .sort(),
  };
}
