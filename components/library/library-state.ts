import { createStore, type StoreApi } from 'zustand/vanilla';
import {
  FIRST_QUERY,
  type LibraryCursor,
  type LibraryPage,
  type LibraryQuery,
  type SortId,
} from '../../lib/core/library/library-query';
import type { LibraryRow } from '../../lib/core/library/library-row';
import type { VerdictWord } from '../../lib/core/library/verdict';
import type { ProfileKey } from '../../lib/core/profile/record';

/** Where the table gets its rows, and where a verdict in the list at hand goes. */
export interface LibraryPort {
  page(query: LibraryQuery, after: LibraryCursor | null, limit: number): Promise<LibraryPage>;
  count(): Promise<number>;
  setVerdict(key: ProfileKey, verdict: VerdictWord | null): Promise<void>;
  undo(): Promise<void>;
}

export interface LibraryState {
  readonly query: LibraryQuery;
  /** null = nothing was read yet. */
  readonly rows: readonly LibraryRow[] | null;
  readonly next: LibraryCursor | null;
  /** Profiles kept; null = not counted yet. */
  readonly total: number | null;
  readonly failed: boolean;
  /** The row that keys speak of. */
  readonly active: number;
  readonly chosen: ReadonlySet<ProfileKey>;
  /** Reads anew, as far as was read before. */
  refresh(): Promise<void>;
  more(): Promise<void>;
  ask(change: Partial<LibraryQuery>): Promise<void>;
  /** Sorts by this; a second time, the other way round. */
  sortBy(sort: SortId): Promise<void>;
  moveTo(row: number): void;
  choose(key: ProfileKey, chosen: boolean): void;
  chooseNone(): void;
  judge(key: ProfileKey, verdict: VerdictWord | null): Promise<void>;
  undo(): Promise<void>;
}

const FIRST_PAGE = 100;
const NEXT_PAGE = 200;
/** A table read anew after a change elsewhere is not read further than this. */
const MOST_AGAIN = 500;

/** The table of the library: one query, the pages read so far, the row at hand. */
export function createLibraryState(port: LibraryPort): StoreApi<LibraryState> {
  return createStore<LibraryState>()((set, get) => {
    /** An answer to an older question is dropped. */
    let question = 0;
    let reading: Promise<void> | null = null;

    async function read(limit: number): Promise<void> {
      const mine = ++question;
      const { query } = get();
      const page = await port.page(query, null, limit).catch(() => null);
      if (mine !== question) return;
      set(page ? { rows: page.rows, next: page.next, failed: false } : { failed: true });
      void port.count().then(
        (total) => set({ total }),
        () => {},
      );
    }

    async function readOn(): Promise<void> {
      const { query, next, rows } = get();
      if (!next || !rows) return;
      const mine = question;
      const page = await port.page(query, next, NEXT_PAGE).catch(() => null);
      if (mine !== question || !page) return;
      set({ rows: [...rows, ...page.rows], next: page.next });
    }

    function say(key: ProfileKey, verdict: VerdictWord | null): void {
      const rows = get().rows?.map((row) => (row.key === key ? { ...row, verdict } : row)) ?? null;
      set({ rows });
    }

    return {
      query: FIRST_QUERY,
      rows: null,
      next: null,
      total: null,
      failed: false,
      active: 0,
      chosen: new Set(),
      refresh: () => read(Math.min(MOST_AGAIN, Math.max(FIRST_PAGE, get().rows?.length ?? 0))),
      more() {
        reading ??= readOn().finally(() => {
          reading = null;
        });
        return reading;
      },
      async ask(change) {
        set({ query: { ...get().query, ...change }, active: 0 });
        await read(FIRST_PAGE);
      },
      sortBy(sort) {
        const { query, ask } = get();
        const first = sort !== 'handle';
        return ask({ sort, descending: query.sort === sort ? !query.descending : first });
      },
      moveTo(row) {
        const last = (get().rows?.length ?? 1) - 1;
        set({ active: Math.max(0, Math.min(last, row)) });
      },
      choose(key, chosen) {
        const now = new Set(get().chosen);
        if (chosen) now.add(key);
        else now.delete(key);
        set({ chosen: now });
      },
      chooseNone: () => set({ chosen: new Set() }),
      async judge(key, verdict) {
        const before = get().rows?.find((row) => row.key === key)?.verdict ?? null;
        say(key, verdict);
        await port.setVerdict(key, verdict).catch(() => say(key, before));
      },
      async undo() {
        await port.undo().catch(() => {});
        await get().refresh();
      },
    };
  });
}
