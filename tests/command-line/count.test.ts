import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

function count(words: readonly string[], input: string) {
  return spawnSync('node', ['lib/command-line/start.mjs', 'count', ...words], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
  });
}

describe('the count command', { timeout: 60_000 }, () => {
  it('answers every line in order with a range or null', () => {
    const { status, stdout, stderr } = count(['--lang', 'de'], '12.345\n\n44,1 Mio.\nviele\r\n1,2 Mio.\r\n');
    expect(stdout.split('\n')).toEqual([
      '{"low":12345,"high":12345}',
      'null',
      '{"low":44050000,"high":44199999}',
      'null',
      '{"low":1150000,"high":1299999}',
      '',
    ]);
    expect([status, stderr]).toEqual([0, '']);
  });

  it('reads with care when it does not know the language', () => {
    expect(count(['--lang', 'und'], '1,2 M\n987').stdout).toBe('null\n{"low":987,"high":987}\n');
  });

  it('prints nothing for nothing', () => {
    expect(count(['--lang', 'en'], '').stdout).toBe('');
  });

  it.each([[['--lang']], [['--lang', 'no tag!']]])(
    'refuses %j with one sentence and exit code 2',
    (words) => {
      const { status, stdout, stderr } = count(words, '1\n');
      expect(status).toBe(2);
      expect(stdout).toBe('');
      expect(stderr.trim().split('\n')).toHaveLength(1);
    },
  );
});
