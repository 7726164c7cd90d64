import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { madePage } from './site';
import { frameBox, openPageWorld, ownElements, type PageWorld, until } from './stage';

let world: PageWorld;
beforeAll(async () => {
  world = await openPageWorld();
});
afterEach(() => world.tidy());
afterAll(() => world.close());

describe('the frame', () => {
  it.each([
    ['a hard policy and trusted types', {}],
    [
      'COEP require-corp',
      { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' },
    ],
  ])('runs under %s', async (_name, headers) => {
    const page = await world.open(madePage({ headers: headers as Record<string, string> }));
    expect(await until(async () => (await frameBox(page))?.visible, 9000)).toBe(true);
  });

  it('is a closed frame that the page can neither enter nor count', async () => {
    const page = await world.open(
      madePage({
        first: `window.violations = 0; document.addEventListener('securitypolicyviolation', () => { violations += 1; });`,
      }),
    );
    await until(async () => (await frameBox(page))?.visible);
    const seen = await page.evaluate(() => ({
      frames: window.length,
      roots: [...document.documentElement.children].filter((element) => element.shadowRoot).length,
      text: document.documentElement.outerHTML.match(/touchstone|chrome-extension/i),
      resources: performance.getEntriesByType('resource').filter(({ name }) => name.includes('extension'))
        .length,
      violations: (window as unknown as { violations: number }).violations,
    }));
    expect(seen).toEqual({ frames: 0, roots: 0, text: null, resources: 0, violations: 0 });
  });

  it('comes back when the page takes it away, and gives up a fight that does not end', async () => {
    const page = await world.open(madePage({}));
    await until(async () => (await frameBox(page))?.visible);
    await page.evaluate(() => document.querySelector(':popover-open')?.remove());
    expect(await until(async () => (await frameBox(page)) !== null)).toBe(true);
    await page.evaluate(() => {
      new MutationObserver(() => {
        for (const element of document.querySelectorAll('html > :not(head, body)')) element.remove();
      }).observe(document.documentElement, { childList: true });
      document.querySelector(':popover-open')?.remove();
    });
    await page.waitForTimeout(4000);
    expect(await ownElements(page)).toBe(0);
  });

  it('withstands rules of the page that would hide, mask or move it', async () => {
    const page = await world.open(madePage({}));
    const before = await until(async () => {
      const box = await frameBox(page);
      return box?.visible ? box : null;
    });
    const after = await page.evaluate(async () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        'html > *:not(head):not(body){opacity:0!important;mask-image:linear-gradient(transparent,transparent)!important;transform:translateX(900px)!important;display:none!important;pointer-events:none!important;filter:blur(9px)!important}',
      );
      document.adoptedStyleSheets = [sheet];
      const host = document.querySelector(':popover-open') as HTMLElement;
      host.style.setProperty('opacity', '0', 'important');
      await new Promise((resume) => setTimeout(resume, 100));
      const { opacity, maskImage, transform, display, filter } = getComputedStyle(host);
      const { right, bottom } = host.getBoundingClientRect();
      return { opacity, maskImage, transform, display, filter, right, bottom };
    });
    expect(after).toEqual({
      opacity: '1',
      maskImage: 'none',
      transform: 'none',
      display: 'block',
      filter: 'none',
      right: before?.right,
      bottom: before?.bottom,
    });
  });
});
