import { describe, expect, it } from 'vitest';
import { evidenceOf, type PlainPost, pictures, TWELVE, videos } from './evidence-of';
import { measure, measured } from './measure';

const ERF = 'engagement-rate-followers';
const ERV = 'engagement-rate-views';

function withExtra(extra: PlainPost) {
  return evidenceOf({ posts: [...videos(TWELVE.slice(0, 6)), { id: 'extra', ...extra }] });
}

const big = { likes: 90_000, comments: 900, shares: 90, views: 900_000 };

describe('posts that do not count', () => {
  const without = evidenceOf({ posts: videos(TWELVE.slice(0, 6)) });

  it.each([
    ['pinned', ERF, { ...big, pinned: true }],
    ['young', ERF, { ...big, age: 6.9 }],
    ['young', ERV, { ...big, age: 0.9 }],
    ['young', ERF, { ...big, age: -3 }],
    ['undated', ERF, { ...big, age: null }],
    ['outside-window', ERF, { ...big, age: 366 }],
    ['likes-hidden', ERF, { ...big, likesHidden: true }],
    ['likes-hidden', ERF, { ...big, likes: -1 }],
    ['parts-unknown', ERF, { ...big, likes: null }],
    ['parts-unknown', ERF, { ...big, comments: null }],
    ['parts-unknown', ERF, { ...big, shares: null }],
    ['views-unknown', ERV, { ...big, views: null }],
    ['views-broken', ERV, { ...big, views: 80_000 }],
    ['views-broken', ERV, { ...big, views: 150_000 }],
    ['views-broken', ERV, { ...big, views: 0 }],
  ] as const)('%s posts change nothing in %s but the number left out', (reason, id, extra) => {
    const plain = measured(id, without);
    const more = measured(id, withExtra(extra));
    expect(more.excluded).toEqual({ [reason]: 1 });
    expect({ ...more, excluded: {} }).toEqual({ ...plain, excluded: {} });
  });

  it('count pictures from their third day on', () => {
    const picture = { kind: 'image' as const, likes: 500, comments: 10 };
    const at = (age: number) =>
      evidenceOf({ platform: 'instagram', posts: [1, 2, 3].map(() => ({ ...picture, age })) });
    expect(measured(ERF, at(3.1)).n).toBe(3);
    expect(measure(ERF, at(2.9))).toEqual({ status: 'unmeasured', lacking: ['eligible-posts'] });
  });

  it('leave the newest of the window', () => {
    const evidence = evidenceOf({ posts: videos([...TWELVE, 90_000, 90_000]) });
    const all = measured(ERF, evidence, { window: 30 });
    const newest = measured(ERF, evidence);
    expect(all.n).toBe(14);
    expect(newest.n).toBe(12);
    expect(newest.excluded).toEqual({ 'outside-window': 2 });
    expect(newest.detail).toEqual(measured(ERF, evidenceOf({ posts: videos(TWELVE) })).detail);
  });
});

describe('hidden likes', () => {
  const posts = pictures([400, 520, 610, 380, 450]);

  it('are told by a 3 among posts with many likes, on Instagram', () => {
    const evidence = evidenceOf({
      platform: 'instagram',
      posts: [...posts, { kind: 'image', likes: 3, comments: 12 }],
    });
    expect(measured(ERF, evidence)).toMatchObject({ n: 5, excluded: { 'likes-hidden': 1 } });
  });

  it('are not told by a 3 among posts with few likes', () => {
    const few = pictures([14, 20, 9, 22, 17]);
    const evidence = evidenceOf({
      platform: 'instagram',
      posts: [...few, { kind: 'image', likes: 3, comments: 1 }],
    });
    expect(measured(ERF, evidence)).toMatchObject({ n: 6, excluded: {} });
  });

  it('are not told by a 3 on TikTok', () => {
    const evidence = evidenceOf({
      posts: [...videos([400, 520, 610]), { likes: 3, comments: 1, shares: 0, views: 100 }],
    });
    expect(measured(ERF, evidence).n).toBe(4);
  });

  it('on most posts leave no engagement rate, but comments', () => {
    const hidden = posts.map((post) => ({ ...post, likesHidden: true }));
    const evidence = evidenceOf({ platform: 'instagram', posts: [...hidden, ...pictures([400, 410, 420])] });
    expect(measure(ERF, evidence)).toEqual({ status: 'unmeasured', lacking: ['likes-hidden'] });
    expect(measured('comment-rate-followers', evidence).n).toBe(8);
  });
});

describe('few or missing figures', () => {
  it.each([
    [1, null],
    [2, null],
  ])('%d posts give a range and no value', (n, value) => {
    const few = measured(ERF, evidenceOf({ posts: videos(TWELVE.slice(0, n)) }));
    expect(few.value).toBe(value);
    expect(few.low).toBeLessThan(few.high);
    expect(few.nextPost?.low).toBeLessThan(few.low);
  });

  it('no posts give no estimate', () => {
    expect(measure(ERF, evidenceOf())).toEqual({ status: 'unmeasured', lacking: ['posts'] });
    expect(measure(ERV, evidenceOf())).toEqual({ status: 'unmeasured', lacking: ['posts'] });
  });

  it('without followers only rates by views remain', () => {
    const evidence = evidenceOf({ followers: null, posts: videos(TWELVE) });
    for (const id of [ERF, 'views-per-follower', 'comment-rate-followers', 'typical-views'] as const) {
      expect(measure(id, evidence)).toEqual({ status: 'unmeasured', lacking: ['followers'] });
    }
    expect(measured(ERV, evidence)).toMatchObject({ n: 12, benchmark: null });
  });

  it('say what is lacking', () => {
    const noViews = evidenceOf({ posts: videos(TWELVE).map((post) => ({ ...post, views: null })) });
    expect(measure(ERV, noViews)).toEqual({ status: 'unmeasured', lacking: ['views'] });
    const noDates = evidenceOf({ posts: videos(TWELVE).map((post) => ({ ...post, age: null })) });
    expect(measure(ERF, noDates)).toEqual({ status: 'unmeasured', lacking: ['dated-posts'] });
    const noLikes = evidenceOf({ posts: videos(TWELVE).map((post) => ({ ...post, likes: null })) });
    expect(measure(ERF, noLikes)).toEqual({ status: 'unmeasured', lacking: ['likes'] });
  });
});

describe('formats', () => {
  const reels = videos([5000, 6100, 4500]).map((post) => ({ ...post, shares: null }));
  const evidence = (still: number, moving: number) =>
    evidenceOf({
      platform: 'instagram',
      posts: [...pictures(TWELVE.slice(0, still)), ...reels.slice(0, moving)],
    });

  it('are kept apart where each has three posts; the headline is the one with more', () => {
    const both = measured(ERF, evidence(5, 3));
    expect(both).toMatchObject({ format: 'static', n: 5, excluded: { 'other-format': 3 } });
    expect(both.byKind?.static?.detail).toEqual(both.detail);
    expect(both.byKind?.video?.detail).toEqual(measured(ERF, evidence(0, 3)).detail);
  });

  it('with fewer of one kind leave it out', () => {
    const most = measured(ERF, evidence(5, 2));
    expect(most).toMatchObject({ n: 5, excluded: { 'other-format': 2 } });
    expect(most.byKind).toBeUndefined();
  });

  it('are counted together where neither has three', () => {
    expect(measured(ERF, evidence(2, 1))).toMatchObject({ n: 3, format: 'static' });
  });

  it('are compared with their own kind only', () => {
    const both = measured(ERF, evidence(5, 3));
    expect(both.byKind?.static?.benchmark?.id).not.toBe(both.byKind?.video?.benchmark?.id);
  });
});

describe('rounded counts', () => {
  it('make a figure less sure and hardly move it', () => {
    const sharp = evidenceOf({ followers: 12_345, posts: videos(TWELVE) });
    const posts = videos(TWELVE).map((post, index) => ({
      ...post,
      likes: { low: (TWELVE[index] ?? 0) * 0.95, high: (TWELVE[index] ?? 0) * 1.05 },
    }));
    const rounded = evidenceOf({ followers: { low: 12_250, high: 12_349 }, posts });
    const [a, b] = [measured(ERF, sharp), measured(ERF, rounded)];
    expect(b.detail?.variance).toBeGreaterThan(a.detail?.variance ?? 0);
    expect(Math.abs((b.value ?? 0) / (a.value ?? 1) - 1)).toBeLessThan(0.01);
  });
});
