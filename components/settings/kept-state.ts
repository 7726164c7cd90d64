import { createStore, type StoreApi } from 'zustand/vanilla';
import type { PlatformId } from '../../lib/core/profile/platform';
import { type ProfileKey, profileKey } from '../../lib/core/profile/record';
import { type Sentence, sentence } from '../../lib/core/words/sentence';
import type { KeptName, TableSize } from '../../lib/messages/contract';

export interface KeptPort {
  sizes(): Promise<readonly TableSize[]>;
  search(handle: string): Promise<readonly KeptName[]>;
  forget(key: ProfileKey, never: boolean): Promise<void>;
  erase(): Promise<void>;
}

export interface Search {
  readonly handle: string;
  readonly found: readonly KeptName[];
}

export interface KeptNotice {
  readonly status: 'done' | 'failed';
  readonly what: Sentence;
}

export interface KeptState {
  /** null = not counted yet; 'failed' = the library could not be opened. */
  readonly sizes: readonly TableSize[] | 'failed' | null;
  /** What somebody looked for last; 'wrong' = it was no handle. */
  readonly search: Search | 'wrong' | null;
  readonly notice: KeptNotice | null;
  /** What was there before everything was erased. */
  readonly erased: readonly TableSize[] | null;
  count(): Promise<void>;
  look(handle: string): Promise<void>;
  forget(who: KeptName, never: boolean): Promise<void>;
  erase(): Promise<void>;
}

const HANDLE = /^[a-z0-9._]{1,30}$/;

/** What lies on the disk, seen and erased: every erasure counts before and after, so that it can be checked. */
export function createKeptState(port: KeptPort): StoreApi<KeptState> {
  return createStore<KeptState>()((set, get) => {
    async function count(): Promise<void> {
      const sizes = await port.sizes().catch(() => 'failed' as const);
      set({ sizes });
    }

    return {
      sizes: null,
      search: null,
      notice: null,
      erased: null,
      count,
      async look(typed) {
        const handle = plainHandle(typed);
        if (!HANDLE.test(handle)) return set({ search: 'wrong', notice: null });
        const found = await port.search(handle).catch(() => null);
        if (found) set({ search: { handle, found }, notice: null });
        else set({ search: null, notice: { status: 'failed', what: sentence('check.stored.failed') } });
      },
      async forget(who, never) {
        await count();
        const before = rowsIn(get().sizes);
        const gone = await succeeds(port.forget(who.key, never));
        await count();
        if (!gone) return set({ notice: { status: 'failed', what: sentence('check.forget.failed') } });
        const { search } = get();
        const told = { handle: who.handle, before, after: rowsIn(get().sizes) };
        set({
          search:
            search && search !== 'wrong'
              ? { ...search, found: search.found.filter(({ key }) => key !== who.key) }
              : null,
          notice: {
            status: 'done',
            what: sentence(never ? 'check.forget.gone-never' : 'check.forget.gone', told),
          },
        });
      },
      async erase() {
        await count();
        const before = get().sizes;
        const gone = await succeeds(port.erase());
        await count();
        if (!gone) return set({ notice: { status: 'failed', what: sentence('check.erase.failed') } });
        set({ erased: Array.isArray(before) ? before : [], search: null, notice: null });
      },
    };
  });
}

/** A handle as it is stored; also out of a pasted address. */
export function plainHandle(typed: string): string {
  const [, handle = typed] = /^https?:\/\/[^/]+\/@?([^/?#]+)/.exec(typed.trim()) ?? [];
  return handle.trim().replace(/^@/, '').toLowerCase();
}

/** The profile of this handle, whether anything is stored about it or not. */
export function namedProfile(platform: PlatformId, handle: string): KeptName {
  return { key: profileKey(platform, handle), platform, handle };
}

export function rowsIn(sizes: KeptState['sizes']): number {
  return Array.isArray(sizes) ? sizes.reduce((sum: number, { rows }: TableSize) => sum + rows, 0) : 0;
}

async function succeeds(work: Promise<void>): Promise<boolean> {
  return work.then(
    () => true,
    () => false,
  );
}
