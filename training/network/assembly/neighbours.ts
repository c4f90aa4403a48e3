// Word vectors from plain text: skip-gram with negative sampling (Mikolov et al. 2013), one output table for each
// relative position (Ling et al. 2015), so that vectors tell of syntax.
import { sigmoid4, sum4 } from './numbers';

/**
 * For each row of x and each of `places` targets (index into the output table of its place, -1 = none): one step on
 * the target and `draws` words drawn from the list `pool` of `mask + 1` words. Output rows move at once by `rate`;
 * the gradient of x is written to dx. Returns the state of the generator.
 */
export function neighbours(x: usize, dx: usize, width: i32, rows: i32, targets: usize, places: i32, output: usize, words: i32, pool: usize, mask: i32, draws: i32, rate: f32, seed: i32): i32 {
  const bytes = <usize>width << 2;
  for (let i = 0; i < rows; i++) {
    memory.fill(dx, 0, bytes);
    for (let place = 0; place < places; place++) {
      const target = load<i32>(targets + (<usize>(i * places + place) << 2));
      if (target < 0) continue;
      const table = output + <usize>(place * words) * bytes;
      let gain = pull(x, dx, table + <usize>target * bytes, bytes, 1, rate);
      for (let draw = 0; draw < draws; draw++) {
        seed = seed * 1664525 + 1013904223;
        const other = load<i32>(pool + (<usize>((seed >>> 8) & mask) << 2));
        if (other != target) gain = pull(x, dx, table + <usize>other * bytes, bytes, 0, rate);
      }
    }
    x += bytes;
    dx += bytes;
  }
  return seed;
}

// @ts-ignore: decorator
@inline
function pull(x: usize, dx: usize, row: usize, bytes: usize, label: f32, rate: f32): f32 {
  let dot = f32x4.splat(0);
  for (let j: usize = 0; j < bytes; j += 16) {
    dot = f32x4.add(dot, f32x4.mul(v128.load(x + j), v128.load(row + j)));
  }
  const miss = f32x4.extract_lane(sigmoid4(f32x4.splat(sum4(dot))), 0) - label;
  const grad = f32x4.splat(miss);
  const step = f32x4.splat(miss * rate);
  for (let j: usize = 0; j < bytes; j += 16) {
    const o = v128.load(row + j);
    v128.store(dx + j, f32x4.add(v128.load(dx + j), f32x4.mul(grad, o)));
    v128.store(row + j, f32x4.sub(o, f32x4.mul(step, v128.load(x + j))));
  }
  return miss;
}
