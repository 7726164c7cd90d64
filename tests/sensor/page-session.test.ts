// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '../../lib/core/settings/settings';
import type { PageReport } from '../../lib/messages/contract';
import type { PageLocation } from '../../lib/platforms/contract';
import { beginLifetime } from '../../lib/sensor/lifetime';
import { PageSession } from '../../lib/sensor/page-session';
import { bring, type Look, newShelf, type PageReader, type Shelf } from '../../lib/sensor/shelf';
import { madeReading, read } from './made-reading';

const OTHER: PageLocation = { kind: 'other', handle: null, post: null, list: 'none' };
const LIST: PageLocation = { ...OTHER, list: 'accounts' };
let shelf: Shelf;
let tapped: (message: unknown) => void = () => {};
let session: PageSession;
let told: PageReport[] = [];
let fails = 0;
let listed: readonly string[] = [];
const surface = {
  frame: {
    gaveWay: false,
    prewarm: vi.fn(),
    show: vi.fn(),
    hide: vi.fn(),
    moveTo: vi.fn(),
    remove: vi.fn(),
  },
  badges: { place: vi.fn(), mark: vi.fn(), stir: vi.fn(), clear: vi.fn() },
};

function locate({ pathname }: URL): PageLocation {
  const [, handle, more] = pathname.split('/');
  if (handle === 'p') return { kind: 'post', handle: null, post: more ?? null, list: 'none' };
  if (handle === 'search') return LIST;
  return handle && handle !== 'explore' ? { kind: 'profile', handle, post: null, list: 'own' } : OTHER;
}

/** A reader that finds as many followers as it is told, in the address that is open. */
function reader(followers: () => number | null): PageReader {
  return {
    hear: (path) => [
      { shape: path, via: 'response', profile: null, posts: [], comments: [], list: 'none', withheld: null },
    ],
    handles: () => listed,
    look(): () => Look {
      const place = locate(new URL(location.href));
      const value = followers();
      const full = madeReading(
        { location: place },
        value === null ? {} : { followers: read({ low: value, high: value }) },
      );
      const observation = full.observation && { ...full.observation, handle: place.handle ?? 'copper.kiln' };
      return () => ({
        reading: { ...full, observation, status: value === null ? 'incomplete' : 'read' },
        lacksCounts: false,
        ownerView: false,
        tiles: () => [],
        comments: () => [],
      });
    },
  };
}

function begin(settings = DEFAULT_SETTINGS): void {
  const made = newShelf(beginLifetime);
  if (!made) throw new Error('an earlier test left its sensor alive');
  shelf = made;
  session = new PageSession(
    { id: 'instagram', locate },
    shelf,
    {
      hear: (listener) => {
        tapped = listener;
      },
      close: () => {},
    },
    settings,
  );
}
const bringAll = (followers: () => number | null = () => 12000) => {
  bring('makeSurface', () => surface as never);
  bring('reader', reader(followers));
};
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const statuses = () => told.map(({ status, handle }) => `${status} ${handle}`);
const go = (path: string) => {
  history.pushState(null, '', path);
  window.dispatchEvent(new Event('popstate'));
};

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
  vi.clearAllMocks();
  vi.stubGlobal('requestIdleCallback', (callback: () => void) => setTimeout(callback, 1));
  vi.stubGlobal('cancelIdleCallback', (id: number) => clearTimeout(id));
  told = [];
  fails = 0;
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async (message: {
    payload: PageReport;
  }) => {
    if (fails > 0) {
      fails -= 1;
      throw new Error('Receiving end does not exist');
    }
    told.push(message.payload);
    return { ok: true, value: { badges: [{ code: 'Abc12', text: '2.4x', tone: 'above' }] } };
  }) as never);
  history.replaceState(null, '', '/copper.kiln/');
});
afterEach(() => {
  shelf.life.end();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('on the page of an account', () => {
  it('says first whose it is and which scripts it lacks', async () => {
    begin();
    await pass(10);
    expect(told).toMatchObject([
      { status: 'reading', handle: 'copper.kiln', wants: ['instagram-reader', 'surface'] },
    ]);
  });

  it('reads once the reader is there, and hands the marks of the answer to the badges', async () => {
    begin();
    bringAll();
    await pass(2000);
    expect(statuses()).toEqual(['reading copper.kiln', 'read copper.kiln']);
    expect(told.at(-1)?.wants).toEqual([]);
    expect(surface.badges.mark).toHaveBeenCalledWith([{ code: 'Abc12', text: '2.4x', tone: 'above' }]);
    expect(surface.frame.prewarm).toHaveBeenCalled();
  });

  it('says nothing twice, however often the page changes', async () => {
    begin();
    bringAll();
    for (let turn = 0; turn < 10; turn += 1) {
      document.body.append(document.createElement('p'));
      await pass(1000);
    }
    expect(told).toHaveLength(2);
  });

  it('tells what changed', async () => {
    let followers = 12000;
    begin();
    bringAll(() => followers);
    await pass(2000);
    followers = 12001;
    tapped('/graphql/query\n{}');
    await pass(2000);
    expect(told.at(-1)?.observation?.profile.followers?.value.low).toBe(12001);
  });

  it('asks again for a reader that does not come, and not for ever', async () => {
    begin();
    await pass(60_000);
    expect(told.length).toBe(4);
    expect(told.every(({ wants }) => wants.includes('instagram-reader'))).toBe(true);
  });

  it('gives up a page that shows nothing after eight seconds in view', async () => {
    begin();
    bringAll(() => null);
    await pass(7000);
    expect(statuses()).toEqual(['reading copper.kiln']);
    await pass(25_000);
    expect(told.at(-1)).toMatchObject({ status: 'withheld', reason: 'layout-changed', observation: null });
  });

  it('tells again what nobody heard', async () => {
    begin();
    bringAll();
    await pass(300);
    fails = 2;
    told = [];
    go('/river.loom/');
    await pass(6000);
    expect(statuses()).toContain('read river.loom');
  });
});

describe('on the way from page to page', () => {
  it('asks for comment counts on a post and hides everything where the page is nobody’s', async () => {
    begin();
    bringAll();
    await pass(2000);
    go('/p/Abc12/');
    await pass(10);
    expect(told.at(-1)).toMatchObject({ page: 'post', wants: ['comments'] });
    go('/explore/');
    await pass(10);
    expect(told.at(-1)).toMatchObject({ status: 'unsupported', handle: null, observation: null });
    expect(surface.frame.hide).toHaveBeenCalled();
    expect(surface.badges.clear).toHaveBeenCalled();
  });

  it('tells of a page of many accounts who is drawn there, as it changes, and nothing else', async () => {
    begin();
    bring('makeSurface', () => surface as never);
    await pass(10);
    told = [];
    listed = ['river.loom', 'copper.kiln'];
    go('/search/');
    await pass(10);
    expect(told).toMatchObject([{ status: 'unsupported', handle: null, wants: ['instagram-reader'] }]);
    expect(told[0]?.handles).toBeUndefined();
    bring(
      'reader',
      reader(() => 12000),
    );
    await pass(500);
    expect(told.at(-1)).toMatchObject({
      status: 'unsupported',
      observation: null,
      handles: listed,
      wants: [],
    });
    listed = [...listed, 'oak.and.ash'];
    document.body.append(document.createElement('p'));
    await pass(2000);
    expect(told.at(-1)?.handles).toEqual(listed);
    expect(told).toHaveLength(3);
    expect(surface.frame.show).not.toHaveBeenCalled();
    go('/explore/');
    await pass(500);
    expect(told.at(-1)).toMatchObject({ status: 'unsupported', wants: [] });
    expect(told.at(-1)?.handles).toBeUndefined();
  });

  it('marks the tiles again after a post was open above them', async () => {
    begin();
    bringAll();
    await pass(2000);
    go('/p/Abc12/');
    await pass(10);
    surface.badges.mark.mockClear();
    go('/copper.kiln/');
    await pass(2000);
    expect(surface.badges.mark).toHaveBeenCalled();
  });
});

describe('quiet mode', () => {
  it('mounts nothing until the toolbar button asks', async () => {
    begin({ ...DEFAULT_SETTINGS, quiet: true });
    bringAll();
    await pass(2000);
    expect(statuses()).toContain('read copper.kiln');
    expect(surface.frame.prewarm).not.toHaveBeenCalled();
    await fakeBrowser.runtime.onMessage.trigger(
      { type: 'frame.show', shape: 'panel', focus: true },
      { id: fakeBrowser.runtime.id },
      () => {},
    );
    expect(surface.frame.show).toHaveBeenCalledWith('panel', true);
  });

  it('tells where the frame stands, and hears no other extension', async () => {
    begin({ ...DEFAULT_SETTINGS, quiet: true });
    bringAll();
    await pass(2000);
    const ask = async (type: string, id = fakeBrowser.runtime.id) => {
      const respond = vi.fn();
      await fakeBrowser.runtime.onMessage.trigger({ type, shape: 'panel', focus: true }, { id }, respond);
      return respond.mock.calls.flat()[0];
    };
    expect(await ask('frame.where')).toBe('stands');
    expect(await ask('frame.where', 'somebody-else')).toBeUndefined();
    expect(surface.frame.show).not.toHaveBeenCalled();
    expect(await ask('frame.show')).toBe('stands');
    surface.frame.gaveWay = true;
    expect(await ask('frame.show')).toBe('gave-way');
    surface.frame.gaveWay = false;
    go('/explore/');
    await pass(2000);
    expect(await ask('frame.where')).toBe('absent');
  });

  it('switched on later takes the frame away', async () => {
    begin();
    bringAll();
    await pass(2000);
    session.change({ ...DEFAULT_SETTINGS, quiet: true });
    expect(surface.frame.remove).toHaveBeenCalled();
  });
});
