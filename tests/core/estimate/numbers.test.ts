import { describe, expect, it } from 'vitest';
import { huberLocation, median, robustSpread } from '../../../lib/core/estimate/huber';
import { normalCdf, normalQuantile } from '../../../lib/core/estimate/normal';
import { robustMean } from '../../../lib/core/estimate/robust-mean';
import { halfWidth, studentQuantile } from '../../../lib/core/estimate/student-t';

describe('normal distribution', () => {
  it.each([
    [0, 0.5],
    [1, 0.8413447460685429],
    [-1.959963984540054, 0.025],
    [-8, 6.220960574271785e-16],
    [40, 1],
    [-40, 0],
  ])('has %d at %d', (z, p) => {
    expect(Math.abs(normalCdf(z) - p)).toBeLessThan(1e-14);
  });

  it('is undone by its quantile', () => {
    for (const p of [1e-9, 0.001, 0.02, 0.3, 0.5, 0.9, 0.9999]) {
      expect(normalCdf(normalQuantile(p))).toBeCloseTo(p, 12);
    }
    expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(normalQuantile(1)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('Student t', () => {
  it.each([
    [0.9, 8, 1.397],
    [0.95, 16, 1.746],
    [0.975, 10, 2.228],
    [0.9, 4, 1.533],
  ])('quantile %d with %d degrees of freedom', (p, df, t) => {
    expect(Math.abs(studentQuantile(p, df) - t)).toBeLessThan(0.01);
  });

  it('widens with the level and with fewer degrees of freedom', () => {
    expect(halfWidth(8, 0.9)).toBeGreaterThan(halfWidth(8, 0.8));
    expect(halfWidth(4)).toBeGreaterThan(halfWidth(40));
  });
});

describe('robust location', () => {
  it('is the median for few and the mean for well-behaved values', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(median(Array.from({ length: 101 }, (_, index) => 100 - index))).toBe(50);
    expect(huberLocation([1, 2, 3, 4], 10)).toBeCloseTo(2.5, 9);
  });

  it('lets a value far out pull by no more than 1.345 scales', () => {
    const calm = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    expect(huberLocation([...calm, 100], 0.8)).toBeCloseTo((1.345 * 0.8) / 11, 6);
  });

  it('measures spread without regard to one value far out', () => {
    expect(robustSpread([1, 2, 3, 4, 5])).toBeCloseTo(1.4826, 6);
    expect(robustSpread([1, 2, 3, 4, 500])).toBeCloseTo(1.4826, 6);
  });
});

describe('robust mean', () => {
  const spread = { s0: 0.5, nu: 4, delta: 0.1 };

  it('follows the formulas for one post', () => {
    const level = robustMean([-2], { mu: -3, tau: 1 }, spread);
    const s2 = (4 * 0.25) / 5;
    const v = 1.1 * s2 + 0.01;
    const variance = 1 / (1 / v + 1);
    expect(level.s2).toBeCloseTo(s2, 12);
    expect(level.df).toBe(4);
    expect(level.variance).toBeCloseTo(variance, 12);
    expect(level.theta).toBeCloseTo(variance * (-2 / v - 3), 12);
    expect(level.weight).toBeCloseTo(variance / v, 12);
  });

  it('follows the formulas for several posts', () => {
    const logs = [-2, -2.4, -1.6];
    const level = robustMean(logs, { mu: -3, tau: 0.8 }, spread);
    const s2 = (1 + 0.32) / 7;
    const v = (1.1 * s2) / 3 + 0.01;
    expect(level.location).toBeCloseTo(-2, 9);
    expect(level.s2).toBeCloseTo(s2, 9);
    expect(level.theta).toBeCloseTo((-2 / v - 3 / 0.64) / (1 / v + 1 / 0.64), 9);
  });

  it('is less sure of rounded counts', () => {
    const plain = robustMean([-2, -2.1, -1.9], { mu: -3, tau: 1 }, spread);
    const rounded = robustMean([-2, -2.1, -1.9], { mu: -3, tau: 1 }, spread, { own: 0.05, shared: 0.01 });
    expect(rounded.variance).toBeGreaterThan(plain.variance);
    expect(rounded.weight).toBeLessThan(plain.weight);
  });

  it('gives the posts all the weight where nothing is known of others', () => {
    const level = robustMean([-2, -2, -2], { mu: 0, tau: Number.POSITIVE_INFINITY }, spread);
    expect(level.theta).toBeCloseTo(-2, 12);
    expect(level.weight).toBe(1);
  });
});
