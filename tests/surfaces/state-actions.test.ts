import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { QuietState } from '../../components/insight/state-message';
import { actionFor, stateShown } from '../../entrypoints/panel/state-actions';
import { QUIET_STATES } from '../components/surface-states';
import { EN } from '../core/words/english';

const TAB = 7;
const refresh = vi.fn();
const reload = vi.fn(async () => {});
const request = vi.fn(async () => true);
const create = vi.fn(async () => ({}));

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  Object.assign(fakeBrowser.tabs, { reload, create });
  Object.assign(fakeBrowser, { permissions: { request } });
});

function press(state: QuietState): string | null {
  const action = actionFor(state, { tabId: TAB, refresh });
  action?.onPress();
  return action && EN[action.label];
}

describe('every state without figures offers one thing to do', () => {
  const states = Object.entries(QUIET_STATES).filter(
    ([name]) => !name.startsWith('reading') && name !== 'silent',
  );

  it.each(states)('%s', async (_name, state) => {
    const asked = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue({
      ok: true,
      value: { settings: { sites: { instagram: true, tiktok: false } } },
    } as never);
    expect(press(state)).not.toBeNull();
    const did = () => [reload, request, create, asked].reduce((sum, { mock }) => sum + mock.calls.length, 0);
    await vi.waitFor(() => expect(did()).toBeGreaterThan(0));
  });

  it('but for a page that is still being read, and one whose diagnostics can be copied', () => {
    expect(press({ status: 'reading', platform: 'instagram', handle: 'mara' })).toBeNull();
    const health = { status: 'site-changed', fields: [], missing: [], at: '2026-04-20T10:00:00Z' } as const;
    const changed = {
      status: 'withheld',
      platform: 'tiktok',
      handle: 'mara',
      reason: 'layout-changed',
    } as const;
    expect(press({ ...changed, health })).toBeNull();
    expect(press({ ...changed, health: null })).toBe('What can be done');
  });
});

describe('the button', () => {
  it('reloads the tab of a page that was open before', async () => {
    expect(press({ status: 'unread', platform: 'tiktok' })).toBe('Reload the page');
    expect(reload).toHaveBeenCalledExactlyOnceWith(TAB);
    await vi.waitFor(() => expect(refresh).toHaveBeenCalled());
  });

  it('asks the browser for exactly the sites that are lacking', () => {
    press({ status: 'no-access', platforms: ['tiktok'] });
    expect(request).toHaveBeenCalledExactlyOnceWith({ origins: ['https://www.tiktok.com/*'] });
  });

  it.each([
    ['damaged', 'See what can be brought back'],
    ['lost', 'See what can be brought back'],
    ['full', 'See what is stored'],
  ] as const)('of a %s library leads to what can be done about it', (because, label) => {
    expect(press({ status: 'store-failed', because })).toBe(label);
    expect(create).toHaveBeenCalledWith({ url: expect.stringMatching(/\/dashboard\.html#check$/) });
    expect(reload).not.toHaveBeenCalled();
  });

  it.each(['blocked', 'newer'] as const)('of a %s library tries again', (because) => {
    expect(press({ status: 'store-failed', because })).toBe('Try again');
    expect(reload).toHaveBeenCalledWith(TAB);
  });
});

describe('what is shown', () => {
  it('is the way to begin where nobody was looked at yet', () => {
    expect(stateShown({ status: 'elsewhere' }, [])).toEqual({ status: 'empty' });
    expect(stateShown({ status: 'elsewhere' }, null)).toEqual({ status: 'elsewhere' });
    expect(stateShown({ status: 'not-consented' }, [])).toEqual({ status: 'not-consented' });
    expect(stateShown(null, [])).toEqual({ status: 'silent' });
  });
});
