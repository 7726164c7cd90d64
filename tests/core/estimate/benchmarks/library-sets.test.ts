import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FEWEST_AT_ALL,
  FEWEST_SEEN,
  isLibrarySet,
  librarySets,
  type SeenLevel,
  seenLevels,
} from '../../../../lib/core/estimate/benchmarks/library-sets';
import { usualAt } from '../../../../lib/core/estimate/benchmarks/place';
import { readSets } from '../../../../lib/core/estimate/benchmarks/read-sets';
import { METRIC_IDS } from '../../../../lib/core/estimate/metric-ids';
import { evaluate } from '../../../../lib/core/insight/evaluate';
import { evidenceOf, NOW, TWELVE, videos } from '../evidence-of';

function level(followers: number, value: number, known: Partial<SeenLevel> = {}): SeenLevel {
  return { platform: 'tiktok', metric: 'engagement-rate-views', kind: 'video', followers, value, ...known };
}

/** n profiles of about this size, their values around `middle`. */
function many(n: number, followers: number, middle: number): readonly SeenLevel[] {
  return Array.from({ length: n }, (_, index) =>
    level(followers + index, middle * Math.exp(index % 2 === 0 ? 0.4 : -0.4)),
  );
}

describe('sets of the own library', () => {
  it('have a knot for each size with twenty profiles, at its own median', () => {
    const [made, ...rest] = librarySets([...many(24, 5000, 0.12), ...many(30, 40_000, 0.06)], NOW);
    expect(rest).toEqual([]);
    expect(made).toMatchObject({ profiles: 54, widened: false });
    expect(made?.set.knots).toHaveLength(2);
    expect(made?.set.knots[0]?.[1]).toBeCloseTo(0.12, 6);
    expect(made?.set.knots[1]?.[1]).toBeCloseTo(0.06, 6);
    expect(made?.set).toMatchObject({ platform: 'tiktok', year: 2026, kind: 'video' });
    expect(made?.set.source).toBe('own library: 54 profiles seen until 2026-06-01');
    expect(isLibrarySet(made?.set.id ?? '')).toBe(true);
    expect(isLibrarySet('modash-tiktok-views-2025')).toBe(false);
  });

  it('put sizes with fewer than twenty together with their neighbours, and say so', () => {
    const [made] = librarySets([...many(24, 5000, 0.12), ...many(6, 40_000, 0.06)], NOW);
    expect(made).toMatchObject({ profiles: 30, widened: true });
    expect(made?.set.knots).toHaveLength(1);
    expect(made?.set.source).toContain('put together with their neighbours');
  });

  it('are wider with fewer than twenty in all, say so, and are not made of fewer than five', () => {
    const twenty = librarySets(many(FEWEST_SEEN, 40_000, 0.06), NOW)[0]?.set;
    const [ten] = librarySets(many(10, 40_000, 0.06), NOW);
    expect(ten?.widened).toBe(true);
    expect(ten?.set.tau).toBeGreaterThan(twenty?.tau ?? 9);
    expect(ten?.set.source).toContain('fewer than 20');
    expect(librarySets(many(FEWEST_AT_ALL - 1, 40_000, 0.06), NOW)).toEqual([]);
  });

  it('are what the engine compares with, by name', () => {
    const sets = librarySets(many(30, 30_000, 0.3), NOW).map(({ set }) => set);
    const evidence = evidenceOf({ posts: videos(TWELVE) });
    const rate = evaluate(evidence, { benchmarks: sets }).metrics['engagement-rate-views'];
    const before = evaluate(evidence).metrics['engagement-rate-views'];
    if (rate.status !== 'measured' || before.status !== 'measured') throw new Error('not measured');
    expect(rate.benchmark?.id).toBe('own-library-tiktok-engagement-rate-views-video');
    expect(rate.benchmark?.percentile).toBeLessThan(before.benchmark?.percentile ?? 0);
  });

  it('take of a profile each rate and format with a value, and nothing without followers', () => {
    const { metrics } = evaluate(evidenceOf({ posts: videos(TWELVE) }));
    const levels = seenLevels('tiktok', 30_000, metrics);
    expect(levels.map(({ metric }) => metric)).toContain('views-per-follower');
    expect(levels.every(({ kind, followers }) => kind === 'video' && followers === 30_000)).toBe(true);
    expect(seenLevels('tiktok', null, metrics)).toEqual([]);
    const few = evaluate(evidenceOf({ posts: videos([100, 200]) })).metrics;
    expect(seenLevels('tiktok', 30_000, few)).toEqual([]);
  });
});

const some: fc.Arbitrary<readonly SeenLevel[]> = fc.array(
  fc
    .record({
      followers: fc.integer({ min: 1, max: 5_000_000 }),
      value: fc.double({ min: 1e-6, max: 100, noNaN: true }),
      metric: fc.constantFrom(...METRIC_IDS.slice(0, 3)),
      kind: fc.constantFrom('static' as const, 'video' as const),
    })
    .map(({ followers, value, ...known }) => level(followers, value, known)),
  { maxLength: 80 },
);

describe('for any library', () => {
  it('the sets are data that a file may hold, and read back as they were made', () => {
    fc.assert(
      fc.property(some, (levels) => {
        const sets = librarySets(levels, NOW).map(({ set }) => set);
        expect(readSets(JSON.parse(JSON.stringify(sets)))).toEqual({ status: 'read', sets });
      }),
    );
  });

  it('the order in which profiles were seen does not matter', () => {
    fc.assert(
      fc.property(some, (levels) => {
        const close = (sets: ReturnType<typeof librarySets>) =>
          sets
            .map(({ set, ...rest }) => ({
              ...rest,
              ...set,
              tau: set.tau.toFixed(9),
              knots: set.knots.map(([size, value]) => [size.toFixed(3), value.toFixed(9)]),
            }))
            .sort((a, b) => a.id.localeCompare(b.id));
        expect(close(librarySets([...levels].reverse(), NOW))).toEqual(close(librarySets(levels, NOW)));
      }),
    );
  });

  it('what is usual lies between the smallest and the largest value seen', () => {
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 1e8 }), (levels, followers) => {
        for (const { set, profiles } of librarySets(levels, NOW)) {
          const values = levels
            .filter(({ metric, kind }) => metric === set.metric && kind === set.kind)
            .map(({ value }) => value);
          const usual = Math.exp(usualAt(set, followers));
          expect(profiles).toBe(values.length);
          expect(usual).toBeGreaterThanOrEqual(Math.min(...values) * 0.999_999);
          expect(usual).toBeLessThanOrEqual(Math.max(...values) * 1.000_001);
        }
      }),
    );
  });
});
