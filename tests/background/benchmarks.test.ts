import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { GOOD } from '../messages/samples';
import { RAW } from '../messages/senders';
import { createBrowser, startWorker, tell } from './worker';

const page = RAW['extension-page'];
const own = GOOD['benchmarks.set'];

beforeEach(() => {
  createBrowser();
  startWorker();
});

const kept = () => tell('benchmarks.get', {}, page);

it('own benchmark sets outlive the worker, and go when they are removed', async () => {
  expect(await kept()).toEqual({ ok: true, value: { sets: [] } });
  expect(await tell('benchmarks.set', own, page)).toMatchObject({ ok: true });
  expect(await fakeBrowser.storage.local.get('benchmarks')).toEqual({
    benchmarks: { version: 1, sets: own.sets },
  });
  startWorker();
  expect(await kept()).toEqual({ ok: true, value: { sets: own.sets } });
  await tell('benchmarks.set', { sets: [] }, page);
  expect(await fakeBrowser.storage.local.get('benchmarks')).toEqual({});
});

it('a set that no file could hold is refused', async () => {
  const sets = own.sets.map((set) => ({ ...set, tau: -1 }));
  expect(await tell('benchmarks.set', { sets }, page)).toEqual({ ok: false, error: 'malformed' });
});

it.each([[{ version: 2, sets: own.sets }], [{ version: 1, sets: [{ id: 'broken' }] }], ['text']])(
  'a storage that this version cannot read is not used: %j',
  async (benchmarks) => {
    await fakeBrowser.storage.local.set({ benchmarks });
    expect(await kept()).toEqual({ ok: true, value: { sets: [] } });
  },
);
