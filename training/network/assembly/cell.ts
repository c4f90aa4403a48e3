// One step of an LSTM whose input gate is one minus its forget gate (Greff et al. 2015, "CIFG"), for a block of rows.
import { sigmoid4, tanh4 } from './numbers';

/**
 * Gates of a row stand as [forget | output | candidate], each `width` floats; they are activated in place.
 * The first `before` of the `rows` rows have a previous cell (at `previous`), the others start at zero.
 * `ldg` is the row stride of the gates, `ld` that of cells and states, in floats.
 */
export function cellForward(
  g: usize,
  ldg: i32,
  cell: usize,
  state: usize,
  ld: i32,
  previous: usize,
  rows: i32,
  before: i32,
  width: i32,
): void {
  const one = f32x4.splat(1);
  const bytes = (<usize>width) << 2;
  for (let i = 0; i < rows; i++) {
    const gi = g + ((<usize>(i * ldg)) << 2);
    const at = (<usize>(i * ld)) << 2;
    for (let j: usize = 0; j < bytes; j += 16) {
      const f = sigmoid4(v128.load(gi + j));
      const o = sigmoid4(v128.load(gi + bytes + j));
      const u = tanh4(v128.load(gi + 2 * bytes + j));
      let c = f32x4.mul(f32x4.sub(one, f), u);
      if (i < before) c = f32x4.add(c, f32x4.mul(f, v128.load(previous + at + j)));
      v128.store(gi + j, f);
      v128.store(gi + bytes + j, o);
      v128.store(gi + 2 * bytes + j, u);
      v128.store(cell + at + j, c);
      v128.store(state + at + j, f32x4.mul(o, tanh4(c)));
    }
  }
}

/**
 * cellForward for parsing: the states are written in 16 bits, in 1/4096, with row stride `lds` of such numbers;
 * the gates stay as they are.
 */
export function cellSmall(g: usize, ldg: i32, cell: usize, ld: i32, previous: usize, state: usize, lds: i32, rows: i32, before: i32, width: i32): void {
  const one = f32x4.splat(1);
  const fine = f32x4.splat(4096);
  const rounder = f32x4.splat(12582912.0);
  const bytes = <usize>width << 2;
  for (let i = 0; i < rows; i++) {
    const gi = g + (<usize>(i * ldg) << 2);
    const at = <usize>(i * ld) << 2;
    const si = state + (<usize>(i * lds) << 1);
    for (let j: usize = 0; j < bytes; j += 16) {
      const f = sigmoid4(v128.load(gi + j));
      const o = sigmoid4(v128.load(gi + bytes + j));
      const u = tanh4(v128.load(gi + 2 * bytes + j));
      let c = f32x4.mul(f32x4.sub(one, f), u);
      if (i < before) c = f32x4.add(c, f32x4.mul(f, v128.load(previous + at + j)));
      v128.store(cell + at + j, c);
      const h = f32x4.add(f32x4.mul(f32x4.mul(o, tanh4(c)), fine), rounder);
      // The low bits of a float with the rounder added are the integer.
      const whole = i32x4.sub(h, i32x4.splat(0x4b400000));
      v128.store64_lane(si + (j >> 1), i16x8.narrow_i32x4_s(whole, whole), 0);
    }
  }
}

/** The way back: gates in, gradients of their inputs out (in place); the previous cells' gradients are added to. */
export function cellBackward(
  g: usize,
  ldg: i32,
  cell: usize,
  dState: usize,
  dCell: usize,
  ld: i32,
  previous: usize,
  dPrevious: usize,
  rows: i32,
  before: i32,
  width: i32,
): void {
  const one = f32x4.splat(1);
  const bytes = (<usize>width) << 2;
  for (let i = 0; i < rows; i++) {
    const gi = g + ((<usize>(i * ldg)) << 2);
    const at = (<usize>(i * ld)) << 2;
    for (let j: usize = 0; j < bytes; j += 16) {
      const f = v128.load(gi + j);
      const o = v128.load(gi + bytes + j);
      const u = v128.load(gi + 2 * bytes + j);
      const t = tanh4(v128.load(cell + at + j));
      const dh = v128.load(dState + at + j);
      let dc = f32x4.mul(f32x4.mul(dh, o), f32x4.sub(one, f32x4.mul(t, t)));
      dc = f32x4.add(dc, v128.load(dCell + at + j));
      const nf = f32x4.sub(one, f);
      let df = f32x4.neg(f32x4.mul(dc, u));
      if (i < before) {
        const c0 = v128.load(previous + at + j);
        df = f32x4.add(df, f32x4.mul(dc, c0));
        const d0 = f32x4.add(v128.load(dPrevious + at + j), f32x4.mul(dc, f));
        v128.store(dPrevious + at + j, d0);
      }
      v128.store(gi + j, f32x4.mul(df, f32x4.mul(f, nf)));
      v128.store(gi + bytes + j, f32x4.mul(f32x4.mul(dh, t), f32x4.mul(o, f32x4.sub(one, o))));
      v128.store(gi + 2 * bytes + j, f32x4.mul(f32x4.mul(dc, nf), f32x4.sub(one, f32x4.mul(u, u))));
    }
  }
}
