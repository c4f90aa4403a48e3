import { likenessBetween, type Weighed } from './likeness.ts';
import type { Postings } from './postings.ts';
import type { Story } from './story.ts';
import type { Span } from '../types/span.ts';
import type { TermVector } from './terms.ts';

/** A paragraph of a report with the counts of its terms. */
export interface Passage extends Span {
  terms: TermVector;
}

/** A passage of a report that belongs to another story than the report as a whole. */
export interface StoryPassage extends Span {
  article: string;
  story: string;
  /** How alike the passage and the story's reports are, 0 to 1. */
  likeness: number;
}

/**
 * Mean likeness of a passage and the reports of a story from which on it tells of that story: high, for a wrong one costs more than
 * a missing one (docs/quality.md).
 */
const THRESHOLD = 0.2;

/** A passage must be this much more like the other story than like its own report's. */
const RATIO = 2;

/** Terms below which a paragraph says too little. */
const LEAST_TERMS = 8;

/**
 * The other story that a passage tells of; null where it goes with its own report, or nobody is sure. `own` is the story of the report,
 * `id` the report itself, which tells nothing of its own passage.
 */
export function storyOfPassage(
  passage: Weighed,
  { id, own, postings }: { id: string; own: Story | null; postings: Postings<Story> },
): { story: Story; likeness: number } | null {
  if (passage.all.size < LEAST_TERMS) return null;
  const rivals = postings
    .candidates(passage)
    .filter((story) => story.id !== own?.id)
    .map((story) => ({ story, likeness: meanOf(passage, story, id) }))
    .sort((a, b) => b.likeness - a.likeness || (a.story.id < b.story.id ? -1 : 1));
  const [best] = rivals;
  if (!best || best.likeness < THRESHOLD) return null;
  const home = own ? meanOf(passage, own, id) : 0;
  return best.likeness >= RATIO * home ? best : null;
}

function meanOf(passage: Weighed, { recent }: Story, id: string): number {
  const others = recent.filter((member) => member.id !== id);
  return others.length === 0 ? 0 : likenessBetween([passage], others) / others.length;
}
