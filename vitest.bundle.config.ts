import { defineConfig } from 'vitest/config';

/** Gates over the built extension: run after `npm run build`. */
export default defineConfig({
  test: { include: ['tests/bundle/**/*.test.ts'], environment: 'node', testTimeout: 30_000 },
});
