import { createStore, type StoreApi } from 'zustand/vanilla';
import { SHORTLIST } from '../../lib/core/library/verdict';
import type { Brief, BriefContent } from '../../lib/core/score/brief';
import { type BriefDraft, type BriefProblem, draftOf, readDraft } from '../../lib/core/score/brief-draft';
import type { ListedBrief, ListSummary } from '../../lib/messages/contract';
import { type ListRemoval, listRemoval, type RemovalPort } from './list-removal';

export interface BriefsPort extends RemovalPort {
  /** null = the welcome page is not answered yet. */
  load(): Promise<{
    readonly lists: readonly ListedBrief[];
    readonly currentListId: string;
    /** Offered for a budget. ISO 4217. */
    readonly currency: string;
  } | null>;
  save(listId: string, brief: BriefContent | null): Promise<Brief | null>;
  createList(name: string): Promise<ListSummary>;
  renameList(listId: string, name: string): Promise<void>;
}

/** The list on show with its brief as saved and as it stands in the form. */
export interface OpenList {
  readonly list: ListSummary;
  /** It cannot be removed. */
  readonly stays: boolean;
  readonly held: BriefContent | null;
  readonly draft: BriefDraft | null;
  readonly problems: readonly BriefProblem[];
  /** What the last change replaced; undefined = nothing to take back. */
  readonly before: BriefContent | null | undefined;
}

export interface BriefsState extends ListRemoval {
  readonly status: 'unknown' | 'unanswered' | 'silent' | 'known';
  readonly lists: readonly ListedBrief[];
  readonly currentListId: string;
  readonly currency: string;
  readonly open: OpenList | null;
  readonly saving: 'saved' | 'saving' | 'failed';
  load(): Promise<void>;
  /** null, or a list that is not there, opens the current one. */
  choose(listId: string | null): Promise<void>;
  /** What was typed; saved by save(). */
  change(part: Partial<BriefDraft>): void;
  save(): Promise<void>;
  /** A brief for the open list, with nothing in it but a name. */
  start(): Promise<void>;
  remove(): Promise<void>;
  undo(): Promise<void>;
  /** The new list's id; null = it could not be made. */
  createList(name: string): Promise<string | null>;
  rename(name: string): Promise<void>;
  use(): Promise<void>;
}

/** Lists and briefs: what is right in the form is saved at once, what is not says so and keeps its old value. */
export function createBriefsState(port: BriefsPort): StoreApi<BriefsState> {
  return createStore<BriefsState>()((set, get) => {
    let turn: Promise<unknown> = Promise.resolve();

    /** One after the other; says whether it was done. */
    async function attempt(work: () => Promise<void>): Promise<boolean> {
      set({ saving: 'saving' });
      const mine = turn.then(work);
      turn = mine.catch(() => {});
      const done = await mine.then(
        () => true,
        () => false,
      );
      set({ saving: done ? 'saved' : 'failed' });
      return done;
    }

    function show(listId: string | null, lists = get().lists, currency = get().currency): OpenList | null {
      const { currentListId } = get();
      const byId = (id: string | null) => lists.find(({ list }) => list.id === id);
      const found = byId(listId) ?? byId(currentListId) ?? lists[0];
      return found ? opened(found, currency) : null;
    }

    async function keep(listId: string, brief: BriefContent | null): Promise<Brief | null> {
      const kept = await port.save(listId, brief);
      const lists = get().lists.map((one) => (one.list.id === listId ? { ...one, brief: kept } : one));
      set({ lists });
      return kept;
    }

    async function replace(brief: BriefContent | null, undoable: boolean): Promise<void> {
      const { open, currency } = get();
      if (!open) return;
      await attempt(async () => {
        const kept = await keep(open.list.id, brief);
        if (get().open?.list.id !== open.list.id) return;
        const next = opened({ list: open.list, brief: kept }, currency);
        set({ open: { ...next, before: undoable ? open.held : undefined } });
      });
    }

    return {
      ...listRemoval(port, get, set, attempt),
      status: 'unknown',
      lists: [],
      currentListId: '',
      currency: 'USD',
      open: null,
      saving: 'saved',
      async load() {
        const found = await port.load().catch(() => undefined);
        if (found === undefined) return set({ status: get().status === 'known' ? 'known' : 'silent' });
        if (found === null) return set({ status: 'unanswered' });
        set({ ...found, status: 'known' });
        const { open, saving } = get();
        // What other surfaces changed meanwhile is taken over, what is being typed here is kept.
        if (open && saving === 'saved') set({ open: show(open.list.id) });
      },
      async choose(listId) {
        await get().save();
        if (get().open === null || get().open?.list.id !== listId)
          set({ open: show(listId), saving: 'saved' });
      },
      change(part) {
        const { open } = get();
        if (open?.draft) set({ open: { ...open, draft: { ...open.draft, ...part } }, saving: 'saving' });
      },
      async save() {
        const { open } = get();
        if (!open?.draft || !open.held) return;
        const { content, problems } = readDraft(open.draft, open.held);
        set({ open: { ...open, problems } });
        if (JSON.stringify(content) === JSON.stringify(open.held)) return set({ saving: 'saved' });
        await attempt(async () => {
          await keep(open.list.id, content);
          const now = get().open;
          if (now?.list.id === open.list.id) set({ open: { ...now, held: content, before: open.held } });
        });
      },
      start: () => replace({ name: get().open?.list.name ?? '' }, true),
      remove: () => replace(null, true),
      async undo() {
        const before = get().open?.before;
        if (before !== undefined) await replace(before, false);
      },
      async createList(name) {
        let made: string | null = null;
        await attempt(async () => {
          const list = await port.createList(name);
          made = list.id;
          set({ lists: [...get().lists, { list, brief: null }] });
        });
        return made;
      },
      async rename(name) {
        const { open } = get();
        const text = name.trim();
        if (!open || text === '' || text === open.list.name) return;
        await attempt(async () => {
          await port.renameList(open.list.id, text);
          const list = { ...open.list, name: text };
          const lists = get().lists.map((one) => (one.list.id === list.id ? { ...one, list } : one));
          const now = get().open;
          set({ lists, open: now?.list.id === list.id ? { ...now, list } : now });
        });
      },
      async use() {
        const { open } = get();
        if (!open) return;
        await attempt(async () => {
          await port.use(open.list.id);
          set({ currentListId: open.list.id });
        });
      },
    };
  });
}

function opened({ list, brief }: ListedBrief, currency: string): OpenList {
  const held = brief && contentOf(brief);
  return {
    list,
    stays: list.id === SHORTLIST,
    held,
    draft: held && draftOf(held, currency),
    problems: [],
    before: undefined,
  };
}

function contentOf({ id: _id, ...content }: Brief): BriefContent {
  return content;
}
