import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataCount, exactCount, shownCount } from '../../../lib/platforms/tiktok/count';

/** As the site shows a count: half up, one decimal, `.0` dropped. */
function shown(value: number): string {
  if (value < 10_000) return String(value);
  const [unit, letter] = value < 999_950 ? [1e3, 'K'] : value < 999_950_000 ? [1e6, 'M'] : [1e9, 'B'];
  return `${Math.floor((value * 10) / (unit as number) + 0.5) / 10}${letter}`;
}

/** As the data give a rounded count. */
function rounded(value: number): number {
  const step = value < 10_000 ? 1 : value < 999_950 ? 100 : 100_000;
  return Math.floor(value / step + 0.5) * step;
}

const counts = fc.oneof(
  fc.nat(20_000),
  fc.integer({ min: 9_000, max: 2_000_000 }),
  fc.integer({ min: 0, max: 4e9 }),
);

describe('displayed counts', () => {
  it.each([
    ['6382', 6382, 6382],
    ['0', 0, 0],
    ['10K', 10_000, 10_049],
    ['38.5K', 38_450, 38_549],
    ['593K', 592_950, 593_049],
    ['1M', 999_950, 1_049_999],
    ['9.6M', 9_550_000, 9_649_999],
    ['587.5M', 587_450_000, 587_549_999],
    ['1.2B', 1_150_000_000, 1_249_999_999],
  ])('%s stands for %i to %i', (text, low, high) => expect(shownCount(text)).toEqual({ low, high }));

  it.each(['', 'K', '1,2K', '12 345', '1.23M', '-5', '38.5k', '1e5', '٣٨', '12345', '38.5K likes', 'NaN'])(
    'does not guess at %j',
    (text) => expect(shownCount(text)).toBeNull(),
  );

  it('holds every number that is shown so', () => {
    fc.assert(
      fc.property(counts, (value) => {
        const range = shownCount(shown(value));
        expect(range).not.toBeNull();
        expect(range?.low).toBeLessThanOrEqual(value);
        expect(range?.high).toBeGreaterThanOrEqual(value);
      }),
    );
  });
});

describe('counts in data', () => {
  it('hold every number that is rounded so, in less than 10 % of it', () => {
    fc.assert(
      fc.property(counts, (value) => {
        const range = dataCount(rounded(value));
        if (!range) throw new Error('no range');
        expect(range.low).toBeLessThanOrEqual(value);
        expect(range.high).toBeGreaterThanOrEqual(value);
        expect(range.high - range.low).toBeLessThanOrEqual(0.1 * value + 1);
      }),
    );
  });

  it('are exact where they do not lie on the step', () => {
    expect(dataCount(49_505)).toEqual({ low: 49_505, high: 49_505 });
    expect(dataCount('1189542')).toEqual({ low: 1_189_542, high: 1_189_542 });
  });

  it('are exact where the field is', () =>
    expect(exactCount('38500')).toEqual({ low: 38_500, high: 38_500 }));

  it.each([
    -1,
    1.5,
    Number.NaN,
    Infinity,
    2 ** 60,
    '1e5',
    '',
    ' 5',
    '38.5K',
    null,
    undefined,
    {},
    [5],
    true,
    '9'.repeat(20),
  ])('are none for %j', (value) => {
    expect(dataCount(value)).toBeNull();
    expect(exactCount(value)).toBeNull();
  });
});
