import { defineConfig } from 'vitest/config';

/** Real browsers, one at a time: two cores carry no more. Run after `npm run build`. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.e2e.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A browser on a loaded machine may miss a beat; a real fault misses three times.
    retry: 2,
  },
});
