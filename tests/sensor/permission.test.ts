import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '../../lib/core/settings/settings';
import { onPermissionChange, permissionFor } from '../../lib/sensor/permission';

const CONSENT = {
  answeredAt: '2026-11-01T09:00:00.000Z',
  audience: 'brand',
  reading: 'page',
  memory: 'everyone',
  floor: 0,
};
beforeEach(() => fakeBrowser.reset());

describe('the permission', () => {
  it('is none before the welcome page is answered', async () => {
    expect(await permissionFor('instagram')).toBeNull();
    await fakeBrowser.storage.local.set({ consent: null });
    expect(await permissionFor('instagram')).toBeNull();
  });

  it('is none where the site is switched off, and only there', async () => {
    await fakeBrowser.storage.local.set({
      consent: CONSENT,
      settings: { ...DEFAULT_SETTINGS, sites: { instagram: false, tiktok: true } },
    });
    expect(await permissionFor('instagram')).toBeNull();
    expect(await permissionFor('tiktok')).not.toBeNull();
  });

  it.each([
    ['page', false],
    ['page-and-responses', true],
  ])('for "%s" allows to hear answers: %s', async (reading, allowed) => {
    await fakeBrowser.storage.local.set({ consent: { ...CONSENT, reading } });
    const permission = await permissionFor('tiktok');
    expect(permission).toEqual({ mayHearResponses: allowed, settings: DEFAULT_SETTINGS });
  });

  it('tells of changes to consent and settings, and of no other', async () => {
    const heard = vi.fn();
    const stop = onPermissionChange(heard);
    await fakeBrowser.storage.local.set({ tabs: 1 });
    expect(heard).not.toHaveBeenCalled();
    await fakeBrowser.storage.local.set({ settings: { quiet: true } });
    expect(heard).toHaveBeenCalledTimes(1);
    stop();
    await fakeBrowser.storage.local.set({ consent: CONSENT });
    expect(heard).toHaveBeenCalledTimes(1);
  });
});
