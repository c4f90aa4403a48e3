import { readFileSync } from 'node:fs';

/** The part of the WebAssembly interface used here, which the compiler's plain ECMAScript library leaves out. */
interface Memory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}
declare const WebAssembly: {
  Memory: new (size: { initial: number }) => Memory;
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object, imports: { env: { memory: Memory } }) => { exports: unknown };
};

/** What `kernels.wasm` exports; sources and argument lists stand in training/network/assembly. All pointers in bytes. */
type Kernel = (...numbers: number[]) => void;

export interface Kernels {
  prepare: Kernel;
  pack: Kernel;
  product: Kernel;
  productOfTranspose: Kernel;
  cellForward: Kernel;
  cellSmall: Kernel;
  cellBackward: Kernel;
  packSmall: Kernel;
  productSmall: Kernel;
  addBias: Kernel;
  addColumnSums: Kernel;
  sumBags: Kernel;
  sumSmallBags: Kernel;
  spreadBags: Kernel;
  takeRows: Kernel;
  addRowsAt: Kernel;
  bend: Kernel;
  bendBack: Kernel;
  join: Kernel;
  joinBack: Kernel;
  dropMask: Kernel;
  multiply: Kernel;
  softmax: Kernel;
  crossEntropy: Kernel;
  adam: Kernel;
  adamRows: Kernel;
  squares: (pointer: number, length: number) => number;
  neighbours: (...numbers: number[]) => number;
}

const PAGE = 65536;
/** Two columns of a panel may be read past the end of a matrix; each piece is followed by that much room. */
const ROOM = 64;

/** The kernels with their memory, handed out from the bottom up; `release` gives back all since a `mark`. */
export class Arena {
  readonly kernels: Kernels;
  private readonly memory: Memory;
  private top = 1024;
  f32: Float32Array;
  i32: Int32Array;

  constructor(bytes: number) {
    this.memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE) });
    const source = readFileSync(new URL('kernels.wasm', import.meta.url));
    const instance = new WebAssembly.Instance(new WebAssembly.Module(source), {
      env: { memory: this.memory },
    });
    this.kernels = instance.exports as Kernels;
    this.kernels.prepare();
    this.f32 = new Float32Array(this.memory.buffer);
    this.i32 = new Int32Array(this.memory.buffer);
  }

  /** Pointer to `words` floats or integers of whatever content, aligned to 64 bytes. Grows the memory as needed. */
  take(words: number): number {
    const pointer = this.top;
    this.top = Math.ceil((pointer + words * 4 + ROOM) / 64) * 64;
    const missing = this.top - this.memory.buffer.byteLength;
    if (missing > 0) {
      this.memory.grow(Math.ceil(missing / PAGE));
      this.f32 = new Float32Array(this.memory.buffer);
      this.i32 = new Int32Array(this.memory.buffer);
    }
    return pointer;
  }

  /** The same, filled with zeros. */
  zeros(words: number): number {
    const pointer = this.take(words);
    this.f32.fill(0, pointer >> 2, (pointer >> 2) + words);
    return pointer;
  }

  /** Pointer to a copy of these integers. */
  integers(values: ArrayLike<number>): number {
    const pointer = this.take(values.length);
    this.i32.set(values, pointer >> 2);
    return pointer;
  }

  /** Pointer to a copy of these bytes. */
  bytes(values: Int8Array): number {
    const pointer = this.take(Math.ceil(values.length / 4));
    new Int8Array(this.f32.buffer).set(values, pointer);
    return pointer;
  }

  /** Pointer to a copy of these floats. */
  floats(values: ArrayLike<number>): number {
    const pointer = this.take(values.length);
    this.f32.set(values, pointer >> 2);
    return pointer;
  }

  mark(): number {
    return this.top;
  }

  release(mark: number): void {
    this.top = mark;
  }
}
