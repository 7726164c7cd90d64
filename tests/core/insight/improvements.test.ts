import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { improvements, strengths } from '../../../lib/core/insight/improvements';
import { COMPONENT_IDS } from '../../../lib/core/score/component-ids';
import type { FitScore, ScorePart } from '../../../lib/core/score/fit-score';
import { sentence } from '../../../lib/core/words/sentence';

function part(id: ScorePart['id'], points: number | null, weight: number): ScorePart {
  const because = sentence('rate.engagement.unknown');
  return { id, theme: 'engagement', weight, points, contribution: 0, because };
}

function scored(components: readonly ScorePart[]): FitScore {
  const range = { points: 50, low: 40, high: 60 };
  return {
    status: 'scored',
    ...range,
    confidence: 'high',
    coverage: 1,
    standing: 'like-most',
    components,
    caps: [],
  };
}

const LOW = scored([
  part('size', 0, 10),
  part('engagement', 5, 25),
  part('conversation', 14, 15),
  part('authenticity', 20, 20),
  part('niche', 2, 8),
  part('affordability', null, 5),
  part('partnership', 4, 10),
]);

describe('the changes that would lift a score', () => {
  it('are the rated parts with the most to win, the largest first, and say how much', () => {
    expect(improvements(LOW).map(({ id, gain }) => [id, gain])).toEqual([
      ['engagement', 17],
      ['niche', 5],
      ['partnership', 5],
    ]);
  });

  it('never name size or price, which a creator cannot change', () => {
    const ids = improvements(scored([part('size', 0, 90), part('affordability', 0, 90)]));
    expect(ids).toEqual([]);
  });

  it('are none where there is no score', () => {
    expect(improvements({ status: 'withheld', lacking: ['posts'], components: LOW.components })).toEqual([]);
  });

  it('are at most three, each at least one point and never more than the part has left', () => {
    const anyPart = fc
      .record({
        id: fc.constantFrom(...COMPONENT_IDS),
        weight: fc.double({ min: 0, max: 100, noNaN: true }),
        share: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
      })
      .map(({ id, weight, share }) => part(id, share === null ? null : weight * share, weight));
    fc.assert(
      fc.property(fc.array(anyPart, { maxLength: 7 }), (parts) => {
        const changes = improvements(scored(parts));
        expect(changes.length).toBeLessThanOrEqual(3);
        for (const { gain } of changes) {
          expect(gain).toBeGreaterThanOrEqual(1);
          expect(gain).toBeLessThanOrEqual(80);
        }
        expect(changes.map(({ gain }) => gain)).toEqual(
          changes.map(({ gain }) => gain).toSorted((a, b) => b - a),
        );
      }),
    );
  });
});

describe('strengths', () => {
  it('are the parts at the level of the best fifth, the weightiest first', () => {
    expect(strengths(LOW).map(({ id }) => id)).toEqual(['authenticity', 'conversation']);
  });
});
