import { createStore, type StoreApi } from 'zustand/vanilla';
import type { OwnMarks } from '../../lib/core/insight/surface-state';
import type { CardFields, ContactDraft, ContactLine } from '../../lib/core/library/contact';
import type { AnswerWord, VerdictWord } from '../../lib/core/library/verdict';
import type { QuoteDraft } from '../../lib/core/price/make-quote';
import type { ProfileKey } from '../../lib/core/profile/record';

/** Where verdicts and notes go. Each rejects when nothing was saved. */
export interface MarksPort {
  /** Nothing said here is kept: a sample. */
  readonly isSample?: true;
  setVerdict(key: ProfileKey, listId: string, verdict: VerdictWord | null): Promise<void>;
  setReason(key: ProfileKey, listId: string, reason: string | null): Promise<void>;
  saveNote(key: ProfileKey, text: string): Promise<void>;
  setAnswer(key: ProfileKey, listId: string, questionId: string, answer: AnswerWord | null): Promise<void>;
  saveQuote(draft: QuoteDraft): Promise<void>;
  addContact(key: ProfileKey, draft: ContactDraft): Promise<void>;
  /** The moment that it had is kept where its day is. */
  changeContact(contact: ContactLine, draft: ContactDraft): Promise<void>;
  removeContact(id: string): Promise<void>;
  saveCard(key: ProfileKey, card: CardFields): Promise<void>;
  /** "This is me", or not. */
  claim(key: ProfileKey, isMe: boolean): Promise<void>;
  /** Takes back the newest change; what then holds is heard like any other news. */
  undo(): Promise<void>;
}

export type Saving = 'saved' | 'saving' | 'failed';

export interface MarksState {
  readonly key: ProfileKey | null;
  readonly listId: string;
  readonly verdict: VerdictWord | null;
  /** Why it is a maybe or a no; null = not said. */
  readonly reason: string | null;
  /** Those that the list offers; null = the usual ones. */
  readonly reasons: readonly string[] | null;
  /** Grows with each verdict and each reason that was given here and saved. */
  readonly given: number;
  /** Something was changed on this surface that can be taken back. */
  readonly undoable: boolean;
  readonly note: string;
  /** The note as the store has it. */
  readonly storedNote: string;
  readonly saving: Saving;
  /** Nothing said here is kept. */
  readonly isSample: boolean;
  /** Takes over what the background knows; a note being typed is kept. */
  adopt(key: ProfileKey, own: OwnMarks): void;
  judge(verdict: VerdictWord | null): Promise<void>;
  /** Only a maybe or a no has a reason. */
  explain(reason: string | null): Promise<void>;
  undo(): Promise<void>;
  write(text: string): void;
  saveNote(): Promise<void>;
  /** Answers one of the list's own questions; what then holds is heard like any other news. */
  reply(questionId: string, answer: AnswerWord | null): Promise<void>;
  /** A price the creator named. Resolves to whether it was saved. */
  quote(draft: Omit<QuoteDraft, 'key'>): Promise<boolean>;
  /** That somebody wrote to the creator. Resolves to whether it was saved. */
  contact(draft: ContactDraft): Promise<boolean>;
  changeContact(contact: ContactLine, draft: ContactDraft): Promise<boolean>;
  removeContact(id: string): Promise<boolean>;
  /** Address and country. Resolves to whether they were saved. */
  card(card: CardFields): Promise<boolean>;
  /** What then holds is heard like any other news. */
  claim(isMe: boolean): Promise<void>;
}

/** Whether all that stands on the surface lies on the disk: what is being typed does not yet. */
export function savingOf({ saving, note, storedNote }: MarksState): Saving {
  return saving === 'saved' && note !== storedNote ? 'saving' : saving;
}

/** What the user says about the profile on show: shown at once, taken back when it could not be saved. */
export function createMarksState(port: MarksPort): StoreApi<MarksState> {
  return createStore<MarksState>()((set, get) => {
    /** Changes made here of the creator on show that can be taken back. */
    let changes = 0;
    /** Verdicts and reasons of the creator on show that are on their way: older news must not overwrite them. */
    let onTheWay = new Set<Promise<void>>();
    async function sent(work: Promise<void>): Promise<boolean> {
      const mine = onTheWay;
      mine.add(work);
      const saved = await succeeds(work);
      mine.delete(work);
      return saved;
    }
    const done = (): Partial<MarksState> => {
      changes += 1;
      return { undoable: true, saving: 'saved' };
    };

    /** Shows the change at once and takes it back when it could not be saved. */
    async function change(verdict: VerdictWord | null): Promise<void> {
      const { key, listId, verdict: shown, reason } = get();
      if (key === null) return;
      // A reason speaks of the word it was given for.
      set({ verdict, reason: verdict === shown ? reason : null, saving: 'saving' });
      const saved = await sent(port.setVerdict(key, listId, verdict));
      if (get().key !== key) return;
      set(saved ? { ...done(), given: get().given + 1 } : { verdict: shown, reason, saving: 'failed' });
    }

    async function explain(reason: string | null): Promise<void> {
      const { key, listId, verdict, reason: shown } = get();
      if (key === null || verdict === null || verdict === 'yes' || reason === shown) return;
      set({ reason, saving: 'saving' });
      const saved = await sent(port.setReason(key, listId, reason));
      if (get().key !== key) return;
      set(saved ? { ...done(), given: get().given + 1 } : { reason: shown, saving: 'failed' });
    }

    /** Something about the creator on show that the surface hears of again once it is kept. */
    async function keepOf(work: (key: ProfileKey) => Promise<void>): Promise<boolean> {
      const { key } = get();
      if (key === null) return false;
      set({ saving: 'saving' });
      const saved = await succeeds(work(key));
      if (get().key === key) set(saved ? done() : { saving: 'failed' });
      return saved;
    }

    return {
      key: null,
      listId: '',
      verdict: null,
      reason: null,
      reasons: null,
      given: 0,
      undoable: false,
      note: '',
      storedNote: '',
      saving: 'saved',
      isSample: port.isSample === true,
      adopt(key, own) {
        const now = get();
        const said = { verdict: own.verdict?.word ?? null, reason: own.verdict?.reason ?? null };
        if (now.key !== key) {
          void now.saveNote();
          changes = 0;
          onTheWay = new Set();
          set({
            key,
            listId: own.listId,
            reasons: own.reasons,
            ...said,
            undoable: false,
            note: own.note,
            storedNote: own.note,
            saving: 'saved',
          });
          return;
        }
        const typing = now.note !== now.storedNote;
        set({
          listId: own.listId,
          reasons: own.reasons,
          storedNote: own.note,
          ...(onTheWay.size > 0 ? {} : said),
          ...(typing ? {} : { note: own.note }),
        });
      },
      judge: change,
      explain,
      async undo() {
        if (!get().undoable) return;
        set({ saving: 'saving' });
        const undone = await succeeds(port.undo());
        if (undone) changes -= 1;
        set(undone ? { undoable: changes > 0, saving: 'saved' } : { saving: 'failed' });
      },
      async claim(isMe) {
        const { key } = get();
        if (key === null) return;
        set({ saving: 'saving' });
        const saved = await succeeds(port.claim(key, isMe));
        if (get().key === key) set({ saving: saved ? 'saved' : 'failed' });
      },
      write: (text) => set({ note: text }),
      async saveNote() {
        const { key, note, storedNote } = get();
        if (key === null || note === storedNote) return;
        set({ saving: 'saving' });
        const saved = await succeeds(port.saveNote(key, note));
        if (get().key !== key) return;
        set(saved ? { ...done(), storedNote: note } : { saving: 'failed' });
      },
      async reply(questionId, answer) {
        const { key, listId } = get();
        if (key === null) return;
        set({ saving: 'saving' });
        const saved = await succeeds(port.setAnswer(key, listId, questionId, answer));
        if (get().key === key) set(saved ? done() : { saving: 'failed' });
      },
      quote: (draft) => keepOf((key) => port.saveQuote({ ...draft, key })),
      contact: (draft) => keepOf((key) => port.addContact(key, draft)),
      changeContact: (contact, draft) => keepOf(() => port.changeContact(contact, draft)),
      removeContact: (id) => keepOf(() => port.removeContact(id)),
      card: (card) => keepOf((key) => port.saveCard(key, card)),
    };
  });
}

async function succeeds(work: Promise<void>): Promise<boolean> {
  return work.then(
    () => true,
    () => false,
  );
}
