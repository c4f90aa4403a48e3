import { readFileSync } from 'node:fs';

const TABLE = new URL('../../models/terms.json', import.meta.url);

/**
 * What one story of the window counts beside one document of the shipped table: the table is there for the first
 * days of an archive. Chosen on news-cluster and NewsWCL50 dev (docs/quality.md).
 */
const STORY_WEIGHT = 30;

interface Background {
  documents: number;
  counts: ReadonlyMap<string, number>;
}

let loaded: Background | null = null;

function background(): Background {
  if (loaded) return loaded;
  const { documents, terms } = JSON.parse(readFileSync(TABLE, 'utf8')) as {
    documents: number;
    terms: Record<string, string>;
  };
  const counts = new Map<string, number>();
  for (const [count, words] of Object.entries(terms))
    for (const word of words.split(' ')) counts.set(word, Number(count));
  loaded = { documents, counts };
  return loaded;
}

/**
 * How common terms are: in how many stories of the window and in how many documents of the shipped table
 * (models/terms.md). Stories are counted and not reports: a word that fifty papers write about one event tells
 * that event well.
 */
export class StoryFrequencies {
  private readonly counts = new Map<string, number>();
  private stories = 0;

  /** How many terms it holds. */
  get size(): number {
    return this.counts.size;
  }

  addStory(): void {
    this.stories += 1;
  }

  /** Counts a term for a story, once for each story. */
  addTerm(term: string): void {
    this.counts.set(term, (this.counts.get(term) ?? 0) + 1);
  }

  /** Takes a story and its terms out again. */
  removeStory(terms: Iterable<string>): void {
    this.stories -= 1;
    for (const term of terms) {
      const left = (this.counts.get(term) ?? 0) - 1;
      if (left > 0) this.counts.set(term, left);
      else this.counts.delete(term);
    }
  }

  /** `ln((N + 1) / (df + 0.5))`, never under 0. */
  idf(term: string): number {
    const { documents, counts } = background();
    const all = documents + STORY_WEIGHT * this.stories;
    const having = (counts.get(term) ?? 0) + STORY_WEIGHT * (this.counts.get(term) ?? 0);
    return Math.max(0, Math.log((all + 1) / (having + 0.5)));
  }
}
