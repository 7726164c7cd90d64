import { FIRST_QUERY, type LibraryQuery, SORT_IDS } from '../../../lib/core/library/library-query';
import { WHOLE_LIBRARY } from '../../../lib/core/share/left-out';
import { defineDatabase } from '../../../lib/store/database';
import { createLibrary } from '../../../lib/store/library';
import { createLibraryReader } from '../../../lib/store/library-reader';
import { AUTHOR, counted, fill, NOW } from './fill-library';
import type { InAndOut } from './in-and-out';
import { visited } from './make-visits';

/** Runs in a page of a real browser: a large library, and what it costs to look into it and to save. */

const WHO = { author: AUTHOR, listId: 'shortlist' };
const reader = createLibraryReader();

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
  // Whatever is still being copied in the background.
  await library.safety();
  const file = made?.file ?? new Blob();
  const [laying, taking] = [watched(), watched()];
  laying.begin();
  const staged = await timed(() => createLibraryReader(define).stage(file, 'bench', () => laying.look()));
  const laid = await laying.end();
  taking.begin();
  const looking = setInterval(() => taking.look(), 20);
  const taken = await timed(async () => {
    const { added: all } = await library.commitImport('bench', 'newer', null);
    if (all !== rows) throw new Error(`${all} of ${rows} rows were taken in`);
  });
  clearInterval(looking);
  const took = await taking.end();
  return {
    rows,
    megabytes: file.size / 1e6,
    out,
    staged,
    taken,
    longestTask: laid.longestTask,
    longestOfTaking: took.longestTask,
    heap: Math.max(laid.heap, took.heap),
  };
}

/** The observer hears of a task a little after its end, in milliseconds. */
const HEARD = 100;

/** Memory in use and the longest task while it watches. */
function watched() {
  const { memory } = performance as unknown as { readonly memory: { readonly usedJSHeapSize: number } };
  let [heap, longestTask] = [0, 0];
  const look = (): void => {
    heap = Math.max(heap, memory.usedJSHeapSize / 1e6);
  };
  const tasks = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration);
  });
  return {
    look,
    begin: () => tasks.observe({ type: 'longtask' }),
    async end() {
      await new Promise((resume) => setTimeout(resume, HEARD));
      tasks.disconnect();
      return { heap, longestTask };
    },
  };
}

Object.assign(globalThis, { libraryBench: { fill, counted, look, visited, inAndOut } });
