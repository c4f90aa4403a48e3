import type { Contender } from '../contender.ts';

/** Tags and names (people, places, organizations). */
export const contender: Contender = {
  name: 'compromise',
  does: 'sentences, tokens, tags, names',
  async load() {
    const { default: nlp } = await import('compromise');
    return (text) => nlp(text).topics().length;
  },
};
