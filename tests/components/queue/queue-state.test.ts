import { describe, expect, it, vi } from 'vitest';
import { createQueueState, type QueuePort } from '../../../components/queue/queue-state';
import type { QueueLine } from '../../../lib/core/library/queue';
import { lineOf } from './lines';

function state(first: readonly QueueLine[], changes: Partial<QueuePort> = {}) {
  const disk = { lines: first };
  const port = {
    load: vi.fn(async () => disk.lines),
    add: vi.fn(async () => ({ added: 1, twice: 0, renamed: [], over: 0 })),
    step: vi.fn(async () => true),
    open: vi.fn(async () => true),
    clear: vi.fn(async () => {}),
    undo: vi.fn(async () => 'instagram:a' as const),
    ...changes,
  };
  return { disk, port, queue: createQueueState(port) };
}

const judged = [lineOf('a', { state: 'done', verdict: 'no' }), lineOf('b', { state: 'current' })];

describe('the queue on a surface', () => {
  it('is read anew after each step', async () => {
    const { disk, port, queue } = state([lineOf('a')]);
    await queue.getState().refresh();
    disk.lines = [lineOf('a', { state: 'current' })];
    await queue.getState().step('next');
    expect(port.step).toHaveBeenCalledWith('next');
    expect(queue.getState().lines?.[0]?.state).toBe('current');
  });

  it('says so when nothing was done', async () => {
    const { queue } = state([lineOf('a')], { step: () => Promise.reject(new Error('full')) });
    await queue.getState().step('next');
    expect(queue.getState().failed).toBe(true);
  });

  it('takes back the last verdict given here and goes back to that creator', async () => {
    const { disk, port, queue } = state([lineOf('a', { state: 'current' }), lineOf('b')]);
    await queue.getState().refresh();
    disk.lines = judged;
    await queue.getState().refresh();
    await queue.getState().undo();
    expect(port.undo).toHaveBeenCalledOnce();
    expect(port.open).toHaveBeenCalledWith('a');
    expect(queue.getState().takenBack?.handle).toBe('a');
  });

  it('leaves alone what was said before the surface was opened', async () => {
    const { port, queue } = state(judged);
    await queue.getState().refresh();
    await queue.getState().undo();
    expect(port.undo).not.toHaveBeenCalled();
  });
});
