import { describe, expect, it } from 'vitest';
import { openSavedPage } from '../../lib/command-line/read-saved-page';
import { adapterFor } from '../../lib/platforms/catalog';
import { readPage } from '../../lib/platforms/read-page';
import { SAMPLES } from '../../lib/samples/catalog';
import { sampleMoment } from '../../lib/samples/sample-observation';
import { samplePostId } from '../../lib/samples/sample-post-id';
import { instagramProfile } from '../fixtures/sites/instagram-page';
import { samplePage } from '../fixtures/sites/sample-pages';
import type { SitePage } from '../fixtures/sites/site-page';

const NOW = '2026-11-20T12:00:00.000Z';

/** What the page gives while nothing that it receives may be heard. */
function alone({ url, html }: SitePage) {
  const adapter = adapterFor(new URL(url));
  const page = adapter && openSavedPage(adapter, { url: new URL(url), html, responses: [] });
  if (!adapter || !page) throw new Error(`no page: ${url}`);
  return readPage(adapter, page, NOW);
}

const open = SAMPLES.filter((sample) => !sample.private);
const onInstagram = open.filter(({ platform }) => platform === 'instagram');
const onTikTok = open.filter(({ platform }) => platform === 'tiktok');

describe('with no answer heard', () => {
  it.each(open.map((creator) => [creator.handle, creator] as const))(
    'the header of %s is read whole',
    (_handle, creator) => {
      const { status, observation, health } = alone(samplePage(creator, NOW));
      const { followers, following } = observation?.profile ?? {};
      expect(status).toBe('read');
      expect(health.missing).toEqual([]);
      expect(followers?.via).not.toBe('response');
      expect(followers?.value).toEqual({ low: creator.followers, high: creator.followers });
      expect(following?.value).toEqual({ low: creator.following, high: creator.following });
    },
  );

  it.each(onInstagram.map((creator) => [creator.handle, creator] as const))(
    'the reels tab of %s gives plays, and no likes',
    (_handle, creator) => {
      const posts = alone(instagramProfile(creator, NOW, 'reels')).observation?.posts ?? [];
      const truth = new Map(
        creator.posts.flatMap((post) =>
          post.views === null
            ? []
            : [[samplePostId('instagram', sampleMoment(post, NOW), post.likes), post.views] as const],
        ),
      );
      expect(posts).toHaveLength(truth.size);
      for (const { id, views, likes, comments } of posts) {
        const plays = truth.get(id?.value ?? '') ?? -1;
        expect(views?.value.low).toBeLessThanOrEqual(plays);
        expect(views?.value.high).toBeGreaterThanOrEqual(plays);
        expect([likes, comments]).toEqual([undefined, undefined]);
      }
    },
  );

  it.each(onTikTok.map((creator) => [creator.handle, creator] as const))(
    'the grid of %s gives plays, and no likes',
    (_handle, creator) => {
      const posts = alone(samplePage(creator, NOW)).observation?.posts ?? [];
      expect(posts).toHaveLength(creator.posts.length);
      for (const [at, { views, likes, publishedAt }] of posts.entries()) {
        const post = creator.posts[at];
        expect(views?.value.low).toBeLessThanOrEqual(post?.views ?? -1);
        expect(views?.value.high).toBeGreaterThanOrEqual(post?.views ?? Number.POSITIVE_INFINITY);
        expect(likes).toBeUndefined();
        expect(publishedAt?.via).toBe('address');
      }
    },
  );

  it('nothing claims to come from an answer', () => {
    for (const creator of open) {
      const { observation } = alone(samplePage(creator, NOW));
      expect(JSON.stringify(observation)).not.toContain('"via":"response"');
    }
  });
});
