// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageReport } from '../../lib/messages/contract';
import { beginLifetime, type Lifetime } from '../../lib/sensor/lifetime';
import { readingReport } from '../../lib/sensor/report';
import { reporter } from '../../lib/sensor/reporter';

let life: Lifetime;
let sent: { readonly handle: string | null; readonly answer: (ok: boolean) => void }[];

beforeEach(() => {
  fakeBrowser.reset();
  life = beginLifetime();
  sent = [];
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(((message: { payload: PageReport }) => {
    return new Promise((resolve, reject) => {
      const answer = (ok: boolean) =>
        ok ? resolve({ ok, value: { badges: [] } }) : reject(new Error('gone'));
      sent.push({ handle: message.payload.handle, answer });
    });
  }) as never);
});
afterEach(() => {
  life.end();
  vi.restoreAllMocks();
});

const word = (handle: string): PageReport =>
  readingReport('instagram', { kind: 'profile', handle, post: null, list: 'own' });
const handles = () => sent.map(({ handle }) => handle);
const settle = () => new Promise((resume) => setTimeout(resume));
async function answer(number: number, ok = true): Promise<void> {
  sent.at(number)?.answer(ok);
  await settle();
}

it('a page that changes faster than it is heard has two reports on their way, and the last word of each address', async () => {
  const voice = reporter(
    life,
    () => {},
    () => {},
  );
  history.replaceState(null, '', '/a/');
  for (let turn = 0; turn < 1000; turn += 1) voice.tell(word(`a${turn}`), `a${turn}`);
  history.replaceState(null, '', '/b/');
  for (let turn = 0; turn < 1000; turn += 1) voice.tell(word(`b${turn}`), `b${turn}`);
  expect(handles()).toEqual(['a0', 'a1']);
  for (let turn = 0; turn < 4; turn += 1) await answer(turn);
  expect(handles()).toEqual(['a0', 'a1', 'a999', 'b999']);
});

it('a page that names thousands of addresses leaves a few of them waiting', async () => {
  const voice = reporter(
    life,
    () => {},
    () => {},
  );
  for (let turn = 0; turn < 1000; turn += 1) {
    history.replaceState(null, '', `/c${turn}/`);
    voice.tell(word(`c${turn}`), `c${turn}`);
  }
  for (let turn = 0; turn < 20; turn += 1) await answer(turn);
  expect(handles()).toHaveLength(10);
  expect(handles().at(-1)).toBe('c999');
});

it('what nobody heard holds up nothing, and is told again only while it is the last word', async () => {
  const unheard = vi.fn();
  const voice = reporter(life, () => {}, unheard);
  voice.tell(word('a'), 'a');
  voice.tell(word('b'), 'b');
  // The one retry of the client is refused as well.
  await answer(0, false);
  await answer(2, false);
  expect(handles()).toEqual(['a', 'b', 'a']);
  expect(unheard).not.toHaveBeenCalled();
  await answer(1, false);
  await answer(3, false);
  expect(unheard).toHaveBeenCalledOnce();
  voice.tell(word('b'), 'b');
  expect(handles()).toEqual(['a', 'b', 'a', 'b', 'b']);
});

it('nothing waits any more after the end', async () => {
  const voice = reporter(
    life,
    () => {},
    () => {},
  );
  voice.tell(word('a'), 'a');
  voice.tell(word('b'), 'b');
  voice.tell(word('c'), 'c');
  life.end();
  await answer(0);
  await answer(1);
  expect(handles()).toEqual(['a', 'b']);
});
