import { evidenceOf, quoted } from '../../evidence.ts';
import type { Article } from '../../types/article.ts';
import type { Described, Meant, Relay, Speaker } from '../../types/attribution.ts';
import type { EvidencedText } from '../../types/evidence.ts';
import type { QuotedSpan } from '../../types/span.ts';
import type { DescribedSpeaker, Party, RelayStep, SpeakerDetails } from '../../types/statement.ts';

/** From an entity of the article at hand to its actor; null where it is none. */
export type ActorFor = (entity: string) => string | null;

/** What a statement keeps of its speaker beside the name, entities as actors. */
export function speakerDetails(article: Article, speaker: Speaker, actorFor: ActorFor): SpeakerDetails {
  const { entities, principal, issuer, described } = speaker;
  const speakers = [...new Set((entities ?? []).flatMap((entity) => actorFor(entity) ?? []))];
  return {
    ...(speakers.length > 1 ? { speakers } : {}),
    ...(principal ? { principal: partyOf(article, principal, actorFor) } : {}),
    ...(issuer ? { issuer: partyOf(article, issuer, actorFor) } : {}),
    ...(described ? { described: describedOf(article, described, actorFor) } : {}),
  };
}

/** The chain of an attribution with its words as evidence. */
export function chainOf(article: Article, chain: readonly Relay[], actorFor: ActorFor): RelayStep[] {
  return chain.map((relay) => ({
    ...partyOf(article, { ...relay, entity: relay.entity ?? null }, actorFor),
    how: relay.how ?? 'relayed',
  }));
}

/** A span as clean text with its words. */
export function textOf(article: Article, span: QuotedSpan): EvidencedText {
  return {
    text: span.quote.replace(/\s+/gu, ' '),
    evidence: [evidenceOf(article, quoted(article.text, span))],
  };
}

function partyOf(article: Article, meant: Meant, actorFor: ActorFor): Party {
  return { ...textOf(article, meant), actor: meant.entity === null ? null : actorFor(meant.entity) };
}

function describedOf(article: Article, described: Described, actorFor: ActorFor): DescribedSpeaker {
  const { number, institution, country, rank, knowledge, anonymity } = described;
  return {
    ...(number ? { number: { ...textOf(article, number), value: number.value } } : {}),
    ...(country ? { country: partyOf(article, country, actorFor) } : {}),
    ...(institution ? { institution: partyOf(article, institution, actorFor) } : {}),
    ...(rank ? { rank: textOf(article, rank) } : {}),
    ...(knowledge ? { knowledge: textOf(article, knowledge) } : {}),
    ...(anonymity ? { anonymity: textOf(article, anonymity) } : {}),
  };
}
