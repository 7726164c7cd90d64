import { createStore, type StoreApi } from 'zustand/vanilla';
import type { FileTable } from '../../lib/core/share/file-tables';
import type {
  Clash,
  ComingBack,
  FilePart,
  FileRefusal,
  ImportCounts,
  Preference,
  Taken,
} from '../../lib/core/share/library-file';

/** What the user decided before a file is taken in. */
export interface Decisions {
  /** Kinds of rows that are not wanted. */
  readonly leave: readonly FileTable[];
  /** Lists that stay out, with all that lies in them. */
  readonly lists: readonly string[];
  readonly parts: readonly { readonly id: string; readonly part: string; readonly whose: 'mine' | 'file' }[];
}

/** A file that was checked and laid aside. */
export interface IncomingFile {
  readonly batch: string;
  readonly counts: readonly ImportCounts[];
  readonly clashes: readonly Clash[];
  /** What somebody chose to hand over; null = a whole library. */
  readonly part: FilePart | null;
  /** Who wrote it, where it is a whole library of another installation: it may be the user's own. */
  readonly elsewhere: string | null;
  /** Lists in it that the user removed here. */
  readonly removed: readonly ComingBack[];
}

export type StagedFile =
  | ({ readonly status: 'staged' } & IncomingFile)
  | { readonly status: 'stopped' }
  | { readonly status: 'refused'; readonly refusal: FileRefusal };

/** The library as files: out, and in by two steps. */
export interface FilesPort {
  /** Answers the rows; null = it was stopped. */
  exportAll(told: (rows: number) => void, stop: AbortSignal): Promise<number | null>;
  stage(file: Blob, told: (share: number) => void, stop: AbortSignal): Promise<StagedFile>;
  decide(batch: string, decisions: Decisions): Promise<void>;
  /** author = whose backup it is, where the user said that it is their own; null = it stays somebody else's. */
  commit(batch: string, prefer: Preference, author: string | null): Promise<Taken>;
}

export type Incoming =
  | { readonly step: 'nothing' }
  | { readonly step: 'checking'; readonly share: number }
  | { readonly step: 'refused'; readonly file: string; readonly refusal: FileRefusal }
  | { readonly step: 'preview'; readonly file: IncomingFile }
  | { readonly step: 'taking' }
  | { readonly step: 'done'; readonly taken: Taken }
  | { readonly step: 'failed' };

export type Outgoing =
  | { readonly step: 'nothing' | 'failed' }
  | { readonly step: 'busy' | 'done'; readonly rows: number };

export interface FilesState {
  readonly outgoing: Outgoing;
  readonly incoming: Incoming;
  takeOut(): Promise<void>;
  bring(file: File): Promise<void>;
  take(prefer: Preference, decisions: Decisions, isOwn: boolean): Promise<void>;
  /** Stops what is under way, and leaves the file. */
  leave(): void;
  stopOut(): void;
}

export function createFilesState(port: FilesPort): StoreApi<FilesState> {
  let [goingOut, comingIn] = [new AbortController(), new AbortController()];
  return createStore<FilesState>()((set, get) => ({
    outgoing: { step: 'nothing' },
    incoming: { step: 'nothing' },
    async takeOut() {
      goingOut = new AbortController();
      const told = (rows: number): void => set({ outgoing: { step: 'busy', rows } });
      told(0);
      const rows = await port.exportAll(told, goingOut.signal).catch(() => 'failed' as const);
      if (rows === 'failed') set({ outgoing: { step: 'failed' } });
      else set({ outgoing: rows === null ? { step: 'nothing' } : { step: 'done', rows } });
    },
    stopOut: () => goingOut.abort(),
    async bring(file) {
      comingIn.abort();
      comingIn = new AbortController();
      const { signal } = comingIn;
      const next = (incoming: Incoming): void => {
        if (!signal.aborted) set({ incoming });
      };
      next({ step: 'checking', share: 0 });
      const staged = await port
        .stage(file, (share) => next({ step: 'checking', share }), signal)
        .catch(() => null);
      if (!staged) next({ step: 'failed' });
      else if (staged.status === 'refused') {
        next({ step: 'refused', file: file.name, refusal: staged.refusal });
      } else if (staged.status === 'staged') next({ step: 'preview', file: staged });
    },
    async take(prefer, decisions, isOwn) {
      const { incoming } = get();
      if (incoming.step !== 'preview') return;
      const { batch, elsewhere } = incoming.file;
      set({ incoming: { step: 'taking' } });
      const taken = await port
        .decide(batch, decisions)
        .then(() => port.commit(batch, prefer, isOwn ? elsewhere : null))
        .catch(() => null);
      set({ incoming: taken ? { step: 'done', taken } : { step: 'failed' } });
    },
    leave() {
      comingIn.abort();
      set({ incoming: { step: 'nothing' } });
    },
  }));
}
