import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Post, ProfileEvidence } from '../../../lib/core/profile/record';
import { evidenceOf, type PlainPost, postOf } from './evidence-of';
import { measure, measured } from './measure';

const ERF = 'engagement-rate-followers';
const ERV = 'engagement-rate-views';
const RUNS = { numRuns: 120 };

/** A settled video with believable views. */
const video: fc.Arbitrary<PlainPost> = fc
  .record({
    likes: fc.integer({ min: 20, max: 40_000 }),
    talk: fc.double({ min: 0.001, max: 0.3, noNaN: true }),
    per: fc.double({ min: 3, max: 60, noNaN: true }),
    age: fc.double({ min: 8, max: 300, noNaN: true }),
  })
  .map(({ likes, talk, per, age }) => ({
    age,
    likes,
    comments: Math.round(likes * talk),
    shares: Math.round((likes * talk) / 4),
    views: Math.round(likes * per),
  }));

const followers = fc.integer({ min: 1000, max: 2_000_000 });

function account(least: number, most: number): fc.Arbitrary<ProfileEvidence> {
  return fc
    .tuple(followers, fc.array(video, { minLength: least, maxLength: most }))
    .map(([count, posts]) => evidenceOf({ followers: count, posts }));
}

function withPosts(evidence: ProfileEvidence, change: (post: Post, index: number) => Post): ProfileEvidence {
  return { ...evidence, posts: evidence.posts.map(change) };
}

function times(post: Post, factor: number): Post {
  const scaled = (range: Post['likes']) => range && { low: range.low * factor, high: range.high * factor };
  return { ...post, likes: scaled(post.likes), comments: scaled(post.comments), shares: scaled(post.shares) };
}

describe('rates of posts', () => {
  it('do not depend on the order of the posts (property 1)', () => {
    fc.assert(
      fc.property(account(1, 15), fc.infiniteStream(fc.nat(1000)), (evidence, draw) => {
        const mixed = evidence.posts
          .map((post) => ({ post, key: draw.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ post }) => post);
        for (const id of [ERF, ERV, 'typical-views', 'posts-per-week', 'volatility'] as const) {
          expect(measure(id, { ...evidence, posts: mixed })).toEqual(measure(id, evidence));
        }
      }),
      RUNS,
    );
  });

  it('rise with more engagement', () => {
    fc.assert(
      fc.property(account(1, 12), fc.double({ min: 1.01, max: 50, noNaN: true }), (evidence, factor) => {
        const more = measured(
          ERF,
          withPosts(evidence, (post) => times(post, factor)),
        );
        const before = measured(ERF, evidence);
        expect(more.detail?.theta).toBeGreaterThan(before.detail?.theta ?? 0);
        expect(more.benchmark?.percentile).toBeGreaterThan(before.benchmark?.percentile ?? 1);
      }),
      RUNS,
    );
  });

  it('fall behind others with more followers for the same engagement (property 3)', () => {
    fc.assert(
      fc.property(account(3, 12), fc.double({ min: 1.2, max: 20, noNaN: true }), (evidence, factor) => {
        const size = (evidence.followers?.low ?? 0) * factor;
        const bigger = { ...evidence, followers: { low: size, high: size } };
        expect(measured(ERF, bigger).benchmark?.percentile).toBeLessThan(
          measured(ERF, evidence).benchmark?.percentile ?? 0,
        );
      }),
      RUNS,
    );
  });

  it('hardly move with one viral post: 15 % by followers, 6 % by views at twelve posts (property 4)', () => {
    const near = fc.array(fc.double({ min: -0.6, max: 0.6, noNaN: true }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(near, fc.nat(11), (logs, which) => {
        const posts = logs.map((log, index) => {
          const likes = Math.round(2000 * Math.exp(log));
          return { age: 10 + index, likes, comments: 40, shares: 20, views: 20_000 };
        });
        const calm = evidenceOf({ posts });
        const viralByFollowers = withPosts(calm, (post, index) => (index === which ? viral(post) : post));
        const shift = (id: typeof ERF | typeof ERV, other: ProfileEvidence) =>
          Math.exp((measured(id, other).detail?.theta ?? 0) - (measured(id, calm).detail?.theta ?? 0)) - 1;
        expect(Math.abs(shift(ERF, viralByFollowers))).toBeLessThan(0.15);
        expect(Math.abs(shift(ERV, viralByFollowers))).toBeLessThan(0.06);
      }),
      RUNS,
    );
  });

  it('treat a post with hidden likes as one that is not there (property 5)', () => {
    fc.assert(
      fc.property(account(4, 12), fc.nat(), (evidence, pick) => {
        const index = pick % evidence.posts.length;
        const hidden = withPosts(evidence, (post, at) =>
          at === index ? { ...post, likesHidden: true } : post,
        );
        const removed = { ...evidence, posts: evidence.posts.filter((_, at) => at !== index) };
        for (const id of [ERF, ERV] as const) {
          expect(measured(id, hidden).detail).toEqual(measured(id, removed).detail);
        }
        expect(measured('comment-rate-followers', hidden)).toEqual(
          measured('comment-rate-followers', evidence),
        );
        expect(measured('posts-per-week', hidden)).toEqual(measured('posts-per-week', evidence));
      }),
      RUNS,
    );
  });

  it('hold their value in the range, and the range in that of the next post', () => {
    fc.assert(
      fc.property(account(1, 14), (evidence) => {
        for (const id of [ERF, ERV, 'comments-per-like', 'views-per-follower'] as const) {
          const { low, high, detail, nextPost, benchmark } = measured(id, evidence);
          const level = Math.exp(detail?.theta ?? Number.NaN);
          expect(low).toBeLessThan(level);
          expect(high).toBeGreaterThan(level);
          expect(nextPost?.low).toBeLessThanOrEqual(low);
          expect(nextPost?.high).toBeGreaterThanOrEqual(high);
          expect(benchmark?.percentileLow).toBeLessThanOrEqual(benchmark?.percentile ?? 0);
          expect(benchmark?.percentileHigh).toBeGreaterThanOrEqual(benchmark?.percentile ?? 1);
        }
      }),
      RUNS,
    );
  });

  it('trust one post less than .8 and many like it fully (property 7)', () => {
    fc.assert(
      fc.property(video, followers, (post, count) => {
        const of = (n: number, window: number) => {
          const posts = Array.from({ length: n }, (_, index) => ({ ...post, age: 8 + index }));
          return measured(ERF, evidenceOf({ followers: count, posts }), { window }).detail;
        };
        expect(of(1, 12)?.weight).toBeLessThan(0.8);
        expect(of(300, 300)?.weight).toBeGreaterThan(of(30, 300)?.weight ?? 1);
        expect(of(300, 300)?.variance).toBeLessThan(of(3, 300)?.variance ?? 0);
      }),
      { numRuns: 30 },
    );
  });

  it('are the same for the same input (property 12)', () => {
    fc.assert(
      fc.property(account(1, 12), (evidence) => {
        expect(measured(ERF, structuredClone(evidence))).toEqual(measured(ERF, evidence));
      }),
      RUNS,
    );
  });

  it('ignore pinned and young posts but for the number left out (property 9)', () => {
    fc.assert(
      fc.property(account(3, 10), video, fc.boolean(), (evidence, extra, pinned) => {
        const post = postOf({ ...extra, id: 'extra', ...(pinned ? { pinned } : { age: 0.5 }) });
        const more = { ...evidence, posts: [...evidence.posts, post] };
        for (const id of [ERF, ERV, 'typical-views', 'comment-rate-views'] as const) {
          expect({ ...measured(id, more), excluded: {} }).toEqual(measured(id, evidence));
          expect(measured(id, more).excluded).toEqual({ [pinned ? 'pinned' : 'young']: 1 });
        }
      }),
      RUNS,
    );
  });
});

function viral(post: Post): Post {
  const big = times(post, 100);
  const views = post.views && { low: post.views.low * 100, high: post.views.high * 100 };
  return { ...big, views };
}
