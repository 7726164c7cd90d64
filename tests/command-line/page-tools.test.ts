import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { makeDisguise } from '../../lib/command-line/fixture-disguise';
import { savedCase } from '../platforms/fixture-case';

const ROOT = resolve(import.meta.dirname, '../..');
const FIXTURES = join(ROOT, 'tests/fixtures/tiktok');
const folder = mkdtempSync(join(tmpdir(), 'page-tools-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(script: string, ...words: readonly string[]) {
  const command = ['lib/command-line/start.mjs', script, ...words];
  return spawnSync(process.execPath, command, { cwd: ROOT, encoding: 'utf8', timeout: 60_000 });
}

describe('the rungs command', () => {
  it('shows every rung of every field, with its value or -', { timeout: 60_000 }, () => {
    const html = join(FIXTURES, 'profile-hard-load/page.html');
    const { stdout, status } = run('rungs', '--url', 'https://www.tiktok.com/@olive.and.oak', '--html', html);
    expect(status).toBe(0);
    const [head, ...rows] = stdout
      .trim()
      .split('\n')
      .map((line) => line.split('\t'));
    expect(head).toEqual(['field', 'rung', 'via', 'name', 'seen', 'value']);
    expect(rows.every((row) => row.length === 6)).toBe(true);
    const followers = rows.filter(([field]) => field === 'followers');
    expect(followers.map(([, , via, , , value]) => [via, value]).slice(0, 3)).toEqual([
      ['response', '-'],
      ['embedded', '{"low":48173,"high":48173}'],
      ['test-id', '{"low":48150,"high":48249}'],
    ]);
    expect(rows.find(([field, rung]) => field === 'posts.views' && rung === '2')?.[5]).toContain('(4 of 4)');
  });

  it('is used wrongly with exit code 2', { timeout: 60_000 }, () => {
    const { stdout, status } = run('rungs');
    expect([stdout, status]).toEqual(['', 2]);
  });
});

describe('the fixture command', () => {
  it.each([
    ['profile-hard-load', /olive.and.oak|oak things|spoon|7590066132476756968|48173/i],
    ['video-feed-layout', /olive.and.oak|pan\.brand|bowl|7590066132476756968/i],
    ['answers-user-and-posts', /zine|zoë|staple|7590066132476756968|427682/i],
  ])('makes a case of %s that reads the same and names nobody', { timeout: 60_000 }, (name, real) => {
    const saved = savedCase('tiktok', name);
    const { responses } = JSON.parse(readFileSync(join(FIXTURES, name, 'case.json'), 'utf8'));
    const html = saved.html === null ? [] : ['--html', join(FIXTURES, name, 'page.html')];
    const answers = responses.flatMap(({ path, file }: { path: string; file: string }) => [
      '--response',
      `${path}=${join(FIXTURES, name, file)}`,
    ]);
    const out = join(folder, name);
    const { stdout, status } = run('fixture', '--url', saved.url.href, ...html, ...answers, '--out', out);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ status: 'read', differs: [] });
    const files = readdirSync(out);
    expect(files).toEqual(expect.arrayContaining(['case.json', 'expected.json']));
    for (const file of files) expect(readFileSync(join(out, file), 'utf8')).not.toMatch(real);
  });

  it('is used wrongly with exit code 2', { timeout: 60_000 }, () => {
    const { stdout, status } = run('fixture', '--url', 'https://www.tiktok.com/@a', '--html', 'x');
    expect([stdout, status]).toEqual(['', 2]);
  });
});

describe('a disguise', () => {
  it('gives the same thing the same name everywhere, and two things two names', () => {
    const disguise = makeDisguise('tiktok');
    const mara = disguise.handle('mara.kneads');
    expect(disguise.handle('Mara.Kneads')).toBe(mara);
    expect(disguise.text('by @mara.kneads, and mara.kneads.')).toContain(`@${mara}`);
    const others = Array.from({ length: 500 }, (_, index) => disguise.handle(`creator${index}`));
    expect(new Set([mara, ...others]).size).toBe(501);
  });

  it('keeps the kind of a number', () => {
    const disguise = makeDisguise('tiktok');
    expect(disguise.text('38.5K')).toMatch(/^\d\d\.\dK$/);
    expect(String(disguise.count(1_900_000))).toMatch(/^[1-9]\d00000$/);
    expect(disguise.count(7)).toBe(7);
  });

  it('keeps ids of their length near their date, and codes spell disguised ids', () => {
    expect(makeDisguise('tiktok').id('7590066132476756968')).toMatch(/^75\d{17}$/);
    const instagram = makeDisguise('instagram');
    expect(instagram.code('CbOY4IQCDgh')).toMatch(/^C[\w-]{10}$/);
    expect(instagram.code('CbOY4IQCDgh')).not.toBe('CbOY4IQCDgh');
  });
});
