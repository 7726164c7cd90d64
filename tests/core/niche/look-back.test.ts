import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findInText } from '../../../lib/core/niche/find-terms';
import { lookBack } from '../../../lib/core/niche/look-back';
import { makeEvidence, makePost } from '../signals/make-evidence';

const BRIEF = { id: 'b', name: 'Invented brief', redLines: ['vodka'] };

it('says in how many posts it looked, and how many it could not', () => {
  const posts = [
    makePost('new', { caption: 'hello', publishedAt: '2026-02-20T00:00:00Z' }),
    makePost('undated', { caption: 'hello' }),
    makePost('mute', { publishedAt: '2026-02-20T00:00:00Z' }),
    makePost('old', { caption: 'hello', publishedAt: '2024-02-20T00:00:00Z' }),
  ];
  const evidence = makeEvidence({ posts, bio: 'Hello' });
  expect(lookBack(evidence, { ...BRIEF, lookBackDays: 90 })).toEqual({
    days: 90,
    posts: 2,
    unread: 1,
    older: 1,
    bio: true,
  });
  expect(lookBack(evidence, BRIEF)).toMatchObject({ days: null, posts: 3, older: 0 });
  expect(lookBack(evidence, null)).toBeNull();
});

it('counts every post once, and finds nothing outside of what it counted', () => {
  const day = fc.integer({ min: 0, max: 900 });
  const post = fc.record({ age: fc.option(day), caption: fc.constantFrom(null, 'hello', 'a vodka') });
  fc.assert(
    fc.property(fc.array(post, { maxLength: 12 }), fc.option(day, { nil: undefined }), (given, days) => {
      const posts = given.map(({ age, caption }, index) =>
        makePost(`p${index}`, {
          caption,
          publishedAt:
            age === null ? null : new Date(Date.UTC(2026, 2, 1, 12) - age * 86_400_000).toISOString(),
        }),
      );
      const evidence = makeEvidence({ posts });
      const brief = { ...BRIEF, ...(days === undefined ? {} : { lookBackDays: days }) };
      const looked = lookBack(evidence, brief);
      expect((looked?.posts ?? 0) + (looked?.unread ?? 0) + (looked?.older ?? 0)).toBe(posts.length);
      expect(findInText(evidence, brief).length).toBeLessThanOrEqual(looked?.posts ?? 0);
    }),
  );
});
