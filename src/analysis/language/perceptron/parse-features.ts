import type { Features } from './features.ts';
import { mix } from './hash.ts';
import { type ParseInput, type ParseState, read } from './parse-state.ts';

/** 1, 2, 3, 4, 5 to 6, 7 to 10, more. */
export function bucket(distance: number): number {
  if (distance <= 4) return distance;
  if (distance <= 6) return 5;
  return distance <= 10 ? 6 : 7;
}

/** What stands between two cells: stops, verbs, coordinators, each up to two, as one number. */
export function between(input: ParseInput, from: number, to: number): number {
  if (from === 0 || to <= from + 1) return 0;
  const stops = Math.min(2, read(input.stops, to - 1) - read(input.stops, from));
  const verbs = Math.min(2, read(input.verbs, to - 1) - read(input.verbs, from));
  const links = Math.min(2, read(input.coordinators, to - 1) - read(input.coordinators, from));
  return 1 + stops + 3 * verbs + 9 * links;
}

/** The cells in focus (s: stack from its top, b: buffer from its front) with their words and tags. */
interface Focus {
  input: ParseInput;
  state: ParseState;
  s0: number;
  s1: number;
  b0: number;
  s0w: number;
  s0t: number;
  s0wt: number;
  s1w: number;
  s1t: number;
  s1wt: number;
  b0w: number;
  b0t: number;
  b0wt: number;
  b1w: number;
  b1t: number;
  b2t: number;
  s2t: number;
  /** The two tags of a left arc, of a right arc, and all three. */
  pair: number;
  lower: number;
  three: number;
}

function focusOn(input: ParseInput, state: ParseState): Focus {
  const { words, tags } = input;
  const s0 = state.top(0);
  const s1 = state.top(1);
  const b0 = state.next;
  const s0w = read(words, s0);
  const s0t = read(tags, s0);
  const s1w = read(words, s1);
  const s1t = read(tags, s1);
  const b0w = read(words, b0);
  const b0t = read(tags, b0);
  const lower = mix(s1t, s0t);
  return {
    ...{ input, state, s0, s1, b0, s0w, s0t, s1w, s1t, b0w, b0t, lower },
    s0wt: mix(s0w, s0t),
    s1wt: mix(s1w, s1t),
    b0wt: mix(b0w, b0t),
    b1w: read(words, b0 + 1),
    b1t: read(tags, b0 + 1),
    b2t: read(tags, b0 + 2),
    s2t: read(tags, state.top(2)),
    pair: mix(s0t, b0t),
    three: mix(lower, b0t),
  };
}

/** The features by which the parser chooses among shift, left and right (after Zhang and Nivre 2011). */
export function fillActionFeatures(input: ParseInput, state: ParseState, features: Features): void {
  const focus = focusOn(input, state);
  features.clear();
  addWords(focus, features);
  addPairs(focus, features);
  addTags(focus, features);
  addChildren(focus, features);
  addValency(focus, features);
  addPlaces(focus, features);
}

function addWords(focus: Focus, features: Features): void {
  const { b1w, b1t, b0 } = focus;
  const { words } = focus.input;
  const s2 = focus.state.top(2);
  features.one(1, focus.s0w);
  features.one(2, focus.s0t);
  features.one(3, focus.s0wt);
  features.one(4, focus.s1w);
  features.one(5, focus.s1t);
  features.one(6, focus.s1wt);
  features.one(7, focus.b0w);
  features.one(8, focus.b0t);
  features.one(9, focus.b0wt);
  features.one(10, b1w);
  features.one(11, mix(b1w, b1t));
  features.two(12, read(words, s2), focus.s2t);
  features.two(13, read(words, b0 + 2), focus.b2t);
}

function addPairs(focus: Focus, features: Features): void {
  const { s0w, s0t, s0wt, s1w, s1t, s1wt, b0w, b0t, b0wt, b1w, b1t } = focus;
  features.two(14, s0wt, b0wt);
  features.two(15, s0wt, b0t);
  features.two(16, s0t, b0wt);
  features.two(17, s0w, b0w);
  features.one(18, focus.pair);
  features.two(19, s1wt, s0wt);
  features.two(20, s1wt, s0t);
  features.two(21, s1t, s0wt);
  features.two(22, s1w, s0w);
  features.one(23, focus.lower);
  features.two(24, b0t, b1t);
  features.two(25, b0w, b1t);
  features.two(26, b0t, b1w);
  features.two(27, b0w, b1w);
  features.two(28, s1w, b0t);
  features.two(29, s1t, b0w);
  features.two(30, s1w, b0w);
  features.two(31, s0w, b1w);
}

function addTags(focus: Focus, features: Features): void {
  const { s0w, s0t, s1w, s1t, s2t, b0w, b0t, b1w, b1t, b2t, pair, lower, three } = focus;
  features.one(32, three);
  features.two(33, pair, b1t);
  features.two(34, mix(pair, b1t), b2t);
  features.two(35, three, b1t);
  features.two(36, lower, s2t);
  features.two(37, three, s2t);
  features.two(38, mix(s1t, s0w), b0t);
  features.two(39, mix(s1w, s0t), b0t);
  features.two(40, lower, b0w);
  features.two(41, pair, b1w);
  features.two(42, mix(s0w, b0t), b1t);
  features.two(43, mix(s0t, b0w), b1t);
}

function addChildren(focus: Focus, features: Features): void {
  const { input, state, s0, s1, b0, s0t, s1t, b0t, s1wt, pair, lower } = focus;
  const { words } = input;
  const { labels } = state;
  const s0l = read(state.leftmost, s0);
  const s0r = read(state.rightmost, s0);
  const s1r = read(state.rightmost, s1);
  const b0l = read(state.leftmost, b0);
  const s0lKind = childKind(focus, s0l);
  const s0rKind = childKind(focus, s0r);
  const s1rKind = childKind(focus, s1r);
  const b0lKind = childKind(focus, b0l);
  const s0lWord = read(words, s0l);
  features.two(44, pair, s0lKind);
  features.two(45, pair, s0rKind);
  features.two(46, pair, b0lKind);
  features.two(47, lower, s0lKind);
  features.two(48, lower, s0rKind);
  features.two(49, lower, childKind(focus, read(state.leftmost, s1)));
  features.two(50, lower, s1rKind);
  features.two(51, mix(s1t, b0t), s0lKind);
  features.two(52, focus.s0wt, s0lWord);
  features.two(53, focus.s0wt, read(words, s0r));
  features.two(54, s1wt, read(words, s1r));
  features.two(55, focus.b0wt, read(words, b0l));
  features.two(56, mix(s1wt, s0lWord), b0t);
  features.two(57, mix(s1t, s0t), mix(s0lWord, b0t));
  features.two(58, lower, mix(read(labels, read(state.secondRight, s1)), s1rKind));
  features.two(59, pair, mix(read(labels, read(state.secondLeft, b0)), b0lKind));
}

function childKind({ input, state }: Focus, cell: number): number {
  return mix(read(input.tags, cell), read(state.labels, cell));
}

function addValency(focus: Focus, features: Features): void {
  const { state, s0, s1, s0t, s0wt, s1wt, pair } = focus;
  const s0Counts = mix(read(state.leftCount, s0), read(state.rightCount, s0));
  const s0Left = read(state.leftSet, s0);
  const s1Right = read(state.rightSet, s1);
  const b0Left = read(state.leftSet, focus.b0);
  features.two(60, s0wt, s0Counts);
  features.two(61, s0t, s0Counts);
  features.two(62, s1wt, read(state.rightCount, s1));
  features.two(63, focus.lower, mix(s1Right, read(state.leftSet, s1)));
  features.two(64, s0t, mix(read(state.rightSet, s0), s0Left));
  features.two(65, pair, mix(s0Left, b0Left));
  features.two(66, s1wt, s1Right);
  features.two(67, focus.b0wt, b0Left);
  features.two(68, s0wt, s0Left);
}

/** Distances, what stands between, and the neighbours in the text. */
function addPlaces(focus: Focus, features: Features): void {
  const { input, s0, s1, b0, s0wt, s1wt, pair, lower, three } = focus;
  const { words, tags } = input;
  const near = bucket(b0 - s0);
  const far = s1 > 0 ? bucket(s0 - s1) : 0;
  const gap = between(input, s0, b0);
  const space = between(input, s1, s0);
  features.two(69, pair, near);
  features.two(70, lower, far);
  features.two(71, s0wt, near);
  features.two(72, focus.b0wt, near);
  features.two(73, s1wt, far);
  features.two(74, s0wt, far);
  features.two(75, three, mix(near, far));
  features.two(76, pair, gap);
  features.two(77, lower, space);
  features.two(78, three, between(input, s1, b0));
  features.two(79, s0wt, gap);
  features.two(80, s1wt, space);
  features.two(81, pair, mix(read(tags, s0 + 1), read(tags, b0 - 1)));
  features.two(82, lower, mix(read(tags, s1 + 1), read(tags, s0 - 1)));
  features.two(83, pair, read(tags, s0 - 1));
  features.two(84, lower, read(tags, s0 + 1));
  features.two(85, focus.s0t, mix(focus.b0t, mix(read(words, b0 - 1), gap)));
}
