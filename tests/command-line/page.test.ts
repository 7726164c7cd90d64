import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectedOutput } from '../platforms/fixture-case';

const ROOT = resolve(import.meta.dirname, '../..');
const FIXTURES = join(ROOT, 'tests/fixtures/tiktok');
const PROFILE_URL = 'https://www.tiktok.com/@olive.and.oak';

function page(...words: readonly string[]) {
  const command = ['lib/command-line/start.mjs', 'page', ...words];
  return spawnSync(process.execPath, command, { cwd: ROOT, encoding: 'utf8', timeout: 60_000 });
}

const folder = mkdtempSync(join(tmpdir(), 'page-command-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the page command', () => {
  it('prints one JSON object with every key of the contract', { timeout: 60_000 }, () => {
    const html = join(FIXTURES, 'profile-hard-load/page.html');
    const { stdout, stderr, status } = page('--url', PROFILE_URL, '--html', html);
    expect([status, stderr]).toEqual([0, '']);
    const printed = JSON.parse(stdout);
    expect(printed).toEqual(expectedOutput('tiktok', 'profile-hard-load'));
    expect(Object.keys(printed)).toEqual('status reason platform page profile posts via health'.split(' '));
    expect(Object.keys(printed.profile)).toEqual(
      'id handle name bio followers following postCount likesReceived verified private category links'.split(
        ' ',
      ),
    );
    for (const post of printed.posts) {
      expect(Object.keys(post)).toEqual(
        'id code url owner kind publishedAt likes likesHidden comments shares saves views caption pinned paidPartnership coauthors'.split(
          ' ',
        ),
      );
    }
  });

  it('takes answers in order, split at the last =, the same path twice', { timeout: 60_000 }, () => {
    const file = (name: string) => join(FIXTURES, 'answers-user-and-posts', name);
    const { stdout, status } = page(
      ...['--url', 'https://www.tiktok.com/@zine.zoe', '--at', '2026-01-01T00:00:00Z'],
      ...['--response', `/api/user/detail/?a=1&uniqueId=zine.zoe=${file('response-1.json')}`],
      ...['--response', `/api/post/item_list/=${file('response-2.json')}`],
      ...['--response', `/api/post/item_list/=${file('response-3.json')}`],
      ...['--response', `/api/repost/item_list/=${file('response-4.json')}`],
    );
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual(expectedOutput('tiktok', 'answers-user-and-posts'));
  });

  it('answers for a withheld page, for no page of a site and for another site', { timeout: 60_000 }, () => {
    const html = join(FIXTURES, 'withheld-waf/page.html');
    const withheld = page('--url', PROFILE_URL, '--html', html);
    expect(withheld.status).toBe(0);
    expect(JSON.parse(withheld.stdout)).toMatchObject({
      status: 'withheld',
      reason: 'challenge',
      profile: null,
      posts: [],
    });
    const elsewhere = page('--url', 'https://example.org/@olive', '--html', html);
    expect(elsewhere.status).toBe(0);
    expect(JSON.parse(elsewhere.stdout)).toMatchObject({
      status: 'unsupported',
      platform: null,
      page: 'other',
    });
  });

  it('a file that cannot be read is one sentence and exit code 1', { timeout: 60_000 }, () => {
    const { stdout, stderr, status } = page('--url', PROFILE_URL, '--html', join(folder, 'missing.html'));
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain('missing.html');
  });

  it('a body that is no JSON is no reason to fail', { timeout: 60_000 }, () => {
    const plain = join(folder, 'body.json');
    writeFileSync(plain, '{"itemList":');
    const { stdout, status } = page('--url', PROFILE_URL, '--response', `/api/post/item_list/=${plain}`);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ status: 'withheld', reason: 'no-data' });
  });
});

describe('the page command, wrongly used,', () => {
  let results: readonly (readonly [string, string, number | null])[] = [];
  const wrong: readonly (readonly string[])[] = [
    [],
    ['--html', 'x.html'],
    ['--url', 'not an address', '--html', 'x.html'],
    ['--url', PROFILE_URL],
    ['--url', PROFILE_URL, '--response', 'nothing'],
    ['--url', PROFILE_URL, '--html'],
    ['--url', PROFILE_URL, '--html', 'x.html', '--at', 'soon'],
    ['--url', PROFILE_URL, '--fetch', 'yes'],
    [PROFILE_URL],
  ];

  beforeAll(() => {
    results = wrong.map((words) => {
      const { stdout, stderr, status } = page(...words);
      return [stdout, stderr, status] as const;
    });
  }, 120_000);

  it('ends with exit code 2, one line that says how, and nothing on standard output', () => {
    expect(results).toHaveLength(wrong.length);
    for (const [stdout, stderr, status] of results) {
      expect([stdout, status]).toEqual(['', 2]);
      expect(stderr).toMatch(/^[^\n]+Usage: page --url[^\n]+\n$/);
    }
  });
});

describe('the script', () => {
  it('is called page in package.json', { timeout: 60_000 }, () => {
    const html = join(FIXTURES, 'explore/page.html');
    const words = [
      'run',
      '--silent',
      'page',
      '--',
      '--url',
      'https://www.tiktok.com/explore',
      '--html',
      html,
    ];
    const printed = execFileSync('npm', words, { cwd: ROOT, encoding: 'utf8' });
    expect(JSON.parse(printed)).toMatchObject({ status: 'unsupported', platform: 'tiktok', page: 'other' });
  });
});
