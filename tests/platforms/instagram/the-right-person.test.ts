import { describe, expect, it } from 'vitest';
import { BREAD, LENA, MILO, OVEN, RIDE, ROLLS, VIEWER } from '../../fixtures/instagram/creators';
import { block, pageOf } from '../../fixtures/instagram/page-blocks';
import { metaPostPage } from '../../fixtures/instagram/post-pages';
import { drawnProfile, ENGLISH, grid, headerA, headerB } from '../../fixtures/instagram/profile-layouts';
import {
  newReelsAnswer,
  xdtMedia,
  xdtReel,
  xdtTimelineAnswer,
  xdtUserAnswer,
} from '../../fixtures/instagram/profile-xdt';
import { xigProfilePage } from '../../fixtures/instagram/profile-xig';
import { GRAPHQL, just, postsOf, profileOf, read, SITE } from './read';

const PROFILE = `${SITE}/${LENA.handle}/`;
const MILO_USER = { pk: MILO.id, id: MILO.id, username: MILO.handle };

function milosReel(change: Record<string, unknown> = {}) {
  return xdtReel(RIDE, { id: `${RIDE.pk}_${MILO.id}`, user: { pk: MILO.id, id: MILO.id }, ...change });
}

describe('the profile', () => {
  it('is never the viewer, in whatever place the viewer stands', () => {
    const answer = xdtUserAnswer();
    const asViewer = {
      data: { xdt_viewer: { user: { ...answer.data.user, follower_count: 5 } }, viewer: answer.data },
    };
    expect(profileOf({ url: PROFILE, responses: [[GRAPHQL, asViewer]] }).followers).toBeNull();
    const other = { url: `${SITE}/${VIEWER.handle}/`, responses: [[GRAPHQL, answer]] } as const;
    expect(profileOf(other).followers).toBeNull();
  });

  it('is the one in the address, without regard to case', () => {
    const responses = [
      [GRAPHQL, xdtUserAnswer({ username: 'Lena.BAKT' })],
      [GRAPHQL, xdtUserAnswer({ ...MILO_USER, follower_count: 7 })],
    ] as const;
    expect(profileOf({ url: `${SITE}/LENA.bakt/`, responses })).toMatchObject({
      handle: LENA.handle,
      followers: just(48210),
    });
  });

  it('is newer where two answers differ', () => {
    const responses = [
      [GRAPHQL, xdtUserAnswer({ follower_count: 100 })],
      [GRAPHQL, xdtUserAnswer({ follower_count: 101 })],
    ] as const;
    expect(profileOf({ url: PROFILE, responses }).followers).toEqual(just(101));
  });

  it('is not read from a header that the last profile left behind', () => {
    for (const header of [headerA, headerB]) {
      const html = drawnProfile(header(ENGLISH, MILO.handle), '');
      expect(profileOf({ url: PROFILE, html })).toMatchObject({
        followers: null,
        following: null,
        name: null,
      });
    }
  });

  it('is not read from data blocks of the page that was loaded first', () => {
    const given = { url: `${SITE}/${MILO.handle}/`, loadedUrl: PROFILE, html: xigProfilePage() };
    expect(profileOf(given).followers).toBeNull();
    const back = { url: `${PROFILE}reels/`, loadedUrl: PROFILE, html: xigProfilePage() };
    expect(profileOf(back).followers).toEqual(just(48210));
  });

  it('has the Instagram id where a block also carries a foreign one', () => {
    expect(profileOf({ url: PROFILE, html: xigProfilePage() })).toEqual({
      id: LENA.id,
      handle: LENA.handle,
      name: LENA.name,
      bio: 'Sourdough, slowly.',
      followers: just(48210),
      following: just(612),
      postCount: null,
      likesReceived: null,
      verified: true,
      private: false,
      category: null,
      links: ['http://lena.example/book', 'https://shop.example/lena'],
    });
  });
});

describe('posts', () => {
  it('of a signed-out profile have no counts and no date but the id', () => {
    const posts = postsOf({ url: PROFILE, html: xigProfilePage() });
    expect(posts).toMatchObject([
      {
        code: BREAD.code,
        owner: LENA.handle,
        kind: 'video',
        likes: null,
        comments: null,
        caption: 'A loaf.',
      },
      { code: ROLLS.code, kind: 'carousel', likes: null, publishedAt: '2026-08-10T08:59:00.000Z' },
    ]);
  });

  it('of another owner do not count, by handle or by id', () => {
    const foreign = { ...xdtTimelineAnswer() };
    const edges = foreign.data.xdt_api__v1__feed__user_timeline_graphql_connection.edges as {
      node: object;
    }[];
    edges.push({ node: xdtMedia(RIDE, { user: MILO_USER, owner: MILO_USER, id: `${RIDE.pk}_${MILO.id}` }) });
    const responses = [
      [GRAPHQL, xdtUserAnswer()],
      [GRAPHQL, foreign],
      [GRAPHQL, newReelsAnswer(milosReel())],
    ] as const;
    expect(postsOf({ url: PROFILE, responses }).map(({ code }) => code)).not.toContain(RIDE.code);
  });

  it('whose owner is known by id only need an account with that id', () => {
    const reels = newReelsAnswer(xdtReel(BREAD));
    const url = `${PROFILE}reels/`;
    expect(postsOf({ url, responses: [[GRAPHQL, reels]] })).toEqual([]);
    expect(
      postsOf({
        url,
        responses: [
          [GRAPHQL, reels],
          [GRAPHQL, xdtUserAnswer()],
        ],
      }),
    ).toHaveLength(1);
    const tile = drawnProfile(headerB(ENGLISH), grid(ENGLISH));
    expect(postsOf({ url, html: tile, responses: [[GRAPHQL, reels]] })[0]).toMatchObject({
      views: just(401200),
    });
  });

  it('without a user are owned by owner_id', () => {
    const node = { ...xdtMedia(OVEN), user: null, owner: null, owner_id: { pk: LENA.id, id: LENA.id } };
    const list = { data: { xdt_api__v1__feed__user_timeline_graphql_connection: { edges: [{ node }] } } };
    expect(
      postsOf({
        url: PROFILE,
        responses: [
          [GRAPHQL, xdtUserAnswer()],
          [GRAPHQL, list],
        ],
      }),
    ).toMatchObject([{ code: OVEN.code, owner: LENA.handle }]);
  });

  it('that name their co-authors by id are kept and marked', () => {
    const joint = newReelsAnswer(milosReel({ coauthor_producers: [{ pk: LENA.id, id: LENA.id }] }));
    const responses = [
      [GRAPHQL, xdtUserAnswer()],
      [GRAPHQL, joint],
    ] as const;
    expect(postsOf({ url: `${PROFILE}reels/`, responses })).toMatchObject([
      { code: RIDE.code, owner: null, coauthors: [LENA.handle] },
    ]);
  });

  it('pinned on another profile are not pinned on this one', () => {
    const node = xdtMedia(OVEN, { timeline_pinned_user_ids: [MILO.id] });
    const list = { data: { xdt_api__v1__feed__user_timeline_graphql_connection: { edges: [{ node }] } } };
    const responses = [
      [GRAPHQL, xdtUserAnswer()],
      [GRAPHQL, list],
    ] as const;
    expect(postsOf({ url: PROFILE, responses })[0]?.pinned).toBe(false);
  });

  it.each([
    ['xdt_api__v1__feed__timeline__connection', { edges: [{ node: { media: xdtMedia(OVEN) } }] }],
    ['xdt_api__v1__clips__home__connection_v2', { edges: [{ node: { media: xdtMedia(OVEN) } }] }],
    ['xdt_fbsearch__top_serp_graphql', { edges: [{ node: { items: [xdtMedia(OVEN)] } }] }],
    ['xdt_api__v1__usertags__user_id__feed_connection', { edges: [{ node: xdtMedia(OVEN) }] }],
    ['fetch__XDTUserDict', { user_reposts_timeline: { repost_grid_items: [{ media: xdtMedia(OVEN) }] } }],
    ['xdt_api__v1__discover__chaining', { items: [xdtMedia(OVEN)] }],
    ['some_future_recommendation', { edges: [{ node: xdtMedia(OVEN) }] }],
  ])('in %s are not the list of the profile', (root, list) => {
    const responses = [
      [GRAPHQL, xdtUserAnswer()],
      [GRAPHQL, { data: { [root]: list } }],
    ] as const;
    expect(postsOf({ url: PROFILE, responses })).toEqual([]);
  });

  it.each(['tagged', 'reposts', 'saved'])('of the %s tab never count', (tab) => {
    const given = {
      url: `${PROFILE}${tab}/`,
      loadedUrl: PROFILE,
      html: drawnProfile(headerB(ENGLISH), grid(ENGLISH)),
      responses: [
        [GRAPHQL, xdtUserAnswer()],
        [GRAPHQL, xdtTimelineAnswer()],
      ],
    } as const;
    expect(postsOf(given)).toEqual([]);
    expect(profileOf(given).followers).toEqual(just(48210));
  });

  it('with the stand-in 3 and no flag are hidden where the others are far above', () => {
    const { like_and_view_counts_disabled: _, ...plain } = xdtMedia(BREAD);
    const nodes = [
      plain,
      ...[OVEN, ROLLS, RIDE].map(({ pk, code }) => ({ ...plain, pk, id: pk, code, like_count: 3 })),
    ];
    const html = pageOf(block({ data: { some_timeline: { edges: nodes.map((node) => ({ node })) } } }));
    expect(postsOf({ url: PROFILE, html }).map(({ likes, likesHidden }) => [likes, likesHidden])).toEqual([
      [just(2104), null],
      [null, true],
      [null, true],
      [null, true],
    ]);
  });
});

describe('the author of a post that only meta tags describe', () => {
  const POST = `${SITE}/p/${BREAD.code}/`;
  const author = (html: string) => read({ url: POST, html }).observation;
  const counted = `12 likes, 3 comments - ${LENA.handle} on August 3, 2026: "Bread"`;
  const spoof = `(@${MILO.handle})`;

  it('is the one that the site names', () => {
    expect(author(metaPostPage(counted))?.handle).toBe(LENA.handle);
  });

  it.each([
    [
      'in the caption, where the title quotes it',
      'de',
      `Lena auf Instagram: „Brot ${spoof} • mit“`,
      '12 „Gefällt mir“',
    ],
    [
      'in the caption, where the description quotes it',
      'de',
      'Lena auf Instagram',
      `12 „Gefällt mir“: „Brot ${spoof}“`,
    ],
    ['in the caption, after a dash', 'en', 'Lena on Instagram', `3 likes: "Bread - ${MILO.handle} on tour"`],
    ['in the name, where the title holds no handle', 'en', `Lena ${spoof} on Instagram: "Bread"`, '3 likes'],
    ['in the name', 'en', `Lena ${spoof} (@${LENA.handle}) • Instagram photo`, '3 likes'],
  ])('is nobody else, whose handle stands %s', (_where, language, title, description) => {
    const html = metaPostPage(description, language, title.replaceAll('"', '&quot;'));
    expect(author(html)?.handle ?? LENA.handle).toBe(LENA.handle);
  });

  it('keeps the handle where the name holds another one', () => {
    const title = `Lena ${spoof} (@${LENA.handle}) • Instagram photo`;
    expect(author(metaPostPage(counted, 'en', title))?.handle).toBe(LENA.handle);
    expect(author(metaPostPage('12 likes', 'en', title))?.handle ?? null).not.toBe(MILO.handle);
  });
});
