import type { Article } from './article.ts';
import type { AssessmentMention } from './assessment.ts';
import type { Attribution, Unanswered } from './attribution.ts';
import type { Clause } from './clause.ts';
import type { EngagementMention } from './engagement.ts';
import type { Entity } from './entity.ts';
import type { EventMention } from './event.ts';
import type { PositionMention } from './position.ts';
import type { PostureMention } from './posture.ts';
import type { Problem } from './problem.ts';
import type { Span } from './span.ts';
import type { Timex } from './timex.ts';
import type { Name, Sentence, Token } from './token.ts';

/** Everything that annotators add to an article, by layer. Spans and indices are into `article.text`. */
export interface Layers {
  sentences: Sentence[];
  tokens: Token[];
  names: Name[];
  times: Timex[];
  clauses: Clause[];
  entities: Entity[];
  attributions: Attribution[];
  unanswered: Unanswered[];
  events: EventMention[];
  engagements: EngagementMention[];
  positions: PositionMention[];
  postures: PostureMention[];
  assessments: AssessmentMention[];
}

export type Layer = keyof Layers;

/** One step of the analysis: reads the layers it needs, gives the layers it declares, changes nothing. */
export interface Annotator<Needs extends Layer = Layer, Gives extends Layer = Layer> {
  name: string;
  needs: readonly Needs[];
  gives: readonly Gives[];
  annotate(article: Article, layers: Pick<Layers, Needs>): Pick<Layers, Gives>;
}

/** An annotator of whatever layers, as a list holds them. */
export interface AnyAnnotator {
  name: string;
  needs: readonly Layer[];
  gives: readonly Layer[];
  annotate(article: Article, layers: Layers): Partial<Layers>;
}

/** An article with all its layers. */
export interface Analysis extends Layers {
  article: Article;
  problems: Problem[];
}

/** One line of `readout analyze --json`: the analysis without the layers that only machines read. */
export interface AnalysisLine extends Omit<Analysis, 'sentences' | 'tokens' | 'names' | 'clauses'> {
  /** The article's id. */
  id: string;
  sentences: Span[];
}
