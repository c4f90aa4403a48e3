// Elementary functions on four floats, by polynomials of our own: the same bytes on every machine.
// Their constants lie in memory below 512: V8 would build a constant vector anew, by four instructions, at each use.

/** Writes the constants; to be called once on a fresh memory. */
export function prepare(): void {
  v128.store(16, f32x4.splat(-80));
  v128.store(32, f32x4.splat(80));
  v128.store(48, f32x4.splat(1.44269504));
  // 1.5 * 2^23: adding it rounds a small float to the nearest integer.
  v128.store(64, f32x4.splat(12582912.0));
  v128.store(80, f32x4.splat(0.693359375));
  v128.store(96, f32x4.splat(0.000212194440));
  v128.store(112, f32x4.splat(0.00138888889));
  v128.store(128, f32x4.splat(0.00833333333));
  v128.store(144, f32x4.splat(0.0416666667));
  v128.store(160, f32x4.splat(0.166666667));
  v128.store(176, f32x4.splat(0.5));
  v128.store(192, f32x4.splat(1));
  v128.store(208, i32x4.splat(127));
}

/** e^x to a relative error of about 2e-7 (degree 6 after reduction by powers of two). */
// @ts-ignore: decorator
@inline
export function exp4(x: v128): v128 {
  x = f32x4.pmin(f32x4.pmax(x, v128.load(16)), v128.load(32));
  const rounder = v128.load(64);
  const t = f32x4.add(f32x4.mul(x, v128.load(48)), rounder);
  const k = f32x4.sub(t, rounder);
  let r = f32x4.sub(x, f32x4.mul(k, v128.load(80)));
  r = f32x4.add(r, f32x4.mul(k, v128.load(96)));
  const one = v128.load(192);
  const square = f32x4.mul(r, r);
  // Two halves of the polynomial, so that they are computed side by side.
  const high = f32x4.add(f32x4.mul(f32x4.add(f32x4.mul(v128.load(112), r), v128.load(128)), r), v128.load(144));
  const low = f32x4.add(f32x4.mul(v128.load(160), r), v128.load(176));
  const p = f32x4.add(f32x4.add(one, r), f32x4.mul(square, f32x4.add(low, f32x4.mul(square, high))));
  return f32x4.mul(p, i32x4.shl(i32x4.add(t, v128.load(208)), 23));
}

// @ts-ignore: decorator
@inline
export function sigmoid4(x: v128): v128 {
  const one = v128.load(192);
  return f32x4.div(one, f32x4.add(one, exp4(f32x4.neg(x))));
}

// @ts-ignore: decorator
@inline
export function tanh4(x: v128): v128 {
  const one = v128.load(192);
  const e = exp4(f32x4.add(x, x));
  return f32x4.div(f32x4.sub(e, one), f32x4.add(e, one));
}

// @ts-ignore: decorator
@inline
export function sum4(x: v128): f32 {
  return (
    f32x4.extract_lane(x, 0) +
    f32x4.extract_lane(x, 1) +
    (f32x4.extract_lane(x, 2) + f32x4.extract_lane(x, 3))
  );
}

/** ln x for normal positive x, by the series of artanh; the library's has tables in memory, which is not ours to keep. */
export function logarithm(x: f32): f32 {
  let bits = reinterpret<i32>(x);
  const power = ((bits - 0x3f3504f3) >> 23) as i32;
  const m = reinterpret<f32>(bits - (power << 23));
  const s = (m - 1) / (m + 1);
  const q = s * s;
  return <f32>power * <f32>0.69314718 + 2 * s * (1 + q * (<f32>0.33333333 + q * (<f32>0.2 + q * <f32>0.14285714)));
}
