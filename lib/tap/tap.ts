import { BODY_LIMIT, ERROR_LIMIT, TAP_ASK, TAP_OFFER } from './handover';

/**
 * Runs in the page's own world, before any script of the page. It passes on the bodies of answers that the
 * page itself received on the listed paths, over a port that only our sensor holds. It never asks for anything,
 * never touches a request, and never lets an error of its own reach the page.
 *
 * Everything used after the first task is saved here: the page may replace any built-in later. For the same
 * reason there is no spread, no destructuring of lists and no method call on a value of the page.
 */
export function installTap(paths: readonly string[]): void {
  const { apply, get } = Reflect;
  const Channel = MessageChannel;
  const OfferEvent = MessageEvent;
  const Observer = MutationObserver;
  const Wrapper = Proxy;
  const Address = URL;
  const RequestClass = Request;
  const Notebook = WeakMap;
  const xhr = XMLHttpRequest.prototype;
  const { then } = Promise.prototype;
  const { clone, text } = Response.prototype;
  const { startsWith } = String.prototype;
  const { stringify } = JSON;
  const { addEventListener, removeEventListener, dispatchEvent } = EventTarget.prototype;
  const { get: recall, set: keep } = WeakMap.prototype;
  const getter = (of: object, name: string) =>
    Object.getOwnPropertyDescriptor(of, name)?.get as (this: unknown) => unknown;
  const requestUrl = getter(Request.prototype, 'url');
  const urlHref = getter(URL.prototype, 'href');
  const urlOrigin = getter(URL.prototype, 'origin');
  const urlPath = getter(URL.prototype, 'pathname');
  const urlQuery = getter(URL.prototype, 'search');
  const baseUri = getter(Node.prototype, 'baseURI');
  const xhrType = getter(xhr, 'responseType');
  const xhrText = getter(xhr, 'responseText');
  const xhrBody = getter(xhr, 'response');
  const { origin } = location;
  const once = { __proto__: null, once: true } as AddEventListenerOptions;

  let port: MessagePort | null = null;
  let { postMessage } = MessagePort.prototype;
  let errors = 0;

  const fail = (): void => {
    errors += 1;
    if (errors >= ERROR_LIMIT) port = null;
  };

  /** Path and query of an address on the list, else ''. */
  const listed = (address: unknown): string => {
    if (!port) return '';
    try {
      const given =
        typeof address === 'string'
          ? address
          : address instanceof Address
            ? apply(urlHref, address, [])
            : address instanceof RequestClass
              ? apply(requestUrl, address, [])
              : null;
      if (typeof given !== 'string') return '';
      const url = new Address(given, apply(baseUri, document, []) as string);
      if (apply(urlOrigin, url, []) !== origin) return '';
      const path = (apply(urlPath, url, []) as string) + (apply(urlQuery, url, []) as string);
      for (let index = 0; index < paths.length; index += 1) {
        if (apply(startsWith, path, [paths[index]])) return path;
      }
    } catch {
      // Not an address: the page's own call will say so.
    }
    return '';
  };

  const pass = (path: string, body: unknown): void => {
    try {
      if (port && typeof body === 'string' && body.length <= BODY_LIMIT) {
        apply(postMessage, port, [`${path}\n${body}`]);
      }
    } catch {
      fail();
    }
  };

  const listen = (response: unknown, path: string): void => {
    try {
      const body = apply(text, apply(clone, response, []), []);
      apply(then, body, [(read: string) => pass(path, read), () => {}]);
    } catch {
      fail();
    }
  };

  const wrapFetch = (): void => {
    globalThis.fetch = new Wrapper(globalThis.fetch, {
      __proto__: null,
      apply(native, self, args) {
        const answer = apply(native, self, args);
        const path = listed(args[0]);
        if (!path) return answer;
        return apply(then, answer, [
          (response: unknown) => {
            listen(response, path);
            return response;
          },
        ]);
      },
      get: nativeText,
    } as ProxyHandler<typeof fetch>);
  };

  const wrapOpen = (): void => {
    const paths = new Notebook<object, string>();
    const loaded = function (this: XMLHttpRequest): void {
      try {
        const path = apply(recall, paths, [this]);
        const type = apply(xhrType, this, []);
        if (!path) return;
        if (type === '' || type === 'text') pass(path, apply(xhrText, this, []));
        else if (type === 'json') pass(path, stringify(apply(xhrBody, this, [])));
      } catch {
        fail();
      }
    };
    xhr.open = new Wrapper(xhr.open, {
      __proto__: null,
      apply(native, self, args) {
        const result = apply(native, self, args);
        const path = listed(args[1]);
        try {
          const known = apply(recall, paths, [self]);
          if (path || known) apply(keep, paths, [self, path]);
          if (path && known === undefined) apply(addEventListener, self, ['load', loaded]);
        } catch {
          fail();
        }
        return result;
      },
      get: nativeText,
    } as ProxyHandler<typeof xhr.open>);
  };

  const give = (): void => {
    if (port) return;
    const { port1, port2 } = new Channel();
    const offer = new OfferEvent(TAP_OFFER, { ports: [port2], cancelable: true });
    if (apply(dispatchEvent, document, [offer])) return;
    ({ postMessage } = port1);
    port = port1;
    // The only word that comes back: stop.
    port.onmessage = () => {
      port = null;
    };
    wrapFetch();
    wrapOpen();
  };

  // Whichever of the two starts first: we offer, and once more when asked. The parser's first element ends it.
  give();
  if (port) return;
  apply(addEventListener, document, [TAP_ASK, give, once]);
  new Observer((_, observer) => {
    observer.disconnect();
    apply(removeEventListener, document, [TAP_ASK, give]);
  }).observe(document, { childList: true, subtree: true });

  function nativeText(native: object, name: PropertyKey): unknown {
    const value = get(native, name);
    return name === 'toString' ? () => apply(value, native, []) : value;
  }
}
