// @vitest-environment happy-dom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LibraryPage } from '../../../components/library/library-page';
import { createLibraryState, type LibraryPort } from '../../../components/library/library-state';
import type { LibraryQuery } from '../../../lib/core/library/library-query';
import type { LibraryRow } from '../../../lib/core/library/library-row';
import { DEFAULT_LETTERS } from '../../../lib/core/settings/letter-keys';
import { draw } from '../draw';
import { libraryRow } from './rows';

const NOW = '2026-04-21T10:00:00.000Z';
const ROWS = [
  libraryRow('mara', { name: 'Mara Testwald', verdict: 'yes' }),
  libraryRow('tomas', { points: 70, low: 60, high: 78 }),
  libraryRow('quiet', { points: null, low: null, high: null, confidence: null, posts: 2 }),
];

let asked: LibraryQuery[];
let saved: unknown[];
let port: LibraryPort;
let opened: string[];
let compared: (readonly string[])[];

beforeEach(() => {
  [asked, saved, opened, compared] = [[], [], [], []];
  port = portOf(ROWS);
});

function portOf(rows: readonly LibraryRow[]): LibraryPort {
  return {
    async page(query) {
      asked.push(query);
      return { rows, next: null };
    },
    count: async () => rows.length,
    async setVerdict(key, verdict) {
      saved.push([key, verdict]);
    },
    undo: async () => void saved.push('undo'),
  };
}

async function show() {
  const library = createLibraryState(port);
  const ways = {
    open: (key: string) => void opened.push(key),
    compare: (keys: readonly string[]) => void compared.push(keys),
  };
  await act(async () => {
    draw(<LibraryPage library={library} ways={ways} letters={DEFAULT_LETTERS} now={NOW} />);
  });
  return library;
}

const rowOf = (handle: string): HTMLElement => {
  const row = document.querySelector<HTMLElement>(`[data-key="instagram:${handle}"]`);
  if (!row) throw new Error(`${handle} is not shown`);
  return row;
};

describe('the table of the library', () => {
  it('says how much a fit stands on, marks what cannot be told apart, and never draws unknown as 0', async () => {
    await show();
    expect(rowOf('mara').textContent).toContain('72');
    expect(rowOf('mara').textContent).toContain('64 to 79');
    expect(rowOf('mara').textContent).toContain('fairly sure, 12 posts read');
    expect(rowOf('mara').textContent).not.toContain('tie');
    expect(rowOf('tomas').textContent).toContain('tie');
    expect(rowOf('quiet').textContent).toContain('No score yet');
    expect(rowOf('quiet').textContent).toContain('not known');
    expect(
      screen.getByText(/3 profiles, kept on this computer only/, { selector: '[role="status"]' }),
    ).toBeTruthy();
  });

  it('asks for the low end of the fit first, and for what a head says when it is pressed', async () => {
    await show();
    expect(asked[0]).toMatchObject({ sort: 'fit', descending: true });
    const head = screen.getByRole('columnheader', { name: 'Followers' });
    await act(async () => fireEvent.click(within(head).getByRole('button')));
    expect(asked.at(-1)).toMatchObject({ sort: 'followers', descending: true });
    expect(head.getAttribute('aria-sort')).toBe('descending');
    await act(async () => fireEvent.click(within(head).getByRole('button')));
    expect(asked.at(-1)).toMatchObject({ sort: 'followers', descending: false });
  });

  it('asks for the words typed once the typing rests, and for each filter', async () => {
    vi.useFakeTimers();
    await show();
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'sourd' } });
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'sourdough' } });
    const before = asked.length;
    await act(async () => vi.advanceTimersByTime(200));
    expect(asked.slice(before).map(({ text }) => text)).toEqual(['sourdough']);
    vi.useRealTimers();
    await act(async () => fireEvent.change(screen.getByLabelText('Site'), { target: { value: 'tiktok' } }));
    await act(async () => fireEvent.change(screen.getByLabelText('Last seen'), { target: { value: '7' } }));
    await act(async () => fireEvent.click(screen.getByLabelText('On this list only')));
    expect(asked.at(-1)).toMatchObject({
      text: 'sourdough',
      platform: 'tiktok',
      listed: true,
      seenSince: '2026-04-14T10:00:00.000Z',
    });
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Clear filters' })));
    expect(asked.at(-1)).toMatchObject({ text: '', platform: null, listed: false, seenSince: null });
  });

  it('is worked by keys alone: move, judge, take back, choose, compare, open', async () => {
    const library = await show();
    const press = (key: string) => act(async () => void fireEvent.keyDown(document.body, { key }));
    await press('j');
    expect(library.getState().active).toBe(1);
    await press('x');
    expect(saved).toEqual([['instagram:tomas', 'no']]);
    expect(rowOf('tomas').textContent).toContain('no');
    await press('z');
    expect(saved.at(-1)).toBe('undo');
    await act(async () => void fireEvent.keyDown(rowOf('tomas'), { key: ' ' }));
    await press('c');
    expect(compared).toEqual([]);
    await act(async () => void fireEvent.keyDown(rowOf('mara'), { key: ' ' }));
    await press('c');
    expect(compared).toEqual([['instagram:tomas', 'instagram:mara']]);
    await act(async () => void fireEvent.keyDown(rowOf('tomas'), { key: 'Enter' }));
    expect(opened).toEqual(['instagram:tomas']);
    await act(async () => void fireEvent.keyDown(rowOf('tomas'), { key: 'End' }));
    expect(library.getState().active).toBe(2);
  });

  it('takes a verdict back that could not be saved', async () => {
    port = { ...port, setVerdict: () => Promise.reject(new Error('full')) };
    const library = await show();
    await act(async () => library.getState().judge('instagram:mara', 'no'));
    expect(library.getState().rows?.[0]?.verdict).toBe('yes');
  });

  it('draws no more of a long table than can be seen, and reads on before its end', async () => {
    const many = Array.from({ length: 100 }, (_, at) => libraryRow(`creator${at}`));
    const more = Array.from({ length: 200 }, (_, at) => libraryRow(`later${at}`));
    port = {
      ...portOf(many),
      page: async (_query, after) =>
        after ? { rows: more, next: null } : { rows: many, next: { at: 1, key: 'instagram:creator99' } },
    };
    const library = await show();
    expect(document.querySelectorAll('.library-row').length).toBeLessThan(60);
    await act(async () => library.getState().more());
    expect(library.getState().rows).toHaveLength(300);
  });
});

describe('a library without rows', () => {
  it('says how somebody gets in, with one button', async () => {
    port = portOf([]);
    await show();
    expect(screen.getByText('Nobody here yet')).toBeTruthy();
    expect(document.querySelectorAll('.button')).toHaveLength(1);
  });

  it('that only the filters emptied offers to clear them', async () => {
    port = portOf([]);
    const library = await show();
    await act(async () => library.getState().ask({ platform: 'tiktok' }));
    expect(screen.getByText('No profile matches')).toBeTruthy();
    expect(screen.getAllByRole('button', { name: 'Clear filters' }).length).toBeGreaterThan(0);
  });

  it('that could not be read says so and tries again', async () => {
    let works = false;
    const { page } = port;
    port = { ...port, page: (...asks) => (works ? page(...asks) : Promise.reject(new Error('blocked'))) };
    await show();
    expect(screen.getByRole('alert').textContent).toContain('could not be read');
    works = true;
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Try again' })));
    expect(rowOf('mara').textContent).toContain('72');
  });
});
