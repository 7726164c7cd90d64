import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storage } from 'wxt/utils/storage';
import { remembered } from '../../../lib/store/profiles/remembered';

const item = storage.defineItem<unknown>('local:flavour');
const upper = (stored: unknown) => (typeof stored === 'string' ? stored.toUpperCase() : 'NONE');

beforeEach(() => fakeBrowser.reset());

describe('a remembered item', () => {
  it('is read from the storage once', async () => {
    await item.setValue('plum');
    const flavour = remembered(item, upper);
    const read = vi.spyOn(fakeBrowser.storage.local, 'get');
    expect([await flavour.get(), await flavour.get()]).toEqual(['PLUM', 'PLUM']);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('is what was last written, by us or by somebody else', async () => {
    const flavour = remembered(item, upper);
    expect(await flavour.get()).toBe('NONE');
    await flavour.set('quince');
    expect(await flavour.get()).toBe('QUINCE');
    await fakeBrowser.storage.local.set({ flavour: 'fig' });
    expect(await flavour.get()).toBe('FIG');
    await flavour.set(null);
    expect(await flavour.get()).toBe('NONE');
    expect(await fakeBrowser.storage.local.get('flavour')).toEqual({});
  });

  it('is asked for again after the storage failed', async () => {
    const flavour = remembered(item, upper);
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('no disk'));
    await expect(flavour.get()).rejects.toThrow('no disk');
    await item.setValue('plum');
    expect(await flavour.get()).toBe('PLUM');
  });
});
