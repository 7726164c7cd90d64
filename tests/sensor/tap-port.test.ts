// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beginLifetime, type Lifetime } from '../../lib/sensor/lifetime';
import { acceptTap } from '../../lib/sensor/tap-port';
import { TAP_ASK, TAP_OFFER } from '../../lib/tap/handover';

let life: Lifetime;
const ports: MessagePort[] = [];

/** An offer as the tap makes it; the port that stays with the offerer, or null where nobody took the other. */
function offer(count = 1): MessagePort | null {
  const channels = Array.from({ length: count }, () => new MessageChannel());
  for (const { port1, port2 } of channels) ports.push(port1, port2);
  const given = channels.map(({ port2 }) => port2);
  const event = new MessageEvent(TAP_OFFER, { ports: given, cancelable: true });
  return document.dispatchEvent(event) ? null : (channels[0]?.port1 ?? null);
}

beforeEach(() => {
  fakeBrowser.reset();
  life = beginLifetime();
  vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
  vi.spyOn(document, 'body', 'get').mockReturnValue(null as never);
});
afterEach(() => {
  life.end();
  vi.restoreAllMocks();
  for (const port of ports.splice(0)) port.close();
});

describe('the door for the tap', () => {
  it('asks for it and takes one port, the first', () => {
    const asked = vi.fn();
    document.addEventListener(TAP_ASK, asked, { once: true });
    acceptTap(life);
    expect(asked).toHaveBeenCalledTimes(1);
    expect(offer()).not.toBeNull();
    expect(offer()).toBeNull();
  });

  it.each([0, 2])('takes no offer of %i ports', (count) => {
    acceptTap(life);
    expect(offer(count)).toBeNull();
  });

  it('is shut once the parser inserts an element', async () => {
    acceptTap(life);
    document.documentElement.append(document.createElement('i'));
    await Promise.resolve();
    expect(offer()).toBeNull();
  });

  it('is not even opened by a script that comes late, which keeps silent too', () => {
    vi.spyOn(document, 'readyState', 'get').mockReturnValue('complete');
    const asked = vi.fn();
    document.addEventListener(TAP_ASK, asked, { once: true });
    acceptTap(life);
    expect(asked).not.toHaveBeenCalled();
    expect(offer()).toBeNull();
  });

  it('keeps what the tap says until there is someone who listens', async () => {
    const tap = acceptTap(life);
    const other = offer();
    other?.postMessage('/early\n{}');
    await new Promise((resume) => setImmediate(resume));
    const heard: unknown[] = [];
    tap.hear((message) => heard.push(message));
    other?.postMessage('/later\n{}');
    await vi.waitFor(() => expect(heard).toEqual(['/early\n{}', '/later\n{}']));
  });

  it('tells the tap to stop when it closes', async () => {
    const tap = acceptTap(life);
    const other = offer();
    const told = vi.fn();
    if (other) other.onmessage = told;
    tap.close();
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1));
  });
});
