import { attributionAt } from '../../attribution-at.ts';
import { indexEntities, type EntityMention } from '../../entity-index.ts';
import { quoted } from '../../evidence.ts';
import { contentId } from '../../ids.ts';
import type { Annotator, Layers } from '../../types/analysis.ts';
import type { Article } from '../../types/article.ts';
import type { Argument, Clause } from '../../types/clause.ts';
import type { EventMention } from '../../types/event.ts';
import { CODEBOOK, type CodebookEntry } from './codebook.ts';

type Needs = 'tokens' | 'clauses' | 'entities' | 'times' | 'attributions';

/** PLOVER 2.0 events, one a clause: who does what to whom, asserted, planned, requested or demanded. */
export const annotateEvents: Annotator<Needs, 'events'> = {
  name: 'events',
  needs: ['tokens', 'clauses', 'entities', 'times', 'attributions'],
  gives: ['events'],
  annotate(article, layers) {
    const scene: Scene = { article, layers, entities: indexEntities(layers.tokens, layers.entities) };
    return { events: layers.clauses.flatMap((clause) => eventOf(scene, clause) ?? []) };
  },
};

interface Scene {
  article: Article;
  layers: Pick<Layers, Needs>;
  entities: ReadonlyMap<number, EntityMention>;
}

function eventOf(scene: Scene, clause: Clause): EventMention | null {
  // "could attack", "if it attacks": what may never happen is no event of the record.
  if (clause.kind !== 'verb' || clause.modality === 'conditional' || clause.modality === 'hypothetical')
    return null;
  // "asked Tehran to stop supplying": what is not done is no event either.
  if (clause.polarity === 'negative') return null;
  const entry = CODEBOOK.find((candidate) => fits(scene, clause, candidate));
  if (!entry) return null;
  const actors = actingIn(
    scene,
    clause.arguments.filter(({ role }) => role === (clause.voice === 'passive' ? 'by' : 'subject')),
  );
  const recipients = actingIn(
    scene,
    clause.arguments.filter(({ role }) => entry.recipients.includes(role)),
  ).filter((id) => !actors.includes(id));
  if (actors.length === 0 || (entry.needsRecipient && recipients.length === 0)) return null;
  const { article, layers } = scene;
  const trigger = layers.tokens[clause.predicate];
  if (!trigger) return null;
  return {
    id: contentId('event', article.id, entry.type, trigger.start),
    trigger: quoted(article.text, trigger),
    sentence: clause.sentence,
    type: entry.type,
    mode: entry.mode,
    contexts: [...entry.contexts],
    actors,
    recipients,
    time: timeIn(layers, clause),
    place: null,
    modality: clause.modality,
    polarity: clause.polarity,
    attribution: attributionAt(layers.attributions, clause.start),
    rule: `codebook:${entry.type}${entry.mode === null ? '' : `:${entry.mode}`}`,
  };
}

function fits({ layers }: Scene, clause: Clause, { lemmas, objects }: CodebookEntry): boolean {
  if (!lemmas.has(clause.lemma)) return false;
  if (!objects) return true;
  const object = clause.arguments.find(({ role }) => role === 'object');
  return objects.test(layers.tokens[object?.head ?? -1]?.form.toLowerCase() ?? '');
}

/** Entities that act for a country, an organisation or an armed side, coordinated ones one by one. */
function actingIn({ layers, entities }: Scene, phrases: readonly Argument[]): string[] {
  const ids = phrases.flatMap(({ head, end }) => {
    const heads = [head];
    for (
      let at = head + 1;
      at < layers.tokens.length && (layers.tokens[at]?.end ?? Infinity) <= end;
      at += 1
    ) {
      const token = layers.tokens[at];
      if (token?.deprel === 'conj' && heads.includes(token.head)) heads.push(at);
    }
    return heads.flatMap((at) => entities.get(at)?.entity ?? []);
  });
  return [
    ...new Set(
      ids
        .filter(
          ({ country, sector, type }) =>
            sector !== null || type === 'country' || (country !== null && type !== 'place'),
        )
        .map(({ id }) => id),
    ),
  ];
}

function timeIn({ times }: Pick<Layers, 'times'>, { start, end }: Clause): string | null {
  return (
    times.find(
      (time) => time.start >= start && time.end <= end && time.edtf !== null && time.type !== 'DURATION',
    )?.edtf ?? null
  );
}
