import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dealsOf, type KeptQuote } from '../../../lib/core/price/deals';
import { pricePer } from '../../../lib/core/price/price-per';
import { rateAt } from '../signals/make-evidence';

function kept(key: string, amount: number, known: Partial<KeptQuote> = {}): KeptQuote {
  return {
    id: `${key}-${amount}`,
    author: 'a',
    createdAt: '2026-01-01T00:00:00Z',
    updatedAt: '2026-01-01T00:00:00Z',
    schema: 1,
    key,
    format: 'reel',
    amount,
    currency: 'USD',
    expected: null,
    views: { low: 5000, high: 20_000 },
    engagements: { low: 250, high: 1000 },
    at: '2026-01-01T00:00:00Z',
    ...known,
  };
}

describe('deals', () => {
  it('tell what this creator named, newest first, and what others asked for the same reach', () => {
    const quotes = [
      kept('me', 100),
      kept('me', 200, { at: '2026-02-01T00:00:00Z' }),
      kept('b', 100),
      kept('c', 300),
      kept('d', 200),
    ];
    const { named, perThousandViews, perEngagement } = dealsOf(quotes, 'me');
    expect(named.map(({ amount }) => amount)).toEqual([200, 100]);
    expect(perThousandViews).toEqual({ n: 3, low: 10, middle: 20, high: 30 });
    expect(perEngagement).toEqual({ n: 3, low: 0.2, middle: 0.4, high: 0.6 });
  });

  it('say nothing of others from fewer than three', () => {
    const two = [kept('b', 100), kept('c', 300)];
    expect(dealsOf(two, 'me').perThousandViews).toBeNull();
    expect(dealsOf([...two, kept('d', 100, { views: null })], 'me').perThousandViews).toBeNull();
    expect(dealsOf([...two, kept('d', 100, { currency: 'XXX' })], 'me').perEngagement).toBeNull();
  });

  it('keep the middle within the spread, whatever was asked', () => {
    const amount = fc.double({ min: 0.01, max: 1e9, noNaN: true });
    const count = fc.tuple(fc.nat(1e9), fc.nat(1e6)).map(([low, more]) => ({ low, high: low + more }));
    fc.assert(
      fc.property(fc.array(fc.tuple(amount, count), { maxLength: 12 }), (asked) => {
        const quotes = asked.map(([price, views], index) => kept(`c${index}`, price, { views }));
        const { perThousandViews } = dealsOf(quotes, 'me');
        if (!perThousandViews) return;
        const { n, low, middle, high } = perThousandViews;
        expect(n).toBeGreaterThanOrEqual(3);
        expect(low).toBeGreaterThan(0);
        expect(middle).toBeGreaterThanOrEqual(low);
        expect(high).toBeGreaterThanOrEqual(middle);
        expect(Number.isFinite(high)).toBe(true);
      }),
    );
  });
});

describe('a price per count', () => {
  const views = { ...rateAt(0), value: 10_000, low: 8000, high: 12_500 };

  it('has the range of the count, turned round', () => {
    expect(pricePer(250, views, 1000)).toEqual({ value: 25, low: 20, high: 31.25 });
    expect(pricePer(250, { ...views, value: null }, 1000)).toMatchObject({ value: null, low: 20 });
  });

  it('is not known without the count or the price', () => {
    expect(pricePer(250, { status: 'unmeasured', lacking: ['views'] }, 1000)).toBeNull();
    expect(pricePer(Number.NaN, views, 1000)).toBeNull();
    expect(pricePer(-1, views, 1000)).toBeNull();
  });

  it('is finite and within its range for any count', () => {
    const some = fc.double({ min: 0, max: 1e13, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1e9, noNaN: true }), some, some, (amount, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const per = pricePer(amount, { ...views, value: (low + high) / 2, low, high }, 1000);
        if (!per) return;
        for (const figure of [per.low, per.value ?? 0, per.high]) expect(Number.isFinite(figure)).toBe(true);
        expect(per.low).toBeLessThanOrEqual(per.value ?? 0);
        expect(per.value ?? 0).toBeLessThanOrEqual(per.high * (1 + 1e-12));
      }),
    );
  });
});
