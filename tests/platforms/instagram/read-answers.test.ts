import { describe, expect, it } from 'vitest';
import { BREAD, FLOUR, LENA, MILO, OVEN, ROLLS } from '../../fixtures/instagram/creators';
import { pageOf } from '../../fixtures/instagram/page-blocks';
import {
  legacyTimelineAnswer,
  sharedScript,
  webProfileAnswer,
} from '../../fixtures/instagram/profile-legacy';
import { v1ClipsAnswer, v1FeedAnswer, v1UserAnswer } from '../../fixtures/instagram/profile-v1';
import {
  newReelsAnswer,
  oldReelsAnswer,
  xdtReel,
  xdtTimelineAnswer,
  xdtUserAnswer,
} from '../../fixtures/instagram/profile-xdt';
import { GRAPHQL, just, postsOf, profileOf, read, SITE, viaOf } from './read';

const PROFILE = `${SITE}/${LENA.handle}/`;
const REELS = `${SITE}/${LENA.handle}/reels/`;
const WEB_INFO = `/api/v1/users/web_profile_info/?username=${LENA.handle}`;

function linkOf(code: string): string {
  return `${SITE}/p/${code}/`;
}

describe('the answer of the profile header', () => {
  const given = { url: PROFILE, responses: [[GRAPHQL, xdtUserAnswer()]] } as const;

  it('gives every field of the profile', () => {
    expect(profileOf(given)).toEqual({
      id: LENA.id,
      handle: LENA.handle,
      name: LENA.name,
      bio: 'Sourdough, slowly.\nLeipzig',
      followers: just(48210),
      following: just(612),
      postCount: just(873),
      likesReceived: null,
      verified: true,
      private: false,
      category: 'baker',
      links: ['https://lena.example/book'],
    });
    expect(read(given)).toMatchObject({ status: 'read', reason: null });
    expect(viaOf(read(given).observation?.profile).followers).toBe('response#0');
  });

  it('keeps a category to itself that the account does not show', () => {
    const responses = [[GRAPHQL, xdtUserAnswer({ should_show_category: false })]] as const;
    expect(profileOf({ url: PROFILE, responses }).category).toBeNull();
  });
});

describe('the answer of the posts tab', () => {
  const posts = postsOf({
    url: PROFILE,
    responses: [
      [GRAPHQL, xdtUserAnswer()],
      [GRAPHQL, xdtTimelineAnswer()],
    ],
  });
  const base = {
    owner: LENA.handle,
    likes: just(2104),
    likesHidden: false,
    comments: just(41),
    shares: null,
    saves: null,
    views: null,
    caption: 'A loaf with 80 % water.',
    pinned: false,
    paidPartnership: false,
    coauthors: [],
  };

  it('gives every field of a pinned, paid reel', () => {
    expect(posts[0]).toEqual({
      ...base,
      id: BREAD.pk,
      code: BREAD.code,
      url: linkOf(BREAD.code),
      kind: 'video',
      publishedAt: '2026-08-03T09:00:00.000Z',
      likes: just(30120),
      comments: just(512),
      pinned: true,
      paidPartnership: true,
    });
  });

  it('gives a carousel once, with no number of its children and an empty caption', () => {
    expect(posts[1]).toMatchObject({ code: ROLLS.code, kind: 'carousel', caption: '', likes: just(2104) });
    expect(posts.map(({ code }) => code)).toEqual([BREAD.code, ROLLS.code, OVEN.code, FLOUR.code]);
  });

  it('keeps a joint post of another owner and names both', () => {
    expect(posts[2]).toMatchObject({ code: OVEN.code, owner: MILO.handle, coauthors: [LENA.handle] });
  });

  it('knows no likes where they are hidden, and takes a sponsor for a paid post', () => {
    expect(posts[3]).toMatchObject({
      likes: null,
      likesHidden: true,
      comments: just(41),
      paidPartnership: true,
    });
  });
});

describe.each([
  ['older', oldReelsAnswer],
  ['newer', newReelsAnswer],
])('the answer of the reels tab under its %s root', (_age, answer) => {
  it('gives plays, and the day from the id', () => {
    const responses = [
      [GRAPHQL, xdtUserAnswer()],
      [GRAPHQL, answer(xdtReel(BREAD, { clips_tab_pinned_user_ids: [LENA.id] }), xdtReel(ROLLS))],
    ] as const;
    const [bread, rolls] = postsOf({ url: REELS, responses });
    expect(bread).toEqual({
      id: BREAD.pk,
      code: BREAD.code,
      url: linkOf(BREAD.code),
      owner: LENA.handle,
      kind: 'video',
      publishedAt: '2026-08-03T08:59:00.000Z',
      likes: just(30121),
      likesHidden: false,
      comments: just(512),
      shares: null,
      saves: null,
      views: just(401200),
      caption: null,
      pinned: true,
      paidPartnership: null,
      coauthors: [],
    });
    expect(rolls).toMatchObject({ code: ROLLS.code, pinned: false });
  });

  it('joins the posts tab by code: dates from there, plays from here', () => {
    const responses = [
      [GRAPHQL, xdtUserAnswer()],
      [GRAPHQL, xdtTimelineAnswer()],
      [GRAPHQL, answer(xdtReel(BREAD))],
    ] as const;
    const posts = postsOf({ url: REELS, responses });
    expect(posts).toHaveLength(4);
    expect(posts[0]).toMatchObject({
      publishedAt: '2026-08-03T09:00:00.000Z',
      views: just(401200),
      caption: 'A loaf with 80 % water.',
      likes: just(30121),
      pinned: true,
    });
  });
});

describe('the answer of web_profile_info', () => {
  const given = { url: PROFILE, responses: [[WEB_INFO, webProfileAnswer()]] } as const;

  it('gives every field of the profile, after everything newer', () => {
    expect(profileOf(given)).toEqual({
      id: LENA.id,
      handle: LENA.handle,
      name: LENA.name,
      bio: 'Sourdough, slowly.',
      followers: just(48000),
      following: just(610),
      postCount: just(870),
      likesReceived: null,
      verified: true,
      private: false,
      category: 'Bakery',
      links: ['http://lena.example/'],
    });
    expect(viaOf(read(given).observation?.profile).followers).toBe('response#4');
    const both = { url: PROFILE, responses: [[GRAPHQL, xdtUserAnswer()], ...given.responses] } as const;
    expect(profileOf(both).followers).toEqual(just(48210));
  });

  it('gives the likes that the page shows, and every other field of a post', () => {
    expect(postsOf(given)).toEqual([
      {
        id: BREAD.pk,
        code: BREAD.code,
        url: linkOf(BREAD.code),
        owner: LENA.handle,
        kind: 'video',
        publishedAt: '2026-08-03T09:00:00.000Z',
        likes: just(421),
        likesHidden: false,
        comments: just(12),
        shares: null,
        saves: null,
        views: just(21086),
        caption: 'Rye, again.',
        pinned: true,
        paidPartnership: null,
        coauthors: [MILO.handle],
      },
      expect.objectContaining({
        code: ROLLS.code,
        kind: 'carousel',
        caption: '',
        pinned: false,
        paidPartnership: false,
      }),
    ]);
  });

  it('takes the word "None" for no category', () => {
    const answer = webProfileAnswer({ category_name: 'None', overall_category_name: null });
    expect(profileOf({ url: PROFILE, responses: [[WEB_INFO, answer]] }).category).toBeNull();
  });

  it('tells no posts from posts that were not delivered', () => {
    const empty = webProfileAnswer({ edge_owner_to_timeline_media: { count: 0, edges: [] } });
    const silent = webProfileAnswer({ edge_owner_to_timeline_media: { count: 419, edges: [] } });
    expect(profileOf({ url: PROFILE, responses: [[WEB_INFO, empty]] }).postCount).toEqual(just(0));
    expect(profileOf({ url: PROFILE, responses: [[WEB_INFO, silent]] }).postCount).toEqual(just(419));
  });
});

describe('other spellings', () => {
  it('reads the older list, where -1 stands for hidden likes', () => {
    const posts = postsOf({ url: PROFILE, responses: [[GRAPHQL, legacyTimelineAnswer()]] });
    expect(posts).toMatchObject([
      { code: BREAD.code, likes: just(421) },
      { code: ROLLS.code, likes: null, likesHidden: true },
    ]);
  });

  it('reads the script of pages saved long ago', () => {
    const given = { url: PROFILE, html: pageOf(sharedScript()) };
    expect(profileOf(given)).toMatchObject({ id: LENA.id, followers: just(48000), category: 'Bakery' });
    expect(postsOf(given).map(({ code }) => code)).toEqual([BREAD.code, ROLLS.code]);
  });

  it('reads a v1 user', () => {
    const given = { url: PROFILE, responses: [[`/api/v1/users/${LENA.id}/info/`, v1UserAnswer()]] } as const;
    expect(profileOf(given)).toMatchObject({
      id: LENA.id,
      followers: just(48210),
      postCount: just(873),
      category: null,
    });
  });

  it('reads a v1 feed behind its guard without losing digits of an id', () => {
    const posts = postsOf({
      url: PROFILE,
      responses: [[`/api/v1/feed/user/${LENA.id}/?count=12`, v1FeedAnswer()]],
    });
    expect(posts).toMatchObject([
      { id: BREAD.pk, kind: 'video', views: just(624), publishedAt: '2026-08-03T09:00:00.000Z' },
      { id: ROLLS.pk, kind: 'image', views: null, likes: just(820) },
    ]);
  });

  it('reads v1 clips', () => {
    expect(postsOf({ url: REELS, responses: [['/api/v1/clips/user/', v1ClipsAnswer()]] })).toMatchObject([
      { id: BREAD.pk, views: just(624) },
    ]);
  });

  it('reads several documents in one body, and late edges by their path', () => {
    const timeline = xdtTimelineAnswer();
    const [first, ...late] = timeline.data.xdt_api__v1__feed__user_timeline_graphql_connection.edges;
    const path = ['xdt_api__v1__feed__user_timeline_graphql_connection', 'edges', 1];
    const parts = [
      { data: { xdt_api__v1__feed__user_timeline_graphql_connection: { edges: [first] } } },
      ...late.map((edge) => ({ label: 'Query$stream', path, data: edge })),
    ].map((part) => JSON.stringify(part));
    for (const gap of ['\n', '', '\r\n'])
      expect(postsOf({ url: PROFILE, responses: [[GRAPHQL, parts.join(gap)]] })).toHaveLength(4);
  });
});
