import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instagram } from '../../../lib/platforms/instagram/instagram';
import { safeLink } from '../../../lib/platforms/instagram/links';
import { BREAD, LENA } from '../../fixtures/instagram/creators';
import { block, pageOf } from '../../fixtures/instagram/page-blocks';
import { xdtPostPage } from '../../fixtures/instagram/post-pages';
import { drawnProfile, ENGLISH, grid, headerB } from '../../fixtures/instagram/profile-layouts';
import { webProfileAnswer } from '../../fixtures/instagram/profile-legacy';
import { v1FeedAnswer } from '../../fixtures/instagram/profile-v1';
import { xdtMedia, xdtTimelineAnswer, xdtUserAnswer } from '../../fixtures/instagram/profile-xdt';
import { xigProfilePage } from '../../fixtures/instagram/profile-xig';
import { documentOf, GRAPHQL, just, pageFrom, postsOf, profileOf, read, SITE } from './read';

const PROFILE = `${SITE}/${LENA.handle}/`;
const NO_COUNTS = [-1, 1.5, Number.MAX_VALUE, 1e13, '48210', null, true, {}, [], 'NaN'] as const;

describe('numbers that cannot be counts', () => {
  it.each(NO_COUNTS)('%j is unknown, not zero', (value) => {
    const user = xdtUserAnswer({ follower_count: value, following_count: value, media_count: value });
    const media = xdtMedia(BREAD, {
      comment_count: value,
      like_count: value,
      play_count: value,
      taken_at: value,
    });
    const list = { data: { some_timeline: { edges: [{ node: media }] } } };
    const given = {
      url: PROFILE,
      responses: [
        [GRAPHQL, user],
        [GRAPHQL, list],
      ],
    } as const;
    expect(profileOf(given)).toMatchObject({
      followers: null,
      following: null,
      postCount: null,
      name: LENA.name,
    });
    expect(postsOf(given)).toMatchObject([{ likes: null, comments: null, views: null, code: BREAD.code }]);
    expect(postsOf(given)[0]?.publishedAt).toBe('2026-08-03T08:59:00.000Z');
  });

  it('leave the header’s number standing', () => {
    const html = drawnProfile(headerB(ENGLISH), '');
    const given = {
      url: PROFILE,
      html,
      responses: [[GRAPHQL, xdtUserAnswer({ follower_count: -5 })]],
    } as const;
    expect(profileOf(given).followers).toEqual(just(48210));
  });

  it.each(['', '48.2K followers', '-48210', '48210.5x', '9'.repeat(40), '４８２１０<b>'])(
    'a title of "%s" is no number',
    (title) => {
      const html = drawnProfile(headerB({ ...ENGLISH, followersTitle: title }), '');
      expect(profileOf({ url: PROFILE, html }).followers).toEqual({ low: 48200, high: 48299 });
    },
  );
});

describe('texts', () => {
  it.each([
    '<script>alert(1)</script><img src=x onerror=alert(1)>',
    '\u202Ereversed\u202C \u200Bzero\u200Dwidth \u2063joiner',
    '\u0645\u200f\u0631 & "quotes" {json}',
  ])('stay texts: %j', (biography) => {
    const given = {
      url: PROFILE,
      responses: [[GRAPHQL, xdtUserAnswer({ biography, full_name: biography })]],
    } as const;
    expect(profileOf(given)).toMatchObject({ bio: biography, name: biography, followers: just(48210) });
  });

  it('of a megabyte cost nothing but their end, and never half a character', () => {
    const biography = '🥖'.repeat(500_000);
    const given = {
      url: PROFILE,
      responses: [[GRAPHQL, xdtUserAnswer({ biography: `x${biography}` })]],
    } as const;
    const { bio, followers } = profileOf(given);
    expect(bio?.length).toBeLessThanOrEqual(2200);
    expect(bio?.isWellFormed()).toBe(true);
    expect(followers).toEqual(just(48210));
  });

  it('of another kind are unknown', () => {
    const user = xdtUserAnswer({
      biography: { a: 1 },
      full_name: 7,
      bio_links: 'x',
      category: [],
      is_verified: 'yes',
    });
    expect(profileOf({ url: PROFILE, responses: [[GRAPHQL, user]] })).toMatchObject({
      bio: null,
      name: null,
      category: null,
      verified: null,
      followers: just(48210),
    });
  });
});

describe('links', () => {
  it.each([
    ['https://lena.example/a', 'https://lena.example/a'],
    ['lena.example', 'https://lena.example/'],
    ['https://l.instagram.com/?u=http%3A%2F%2Flena.example%2F&e=1', 'http://lena.example/'],
    [
      'https://l.instagram.com/?u=https%3A%2F%2Flena.example%2F%3Fa%3D1%26fbclid%3Dxyz',
      'https://lena.example/?a=1',
    ],
    ['https://l.instagram.com/?u=javascript%3Aalert(1)', null],
    ['javascript:alert(1)', null],
    ['JaVaScRiPt:alert(1)', null],
    ['data:text/html,x', null],
    ['intent://x#Intent;end', null],
    ['file:///etc/passwd', null],
    [`https://lena.example/${'x'.repeat(3000)}`, null],
    ['http://', null],
    [7, null],
  ])('%s -> %s', (given, expected) => {
    expect(safeLink(given)).toBe(expected);
  });
});

describe('bodies', () => {
  const bodies = [xdtUserAnswer(), xdtTimelineAnswer(), webProfileAnswer()].map((body) =>
    JSON.stringify(body),
  );

  it.each([
    '',
    'null',
    '[]',
    '"x"',
    '<html>',
    '{"data":',
    'for (;;);',
    '{}{}',
    '\ufefffor (;;);{"status":"fail"}',
  ])('like %j give nothing and throw nothing', (body) => {
    expect(instagram.readResponse(GRAPHQL, body).flatMap(({ posts }) => posts)).toEqual([]);
  });

  it('cut or bent anywhere never throw and never give a count out of range', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...bodies, v1FeedAnswer()),
        fc.nat(20_000),
        fc.string(),
        (body, at, noise) => {
          const bent = body.slice(0, at % body.length) + noise + body.slice((at + 7) % body.length);
          for (const { profile, posts } of instagram.readResponse(GRAPHQL, bent))
            for (const range of [profile?.followers, ...posts.map(({ fields }) => fields.likes)])
              if (range)
                expect(range.low >= 0 && range.high <= 1e12 && Number.isSafeInteger(range.high)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('of great depth or width end soon', () => {
    const deep = `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`;
    const wide = JSON.stringify({
      data: { some_timeline: Array.from({ length: 400_000 }, () => ({ a: 1 })) },
    });
    const started = performance.now();
    expect(instagram.readResponse(GRAPHQL, deep)).toEqual([]);
    expect(instagram.readResponse(GRAPHQL, wide)).toEqual([]);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('with names of built-ins as keys are plain data', () => {
    const body = `{"data":{"user":{"__proto__":{"username":"x"},"constructor":1,"username":"${LENA.handle}","follower_count":5}}}`;
    expect(profileOf({ url: PROFILE, responses: [[GRAPHQL, body]] }).followers).toEqual(just(5));
    expect(Object.hasOwn(Object.prototype, 'username')).toBe(false);
  });
});

describe('pages', () => {
  const NAMES =
    'getElementById querySelector querySelectorAll textContent children parentElement closest title head body'
      .split(' ')
      .concat(
        'attributes getAttribute childNodes firstElementChild documentElement location cookie scripts forms config'.split(
          ' ',
        ),
      );

  it('full of clobbering names read the same', () => {
    const traps = NAMES.map(
      (name) => `<form id="${name}"><input name="${name}"></form><img name="${name}">`,
    ).join('');
    const html = drawnProfile(headerB(ENGLISH), grid(ENGLISH)).replace('</main>', `${traps}</main>${traps}`);
    const plain = drawnProfile(headerB(ENGLISH), grid(ENGLISH));
    expect(profileOf({ url: PROFILE, html })).toEqual(profileOf({ url: PROFILE, html: plain }));
    expect(postsOf({ url: PROFILE, html })).toEqual(postsOf({ url: PROFILE, html: plain }));
  });

  it('with broken data blocks are read by what is left', () => {
    const html = xigProfilePage().replace(
      '<head>',
      '<head><script type="application/json">{"follower_count":</script>',
    );
    expect(profileOf({ url: PROFILE, html }).followers).toEqual(just(48210));
  });

  it('with a bio that imitates the header’s numbers keep the header’s numbers', () => {
    const html = drawnProfile(
      headerB(ENGLISH).replace('Sourdough, slowly.', '<span title="9,999,999"><span>10M</span></span>'),
      '',
    );
    expect(profileOf({ url: PROFILE, html })).toMatchObject({ followers: just(48210), following: just(612) });
  });

  it('with markup in a data block’s text make no element of it', () => {
    const answer = {
      data: { xig_user_by_username: { ...xdtUserAnswer({ biography: '<img src=x onerror=1>' }).data.user } },
    };
    const document = documentOf(pageOf(block(answer)));
    expect(document.querySelectorAll('img')).toHaveLength(0);
    expect(profileOf({ url: PROFILE, html: pageOf(block(answer)) }).bio).toBe('<img src=x onerror=1>');
  });

  it('are only looked at: reading twice gives the same, and changes nothing', () => {
    const page = pageFrom({ url: `${SITE}/reel/${BREAD.code}/`, html: xdtPostPage() });
    const before = page.document.documentElement.outerHTML;
    instagram.withheld(page);
    instagram.tiles(page);
    instagram.comments(page);
    instagram.posts(page);
    expect(page.document.documentElement.outerHTML).toBe(before);
    const given = { url: PROFILE, html: drawnProfile(headerB(ENGLISH), grid(ENGLISH)) };
    expect(read(given)).toEqual(read(given));
  });

  it.each([
    '9'.repeat(100_000),
    '1,'.repeat(50_000),
    `1${' '.repeat(100_000)}`,
    'a.'.repeat(50_000),
    '- '.repeat(50_000),
  ])('with a text of 100,000 characters are read in no time (%#)', (text) => {
    const html = pageOf(
      `<meta property="og:description" content="${text}"><meta property="og:title" content="${text}">`,
      `<main><header><h2>${LENA.handle}</h2><span title="${text}"><i>${text}</i></span><span dir="auto">${text}</span></header></main>`,
    );
    const started = performance.now();
    expect(profileOf({ url: PROFILE, html }).followers).toBeNull();
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
