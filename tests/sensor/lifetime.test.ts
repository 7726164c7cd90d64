import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beginLifetime } from '../../lib/sensor/lifetime';

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('ends everything at the first look that finds the extension gone', () => {
  const life = beginLifetime();
  const target = new EventTarget();
  const heard = vi.fn();
  const late = vi.fn();
  const swept = vi.fn();
  life.on(target, 'change', heard);
  life.after(1000, late);
  life.atEnd(swept);
  target.dispatchEvent(new Event('change'));
  expect(heard).toHaveBeenCalledTimes(1);

  vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue(undefined as never);
  target.dispatchEvent(new Event('change'));
  expect(heard).toHaveBeenCalledTimes(1);
  expect(swept).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(5000);
  expect(late).not.toHaveBeenCalled();
  expect(life.alive()).toBe(false);
});

it('runs a timer once and lets it be called off', () => {
  const life = beginLifetime();
  const kept = vi.fn();
  const cancelled = vi.fn();
  life.after(100, kept);
  life.after(100, cancelled)();
  vi.advanceTimersByTime(1000);
  expect(kept).toHaveBeenCalledTimes(1);
  expect(cancelled).not.toHaveBeenCalled();
});
