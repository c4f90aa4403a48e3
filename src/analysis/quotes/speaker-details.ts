import type { Speaker } from '../../types/attribution.ts';
import type { Entity } from '../../types/entity.ts';
import type { Span } from '../../types/span.ts';
import { uposAt } from '../language/grid.ts';
import type { Scene } from './scene.ts';
import { describe } from './speaker-described.ts';
import { issuerOf, principalOf } from './speaker-owner.ts';
import { entitiesOf } from './speakers-coordinated.ts';

export type SpeakerDetails = Pick<Speaker, 'entities' | 'principal' | 'issuer' | 'described'>;

interface Who {
  span: Span;
  head: number;
  kind: Speaker['kind'];
  entity: Entity | null;
}

/** What more the words around a speaker tell: who speaks with him, for whom, and of what rank the unnamed are. */
export function detailsOf(scene: Scene, { span, head, kind, entity }: Who): SpeakerDetails {
  if (uposAt(scene.grid, head) === 'PRON') return {};
  const several = entitiesOf(scene, span);
  if (several.length > 1) return { entities: several.map(({ id }) => id) };
  const principal = kind === 'document' ? null : (principalOf(scene, span) ?? officeOf(scene, entity));
  const issuer = kind === 'document' ? issuerOf(scene, span, head) : null;
  const described = kind === 'unnamed-official' ? describe(scene, span, head) : undefined;
  return {
    ...(principal && principal.entity !== (entity?.id ?? '') ? { principal } : {}),
    ...(issuer ? { issuer } : {}),
    ...(described ? { described } : {}),
  };
}

/** The principal of somebody whom a pronoun means, where the article's words on his office name one. */
export function principalIn(scene: Scene, entity: Entity): SpeakerDetails {
  const principal = officeOf(scene, entity);
  return principal ? { principal } : {};
}

/** "Peskov" alone speaks for whom the article's words on his office name. */
function officeOf(scene: Scene, entity: Entity | null): Speaker['principal'] | null {
  for (const role of entity?.roles ?? []) {
    const found = principalOf(scene, role);
    if (found) return found;
  }
  return null;
}
