import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CsvRow } from '../../lib/core/export/csv';
import type { ColumnKind } from '../../lib/core/intake/columns';
import type { LocateAccount } from '../../lib/core/intake/name-creator';
import {
  type IntakeCreator,
  type IntakeDoubt,
  IntakeReader,
  type IntakeRefusal,
} from '../../lib/core/intake/read-intake';
import {
  asksForSite,
  MOST_ROWS,
  planOf,
  refusalOf,
  type Sheet,
  type SheetRefusal,
  sheetOf,
  sheetRows,
} from '../../lib/core/intake/read-sheet';
import type { PlatformId } from '../../lib/core/profile/platform';
import type { Taken } from '../../lib/core/share/library-file';
import { breathe } from './breathe';

/** The list that creators go to: one that is there, or a new one. */
export type IntakeTarget = { readonly listId: string } | { readonly name: string };

/** What was laid aside, and what it would do. */
export interface IntakePreview {
  readonly batch: string;
  readonly listId: string;
  readonly unseen: number;
  readonly known: number;
  readonly listed: number;
  readonly merged: readonly { readonly handle: string; readonly lines: readonly number[] }[];
  readonly refused: readonly IntakeRefusal[];
  readonly doubts: readonly IntakeDoubt[];
}

export interface IntakePort {
  readonly locate: LocateAccount;
  currency(): Promise<string>;
  lists(): Promise<readonly { readonly id: string; readonly name: string }[]>;
  /** null = it was stopped. */
  stage(
    creators: readonly IntakeCreator[],
    into: IntakeTarget,
    told: (share: number) => void,
    stop: AbortSignal,
  ): Promise<Omit<IntakePreview, 'doubts'> | null>;
  commit(batch: string): Promise<Taken>;
  undo(): Promise<void>;
}

export type IntakeStep =
  | { readonly at: 'start' | 'failed' | 'taking' | 'taken-back' }
  | { readonly at: 'refused'; readonly name: string; readonly because: SheetRefusal }
  | { readonly at: 'reading' | 'checking'; readonly share: number }
  | { readonly at: 'columns' }
  | { readonly at: 'preview'; readonly preview: IntakePreview }
  | { readonly at: 'done'; readonly listId: string; readonly creators: number };

export interface IntakeState {
  readonly step: IntakeStep;
  /** Name of the file; empty = it was pasted. */
  readonly name: string;
  readonly sheet: Sheet | null;
  readonly asksSite: boolean;
  readonly platform: PlatformId | null;
  readonly target: IntakeTarget;
  readonly lists: readonly { readonly id: string; readonly name: string }[];
  /** The text is null where there is too much of it. */
  bring(name: string, text: () => Promise<string | null>): Promise<void>;
  setKind(at: number, kind: ColumnKind | null): void;
  setHeads(heads: boolean): void;
  setPlatform(platform: PlatformId | null): void;
  setTarget(target: IntakeTarget): void;
  check(): Promise<void>;
  back(): void;
  take(): Promise<void>;
  undo(): Promise<void>;
  leave(): void;
}

/** Rows read between two breaths of the page. */
const STRETCH = 2000;

export function createIntakeState(port: IntakePort): StoreApi<IntakeState> {
  let running = new AbortController();
  return createStore<IntakeState>()((set, get) => {
    const begin = (): AbortSignal => {
      running.abort();
      running = new AbortController();
      return running.signal;
    };
    const step = (next: IntakeStep): void => set({ step: next });
    return {
      step: { at: 'start' },
      name: '',
      sheet: null,
      asksSite: false,
      platform: null,
      target: { name: '' },
      lists: [],
      async bring(name, text) {
        const stop = begin();
        set({ name, sheet: null, step: { at: 'reading', share: 0 } });
        const told = (share: number): void => {
          if (!stop.aborted) step({ at: 'reading', share });
        };
        const read = await readRows(text, port.locate, stop, told).catch(() => null);
        if (stop.aborted) return;
        if (!read) return step({ at: 'failed' });
        if (read.status === 'refused') return step({ at: 'refused', name, because: read.because });
        const lists = await port.lists().catch(() => []);
        const sheet = sheetOf(read.rows, port.locate);
        const target = { name: name.replace(/\.[a-z]+$/i, '').slice(0, 100) };
        set({ sheet, lists, target, asksSite: asksForSite(sheet, port.locate), step: { at: 'columns' } });
      },
      setKind(at, kind) {
        const { sheet } = get();
        if (!sheet) return;
        const alone = kind !== null && kind !== 'note';
        const kinds = sheet.kinds.map((known, index) =>
          index === at ? kind : alone && known === kind ? null : known,
        );
        set({ sheet: { ...sheet, kinds }, asksSite: asksForSite({ ...sheet, kinds }, port.locate) });
      },
      setHeads(heads) {
        const { sheet } = get();
        if (sheet) set({ sheet: { ...sheet, heads } });
      },
      setPlatform: (platform) => set({ platform }),
      setTarget: (target) => set({ target }),
      async check() {
        const { sheet, platform, target } = get();
        if (!sheet) return;
        const stop = begin();
        step({ at: 'checking', share: 0 });
        const told = (share: number): void => {
          if (!stop.aborted) step({ at: 'checking', share });
        };
        const preview = await previewOf(port, sheet, platform, target, told, stop).catch(
          () => 'failed' as const,
        );
        if (stop.aborted) return;
        if (preview === 'failed') step({ at: 'failed' });
        else if (preview) step({ at: 'preview', preview });
      },
      back: () => {
        begin();
        step({ at: 'columns' });
      },
      async take() {
        const { step: now } = get();
        if (now.at !== 'preview') return;
        const { batch, listId, unseen, known } = now.preview;
        step({ at: 'taking' });
        const taken = await port.commit(batch).catch(() => null);
        step(taken ? { at: 'done', listId, creators: unseen + known } : { at: 'failed' });
      },
      async undo() {
        await port.undo().then(
          () => step({ at: 'taken-back' }),
          () => step({ at: 'failed' }),
        );
      },
      leave() {
        begin();
        set({ step: { at: 'start' }, sheet: null, name: '' });
      },
    };
  });
}

type RowsRead =
  | { readonly status: 'read'; readonly rows: readonly CsvRow[] }
  | { readonly status: 'refused'; readonly because: SheetRefusal };

async function readRows(
  text: () => Promise<string | null>,
  locate: LocateAccount,
  stop: AbortSignal,
  told: (share: number) => void,
): Promise<RowsRead | null> {
  const whole = await text();
  if (whole === null) return { status: 'refused', because: 'too-large' };
  const because = refusalOf(whole);
  if (because) return { status: 'refused', because };
  const rows: CsvRow[] = [];
  for (const row of sheetRows(whole, locate)) {
    rows.push(row);
    if (rows.length > MOST_ROWS) return { status: 'refused', because: 'too-large' };
    if (rows.length % STRETCH !== 0) continue;
    told(Math.min(0.99, rows.length / MOST_ROWS));
    await breathe();
    if (stop.aborted) return null;
  }
  return rows.length === 0 ? { status: 'refused', because: 'empty' } : { status: 'read', rows };
}

async function previewOf(
  port: IntakePort,
  sheet: Sheet,
  platform: PlatformId | null,
  target: IntakeTarget,
  told: (share: number) => void,
  stop: AbortSignal,
): Promise<IntakePreview | null> {
  const reader = new IntakeReader(planOf(sheet, platform, await port.currency()), port.locate);
  const rows = sheet.heads ? sheet.rows.slice(1) : sheet.rows;
  for (const [index, row] of rows.entries()) {
    reader.read(row);
    if ((index + 1) % STRETCH !== 0) continue;
    told((index / rows.length) * 0.5);
    await breathe();
    if (stop.aborted) return null;
  }
  const { creators, refused, doubts } = reader.found();
  const staged = await port.stage(creators, target, (share) => told(0.5 + share / 2), stop);
  return staged && { ...staged, refused: [...refused, ...staged.refused], doubts };
}
