import type { Meant, Speaker } from '../../types/attribution.ts';
import type { Entity } from '../../types/entity.ts';
import type { QuotedSpan } from '../../types/span.ts';
import { quoted } from '../../evidence.ts';
import { antecedentOf, isRelative } from './antecedents.ts';
import type { Candidate } from './candidate.ts';
import type { Told } from './current-speaker.ts';
import { currentSpeaker, wantedBy } from './current-speaker.ts';
import { describedBefore } from './speaker-definite.ts';
import type { Scene } from './scene.ts';
import { detailsOf, principalIn } from './speaker-details.ts';
import { entityOf } from './speaker-entity.ts';
import { kindOfSpeaker } from './speaker-kind.ts';

/** Statements before and behind a pronoun that are looked at. */
const NEAR = 12;

interface Turn {
  candidate: Candidate;
  told: readonly Told[];
  near: readonly Candidate[];
  byId: ReadonlyMap<string, Entity>;
}

/** The speakers of all candidates; pronouns mean who speaks at that point of the text. Null where nobody is named. */
export function resolveSpeakers(scene: Scene, candidates: readonly Candidate[]): (Speaker | null)[] {
  const byId = scene.entityById;
  const order = candidates
    .map((_, index) => index)
    .sort((a, b) => placeOf(candidates[a]) - placeOf(candidates[b]));
  const met = order.flatMap((index) => candidates[index] ?? []);
  const speakers: (Speaker | null)[] = candidates.map(() => null);
  const told: Told[] = [];
  const offices = new Map<string, Meant>();
  order.forEach((index, turn) => {
    const candidate = met[turn];
    if (!candidate?.speaker) return;
    const near = met.slice(Math.max(0, turn - NEAR), turn + NEAR);
    const speaker = withOffice(speakerAt(scene, { candidate, told: told.slice(-NEAR), near, byId }), offices);
    speakers[index] = speaker;
    if (speaker)
      told.push({ candidate, speaker, entity: byId.get(speaker.entity ?? '') ?? null, head: candidate.head });
  });
  return speakers;
}

/** Who spoke for somebody once speaks for him in what follows too. */
function withOffice(speaker: Speaker | null, offices: Map<string, Meant>): Speaker | null {
  if (speaker?.entity == null || speaker.entities) return speaker;
  const { entity, principal } = speaker;
  if (principal) offices.set(entity, principal);
  const known = offices.get(entity);
  return principal || !known ? speaker : { ...speaker, principal: known };
}

function placeOf(candidate: Candidate | undefined): number {
  return candidate?.cue?.start ?? candidate?.speaker?.start ?? candidate?.content[0]?.start ?? 0;
}

function speakerAt(scene: Scene, turn: Turn): Speaker | null {
  const { candidate } = turn;
  if (!candidate.speaker) return null;
  if (isRelative(scene, candidate)) return relativeSpeaker(scene, candidate);
  const wanted = wantedBy(scene.text.slice(candidate.speaker.start, candidate.speaker.end));
  if (!wanted) return definiteSpeaker(scene, candidate, turn.told);
  const { speaker: span, head } = candidate;
  const found = currentSpeaker(scene, {
    at: span.start,
    wanted,
    actor: entityOf(scene, span, head),
    told: turn.told,
    near: turn.near,
    direct: /^(?:quote-.+|carried-quote)$/u.test(candidate.sieve),
  });
  const words = quoted(scene.text, span);
  if (found && 'speaker' in found) return { ...found.speaker, ...words, ...standsFor(found.speaker) };
  const entity = found?.id ?? null;
  const kind = kindOfSpeaker(scene, { span, head, entity });
  return { ...words, entity, kind, ...(found ? principalIn(scene, found) : {}) };
}

/** "The official", "the newspaper": who was called so when he spoke last, where the words themselves name nobody. */
function definiteSpeaker(scene: Scene, candidate: Candidate, told: readonly Told[]): Speaker | null {
  const plain = plainSpeaker(scene, candidate);
  if (!plain || plain.entity !== null) return plain;
  const before = describedBefore(scene, candidate, told);
  if (!before) return plain;
  const { start, end, quote } = plain;
  return {
    ...before,
    start,
    end,
    quote,
    antecedent: before.antecedent ?? wordsOf(before),
  };
}

/** The speaker of a span of words, with its entity and kind. */
export function plainSpeaker(
  scene: Scene,
  { speaker, head }: Pick<Candidate, 'speaker' | 'head'>,
): Speaker | null {
  if (!speaker) return null;
  const known = entityOf(scene, speaker, head);
  const entity = known?.id ?? null;
  const kind = kindOfSpeaker(scene, { span: speaker, head, entity });
  const details = head === null ? {} : detailsOf(scene, { span: speaker, head, kind, entity: known });
  return { ...quoted(scene.text, speaker), entity: details.entities?.[0] ?? entity, kind, ...details };
}

/** "Ruiz, who insists": the words stay the pronoun, entity and kind are those of whom it points at. */
function relativeSpeaker(scene: Scene, candidate: Candidate): Speaker | null {
  const antecedent = antecedentOf(scene, candidate);
  const plain = plainSpeaker(scene, candidate);
  if (!antecedent || !plain) return plain;
  const { start, end, quote } = plain;
  const meant = plainSpeaker(scene, { speaker: antecedent.span, head: antecedent.head }) ?? plain;
  return { ...meant, start, end, quote, antecedent: wordsOf(meant) };
}

/** The words that a pronoun stands for, where they are none themselves. */
function standsFor(speaker: Speaker): Pick<Speaker, 'antecedent'> {
  const antecedent = speaker.antecedent ?? (wantedBy(speaker.quote) ? null : wordsOf(speaker));
  return antecedent ? { antecedent } : {};
}

function wordsOf({ start, end, quote }: Speaker): QuotedSpan {
  return { start, end, quote };
}
