import { expect, it } from 'vitest';
import { createSurfaceStore } from '../../components/insight/surface-store';
import type { SurfaceState } from '../../lib/core/insight/surface-state';

const READING: SurfaceState = { status: 'reading', platform: 'tiktok', handle: 'pan.tomas' };
const ELSEWHERE: SurfaceState = { status: 'elsewhere' };

/** A started store; `tell` is the background's word, `stir` its word without content. */
function started() {
  const asked: ((answer: SurfaceState) => void)[] = [];
  let tell = (_state: SurfaceState): void => {};
  let stir = (): void => {};
  const view = createSurfaceStore({
    read: () => new Promise((resolve) => asked.push(resolve)),
    listen(hear, stale) {
      tell = hear;
      stir = stale;
      return () => {};
    },
  });
  view.getState().start();
  return { view, asked, tell, stir };
}

it('asks anew when told that what it shows is no longer so', async () => {
  const { view, asked, stir } = started();
  asked[0]?.(READING);
  await expect.poll(() => view.getState().shown).toBe(READING);
  stir();
  expect(asked).toHaveLength(2);
  asked[1]?.(ELSEWHERE);
  await expect.poll(() => view.getState().shown).toBe(ELSEWHERE);
});

it('never lets an older answer replace a newer word', async () => {
  const { view, asked, tell, stir } = started();
  stir();
  tell(ELSEWHERE);
  for (const answer of asked) answer(READING);
  await Promise.resolve();
  await Promise.resolve();
  expect(view.getState().shown).toBe(ELSEWHERE);
});

it('shows what it remembers until the first word, whatever that says', async () => {
  const asked: ((answer: SurfaceState) => void)[] = [];
  const view = createSurfaceStore({
    read: () => new Promise((resolve) => asked.push(resolve)),
    listen: () => () => {},
  });
  view.getState().remember(READING);
  expect(view.getState()).toMatchObject({ shown: READING, silent: false });
  expect(asked).toEqual([]);
  view.getState().start();
  asked[0]?.(ELSEWHERE);
  await expect.poll(() => view.getState().shown).toBe(ELSEWHERE);
});
