import type { Grammar, WordAnalysis } from '../grammar.ts';
import type { PerceptronModel } from './model.ts';
import { parseInput, type ParseState, type TagKinds, tagKinds } from './parse-state.ts';
import { Parser } from './parser.ts';
import { Tagger } from './tagger.ts';
import { WordEncoder } from './words.ts';

/** The grammar of a trained perceptron model: tags from left to right, then one tree a sentence. */
export class PerceptronGrammar implements Grammar {
  readonly #encoder = new WordEncoder();
  readonly #tagger: Tagger;
  readonly #parser: Parser;
  readonly #kinds: TagKinds;
  readonly #tags: readonly (readonly [string, string])[];
  readonly #labels: readonly string[];

  constructor(model: PerceptronModel) {
    const { tags, labels } = model;
    this.#tagger = new Tagger(model.lexicon, model.tagRows, tags.length);
    this.#parser = new Parser({
      actions: model.actions,
      labels: model.labelRows,
      labelCount: labels.length,
      rootLabel: labels.indexOf('root'),
    });
    this.#kinds = tagKinds(tags);
    this.#tags = tags.map(splitTag);
    this.#labels = labels;
  }

  analyse(sentences: readonly (readonly string[])[]): WordAnalysis[][] {
    return sentences.map((forms) => this.#analyseSentence(forms));
  }

  #analyseSentence(forms: readonly string[]): WordAnalysis[] {
    const words = forms.map((form) => this.#encoder.encode(form));
    const tags = this.#tagger.tag(words);
    const state = this.#parser.parse(parseInput(words, tags, this.#kinds));
    return forms.map((_, at) => this.#wordAnalysis(state, at, tags[at] ?? 1));
  }

  #wordAnalysis(state: ParseState, at: number, tag: number): WordAnalysis {
    const [upos, xpos] = this.#tags[tag - 1] ?? ['X', 'FW'];
    const cell = state.heads[at + 1] ?? 0;
    const deprel = this.#labels[(state.labels[at + 1] ?? 1) - 1] ?? 'dep';
    return { upos, xpos, head: cell === state.root ? -1 : cell - 1, deprel };
  }
}

function splitTag(tag: string): [string, string] {
  const cut = tag.indexOf('|');
  return [tag.slice(0, cut), tag.slice(cut + 1)];
}
