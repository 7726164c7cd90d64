import { createStore, type StoreApi } from 'zustand/vanilla';
import type { BenchmarkSet } from '../../lib/core/estimate/benchmarks/benchmark-set';
import { FEWEST_AT_ALL, type LibrarySet } from '../../lib/core/estimate/benchmarks/library-sets';
import { importSets } from '../../lib/core/estimate/benchmarks/own-sets';
import { MOST_SETS, readSetsFile } from '../../lib/core/estimate/benchmarks/read-sets';
import { type Sentence, sentence } from '../../lib/core/words/sentence';

/** A file of a hundred sets has some 60 KB. */
export const LARGEST_FILE_KB = 1024;

export interface BenchmarksPort {
  load(): Promise<readonly BenchmarkSet[]>;
  /** Sets made of the profiles the user has seen. */
  measure(): Promise<readonly LibrarySet[]>;
  save(sets: readonly BenchmarkSet[]): Promise<void>;
}

/** done = what was changed; refused = why nothing was imported; failed = nothing was saved. */
export interface Notice {
  readonly status: 'done' | 'refused' | 'failed';
  readonly what: Sentence;
}

export interface BenchmarksState {
  /** null = not loaded yet. */
  readonly own: readonly BenchmarkSet[] | null;
  readonly notice: Notice | null;
  load(): Promise<void>;
  take(file: { readonly size: number; text(): Promise<string> }): Promise<void>;
  /** Compares from now on with the profiles the user has seen. */
  takeLibrary(): Promise<void>;
  remove(id: string): Promise<void>;
  clear(): Promise<void>;
}

/** The user's own sets. Every change starts from what is kept now, for another tab may have changed it. */
export function createBenchmarksState(port: BenchmarksPort): StoreApi<BenchmarksState> {
  return createStore<BenchmarksState>()((set) => {
    const refuse = (what: Sentence): void => set({ notice: { status: 'refused', what } });
    const save = async (own: readonly BenchmarkSet[], what: Sentence): Promise<void> => {
      await port.save(own);
      set({ own, notice: { status: 'done', what } });
    };
    const attempt = (work: () => Promise<void>): Promise<void> =>
      work().catch(() => set({ notice: { status: 'failed', what: sentence('own-sets.failed') } }));

    return {
      own: null,
      notice: null,
      load: () => attempt(async () => set({ own: await port.load() })),
      take: (file) =>
        attempt(async () => {
          if (file.size > LARGEST_FILE_KB * 1024) {
            return refuse(sentence('own-sets.too-large', { most: LARGEST_FILE_KB }));
          }
          const read = readSetsFile(await file.text());
          if (read.status === 'refused') return refuse(read.because);
          const { sets, ...counts } = importSets(await port.load(), read.sets);
          if (sets.length > MOST_SETS) return refuse(sentence('own-sets.too-many', { most: MOST_SETS }));
          await save(sets, sentence('own-sets.imported', counts));
        }),
      takeLibrary: () =>
        attempt(async () => {
          const made = await port.measure();
          if (made.length === 0) return refuse(sentence('own-sets.library-few', { least: FEWEST_AT_ALL }));
          const { sets } = importSets(
            await port.load(),
            made.map(({ set }) => set),
          );
          if (sets.length > MOST_SETS) return refuse(sentence('own-sets.too-many', { most: MOST_SETS }));
          const profiles = Math.max(...made.map((one) => one.profiles));
          const widened = made.filter((one) => one.widened).length;
          const what = { n: made.length, profiles, widened };
          await save(sets, sentence(widened > 0 ? 'own-sets.library-widened' : 'own-sets.library', what));
        }),
      remove: (id) =>
        attempt(async () => {
          const staying = (await port.load()).filter((one) => one.id !== id);
          await save(staying, sentence('own-sets.removed'));
        }),
      clear: () => attempt(() => save([], sentence('own-sets.removed'))),
    };
  });
}
