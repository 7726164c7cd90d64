// @vitest-environment happy-dom
import { URL as PlainUrl } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TAP_ASK, TAP_OFFER } from '../../lib/tap/handover';
import { installTap } from '../../lib/tap/tap';

const PATHS = ['/graphql/query', '/api/user/'];
const nativeFetch = vi.fn();

/** The few classes of the browser that the tap needs and the test's document lacks or makes its own way. */
class MadeRequest extends EventTarget {
  responseType = '';
  url = '';
  open(_method: string, url: string): void {
    this.url = url;
  }
  get responseText(): string {
    return `body of ${this.url}`;
  }
}

let channels: MessagePort[] = [];

beforeEach(() => {
  channels = [];
  nativeFetch.mockReset();
  nativeFetch.mockImplementation(async (input: unknown) => new Response(`body of ${String(input)}`));
  vi.stubGlobal('fetch', nativeFetch);
  vi.stubGlobal('URL', PlainUrl);
  vi.spyOn(Node.prototype, 'baseURI', 'get').mockImplementation(() => location.href);
  vi.stubGlobal('XMLHttpRequest', class extends MadeRequest {});
  defineGetters();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  for (const port of channels) port.close();
});

function defineGetters(): void {
  const { prototype } = XMLHttpRequest as unknown as { prototype: object };
  Object.defineProperty(prototype, 'responseText', {
    configurable: true,
    get(this: MadeRequest) {
      return `body of ${this.url}`;
    },
  });
  for (const [name, value] of [
    ['responseType', ''],
    ['response', null],
  ] as const)
    Object.defineProperty(prototype, name, { configurable: true, get: () => value });
  Object.defineProperty(prototype, 'open', {
    configurable: true,
    writable: true,
    value: MadeRequest.prototype.open,
  });
}

/** A sensor that takes the offer; what it hears ends up in the list. */
function takeOffer(): readonly string[] {
  const heard: string[] = [];
  document.addEventListener(
    TAP_OFFER,
    (event) => {
      const [port] = (event as MessageEvent).ports;
      if (!port) return;
      event.preventDefault();
      channels.push(port as unknown as MessagePort);
      port.onmessage = ({ data }) => heard.push(data);
    },
    { once: true },
  );
  return heard;
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 200; turn += 1) await new Promise((resume) => setImmediate(resume));
}

describe('the handover', () => {
  it('leaves both functions alone where nobody takes the offer', () => {
    installTap(PATHS);
    expect(globalThis.fetch).toBe(nativeFetch);
  });

  it('works when the sensor starts after the tap and asks', async () => {
    installTap(PATHS);
    const heard = takeOffer();
    document.dispatchEvent(new Event(TAP_ASK));
    await globalThis.fetch('/graphql/query?id=1');
    await vi.waitFor(() => expect(heard).toEqual(['/graphql/query?id=1\nbody of /graphql/query?id=1']));
  });

  it('ends with the first element that the parser inserts', async () => {
    installTap(PATHS);
    document.body.append(document.createElement('p'));
    await settled();
    const heard = takeOffer();
    document.dispatchEvent(new Event(TAP_ASK));
    expect(globalThis.fetch).toBe(nativeFetch);
    expect(heard).toEqual([]);
  });
});

describe('what the page fetches', () => {
  it('is passed on for listed paths of its own origin only', async () => {
    const heard = takeOffer();
    installTap(PATHS);
    await globalThis.fetch('/api/user/detail/?a=1');
    await globalThis.fetch('/api/messages/');
    await globalThis.fetch('https://elsewhere.example/graphql/query');
    await vi.waitFor(() => expect(heard).toEqual(['/api/user/detail/?a=1\nbody of /api/user/detail/?a=1']));
  });

  it('is the native promise itself where the path is not listed', () => {
    takeOffer();
    installTap(PATHS);
    const answer = Promise.resolve(new Response('x'));
    nativeFetch.mockReturnValueOnce(answer);
    expect(globalThis.fetch('/other')).toBe(answer);
  });

  it('reaches the page unread, with its own error where it fails', async () => {
    takeOffer();
    installTap(PATHS);
    const answer = await globalThis.fetch('/graphql/query');
    expect(await answer.text()).toBe('body of /graphql/query');
    nativeFetch.mockRejectedValueOnce(new TypeError('offline'));
    await expect(globalThis.fetch('/graphql/query')).rejects.toThrow('offline');
  });

  it('is left out above four million characters', async () => {
    const heard = takeOffer();
    installTap(PATHS);
    nativeFetch.mockResolvedValueOnce(new Response('x'.repeat(4 * 1024 * 1024 + 1)));
    await globalThis.fetch('/graphql/query');
    await settled();
    expect(heard).toEqual([]);
  });

  it('is not touched in any way by errors of the tap, which goes silent after three', async () => {
    const heard = takeOffer();
    installTap(PATHS);
    for (let turn = 0; turn < 3; turn += 1) {
      const broken = { clone: null } as unknown as Response;
      nativeFetch.mockResolvedValueOnce(broken);
      expect(await globalThis.fetch('/graphql/query')).toBe(broken);
    }
    await globalThis.fetch('/graphql/query');
    await settled();
    expect(heard).toEqual([]);
  });

  it('is no longer listened to once the sensor says stop', async () => {
    const heard = takeOffer();
    installTap(PATHS);
    channels[0]?.postMessage(null);
    await settled();
    await globalThis.fetch('/graphql/query');
    await settled();
    expect(heard).toEqual([]);
  });
});

describe('what the page asks for by XMLHttpRequest', () => {
  it('is passed on for the address that was opened last', async () => {
    const heard = takeOffer();
    installTap(PATHS);
    const request = new XMLHttpRequest();
    request.open('GET', '/api/user/1');
    request.open('POST', '/graphql/query');
    request.dispatchEvent(new Event('load'));
    request.open('GET', '/other');
    request.dispatchEvent(new Event('load'));
    await vi.waitFor(() => expect(heard).toEqual(['/graphql/query\nbody of /graphql/query']));
  });
});

describe('what the page can see', () => {
  it('are the names, lengths and texts of the native functions', () => {
    function fetch(_input: unknown): void {}
    vi.stubGlobal('fetch', fetch);
    takeOffer();
    installTap(PATHS);
    expect(globalThis.fetch).not.toBe(fetch);
    expect([globalThis.fetch.name, globalThis.fetch.length, String(globalThis.fetch)]).toEqual([
      'fetch',
      1,
      String(fetch),
    ]);
  });
});
