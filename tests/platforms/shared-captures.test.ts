import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HAS_SHARED_FOLDER, SHARED_FOLDER } from '../shared-folder';

const ROOT = resolve(import.meta.dirname, '../..');

describe.skipIf(!HAS_SHARED_FOLDER)('captured pages that lie beside the project', () => {
  it('are read without one wrong value, and nearly whole', { timeout: 600_000 }, () => {
    const judge = join(SHARED_FOLDER, 'tools/check_captures.py');
    const { stdout, status } = spawnSync('python3', [judge, '--want', '.99'], {
      cwd: ROOT,
      encoding: 'utf8',
      timeout: 590_000,
    });
    expect(stdout).toMatch(/^PASS captures: \d+ files/m);
    expect(status).toBe(0);
  });
});
