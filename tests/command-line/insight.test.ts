import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

function run(input: string, words: readonly string[] = []) {
  const command = ['lib/command-line/start.mjs', 'insight', ...words];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: ROOT,
    input,
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  });
  return { status, lines: stdout.split('\n').filter((line) => line !== ''), stderr };
}

function line(key: string): string {
  const posts = Array.from({ length: 12 }, (_, index) => ({
    id: `${index}`,
    kind: 'video',
    publishedAt: new Date(Date.UTC(2026, 4, 1 + index)).toISOString(),
    likes: 900 + 37 * index,
    comments: 40 + index,
    shares: 8,
    views: 10_000 + 300 * index,
    caption: 'rye today #bread',
  }));
  const observedAt = '2026-06-01T00:00:00Z';
  return JSON.stringify({ key, platform: 'tiktok', observedAt, followers: 30_000, following: 300, posts });
}

describe('the insight command', { timeout: 60_000 }, () => {
  it('answers line by line in order, null for a malformed one, and ends with 1', () => {
    const { status, lines, stderr } = run(`${line('a')}\n{"key":"b"}\n${line('c')}\n`);
    expect(status).toBe(1);
    expect(lines.map((text) => JSON.parse(text)?.key ?? null)).toEqual(['a', null, 'c']);
    expect(stderr).toBe('Line 2: platform must be one of instagram, tiktok.\n');
    const out = JSON.parse(lines[0] ?? '');
    expect(Object.keys(out)).toEqual(
      expect.arrayContaining([
        'engine',
        'metrics',
        'signals',
        'conversation',
        'paid',
        'niche',
        'match',
        'price',
        'score',
      ]),
    );
    expect(out.match).toBeNull();
    expect(out.score.status).toBe('scored');
    expect(typeof out.score.components[0].because).toBe('string');
    expect(typeof out.signals[0].because).toBe('string');
  });

  it('keeps the order and the numbers of the lines where several threads answer', () => {
    const input = Array.from({ length: 700 }, (_, index) => (index % 150 === 149 ? '{}' : line(`p${index}`)));
    const { status, lines, stderr } = run(input.join('\n'));
    expect(status).toBe(1);
    expect(lines.map((text) => JSON.parse(text)?.key ?? null)).toEqual(
      input.map((_, index) => (index % 150 === 149 ? null : `p${index}`)),
    );
    expect(stderr.match(/Line \d+/g)).toEqual(['Line 150', 'Line 300', 'Line 450', 'Line 600']);
  });

  it('tells the languages of the captions where the brief wants some', () => {
    const folder = mkdtempSync(join(tmpdir(), 'touchstone-brief-'));
    const brief = join(folder, 'brief.json');
    writeFileSync(brief, JSON.stringify({ id: 'b', name: 'Autumn', languages: ['de'] }));
    const profile = JSON.parse(line('a'));
    profile.posts.forEach((post: { caption: string }, index: number) => {
      post.caption =
        index < 9
          ? 'Heute backen wir ein Roggenbrot mit sehr viel Saatgut #brot'
          : 'Today we bake a rye bread with plenty of seeds in it #bread';
    });
    const { lines } = run(`${JSON.stringify(profile)}\n`, ['--brief', brief]);
    expect(JSON.parse(lines[0] ?? '').languages).toEqual({
      captions: 12,
      shares: [
        { tag: 'de', share: 0.75 },
        { tag: 'en', share: 0.25 },
      ],
    });
    expect(Object.keys(JSON.parse(run(`${line('a')}\n`).lines[0] ?? ''))).not.toContain('languages');
  });

  it('takes a brief and benchmarks from files', () => {
    const folder = mkdtempSync(join(tmpdir(), 'insight-'));
    const brief = join(folder, 'brief.json');
    const sets = join(folder, 'sets.json');
    writeFileSync(brief, JSON.stringify({ id: 'b', name: 'Rye', terms: ['rye'], redLines: ['bread'] }));
    const set = { id: 'own', platform: 'tiktok', metric: 'engagement-rate-views', year: 2026, source: 'own' };
    writeFileSync(sets, JSON.stringify([{ ...set, knots: [[1000, 0.5]], tau: 0.4 }]));
    const { status, lines, stderr } = run(`${line('a')}\n`, ['--brief', brief, '--benchmarks', sets]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const out = JSON.parse(lines[0] ?? '');
    expect(out.match.value).toBe(1);
    expect(out.findings[0].kind).toBe('red-line');
    expect(out.metrics['engagement-rate-views'].benchmark.id).toBe('own');
  });

  it('ends with 2 for wrong usage and 1 for a file it cannot use, one sentence each', () => {
    const usage = run('', ['--fast']);
    expect(usage).toMatchObject({ status: 2, lines: [] });
    expect(usage.stderr.trim().split('\n')).toHaveLength(1);
    const missing = run('', ['--brief', 'no-such-file.json']);
    expect(missing).toMatchObject({ status: 1, lines: [], stderr: 'no-such-file.json cannot be read.\n' });
  });
});
