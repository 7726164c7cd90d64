import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { addNote } from '../../lib/app/dated-notes';
import { observeProfile } from '../../lib/app/observe-profile';
import { setVerdict } from '../../lib/app/set-verdict';
import { evaluate } from '../../lib/core/insight/evaluate';
import { toInsight } from '../../lib/core/insight/to-insight';
import type { ProfileRecord } from '../../lib/core/profile/record';
import { toEvidence } from '../../lib/core/profile/to-evidence';
import { FILE_TABLES } from '../../lib/core/share/file-tables';
import { WHOLE_LIBRARY } from '../../lib/core/share/left-out';
import { hasSafeShape } from '../../lib/core/share/safe-shape';
import { maraKneads } from '../../lib/samples/mara-kneads';
import { defineDatabase } from '../../lib/store/database';
import { FileReader } from '../../lib/store/files/library-file';
import { createLibraryReader } from '../../lib/store/library-reader';
import { createWorld, LAST_DAY, NOW, reportOf, rowsOf, type World } from '../app/world';
import { type Lines, mutations } from './mutate-file';

const MARA = 'instagram:mara.kneads' as const;
const NAME = 'hostile-files';
const MOST_MS = 2000;
let world: World;
let good: Lines;

const reader = () =>
  createLibraryReader(
    () => defineDatabase(NAME),
    () => LAST_DAY,
  );

beforeAll(async () => {
  world = createWorld(NAME);
  await observeProfile(world, reportOf(maraKneads), 1);
  await setVerdict(world, { key: MARA, listId: 'shortlist', verdict: 'yes' });
  await addNote(world, { key: MARA, text: 'warm' });
  const made = await reader().exportFile(NOW, WHOLE_LIBRARY, () => {});
  good = (await made?.file.text())?.trimEnd().split('\n') ?? [];
});

/** Time of the processor since now: on a busy machine a clock on the wall counts what others do. Milliseconds. */
function stopwatch(): () => number {
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
}

type Read =
  | { readonly status: 'taken'; readonly rows: readonly { readonly table: string; readonly row: object }[] }
  | { readonly status: 'refused'; readonly line: number | null; readonly because: string };

function read(lines: Lines): Read {
  const file = new FileReader(NOW);
  const rows: { table: string; row: object }[] = [];
  for (const line of lines) {
    const found = file.read(line);
    if (found.status === 'refused') return { status: 'refused', ...found.refusal };
    if (found.status === 'row') rows.push(found.row);
  }
  const refusal = file.end();
  return refusal ? { status: 'refused', ...refusal } : { status: 'taken', rows };
}

/** What a file may become that nobody can take for a good one. */
const MUST_BE_REFUSED = new Set([
  'row raw',
  'row newer',
  'row table',
  'file twice',
  'file swap',
  'file version',
]);

/** In parts: on a busy machine all of them in one test take longer than a test may. */
const PARTS = Array.from({ length: 10 }, (_, index) => index + 1);
const FILES = 500;

describe('5,000 files with one thing wrong', () => {
  it.each(PARTS)('are refused in time, or hold nothing but rows that are safe: part %d', () => {
    expect(read(good).status).toBe('taken');
    let refused = 0;
    fc.assert(
      fc.property(mutations(good), ({ what, lines }) => {
        const spent = stopwatch();
        const found = read(lines);
        expect(spent()).toBeLessThan(MOST_MS);
        expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
        if (found.status === 'refused') {
          refused += 1;
          expect(found.because).toMatch(/^[a-z-]+$/);
          if (found.line !== null) expect(found.line).toBeLessThanOrEqual(lines.length);
          return;
        }
        expect(MUST_BE_REFUSED, what).not.toContain(what);
        for (const { table, row } of found.rows) {
          expect(FILE_TABLES).toContain(table);
          expect(hasSafeShape(row)).toBe(true);
        }
      }),
      { numRuns: FILES },
    );
    expect(refused, 'most of them are noticed').toBeGreaterThan(FILES / 2);
  });

  it('that are taken for good ones hold profiles that the engine can compute', () => {
    const profiles = good.filter((line, n) => n === 0 || line.startsWith('["profiles"') || line === ']}');
    fc.assert(
      fc.property(mutations(profiles), ({ lines }) => {
        const found = read(lines);
        if (found.status === 'refused') return;
        for (const { row } of found.rows) {
          const { record: kept } = row as { readonly record: Omit<ProfileRecord, 'history'> };
          const record = { ...kept, history: [] };
          const evaluation = evaluate(toEvidence(record));
          toInsight({ record, evaluation, health: null, reading: 'page', brief: null });
        }
      }),
      { numRuns: 600 },
    );
  });
});

describe('a bad file that is chosen', () => {
  it('leaves the library and the place aside as they were', async () => {
    const everything = async () =>
      JSON.stringify(
        await Promise.all(['profiles', 'notes', 'entries', 'verdicts'].map((t) => rowsOf(world, t))),
      );
    const before = await everything();
    const files = fc.sample(mutations(good), { numRuns: 60, seed: 7 });
    for (const { lines } of files) {
      const spent = stopwatch();
      const staged = await reader().stage(new Blob([lines.join('\n')]), 'b', () => {});
      expect(spent()).toBeLessThan(MOST_MS);
      if (staged.status === 'refused') expect(await rowsOf(world, 'staged')).toEqual([]);
    }
    expect(await everything()).toBe(before);
  });

  it('may be of any size: a line without end is given up early', async () => {
    const spent = stopwatch();
    const huge = new Blob([good[0] ?? '', '\n', ...Array<string>(40).fill('x'.repeat(1_000_000))]);
    const staged = await reader().stage(huge, 'b', () => {});
    expect(staged).toMatchObject({ status: 'refused', refusal: { line: 2, because: 'too-long' } });
    expect(spent()).toBeLessThan(MOST_MS);
  });
});
