import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{src,test,training,bench,scripts}/**/*.test.ts'],
    testTimeout: 20_000,
  },
});
