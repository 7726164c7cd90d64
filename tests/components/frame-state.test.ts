import { describe, expect, it, vi } from 'vitest';
import { createFrameState } from '../../components/insight/frame-state';
import type { SurfaceState } from '../../lib/core/insight/surface-state';

const READING: SurfaceState = { status: 'reading', platform: 'instagram', handle: 'lena.bakes' };
const ELSEWHERE: SurfaceState = { status: 'elsewhere' };

function frame() {
  const tell = vi.fn();
  return { tell, state: createFrameState(tell) };
}

describe('the frame in the page', () => {
  it('stands there only while there is something to show', () => {
    const { tell, state } = frame();
    state.getState().attend({ status: 'not-consented' });
    state.getState().attend({ status: 'switched-off', platform: 'tiktok' });
    expect(tell).not.toHaveBeenCalled();
    state.getState().attend(READING);
    state.getState().attend(READING);
    expect(tell.mock.calls).toEqual([[{ kind: 'shape', shape: 'chip', byItself: true }]]);
    state.getState().attend(ELSEWHERE);
    expect(tell).toHaveBeenLastCalledWith({ kind: 'shape', shape: 'hidden', byItself: true });
  });

  it('says how large its chip is, and never once the drawer was asked for', () => {
    const { tell, state } = frame();
    state.getState().attend(READING);
    state.getState().measured({ width: 392, height: 64 });
    expect(tell).toHaveBeenLastCalledWith({
      kind: 'shape',
      shape: 'chip',
      width: 392,
      height: 64,
      byItself: true,
    });
    state.getState().open();
    state.getState().measured({ width: 392, height: 70 });
    expect(tell).toHaveBeenLastCalledWith({ kind: 'shape', shape: 'panel' });
  });

  it('remembers how large its chip was drawn before it was wanted', () => {
    const { tell, state } = frame();
    state.getState().measured({ width: 392, height: 64 });
    expect(tell).not.toHaveBeenCalled();
    state.getState().attend(READING);
    expect(tell).toHaveBeenLastCalledWith({
      kind: 'shape',
      shape: 'chip',
      width: 392,
      height: 64,
      byItself: true,
    });
  });

  it('is not closed again by an answer that was still on its way', () => {
    const { tell, state } = frame();
    const { attend, open, hear, measured } = state.getState();
    attend(READING);
    open();
    hear({ kind: 'shape', shape: 'chip' });
    measured({ width: 392, height: 64 });
    hear({ kind: 'shape', shape: 'panel' });
    expect(state.getState().shape).toBe('panel');
    expect(tell).toHaveBeenCalledTimes(2);
  });

  it('follows the toolbar: a shape that nobody here asked for', () => {
    const { tell, state } = frame();
    state.getState().hear({ kind: 'shape', shape: 'panel' });
    state.getState().attend(READING);
    expect(state.getState().shape).toBe('panel');
    expect(tell).not.toHaveBeenCalled();
  });

  it('stays open where it asked for its chip before it could hear that it was opened', () => {
    const { tell, state } = frame();
    const { attend, hear, measured } = state.getState();
    attend(READING);
    // The greeting's answer, then the one to the wish, which did not close the drawer.
    hear({ kind: 'shape', shape: 'panel' });
    hear({ kind: 'shape', shape: 'panel' });
    measured({ width: 392, height: 64 });
    attend({ ...READING, handle: 'tom' });
    expect(state.getState().shape).toBe('panel');
    expect(tell).toHaveBeenCalledTimes(1);
  });

  it('stays away after the host hid it, until a new state comes', () => {
    const { tell, state } = frame();
    const { attend, hear } = state.getState();
    attend(READING);
    hear({ kind: 'shape', shape: 'chip' });
    hear({ kind: 'shape', shape: 'hidden' });
    expect(tell).toHaveBeenCalledTimes(1);
    attend({ ...READING, handle: 'tom' });
    expect(tell).toHaveBeenCalledTimes(2);
  });

  it('takes the keyboard for elsewhere until it hears otherwise', () => {
    const state = createFrameState(() => {});
    expect(state.getState().away).toBe(true);
    state.getState().hear({ kind: 'away', away: false });
    expect(state.getState().away).toBe(false);
  });

  it('takes itself for masked until it hears otherwise', () => {
    const { state } = frame();
    expect(state.getState().masked).toBe(true);
    state.getState().hear({ kind: 'masked', masked: false });
    expect(state.getState().masked).toBe(false);
  });

  it('gives the keyboard back when it closes', () => {
    const { tell, state } = frame();
    state.getState().open();
    state.getState().close();
    expect(tell.mock.calls.map(([message]) => message.kind)).toEqual(['shape', 'shape', 'release-focus']);
  });
});
