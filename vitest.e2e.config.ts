import { defineConfig } from 'vitest/config';

/** Real browsers, one at a time: two cores carry no more. Run after `npm run build`. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.e2e.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
