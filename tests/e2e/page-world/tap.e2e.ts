import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { madePage } from './site';
import { openPageWorld, type PageWorld } from './stage';

const USER = {
  data: {
    user: {
      pk: '7100000001',
      id: '7100000001',
      username: 'copper.kiln',
      full_name: 'Copper Kiln',
      biography: 'small batch',
      follower_count: 23456,
      following_count: 210,
      media_count: 98,
      is_private: false,
      is_verified: false,
    },
  },
};
const ANSWERS = [{ path: '/graphql/query', named: null, body: JSON.stringify(USER) }];

/** What a page can do to the built-ins and to the two event names, knowing our source. */
const HOSTILE = `
window.seen = { ports: 0, offers: 0, errors: [] };
addEventListener('error', (e) => seen.errors.push(e.message));
const nativeDispatch = EventTarget.prototype.dispatchEvent;
for (const name of ['tap:offer', 'tap:ask']) document.addEventListener(name, (e) => { seen.offers += 1; seen.ports += e.ports ? e.ports.length : 0; }, true);
const channel = new MessageChannel();
seen.taken = !nativeDispatch.call(document, new MessageEvent('tap:offer', { ports: [channel.port2], cancelable: true }));
channel.port1.postMessage('/graphql/query\\n' + JSON.stringify({ data: { user: { pk: '1', username: 'copper.kiln', follower_count: 99999999 } } }));
nativeDispatch.call(document, new Event('tap:ask'));
window.postMessage({ type: 'page.observed', payload: {} }, '*');
const real = { iterator: Array.prototype[Symbol.iterator], call: Function.prototype.call, apply: Function.prototype.apply, stringify: JSON.stringify, get: WeakMap.prototype.get, set: WeakMap.prototype.set };
const evil = () => { throw new Error('tampered'); };
MessagePort.prototype.postMessage = evil; Function.prototype.call = evil; Function.prototype.apply = evil;
EventTarget.prototype.dispatchEvent = evil; JSON.stringify = evil; String.prototype.startsWith = () => true;
Object.defineProperty(Response.prototype, 'clone', { value: evil });
WeakMap.prototype.get = evil; WeakMap.prototype.set = evil; Array.prototype[Symbol.iterator] = evil;
Object.defineProperty(Object.prototype, 'get', { value: evil, configurable: true });
`;

let world: PageWorld;
beforeAll(async () => {
  world = await openPageWorld();
});
afterEach(() => world.tidy());
afterAll(() => world.close());

describe('the tap', () => {
  it('passes on what the page received, to the sensor alone, whatever the page does to its built-ins', async () => {
    const page = await world.open(
      madePage({
        answers: ANSWERS,
        first: HOSTILE,
        last: `delete Object.prototype.get; const x = new XMLHttpRequest(); x.open('POST', '/graphql/query'); x.onload = () => { seen.got = x.responseText.length; Array.prototype[Symbol.iterator] = real.iterator; Function.prototype.call = real.call; Function.prototype.apply = real.apply; JSON.stringify = real.stringify; WeakMap.prototype.get = real.get; WeakMap.prototype.set = real.set; }; x.send('body');`,
      }),
    );
    const read = await world.reportThat(({ status, fromResponses }) => status === 'read' && fromResponses);
    expect(read.observation?.profile.followers?.value).toEqual({ low: 23456, high: 23456 });
    const seen = await page.evaluate(() => (window as unknown as { seen: object }).seen);
    // The page heard its own two events and no other.
    expect(seen).toMatchObject({
      offers: 2,
      ports: 1,
      taken: false,
      errors: [],
      got: JSON.stringify(USER).length,
    });
  });

  it('hears fetch as well, and leaves what the page can see of both as it was', async () => {
    const page = await world.open(
      madePage({
        answers: ANSWERS,
        first: `window.seen = { unhandled: 0 }; addEventListener('unhandledrejection', () => { seen.unhandled += 1; });
seen.text = [String(fetch), fetch.name, fetch.length, String(XMLHttpRequest.prototype.open), XMLHttpRequest.prototype.open.length, Object.getOwnPropertyNames(window).filter((name) => /touchstone|tap:/i.test(name)).length];`,
        last: `fetch(new Request('/graphql/query', { method: 'POST', body: 'x' })).then((r) => r.json()).then((j) => { seen.json = j.data.user.username; });
fetch('/refused/1'); fetch('/graphql/query', { signal: AbortSignal.abort() }); fetch('/graphql/query', { signal: AbortSignal.abort() }).catch(() => { seen.caught = true; });`,
      }),
    );
    await world.reportThat(({ status, fromResponses }) => status === 'read' && fromResponses);
    const seen = await page.evaluate(() => (window as unknown as { seen: Record<string, unknown> }).seen);
    expect(seen.json).toBe('copper.kiln');
    expect(seen.text).toEqual([
      'function fetch() { [native code] }',
      'fetch',
      1,
      'function open() { [native code] }',
      2,
      0,
    ]);
    // The page left two of its own rejections unhandled; it sees both, and not the one that it caught.
    expect(seen).toMatchObject({ unhandled: 2, caught: true });
  });

  it('is not there when only the page may be read', async () => {
    await world.answer({ reading: 'page' });
    const page = await world.open(
      madePage({
        answers: ANSWERS,
        first: `window.native = Function.prototype.toString.call(fetch);`,
        last: `fetch('/graphql/query')`,
      }),
    );
    await page.waitForTimeout(1000);
    expect(await page.evaluate(() => (window as unknown as { native: string }).native)).toContain('fetch()');
    expect((await world.reports()).some(({ fromResponses }) => fromResponses)).toBe(false);
  });
});
