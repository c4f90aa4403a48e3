import type { SpeakerKind } from '../../types/attribution.ts';
import type { Entity } from '../../types/entity.ts';
import type { Span } from '../../types/span.ts';
import { lemmaAt, uposAt, wordAt } from '../language/grid.ts';
import { DOCUMENTS, INSTITUTIONS, UNNAMED_PEOPLE } from './cues.ts';
import type { Scene } from './scene.ts';
import { namesAt } from './scene.ts';
import { BODIES, isAgent, PEOPLE } from './speaker-words.ts';

const MEDIA =
  /^(?:newspaper|outlet|agency|magazine|broadcaster|channel|network|daily|tabloid|press|media|paper|website|times|post|journal|guardian|tribune|herald|gazette|telegraph|reuters|cnn|bbc|tass|interfax|ap|afp|bloomberg|axios|politico|xinhua|news|tv|television|radio)$/u;

/** Named person, unnamed official, institution, document or medium, by the head of the phrase and its entity. */
export function kindOfSpeaker(
  scene: Scene,
  { span, head, entity }: { span: Span; head: number | null; entity: string | null },
): SpeakerKind {
  const known = entity === null ? undefined : scene.entityById.get(entity);
  const lemma = lemmaAt(scene.grid, headOf(scene, head, known));
  if (
    !known?.mentions.some(({ form }) => form === 'name') &&
    isRank(lemma) &&
    span.end - span.start < 60 &&
    !hasOther(scene, span, head)
  )
    return 'unnamed-official';
  const name = namesAt(scene, span).find(
    (one) => one.start >= span.start && one.end <= span.end && holds(scene, one, head),
  );
  const type = known?.type ?? name?.type ?? null;
  if (known?.known?.startsWith('media:') === true) return 'media';
  if (type === 'person' && (name || known?.mentions.some(({ form }) => form === 'name') === true))
    return 'named';
  return kindOfNoun(scene, { lemma, type, head, unnamed: known?.unnamed === true });
}

/** Of a pronoun the noun that first tells whom it means. */
function headOf(scene: Scene, head: number | null, known: Entity | undefined): number {
  if (uposAt(scene.grid, head ?? -1) !== 'PRON') return head ?? -1;
  return known?.mentions.find(({ form }) => form === 'nominal')?.head ?? head ?? -1;
}

function kindOfNoun(
  scene: Scene,
  {
    lemma,
    type,
    head,
    unnamed,
  }: { lemma: string; type: string | null; head: number | null; unnamed: boolean },
): SpeakerKind {
  if (MEDIA.test(lemma) && isMedium(scene, lemma, head ?? -1)) return 'media';
  if (DOCUMENTS.has(lemma)) return 'document';
  if (isRank(lemma)) return 'unnamed-official';
  if (
    (unnamed || type !== 'organization') &&
    (unnamed || type !== 'country') &&
    !INSTITUTIONS.has(lemma) &&
    (PEOPLE.has(lemma) || isAgent(lemma))
  )
    return 'unnamed-official';
  if (type === 'person') return 'unnamed-official';
  if (type !== null || INSTITUTIONS.has(lemma) || BODIES.has(lemma)) return 'institution';
  return uposAt(scene.grid, head ?? -1) === 'PROPN' ? 'named' : 'unnamed-official';
}

/** "the agency" may be one of inspectors, "U.S. intelligence agencies" is; a news agency says so. */
function isMedium(scene: Scene, lemma: string, head: number): boolean {
  return lemma !== 'agency' || /^(?:news|press|wire)$/u.test(wordAt(scene.grid, head - 1));
}

function isRank(lemma: string): boolean {
  return UNNAMED_PEOPLE.has(lemma) || UNNAMED_PEOPLE.has(lemma.replace(/s$/u, ''));
}

/** A person's name beside the rank: "spokeswoman Ana Ruiz". */
function hasOther(scene: Scene, span: Span, head: number | null): boolean {
  return namesAt(scene, span).some(
    (name) =>
      name.type === 'person' &&
      name.start >= span.start &&
      name.end <= span.end &&
      !(name.last - name.first === 1 && name.first === head),
  );
}

function holds(scene: Scene, span: Span, head: number | null): boolean {
  const at = scene.tokens[head ?? -1]?.start ?? -1;
  return span.start <= at && at < span.end;
}
