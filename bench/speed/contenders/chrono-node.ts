import type { Contender } from '../contender.ts';

/** Time expressions only. */
export const contender: Contender = {
  name: 'chrono-node',
  does: 'time expressions',
  async load() {
    const { parse } = await import('chrono-node');
    const reference = new Date(Date.UTC(2022, 0, 1));
    return (text) => parse(text, reference).length;
  },
};
