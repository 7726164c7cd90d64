// @vitest-environment happy-dom
import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Lists } from '../../components/insight/list-chooser';
import { Panel, type PanelProps } from '../../components/insight/panel';
import { DEFAULT_LETTERS } from '../../lib/core/settings/letter-keys';
import { draw, panelProps } from './draw';
import { READY_STATES } from './surface-states';

const withBrief = READY_STATES.ready ?? { status: 'elsewhere' };
const without = READY_STATES['too-little'] ?? { status: 'elsewhere' };

function panel(change: Partial<PanelProps> = {}, desk: Lists['desk'] = null, nextId = 'spring') {
  const lists = {
    next: vi.fn(async () => ({ id: nextId, name: 'Spring', briefId: null })),
    openBrief: vi.fn(),
    desk,
  } satisfies Lists;
  const props = panelProps(withBrief, { lists, ...change });
  const { container } = draw(<Panel {...props} />);
  return { lists, container };
}

async function press(key: string): Promise<void> {
  await act(async () => {
    fireEvent.keyDown(window, { key });
  });
}

describe('the current list', () => {
  it('is named with whether it has a brief', () => {
    const { container } = panel();
    expect(container.querySelector('.list-named')?.textContent).toBe('For list Flour, autumn and its brief');
    const plain = panel({ state: without }).container;
    expect(plain.querySelector('.list-named')?.textContent).toBe('For list Shortlist, without a brief');
  });

  it('is switched with one key, or the button beside it', async () => {
    const { lists } = panel();
    await press('l');
    expect(lists.next).toHaveBeenCalledTimes(1);
    fireEvent.click(screen.getByRole('button', { name: 'Next list' }));
    expect(lists.next).toHaveBeenCalledTimes(2);
  });

  it('goes by the letter the user chose, and by none where letters are off', async () => {
    const remapped = panel({ letters: { ...DEFAULT_LETTERS, list: 'q' } });
    await press('l');
    await press('q');
    expect(remapped.lists.next).toHaveBeenCalledTimes(1);
    const off = panel({ letters: null });
    await press('l');
    expect(off.lists.next).not.toHaveBeenCalled();
    fireEvent.click(screen.getAllByRole('button', { name: 'Next list' }).at(-1) ?? document.body);
    expect(off.lists.next).toHaveBeenCalledTimes(1);
  });

  it('is not switched where the page may lie above, nor by what a script made', async () => {
    const covered = panel({ editing: { status: 'locked', why: 'locked.covered' } });
    await press('l');
    fireEvent.click(screen.getByRole('button', { name: 'Next list' }));
    expect(covered.lists.next).not.toHaveBeenCalled();
    const scripted = panel({ trusts: (event) => event.isTrusted });
    await press('l');
    for (const button of scripted.container.querySelectorAll('.list-controls button'))
      fireEvent.click(button);
    expect(scripted.lists.next).not.toHaveBeenCalled();
    expect(scripted.lists.openBrief).not.toHaveBeenCalled();
  });

  it('that is the only one says so', async () => {
    const { container } = panel({}, null, 'autumn');
    await press('l');
    expect(container.querySelector('.list-alone')?.textContent).toBe('There is no other list yet.');
  });

  it('can be chosen freely only where the surface may', async () => {
    panel();
    expect(screen.queryByRole('button', { name: 'Choose the list' })).toBeNull();
    const desk = { load: vi.fn(async () => []), choose: vi.fn(), lookBack: vi.fn() };
    panel({}, desk);
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Choose the list' })));
    expect(desk.load).toHaveBeenCalledOnce();
  });

  it('has its brief one click away', () => {
    const { lists } = panel();
    fireEvent.click(screen.getByRole('button', { name: 'Edit brief' }));
    expect(lists.openBrief).toHaveBeenCalledWith('autumn');
    const plain = panel({ state: without });
    for (const button of screen.getAllByRole('button', { name: 'Write a brief' })) fireEvent.click(button);
    expect(plain.lists.openBrief.mock.calls).toEqual([['shortlist'], ['shortlist']]);
  });
});
