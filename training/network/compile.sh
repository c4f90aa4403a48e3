#!/bin/sh
# Compiles the kernels of the network; the result is committed, so that nobody else needs the compiler.
cd "$(dirname "$0")/../.." && exec node_modules/.bin/asc training/network/assembly/index.ts \
  -o src/analysis/language/network/kernels.wasm -O3 --noAssert --converge --runtime stub \
  --importMemory --enable simd --use abort=
