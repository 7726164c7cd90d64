import { resolve } from 'node:path';
import type { CDPSession } from 'playwright-core';
import { expect, it } from 'vitest';
import { maraKneads } from '../../../lib/samples/mara-kneads';
import { samplePage } from '../../fixtures/sites/sample-pages';
import { frameBox, openPageWorld, ownElements, until } from './stage';

const EXTENSION =
  process.env.TOUCHSTONE_EXTENSION ?? resolve(import.meta.dirname, '../../../.output/chrome-mv3');

it('an update under an open page takes the old frame away and brings the new one, without an error', async () => {
  const world = await openPageWorld({ args: ['--enable-unsafe-extension-debugging'] });
  try {
    const page = await world.open(samplePage(maraKneads, '2026-11-20T12:00:00.000Z'));
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    expect(await until(async () => (await frameBox(page))?.visible)).toBe(true);
    // Ours can be told apart by a property that the page hangs on them.
    await page.evaluate(() => {
      for (const element of document.documentElement.children) Object.assign(element, { wasThere: true });
    });

    const cdp = (await world.context.browser()?.newBrowserCDPSession()) as unknown as {
      send(method: string, parameters: object): ReturnType<CDPSession['send']>;
    };
    await cdp.send('Extensions.loadUnpacked', { path: EXTENSION });
    const oldOnes = () =>
      page.evaluate(
        () =>
          [...document.documentElement.children].filter(
            (element) => element.localName.includes('-') && 'wasThere' in element,
          ).length,
      );
    expect(await until(async () => (await oldOnes()) === 0, 2000)).toBe(true);
    expect(await until(async () => (await frameBox(page))?.visible, 15_000)).toBe(true);
    expect(await ownElements(page)).toBeLessThanOrEqual(2);
    expect(errors).toEqual([]);
  } finally {
    await world.close();
  }
});
