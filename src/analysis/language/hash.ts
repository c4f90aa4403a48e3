/** Mixes `value` into a running 32-bit hash (the finaliser steps of MurmurHash3, A. Appleby, public domain). */
export function mix(seed: number, value: number): number {
  let hash = Math.imul(seed ^ Math.imul(value, 0xcc9e2d51), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
  return hash ^ (hash >>> 13);
}

/** 32-bit FNV-1a over the UTF-16 code units of `text` from `start` to `end`, finished by `mix`. */
export function hashText(text: string, start = 0, end = text.length): number {
  let hash = 0x811c9dc5;
  for (let index = start; index < end; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return mix(hash, end - start);
}
