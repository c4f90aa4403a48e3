// Matrix products: the right factor is packed in panels of eight columns, the tile is four rows by eight columns.

/** Packs B (k x n, element (p, j) at b + 4 * (p * rowStride + j * columnStride)) with zeros up to a multiple of 8. */
export function pack(dst: usize, b: usize, rowStride: i32, columnStride: i32, k: i32, n: i32): void {
  for (let j = 0; j < n; j += 8) {
    const width = min(8, n - j);
    for (let p = 0; p < k; p++) {
      const row = b + (<usize>(p * rowStride + j * columnStride) << 2);
      if (width == 8 && columnStride == 1) {
        v128.store(dst, v128.load(row));
        v128.store(dst, v128.load(row, 16), 16);
      } else {
        for (let q = 0; q < 8; q++) {
          const value = q < width ? load<f32>(row + (<usize>(q * columnStride) << 2)) : <f32>0;
          store<f32>(dst + (<usize>q << 2), value);
        }
      }
      dst += 32;
    }
  }
}

// @ts-ignore: decorator
@inline
function tile4(c: usize, ldc: usize, a0: usize, a1: usize, a2: usize, a3: usize, step: usize, b: usize, k: i32, add: bool): void {
  let c00 = f32x4.splat(0), c01 = f32x4.splat(0);
  let c10 = f32x4.splat(0), c11 = f32x4.splat(0);
  let c20 = f32x4.splat(0), c21 = f32x4.splat(0);
  let c30 = f32x4.splat(0), c31 = f32x4.splat(0);
  for (let p = 0; p < k; p++) {
    const b0 = v128.load(b);
    const b1 = v128.load(b, 16);
    b += 32;
    const x0 = v128.load32_splat(a0);
    c00 = f32x4.add(c00, f32x4.mul(x0, b0));
    c01 = f32x4.add(c01, f32x4.mul(x0, b1));
    const x1 = v128.load32_splat(a1);
    c10 = f32x4.add(c10, f32x4.mul(x1, b0));
    c11 = f32x4.add(c11, f32x4.mul(x1, b1));
    const x2 = v128.load32_splat(a2);
    c20 = f32x4.add(c20, f32x4.mul(x2, b0));
    c21 = f32x4.add(c21, f32x4.mul(x2, b1));
    const x3 = v128.load32_splat(a3);
    c30 = f32x4.add(c30, f32x4.mul(x3, b0));
    c31 = f32x4.add(c31, f32x4.mul(x3, b1));
    a0 += step;
    a1 += step;
    a2 += step;
    a3 += step;
  }
  put(c, c00, c01, add);
  put(c + ldc, c10, c11, add);
  put(c + 2 * ldc, c20, c21, add);
  put(c + 3 * ldc, c30, c31, add);
}

// @ts-ignore: decorator
@inline
function put(c: usize, x: v128, y: v128, add: bool): void {
  if (add) {
    x = f32x4.add(x, v128.load(c));
    y = f32x4.add(y, v128.load(c, 16));
  }
  v128.store(c, x);
  v128.store(c, y, 16);
}

// @ts-ignore: decorator
@inline
function tile1(c: usize, a: usize, step: usize, b: usize, k: i32, add: bool): void {
  let x = f32x4.splat(0), y = f32x4.splat(0);
  for (let p = 0; p < k; p++) {
    const s = v128.load32_splat(a);
    x = f32x4.add(x, f32x4.mul(s, v128.load(b)));
    y = f32x4.add(y, f32x4.mul(s, v128.load(b, 16)));
    b += 32;
    a += step;
  }
  put(c, x, y, add);
}

/** C (m x n, row stride ldc) = or += A (m x k, row stride lda) times packed B; n a multiple of 8. */
export function product(c: usize, ldc: i32, a: usize, lda: i32, b: usize, m: i32, n: i32, k: i32, add: bool): void {
  const rowC = <usize>ldc << 2;
  const rowA = <usize>lda << 2;
  for (let j = 0; j < n; j += 8) {
    const panel = b + (<usize>(j * k) << 2);
    let ci = c + (<usize>j << 2);
    let ai = a;
    let i = 0;
    for (; i + 4 <= m; i += 4) {
      tile4(ci, rowC, ai, ai + rowA, ai + 2 * rowA, ai + 3 * rowA, 4, panel, k, add);
      ci += 4 * rowC;
      ai += 4 * rowA;
    }
    for (; i < m; i++) {
      tile1(ci, ai, 4, panel, k, add);
      ci += rowC;
      ai += rowA;
    }
  }
}

/**
 * C (m x n) += transpose(A) times packed B, A being k x m with row stride lda; m a multiple of 4.
 * `scratch` holds m * k floats.
 */
export function productOfTranspose(c: usize, ldc: i32, a: usize, lda: i32, b: usize, m: i32, n: i32, k: i32, scratch: usize): void {
  const rowC = <usize>ldc << 2;
  let dst = scratch;
  for (let i = 0; i < m; i += 4) {
    for (let p = 0; p < k; p++) {
      v128.store(dst, v128.load(a + (<usize>(p * lda + i) << 2)));
      dst += 16;
    }
  }
  for (let j = 0; j < n; j += 8) {
    const panel = b + (<usize>(j * k) << 2);
    let ci = c + (<usize>j << 2);
    let ai = scratch;
    for (let i = 0; i < m; i += 4) {
      tile4(ci, rowC, ai, ai + 4, ai + 8, ai + 12, 16, panel, k, true);
      ci += 4 * rowC;
      ai += <usize>k << 4;
    }
  }
}
