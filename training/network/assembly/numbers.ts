// Elementary functions on four floats, by polynomials of our own: the same bytes on every machine.

const ROUNDER: f32 = 12582912.0; // 1.5 * 2^23: adding it rounds a small float to the nearest integer

/** e^x to a relative error of about 2e-7 (degree 6 after reduction by powers of two). */
// @ts-ignore: decorator
@inline
export function exp4(x: v128): v128 {
  x = f32x4.pmin(f32x4.pmax(x, f32x4.splat(-80)), f32x4.splat(80));
  const t = f32x4.add(f32x4.mul(x, f32x4.splat(1.44269504)), f32x4.splat(ROUNDER));
  const k = f32x4.sub(t, f32x4.splat(ROUNDER));
  let r = f32x4.sub(x, f32x4.mul(k, f32x4.splat(0.693359375)));
  r = f32x4.add(r, f32x4.mul(k, f32x4.splat(0.000212194440)));
  let p = f32x4.splat(0.00138888889);
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(0.00833333333));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(0.0416666667));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(0.166666667));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(0.5));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(1));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(1));
  return f32x4.mul(p, i32x4.shl(i32x4.add(t, i32x4.splat(127)), 23));
}

// @ts-ignore: decorator
@inline
export function sigmoid4(x: v128): v128 {
  const one = f32x4.splat(1);
  return f32x4.div(one, f32x4.add(one, exp4(f32x4.neg(x))));
}

// @ts-ignore: decorator
@inline
export function tanh4(x: v128): v128 {
  const one = f32x4.splat(1);
  const e = exp4(f32x4.add(x, x));
  return f32x4.sub(one, f32x4.div(f32x4.splat(2), f32x4.add(one, e)));
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
