import type { Features } from './features.ts';
import { mix } from './hash.ts';
import { between, bucket } from './parse-features.ts';
import { type ParseInput, type ParseState, read } from './parse-state.ts';

/** An arc about to be made, in the state that makes it. */
export interface Arc {
  input: ParseInput;
  state: ParseState;
  child: number;
  head: number;
}

/** The two ends of an arc; what is said of the head also says on which side it stands. */
interface Ends {
  arc: Arc;
  side: number;
  cw: number;
  ct: number;
  cwt: number;
  hw: number;
  ht: number;
  hwt: number;
  pair: number;
  distance: number;
  gap: number;
}

function endsOf(arc: Arc): Ends {
  const { input, child, head } = arc;
  const side = head > child ? 300 : 600;
  const cw = read(input.words, child);
  const ct = read(input.tags, child);
  const hw = read(input.words, head);
  const ht = read(input.tags, head) + side;
  return {
    ...{ arc, side, cw, ct, hw, ht },
    cwt: mix(cw, ct),
    hwt: mix(hw, ht),
    pair: mix(ct, ht),
    distance: bucket(Math.abs(head - child)) + side,
    gap: between(input, Math.min(head, child), Math.max(head, child)),
  };
}

/** The features by which the relation of `child` to `head` is chosen at the moment it is attached. */
export function fillLabelFeatures(arc: Arc, features: Features): void {
  const ends = endsOf(arc);
  features.clear();
  addEnds(ends, features);
  addNeighbours(ends, features);
  addDependants(ends, features);
}

function addEnds(ends: Ends, features: Features): void {
  const { side, cw, ct, cwt, hw, ht, hwt, pair, distance, gap } = ends;
  features.two(1, cw, side);
  features.two(2, cwt, side);
  features.two(3, ct, side);
  features.one(4, hwt);
  features.one(5, ht);
  features.two(6, cwt, hwt);
  features.two(7, cwt, ht);
  features.two(8, ct, hwt);
  features.two(9, cw, mix(hw, side));
  features.one(10, pair);
  features.two(11, pair, distance);
  features.two(12, pair, gap);
  features.two(13, cwt, distance);
  features.two(14, hwt, distance);
}

function addNeighbours(ends: Ends, features: Features): void {
  const { pair, ct, hw } = ends;
  const { input, child, head } = ends.arc;
  const { words, tags, suffixes } = input;
  const suffix = read(suffixes, child);
  features.two(15, pair, mix(read(tags, child - 1), read(tags, child + 1)));
  features.two(16, pair, mix(read(tags, head - 1), read(tags, head + 1)));
  features.two(17, pair, read(tags, child - 1));
  features.two(18, pair, read(tags, child + 1));
  features.two(19, pair, read(words, child - 1));
  features.two(20, pair, read(words, child + 1));
  features.two(32, pair, suffix);
  features.two(33, ct, mix(suffix, read(suffixes, head)));
  features.two(34, ct, mix(hw, suffix));
  features.two(35, pair, Number(child === 1));
  features.two(36, pair, read(words, input.length));
}

function addDependants(ends: Ends, features: Features): void {
  const { side, cw, ct, cwt, ht, hwt, pair, gap } = ends;
  const { input, state, child, head } = ends.arc;
  const { words } = input;
  const { labels } = state;
  const firstLeft = read(state.leftmost, child);
  const lastRight = read(state.rightmost, child);
  const leftSet = read(state.leftSet, child);
  const rightSet = read(state.rightSet, child);
  const headSets = mix(read(state.leftSet, head), read(state.rightSet, head));
  const nearest = read(head > child ? state.leftmost : state.rightmost, head);
  const firstWord = read(words, firstLeft);
  features.two(21, pair, mix(firstWord, read(labels, firstLeft)));
  features.two(22, pair, mix(read(words, lastRight), read(labels, lastRight)));
  features.two(23, mix(cw, ht), firstWord);
  features.two(24, hwt, mix(ct, firstWord));
  features.two(25, pair, leftSet);
  features.two(26, pair, rightSet);
  features.two(27, pair, mix(leftSet, rightSet));
  features.two(28, cwt, mix(leftSet, side));
  features.two(29, pair, headSets);
  features.two(30, hwt, mix(ct, headSets));
  features.two(31, pair, mix(read(input.tags, nearest), read(labels, nearest)));
  features.two(37, mix(pair, leftSet), gap);
  features.two(38, mix(pair, firstWord), headSets);
}
