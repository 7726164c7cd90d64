import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**', 'tests/bench/**', 'tests/bundle/**', 'node_modules/**'],
    setupFiles: ['tests/patience.ts', 'tests/fixed-seed.ts'],
    environment: 'node',
    testTimeout: 20_000,
  },
});
