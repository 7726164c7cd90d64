import { expect, it } from 'vitest';
import { filesBelow, textOf } from './source-files';

/** Time and chance are arguments in the core, so that the same input always gives the same answer. */
const FORBIDDEN: readonly (readonly [RegExp, string])[] = [
  [/\bDate\.now\b/, 'Date.now'],
  [/\bnew Date\(\s*\)/, 'new Date() without an argument'],
  [/\bMath\.random\b/, 'Math.random'],
  [/\bperformance\b\./, 'performance'],
  [/\bcrypto\./, 'crypto'],
];

it.each(filesBelow('lib/core', /\.ts$/))('%s takes no time and no chance from outside', (path) => {
  const found = FORBIDDEN.filter(([pattern]) => pattern.test(textOf(path))).map(([, name]) => name);
  expect(found).toEqual([]);
});

it('would notice a clock', () => {
  expect(FORBIDDEN.some(([pattern]) => pattern.test('const now = Date.now();'))).toBe(true);
});
