import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageOutput } from '../../../lib/command-line/page-output';
import type { SavedPage } from '../../../lib/command-line/read-saved-page';
import { readPage } from '../../../lib/platforms/read-page';
import { AT, open, output, savedCase } from '../fixture-case';

const BLOCK = /(<script id="__UNIVERSAL_DATA_FOR_REHYDRATION__"[^>]*>)(.*?)(<\/script>)/s;
const PROFILE = savedCase('tiktok', 'profile-hard-load');
const VIDEO = savedCase('tiktok', 'video-feed-layout');
const ANSWERS = savedCase('tiktok', 'answers-user-and-posts');

const STRANGE: readonly unknown[] = [
  null,
  true,
  false,
  -1,
  0.5,
  1e300,
  Number.MAX_SAFE_INTEGER + 2,
  '',
  ' ',
  '-3',
  '1e9',
  '12,5 K',
  'NaN',
  '\u202e38.5K',
  [],
  [1],
  {},
  { low: 1 },
  { length: 3 },
  '__proto__',
  'x'.repeat(100_000),
  '<img src=x onerror=alert(1)>',
];

type Json = Record<string, unknown>;

/** Puts a value at the n-th place of a tree, counting every place that can be written. */
function mutate(tree: unknown, place: number, value: unknown): boolean {
  const queue: Json[] = [tree as Json];
  let left = place;
  for (const node of queue) {
    for (const key of Object.keys(node)) {
      if (left === 0) {
        node[key] = value;
        return true;
      }
      left -= 1;
      const child = node[key];
      if (typeof child === 'object' && child !== null) queue.push(child as Json);
    }
  }
  return false;
}

function withBlock(saved: SavedPage, change: (data: unknown) => void): SavedPage {
  const data: unknown = JSON.parse(BLOCK.exec(saved.html ?? '')?.[2] ?? '{}');
  change(data);
  const html = saved.html?.replace(
    BLOCK,
    (_all, open, _data, close) => open + JSON.stringify(data).replaceAll('<', '\\u003C') + close,
  );
  return { ...saved, html: html ?? null };
}

/** A number in the output must be one of the true ones; anything may be missing, nothing may be false. */
function wrongNumbers(truth: PageOutput, now: PageOutput): readonly string[] {
  const wrong: string[] = [];
  const compare = (name: string, was: unknown, is: unknown) => {
    const [a, b] = [was, is] as ({ low: number; high: number } | null)[];
    if (b && (!a || b.high < a.low || b.low > a.high))
      wrong.push(`${name}: ${JSON.stringify(was)} -> ${JSON.stringify(is)}`);
  };
  for (const key of ['followers', 'following', 'postCount', 'likesReceived'] as const)
    compare(key, truth.profile?.[key] ?? null, now.profile?.[key] ?? null);
  for (const post of now.posts) {
    const was = truth.posts.find(({ id }) => id === post.id);
    for (const key of ['likes', 'comments', 'shares', 'saves', 'views'] as const)
      if (was) compare(`${post.id} ${key}`, was[key], post[key]);
  }
  return wrong;
}

/** Values that are well-formed counts say something else than the truth, which no reader can know. */
const senseless = STRANGE.filter(
  (value) => typeof value !== 'number' || value < 0 || !Number.isSafeInteger(value),
);

describe('hostile TikTok pages', () => {
  it.each([
    ['profile', PROFILE],
    ['video', VIDEO],
  ] as const)(
    'a %s with any value in any place never throws and never gives a wrong number',
    (_name, saved) => {
      const truth = output(saved);
      fc.assert(
        fc.property(fc.nat(140), fc.constantFrom(...senseless), (place, value) => {
          const now = output(withBlock(saved, (data) => mutate(data, place, value)));
          expect(wrongNumbers(truth, now)).toEqual([]);
        }),
        { numRuns: 150 },
      );
    },
  );

  it('answers with any value in any place neither', () => {
    const truth = output(ANSWERS);
    fc.assert(
      fc.property(fc.nat(3), fc.nat(160), fc.constantFrom(...senseless), (which, place, value) => {
        const responses = ANSWERS.responses.map(({ path, body }, index) => {
          const data: unknown = JSON.parse(body);
          if (index === which) mutate(data, place, value);
          return { path, body: JSON.stringify(data) };
        });
        expect(wrongNumbers(truth, output({ ...ANSWERS, responses }))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('a block cut off anywhere says nothing, and the header still speaks', () => {
    const text = BLOCK.exec(PROFILE.html ?? '')?.[2] ?? '';
    for (const share of [0, 0.2, 0.5, 0.9, 0.999]) {
      const cut = text.slice(0, Math.floor(text.length * share));
      const html = PROFILE.html?.replace(BLOCK, (_all, open, _data, close) => open + cut + close) ?? null;
      expect(output({ ...PROFILE, html }).profile?.followers).toEqual({ low: 48_150, high: 48_249 });
    }
  });

  it('keys of the language itself are no data', () => {
    const text =
      '{"__DEFAULT_SCOPE__":{"__proto__":{"webapp.user-detail":{"userInfo":{"user":{"uniqueId":"olive.and.oak"},"stats":{"followerCount":1}}}},"constructor":{"prototype":{"polluted":1}}}}';
    const html = PROFILE.html?.replace(BLOCK, (_all, open, _data, close) => open + text + close) ?? null;
    expect(output({ ...PROFILE, html }).profile?.followers).toEqual({ low: 48_150, high: 48_249 });
    expect(({} as Json).polluted).toBeUndefined();
  });

  it('never passes on what the block says of the viewer', () => {
    for (const saved of [PROFILE, VIDEO]) {
      const { adapter, page } = open(saved);
      const everything = JSON.stringify([output(saved), page.sightings, adapter.posts(page).length]);
      expect(everything).not.toMatch(/the\.viewer|example\.org|"low":77/);
    }
  });

  it('a biography of a million characters is cut, quickly', () => {
    const saved = withBlock(PROFILE, (data) => {
      const text = JSON.stringify(data).replace('Small oak things 🌳', '\u202e😀'.repeat(400_000));
      Object.assign(data as Json, JSON.parse(text));
    });
    const { adapter, page } = open(saved);
    const start = performance.now();
    const bio = readPage(adapter, page, AT).observation?.profile.bio?.value ?? '';
    expect(bio.length).toBeGreaterThan(1000);
    expect(bio.length).toBeLessThanOrEqual(5000);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it.each([
    ['name', '(@atelier_bleu) | 9M L. 9M F.', 'Bleu.'],
    ['biography', 'Atelier Bleu', '(@Atelier_Bleu) sur TikTok | 9M L. 9M F.'],
    ['name, without the site’s own words', '| 9M L. 9M F.', '| 9M L. 9M F.'],
  ])('a %s that imitates the counts beside it never becomes a count', (_what, name, bio) => {
    const saved = savedCase('tiktok', 'profile-drawn-only');
    const html = saved.html
      ?.replaceAll('followers-count', 'gone')
      .replaceAll('likes-count', 'gone')
      .replace(
        /(<meta name="description" content=")[^"]*/,
        `$1${name} (@atelier_bleu) sur TikTok | 812.4K J’aime. 12.5K abonnés. ${bio}`,
      );
    const { profile } = output({ ...saved, html: html ?? null });
    for (const count of [profile?.followers, profile?.likesReceived])
      if (count) expect(count.high).toBeLessThan(1_000_000);
  });

  it('markup in a name stays text', () => {
    const name = '<script>alert(1)</script>"\'&';
    const saved = withBlock(PROFILE, (data) => {
      Object.assign(
        data as Json,
        JSON.parse(JSON.stringify(data).replaceAll('Olive & Oak', JSON.stringify(name).slice(1, -1))),
      );
    });
    expect(output(saved).profile?.name).toBe(name);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'intent://x',
    'file:///etc/passwd',
    'https://',
    'https://user:pw@',
    ' ',
  ])('a link %j is none', (link) => {
    const saved = withBlock(PROFILE, (data) => {
      Object.assign(
        data as Json,
        JSON.parse(JSON.stringify(data).replace('olive-and-oak.example/shop', link)),
      );
    });
    const drawn = { ...saved, html: saved.html?.replaceAll('user-link', 'gone') ?? null };
    expect(output(drawn).profile?.links).toEqual([]);
  });

  it('elements named like members of the document change nothing', () => {
    const names = [
      'querySelector',
      'querySelectorAll',
      'body',
      'head',
      'scripts',
      'textContent',
      'attributes',
      'closest',
      'matches',
    ];
    const forms = names
      .map((name) => `<form name="${name}"><input name="${name}" id="${name}"></form>`)
      .join('');
    const html = PROFILE.html?.replace('<nav', `${forms}<nav`) ?? null;
    expect(output({ ...PROFILE, html })).toEqual(output(PROFILE));
  });
});
