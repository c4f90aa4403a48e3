// The products of parsing in 16-bit integers: twice as many to an instruction as floats. States lie between -1 and 1
// and are held in 1/4096; sums of products are exact in 32 bits, as `packSmall` is given a factor that keeps them so.

/** Packs B (k x n floats, k even, n a multiple of 8, row stride n) times `factor`, rounded, in pairs of rows. */
export function packSmall(dst: usize, b: usize, k: i32, n: i32, factor: f32): void {
  for (let j = 0; j < n; j += 8) {
    for (let p = 0; p < k; p += 2) {
      for (let q = 0; q < 8; q++) {
        const at = b + (<usize>(p * n + j + q) << 2);
        store<i16>(dst, <i16>nearest(load<f32>(at) * factor));
        store<i16>(dst + 2, <i16>nearest(load<f32>(at + (<usize>n << 2)) * factor));
        dst += 4;
      }
    }
  }
}

// @ts-ignore: decorator
@inline
function put(c: usize, x: v128, y: v128, scale: v128, add: bool): void {
  let left = f32x4.mul(f32x4.convert_i32x4_s(x), scale);
  let right = f32x4.mul(f32x4.convert_i32x4_s(y), scale);
  if (add) {
    left = f32x4.add(left, v128.load(c));
    right = f32x4.add(right, v128.load(c, 16));
  }
  v128.store(c, left);
  v128.store(c, right, 16);
}

// @ts-ignore: decorator
@inline
function tile4(c: usize, ldc: usize, a: usize, lda: usize, b: usize, k: i32, scale: v128, add: bool): void {
  let c00 = i32x4.splat(0), c01 = i32x4.splat(0);
  let c10 = i32x4.splat(0), c11 = i32x4.splat(0);
  let c20 = i32x4.splat(0), c21 = i32x4.splat(0);
  let c30 = i32x4.splat(0), c31 = i32x4.splat(0);
  let a1 = a + lda, a2 = a + 2 * lda, a3 = a + 3 * lda;
  for (let p = 0; p < k; p += 2) {
    const b0 = v128.load(b);
    const b1 = v128.load(b, 16);
    b += 32;
    const x0 = v128.load32_splat(a);
    c00 = i32x4.add(c00, i32x4.dot_i16x8_s(x0, b0));
    c01 = i32x4.add(c01, i32x4.dot_i16x8_s(x0, b1));
    const x1 = v128.load32_splat(a1);
    c10 = i32x4.add(c10, i32x4.dot_i16x8_s(x1, b0));
    c11 = i32x4.add(c11, i32x4.dot_i16x8_s(x1, b1));
    const x2 = v128.load32_splat(a2);
    c20 = i32x4.add(c20, i32x4.dot_i16x8_s(x2, b0));
    c21 = i32x4.add(c21, i32x4.dot_i16x8_s(x2, b1));
    const x3 = v128.load32_splat(a3);
    c30 = i32x4.add(c30, i32x4.dot_i16x8_s(x3, b0));
    c31 = i32x4.add(c31, i32x4.dot_i16x8_s(x3, b1));
    a += 4;
    a1 += 4;
    a2 += 4;
    a3 += 4;
  }
  put(c, c00, c01, scale, add);
  put(c + ldc, c10, c11, scale, add);
  put(c + 2 * ldc, c20, c21, scale, add);
  put(c + 3 * ldc, c30, c31, scale, add);
}

// @ts-ignore: decorator
@inline
function tile1(c: usize, a: usize, b: usize, k: i32, scale: v128, add: bool): void {
  let x = i32x4.splat(0), y = i32x4.splat(0);
  for (let p = 0; p < k; p += 2) {
    const s = v128.load32_splat(a);
    x = i32x4.add(x, i32x4.dot_i16x8_s(s, v128.load(b)));
    y = i32x4.add(y, i32x4.dot_i16x8_s(s, v128.load(b, 16)));
    b += 32;
    a += 4;
  }
  put(c, x, y, scale, add);
}

/** C (m x n floats, row stride ldc) = or += scale * A (m x k 16-bit numbers, row stride lda of them) times packed B. */
export function productSmall(c: usize, ldc: i32, a: usize, lda: i32, b: usize, m: i32, n: i32, k: i32, factor: f32, add: bool): void {
  const rowC = <usize>ldc << 2;
  const rowA = <usize>lda << 1;
  const scale = f32x4.splat(factor);
  for (let j = 0; j < n; j += 8) {
    const panel = b + (<usize>(j * k) << 1);
    let ci = c + (<usize>j << 2);
    let ai = a;
    let i = 0;
    for (; i + 4 <= m; i += 4) {
      tile4(ci, rowC, ai, rowA, panel, k, scale, add);
      ci += 4 * rowC;
      ai += 4 * rowA;
    }
    for (; i < m; i++) {
      tile1(ci, ai, panel, k, scale, add);
      ci += rowC;
      ai += rowA;
    }
  }
}
