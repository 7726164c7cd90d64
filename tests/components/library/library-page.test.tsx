// @vitest-environment happy-dom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LIST_AT_HAND, NO_LIST } from '../../../lib/core/library/library-query';
import { type LibraryStage, rowOf, setStage } from './library-stage';
import { libraryRow } from './rows';

let stage: LibraryStage;
beforeEach(() => {
  stage = setStage();
});

describe('the table of the library', () => {
  it('says how much a fit stands on, marks what cannot be told apart, and never draws unknown as 0', async () => {
    await stage.show();
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
    await stage.show();
    expect(stage.asked[0]).toMatchObject({ sort: 'fit', descending: true });
    const head = screen.getByRole('columnheader', { name: 'Followers' });
    await act(async () => fireEvent.click(within(head).getByRole('button')));
    expect(stage.asked.at(-1)).toMatchObject({ sort: 'followers', descending: true });
    expect(head.getAttribute('aria-sort')).toBe('descending');
    await act(async () => fireEvent.click(within(head).getByRole('button')));
    expect(stage.asked.at(-1)).toMatchObject({ sort: 'followers', descending: false });
  });

  it('asks for the words typed once the typing rests, and for each filter', async () => {
    vi.useFakeTimers();
    await stage.show();
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'sourd' } });
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'sourdough' } });
    const before = stage.asked.length;
    await act(async () => vi.advanceTimersByTime(200));
    expect(stage.asked.slice(before).map(({ text }) => text)).toEqual(['sourdough']);
    vi.useRealTimers();
    await act(async () => fireEvent.change(screen.getByLabelText('Site'), { target: { value: 'tiktok' } }));
    await act(async () => fireEvent.change(screen.getByLabelText('Last seen'), { target: { value: '7' } }));
    await act(async () =>
      fireEvent.change(screen.getByLabelText('On list'), { target: { value: LIST_AT_HAND } }),
    );
    expect(stage.asked.at(-1)).toMatchObject({
      text: 'sourdough',
      platform: 'tiktok',
      onList: LIST_AT_HAND,
      seenSince: '2026-04-14T10:00:00.000Z',
    });
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Clear filters' })));
    expect(stage.asked.at(-1)).toMatchObject({ text: '', platform: null, onList: null, seenSince: null });
  });

  it('filters by any list, by none, and by days that are named', async () => {
    await stage.show();
    const choose = (label: string, value: string) =>
      act(async () => fireEvent.change(screen.getByLabelText(label), { target: { value } }));
    const lists = [...screen.getByLabelText<HTMLSelectElement>('On list').options].map(({ text }) => text);
    expect(lists).toEqual(['any', 'the list at hand', 'Shortlist', 'Spring', 'no list at all']);
    await choose('On list', 'spring');
    expect(stage.asked.at(-1)).toMatchObject({ onList: 'spring' });
    await choose('On list', NO_LIST);
    expect(stage.asked.at(-1)).toMatchObject({ onList: NO_LIST });
    await choose('Last seen', '30');
    await act(async () => fireEvent.click(screen.getByRole('button', { name: /^More filters/ })));
    await choose('Seen on this day or later', '2026-03-01');
    expect(stage.asked.at(-1)).toMatchObject({ seenSince: '2026-03-01', seenBefore: null });
    await choose('Last seen before this day', '2026-04-01');
    expect(stage.asked.at(-1)).toMatchObject({ seenSince: '2026-03-01', seenBefore: '2026-04-01' });
    expect(screen.getByLabelText<HTMLSelectElement>('Last seen').selectedOptions[0]?.text).toBe('by day');
    await choose('Last seen', '-90');
    expect(stage.asked.at(-1)).toMatchObject({ seenSince: null, seenBefore: '2026-01-21T10:00:00.000Z' });
  });

  it('is worked by keys alone: move, judge, take back, choose, compare, open', async () => {
    const library = await stage.show();
    const press = (key: string) => act(async () => void fireEvent.keyDown(document.body, { key }));
    await press('j');
    expect(library.getState().active).toBe(1);
    await press('x');
    expect(stage.saved).toEqual([['instagram:tomas', 'no']]);
    expect(rowOf('tomas').textContent).toContain('no');
    await press('z');
    expect(stage.saved.at(-1)).toBe('undo');
    await act(async () => void fireEvent.keyDown(rowOf('tomas'), { key: ' ' }));
    await press('c');
    expect(stage.compared).toEqual([]);
    await act(async () => void fireEvent.keyDown(rowOf('mara'), { key: ' ' }));
    await press('c');
    expect(stage.compared).toEqual([['instagram:tomas', 'instagram:mara']]);
    await act(async () => void fireEvent.keyDown(rowOf('tomas'), { key: 'Enter' }));
    expect(stage.opened).toEqual(['instagram:tomas']);
    await act(async () => void fireEvent.keyDown(rowOf('tomas'), { key: 'End' }));
    expect(library.getState().active).toBe(2);
  });

  it('takes a verdict back that could not be saved', async () => {
    stage.port = { ...stage.port, setVerdict: () => Promise.reject(new Error('full')) };
    const library = await stage.show();
    await act(async () => library.getState().judge('instagram:mara', 'no'));
    expect(library.getState().rows?.[0]?.verdict).toBe('yes');
  });

  it('draws no more of a long table than can be seen, and reads on before its end', async () => {
    const many = Array.from({ length: 100 }, (_, at) => libraryRow(`creator${at}`));
    const more = Array.from({ length: 200 }, (_, at) => libraryRow(`later${at}`));
    stage.port = {
      ...setStage(many).port,
      page: async (_query, after) =>
        after ? { rows: more, next: null } : { rows: many, next: { at: 1, key: 'instagram:creator99' } },
    };
    const library = await stage.show();
    expect(document.querySelectorAll('.library-row').length).toBeLessThan(60);
    await act(async () => library.getState().more());
    expect(library.getState().rows).toHaveLength(300);
  });
});

describe('a library without rows', () => {
  it('says how somebody gets in: a list brought in, or a sample to try', async () => {
    stage = setStage([]);
    await stage.show();
    expect(screen.getByText('Nobody here yet')).toBeTruthy();
    expect(
      [...document.querySelectorAll('.button')].map((button) => [
        button.textContent,
        button.getAttribute('href'),
      ]),
    ).toEqual([
      ['Bring in a list of creators', '#files'],
      ['Try a sample', 'welcome.html'],
    ]);
  });

  it('is not said to be filtered where nobody is in it', async () => {
    stage = setStage([]);
    const library = await stage.show();
    await act(async () => library.getState().ask({ platform: 'tiktok' }));
    expect(screen.getByText('Nobody here yet')).toBeTruthy();
  });

  it('that only the filters emptied offers to clear them', async () => {
    stage = setStage([]);
    stage.port = { ...stage.port, count: async () => 1 };
    const library = await stage.show();
    await act(async () => library.getState().ask({ platform: 'tiktok' }));
    expect(screen.getByText('No profile matches')).toBeTruthy();
    expect(screen.getAllByRole('button', { name: 'Clear filters' }).length).toBeGreaterThan(0);
  });

  it('that could not be read says so and tries again', async () => {
    let works = false;
    const { page } = stage.port;
    stage.port = {
      ...stage.port,
      page: (...asks) => (works ? page(...asks) : Promise.reject(new Error('blocked'))),
    };
    await stage.show();
    expect(screen.getByRole('alert').textContent).toContain('could not be read');
    works = true;
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Try again' })));
    expect(rowOf('mara').textContent).toContain('72');
  });
});
