// Row-wise work: biases, bags of features, reordering, activation, dropout, softmax.
import { exp4, logarithm, sum4 } from './numbers';

export function addBias(x: usize, ld: i32, bias: usize, rows: i32, columns: i32): void {
  for (let i = 0; i < rows; i++) {
    const xi = x + ((<usize>(i * ld)) << 2);
    for (let j: usize = 0; j < (<usize>columns) << 2; j += 16) {
      v128.store(xi + j, f32x4.add(v128.load(xi + j), v128.load(bias + j)));
    }
  }
}

/** dst += the sum of the rows of x. */
export function addColumnSums(dst: usize, x: usize, ld: i32, rows: i32, columns: i32): void {
  for (let i = 0; i < rows; i++) {
    const xi = x + ((<usize>(i * ld)) << 2);
    for (let j: usize = 0; j < (<usize>columns) << 2; j += 16) {
      v128.store(dst + j, f32x4.add(v128.load(dst + j), v128.load(xi + j)));
    }
  }
}

/** Row i of out = the sum of table rows ids[offsets[i]] .. ids[offsets[i + 1] - 1]. */
export function sumBags(out: usize, table: usize, width: i32, offsets: usize, ids: usize, rows: i32): void {
  const bytes = (<usize>width) << 2;
  for (let i = 0; i < rows; i++) {
    memory.fill(out, 0, bytes);
    const end = load<i32>(offsets + ((<usize>(i + 1)) << 2));
    for (let q = load<i32>(offsets + ((<usize>i) << 2)); q < end; q++) {
      const row = table + <usize>load<i32>(ids + ((<usize>q) << 2)) * bytes;
      for (let j: usize = 0; j < bytes; j += 16) {
        v128.store(out + j, f32x4.add(v128.load(out + j), v128.load(row + j)));
      }
    }
    out += bytes;
  }
}

/** sumBags on a table of 8-bit numbers, each row with its scale (a float at scales); width a multiple of 8. */
export function sumSmallBags(out: usize, table: usize, scales: usize, width: i32, offsets: usize, ids: usize, rows: i32): void {
  for (let i = 0; i < rows; i++) {
    memory.fill(out, 0, <usize>width << 2);
    const end = load<i32>(offsets + (<usize>(i + 1) << 2));
    for (let q = load<i32>(offsets + (<usize>i << 2)); q < end; q++) {
      const id = <usize>load<i32>(ids + (<usize>q << 2));
      const scale = v128.load32_splat(scales + (id << 2));
      const row = table + id * <usize>width;
      for (let j: usize = 0; j < <usize>width; j += 8) {
        const wide = v128.load8x8_s(row + j);
        const low = f32x4.mul(scale, f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(wide)));
        const high = f32x4.mul(scale, f32x4.convert_i32x4_s(i32x4.extend_high_i16x8_s(wide)));
        const cell = out + (j << 2);
        v128.store(cell, f32x4.add(v128.load(cell), low));
        v128.store(cell, f32x4.add(v128.load(cell, 16), high), 16);
      }
    }
    out += <usize>width << 2;
  }
}

/** The way back of sumBags: each row's gradient is added to all rows of its bag. */
export function spreadBags(
  grad: usize,
  table: usize,
  width: i32,
  offsets: usize,
  ids: usize,
  rows: i32,
): void {
  const bytes = (<usize>width) << 2;
  for (let i = 0; i < rows; i++) {
    const end = load<i32>(offsets + ((<usize>(i + 1)) << 2));
    for (let q = load<i32>(offsets + ((<usize>i) << 2)); q < end; q++) {
      const row = table + <usize>load<i32>(ids + ((<usize>q) << 2)) * bytes;
      for (let j: usize = 0; j < bytes; j += 16) {
        v128.store(row + j, f32x4.add(v128.load(row + j), v128.load(grad + j)));
      }
    }
    grad += bytes;
  }
}

/** Row i of dst = row index[i] of src. */
export function takeRows(dst: usize, src: usize, index: usize, rows: i32, columns: i32): void {
  const bytes = (<usize>columns) << 2;
  for (let i = 0; i < rows; i++) {
    memory.copy(dst, src + <usize>load<i32>(index + ((<usize>i) << 2)) * bytes, bytes);
    dst += bytes;
  }
}

/** Row index[i] of dst += row i of src. */
export function addRowsAt(dst: usize, src: usize, index: usize, rows: i32, columns: i32): void {
  const bytes = (<usize>columns) << 2;
  for (let i = 0; i < rows; i++) {
    const row = dst + <usize>load<i32>(index + ((<usize>i) << 2)) * bytes;
    for (let j: usize = 0; j < bytes; j += 16) {
      v128.store(row + j, f32x4.add(v128.load(row + j), v128.load(src + j)));
    }
    src += bytes;
  }
}

/** max(x, x / 10), in place. */
export function bend(x: usize, ld: i32, rows: i32, columns: i32): void {
  const slope = f32x4.splat(0.1);
  for (let i = 0; i < rows; i++) {
    const xi = x + ((<usize>(i * ld)) << 2);
    for (let j: usize = 0; j < (<usize>columns) << 2; j += 16) {
      const v = v128.load(xi + j);
      v128.store(xi + j, f32x4.pmax(v, f32x4.mul(v, slope)));
    }
  }
}

/** The way back of bend: dy is multiplied by 1 or 0.1 by the sign of y. */
export function bendBack(dy: usize, y: usize, ld: i32, rows: i32, columns: i32): void {
  const slope = f32x4.splat(0.1);
  const zero = f32x4.splat(0);
  for (let i = 0; i < rows; i++) {
    const at = (<usize>(i * ld)) << 2;
    for (let j: usize = 0; j < (<usize>columns) << 2; j += 16) {
      const d = v128.load(dy + at + j);
      const below = f32x4.lt(v128.load(y + at + j), zero);
      v128.store(dy + at + j, v128.bitselect(f32x4.mul(d, slope), d, below));
    }
  }
}

/** Row i of z = bend(x row i, left part + x row heads[i], right part); heads[i] = -1 takes `root`. */
export function join(
  z: usize,
  x: usize,
  ld: i32,
  width: i32,
  right: i32,
  heads: usize,
  root: usize,
  rows: i32,
): void {
  const slope = f32x4.splat(0.1);
  const bytes = (<usize>width) << 2;
  for (let i = 0; i < rows; i++) {
    const head = load<i32>(heads + ((<usize>i) << 2));
    const left = x + ((<usize>(i * ld)) << 2);
    const other = head < 0 ? root : x + ((<usize>(head * ld + right)) << 2);
    for (let j: usize = 0; j < bytes; j += 16) {
      const v = f32x4.add(v128.load(left + j), v128.load(other + j));
      v128.store(z + j, f32x4.pmax(v, f32x4.mul(v, slope)));
    }
    z += bytes;
  }
}

/** The way back of join: adds dz (already bent back) to the rows of dx and to dRoot. */
export function joinBack(
  dz: usize,
  dx: usize,
  ld: i32,
  width: i32,
  right: i32,
  heads: usize,
  dRoot: usize,
  rows: i32,
): void {
  const bytes = (<usize>width) << 2;
  for (let i = 0; i < rows; i++) {
    const head = load<i32>(heads + ((<usize>i) << 2));
    const left = dx + ((<usize>(i * ld)) << 2);
    const other = head < 0 ? dRoot : dx + ((<usize>(head * ld + right)) << 2);
    for (let j: usize = 0; j < bytes; j += 16) {
      const v = v128.load(dz + j);
      v128.store(left + j, f32x4.add(v128.load(left + j), v));
      v128.store(other + j, f32x4.add(v128.load(other + j), v));
    }
    dz += bytes;
  }
}

/** Fills mask with 0 (probability p) or 1 / (1 - p): xorshift32 in four lanes from `seed`. n is a multiple of 4. */
export function dropMask(mask: usize, n: i32, p: f32, seed: i32): void {
  let s = i32x4(seed ^ 0x9e3779b9, seed * 0x85ebca6b + 1, seed * 0xc2b2ae35 + 7, seed * 0x27d4eb2f + 11);
  s = v128.or(s, i32x4.splat(1));
  const keep = f32x4.splat(1 / (1 - p));
  const limit = i32x4.splat(<i32>(p * 2147483000.0));
  for (let i = 0; i < n + 32; i += 4) {
    s = v128.xor(s, i32x4.shl(s, 13));
    s = v128.xor(s, i32x4.shr_u(s, 17));
    s = v128.xor(s, i32x4.shl(s, 5));
    // The first rounds after seeding are thrown away.
    if (i >= 32) {
      const stays = i32x4.ge_s(i32x4.shr_u(s, 1), limit);
      v128.store(mask + ((<usize>(i - 32)) << 2), v128.and(keep, stays));
    }
  }
}

/** x *= y, elementwise. */
export function multiply(x: usize, y: usize, n: i32): void {
  for (let i: usize = 0; i < (<usize>n) << 2; i += 16) {
    v128.store(x + i, f32x4.mul(v128.load(x + i), v128.load(y + i)));
  }
}

/** Rows of scores to probabilities, in place; `columns` of each row count, up to a multiple of 8 they become 0. */
export function softmax(x: usize, ld: i32, rows: i32, columns: i32): void {
  for (let i = 0; i < rows; i++) {
    const xi = x + ((<usize>(i * ld)) << 2);
    let top = -Infinity as f32;
    for (let j = 0; j < columns; j++) top = max(top, load<f32>(xi + ((<usize>j) << 2)));
    for (let j = columns; j & 3; j++) store<f32>(xi + ((<usize>j) << 2), -100000);
    const shift = f32x4.splat(top);
    let total = f32x4.splat(0);
    for (let j = 0; j < columns; j += 4) {
      const at = xi + ((<usize>j) << 2);
      const e = exp4(f32x4.sub(v128.load(at), shift));
      v128.store(at, e);
      total = f32x4.add(total, e);
    }
    const scale = f32x4.splat(1 / sum4(total));
    for (let j = 0; j < columns; j += 4) {
      const at = xi + ((<usize>j) << 2);
      v128.store(at, f32x4.mul(v128.load(at), scale));
    }
    for (let j = columns; j & 7; j++) store<f32>(xi + ((<usize>j) << 2), 0);
  }
}

/**
 * Probabilities to gradients of the cross-entropy with sparse targets (`per` pairs a row: index, weight; -1 ends):
 * scale * (sum of weights * p - target). Returns nothing; the loss is summed to the float at `loss`.
 */
export function crossEntropy(
  x: usize,
  ld: i32,
  rows: i32,
  columns: i32,
  index: usize,
  weight: usize,
  per: i32,
  scale: f32,
  loss: usize,
): void {
  let sum: f32 = 0;
  for (let i = 0; i < rows; i++) {
    const xi = x + ((<usize>(i * ld)) << 2);
    let mass: f32 = 0;
    for (let q = 0; q < per; q++) {
      const at = (<usize>(i * per + q)) << 2;
      const target = load<i32>(index + at);
      if (target < 0) break;
      const w = load<f32>(weight + at);
      mass += w;
      sum -= w * logarithm(max(load<f32>(xi + ((<usize>target) << 2)), <f32>1e-10));
    }
    const factor = f32x4.splat(scale * mass);
    for (let j = 0; j < columns; j += 4) {
      const at = xi + ((<usize>j) << 2);
      v128.store(at, f32x4.mul(v128.load(at), factor));
    }
    for (let q = 0; q < per; q++) {
      const at = (<usize>(i * per + q)) << 2;
      const target = load<i32>(index + at);
      if (target < 0) break;
      const cell = xi + ((<usize>target) << 2);
      store<f32>(cell, load<f32>(cell) - scale * load<f32>(weight + at));
    }
  }
  store<f32>(loss, load<f32>(loss) + sum);
}
