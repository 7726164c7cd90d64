import { describe, expect, it } from 'vitest';
import type { BenchmarkSet } from '../../../lib/core/estimate/benchmarks/benchmark-set';
import {
  BUILT_IN_SETS,
  isStale,
  setFor,
  spreadFor,
  withOwnSets,
} from '../../../lib/core/estimate/benchmarks/benchmark-sets';
import { placeOf, usualAt } from '../../../lib/core/estimate/benchmarks/place';
import { METRIC_IDS } from '../../../lib/core/estimate/metric-ids';
import { evidenceOf, pictures, TWELVE, videos } from './evidence-of';
import { measured } from './measure';

const ERF = 'engagement-rate-followers';

const OWN: BenchmarkSet = {
  id: 'own',
  platform: 'instagram',
  metric: ERF,
  year: 2026,
  source: 'our own campaigns',
  knots: [
    [1000, 0.05],
    [100_000, 0.005],
  ],
  tau: 0.5,
};

describe('built-in sets', () => {
  it('name a known metric, a source, a year and rising sizes, each name once', () => {
    expect(new Set(BUILT_IN_SETS.map(({ id }) => id)).size).toBe(BUILT_IN_SETS.length);
    for (const { id, metric, source, year, knots, tau } of BUILT_IN_SETS) {
      expect(METRIC_IDS, id).toContain(metric);
      expect(source.length, id).toBeGreaterThan(20);
      expect(year, id).toBeGreaterThan(2017);
      expect(tau, id).toBeGreaterThan(0);
      const sizes = knots.map(([followers]) => followers);
      expect(sizes, id).toEqual([...sizes].sort((a, b) => a - b));
    }
  });

  it('never compare a rate by views with one by followers', () => {
    const byViews = setFor(BUILT_IN_SETS, 'tiktok', 'engagement-rate-views', 'video');
    const byFollowers = setFor(BUILT_IN_SETS, 'tiktok', ERF, 'video');
    expect(byViews && usualAt(byViews, 30_000)).toBeGreaterThan(
      (byFollowers && usualAt(byFollowers, 30_000)) ?? 0,
    );
  });
});

describe('usual at a size', () => {
  it('is straight in ln followers to ln value, flat outside', () => {
    expect(Math.exp(usualAt(OWN, 10_000))).toBeCloseTo(Math.sqrt(0.05 * 0.005), 12);
    expect(Math.exp(usualAt(OWN, 10))).toBeCloseTo(0.05, 12);
    expect(Math.exp(usualAt(OWN, 1e9))).toBeCloseTo(0.005, 12);
    expect(Math.exp(usualAt({ ...OWN, knots: [[5000, 0.02]] }, 77))).toBeCloseTo(0.02, 12);
  });

  it('does not mind the order of the knots', () => {
    const turned = { ...OWN, knots: [...OWN.knots].reverse() };
    expect(usualAt(turned, 7000)).toBe(usualAt(OWN, 7000));
  });
});

describe('place', () => {
  it('has the middle half where tau says, and shrinks to the middle when unsure', () => {
    const prior = { mu: Math.log(0.02), tau: 0.5 };
    const sure = placeOf(OWN, prior, { theta: Math.log(0.04), variance: 0.01 });
    const unsure = placeOf(OWN, prior, { theta: Math.log(0.04), variance: 1 });
    expect(sure.median).toBeCloseTo(0.02, 12);
    expect(Math.log(sure.p75 / sure.p25)).toBeCloseTo(2 * 0.67449 * 0.5, 4);
    expect(sure.percentile).toBeGreaterThan(unsure.percentile);
    expect(unsure.percentile).toBeGreaterThan(0.5);
    expect(unsure.percentileHigh - unsure.percentileLow).toBeGreaterThan(
      sure.percentileHigh - sure.percentileLow,
    );
  });
});

describe('own sets', () => {
  const still = evidenceOf({ platform: 'instagram', posts: pictures(TWELVE) });
  const moving = evidenceOf({ platform: 'instagram', posts: videos(TWELVE) });

  it('for any kind replace all of the metric', () => {
    for (const evidence of [still, moving]) {
      expect(measured(ERF, evidence, { sets: [OWN] }).benchmark?.id).toBe('own');
    }
  });

  it('for one kind leave the other', () => {
    const sets = [{ ...OWN, kind: 'video' as const }];
    expect(measured(ERF, moving, { sets }).benchmark?.id).toBe('own');
    expect(measured(ERF, still, { sets }).benchmark?.id).toBe('modash-instagram-posts');
  });

  it('leave other metrics and platforms', () => {
    const sets = withOwnSets([OWN]);
    expect(setFor(sets, 'tiktok', ERF, 'video')?.id).toBe('tiktok-2020-engagement-per-follower');
    expect(setFor(sets, 'instagram', 'comments-per-like', 'static')).not.toBeNull();
    expect(withOwnSets([])).toBe(BUILT_IN_SETS);
  });

  it('bring their own spread or take the built-in one', () => {
    expect(spreadFor({ ...OWN, s0: 0.3 }, 'instagram', ERF, 'static')).toEqual({
      s0: 0.3,
      nu: 4,
      delta: 0.12,
    });
    expect(spreadFor(null, 'instagram', 'unheard-of', 'static').s0).toBe(0.8);
  });

  it('change the place and leave the posts', () => {
    const [a, b] = [measured(ERF, still), measured(ERF, still, { sets: [OWN] })];
    expect(b.benchmark?.percentile).not.toBe(a.benchmark?.percentile);
    expect(b.detail?.rawMedian).toBe(a.detail?.rawMedian);
  });
});

describe('age', () => {
  it('is told once a set is surely older than 24 months', () => {
    expect(isStale({ year: 2025 }, '2027-12-31T00:00:00Z')).toBe(false);
    expect(isStale({ year: 2025 }, '2028-01-01T00:00:00Z')).toBe(true);
    expect(isStale({ year: 2020 }, '2026-06-01T00:00:00Z')).toBe(true);
  });
});
