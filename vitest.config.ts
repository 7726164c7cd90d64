import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**', 'tests/bench/**', 'tests/bundle/**', 'node_modules/**'],
    setupFiles: ['tests/patience.ts', 'tests/fixed-seed.ts'],
    // The path of a browser in the environment would otherwise read as "this is the Firefox build".
    env: { FIREFOX: '' },
    environment: 'node',
    testTimeout: 20_000,
    // Vitest leaves one core free for watching; nothing watches here.
    maxWorkers: 2,
  },
});
