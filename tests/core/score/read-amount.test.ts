import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readAmount } from '../../../lib/core/score/read-amount';

it.each([
  ['10000', 10_000],
  ['10,000', 10_000],
  ['10.000', 10_000],
  ['10 000', 10_000],
  ["1'234'567", 1_234_567],
  ['12.5', 12.5],
  ['12,5', 12.5],
  ['12.3k', 12_300],
  ['1 M', 1_000_000],
  [' 7 ', 7],
])('reads %j', (text, value) => {
  expect(readAmount(text)).toBe(value);
});

it.each(['', 'k', '-1', '1-2', 'ten', '1..2', '1,00,000', '0x10', '1e3', 'NaN'])(
  'does not read %j',
  (text) => {
    expect(readAmount(text)).toBeNull();
  },
);

it('gives back any whole number, and never anything that is not a count', () => {
  fc.assert(
    fc.property(fc.nat(), (value) => {
      expect(readAmount(String(value))).toBe(value);
    }),
  );
  fc.assert(
    fc.property(fc.string(), (text) => {
      const value = readAmount(text);
      if (value !== null) expect(Number.isFinite(value) && value >= 0).toBe(true);
    }),
  );
});
