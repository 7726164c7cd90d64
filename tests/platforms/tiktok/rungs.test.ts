import { describe, expect, it } from 'vitest';
import type { PostFields, ProfileFields } from '../../../lib/core/profile/observation';
import type { Ladder, Ladders } from '../../../lib/platforms/contract';
import { readPage } from '../../../lib/platforms/read-page';
import { AT, open, savedCase } from '../fixture-case';

/** The ladders without the rungs that stand on data objects. */
function drawnOnly<Fields, From>(ladders: Ladders<Fields, From>): Ladders<Fields, From> {
  const cut: Record<string, Ladder<unknown, From>> = {};
  for (const [field, ladder] of Object.entries(ladders) as [string, Ladder<unknown, From>][]) {
    const [first, ...rest] = ladder.filter(({ via }) => via !== 'response' && via !== 'embedded');
    if (first) cut[field] = [first, ...rest];
  }
  return cut as Ladders<Fields, From>;
}

function readDrawn(name: string) {
  const { adapter, page } = open(savedCase('tiktok', name));
  const blind = {
    ...adapter,
    profile: drawnOnly<ProfileFields, typeof page>(adapter.profile),
    post: drawnOnly(adapter.post) as Ladders<PostFields, never> as typeof adapter.post,
  };
  return readPage(blind, page, AT).observation;
}

describe('when the data of a TikTok page can no longer be read', () => {
  it('the header still gives the account, with wider ranges', () => {
    const profile = readDrawn('profile-hard-load')?.profile;
    expect(profile?.handle?.value).toBe('olive.and.oak');
    expect(profile?.name?.value).toBe('Olive & Oak');
    expect(profile?.bio?.value).toBe('Small oak things 🌳');
    expect(profile?.followers).toMatchObject({ value: { low: 48_150, high: 48_249 }, via: 'test-id' });
    expect(profile?.following?.value).toEqual({ low: 311, high: 311 });
    expect(profile?.likesReceived?.value).toEqual({ low: 1_150_000, high: 1_249_999 });
    expect(profile?.verified?.value).toBe(true);
    expect(profile?.postCount).toBeUndefined();
  });

  it('the grid still gives the posts, in order', () => {
    const posts = readDrawn('profile-hard-load')?.posts ?? [];
    expect(posts.map(({ kind }) => kind?.value)).toEqual(['video', 'video', 'carousel', 'video']);
    expect(posts.map(({ pinned }) => pinned?.value)).toEqual([true, false, false, false]);
    expect(posts.map(({ views }) => views?.value.high)).toEqual([2_949_999, 6382, 38_549, 593_049]);
    expect(posts[1]).toMatchObject({
      url: { value: 'https://www.tiktok.com/@olive.and.oak/video/7590066132476756968' },
      owner: { value: 'olive.and.oak' },
      publishedAt: { value: '2025-12-31T16:53:03.000Z', via: 'address' },
      caption: { value: 'Spoon carving for beginners #woodwork', via: 'structure' },
    });
  });

  it('counts that are not drawn yet stay unknown', () => {
    for (const post of readDrawn('profile-first-paint')?.posts ?? []) expect(post.views).toBeUndefined();
  });

  it('the card of the address still gives its post, and no other card does', () => {
    const posts = readDrawn('video-feed-layout')?.posts ?? [];
    expect(posts).toHaveLength(1);
    expect(posts[0]).toMatchObject({
      likes: { value: { low: 25_450, high: 25_549 }, via: 'test-id' },
      comments: { value: { low: 146, high: 146 } },
      saves: { value: { low: 1311, high: 1311 } },
      shares: { value: { low: 2156, high: 2156 } },
      caption: { value: 'A bowl for @pan.brand #bowl' },
      paidPartnership: { value: true, via: 'test-id' },
    });
    expect(posts[0]?.views).toBeUndefined();
  });

  it('the description of the page gives the followers where the header is gone too', () => {
    const saved = savedCase('tiktok', 'profile-drawn-only');
    const html = saved.html?.replaceAll('followers-count', 'gone').replaceAll('likes-count', 'gone') ?? '';
    const { adapter, page } = open({ ...saved, html });
    const reading = readPage(adapter, page, AT);
    expect(reading.observation?.profile.followers).toMatchObject({
      value: { low: 12_450, high: 12_549 },
      via: 'meta',
    });
    expect(reading.health.status).toBe('fallback-used');
  });

  it('what the page tells search engines serves when the block has another name', () => {
    const saved = savedCase('tiktok', 'profile-german-rounded');
    const html =
      saved.html?.replace('__UNIVERSAL_DATA', '__OTHER_DATA').replaceAll('followers-count', 'gone') ?? '';
    const { adapter, page } = open({ ...saved, html });
    const { followers, id } = readPage(adapter, page, AT).observation?.profile ?? {};
    expect(followers).toMatchObject({ value: { low: 303_750, high: 303_849 }, via: 'embedded' });
    expect(id?.value).toBe('6712345678901234567');
  });
});
