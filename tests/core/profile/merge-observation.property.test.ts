import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinRecords, mergeObservation, recordOf } from '../../../lib/core/profile/merge-observation';
import type { ProfileObservation } from '../../../lib/core/profile/observation';
import type { ProfileRecord } from '../../../lib/core/profile/record';
import { observation, valuesOf } from './observation-arbitrary';

const several = fc.array(observation, { minLength: 1, maxLength: 6 });

function merged(observations: readonly ProfileObservation[]): ProfileRecord {
  const record = observations.reduce<ProfileRecord | null>(
    (known, next) => mergeObservation(known, next),
    null,
  );
  if (!record) throw new Error('no observation given');
  return record;
}

describe('merging observations', () => {
  it('gives the same values in whatever order the observations arrive', () => {
    fc.assert(
      fc.property(
        several.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([all, shuffled]) => {
          expect(valuesOf(merged(shuffled))).toEqual(valuesOf(merged(all)));
        },
      ),
      { numRuns: 400 },
    );
  });

  it('changes nothing when an observation arrives again', () => {
    fc.assert(
      fc.property(several, fc.nat(), (all, pick) => {
        const record = merged(all);
        const again = all[pick % all.length];
        if (again) expect(mergeObservation(record, again)).toEqual(record);
      }),
      { numRuns: 200 },
    );
  });

  it('gives the same values whether records or observations are joined', () => {
    fc.assert(
      fc.property(several, several, (first, second) => {
        const whole = merged([...first, ...second]);
        expect(valuesOf(joinRecords(merged(first), merged(second)))).toEqual(valuesOf(whole));
      }),
      { numRuns: 200 },
    );
  });

  it('never moves firstSeenAt forward, nor lastSeenAt back', () => {
    fc.assert(
      fc.property(several, observation, (all, next) => {
        const before = merged(all);
        const after = mergeObservation(before, next);
        expect(after.firstSeenAt <= before.firstSeenAt).toBe(true);
        expect(after.lastSeenAt >= before.lastSeenAt).toBe(true);
        expect(after.visits).toBeGreaterThanOrEqual(before.visits);
      }),
    );
  });

  it('never lets an older or a less exact agreeing count displace an exact one', () => {
    fc.assert(
      fc.property(several, observation, (all, next) => {
        const before = merged(all);
        const followers = next.profile.followers?.value;
        const known = before.followers;
        if (!known || known.low !== known.high || !followers) return;
        const older = next.observedAt < (before.seen.followers?.at ?? '');
        const agrees =
          followers.low < followers.high && followers.low <= known.low && known.high <= followers.high;
        if (older || agrees) expect(mergeObservation(before, next).followers).toEqual(known);
      }),
      { numRuns: 300 },
    );
  });

  it('never renames a post', () => {
    fc.assert(
      fc.property(several, observation, (all, next) => {
        const before = merged(all);
        const after = mergeObservation(before, next);
        const named = (record: ProfileRecord) => new Set(record.posts.map(({ id }) => id));
        const gone = [...named(before)].filter((id) => !named(after).has(id));
        // A name only goes when two posts turn out to be one, and then the other name stays.
        expect(gone.length).toBeLessThanOrEqual(
          before.posts.length - [...named(before)].filter((id) => named(after).has(id)).length,
        );
        const kept = new Set(after.posts.flatMap(({ id, code, platformId }) => [id, code, platformId]));
        for (const id of named(before)) expect(kept.has(id)).toBe(true);
      }),
    );
  });

  it('never adds a post or a comment count that no observation had', () => {
    fc.assert(
      fc.property(several, (all) => {
        const record = merged(all);
        const shown = new Set(
          all.flatMap(({ posts }) => posts.flatMap((post) => [post.id?.value, post.code?.value])),
        );
        for (const post of record.posts) expect(shown.has(post.platformId ?? post.code ?? '')).toBe(true);
        expect(record.posts.length).toBeLessThanOrEqual(
          all.reduce((sum, one) => sum + recordOf(one, record.key).posts.length, 0),
        );
      }),
    );
  });
});
