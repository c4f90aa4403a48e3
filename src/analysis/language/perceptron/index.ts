import { readFileSync } from 'node:fs';
import type { Grammar } from '../grammar.ts';
import { PerceptronGrammar } from './grammar.ts';
import { decodeModel } from './model.ts';

/** Loads the shipped perceptron grammar (`models/perceptron.bin`). Throws if the file is missing or not a model. */
export function loadPerceptron(): Grammar {
  const url = new URL('../../../../models/perceptron.bin', import.meta.url);
  return new PerceptronGrammar(decodeModel(readFileSync(url)));
}
