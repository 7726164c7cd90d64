import { describe, expect, it } from 'vitest';
import { instagram } from '../../../lib/platforms/instagram/instagram';
import { BREAD, FLOUR, LENA, MILO, ROLLS } from '../../fixtures/instagram/creators';
import { pageOf } from '../../fixtures/instagram/page-blocks';
import {
  drawnPost,
  metaPostPage,
  overProfile,
  webInfoAnswer,
  xdtPostPage,
  xigPostPage,
} from '../../fixtures/instagram/post-pages';
import { drawnProfile, ENGLISH, grid, headerB } from '../../fixtures/instagram/profile-layouts';
import { legacyPostAnswer } from '../../fixtures/instagram/profile-legacy';
import { v1MediaAnswer } from '../../fixtures/instagram/profile-v1';
import { xdtUserAnswer } from '../../fixtures/instagram/profile-xdt';
import { GRAPHQL, just, pageFrom, postsOf, profileOf, read, SITE, viaOf } from './read';

const REEL = `${SITE}/reel/${BREAD.code}/`;
const UNKNOWN = { shares: null, saves: null, views: null };

describe('a post page', () => {
  it('in the signed-out spelling gives this post, none of the owner’s others', () => {
    const given = { url: `${SITE}/p/${FLOUR.code}/`, html: xigPostPage() };
    expect(postsOf(given)).toEqual([
      {
        ...UNKNOWN,
        id: FLOUR.pk,
        code: FLOUR.code,
        url: `${SITE}/p/${FLOUR.code}/`,
        owner: LENA.handle,
        kind: 'image',
        publishedAt: '2026-08-24T09:00:00.000Z',
        likes: just(47528),
        likesHidden: false,
        comments: just(154),
        caption: 'A loaf.',
        pinned: null,
        paidPartnership: null,
        coauthors: [],
      },
    ]);
    expect(profileOf(given)).toMatchObject({
      id: LENA.id,
      handle: LENA.handle,
      verified: true,
      followers: null,
    });
    expect(read(given)).toMatchObject({ status: 'read', location: { kind: 'post' } });
  });

  it('in the signed-in spelling gives this post from its data block', () => {
    const [post, ...others] = postsOf({ url: REEL, html: xdtPostPage() });
    expect(others).toEqual([]);
    expect(post).toEqual({
      ...UNKNOWN,
      id: BREAD.pk,
      code: BREAD.code,
      url: `${SITE}/p/${BREAD.code}/`,
      owner: LENA.handle,
      kind: 'video',
      publishedAt: '2026-08-03T09:00:00.000Z',
      likes: just(2104),
      likesHidden: false,
      comments: just(41),
      caption: 'A loaf with 80 % water.',
      pinned: false,
      paidPartnership: true,
      coauthors: [],
    });
  });

  it('without its data blocks is read as drawn', () => {
    const given = { url: REEL, html: xdtPostPage(false) };
    expect(postsOf(given)).toMatchObject([
      {
        id: BREAD.pk,
        owner: LENA.handle,
        publishedAt: '2026-08-03T09:00:00.000Z',
        likes: just(2104),
        comments: just(41),
        kind: 'video',
        paidPartnership: true,
        likesHidden: null,
      },
    ]);
    expect(viaOf(read(given).observation?.posts[0])).toMatchObject({
      likes: 'text#2',
      publishedAt: 'structure#2',
    });
  });

  it.each([
    ['de', 'Bezahlte Werbepartnerschaft', ['Gefällt mir', 'Kommentieren'], '12.104', 12104],
    ['ko', '유료 파트너십', ['좋아요', '댓글 달기'], '12,104', 12104],
    ['ar', 'شراكة مدفوعة', ['أعجبني', 'تعليق'], '١٢٬١٠٤', 12104],
  ] as const)('drawn in %s is read by position', (language, paid, labels, likes, expected) => {
    const html = pageOf('', `<main>${drawnPost(paid, labels, [likes, '41'])}</main>`, language);
    expect(postsOf({ url: REEL, html })[0]).toMatchObject({
      likes: just(expected),
      comments: just(41),
      paidPartnership: true,
    });
  });

  it('with hidden likes shows one number, and that is comments', () => {
    const html = pageOf('', `<main>${drawnPost('', ['Like', 'Comment'], [null, '41'])}</main>`);
    expect(postsOf({ url: REEL, html })[0]).toMatchObject({
      likes: null,
      comments: just(41),
      paidPartnership: null,
    });
  });

  it.each([
    ['the icon and number of likes', ['Comment', 'Share'], ['41', '7'], just(41)],
    ['icons that say what they are', ['', ''], ['2,104', '41'], null],
    ['an icon for comments, which are closed', ['Like', 'Share'], [null, '7'], null],
  ] as const)('drawn without %s does not take one number for another', (_what, labels, counts, comments) => {
    const html = pageOf('', `<main>${drawnPost('', labels, counts)}</main>`);
    expect(postsOf({ url: REEL, html })[0]).toMatchObject({ likes: null, comments });
  });

  it('whose icons have a word that nobody knows is read by their drawing', () => {
    const outlines = ['M16.792 3.904A4.989 4.989 0 0 1 21.5 9.122', 'M20.656 17.008a9.993 9.993 0 1 0-3.59'];
    const html = pageOf('', `<main>${drawnPost('', ['Líka við', 'Tala'], undefined, outlines)}</main>`, 'is');
    expect(postsOf({ url: REEL, html })[0]).toMatchObject({ likes: just(2104), comments: just(41) });
  });

  it('whose data hides likes does not take them from anywhere else', () => {
    const responses = [
      [GRAPHQL, webInfoAnswer({ like_count: 3, like_and_view_counts_disabled: true })],
    ] as const;
    const given = { url: REEL, html: xdtPostPage(false), responses };
    expect(postsOf(given)[0]).toMatchObject({ likes: null, likesHidden: true, comments: just(41) });
  });

  it('in the v1 spelling gives a carousel once', () => {
    const given = {
      url: `${SITE}/p/${ROLLS.code}/`,
      responses: [[`/api/v1/media/${ROLLS.pk}/info/`, v1MediaAnswer()]],
    } as const;
    expect(postsOf(given)).toMatchObject([
      {
        id: ROLLS.pk,
        kind: 'carousel',
        likes: just(820),
        comments: just(46),
        owner: LENA.handle,
        paidPartnership: false,
      },
    ]);
  });

  it('in the older spelling gives plays, a sponsor and its comments', () => {
    const given = { url: REEL, responses: [[GRAPHQL, legacyPostAnswer()]] } as const;
    expect(postsOf(given)).toEqual([
      {
        ...UNKNOWN,
        id: BREAD.pk,
        code: BREAD.code,
        url: `${SITE}/p/${BREAD.code}/`,
        owner: LENA.handle,
        kind: 'video',
        publishedAt: '2026-08-03T09:00:00.000Z',
        likes: just(421),
        likesHidden: false,
        comments: just(46),
        views: just(401421),
        caption: 'Rye, again.',
        pinned: false,
        paidPartnership: true,
        coauthors: [],
      },
    ]);
    expect(profileOf(given)).toMatchObject({ id: LENA.id, followers: just(48210), verified: true });
    expect(instagram.comments(pageFrom(given))).toMatchObject([
      { id: '17990000000007001', byOwner: false, post: BREAD.code },
      { id: '17990000000007002', byOwner: true, post: BREAD.code },
    ]);
  });

  it.each([
    ['en', '2,104 likes, 41 comments - lena.bakt on August 3, 2026: "A loaf"', just(2104), just(41)],
    [
      'en',
      '298K likes, 553 comments - lena.bakt on May 29, 2026: "x, 12 y"',
      { low: 297500, high: 298499 },
      just(553),
    ],
    ['en', '41 comments - lena.bakt on August 3, 2026: "A loaf"', null, just(41)],
    ['de', 'Gefällt 2.104 Mal, 41 Kommentare - lena.bakt am August 3, 2026: „A loaf“', just(2104), just(41)],
    ['de', '41 Kommentare - lena.bakt am August 3, 2026: „A loaf“', null, null],
  ])('that only meta tags describe (%s: %s)', (language, description, likes, comments) => {
    const given = { url: REEL, html: metaPostPage(description, language) };
    expect(postsOf(given)).toMatchObject([{ owner: LENA.handle, likes, comments }]);
    expect(profileOf(given)).toMatchObject({ id: LENA.id, handle: LENA.handle, followers: null });
  });

  it('about which nothing is known gives nothing', () => {
    expect(read({ url: REEL, html: pageOf('') })).toMatchObject({ reason: 'no-data', observation: null });
  });
});

describe('a post over a profile', () => {
  const behind = drawnProfile(headerB(ENGLISH), grid(ENGLISH));
  const url = `${SITE}/${LENA.handle}/reel/${BREAD.code}/`;
  const given = {
    url,
    loadedUrl: `${SITE}/${LENA.handle}/`,
    html: overProfile(behind),
    responses: [
      [GRAPHQL, xdtUserAnswer()],
      [GRAPHQL, webInfoAnswer({ like_count: 9 })],
    ],
  } as const;

  it('is the post, with the profile behind it', () => {
    expect(postsOf(given)).toMatchObject([{ code: BREAD.code, likes: just(9), paidPartnership: true }]);
    expect(profileOf(given)).toMatchObject({ handle: LENA.handle, followers: just(48210) });
  });

  it('is not read while the post before it still stands there', () => {
    const stale = { url: `${SITE}/p/${ROLLS.code}/`, loadedUrl: given.loadedUrl, html: given.html };
    expect(postsOf(stale)).toEqual([]);
    expect(instagram.comments(pageFrom(stale))).toEqual([]);
  });

  it('that the account co-authors belongs to the account in the address', () => {
    const joint = webInfoAnswer({
      user: { pk: MILO.id, username: MILO.handle },
      owner: { pk: MILO.id, username: MILO.handle },
      coauthor_producers: [{ pk: LENA.id, username: LENA.handle }],
    });
    const page = {
      ...given,
      responses: [
        [GRAPHQL, xdtUserAnswer()],
        [GRAPHQL, joint],
      ],
    } as const;
    expect(profileOf(page)).toMatchObject({ handle: LENA.handle, followers: just(48210) });
    expect(postsOf(page)).toMatchObject([{ owner: MILO.handle, coauthors: [LENA.handle] }]);
  });
});
