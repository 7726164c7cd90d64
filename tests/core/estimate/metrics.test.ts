import { describe, expect, it } from 'vitest';
import { METRICS } from '../../../lib/core/estimate/catalog';
import { METRIC_IDS } from '../../../lib/core/estimate/metric-ids';
import { EN } from '../words/english';
import { daysAgo, evidenceOf, TWELVE, videos } from './evidence-of';
import { measure, measured } from './measure';

it('the catalog names every metric and says how and from where', () => {
  for (const id of METRIC_IDS) {
    const { label, formula, source } = METRICS[id];
    expect(EN[label], id).toBeTruthy();
    expect(formula.length, id).toBeGreaterThan(10);
    expect(source.length, id).toBeGreaterThan(10);
  }
});

describe('rates', () => {
  const evidence = evidenceOf({ posts: videos(TWELVE) });

  it('count likes, comments and shares on TikTok, likes and comments on Instagram', () => {
    const post = { likes: 1000, comments: 100, shares: 400, views: 20_000 };
    const posts = [post, post, post];
    const onTikTok = measured('engagement-rate-views', evidenceOf({ posts }));
    const onInstagram = measured('engagement-rate-views', evidenceOf({ platform: 'instagram', posts }));
    expect(onTikTok.detail?.rawMedian).toBeCloseTo(1500.5 / 20_000, 9);
    expect(onInstagram.detail?.rawMedian).toBeCloseTo(1100.5 / 20_000, 9);
  });

  it('typical counts are rates times followers', () => {
    const views = measured('typical-views', evidence);
    const perFollower = measured('views-per-follower', evidence);
    expect(views.value).toBeCloseTo((perFollower.value ?? 0) * 30_000, 6);
    expect(views.high).toBeCloseTo(perFollower.high * 30_000, 6);
    expect(views.benchmark?.median).toBeCloseTo((perFollower.benchmark?.median ?? 0) * 30_000, 6);
    expect(views.benchmark?.percentile).toBe(perFollower.benchmark?.percentile);
    expect(views.detail?.theta).toBeCloseTo(Math.log(views.value ?? 0), 9);
    expect(measured('typical-engagements', evidence).nextPost?.high).toBeGreaterThan(1100);
  });

  it('keep the plain estimate beside one that takes viral pull off', () => {
    const calm = measured('engagement-rate-followers', evidence).detail;
    const viral = measured(
      'engagement-rate-followers',
      evidenceOf({ posts: videos([...TWELVE.slice(0, 11), 90_000]) }),
    );
    const pull = (detail: typeof calm) => (detail?.base?.theta ?? 0) - (detail?.theta ?? 0);
    expect(pull(viral.detail)).toBeGreaterThan(pull(calm));
    expect(viral.detail?.base?.variance).toBe(viral.detail?.variance);
    expect(measured('engagement-rate-views', evidence).detail?.base).toBeUndefined();
  });

  it('leave posts without a like out of comments per like', () => {
    const none = { likes: 0, comments: 1, shares: 0, views: 900 };
    const figure = measured('comments-per-like', evidenceOf({ posts: [...videos(TWELVE), none] }));
    expect(figure.excluded).toEqual({ 'no-likes': 1 });
    expect(figure.value).toBeGreaterThan(0.05);
  });
});

describe('posts per week', () => {
  it('counts gaps between the first and the last post', () => {
    const posts = [1, 3, 5, 7, 9, 11, 13, 15].map((age) => ({ age }));
    const steady = measured('posts-per-week', evidenceOf({ posts }));
    expect(steady.value).toBeCloseTo(3.5, 9);
    expect(steady.low).toBeLessThan(3.5);
    expect(steady.high).toBeGreaterThan(3.5);
    expect(steady.regularity).toBeCloseTo(0, 9);
  });

  it('ignores pinned posts and all but the newest thirty', () => {
    const posts = [...Array.from({ length: 40 }, (_, age) => ({ age: age + 1 })), { age: 300, pinned: true }];
    expect(measured('posts-per-week', evidenceOf({ posts }))).toMatchObject({ n: 30, value: 7 });
  });

  it('gives a range for two posts and nothing for one', () => {
    expect(measured('posts-per-week', evidenceOf({ posts: [{ age: 2 }, { age: 9 }] })).value).toBeNull();
    expect(measure('posts-per-week', evidenceOf({ posts: [{ age: 2 }] }))).toEqual({
      status: 'unmeasured',
      lacking: ['dated-posts'],
    });
  });

  it('stays finite for posts of one moment', () => {
    const burst = measured('posts-per-week', evidenceOf({ posts: [{ age: 2 }, { age: 2 }, { age: 2 }] }));
    expect(burst.value).toBe(14);
    expect(Number.isFinite(burst.high)).toBe(true);
  });
});

describe('days since the last post', () => {
  it('is a fact', () => {
    const figure = measured(
      'days-since-post',
      evidenceOf({ posts: [{ age: 4 }, { age: 30 }, { age: 1, pinned: true }] }),
    );
    expect(figure).toMatchObject({ value: 4, low: 4, high: 4 });
  });

  it('is never negative', () => {
    expect(measured('days-since-post', evidenceOf({ posts: [{ age: -2 }] })).value).toBe(0);
  });
});

describe('volatility', () => {
  it('is the robust spread of ln views, else of ln engagements', () => {
    const calm = videos([100, 110, 90, 105, 95]);
    const wild = videos([10, 1000, 90, 5000, 2]);
    const of = (posts: typeof calm) => measured('volatility', evidenceOf({ posts })).value ?? 0;
    expect(of(wild)).toBeGreaterThan(of(calm));
    expect(of(calm.map((post) => ({ ...post, views: null })))).toBeGreaterThan(0);
  });

  it('needs three posts', () => {
    expect(measure('volatility', evidenceOf({ posts: videos([100, 110]) })).status).toBe('unmeasured');
  });
});

describe('topic focus', () => {
  const captions = (caption: string) => evidenceOf({ posts: Array.from({ length: 8 }, () => ({ caption })) });

  it('is higher for captions that keep to their subject', () => {
    const narrow = measured('topic-focus', captions('#sourdough #bread'));
    const wide = evidenceOf({
      posts: ['#bread', '#hiking', '#cats', '#guitar', '#chess', '#sailing'].map((caption) => ({ caption })),
    });
    expect(narrow.value).toBeGreaterThan(measured('topic-focus', wide).value ?? 1);
    expect(narrow.benchmark?.percentile).toBeGreaterThan(0.5);
    expect(narrow.low).toBeLessThan(narrow.value ?? 0);
  });

  it('needs captions', () => {
    expect(measure('topic-focus', evidenceOf({ posts: videos(TWELVE) }))).toEqual({
      status: 'unmeasured',
      lacking: ['captions'],
    });
  });
});

describe('paid share', () => {
  it('is exact where labels could be read and a lower bound where not', () => {
    const labelled = [true, false, false, false].map((paidPartnership) => ({ paidPartnership }));
    const told = ['#ad new oven', 'rye', 'wheat', 'spelt'].map((caption) => ({ caption }));
    const sure = measured('paid-share', evidenceOf({ posts: labelled }));
    const least = measured('paid-share', evidenceOf({ posts: told }));
    expect([sure.value, least.value]).toEqual([0.25, 0.25]);
    expect(least.high).toBeGreaterThan(sure.high);
    expect(sure.low).toBeGreaterThan(0);
    expect(sure.high).toBeLessThan(1);
  });

  it('is not known without captions and labels', () => {
    expect(measure('paid-share', evidenceOf({ posts: videos(TWELVE) }))).toEqual({
      status: 'unmeasured',
      lacking: ['disclosure'],
    });
  });
});

describe('follower growth', () => {
  const grown = (
    history: readonly { days: number; followers: number }[],
    followers: number | null = 11_000,
  ) =>
    evidenceOf({
      followers,
      history: history.map(({ days, followers }) => ({ at: daysAgo(days), followers })),
    });

  it('is told for thirty days', () => {
    const figure = measured(
      'follower-growth',
      grown([
        { days: 60, followers: 10_000 },
        { days: 20, followers: 10_600 },
      ]),
    );
    expect(figure.value).toBeCloseTo(Math.sqrt(1.1) - 1, 9);
    expect(figure.low).toBeLessThan(figure.value ?? 0);
    expect(figure.high).toBeGreaterThan(figure.value ?? 1);
  });

  it('may be a loss', () => {
    const figure = measured(
      'follower-growth',
      grown([
        { days: 30, followers: 12_000 },
        { days: 10, followers: 11_500 },
      ]),
    );
    expect(figure.value).toBeCloseTo(11_000 / 12_000 - 1, 9);
  });

  it('gives only a range for two readings, and nothing for a few days', () => {
    expect(measured('follower-growth', grown([{ days: 30, followers: 10_000 }])).value).toBeNull();
    expect(measure('follower-growth', grown([{ days: 3, followers: 10_000 }])).status).toBe('unmeasured');
    expect(measure('follower-growth', grown([], null)).status).toBe('unmeasured');
  });
});
