import type { Contender } from '../contender.ts';

/** All annotations of wink-eng-lite-web-model; reading a document computes them. */
export const contender: Contender = {
  name: 'wink-nlp',
  does: 'sentences, tokens, tags, entities, sentiment',
  async load() {
    const [{ default: winkNlp }, { default: model }] = await Promise.all([
      import('wink-nlp'),
      import('wink-eng-lite-web-model'),
    ]);
    const nlp = winkNlp(model);
    return (text) => nlp.readDoc(text).entities().length();
  },
};
