import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{src,test,training,bench,scripts}/**/*.test.ts'],
    testTimeout: 20_000,
    // Nobody's own lists of actors: no such folder exists, and child processes inherit it
    env: { XDG_DATA_HOME: '/nonexistent/readout-tests' },
  },
});
