import { intervalOf } from '../../dates/index.ts';
import type { Analysis } from '../../types/analysis.ts';
import type { AssessmentMention } from '../../types/assessment.ts';
import type { Speaker } from '../../types/attribution.ts';
import type { EngagementMention } from '../../types/engagement.ts';
import type { EventMention } from '../../types/event.ts';
import type { Stated } from '../../types/evidence.ts';
import type { Sourced } from '../../types/merge.ts';
import type { PositionMention } from '../../types/position.ts';
import type { PostureMention } from '../../types/posture.ts';
import type { StatementMention, UnknownMention } from '../../types/statement.ts';
import { statementsOf } from './statement.ts';
import { unknownOf } from './unknown.ts';

/** From an entity of an article to its actor; null where it is none. */
export type ActorOf = (article: string, entity: string) => string | null;

/** The mentions of one article with entities replaced by actors. */
export class SourcedMentions {
  private readonly analysis: Analysis;
  private readonly actorOf: ActorOf;

  constructor(analysis: Analysis, actorOf: ActorOf) {
    this.analysis = analysis;
    this.actorOf = actorOf;
  }

  get engagements(): Sourced<EngagementMention>[] {
    return this.analysis.engagements.map((mention) =>
      this.source({
        ...mention,
        status: possibleStatus(mention, this.analysis.article.published.value),
        participants: this.unique(mention.participants.map((one) => this.stated(one))),
        requested_by: mention.requested_by && this.stated(mention.requested_by),
        host: mention.host && this.stated(mention.host),
        place: mention.place && this.stated(mention.place),
      }),
    );
  }

  get positions(): Sourced<PositionMention>[] {
    return this.analysis.positions.map((mention) =>
      this.source({
        ...mention,
        holder: this.stated(mention.holder),
        addressees: this.unique(mention.addressees.map((one) => this.stated(one))),
      }),
    );
  }

  get postures(): Sourced<PostureMention>[] {
    return this.analysis.postures.map((mention) =>
      this.source({ ...mention, actor: this.stated(mention.actor) }),
    );
  }

  get assessments(): Sourced<AssessmentMention>[] {
    return this.analysis.assessments.map((mention) =>
      this.source({
        ...mention,
        by: this.stated(mention.by),
        told: mention.told.map((one) => this.stated(one)),
      }),
    );
  }

  get events(): Sourced<EventMention>[] {
    const actors = (ids: string[]): string[] => [...new Set(ids.map((id) => this.actor(id)))];
    return this.analysis.events.map((mention) =>
      this.source({
        ...mention,
        actors: actors(mention.actors),
        recipients: actors(mention.recipients),
        place: mention.place && this.actor(mention.place),
      }),
    );
  }

  get statements(): Sourced<StatementMention>[] {
    return statementsOf(this.analysis, (entity) => this.actorOf(this.analysis.article.id, entity)).map(
      (statement) => this.source(statement),
    );
  }

  get unknowns(): Sourced<UnknownMention>[] {
    return this.analysis.unanswered.map((unanswered) =>
      this.source(unknownOf(this.analysis, unanswered, this.speakerActor(unanswered.by))),
    );
  }

  private speakerActor(speaker: Speaker | null): string | null {
    return speaker?.entity == null ? null : this.actorOf(this.analysis.article.id, speaker.entity);
  }

  private source<Mention>(mention: Mention): Sourced<Mention> {
    return { article: this.analysis.article.id, mention };
  }

  private actor(entity: string): string {
    return this.actorOf(this.analysis.article.id, entity) ?? entity;
  }

  private stated<T extends Stated<string>>(one: T): T {
    return { ...one, value: this.actor(one.value) };
  }

  /** Two entities of an article may turn out to be one actor: listed once, with both evidences. */
  private unique<T extends Stated<string>>(list: T[]): T[] {
    const byValue = new Map<string, T>();
    for (const one of list) {
      const known = byValue.get(one.value);
      byValue.set(one.value, known ? { ...known, evidence: [...known.evidence, ...one.evidence] } : one);
    }
    return [...byValue.values()];
  }
}

/** What lies ahead of its own report is not over: "held" of a later day can only be a misreading, the plan stays. */
function possibleStatus(
  { status, when }: EngagementMention,
  published: string | null,
): EngagementMention['status'] {
  const [day, report] = [intervalOf(when?.edtf ?? ''), intervalOf(published ?? '')];
  const over = status === 'held' || status === 'ongoing';
  return over && day && report && day.start > report.end ? 'scheduled' : status;
}
