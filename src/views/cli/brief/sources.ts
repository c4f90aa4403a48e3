import type { Evidence } from '../../../types/evidence.ts';
import type { SituationRecord } from '../../../types/record.ts';

/** Numbers the passages that a brief cites, in the order in which it cites them. */
export class Sources {
  private readonly passages: Evidence[];
  private readonly numbers = new Map<Evidence, number>();
  private readonly labels: Map<string, string>;

  /** A passage that lies within another cited one is cited as that one, so that the list stays short. */
  constructor(record: SituationRecord) {
    this.labels = labelArticles(record);
    this.passages = widest(allEvidence(record));
  }

  /** `[1][4]` for these passages; empty for none. */
  cite(evidence: readonly Evidence[]): string {
    const numbers = evidence.flatMap((one) => this.numberOf(one) ?? []);
    return [...new Set(numbers)]
      .sort((a, b) => a - b)
      .map((number) => `[${String(number)}]`)
      .join('');
  }

  /** `A`, `B` … for an article. */
  labelOf(article: string): string {
    return this.labels.get(article) ?? article;
  }

  /** The cited passages in order of number. */
  list(): { number: number; label: string; quote: string }[] {
    return [...this.numbers]
      .sort((a, b) => a[1] - b[1])
      .map(([passage, number]) => ({ number, label: this.labelOf(passage.article), quote: passage.quote }));
  }

  private numberOf(evidence: Evidence): number | null {
    const passage = this.passages.find((candidate) => contains(candidate, evidence));
    if (!passage) return null;
    const number = this.numbers.get(passage) ?? this.numbers.size + 1;
    this.numbers.set(passage, number);
    return number;
  }
}

/** A to Z, then A2, B2 …: in the order of the record. */
function labelArticles({ articles }: SituationRecord): Map<string, string> {
  return new Map(
    articles.map(({ id }, index) => {
      const letter = String.fromCharCode(65 + (index % 26));
      return [id, index < 26 ? letter : `${letter}${String(Math.floor(index / 26) + 1)}`];
    }),
  );
}

function allEvidence(record: SituationRecord): Evidence[] {
  const { engagements, positions, postures, assessments, statements, unknowns } = record;
  return [...engagements, ...positions, ...postures, ...assessments, ...statements, ...unknowns].flatMap(
    ({ evidence }) => evidence,
  );
}

function widest(evidence: readonly Evidence[]): Evidence[] {
  const sorted = [...evidence].sort((a, b) => b.end - b.start - (a.end - a.start));
  const kept = new Map<string, Evidence[]>();
  for (const passage of sorted) {
    const others = kept.get(passage.article) ?? [];
    if (others.some((other) => contains(other, passage))) continue;
    kept.set(passage.article, [...others, passage]);
  }
  return [...kept.values()].flat();
}

function contains(outer: Evidence, inner: Evidence): boolean {
  return outer.article === inner.article && outer.start <= inner.start && inner.end <= outer.end;
}
