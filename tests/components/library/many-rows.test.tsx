// @vitest-environment happy-dom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { type LibraryStage, rowOf, setStage } from './library-stage';
import { libraryRow } from './rows';

let stage: LibraryStage;
beforeEach(() => {
  stage = setStage();
});

const columnHeads = () => screen.getAllByRole('columnheader').map(({ textContent }) => textContent);
const pressed = (name: string | RegExp) =>
  act(async () => fireEvent.click(screen.getByRole('button', { name })));

describe('many rows at once', () => {
  it('are chosen by stretching with Shift, beside those chosen before', async () => {
    const library = await stage.show();
    const press = (handle: string, key: string, shiftKey = false) =>
      act(async () => void fireEvent.keyDown(rowOf(handle), { key, shiftKey }));
    await press('mara', 'ArrowDown', true);
    await press('tomas', 'ArrowDown', true);
    expect([...library.getState().chosen]).toEqual(['instagram:mara', 'instagram:tomas', 'instagram:quiet']);
    await press('quiet', 'ArrowUp', true);
    expect([...library.getState().chosen]).toEqual(['instagram:mara', 'instagram:tomas']);
    await press('tomas', 'ArrowDown');
    expect(library.getState().chosen.size).toBe(2);
    await act(async () => void fireEvent.keyDown(rowOf('quiet'), { key: 'a', ctrlKey: true }));
    expect(library.getState().chosen.size).toBe(3);
  });

  it('are changed as one action, told with the way back', async () => {
    const library = await stage.show();
    await act(async () => void fireEvent.keyDown(rowOf('mara'), { key: 'ArrowDown', shiftKey: true }));
    const both = ['instagram:mara', 'instagram:tomas'];
    await act(async () =>
      fireEvent.change(screen.getByLabelText('Stage', { selector: 'select' }), {
        target: { value: 'booked' },
      }),
    );
    expect(screen.getByText('Stage changed for 2 creators')).toBeTruthy();
    await act(async () =>
      fireEvent.change(screen.getByLabelText('Put on another list'), { target: { value: 'spring' } }),
    );
    await act(async () => fireEvent.change(screen.getByLabelText('Verdict'), { target: { value: 'no' } }));
    fireEvent.change(screen.getByLabelText('Tags, with commas'), { target: { value: 'bread, oven' } });
    await pressed('Add tags');
    expect(stage.saved).toEqual([
      [both, { kind: 'note', change: { stage: 'booked' } }, null],
      [both, { kind: 'list' }, 'spring'],
      [both, { kind: 'verdict', verdict: 'no' }, null],
      [both, { kind: 'tag', tags: ['bread', 'oven'] }, null],
    ]);
    const toast = document.querySelector<HTMLElement>('.toast');
    if (!toast) throw new Error('nothing is told');
    await act(async () => fireEvent.click(within(toast).getByRole('button', { name: 'Undo' })));
    expect(stage.saved.at(-1)).toBe('undo');
    expect(library.getState().told).toBeNull();
  });

  it('are not so many that a verdict would freeze without end', async () => {
    stage = setStage(Array.from({ length: 101 }, (_, at) => libraryRow(`creator.${at}`)));
    const library = await stage.show();
    act(() => library.getState().chooseAll());
    await act(async () => fireEvent.change(screen.getByLabelText('Verdict'), { target: { value: 'yes' } }));
    expect(stage.saved).toEqual([]);
    expect(screen.getByText('At most 100 at once. Choose fewer.')).toBeTruthy();
  });
});

describe('columns and views', () => {
  it('are chosen and ordered, and saved with filter and order under a name', async () => {
    const library = await stage.show();
    expect(columnHeads()).toContain('At your visits');
    fireEvent.click(screen.getByLabelText('Size', { selector: 'input' }));
    fireEvent.click(screen.getByLabelText('Tags', { selector: 'input' }));
    fireEvent.click(screen.getByRole('button', { name: 'Move Tags one place earlier' }));
    expect(columnHeads().slice(-2)).toEqual(['Tags', 'Seen']);
    expect(columnHeads()).not.toContain('Size');
    await act(async () => fireEvent.change(screen.getByLabelText('Site'), { target: { value: 'tiktok' } }));
    await act(async () => fireEvent.change(screen.getByLabelText('Last seen'), { target: { value: '-30' } }));
    fireEvent.change(screen.getByLabelText('Save what is on show as'), { target: { value: 'Stale' } });
    await pressed('Save');
    expect(stage.views[0]).toMatchObject({
      name: 'Stale',
      query: { platform: 'tiktok', notSeenForDays: 30 },
    });
    await pressed('The usual columns');
    await pressed('Clear filters');
    await pressed('Stale');
    expect(columnHeads().slice(-2)).toEqual(['Tags', 'Seen']);
    expect(library.getState().query).toMatchObject({
      platform: 'tiktok',
      seenBefore: '2026-03-22T10:00:00.000Z',
    });
    await pressed('Remove the view \u2068Stale\u2069');
    expect(stage.views).toEqual([]);
  });

  it('are shown with the columns of the last visit, and remember those of this one', async () => {
    stage.columns = ['fit', 'tags'];
    const library = await stage.show();
    expect(columnHeads()).toEqual(['Chosen', 'Creator', 'General fit, from its low end', 'Tags']);
    await act(async () => library.getState().show(['fit']));
    await act(async () => library.getState().refresh());
    expect(stage.columns).toEqual(['fit']);
    expect(columnHeads()).toEqual(['Chosen', 'Creator', 'General fit, from its low end']);
  });

  it('are found by who looks after them and when they are due', async () => {
    await stage.show();
    await pressed('More filters');
    const choose = (label: string, value: string) =>
      act(async () => fireEvent.change(screen.getByLabelText(label), { target: { value } }));
    await choose('Owner, in this list', 'Mia');
    await choose('Due, in this list', '7');
    expect(stage.asked.at(-1)).toMatchObject({ owner: 'Mia', dueBy: '2026-04-28' });
    expect(screen.getByRole('button', { name: 'More filters (2 on)' })).toBeTruthy();
    await choose('Due, in this list', '');
    expect(stage.asked.at(-1)).toMatchObject({ owner: 'Mia', dueBy: null });
  });

  it('draw followers at own visits as a line with its sentence', async () => {
    await stage.show();
    expect(
      within(rowOf('mara')).getByRole('img', { name: /Followers from 20K on Jan 2, 2026/ }),
    ).toBeTruthy();
  });
});
