// Adam (Kingma & Ba 2015), with the gradient cleared as it is used.
import { sum4 } from './numbers';

// @ts-ignore: decorator
@inline
function step(w: usize, g: usize, m: usize, v: usize, rate: v128, shrink: v128, b1: v128, b2: v128, clip: v128): void {
  const one = f32x4.splat(1);
  const grad = f32x4.mul(v128.load(g), clip);
  const first = f32x4.add(f32x4.mul(b1, v128.load(m)), f32x4.mul(f32x4.sub(one, b1), grad));
  const second = f32x4.add(f32x4.mul(b2, v128.load(v)), f32x4.mul(f32x4.sub(one, b2), f32x4.mul(grad, grad)));
  v128.store(m, first);
  v128.store(v, second);
  const by = f32x4.div(f32x4.mul(rate, first), f32x4.add(f32x4.sqrt(second), f32x4.splat(1e-8)));
  v128.store(w, f32x4.sub(f32x4.mul(v128.load(w), shrink), by));
  v128.store(g, f32x4.splat(0));
}

/** n floats; `rate` holds the bias correction, `shrink` is one minus rate times weight decay, `clip` scales gradients. */
export function adam(w: usize, g: usize, m: usize, v: usize, n: i32, rate: f32, shrink: f32, b1: f32, b2: f32, clip: f32): void {
  for (let i: usize = 0; i < <usize>n << 2; i += 16) {
    step(w + i, g + i, m + i, v + i, f32x4.splat(rate), f32x4.splat(shrink), f32x4.splat(b1), f32x4.splat(b2), f32x4.splat(clip));
  }
}

/** The same on chosen rows of a table (moments of the others stay as they are). */
export function adamRows(w: usize, g: usize, m: usize, v: usize, width: i32, index: usize, rows: i32, rate: f32, b1: f32, b2: f32, clip: f32): void {
  const bytes = <usize>width << 2;
  for (let i = 0; i < rows; i++) {
    const at = <usize>load<i32>(index + (<usize>i << 2)) * bytes;
    for (let j: usize = 0; j < bytes; j += 16) {
      step(w + at + j, g + at + j, m + at + j, v + at + j, f32x4.splat(rate), f32x4.splat(1), f32x4.splat(b1), f32x4.splat(b2), f32x4.splat(clip));
    }
  }
}

/** Sum of squares of n floats. */
export function squares(x: usize, n: i32): f32 {
  let total = f32x4.splat(0);
  for (let i: usize = 0; i < <usize>n << 2; i += 16) {
    const value = v128.load(x + i);
    total = f32x4.add(total, f32x4.mul(value, value));
  }
  return sum4(total);
}
