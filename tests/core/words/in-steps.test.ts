import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inSteps } from '../../../lib/core/words/in-steps';

const FORMATS: readonly (readonly [steps: number, options: Intl.NumberFormatOptions])[] = [
  [1, { maximumFractionDigits: 0 }],
  [10, { maximumFractionDigits: 1 }],
  [10, { minimumFractionDigits: 1, maximumFractionDigits: 1 }],
  [100, { style: 'percent', maximumFractionDigits: 0 }],
  [1000, { style: 'percent', maximumFractionDigits: 1 }],
];

/** Among them what lies in the middle of two steps, where rounding is decided by the last digit. */
const VALUE = fc.oneof(
  fc.double({ min: -2, max: 2, noNaN: true }),
  fc.double({ min: -3000, max: 3000, noNaN: true }),
  fc.integer({ min: -4000, max: 4000 }).map((half) => half / 2),
  fc.integer({ min: -4000, max: 4000 }).map((half) => half / 20),
  fc.integer({ min: -4000, max: 4000 }).map((half) => half / 200),
  fc.integer({ min: -4000, max: 4000 }).map((half) => half / 2000),
  fc.constantFrom(0, -0, Number.NaN, Number.POSITIVE_INFINITY),
);

describe('numbers told in steps', () => {
  it.each(['en', 'de', 'ar-EG', 'hi'])(
    'are what the formatter says, asked once or again, in %s',
    (locale) => {
      for (const [steps, options] of FORMATS) {
        const formatter = new Intl.NumberFormat(locale, options);
        const told = inSteps(formatter, steps);
        fc.assert(
          fc.property(fc.array(VALUE, { maxLength: 20 }), (values) => {
            for (const value of [...values, ...values])
              expect(told.format(value)).toBe(formatter.format(value));
          }),
        );
      }
    },
  );
});
