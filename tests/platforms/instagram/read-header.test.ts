import { describe, expect, it } from 'vitest';
import { BREAD, LENA, ROLLS } from '../../fixtures/instagram/creators';
import {
  ARABIC,
  drawnProfile,
  ENGLISH,
  GERMAN,
  grid,
  headerA,
  headerB,
  KOREAN,
  metaTags,
  reelsGrid,
} from '../../fixtures/instagram/profile-layouts';
import { xdtUserAnswer } from '../../fixtures/instagram/profile-xdt';
import { GRAPHQL, just, postsOf, profileOf, read, SITE, viaOf } from './read';

const PROFILE = `${SITE}/${LENA.handle}/`;
const LAYOUTS = [
  ['A', headerA],
  ['B', headerB],
] as const;
const LANGUAGES = [
  [ENGLISH, 48210],
  [GERMAN, 1234567],
  [KOREAN, 48210],
  [ARABIC, 48210],
] as const;

describe.each(LAYOUTS)('layout %s of the header', (_layout, header) => {
  it.each(LANGUAGES)(
    'in $language gives the exact counts and the words of the account',
    (shown, followers) => {
      const given = { url: PROFILE, html: drawnProfile(header(shown), grid(shown), shown.language) };
      expect(profileOf(given)).toEqual({
        id: null,
        handle: LENA.handle,
        name: LENA.name,
        bio: 'Sourdough, slowly.\nLeipzig & @muehle.sample',
        followers: just(followers),
        following: just(612),
        postCount: just(1873),
        likesReceived: null,
        verified: true,
        private: null,
        category: header === headerA ? 'Baker' : null,
        links: ['https://lena.example/book'],
      });
      expect(viaOf(read(given).observation?.profile)).toMatchObject({
        followers: 'title#1',
        postCount: 'text#1',
      });
    },
  );

  it.each([
    [ENGLISH, { low: 48200, high: 48299 }],
    [GERMAN, { low: 1_200_000, high: 1_299_999 }],
    [KOREAN, { low: 48_000, high: 48_999 }],
    [ARABIC, { low: 48_200, high: 48_299 }],
  ])('in $language without the title gives what the cut-off number can stand for', (shown, followers) => {
    const html = drawnProfile(header({ ...shown, followersTitle: null }), '', shown.language);
    expect(profileOf({ url: PROFILE, html })).toMatchObject({
      followers,
      following: just(612),
      postCount: just(1873),
    });
  });
});

describe('response against header', () => {
  const html = drawnProfile(headerB(ENGLISH), '');

  it('believes the response while both say about the same', () => {
    const given = {
      url: PROFILE,
      html,
      responses: [[GRAPHQL, xdtUserAnswer({ follower_count: 48900 })]],
    } as const;
    expect(profileOf(given).followers).toEqual(just(48900));
  });

  it('believes what the user sees where they are more than 2 % apart', () => {
    const given = {
      url: PROFILE,
      html,
      responses: [[GRAPHQL, xdtUserAnswer({ follower_count: 96000 })]],
    } as const;
    expect(profileOf(given)).toMatchObject({ followers: just(48210), following: just(612) });
    expect(viaOf(read(given).observation?.profile).followers).toBe('title#1');
  });
});

describe('tiles', () => {
  const base = {
    owner: LENA.handle,
    likesHidden: null,
    shares: null,
    saves: null,
    paidPartnership: null,
    coauthors: null,
  };

  it('of the posts tab give what they show, and nothing of people who are only suggested', () => {
    const posts = postsOf({ url: PROFILE, html: drawnProfile(headerA(ENGLISH), grid(ENGLISH)) });
    expect(posts).toEqual([
      {
        ...base,
        id: BREAD.pk,
        code: BREAD.code,
        url: `${SITE}/p/${BREAD.code}/`,
        kind: 'video',
        publishedAt: '2026-08-03T08:59:00.000Z',
        likes: { low: 48200, high: 48299 },
        comments: just(41),
        views: null,
        caption: 'A loaf with 80 % water.',
        pinned: null,
      },
      expect.objectContaining({
        code: ROLLS.code,
        kind: 'image',
        likes: null,
        comments: null,
        caption: null,
      }),
    ]);
  });

  it.each(LANGUAGES)('of the reels tab in $language give plays and the pin', (shown) => {
    const html = drawnProfile(headerB(shown), reelsGrid({ ...shown, followers: '2,368' }), 'en');
    expect(postsOf({ url: `${PROFILE}reels/`, html })).toMatchObject([
      { code: BREAD.code, kind: 'video', views: just(2368), likes: null, pinned: true },
      { code: ROLLS.code, kind: 'video', views: just(2368), pinned: null },
    ]);
  });

  it('with one hover number alone could mean likes or comments: neither is read', () => {
    const html = drawnProfile(headerA(ENGLISH), grid(ENGLISH).replace(/<li><span>41<\/span><\/li>/, ''));
    expect(postsOf({ url: PROFILE, html })[0]).toMatchObject({ likes: null, comments: null });
  });

  it('on a page that names no language are read by its English words', () => {
    const html = drawnProfile(headerA({ ...ENGLISH, followersTitle: null }), reelsGrid(ENGLISH), null);
    expect(profileOf({ url: PROFILE, html })).toMatchObject({ followers: { low: 48200, high: 48299 } });
    expect(postsOf({ url: `${PROFILE}reels/`, html })[0]).toMatchObject({
      views: { low: 48200, high: 48299 },
    });
  });
});

describe('meta tags', () => {
  it.each([
    ['en', '48.2K Followers, 1,612 Following, 873 Posts - See Instagram photos', { low: 48150, high: 48249 }],
    ['de', '48.210 Abonnenten, 1.612 folgen, 873 Beiträge - Sieh dir', just(48210)],
    ['ko', '팔로워 48,210명, 팔로잉 1,612명, 게시물 873개 - Lena', just(48210)],
    ['zh-cn', '48K 位粉丝、已关注 1,612 人、 873 篇帖子 - 查看', { low: 47500, high: 48499 }],
    ['ru', 'Подписчики: 48,2 тыс., Подписки: 1 612, Публикации: 873 - Смотрите', { low: 48150, high: 48249 }],
  ])('in %s are the last resort, rounded', (language, description, followers) => {
    const given = { url: PROFILE, html: drawnProfile('', '', language, metaTags(description)) };
    expect(profileOf(given)).toMatchObject({
      id: LENA.id,
      name: LENA.name,
      followers,
      following: just(1612),
      postCount: just(873),
    });
    expect(viaOf(read(given).observation?.profile).followers).toBe('meta#5');
  });

  it('never outdo the header', () => {
    const head = metaTags('862 Followers, 106 Following, 58 Posts - See');
    const html = drawnProfile(headerB(ENGLISH), '', 'en', head);
    expect(profileOf({ url: PROFILE, html })).toMatchObject({
      followers: just(48210),
      postCount: just(1873),
    });
  });

  it('of the page that was loaded first say nothing of the next', () => {
    const html = drawnProfile('', '', 'en', metaTags('862 Followers, 106 Following, 58 Posts - See'));
    const given = { url: `${SITE}/milo_rides/`, loadedUrl: PROFILE, html };
    expect(profileOf(given)).toMatchObject({ followers: null, postCount: null, id: null, name: null });
  });
});
