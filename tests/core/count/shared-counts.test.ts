import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { build } from 'vite';
import { afterAll, describe, expect, it } from 'vitest';
import { englishCount } from '../../../lib/core/count/english-count';
import { everyCountLocale } from '../../../lib/core/count/every-count-locale';
import { parseCount } from '../../../lib/core/count/parse-count';
import { HAS_SHARED_FOLDER, SHARED_FOLDER } from '../../shared-folder';

/** A cell like `17.8M` and, in the cell right of it, the number that its maker took it for. */
const PAIR = /(?:^|,)(\d+(?:\.\d+)?[KMB]),(\d{4,})(?=,|\r?$)/gm;

function vendorCells(): readonly (readonly [text: string, value: number])[] {
  const folder = join(SHARED_FOLDER, 'datasets/hypeauditor_2022');
  return readdirSync(folder).flatMap((name) =>
    [...readFileSync(join(folder, name), 'utf8').matchAll(PAIR)].map(
      ([, text = '', value = '']) => [text, Number(value)] as const,
    ),
  );
}

/** Counts of two crawls, already rounded as the site shows them (541200 was `541.2K`). */
function crawledCounts(): readonly number[] {
  return ['tiktok_vn2025_crawl1.csv.gz', 'tiktok_vn2025_crawl2.csv.gz'].flatMap((name) =>
    [
      ...gunzipSync(readFileSync(join(SHARED_FOLDER, 'datasets', name)))
        .toString()
        .matchAll(/,(\d{5,})\.0(?=,)/g),
    ].map(([, value]) => Number(value)),
  );
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** The judge starts the command 65 times; bundled, it starts in half the time. */
async function bundledCommand(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'count-'));
  folders.push(folder);
  await build({
    configFile: false,
    logLevel: 'silent',
    root: resolve(import.meta.dirname, '../../..'),
    build: { ssr: 'lib/command-line/count.ts', outDir: folder, emptyOutDir: false },
  });
  const manifest = { type: 'module', scripts: { count: 'node count.js' } };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  return folder;
}

describe.runIf(HAS_SHARED_FOLDER)('counts that were shown somewhere', () => {
  it('are read as their vendor took them, every one', () => {
    const cells = vendorCells();
    const wrong = cells.filter(([text, value]) => {
      const english = englishCount(text, 'rounded');
      const known = parseCount(text, everyCountLocale('en'), 'rounded');
      return !(english && english.low <= value && value <= english.high && known?.low === english.low);
    });
    expect(cells.length).toBeGreaterThan(20_000);
    expect(wrong).toEqual([]);
  });

  it('are read back from the form in which the site shows them', () => {
    const short = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 });
    const values = crawledCounts().filter((value) => (value < 1e6 ? value % 100 === 0 : value % 1e5 === 0));
    const wrong = values.filter((value) => {
      const range = englishCount(short.format(value), 'rounded');
      return !(range && range.low <= value && value <= range.high);
    });
    expect(values.length).toBeGreaterThan(5000);
    expect(wrong).toEqual([]);
  });

  it('pass the judge of the command, in its 64 languages and without one', { timeout: 900_000 }, async () => {
    const judge = join(SHARED_FOLDER, 'tools/check_counts.mjs');
    const run = spawnSync('node', [judge, '--seed', '20'], { cwd: await bundledCommand(), encoding: 'utf8' });
    expect(run.stdout.trim().split('\n').at(-1)).toMatch(/^PASS counts: .* 0 wrong, 0 unread, 0 too wide$/);
  });
});
