// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '../../lib/core/settings/settings';
import type { PageReport } from '../../lib/messages/contract';
import type { PageLocation } from '../../lib/platforms/contract';
import { beginLifetime } from '../../lib/sensor/lifetime';
import { PageSession } from '../../lib/sensor/page-session';
import { bring, newShelf, type PageReader, type Shelf } from '../../lib/sensor/shelf';
import { madeReading, read } from './made-reading';

const prewarm = vi.fn();
const surface = {
  frame: { gaveWay: false, prewarm, hide: vi.fn() },
  badges: { place: vi.fn(), mark: vi.fn(), stir: vi.fn(), clear: vi.fn() },
};
let shelf: Shelf;
let told: string[] = [];
/** The site answers. */
let answer: (message: unknown) => void = () => {};
/** What every look costs, in ms of the page's clock. */
let cost = 0;

function locate({ pathname }: URL): PageLocation {
  const isProfile = pathname === '/copper.kiln/';
  return {
    kind: isProfile ? 'profile' : 'other',
    handle: isProfile ? 'copper.kiln' : null,
    post: null,
    list: isProfile ? 'own' : 'none',
  };
}

function reader(looked: () => void = () => {}, rest: () => void = () => {}): PageReader {
  return {
    hear: () => [],
    handles: () => [],
    look() {
      cost += 30;
      looked();
      const full = madeReading(
        { location: locate(new URL(location.href)) },
        { followers: read({ low: 12000, high: 12000 }) },
      );
      const observation = full.observation && { ...full.observation, handle: 'copper.kiln' };
      return () => {
        cost += 30;
        rest();
        return {
          reading: { ...full, observation, status: 'read' },
          lacksCounts: false,
          ownerView: false,
          tiles: () => [],
          comments: () => [],
        };
      };
    },
  };
}

beforeEach(async () => {
  fakeBrowser.reset();
  vi.useFakeTimers();
  vi.clearAllMocks();
  vi.stubGlobal('requestIdleCallback', (callback: () => void) => setTimeout(callback, 1));
  vi.stubGlobal('cancelIdleCallback', (id: number) => clearTimeout(id));
  const clock = performance.now.bind(performance);
  cost = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => clock() + cost);
  told = [];
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async (message: {
    payload: PageReport;
  }) => {
    told.push(message.payload.status);
    return { ok: true, value: { badges: [] } };
  }) as never);
  history.replaceState(null, '', '/copper.kiln/');
  const made = newShelf(beginLifetime);
  if (!made) throw new Error('an earlier test left its sensor alive');
  shelf = made;
  const tap = { hear: (hear: (message: unknown) => void) => (answer = hear), close: () => {} };
  new PageSession({ id: 'instagram', locate }, shelf, tap, DEFAULT_SETTINGS);
  await vi.advanceTimersByTimeAsync(10);
});
afterEach(() => {
  shelf.life.end();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the scripts of a page', () => {
  it('make the frame as soon as it can be made, before a look; in a hidden tab not yet', () => {
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    bring('makeSurface', () => surface as never);
    expect(prewarm).not.toHaveBeenCalled();
    hidden.mockReturnValue(false);
    bring('reader', reader());
    expect(prewarm).toHaveBeenCalledOnce();
  });

  it('give the page its turn between a long look and the word about it', async () => {
    const inTurn: string[] = [];
    bring(
      'reader',
      reader(
        () => {},
        () => setTimeout(() => inTurn.push(`page, ${told.length} told`)),
      ),
    );
    await vi.advanceTimersByTimeAsync(50);
    expect(inTurn).toEqual(['page, 1 told']);
    expect(told).toEqual(['reading', 'read']);
  });

  it('give the page its turn between the two halves of a long look', async () => {
    const inTurn: string[] = [];
    bring(
      'reader',
      reader(
        () => setTimeout(() => inTurn.push('page')),
        () => inTurn.push('rest'),
      ),
    );
    await vi.advanceTimersByTimeAsync(50);
    expect(inTurn).toEqual(['page', 'rest']);
  });

  it('do not read on in a page whose address changed between the halves, before anybody said so', async () => {
    const inTurn: string[] = [];
    bring(
      'reader',
      reader(
        () => setTimeout(() => inTurn.length === 0 && history.pushState(null, '', '/river.loom/')),
        () => inTurn.push(location.pathname),
      ),
    );
    await vi.advanceTimersByTimeAsync(5);
    expect(inTurn).toEqual([]);
    expect(told).toEqual(['reading']);
  });

  it('give the page its turn between long answers and the look at them', async () => {
    const inTurn: string[] = [];
    const slow: PageReader = {
      ...reader(() => inTurn.push('look')),
      hear() {
        cost += 30;
        setTimeout(() => inTurn.push('page'));
        return [];
      },
    };
    answer('/api/v1/feed\n{}');
    bring('reader', slow);
    await vi.advanceTimersByTimeAsync(50);
    expect(inTurn.slice(0, 2)).toEqual(['page', 'look']);
    expect(told).toEqual(['reading', 'read']);
  });

  it('say nothing of a long look at a page that was left meanwhile', async () => {
    const leave = (): void => {
      history.pushState(null, '', '/explore/');
      window.dispatchEvent(new Event('popstate'));
    };
    bring(
      'reader',
      reader(() => setTimeout(leave)),
    );
    await vi.advanceTimersByTimeAsync(50);
    expect(told).toEqual(['reading', 'unsupported']);
  });
});
