import { createStore, type StoreApi } from 'zustand/vanilla';
import type { SafetyReport } from '../../lib/core/library/safety';
import { type Sentence, sentence } from '../../lib/core/words/sentence';

/** A folder of the user's that backups are written into. */
export interface BackupFolder {
  readonly name: string;
  /** The browser lets us write there without asking. */
  readonly open: boolean;
}

export interface FolderPort {
  /** null = none was chosen. */
  chosen(): Promise<BackupFolder | null>;
  /** null = the user thought better of it. */
  choose(): Promise<BackupFolder | null>;
  forget(): Promise<void>;
  /** Asks where the browser wants to ask: only in the breath of a press then. Answers the file's name. */
  save(): Promise<string>;
}

export interface SafetyPort {
  look(): Promise<SafetyReport>;
  restore(): Promise<{ readonly rows: number }>;
  /** Hands a backup to the browser's downloads. Answers the file's name. */
  save(): Promise<string>;
  noteBackup(): Promise<void>;
  /** null = this browser lets no page write into a folder. */
  readonly folder: FolderPort | null;
}

export interface SafetyNotice {
  readonly status: 'done' | 'failed';
  readonly what: Sentence;
}

export interface SafetyState {
  /** null = not looked yet; 'failed' = it could not be found out. */
  readonly report: SafetyReport | 'failed' | null;
  readonly folder: BackupFolder | null;
  /** Whether folders can be chosen at all. */
  readonly hasFolders: boolean;
  readonly notice: SafetyNotice | null;
  /** The user said "not now"; asked again when the page is opened anew. */
  readonly putOff: boolean;
  /** Looks how safe everything is; a backup that is due is written where that needs no question. */
  look(): Promise<void>;
  restore(): Promise<void>;
  backUp(): Promise<void>;
  chooseFolder(): Promise<void>;
  forgetFolder(): Promise<void>;
  putItOff(): void;
}

export function createSafetyState(port: SafetyPort): StoreApi<SafetyState> {
  return createStore<SafetyState>()((set, get) => {
    const tell = (status: SafetyNotice['status'], what: Sentence): void => set({ notice: { status, what } });
    async function report(): Promise<void> {
      set({ report: await port.look().catch(() => 'failed' as const) });
    }

    async function lookAround(): Promise<void> {
      await report();
      set({ folder: (await port.folder?.chosen().catch(() => null)) ?? null });
      const { folder, report: now } = get();
      if (folder?.open && now && now !== 'failed' && now.backupDue) await get().backUp();
    }
    /** Two parts of a page that look at once must not write two backups. */
    let looking: Promise<void> | null = null;

    return {
      report: null,
      folder: null,
      hasFolders: port.folder !== null,
      notice: null,
      putOff: false,
      async look() {
        looking ??= lookAround().finally(() => {
          looking = null;
        });
        await looking;
      },
      async restore() {
        const back = await port.restore().catch(() => null);
        await report();
        if (back) tell('done', sentence('safety.restored', { n: back.rows }));
        else tell('failed', sentence('safety.restore.failed'));
      },
      async backUp() {
        const file = await (get().folder ? port.folder : port)?.save().catch(() => null);
        if (!file) return tell('failed', sentence('safety.backup.failed'));
        await port.noteBackup().catch(() => {});
        await report();
        set({ folder: (await port.folder?.chosen().catch(() => null)) ?? null });
        tell('done', sentence('safety.backup.saved', { file }));
      },
      async chooseFolder() {
        const folder = await port.folder?.choose().catch(() => null);
        if (!folder) return;
        set({ folder });
        await get().backUp();
      },
      async forgetFolder() {
        await port.folder?.forget();
        set({ folder: null });
      },
      putItOff: () => set({ putOff: true }),
    };
  });
}

/** Whole days since then; a moment of the future is today. */
export function daysSince(at: string, now: string): number {
  return Math.max(0, Math.floor((Date.parse(now) - Date.parse(at)) / 86_400_000));
}
