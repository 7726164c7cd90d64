import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyCountLocale } from '../../../lib/core/count/every-count-locale';
import { parseCount } from '../../../lib/core/count/parse-count';
import { huberLocation, median } from '../../../lib/core/estimate/huber';
import { normalCdf, normalQuantile } from '../../../lib/core/estimate/normal';
import { robustMean } from '../../../lib/core/estimate/robust-mean';
import { halfWidth } from '../../../lib/core/estimate/student-t';
import { evaluate } from '../../../lib/core/insight/evaluate';
import { evidenceOf, TWELVE, videos } from './evidence-of';
import { measured } from './measure';

const SPREAD = { s0: 0.5, nu: 5, delta: 0.2 };
const PRIOR = { mu: -3, tau: 1 };
const log = fc.double({ min: -9, max: 0, noNaN: true });
const logs = fc.array(log, { minLength: 1, maxLength: 20 });

describe('the estimator', () => {
  it('has a wider range for a higher level, more scatter and fewer posts (property 8)', () => {
    fc.assert(
      fc.property(
        log,
        fc.double({ min: 0.05, max: 2, noNaN: true }),
        fc.integer({ min: 2, max: 10 }),
        (at, scatter, n) => {
          const spreadOut = (size: number, by: number) =>
            Array.from({ length: 2 * size }, (_, index) => at + (index % 2 === 0 ? by : -by));
          const width = (size: number, by: number, level = 0.8) => {
            const { variance, df } = robustMean(spreadOut(size, by), PRIOR, SPREAD);
            return halfWidth(df, level) * Math.sqrt(variance);
          };
          expect(width(n, scatter, 0.9)).toBeGreaterThan(width(n, scatter));
          expect(width(n, scatter * 1.5)).toBeGreaterThan(width(n, scatter));
          expect(width(n - 1, scatter)).toBeGreaterThan(width(n, scatter) * 0.999);
        },
      ),
    );
  });

  it('lies between what the posts say and what is usual', () => {
    fc.assert(
      fc.property(logs, (values) => {
        const { theta, location, weight } = robustMean(values, PRIOR, SPREAD);
        expect(theta).toBeGreaterThanOrEqual(Math.min(location, PRIOR.mu) - 1e-9);
        expect(theta).toBeLessThanOrEqual(Math.max(location, PRIOR.mu) + 1e-9);
        expect(weight).toBeGreaterThan(0);
        expect(weight).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is less sure of rounded counts', () => {
    fc.assert(
      fc.property(logs, fc.double({ min: 0.001, max: 1, noNaN: true }), (values, rounding) => {
        const plain = robustMean(values, PRIOR, SPREAD).variance;
        expect(robustMean(values, PRIOR, SPREAD, { own: rounding, shared: 0 }).variance).toBeGreaterThan(
          plain,
        );
        expect(robustMean(values, PRIOR, SPREAD, { own: 0, shared: rounding }).variance).toBeGreaterThan(
          plain,
        );
      }),
    );
  });
});

describe("Huber's location", () => {
  it('lies within the values and moves with them', () => {
    fc.assert(
      fc.property(logs, fc.double({ min: -5, max: 5, noNaN: true }), (values, shift) => {
        const location = huberLocation(values, 0.5);
        expect(location).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
        expect(location).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
        const moved = huberLocation(
          values.map((value) => value + shift),
          0.5,
        );
        expect(moved).toBeCloseTo(location + shift, 5);
      }),
    );
  });

  it('is the median for a tiny scale and the mean for a huge one', () => {
    fc.assert(
      fc.property(logs, (values) => {
        const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
        expect(huberLocation(values, 1e6)).toBeCloseTo(mean, 6);
        if (values.length % 2 === 1) expect(huberLocation(values, 1e-9)).toBeCloseTo(median(values), 3);
      }),
    );
  });
});

describe('distributions', () => {
  it('a quantile is the inverse of its share', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.0005, max: 0.9995, noNaN: true }), (share) => {
        expect(normalCdf(normalQuantile(share))).toBeCloseTo(share, 9);
      }),
    );
  });

  it('what is less often seen lies further out, the more so the less is known', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 4, max: 60 }),
        fc.double({ min: 0.5, max: 0.95, noNaN: true }),
        (df, level) => {
          expect(halfWidth(df, level + 0.02)).toBeGreaterThan(halfWidth(df, level));
          expect(halfWidth(df, level)).toBeGreaterThan(halfWidth(df + 1, level));
        },
      ),
    );
  });
});

it('numbers as any locale writes them give the same figures (property 14)', () => {
  const numbers = fc.integer({ min: 1000, max: 999_999 });
  const tags = fc.constantFrom('en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'sv', 'tr', 'ru', 'ja');
  fc.assert(
    fc.property(numbers, tags, (followers, tag) => {
      const shown = new Intl.NumberFormat(tag, { useGrouping: 'always' } as Intl.NumberFormatOptions).format(
        followers,
      );
      const read = parseCount(shown, everyCountLocale(tag), 'either');
      const posts = videos(TWELVE);
      const here = evaluate(evidenceOf({ followers: read, posts }));
      expect(here).toEqual(evaluate(evidenceOf({ followers, posts })));
    }),
    { numRuns: 40 },
  );
});

it('another benchmark set changes the place and is named, and leaves the raw figures (property 15)', () => {
  const value = fc.double({ min: 0.001, max: 0.9, noNaN: true });
  fc.assert(
    fc.property(value, value, (one, other) => {
      fc.pre(Math.abs(Math.log(one / other)) > 0.1);
      const place = (id: string, usual: number) => {
        const set = {
          id,
          platform: 'tiktok' as const,
          metric: 'engagement-rate-views',
          year: 2026,
          source: 'own',
          knots: [[1000, usual]] as const,
          tau: 0.6,
        };
        const found = measured('engagement-rate-views', evidenceOf({ posts: videos(TWELVE) }), {
          sets: [set],
        });
        return { ...found.benchmark, raw: found.detail?.rawMedian, n: found.n };
      };
      const [a, b] = [place('one', one), place('other', other)];
      expect([a.id, b.id]).toEqual(['one', 'other']);
      expect([a.raw, a.n]).toEqual([b.raw, b.n]);
      const higher = one < other ? a : b;
      const lower = one < other ? b : a;
      expect(higher.percentile).toBeGreaterThanOrEqual(lower.percentile ?? 1);
    }),
  );
});
