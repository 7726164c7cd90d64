import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownPoints } from '../../components/score/part-points';
import { COMPONENT_IDS } from '../../lib/core/score/component-ids';
import type { ScorePart } from '../../lib/core/score/fit-score';
import { sentence } from '../../lib/core/words/sentence';

const WEIGHTS = [10, 25, 15, 20, 8, 15, 10];

function parts(shares: readonly (number | null)[]): readonly ScorePart[] {
  return COMPONENT_IDS.map((id, index) => {
    const weight = WEIGHTS[index] ?? 10;
    const share = shares[index] ?? null;
    const points = share === null ? null : share * weight;
    return { id, theme: 'engagement', weight, points, contribution: 0, because: sentence('value.unknown') };
  });
}

const someParts = fc
  .array(fc.option(fc.double({ min: 0, max: 1, noNaN: true })), { minLength: 7, maxLength: 7 })
  .filter((shares) => shares.some((share) => share !== null))
  .map(parts);

function scoreOf(rated: readonly ScorePart[]): number {
  const known = rated.filter(({ points }) => points !== null);
  const got = known.reduce((sum, { points }) => sum + (points ?? 0), 0);
  const could = known.reduce((sum, { weight }) => sum + weight, 0);
  return Math.round((100 * got) / could);
}

describe('points as shown', () => {
  it('add up to the total before the reader’s eyes', () => {
    fc.assert(
      fc.property(someParts, (some) => {
        const shown = shownPoints(some, scoreOf(some));
        const sum = shown.parts.reduce<number>((total, points) => total + (points ?? 0), 0);
        expect(sum).toBeCloseTo(shown.total, 6);
      }),
    );
  });

  it('give the score: total of rated, out of a hundred', () => {
    fc.assert(
      fc.property(someParts, (some) => {
        const score = scoreOf(some);
        const { total, rated } = shownPoints(some, score);
        expect(Math.abs((100 * total) / rated - score)).toBeLessThanOrEqual(0.5 + 0.06 * (100 / rated));
      }),
    );
  });

  it('differ from the true points by less than one step and stay within the weight', () => {
    fc.assert(
      fc.property(someParts, (some) => {
        const shown = shownPoints(some, scoreOf(some));
        for (const [index, part] of some.entries()) {
          const points = shown.parts[index] ?? null;
          expect(points === null).toBe(part.points === null);
          if (points === null || part.points === null) continue;
          expect(Math.abs(points - part.points)).toBeLessThan(1);
          expect(points).toBeLessThanOrEqual(part.weight);
        }
      }),
    );
  });

  it('are whole where whole points tell the truth', () => {
    const some = parts([1, 0.648, 0.74, 0.835, 1, null, 0.6]);
    const { parts: points } = shownPoints(some, scoreOf(some));
    expect(points.every((each) => each === null || Number.isInteger(each))).toBe(true);
  });
});
