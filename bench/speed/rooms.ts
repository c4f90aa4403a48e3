import { annotators } from '../../src/analysis/annotators.ts';
import type { Layers } from '../../src/types/analysis.ts';
import type { Article } from '../../src/types/article.ts';

/** What one room of the analysis takes of the whole. */
export interface RoomTime {
  name: string;
  /** Processor time, milliseconds. */
  cpu: number;
}

interface Started {
  article: Article;
  layers: Partial<Layers>;
}

/**
 * Processor time of each annotator over all texts, once those before it are done; the best of some passes, since the
 * first ones compile and what else a machine does only adds.
 */
export function timeRooms(texts: readonly string[], passes: number): RoomTime[] {
  const started = texts.map((text): Started => {
    const article = { id: 'speed', text, published: { value: '2020-06-15', basis: 'given' } } as Article;
    return { article, layers: {} };
  });
  return annotators.map(({ name, annotate }) => {
    let cpu = Infinity;
    for (let pass = 0; pass < passes; pass += 1) {
      const before = process.cpuUsage();
      const given = started.map(({ article, layers }) => annotate(article, layers as Layers));
      const { user, system } = process.cpuUsage(before);
      cpu = Math.min(cpu, (user + system) / 1000);
      if (pass === passes - 1) started.forEach(({ layers }, index) => Object.assign(layers, given[index]));
    }
    return { name, cpu };
  });
}
