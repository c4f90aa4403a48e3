import type { Grammar, WordAnalysis } from '../grammar.ts';
import { Engine, type Parse } from './engine.ts';
import { readModel, type Model } from './model-file.ts';
import type { Shape } from './shape.ts';

const MODEL = new URL('../../../../models/grammar.bin', import.meta.url);
/** Longer sentences are parsed in pieces of this length: the work on a sentence grows with the square of it. */
const LONGEST = 256;
/** Most words parsed at a time. */
const BATCH = 1500;

/** The grammar trained by `training/network/train.ts`. Throws when the file is missing or is no model. */
export function loadNetwork(path: string | URL = MODEL): Grammar {
  return grammarOf(readModel(path));
}

/** A grammar that parses with this model. */
export function grammarOf(model: Model): Grammar {
  const engine = new Engine(model);
  return {
    analyse(sentences) {
      const pieces = sentences.flatMap(cut);
      for (const batch of batchesOf(pieces)) {
        const parses = engine.parse(batch.map(({ forms }) => forms));
        batch.forEach((piece, at) => {
          piece.parse = parses[at];
        });
      }
      const found: WordAnalysis[][] = sentences.map(() => []);
      for (const { sentence, start, parse } of pieces) {
        const words = found[sentence];
        if (words && parse) words.push(...describe(engine.shape, parse, { words, start }));
      }
      return found;
    },
  };
}

interface Piece {
  sentence: number;
  /** Number of its first word in the sentence. */
  start: number;
  forms: readonly string[];
  parse?: Parse | undefined;
}

function cut(forms: readonly string[], sentence: number): Piece[] {
  const pieces: Piece[] = [];
  for (let start = 0; start < forms.length; start += LONGEST) {
    pieces.push({ sentence, start, forms: forms.slice(start, start + LONGEST) });
  }
  return pieces;
}

/** Pieces of like length together, longest first in each batch. */
function batchesOf(pieces: readonly Piece[]): Piece[][] {
  const batches: Piece[][] = [];
  let open: Piece[] = [];
  let size = 0;
  for (const piece of [...pieces].sort((a, b) => b.forms.length - a.forms.length)) {
    if (size + piece.forms.length > BATCH) {
      batches.push(open);
      open = [];
      size = 0;
    }
    open.push(piece);
    size += piece.forms.length;
  }
  return open.length > 0 ? [...batches, open] : batches;
}

/** The words of a piece; the root of a later piece hangs on that of the first, as `parataxis`. */
function describe(
  shape: Shape,
  parse: Parse,
  at: { words: readonly WordAnalysis[]; start: number },
): WordAnalysis[] {
  const above = at.words.findIndex(({ head }) => head < 0);
  return Array.from(parse.heads, (head, word) => {
    const pair = parse.pairs[word] ?? 0;
    const joins = head < 0 && above >= 0;
    const relation = shape.relations[parse.relations[word] ?? 0] ?? 'dep';
    const below = head < 0 ? -1 : head + at.start;
    return {
      upos: shape.uposes[pair >> 8] ?? 'X',
      xpos: shape.xposes[pair & 255] ?? 'FW',
      head: joins ? above : below,
      deprel: joins ? 'parataxis' : relation,
    };
  });
}
