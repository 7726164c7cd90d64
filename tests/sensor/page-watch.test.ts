// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beginLifetime, type Lifetime } from '../../lib/sensor/lifetime';
import { watchPage } from '../../lib/sensor/page-watch';

let life: Lifetime;
let cost = 0;
let hidden = false;
const look = vi.fn(() => {
  vi.advanceTimersByTime(cost);
});
const moved = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
  vi.stubGlobal('requestIdleCallback', (callback: () => void) => setTimeout(callback, 1));
  vi.stubGlobal('cancelIdleCallback', (id: number) => clearTimeout(id));
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => hidden);
  history.replaceState(null, '', '/copper.kiln/');
  cost = 0;
  hidden = false;
  look.mockClear();
  moved.mockClear();
  life = beginLifetime();
});
afterEach(() => {
  life.end();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const change = () => document.body.append(document.createElement('p'));
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('the watch', () => {
  it('names the first address at once and looks soon', async () => {
    watchPage(life, look, moved, () => {});
    expect(moved).toHaveBeenCalledTimes(1);
    await pass(1000);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('looks once after a storm of changes, and again only after further ones', async () => {
    watchPage(life, look, moved, () => {});
    await pass(1000);
    look.mockClear();
    for (let index = 0; index < 500; index += 1) change();
    await pass(2000);
    expect(look).toHaveBeenCalledTimes(1);
    await pass(5000);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('rests 150 times as long as a look took', async () => {
    watchPage(life, look, moved, () => {});
    await pass(1000);
    cost = 20;
    change();
    await pass(300);
    look.mockClear();
    change();
    await pass(2500);
    expect(look).not.toHaveBeenCalled();
    await pass(1000);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('looks at once at what the site answered, and no sooner than a fifth of the time allows', async () => {
    const watch = watchPage(life, look, moved, () => {});
    cost = 100;
    await pass(1000);
    look.mockClear();
    watch.hasten();
    await pass(2);
    expect(look).toHaveBeenCalledTimes(1);
    watch.hasten();
    await pass(350);
    expect(look).toHaveBeenCalledTimes(1);
    await pass(60);
    expect(look).toHaveBeenCalledTimes(2);
  });

  it('takes up answers again after a hidden tab let one pass', async () => {
    const watch = watchPage(life, look, moved, () => {});
    await pass(1000);
    look.mockClear();
    watch.hasten();
    hidden = true;
    await pass(100);
    expect(look).not.toHaveBeenCalled();
    hidden = false;
    watch.hasten();
    await pass(10);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('does not let an answer wait for the idle moment that a change asked for', async () => {
    vi.stubGlobal('requestIdleCallback', (callback: () => void, { timeout }: IdleRequestOptions) =>
      setTimeout(callback, timeout),
    );
    const watch = watchPage(life, look, moved, () => {});
    await pass(1300);
    look.mockClear();
    change();
    await pass(250);
    watch.hasten();
    await pass(60);
    expect(look).toHaveBeenCalledTimes(1);
    await pass(2000);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('neither looks nor waits in a hidden tab, and looks when it is shown', async () => {
    hidden = true;
    watchPage(life, look, moved, () => {});
    change();
    await pass(5000);
    expect(look).not.toHaveBeenCalled();
    expect(moved).not.toHaveBeenCalled();
    hidden = false;
    document.dispatchEvent(new Event('visibilitychange'));
    await pass(1000);
    expect(moved).toHaveBeenCalledTimes(1);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('notices a soft navigation with the change that comes with it', async () => {
    watchPage(life, look, moved, () => {});
    await pass(1000);
    history.pushState(null, '', '/river.loom/');
    change();
    await pass(1000);
    expect(moved).toHaveBeenCalledTimes(2);
    expect(String(moved.mock.lastCall?.[0])).toContain('river.loom');
  });

  it('is silent after the end', async () => {
    watchPage(life, look, moved, () => {});
    await pass(1000);
    look.mockClear();
    life.end();
    change();
    window.dispatchEvent(new Event('popstate'));
    await pass(5000);
    expect(look).not.toHaveBeenCalled();
  });
});
