import { describe, expect, it } from 'vitest';
import { exact } from '../../../lib/core/count/range';
import { tileFigures } from '../../../lib/core/insight/badges';
import { evaluate } from '../../../lib/core/insight/evaluate';
import { tierOf } from '../../../lib/core/insight/tier';
import { toInsight } from '../../../lib/core/insight/to-insight';
import { recordOf } from '../../../lib/core/profile/merge-observation';
import type { ProfileObservation } from '../../../lib/core/profile/observation';
import { type ProfileRecord, profileKey } from '../../../lib/core/profile/record';
import { toEvidence } from '../../../lib/core/profile/to-evidence';
import type { Brief } from '../../../lib/core/score/brief';
import type { ReadingDepth } from '../../../lib/core/settings/settings';
import { ENGLISH } from '../../../lib/core/words/english';
import { say } from '../../../lib/core/words/say';
import { SAMPLES } from '../../../lib/samples/catalog';
import { maraKneads } from '../../../lib/samples/mara-kneads';
import type { SampleCreator } from '../../../lib/samples/sample-creator';
import { sampleObservation } from '../../../lib/samples/sample-observation';

const NOW = '2026-04-20T10:00:00.000Z';

interface Setting {
  readonly reading?: ReadingDepth;
  readonly brief?: Brief | null;
  readonly change?: (record: ProfileRecord) => ProfileRecord;
}

function recordFrom(observation: ProfileObservation): ProfileRecord {
  return recordOf(observation, profileKey(observation.platform, observation.handle));
}

function insightOf(
  creator: SampleCreator,
  { reading = 'page-and-responses', brief = null, change }: Setting = {},
) {
  const plain = recordFrom(sampleObservation(creator, NOW));
  const record = change ? change(plain) : plain;
  const evaluation = evaluate(toEvidence(record), { brief });
  return toInsight({ record, evaluation, health: null, reading, brief });
}

describe('tiers', () => {
  it.each([
    [999, null],
    [1_000, 'nano'],
    [9_999, 'nano'],
    [10_000, 'micro'],
    [99_999, 'micro'],
    [100_000, 'mid'],
    [500_000, 'macro'],
    [1_000_000, 'mega'],
  ])('%i followers: %s', (followers, tier) => {
    expect(tierOf(exact(followers))).toBe(tier);
  });

  it('are unknown with the followers', () => {
    expect(tierOf(null)).toBeNull();
  });
});

it('a name that shows nothing is no name: the handle stands in its place', () => {
  const named = (name: string) => insightOf(maraKneads, { change: (record) => ({ ...record, name }) }).name;
  expect(named('\u200b\u3164')).toBeNull();
  expect(named('Mara')).toBe('Mara');
});

describe('the posts of an insight', () => {
  it('are oldest first, each against the own median of posts that count', () => {
    const { posts, barBasis } = insightOf(maraKneads);
    const dates = posts.map(({ publishedAt }) => publishedAt ?? '');
    expect(dates).toEqual([...dates].sort());
    expect(barBasis).toBe('views');
    const pinned = posts.find((post) => post.pinned);
    expect(pinned?.multiple).toBeCloseTo(161_000 / 10_480, 1);
    expect(posts.filter(({ views }) => views === null).every(({ multiple }) => multiple === null)).toBe(true);
    expect(posts.filter(({ paid }) => paid)).toHaveLength(1);
  });

  it('are counted in engagements where most have no views', () => {
    const { posts, barBasis } = insightOf(maraKneads, {
      change: (record) => ({ ...record, posts: record.posts.map((post) => ({ ...post, views: null })) }),
    });
    expect(barBasis).toBe('engagements');
    expect(posts.every(({ multiple }) => multiple !== null)).toBe(true);
  });

  it('have no multiples where three posts are all there is', () => {
    const few = { ...maraKneads, posts: maraKneads.posts.slice(1, 4) };
    expect(insightOf(few).posts.map(({ multiple }) => multiple)).toEqual([null, null, null]);
  });

  it('mark the young ones', () => {
    const [first, ...rest] = maraKneads.posts;
    if (!first) throw new Error('no post');
    const young = { ...maraKneads, posts: [{ ...first, pinned: false, daysAgo: 1 }, ...rest] };
    expect(insightOf(young).posts.filter((post) => post.young)).toHaveLength(1);
  });
});

describe('the one gesture', () => {
  const withPosts = (change: (post: ProfileRecord['posts'][number]) => ProfileRecord['posts'][number]) => ({
    change: (record: ProfileRecord) => ({ ...record, posts: record.posts.map(change) }),
  });
  const gestureOf = (setting: Setting, creator = maraKneads) => insightOf(creator, setting).gesture?.id;

  it('is the profile page while followers are unknown', () => {
    expect(gestureOf({ change: (record) => ({ ...record, followers: null }) })).toBe('open-profile');
  });

  it('is the Reels tab while videos have no plays', () => {
    expect(gestureOf(withPosts((post) => ({ ...post, views: null })))).toBe('open-reels-tab');
  });

  it('is never a Reels tab on a site that has none', () => {
    const onTikTok = SAMPLES.filter(({ platform }) => platform === 'tiktok');
    expect(onTikTok.length).toBeGreaterThan(0);
    for (const creator of onTikTok) {
      expect(
        gestureOf(
          withPosts((post) => ({ ...post, views: null })),
          creator,
        ),
      ).not.toBe('open-reels-tab');
    }
  });

  it('is to allow the loaded figures where only the page is read and shows no likes', () => {
    const blind = withPosts((post) => ({ ...post, likes: null, comments: null }));
    expect(gestureOf({ ...blind, reading: 'page' })).toBe('allow-responses');
    expect(gestureOf(blind)).toBe('hover-posts');
  });

  it('is to scroll where few posts are known and there are more', () => {
    const few = { ...maraKneads, posts: maraKneads.posts.filter(({ views }) => views === null) };
    expect(gestureOf({}, few)).toBe('scroll-posts');
    expect(gestureOf({}, { ...few, postCount: few.posts.length })).not.toBe('scroll-posts');
  });

  it('asks for no more posts to open than there are', () => {
    const two = { ...maraKneads, postCount: 2, posts: maraKneads.posts.slice(1, 3) };
    expect(
      gestureOf(
        withPosts((post) => ({ ...post, views: { low: 1000, high: 1000 } })),
        two,
      ),
    ).not.toBe('open-posts');
  });

  it('does not promise an engagement rate from more posts that hide their likes', () => {
    const few = { ...maraKneads, posts: maraKneads.posts.slice(0, 9) };
    const hidden = withPosts((post) => ({
      ...post,
      views: { low: 1000, high: 1000 },
      likes: null,
      likesHidden: true,
    }));
    const gestures = [
      gestureOf(
        withPosts((post) => ({ ...post, views: { low: 1000, high: 1000 } })),
        few,
      ),
      gestureOf(hidden, few),
    ];
    expect(gestures).not.toContain('scroll-posts');
  });

  it('always has words', () => {
    for (const creator of SAMPLES) {
      const { gesture } = insightOf(creator);
      if (!gesture) continue;
      expect(say(ENGLISH, gesture.what)).not.toMatch(/[{}]/);
      expect(say(ENGLISH, gesture.adds)).not.toMatch(/[{}]/);
    }
  });
});

describe('figures on tiles', () => {
  const observation = sampleObservation(maraKneads, NOW);

  it('come from this page alone', () => {
    const all = tileFigures(observation, new Set());
    const half = { ...observation, posts: observation.posts.slice(0, 6) };
    expect(tileFigures(half, new Set()).length).toBeLessThan(all.length);
    expect(tileFigures({ ...observation, posts: observation.posts.slice(0, 3) }, new Set())).toEqual([]);
  });

  it('tell above from usual and mark paid posts', () => {
    const figures = tileFigures(observation, new Set());
    expect(figures.filter(({ tone }) => tone === 'paid')).toHaveLength(1);
    for (const { tone, multiple } of figures) {
      if (tone === 'above') expect(multiple).toBeGreaterThanOrEqual(1.5);
      if (tone === 'usual') expect(multiple).toBeLessThan(1.5);
    }
    expect(figures.some(({ tone }) => tone === 'above')).toBe(true);
  });

  it('mark a post as paid by any of its names', () => {
    const [, second] = observation.posts;
    const byCode = new Set([second?.code?.value ?? '']);
    const byId = new Set([second?.id?.value ?? '']);
    for (const names of [byCode, byId]) {
      expect(tileFigures(observation, names).filter(({ paid }) => paid)).toHaveLength(2);
    }
  });
});

describe('an insight', () => {
  it('survives being sent as a message', () => {
    for (const creator of SAMPLES) {
      const insight = insightOf(creator);
      expect(JSON.parse(JSON.stringify(insight))).toEqual(insight);
    }
  });
});
