import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areRates, convert, DEFAULT_RATES } from '../../../lib/core/price/exchange-rates';
import { readRate } from '../../../lib/core/price/read-rate';

describe('a rate as it is typed', () => {
  it.each([
    ['0.92', 0.85, 0.92],
    ['0,92', 0.85, 0.92],
    ['1.085', 0.85, 1.085],
    ['16,200', 16200, 16200],
    ['16.450', 16200, 16450],
    ['16 450', 16200, 16450],
    ['1,350', 1350, 1350],
    ['1,350', null, 1.35],
    [' 40 ', 39.8, 40],
  ])('%s, where the table says %s, is %s', (text, shipped, rate) => {
    expect(readRate(text, shipped)).toBe(rate);
  });

  it.each(['', '0', '-1', '1e5', 'abc', '0.00001', '99999999', '1.2.3', '１'])('%s is none', (text) => {
    expect(readRate(text, 1)).toBeNull();
  });

  it('is read back as it was written, for every rate of the table', () => {
    for (const rate of Object.values(DEFAULT_RATES)) {
      expect(readRate(String(rate), rate)).toBe(rate);
      expect(readRate(String(rate).replace('.', ','), rate)).toBe(rate);
    }
  });
});

describe('rates of the user', () => {
  it('go before the table, both ways', () => {
    const rates = { EUR: 0.5 };
    expect(convert(100, 'USD', 'EUR', rates)).toBe(50);
    expect(convert(50, 'EUR', 'USD', rates)).toBe(100);
    expect(convert(1, 'USD', 'GBP', rates)).toBe(DEFAULT_RATES.GBP);
  });

  it('change money there and back to what it was', () => {
    const code = fc.constantFrom(...Object.keys(DEFAULT_RATES));
    const rate = fc.double({ min: 0.0001, max: 10_000_000, noNaN: true });
    fc.assert(
      fc.property(code, code, rate, rate, (from, to, one, other) => {
        const rates = from === to ? { [from]: one } : { [from]: one, [to]: other };
        const there = convert(1000, from, to, rates) ?? Number.NaN;
        expect(convert(there, to, from, rates)).toBeCloseTo(1000, 6);
      }),
    );
  });

  it('are three letters and a sound number each, and nothing else', () => {
    expect(areRates({ EUR: 0.9 })).toBe(true);
    expect(areRates({})).toBe(true);
    const wrong = [null, [], 'EUR', { eur: 1 }, { EUR: 0 }, { EUR: Number.NaN }, { EUR: '1' }, { EUR: 1e9 }];
    for (const each of wrong) expect(areRates(each)).toBe(false);
  });
});
