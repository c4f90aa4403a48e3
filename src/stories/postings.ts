import type { Weighed } from './likeness.ts';

/** Terms of a report that it is looked up by: its heaviest, and those of its lead. */
const TERMS_OF_TEXT = 24;
const TERMS_OF_LEAD = 12;

/** Holders of a term that are kept: the latest. What only common words share is no candidate. */
const LATEST = 32;

/** Candidates that are handed back. */
const CANDIDATES = 10;

interface Holder {
  /** True once it is no candidate any more. */
  gone: boolean;
}

/**
 * From a term to those that have it. A look-up takes time that depends on the constants above alone, and not on how
 * much has ever been added.
 */
export class Postings<Kind extends Holder> {
  private readonly lists = new Map<string, Kind[]>();

  /** How many terms it holds. */
  get size(): number {
    return this.lists.size;
  }

  add(report: Weighed, holder: Kind): void {
    for (const [term] of lookUpTerms(report)) {
      const list = this.lists.get(term);
      if (!list) this.lists.set(term, [holder]);
      else if (list.at(-1) !== holder) list.push(holder);
      if (list && list.length >= 2 * LATEST) this.lists.set(term, latest(list));
    }
  }

  /** Forgets holders that are gone, where they stand under these terms. */
  sweep(terms: Iterable<string>): void {
    for (const term of terms) {
      const left = this.lists.get(term)?.filter(({ gone }) => !gone) ?? [];
      if (left.length > 0) this.lists.set(term, left);
      else this.lists.delete(term);
    }
  }

  /** Those that share the most weight with a report, the nearest first. */
  candidates(report: Weighed): Kind[] {
    const weights = new Map<Kind, number>();
    for (const [term, weight] of lookUpTerms(report)) {
      for (const holder of latest(this.lists.get(term) ?? []))
        weights.set(holder, (weights.get(holder) ?? 0) + weight);
    }
    const ranked = [...weights].sort(([, a], [, b]) => b - a);
    return ranked.slice(0, CANDIDATES).map(([holder]) => holder);
  }
}

function lookUpTerms({ all, lead }: Weighed): Map<string, number> {
  return new Map([...[...all].slice(0, TERMS_OF_TEXT), ...[...lead].slice(0, TERMS_OF_LEAD)]);
}

/** The last ones, each once, those that are gone left out. */
function latest<Kind extends Holder>(list: readonly Kind[]): Kind[] {
  const found = new Set<Kind>();
  for (let at = list.length - 1; at >= 0 && found.size < LATEST; at -= 1) {
    const holder = list[at];
    if (holder && !holder.gone) found.add(holder);
  }
  return [...found].reverse();
}
