// @vitest-environment happy-dom
import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { createFrameState } from '../../components/insight/frame-state';
import { FrameSurface } from '../../components/insight/frame-surface';
import { createSurfaceStore } from '../../components/insight/surface-store';
import { createWhatIfState } from '../../components/insight/what-if-state';
import { createMarksState } from '../../components/notes/marks-state';
import { DEFAULT_LETTERS } from '../../lib/core/settings/letter-keys';
import type { FrameShape, FromFrame } from '../../lib/messages/frame-contract';
import { draw, SILENT_PORT } from './draw';
import { READY_STATES } from './surface-states';

const ready = READY_STATES.ready ?? { status: 'elsewhere' };

/** The frame with its host: what the sensor would answer is said by `stand`. */
async function drawFrame() {
  const tell = vi.fn<(message: FromFrame) => void>();
  const frame = createFrameState(tell);
  const view = createSurfaceStore({ read: () => Promise.resolve(ready), listen: () => () => {} });
  await view.getState().refresh();
  const whatIf = createWhatIfState({ usual: () => Promise.resolve(12), ask: () => Promise.resolve(null) });
  const { container } = draw(
    <FrameSurface
      view={view}
      frame={frame}
      marks={createMarksState(SILENT_PORT)}
      letters={DEFAULT_LETTERS}
      audience="brand"
      onSidePanel={() => {}}
      lists={{ next: () => Promise.reject(new Error('no lists')), openBrief: () => {}, desk: null }}
      whatIf={whatIf}
    />,
  );
  const stand = (shape: FrameShape): Promise<void> =>
    act(async () => frame.getState().hear({ kind: 'shape', shape }));
  await stand('chip');
  const drawer = (): HTMLElement => {
    const found = container.querySelector<HTMLElement>('.drawer');
    if (!found) throw new Error('no drawer');
    return found;
  };
  return { container, tell, stand, drawer, view, frame };
}

function isShown(element: HTMLElement | null): boolean {
  return element !== null && element.style.display !== 'none';
}

describe('the frame in the page', () => {
  it('makes the panel beside the chip, out of sight and out of reach', async () => {
    const { drawer } = await drawFrame();
    expect(drawer().querySelector('.score-figure')).not.toBeNull();
    expect(getComputedStyle(drawer()).display).toBe('none');
    expect(screen.getAllByRole('main')).toHaveLength(1);
    expect(screen.queryByRole('button', { name: 'Close' })).toBeNull();
  });

  it('shows the same panel each time it is opened, and the chip only between', async () => {
    const { container, stand, drawer } = await drawFrame();
    const made = drawer();
    for (const _time of [1, 2]) {
      await stand('panel');
      expect(drawer()).toBe(made);
      expect(getComputedStyle(made).display).not.toBe('none');
      expect(isShown(container.querySelector('.chip-place'))).toBe(false);
      await stand('chip');
      expect(getComputedStyle(made).display).toBe('none');
      expect(isShown(container.querySelector('.chip-place'))).toBe(true);
    }
  });

  it('is laid out when the user comes near, and put away again when nothing was pressed', async () => {
    const { container, drawer } = await drawFrame();
    const place = container.querySelector('.chip-place') ?? container;
    fireEvent.pointerEnter(place);
    expect(getComputedStyle(drawer()).display).not.toBe('none');
    expect(document.documentElement.dataset.shape).toBe('chip');
    fireEvent.pointerLeave(place);
    expect(getComputedStyle(drawer()).display).toBe('none');
  });

  it('keeps the chip until the frame has the size of a drawer, whatever the host says', async () => {
    vi.stubGlobal('innerHeight', 64);
    const { container, stand, frame } = await drawFrame();
    const shape = () => document.documentElement.dataset.shape;
    await act(async () => frame.getState().open());
    await stand('panel');
    expect(shape()).toBe('chip');
    expect(isShown(container.querySelector('.chip-place'))).toBe(true);
    act(() => void dispatchEvent(new Event('resize')));
    expect(shape()).toBe('panel');
    expect(isShown(container.querySelector('.chip-place'))).toBe(false);
    vi.unstubAllGlobals();
  });

  it('shows the drawer in a window in which nothing can grow', async () => {
    vi.stubGlobal('innerHeight', 64);
    vi.useFakeTimers();
    const { frame } = await drawFrame();
    act(() => frame.getState().hear({ kind: 'shape', shape: 'panel' }));
    act(() => void vi.advanceTimersByTime(100));
    expect(document.documentElement.dataset.shape).toBe('panel');
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('hears no key of the panel while it is closed', async () => {
    const { stand, tell } = await drawFrame();
    const released = () => tell.mock.calls.filter(([{ kind }]) => kind === 'release-focus').length;
    fireEvent.keyDown(window, { key: 'Escape' });
    expect(released()).toBe(0);
    await stand('panel');
    fireEvent.keyDown(window, { key: 'Escape' });
    expect(released()).toBe(1);
    await stand('chip');
    fireEvent.keyDown(window, { key: 'Escape' });
    expect(released()).toBe(1);
  });

  it('comes back without the help that was open', async () => {
    const { stand, drawer } = await drawFrame();
    const help = () => drawer().querySelector('dialog')?.open;
    await stand('panel');
    await act(async () => void fireEvent.keyDown(window, { key: '?' }));
    expect(help()).toBe(true);
    await stand('chip');
    await stand('panel');
    expect(help()).toBe(false);
  });

  it('begins anew for another creator, not for news of the same', async () => {
    if (ready.status !== 'ready') throw new Error('no figures');
    const { stand, drawer, view } = await drawFrame();
    const body = () => drawer().querySelector('.panel-body');
    const first = body();
    await act(async () => view.setState({ shown: { ...ready, insight: { ...ready.insight, visits: 9 } } }));
    await stand('panel');
    expect(body()).toBe(first);
    await stand('chip');
    const other = { ...ready.insight, key: 'instagram:somebody.else' } as const;
    await act(async () => view.setState({ shown: { ...ready, insight: other } }));
    await stand('panel');
    expect(body()).not.toBe(first);
  });
});
