import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createSettings } from '../../lib/store/settings';

const [MONDAY, TUESDAY, FRIDAY] = [
  '2026-04-20T08:00:00.000Z',
  '2026-04-21T08:00:00.000Z',
  '2026-04-24T08:00:00.000Z',
];

beforeEach(() => fakeBrowser.reset());

describe('since when a site lacks a field', () => {
  it('is the first page that lacked it, until a page gives it again', async () => {
    const { noteMissing } = createSettings(() => 'id');
    expect(await noteMissing('instagram', ['followers'], MONDAY)).toBe(MONDAY);
    expect(await noteMissing('instagram', ['followers'], TUESDAY)).toBe(MONDAY);
    expect(await noteMissing('instagram', [], TUESDAY)).toBeNull();
    expect(await noteMissing('instagram', ['followers'], FRIDAY)).toBe(FRIDAY);
  });

  it('is kept for each site and each field, and outlives the worker', async () => {
    await createSettings(() => 'id').noteMissing('tiktok', ['followers'], MONDAY);
    const { noteMissing } = createSettings(() => 'id');
    expect(await noteMissing('instagram', ['followers'], TUESDAY)).toBe(TUESDAY);
    expect(await noteMissing('tiktok', ['followers', 'handle'], FRIDAY)).toBe(MONDAY);
    expect(await noteMissing('tiktok', ['handle'], FRIDAY)).toBe(FRIDAY);
  });

  it('takes a damaged memory for none, and a name like __proto__ for a name', async () => {
    await fakeBrowser.storage.local.set({ missing: { tiktok: 'yesterday' } });
    const { noteMissing } = createSettings(() => 'id');
    expect(await noteMissing('tiktok', ['__proto__'], MONDAY)).toBe(MONDAY);
  });
});
