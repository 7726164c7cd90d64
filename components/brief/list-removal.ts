import type { ListHolds } from '../../lib/core/library/list-holds';
import type { ListSummary } from '../../lib/messages/contract';

/** How lists go and come back. */
export interface RemovalPort {
  /** What goes with the list; onlyListed = creators are remembered only while they are listed. */
  weigh(listId: string): Promise<Leaving>;
  removeList(listId: string): Promise<void>;
  /** False = it cannot be taken back any more. */
  restoreList(listId: string): Promise<boolean>;
  use(listId: string): Promise<void>;
}

export interface Leaving {
  readonly holds: ListHolds;
  readonly onlyListed: boolean;
}

export interface RemovedNow {
  readonly list: ListSummary;
  readonly wasCurrent: boolean;
  readonly undoable: boolean;
  /** It could not be taken back. */
  readonly failed: boolean;
}

export interface ListRemoval {
  /** What goes with the open list, while it is asked; null = nothing is asked. */
  readonly leaving: Leaving | null;
  /** The list removed last, until that is put away. */
  readonly removed: RemovedNow | null;
  askRemove(): Promise<void>;
  keepList(): void;
  /** The list to be shown from now on; null = it was not removed. */
  removeList(): Promise<string | null>;
  /** The list that is back; null = it is not. */
  restoreList(): Promise<string | null>;
  forgetRemoved(): void;
}

/** What it needs of the page around it. */
interface Around extends Pick<ListRemoval, 'leaving' | 'removed'> {
  readonly currentListId: string;
  readonly open: { readonly list: ListSummary } | null;
  load(): Promise<void>;
  choose(listId: string | null): Promise<void>;
}

/** Asking, removing and taking back, as a part of the state of the page. */
export function listRemoval(
  port: RemovalPort,
  get: () => Around,
  set: (change: Partial<Pick<ListRemoval, 'leaving' | 'removed'>> & { readonly open?: null }) => void,
  attempt: (work: () => Promise<void>) => Promise<boolean>,
): ListRemoval {
  return {
    leaving: null,
    removed: null,
    async askRemove() {
      const { open } = get();
      if (!open) return;
      await attempt(async () => set({ leaving: await port.weigh(open.list.id) }));
    },
    keepList: () => set({ leaving: null }),
    async removeList() {
      const { open, leaving, currentListId } = get();
      if (!open || !leaving) return null;
      set({ leaving: null });
      const { list } = open;
      const done = await attempt(() => port.removeList(list.id));
      if (!done) return null;
      const wasCurrent = list.id === currentListId;
      const { undoable } = leaving.holds;
      set({ open: null, removed: { list, wasCurrent, undoable, failed: false } });
      await get().load();
      await get().choose(null);
      return get().open?.list.id ?? null;
    },
    async restoreList() {
      const { removed } = get();
      if (!removed) return null;
      let restored = false;
      await attempt(async () => {
        restored = await port.restoreList(removed.list.id);
        if (restored && removed.wasCurrent) await port.use(removed.list.id);
      });
      set({ removed: restored ? null : { ...removed, failed: true } });
      if (!restored) return null;
      await get().load();
      await get().choose(removed.list.id);
      return removed.list.id;
    },
    forgetRemoved: () => set({ removed: null }),
  };
}
