import { evaluate } from '../../../lib/core/insight/evaluate';
import { toInsight } from '../../../lib/core/insight/to-insight';
import { FIRST_QUERY, type LibraryQuery, SORT_IDS } from '../../../lib/core/library/library-query';
import { recordOf } from '../../../lib/core/profile/merge-observation';
import type { ProfileRecord } from '../../../lib/core/profile/record';
import { toEvidence } from '../../../lib/core/profile/to-evidence';
import { WHOLE_LIBRARY } from '../../../lib/core/share/left-out';
import { maraKneads } from '../../../lib/samples/mara-kneads';
import { sampleObservation } from '../../../lib/samples/sample-observation';
import { defineDatabase } from '../../../lib/store/database';
import { createLibrary } from '../../../lib/store/library';
import { createLibraryReader } from '../../../lib/store/library-reader';
import type { InAndOut } from './in-and-out';
import { makeProfile, seeded } from './make-profiles';

/** Runs in a page of a real browser: a large library, and what it costs to look into it and to save. */

const CHUNK = 2000;
const NOW = '2026-11-20T12:00:00.000Z';
const AUTHOR = 'installation-a';
const WHO = { author: AUTHOR, listId: 'shortlist' };
const MONTHS = 1;
const POINTS = 10;
const reader = createLibraryReader();
const SAMPLE = recordOf(sampleObservation(maraKneads, NOW), 'instagram:mara.kneads');

/** Profiles numbered `from` to `to` with ten snapshots each, and notes on some of them. */
async function fill(from: number, to: number, notes: number): Promise<void> {
  const database = defineDatabase();
  await database.open();
  const random = seeded(from + 1);
  for (let at = from; at < to; at += CHUNK) {
    const made = Array.from({ length: Math.min(CHUNK, to - at) }, (_, index) =>
      makeProfile(at + index, random),
    );
    await database.transaction('rw', database.tables, async () => {
      await database.insights.bulkPut(
        made.map(({ columns, sort, words }) => ({ ...columns, sort, words, schema: 1, engine: '1' })),
      );
      await database.search.bulkPut(
        made.map(({ columns, words }) => ({ key: columns.key, schema: 1, words })),
      );
      await database.profiles.bulkPut(
        made.map(({ columns, bio }) => ({
          key: columns.key,
          schema: 1,
          platform: columns.platform,
          handle: columns.handle,
          platformId: null,
          lastSeenAt: columns.lastSeenAt,
          record: { ...SAMPLE, key: columns.key, handle: columns.handle, bio, posts: [], seen: {} },
        })),
      );
      await database.series.bulkPut(
        made.flatMap(({ columns }) => seriesOf(columns.key, columns.followers ?? 0)),
      );
      await database.notes.bulkPut(
        made.slice(0, Math.ceil((notes * made.length) / (to - from))).map(({ columns }, index) => ({
          id: `note-${at + index}`,
          author: AUTHOR,
          createdAt: NOW,
          updatedAt: NOW,
          schema: 1,
          key: columns.key,
          text: 'answers quickly, wants samples first',
        })),
      );
    });
  }
  database.close();
}

function seriesOf(key: ProfileRecord['key'], followers: number) {
  return Array.from({ length: MONTHS }, (_, month) => ({
    key,
    month: `2026-${String(month + 1).padStart(2, '0')}`,
    schema: 1,
    at: Array.from({ length: POINTS }, (_point, day) =>
      new Date(Date.UTC(2026, month, 1 + day)).toISOString(),
    ),
    followers: Array.from({ length: POINTS }, (_point, day) => followers + day),
    rounded: Array.from({ length: POINTS }, () => false),
  }));
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const before = performance.now();
  await work();
  return performance.now() - before;
}

async function times(rounds: number, work: () => Promise<unknown>): Promise<readonly number[]> {
  const all: number[] = [];
  for (let round = 0; round < rounds; round += 1) all.push(await timed(work));
  return all;
}

const first = (query: Partial<LibraryQuery>) => () =>
  reader.page({ ...FIRST_QUERY, ...query }, null, 100, WHO);

const SEARCHES = ['sourdough', 'mara', 'honest recipes', 'bread12', 'kitch', 'nowhere'];

async function look(rounds: number): Promise<Readonly<Record<string, readonly number[]>>> {
  const found: Record<string, readonly number[]> = {};
  for (const sort of SORT_IDS) {
    for (const descending of [true, false]) {
      const work = first({ sort, descending });
      await work();
      found[`first 100 by ${sort}, ${descending ? 'down' : 'up'}`] = await times(rounds, work);
    }
  }
  for (const text of SEARCHES) {
    const work = first({ text });
    await work();
    found[`search "${text}"`] = await times(rounds, work);
  }
  return found;
}

/** A visit as the background keeps it, of profiles that are there already and of new ones. */
async function save(rounds: number): Promise<readonly number[]> {
  let id = 0;
  const library = createLibrary({ now: () => NOW, newId: () => `id-${id++}`, author: async () => AUTHOR });
  const found: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const handle = `saved.${round % 50}`;
    found.push(
      await timed(() =>
        library.visit({ platform: 'instagram', handle, id: null }, 'shortlist', ({ key }) => {
          const record = { ...SAMPLE, key, handle };
          const evaluation = evaluate(toEvidence(record));
          const insight = toInsight({ record, evaluation, health: null, reading: 'page', brief: null });
          return { keep: { record, general: insight }, result: null };
        }),
      ),
    );
  }
  return found;
}

/** The whole library as a file, and the file taken into an empty one. */
async function inAndOut(): Promise<InAndOut> {
  let rows = 0;
  const began = performance.now();
  const made = await reader.exportFile(NOW, WHOLE_LIBRARY, (count) => {
    rows = count;
  });
  const out = performance.now() - began;
  const define = () => defineDatabase('taken-in');
  const library = createLibrary({ now: () => NOW, newId: () => 'x', author: async () => AUTHOR, define });
  await library.lists();
  const watch = watched();
  const file = made?.file ?? new Blob();
  const staged = await timed(() => createLibraryReader(define).stage(file, 'bench', () => watch.look()));
  const taking = setInterval(() => watch.look(), 20);
  const taken = await timed(async () => {
    const { rows: all } = await library.commitImport('bench', 'newer');
    if (all !== rows) throw new Error(`${all} of ${rows} rows were taken in`);
  });
  clearInterval(taking);
  return { rows, megabytes: file.size / 1e6, out, staged, taken, ...watch.end() };
}

/** Memory in use and the longest task, from now on. */
function watched() {
  const { memory } = performance as unknown as { readonly memory: { readonly usedJSHeapSize: number } };
  let [heap, longestTask] = [0, 0];
  const look = (): void => {
    heap = Math.max(heap, memory.usedJSHeapSize / 1e6);
  };
  const tasks = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration);
  });
  tasks.observe({ type: 'longtask' });
  return {
    look,
    end() {
      tasks.disconnect();
      return { heap, longestTask };
    },
  };
}

Object.assign(globalThis, { libraryBench: { fill, look, save, inAndOut } });
