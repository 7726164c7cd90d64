import { createStore, type StoreApi } from 'zustand/vanilla';
import { type BulkAct, MOST_IN_BULK, MOST_VERDICTS_IN_BULK } from '../../lib/core/library/bulk-act';
import {
  FIRST_QUERY,
  type LibraryCursor,
  type LibraryQuery,
  type SortId,
} from '../../lib/core/library/library-query';
import type { LibraryRow } from '../../lib/core/library/library-row';
import type { VerdictWord, View } from '../../lib/core/library/verdict';
import { queryOf, savedQuery } from '../../lib/core/library/view';
import type { ProfileKey } from '../../lib/core/profile/record';
import { type Sentence, sentence } from '../../lib/core/words/sentence';
import type { FitShown, Judging, LibraryPort, Trends } from './library-port';

/** What was just done, and whether it can be taken back. */
export interface Told {
  readonly what: Sentence;
  readonly undoable: boolean;
}

export interface LibraryState {
  readonly query: LibraryQuery;
  /** null = nothing was read yet. */
  readonly rows: readonly LibraryRow[] | null;
  readonly next: LibraryCursor | null;
  /** Whose fit the rows carry. */
  readonly fit: FitShown;
  /** null = nobody is being judged by a brief. */
  readonly judging: Judging | null;
  /** Profiles kept; null = not counted yet. */
  readonly total: number | null;
  readonly failed: boolean;
  /** The row that keys speak of. */
  readonly active: number;
  readonly chosen: ReadonlySet<ProfileKey>;
  /** Names of the columns on show, in their order. */
  readonly columns: readonly string[];
  readonly views: readonly View[];
  readonly tags: readonly string[];
  readonly owners: readonly string[];
  readonly trends: Trends;
  /** null = nothing to tell. */
  readonly told: Told | null;
  /** Reads anew, as far as was read before. */
  refresh(): Promise<void>;
  more(): Promise<void>;
  ask(change: Partial<LibraryQuery>): Promise<void>;
  /** Sorts by this; a second time, the other way round. */
  sortBy(sort: SortId): Promise<void>;
  moveTo(row: number): void;
  choose(key: ProfileKey, chosen: boolean): void;
  /** Moves, and chooses every row from where the stretch began; the others stay as they were. */
  stretchTo(row: number): void;
  /** Every row read so far. */
  chooseAll(): void;
  chooseNone(): void;
  judge(key: ProfileKey, verdict: VerdictWord | null): Promise<void>;
  undo(): Promise<void>;
  /** Does it to the chosen, or else to the row at hand. done = what to tell; listId null = the list at hand. */
  bulk(act: BulkAct, done: (n: number) => Sentence, listId?: string | null): Promise<void>;
  dismiss(): void;
  /** Follower counts of these rows, where they are not known yet. */
  see(keys: readonly ProfileKey[]): Promise<void>;
  show(columns: readonly string[]): void;
  openView(view: View, now: string): Promise<void>;
  /** Written over where the name is taken. */
  saveView(name: string, now: string): Promise<void>;
  removeView(id: string): Promise<void>;
}

const FIRST_PAGE = 100;
const NEXT_PAGE = 200;
/** A table read anew after a change elsewhere is not read further than this. */
const MOST_AGAIN = 500;

/** Shown until somebody chooses otherwise. */
export const USUAL_COLUMNS: readonly string[] = [
  'platform',
  'tier',
  'verdict',
  'fit',
  'followers',
  'trend',
  'perFollower',
  'perView',
  'views',
  'cadence',
  'seen',
];

/** What Shift began with. */
interface Stretch {
  readonly from: number;
  readonly before: ReadonlySet<ProfileKey>;
}

/** The table of the library: one query, the pages read so far, the row at hand. */
export function createLibraryState(port: LibraryPort): StoreApi<LibraryState> {
  return createStore<LibraryState>()((set, get) => {
    let stretch: Stretch | null = null;
    /** An answer to an older question is dropped. */
    let question = 0;
    let reading: Promise<void> | null = null;
    let stop = new AbortController();

    /** Told of a page that takes long; the next question stops it. */
    function watch() {
      const { signal } = stop;
      const told = (judging: Judging): void => {
        if (!signal.aborted) set({ judging });
      };
      return { told, stop: signal };
    }

    async function read(limit: number): Promise<void> {
      const mine = ++question;
      stop.abort();
      stop = new AbortController();
      set({ judging: null });
      const { query } = get();
      const page = await port.page(query, null, limit, watch()).catch(() => null);
      if (mine !== question) return;
      set({ judging: null, failed: page === null });
      if (page) set({ rows: page.rows, next: page.next, fit: page.fit ?? 'everybody' });
      else if (query.byBrief) set({ told: { what: sentence('fit-for.failed'), undoable: false } });
      void port.count().then(
        (total) => set({ total }),
        () => {},
      );
      void Promise.all([port.tags(), port.owners()]).then(
        ([tags, owners]) => set({ tags, owners }),
        () => {},
      );
    }

    async function readViews(): Promise<void> {
      const views = await port.views().catch(() => null);
      if (views) set({ views });
    }

    let remembered = false;
    /** Once: later the columns are those on show. */
    async function readColumns(): Promise<void> {
      if (remembered) return;
      remembered = true;
      const columns = await port.columns().catch(() => null);
      if (columns && get().columns === USUAL_COLUMNS) set({ columns });
    }

    async function readOn(): Promise<void> {
      const { query, next, rows } = get();
      if (!next || !rows) return;
      const mine = question;
      const page = await port.page(query, next, NEXT_PAGE, watch()).catch(() => null);
      if (mine !== question) return;
      set({ judging: null });
      if (!page) return;
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
      fit: 'everybody',
      judging: null,
      total: null,
      failed: false,
      active: 0,
      chosen: new Set(),
      columns: USUAL_COLUMNS,
      views: [],
      tags: [],
      owners: [],
      trends: new Map(),
      told: null,
      refresh: () => {
        if (get().views.length === 0) void readViews();
        void readColumns();
        return read(Math.min(MOST_AGAIN, Math.max(FIRST_PAGE, get().rows?.length ?? 0)));
      },
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
        stretch = null;
        set({ active: Math.max(0, Math.min(last, row)) });
      },
      choose(key, chosen) {
        const now = new Set(get().chosen);
        if (chosen) now.add(key);
        else now.delete(key);
        set({ chosen: now });
      },
      stretchTo(row) {
        const { rows, active, chosen } = get();
        const to = Math.max(0, Math.min((rows?.length ?? 1) - 1, row));
        stretch ??= { from: active, before: chosen };
        const [low, high] = [Math.min(stretch.from, to), Math.max(stretch.from, to)];
        const keys = (rows ?? []).slice(low, high + 1).map(({ key }) => key);
        set({ active: to, chosen: new Set([...stretch.before, ...keys]) });
      },
      chooseAll: () => set({ chosen: new Set(get().rows?.map(({ key }) => key)) }),
      chooseNone: () => set({ chosen: new Set() }),
      async judge(key, verdict) {
        const before = get().rows?.find((row) => row.key === key)?.verdict ?? null;
        say(key, verdict);
        await port.setVerdict(key, verdict).catch(() => say(key, before));
      },
      async undo() {
        await port.undo().catch(() => {});
        set({ told: null });
        await get().refresh();
      },
      async bulk(act, done, listId = null) {
        const { rows, active, chosen } = get();
        const row = rows?.[active];
        const keys = chosen.size > 0 ? [...chosen] : row ? [row.key] : [];
        const most = act.kind === 'verdict' ? MOST_VERDICTS_IN_BULK : MOST_IN_BULK;
        if (keys.length === 0) return;
        if (keys.length > most) {
          set({ told: { what: sentence('bulk.too-many', { n: most }), undoable: false } });
          return;
        }
        const saved = await port.bulk(keys, act, listId).then(
          () => true,
          () => false,
        );
        set({
          told: saved
            ? { what: done(keys.length), undoable: true }
            : { what: sentence('bulk.failed'), undoable: false },
        });
        await get().refresh();
      },
      dismiss: () => set({ told: null }),
      async see(keys) {
        const unknown = keys.filter((key) => !get().trends.has(key));
        if (unknown.length === 0) return;
        const found = await port.trends(unknown).catch(() => null);
        if (found) set({ trends: new Map([...get().trends, ...found]) });
      },
      show(columns) {
        set({ columns });
        void port.saveColumns(columns).catch(() => {});
      },
      async openView(view, now) {
        set({ columns: view.columns, chosen: new Set() });
        await get().ask(queryOf(view.query, now));
      },
      async saveView(name, now) {
        const { views, query, columns } = get();
        const id = views.find((view) => view.name === name)?.id ?? null;
        const saved = await port
          .saveView({ id, name, query: savedQuery(query, now), columns })
          .catch(() => null);
        const what = sentence(saved === null ? 'bulk.failed' : 'view.saved');
        set({ told: { what, undoable: false } });
        await readViews();
      },
      async removeView(id) {
        await port.removeView(id).catch(() => {});
        await readViews();
      },
    };
  });
}
