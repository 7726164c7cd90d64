import { defineConfig } from 'vitest/config';

/** Real browsers, two at a time: most of a run is waiting for pages to settle. Run after `npm run build`. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.e2e.ts'],
    environment: 'node',
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A browser on a loaded machine may miss a beat; a real fault misses three times.
    retry: 2,
  },
});
