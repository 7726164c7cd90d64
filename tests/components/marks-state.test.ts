import { describe, expect, it, vi } from 'vitest';
import { createMarksState, type MarksPort, savingOf } from '../../components/notes/marks-state';
import type { OwnMarks } from '../../lib/core/insight/surface-state';
import { unmarked } from '../../lib/core/insight/unmarked';

const KEY = 'instagram:lena.bakes';
const OWN: OwnMarks = { ...unmarked('autumn', 'Autumn'), note: 'first' };

function said(word: 'yes' | 'maybe'): OwnMarks['verdict'] {
  return { word, at: '2026-04-20T00:00:00Z', points: 70, reason: null };
}

function state(changes: Partial<MarksPort> = {}) {
  const port = {
    setVerdict: vi.fn(() => Promise.resolve()),
    setReason: vi.fn(() => Promise.resolve()),
    saveNote: vi.fn(() => Promise.resolve()),
    setAnswer: vi.fn(() => Promise.resolve()),
    saveQuote: vi.fn(() => Promise.resolve()),
    addContact: vi.fn(() => Promise.resolve()),
    changeContact: vi.fn(() => Promise.resolve()),
    removeContact: vi.fn(() => Promise.resolve()),
    saveCard: vi.fn(() => Promise.resolve()),
    claim: vi.fn(() => Promise.resolve()),
    undo: vi.fn(() => Promise.resolve()),
    ...changes,
  };
  const marks = createMarksState(port);
  marks.getState().adopt(KEY, OWN);
  return { port, marks };
}

describe('a verdict', () => {
  it('shows at once and is sent for the current list', async () => {
    const { port, marks } = state();
    const done = marks.getState().judge('yes');
    expect(marks.getState().verdict).toBe('yes');
    await done;
    expect(port.setVerdict).toHaveBeenCalledWith(KEY, 'autumn', 'yes');
    expect(marks.getState()).toMatchObject({ saving: 'saved', undoable: true });
  });

  it('is taken back when it could not be saved', async () => {
    const { marks } = state({ setVerdict: () => Promise.reject(new Error('full')) });
    await marks.getState().judge('no');
    expect(marks.getState()).toMatchObject({ verdict: null, saving: 'failed', undoable: false });
  });

  it('shows what holds after an undo, though the news of it comes before the answer', async () => {
    const { marks } = state({
      undo: async () => marks.getState().adopt(KEY, { ...OWN, verdict: said('yes') }),
    });
    await marks.getState().judge('no');
    await marks.getState().explain('price');
    await marks.getState().undo();
    expect(marks.getState()).toMatchObject({ verdict: 'yes', reason: null, saving: 'saved' });
  });

  it('of elsewhere is shown while a note is being saved', async () => {
    const { marks } = state({
      saveNote: async () => marks.getState().adopt(KEY, { ...OWN, verdict: said('maybe') }),
    });
    marks.getState().write('second');
    await marks.getState().saveNote();
    expect(marks.getState().verdict).toBe('maybe');
  });

  it('is undone once', async () => {
    const { port, marks } = state();
    await marks.getState().judge('yes');
    await marks.getState().undo();
    await marks.getState().undo();
    expect(port.undo).toHaveBeenCalledTimes(1);
  });

  it('of another surface is taken over', () => {
    const { marks } = state();
    const verdict = { word: 'maybe', at: '2026-04-20T00:00:00Z', points: 70, reason: null } as const;
    marks.getState().adopt(KEY, { ...OWN, verdict });
    expect(marks.getState().verdict).toBe('maybe');
  });
});

describe('a note', () => {
  it('is sent only when it changed', async () => {
    const { port, marks } = state();
    await marks.getState().saveNote();
    marks.getState().write('second');
    await marks.getState().saveNote();
    await marks.getState().saveNote();
    expect(port.saveNote).toHaveBeenCalledTimes(1);
    expect(port.saveNote).toHaveBeenCalledWith(KEY, 'second');
  });

  it('being typed is not overwritten by news', () => {
    const { marks } = state();
    marks.getState().write('half a sen');
    marks.getState().adopt(KEY, { ...OWN, note: 'from elsewhere' });
    expect(marks.getState().note).toBe('half a sen');
  });

  it('is saved for its own profile when another one comes', async () => {
    const { port, marks } = state();
    marks.getState().write('about Lena');
    marks.getState().adopt('instagram:tom', { ...OWN, note: '' });
    expect(port.saveNote).toHaveBeenCalledWith(KEY, 'about Lena');
    expect(marks.getState()).toMatchObject({ key: 'instagram:tom', note: '' });
  });

  it('is never called saved before the disk has it', async () => {
    let saved = (): void => {};
    const { marks } = state({
      saveNote: () =>
        new Promise((resolve) => {
          saved = resolve;
        }),
    });
    marks.getState().write('second');
    expect(savingOf(marks.getState())).toBe('saving');
    const done = marks.getState().saveNote();
    expect(savingOf(marks.getState())).toBe('saving');
    saved();
    await done;
    expect(savingOf(marks.getState())).toBe('saved');
  });

  it('that could not be saved stays and says so', async () => {
    const { marks } = state({ saveNote: () => Promise.reject(new Error('full')) });
    marks.getState().write('second');
    await marks.getState().saveNote();
    expect(marks.getState()).toMatchObject({ note: 'second', saving: 'failed' });
  });
});
