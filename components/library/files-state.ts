import { createStore, type StoreApi } from 'zustand/vanilla';
import type { FileRefusal, ImportCounts, Preference } from '../../lib/core/share/library-file';

export type StagedFile =
  | { readonly status: 'staged'; readonly batch: string; readonly counts: readonly ImportCounts[] }
  | { readonly status: 'stopped' }
  | { readonly status: 'refused'; readonly refusal: FileRefusal };

/** The library as files: out, and in by two steps. */
export interface FilesPort {
  exportAll(told: (rows: number) => void): Promise<number>;
  /** The table as the library shows it now, in the columns of a preset. Answers its rows. */
  exportTable(preset: string): Promise<number>;
  stage(file: Blob, told: (share: number) => void): Promise<StagedFile>;
  commit(batch: string, prefer: Preference): Promise<{ readonly rows: number }>;
}

export type Incoming =
  | { readonly step: 'nothing' }
  | { readonly step: 'checking'; readonly share: number }
  | { readonly step: 'refused'; readonly file: string; readonly refusal: FileRefusal }
  | { readonly step: 'preview'; readonly batch: string; readonly counts: readonly ImportCounts[] }
  | { readonly step: 'taking' }
  | { readonly step: 'done'; readonly rows: number }
  | { readonly step: 'failed' };

export type Outgoing =
  | { readonly step: 'nothing' | 'failed' }
  | { readonly step: 'busy' | 'done'; readonly rows: number };

export interface FilesState {
  readonly outgoing: Outgoing;
  readonly incoming: Incoming;
  takeOut(): Promise<void>;
  takeTable(preset: string): Promise<void>;
  bring(file: File): Promise<void>;
  take(prefer: Preference): Promise<void>;
  leave(): void;
}

export function createFilesState(port: FilesPort): StoreApi<FilesState> {
  return createStore<FilesState>()((set, get) => {
    async function out(work: () => Promise<number>): Promise<void> {
      set({ outgoing: { step: 'busy', rows: 0 } });
      const rows = await work().catch(() => null);
      set({ outgoing: rows === null ? { step: 'failed' } : { step: 'done', rows } });
    }
    return {
      outgoing: { step: 'nothing' },
      incoming: { step: 'nothing' },
      takeOut: () => out(() => port.exportAll((rows) => set({ outgoing: { step: 'busy', rows } }))),
      takeTable: (preset) => out(() => port.exportTable(preset)),
      async bring(file) {
        set({ incoming: { step: 'checking', share: 0 } });
        const staged = await port
          .stage(file, (share) => set({ incoming: { step: 'checking', share } }))
          .catch(() => null);
        if (!staged) set({ incoming: { step: 'failed' } });
        else if (staged.status === 'stopped') set({ incoming: { step: 'nothing' } });
        else if (staged.status === 'refused') {
          set({ incoming: { step: 'refused', file: file.name, refusal: staged.refusal } });
        } else set({ incoming: { step: 'preview', batch: staged.batch, counts: staged.counts } });
      },
      async take(prefer) {
        const { incoming } = get();
        if (incoming.step !== 'preview') return;
        set({ incoming: { step: 'taking' } });
        const taken = await port.commit(incoming.batch, prefer).catch(() => null);
        set({ incoming: taken ? { step: 'done', rows: taken.rows } : { step: 'failed' } });
      },
      leave: () => set({ incoming: { step: 'nothing' } }),
    };
  });
}
