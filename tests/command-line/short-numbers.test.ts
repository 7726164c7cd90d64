import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortNumber } from '../../lib/command-line/short-numbers';

const FIGURE = fc.double({ min: -1e13, max: 1e13, noNaN: true });

describe('a shortened number', () => {
  it.each([
    [0.13316052794007277, 0.133161],
    [-2.0161999015785104, -2.0162],
    [0.00009182760175319706, 0.0000918276],
    [38_420.449, 38_420.4],
    [812.34567, 812.346],
    [2680777.9178270046, 2_680_778],
    [5e-14, 5e-14],
    [12, 12],
    [0, 0],
  ])('of %d is %d', (value, short) => {
    expect(shortNumber(value)).toBe(short);
  });

  it('lies within five millionths of the number, and is 0 only where the number is', () => {
    fc.assert(
      fc.property(fc.oneof(FIGURE, fc.double({ min: -2, max: 2, noNaN: true })), (value) => {
        const short = shortNumber(value);
        expect(Math.abs(short - value)).toBeLessThanOrEqual(5.001e-6 * Math.abs(value));
        expect(short === 0).toBe(value === 0);
      }),
    );
  });

  it('keeps the order of numbers, so that a value stays in its range', () => {
    fc.assert(
      fc.property(FIGURE, fc.double({ min: 0, max: 1, noNaN: true }), (value, more) => {
        expect(shortNumber(value)).toBeLessThanOrEqual(shortNumber(value + more));
      }),
    );
  });
});
