import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { madePage } from './site';
import { frameBox, openPageWorld, ownElements, type PageWorld, until } from './stage';

/** Names that a page can give to forms and pictures to stand in the way of what we call. */
const CLOBBERED =
  `querySelector querySelectorAll getElementById getElementsByTagName createElement createTreeWalker
body head documentElement location defaultView scripts forms images links cookie title hidden readyState visibilityState
activeElement baseURI URL lang dispatchEvent addEventListener removeEventListener append elementFromPoint children
attributes parentNode localName shadowRoot textContent innerText getAttribute closest matches contains isConnected
browser chrome navigation performance crypto history top self parent frames name length fetch XMLHttpRequest
MutationObserver IntersectionObserver CSSStyleSheet JSON Map Set WeakMap Promise Reflect requestIdleCallback setTimeout
touchstone config`.split(/\s+/);

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
const ASK = `const ask = new XMLHttpRequest(); ask.open('POST', '/graphql/query'); ask.send();`;

let world: PageWorld;
beforeAll(async () => {
  world = await openPageWorld();
});
afterEach(() => world.tidy());
afterAll(() => world.close());

describe('a hostile page', () => {
  it('that gives its elements the names of our tools is read like any other', async () => {
    const plain = madePage({ answers: ANSWERS, last: ASK });
    await world.open(plain);
    const wanted = await world.reportThat(({ status, fromResponses }) => status === 'read' && fromResponses);
    await world.tidy();
    const traps = CLOBBERED.map(
      (name) =>
        `<form name="${name}" id="${name}"><input name="id"><input name="attributes"></form><img name="${name}" alt="">`,
    );
    const page = await world.open(madePage({ answers: ANSWERS, body: traps.join(''), last: ASK }));
    const read = await world.reportThat(({ status, fromResponses }) => status === 'read' && fromResponses);
    expect(read.observation?.profile).toEqual(wanted.observation?.profile);
    // The page's own methods are gone: ours are called from their prototype.
    const hosts = () =>
      page.evaluate(() => Document.prototype.querySelectorAll.call(document, 'html > [popover]').length);
    expect(await until(async () => (await hosts()) === 1)).toBe(true);
  });

  it('that knows our id and source finds nothing in quiet mode', async () => {
    await world.answer({ reading: 'page' });
    await world.settings({ quiet: true });
    const page = await world.open(
      madePage({
        first: `window.hits = [];
addEventListener('message', (event) => hits.push('message ' + event.data));
for (const name of ['tap:offer', 'tap:ask', 'wxt:content-script-started', '${world.extensionId}:instagram:wxt:content-script-started', '${world.extensionId}:wxt:content-script-started'])
  document.addEventListener(name, () => hits.push(name));
const { port2 } = new MessageChannel();
if (!document.dispatchEvent(new MessageEvent('tap:offer', { ports: [port2], cancelable: true }))) hits.push('offer taken');
hits.length = 0 + hits.filter((hit) => hit === 'offer taken').length;`,
        last: `window.done = (async () => {
  const id = '${world.extensionId}';
  for (const file of ['manifest.json', 'panel.html', 'icons/16.png', 'background.js', 'content-scripts/instagram.js', 'content-scripts/surface.js']) {
    await fetch('chrome-extension://' + id + '/' + file).then(() => hits.push('fetch ' + file), () => {});
    await new Promise((done) => { const image = new Image(); image.onload = () => { hits.push('image ' + file); done(); }; image.onerror = done; image.src = 'chrome-extension://' + id + '/' + file; });
  }
  if (String(fetch) !== 'function fetch() { [native code] }' || Function.prototype.toString.call(fetch) !== 'function fetch() { [native code] }') hits.push('fetch wrapped');
  if (Function.prototype.toString.call(XMLHttpRequest.prototype.open) !== 'function open() { [native code] }') hits.push('open wrapped');
  if (Object.getOwnPropertyNames(window).some((name) => /touchstone|wxt/i.test(name))) hits.push('global');
  if (document.documentElement.children.length !== 2) hits.push('elements');
  if (document.documentElement.getAttributeNames().join() !== 'lang' || document.body.getAttributeNames().length) hits.push('attributes');
  if (document.adoptedStyleSheets.length || document.styleSheets.length) hits.push('style sheets');
  if (performance.getEntriesByType('resource').some(({ name }) => name.startsWith('chrome-extension'))) hits.push('resource timing');
  if (performance.getEntriesByType('mark').length || performance.getEntriesByType('measure').length) hits.push('marks');
  if (window.length) hits.push('frames');
  if (window.find('Touchstone')) hits.push('find');
})();`,
      }),
    );
    await world.reportThat(({ status }) => status === 'reading');
    await page.waitForTimeout(1500);
    const hits = await page.evaluate(async () => {
      const own = window as unknown as { hits: string[]; done: Promise<void> };
      await own.done;
      return own.hits;
    });
    expect(hits).toEqual([]);
    await world.answer({});
  });

  it('that forges the framework’s events and our messages neither ends us nor is heard', async () => {
    const page = await world.open(madePage({}));
    await until(async () => (await frameBox(page))?.visible);
    const before = (await world.reports()).length;
    await page.evaluate((id) => {
      const detail = { contentScriptName: 'instagram', messageId: 'forged' };
      for (const name of ['wxt:content-script-started', `${id}:instagram:wxt:content-script-started`]) {
        document.dispatchEvent(new CustomEvent(name, { detail }));
        for (let index = 0; index < 200; index += 1)
          window.postMessage({ type: name, ...detail, payload: { index } }, '*');
      }
      const { port2 } = new MessageChannel();
      window.postMessage('touchstone.frame-port', '*', [port2]);
    }, world.extensionId);
    await page.waitForTimeout(500);
    expect((await frameBox(page))?.visible).toBe(true);
    expect((await world.reports()).length).toBe(before);
  });

  it('that changes ten thousand nodes a second is read all the same', async () => {
    const page = await world.open(
      madePage({
        answers: ANSWERS,
        body: '<section id="storm"></section>',
        last: `${ASK} window.turns = 0; setInterval(() => { const box = document.getElementById('storm'); for (let i = 0; i < 80; i += 1) box.append(document.createElement('article')); while (box.childNodes.length > 400) box.firstChild.remove(); turns += 1; }, 8);`,
      }),
    );
    const read = await world.reportThat(({ status, fromResponses }) => status === 'read' && fromResponses);
    expect(read.observation?.profile.followers?.value.low).toBe(23456);
    const told = (await world.reports()).length;
    await page.waitForTimeout(3000);
    expect((await world.reports()).length).toBe(told);
    expect(await ownElements(page)).toBeGreaterThan(0);
  });
});
