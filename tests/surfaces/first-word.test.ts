import { describe, expect, it, vi } from 'vitest';
import type { SurfacePort } from '../../components/insight/surface-store';
import { createSurfaceStore } from '../../components/insight/surface-store';
import { type FirstWord, firstWord, withFirstWord } from '../../entrypoints/popup/first-word';
import type { SurfaceState } from '../../lib/core/insight/surface-state';

const READING: SurfaceState = { status: 'reading', platform: 'instagram', handle: 'mara.kneads' };
const ELSEWHERE: SurfaceState = { status: 'elsewhere' };

function portOf(read: SurfacePort['read']): SurfacePort & { readonly say: (state: SurfaceState) => void } {
  const heard: ((state: SurfaceState) => void)[] = [];
  return {
    read: vi.fn(read),
    listen(hear) {
      heard.push(hear);
      return () => {};
    },
    say: (state) => {
      for (const hear of heard) hear(state);
    },
  };
}

const wordOf = (answer: Promise<SurfaceState>): FirstWord => ({
  tab: Promise.resolve(7),
  take: vi.fn(() => answer),
});

describe('the first word of the popup', () => {
  it('is the answer that is on its way already: nothing is asked twice', async () => {
    const port = portOf(async () => ELSEWHERE);
    const word = wordOf(Promise.resolve(READING));
    const early = withFirstWord(port, word);
    expect(await early.read()).toEqual(READING);
    expect(port.read).not.toHaveBeenCalled();
    expect(await early.read()).toEqual(ELSEWHERE);
    expect(word.take).toHaveBeenCalledOnce();
  });

  it('gives way to what is broadcast after it was taken', async () => {
    let answer: (state: SurfaceState) => void = () => {};
    const port = portOf(async () => ELSEWHERE);
    const store = createSurfaceStore(withFirstWord(port, wordOf(new Promise((settle) => (answer = settle)))));
    store.getState().start();
    port.say(READING);
    answer(ELSEWHERE);
    await Promise.resolve();
    await Promise.resolve();
    expect(store.getState().shown).toEqual(READING);
  });

  it('leaves the popup silent, not broken, where the background said nothing', async () => {
    const port = portOf(async () => ELSEWHERE);
    const store = createSurfaceStore(withFirstWord(port, wordOf(Promise.reject(new Error('no answer')))));
    await store.getState().refresh();
    expect(store.getState()).toMatchObject({ shown: null, silent: true });
  });

  it('is asked for anew where the question never ran', async () => {
    expect(firstWord()).toBeNull();
    const port = portOf(async () => ELSEWHERE);
    expect(await withFirstWord(port, null).read()).toEqual(ELSEWHERE);
  });
});
