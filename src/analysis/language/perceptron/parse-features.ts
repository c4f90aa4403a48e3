import type { Features } from './features.ts';
import { mix } from './hash.ts';
import type { ParseInput, ParseState } from './parse-state.ts';

/** 1, 2, 3, 4, 5 to 6, 7 to 10, more. */
function bucket(distance: number): number {
  if (distance <= 4) return distance;
  if (distance <= 6) return 5;
  return distance <= 10 ? 6 : 7;
}

/** What stands between two cells: stops, verbs, coordinators, each up to two. */
function between(input: ParseInput, from: number, to: number): number {
  if (from === 0 || to <= from + 1) return 0;
  const count = (counts: Int32Array): number => Math.min(2, (counts[to - 1] ?? 0) - (counts[from] ?? 0));
  return 1 + count(input.stops) + 3 * count(input.verbs) + 9 * count(input.coordinators);
}

/** The features by which the parser chooses among shift, left and right (after Zhang and Nivre 2011). */
export function fillActionFeatures(input: ParseInput, state: ParseState, features: Features): void {
  const { words, tags } = input;
  const s0 = state.top(0);
  const s1 = state.top(1);
  const s2 = state.top(2);
  const b0 = state.next;
  const b1 = b0 + 1;
  const root = state.root;
  const s0w = words[s0] ?? 0;
  const s0t = tags[s0] ?? 0;
  const s1w = words[s1] ?? 0;
  const s1t = tags[s1] ?? 0;
  const s2t = tags[s2] ?? 0;
  const b0w = words[b0] ?? 0;
  const b0t = tags[b0] ?? 0;
  const b1w = words[b1] ?? 0;
  const b1t = tags[b1] ?? 0;
  const b2t = b1 + 1 <= root ? (tags[b1 + 1] ?? 0) : 0;
  const s0wt = mix(s0w, s0t);
  const s1wt = mix(s1w, s1t);
  const b0wt = mix(b0w, b0t);
  features.clear();
  features.one(1, s0w);
  features.one(2, s0t);
  features.one(3, s0wt);
  features.one(4, s1w);
  features.one(5, s1t);
  features.one(6, s1wt);
  features.one(7, b0w);
  features.one(8, b0t);
  features.one(9, b0wt);
  features.one(10, b1w);
  features.one(11, mix(b1w, b1t));
  features.two(12, words[s2] ?? 0, s2t);
  features.two(13, words[b1 + 1] ?? 0, b2t);
  // Pairs.
  features.two(14, s0wt, b0wt);
  features.two(15, s0wt, b0t);
  features.two(16, s0t, b0wt);
  features.two(17, s0w, b0w);
  const pair = mix(s0t, b0t);
  features.one(18, pair);
  features.two(19, s1wt, s0wt);
  features.two(20, s1wt, s0t);
  features.two(21, s1t, s0wt);
  features.two(22, s1w, s0w);
  const lower = mix(s1t, s0t);
  features.one(23, lower);
  features.two(24, b0t, b1t);
  features.two(25, b0w, b1t);
  features.two(26, b0t, b1w);
  features.two(27, b0w, b1w);
  features.two(28, s1w, b0t);
  features.two(29, s1t, b0w);
  features.two(30, s1w, b0w);
  features.two(31, s0w, b1w);
  // Three and four tags.
  const three = mix(lower, b0t);
  features.one(32, three);
  features.two(33, pair, b1t);
  features.two(34, mix(pair, b1t), b2t);
  features.two(35, three, b1t);
  features.two(36, lower, s2t);
  features.two(37, three, s2t);
  features.two(38, mix(s1t, s0w), b0t);
  features.two(39, mix(s1w, s0t), b0t);
  features.two(40, mix(s1t, s0t), b0w);
  features.two(41, mix(s0t, b0t), b1w);
  features.two(42, mix(s0w, b0t), b1t);
  features.two(43, mix(s0t, b0w), b1t);
  // Children.
  const s0l = state.leftmost[s0] ?? 0;
  const s0r = state.rightmost[s0] ?? 0;
  const s1l = state.leftmost[s1] ?? 0;
  const s1r = state.rightmost[s1] ?? 0;
  const b0l = state.leftmost[b0] ?? 0;
  const { labels } = state;
  const s0ll = mix(tags[s0l] ?? 0, labels[s0l] ?? 0);
  const s0rl = mix(tags[s0r] ?? 0, labels[s0r] ?? 0);
  const s1ll = mix(tags[s1l] ?? 0, labels[s1l] ?? 0);
  const s1rl = mix(tags[s1r] ?? 0, labels[s1r] ?? 0);
  const b0ll = mix(tags[b0l] ?? 0, labels[b0l] ?? 0);
  features.two(44, pair, s0ll);
  features.two(45, pair, s0rl);
  features.two(46, pair, b0ll);
  features.two(47, lower, s0ll);
  features.two(48, lower, s0rl);
  features.two(49, lower, s1ll);
  features.two(50, lower, s1rl);
  features.two(51, mix(s1t, b0t), s0ll);
  features.two(52, s0wt, words[s0l] ?? 0);
  features.two(53, s0wt, words[s0r] ?? 0);
  features.two(54, s1wt, words[s1r] ?? 0);
  features.two(55, b0wt, words[b0l] ?? 0);
  features.two(56, mix(s1wt, words[s0l] ?? 0), b0t);
  features.two(57, mix(s1t, s0t), mix(words[s0l] ?? 0, b0t));
  features.two(58, lower, mix(labels[state.secondRight[s1] ?? 0] ?? 0, s1rl));
  features.two(59, pair, mix(labels[state.secondLeft[b0] ?? 0] ?? 0, b0ll));
  // Valency and sets of labels.
  const s0v = mix(state.leftCount[s0] ?? 0, state.rightCount[s0] ?? 0);
  features.two(60, s0wt, s0v);
  features.two(61, s0t, s0v);
  features.two(62, s1wt, state.rightCount[s1] ?? 0);
  features.two(63, lower, mix(state.rightSet[s1] ?? 0, state.leftSet[s1] ?? 0));
  features.two(64, s0t, mix(state.rightSet[s0] ?? 0, state.leftSet[s0] ?? 0));
  features.two(65, pair, mix(state.leftSet[s0] ?? 0, state.leftSet[b0] ?? 0));
  features.two(66, s1wt, state.rightSet[s1] ?? 0);
  features.two(67, b0wt, state.leftSet[b0] ?? 0);
  features.two(68, s0wt, state.leftSet[s0] ?? 0);
  // Distances and what stands between.
  const near = bucket(b0 - s0);
  const far = s1 > 0 ? bucket(s0 - s1) : 0;
  features.two(69, pair, near);
  features.two(70, lower, far);
  features.two(71, s0wt, near);
  features.two(72, b0wt, near);
  features.two(73, s1wt, far);
  features.two(74, s0wt, far);
  features.two(75, three, mix(near, far));
  const gap = between(input, s0, b0);
  const space = between(input, s1, s0);
  const span = between(input, s1, b0);
  features.two(76, pair, gap);
  features.two(77, lower, space);
  features.two(78, three, span);
  features.two(79, s0wt, gap);
  features.two(80, s1wt, space);
  // The neighbours in the text.
  features.two(81, pair, mix(tags[s0 + 1] ?? 0, tags[b0 - 1] ?? 0));
  features.two(82, lower, mix(tags[s1 + 1] ?? 0, tags[s0 - 1] ?? 0));
  features.two(83, pair, tags[s0 - 1] ?? 0);
  features.two(84, lower, tags[s0 + 1] ?? 0);
  features.two(85, s0t, mix(b0t, mix(words[b0 - 1] ?? 0, gap)));
}

/** The features by which the relation of `child` to `head` is chosen at the moment it is attached. */
export function fillLabelFeatures(
  context: { input: ParseInput; state: ParseState; child: number; head: number },
  features: Features,
): void {
  const { input, state, child, head } = context;
  const { words, tags, suffixes } = input;
  const cw = words[child] ?? 0;
  const ct = tags[child] ?? 0;
  const hw = words[head] ?? 0;
  const side = head > child ? 300 : 600;
  const ht = (tags[head] ?? 0) + side;
  const cwt = mix(cw, ct);
  const hwt = mix(hw, ht);
  const pair = mix(ct, ht);
  const distance = bucket(Math.abs(head - child)) + side;
  const gap = between(input, Math.min(head, child), Math.max(head, child));
  const cl = state.leftmost[child] ?? 0;
  const cr = state.rightmost[child] ?? 0;
  const leftSet = state.leftSet[child] ?? 0;
  const rightSet = state.rightSet[child] ?? 0;
  const headSets = mix(state.leftSet[head] ?? 0, state.rightSet[head] ?? 0);
  const nearest = head > child ? (state.leftmost[head] ?? 0) : (state.rightmost[head] ?? 0);
  features.clear();
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
  features.two(15, pair, mix(tags[child - 1] ?? 0, tags[child + 1] ?? 0));
  features.two(16, pair, mix(tags[head - 1] ?? 0, tags[head + 1] ?? 0));
  features.two(17, pair, tags[child - 1] ?? 0);
  features.two(18, pair, tags[child + 1] ?? 0);
  features.two(19, pair, words[child - 1] ?? 0);
  features.two(20, pair, words[child + 1] ?? 0);
  features.two(21, pair, mix(words[cl] ?? 0, state.labels[cl] ?? 0));
  features.two(22, pair, mix(words[cr] ?? 0, state.labels[cr] ?? 0));
  features.two(23, mix(cw, ht), words[cl] ?? 0);
  features.two(24, hwt, mix(ct, words[cl] ?? 0));
  features.two(25, pair, leftSet);
  features.two(26, pair, rightSet);
  features.two(27, pair, mix(leftSet, rightSet));
  features.two(28, cwt, mix(leftSet, side));
  features.two(29, pair, headSets);
  features.two(30, hwt, mix(ct, headSets));
  features.two(31, pair, mix(tags[nearest] ?? 0, state.labels[nearest] ?? 0));
  features.two(32, pair, suffixes[child] ?? 0);
  features.two(33, ct, mix(suffixes[child] ?? 0, suffixes[head] ?? 0));
  features.two(34, ct, mix(hw, suffixes[child] ?? 0));
  features.two(35, pair, Number(child === 1));
  features.two(36, pair, words[input.length] ?? 0);
  features.two(37, mix(pair, leftSet), gap);
  features.two(38, mix(pair, words[cl] ?? 0), headSets);
}
