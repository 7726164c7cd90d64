import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinNoted } from '../../../lib/core/profile/note-visit';
import type { FollowerPoint } from '../../../lib/core/profile/record';
import { CHANGED_FIELDS, VISIT_METRICS } from '../../../lib/core/profile/visit';

const figure = fc.tuple(
  fc.constantFrom(null, 0.02),
  fc.constant(0.01),
  fc.constant(0.04),
  fc.nat({ max: 12 }),
);
const points: fc.Arbitrary<FollowerPoint> = fc
  .record(
    {
      at: fc.constant('2026-04-20T10:00:00.000Z'),
      followers: fc.constant(1000),
      figures: fc.dictionary(fc.constantFrom(...VISIT_METRICS), figure),
      changed: fc.uniqueArray(fc.constantFrom(...CHANGED_FIELDS)),
    },
    { requiredKeys: ['at', 'followers'] },
  )
  .map((point) => joinNoted(point, point, point));

describe('what two looks of one day noted', () => {
  const join = (a: FollowerPoint, b: FollowerPoint) => joinNoted(a, a, b);

  it('comes to the same in either order, and twice as once', () => {
    fc.assert(
      fc.property(points, points, points, (a, b, c) => {
        expect(join(a, b)).toEqual(join(b, a));
        expect(join(a, a)).toEqual(a);
        expect(join(join(a, b), c)).toEqual(join(a, join(b, c)));
      }),
    );
  });

  it('is the figures of more posts and the changes of both', () => {
    const frame = { at: '2026-04-20T10:00:00.000Z', followers: 1000 };
    const few: FollowerPoint = { ...frame, figures: { 'typical-views': [9, 5, 20, 3] }, changed: ['bio'] };
    const many: FollowerPoint = { ...frame, figures: { 'typical-views': [8, 7, 9, 12] }, changed: ['name'] };
    expect(join(few, many)).toEqual({ ...many, changed: ['name', 'bio'] });
    expect(join(frame, few)).toEqual(few);
  });
});
