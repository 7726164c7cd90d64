import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exact } from '../../../lib/core/count/range';
import { askingPrices } from '../../../lib/core/price/asking-price';
import { checkQuote, normalShare, shareOfPricesBelow } from '../../../lib/core/price/check-quote';
import { estimatePrice } from '../../../lib/core/price/estimate-price';
import { convert, DEFAULT_RATES } from '../../../lib/core/price/exchange-rates';
import type { Price } from '../../../lib/core/price/price';
import { type Quote, shiftOfQuotes } from '../../../lib/core/price/quote';
import type { ProfileEvidence } from '../../../lib/core/profile/record';
import { makeEvidence, makeMetrics, makePost, rateAt } from '../signals/make-evidence';

type Estimated = Extract<Price, { status: 'estimated' }>;
type Options = Partial<Parameters<typeof estimatePrice>[0]>;

function priceOf(followers: number, options: Options = {}, known: Partial<ProfileEvidence> = {}): Estimated {
  const evidence = makeEvidence({ followers: exact(followers), ...known });
  const price = estimatePrice({ evidence, metrics: makeMetrics(), ...options });
  if (price.status !== 'estimated') throw new Error('expected an estimate');
  return price;
}

function quote(amount: number, known: Partial<Quote> = {}): Quote {
  return {
    key: 'instagram:other',
    format: 'feed',
    amount,
    currency: 'USD',
    expected: 250,
    views: null,
    engagements: null,
    at: '2026-01-01T00:00:00Z',
    ...known,
  };
}

describe('estimatePrice', () => {
  it('is not possible without followers', () => {
    const price = estimatePrice({ evidence: makeEvidence(), metrics: makeMetrics() });
    expect(price).toEqual({ status: 'unestimated', lacking: ['followers'] });
  });

  it('gives the card at 30,000 followers, with six in ten between a third and three times', () => {
    const price = priceOf(30_000);
    expect(price).toMatchObject({ currency: 'USD', value: 250, share: 0.6, basis: 'followers' });
    expect(price.low).toBeCloseTo(250 / 2.745, 0);
    expect(price.high).toBeCloseTo(250 * 2.745, 0);
    expect(price.formats.map(({ format, value }) => [format, Math.round(value)])).toEqual([
      ['feed', 250],
      ['carousel', 313],
      ['reel', 350],
      ['story', 75],
    ]);
    expect(priceOf(30_000, {}, { platform: 'tiktok' }).formats.map(({ format }) => format)).toEqual([
      'video',
    ]);
  });

  it('leads with the Reel where most posts are videos', () => {
    const posts = [makePost('a', { kind: 'video' }), makePost('b', { kind: 'video' }), makePost('c')];
    expect(priceOf(30_000, {}, { posts }).value).toBe(350);
  });

  it('asks less than twice as much for twice the followers, and more for better engagement', () => {
    expect(priceOf(60_000).value / priceOf(30_000).value).toBeCloseTo(2 ** 0.85, 9);
    const metrics = makeMetrics({ 'engagement-rate-followers': rateAt(Math.log(2)) });
    expect(priceOf(30_000, { metrics }).value).toBeCloseTo(250 * 2 ** 0.25, 9);
    expect(priceOf(30_000, { metrics }).basis).toBe('followers-engagement');
  });

  it('divides by typical engagements and views where they are known', () => {
    const measured = (value: number) => ({
      ...rateAt(0),
      value,
      low: value / 2,
      high: value * 2,
      detail: null,
    });
    const metrics = makeMetrics({ 'typical-engagements': measured(500), 'typical-views': measured(7000) });
    const [feed, , reel] = priceOf(30_000, { metrics }).formats;
    expect(feed?.perEngagement).toBeCloseTo(0.5, 9);
    expect(feed?.perThousandViews).toBeNull();
    expect(reel?.perThousandViews).toBeCloseTo(50, 9);
  });

  it('speaks another currency, by the rate the user typed before the shipped one', () => {
    expect(priceOf(30_000, { currency: 'EUR' }).value).toBeCloseTo(250 * (DEFAULT_RATES.EUR ?? 0), 9);
    expect(priceOf(30_000, { currency: 'EUR', rates: { EUR: 2 } }).value).toBe(500);
    const evidence = makeEvidence({ followers: exact(30_000) });
    expect(estimatePrice({ evidence, metrics: makeMetrics(), currency: 'XXX' })).toEqual({
      status: 'unestimated',
      lacking: ['exchange-rate'],
    });
  });

  it('believes a price this creator named, for all formats', () => {
    const quotes = [quote(500, { key: 'instagram:mira.invented' })];
    const price = priceOf(30_000, { quotes });
    expect(price).toMatchObject({ value: 500, basis: 'own-quote' });
    expect(price.formats.find(({ format }) => format === 'reel')?.value).toBeCloseTo(700, 9);
  });

  it('shifts the card by the quotes of others from five on', () => {
    expect(
      shiftOfQuotes(
        [500, 500, 500, 500].map((amount) => quote(amount)),
        {},
      ),
    ).toBe(0);
    const five = [500, 500, 500, 500, 500].map((amount) => quote(amount));
    expect(shiftOfQuotes(five, {})).toBeCloseTo(Math.log(2) / 2, 9);
    expect(priceOf(30_000, { quotes: five }).value).toBeCloseTo(250 * Math.SQRT2, 9);
  });

  it('keeps ranges positive and in order, whatever the size and engagement', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50_000_000 }),
        fc.double({ min: -6, max: 6, noNaN: true }),
        (followers, z) => {
          const metrics = makeMetrics({ 'engagement-rate-followers': rateAt(z) });
          for (const { low, value, high } of priceOf(followers, { metrics }).formats) {
            expect(low).toBeGreaterThan(0);
            expect(value).toBeGreaterThan(low);
            expect(high).toBeGreaterThan(value);
            expect(Number.isFinite(high)).toBe(true);
          }
        },
      ),
    );
  });
});

describe('checkQuote', () => {
  const price = priceOf(30_000);

  it('places a quote among usual prices', () => {
    expect(checkQuote(price, 250)).toEqual({ verdict: 'usual', share: expect.closeTo(0.5, 6) });
    expect(checkQuote(price, 60)?.verdict).toBe('below');
    expect(checkQuote(price, 900)?.verdict).toBe('above');
    expect(checkQuote(price, 350, 'reel')?.share).toBeCloseTo(0.5, 6);
  });

  it('has nothing to say without an estimate or a price', () => {
    expect(checkQuote({ status: 'unestimated', lacking: ['followers'] }, 100)).toBeNull();
    expect(checkQuote(price, 0)).toBeNull();
    expect(checkQuote(price, 100, 'video')).toBeNull();
  });

  it('puts 60 % of prices in the shown range', () => {
    const below = (amount: number): number => shareOfPricesBelow(price, amount) ?? Number.NaN;
    expect(below(price.high) - below(price.low)).toBeCloseTo(0.6, 3);
  });

  it('grows with the amount', () => {
    const amount = fc.double({ min: 1, max: 100_000, noNaN: true });
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        const [small, large] = a < b ? [a, b] : [b, a];
        expect(checkQuote(price, large)?.share ?? 0).toBeGreaterThanOrEqual(
          (checkQuote(price, small)?.share ?? 1) - 1e-12,
        );
      }),
    );
    expect(normalShare(0)).toBeCloseTo(0.5, 6);
    expect(normalShare(1.96)).toBeCloseTo(0.975, 4);
  });
});

describe('askingPrices', () => {
  it('goes from modest to confident', () => {
    for (const { start, usual, confident } of askingPrices(priceOf(30_000))) {
      expect(start).toBeLessThan(usual);
      expect(usual).toBeLessThan(confident);
    }
    expect(askingPrices({ status: 'unestimated', lacking: ['followers'] })).toEqual([]);
  });
});

describe('convert', () => {
  it('goes there and back', () => {
    const there = convert(100, 'GBP', 'JPY') ?? 0;
    expect(convert(there, 'JPY', 'GBP')).toBeCloseTo(100, 9);
    expect(convert(100, 'GBP', 'gbp')).toBe(100);
    expect(convert(100, 'GBP', 'ZZZ')).toBeNull();
  });
});
