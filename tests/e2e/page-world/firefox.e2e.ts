import { existsSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RecentProfile } from '../../../lib/core/insight/surface-state';
import { maraKneads } from '../../../lib/samples/mara-kneads';
import { samplePage } from '../../fixtures/sites/sample-pages';
import { type FirefoxStage, launchFirefox } from '../launch-firefox';
import { until } from './stage';

/** Inside evaluate() the code runs in the browser. */
declare const browser: typeof import('wxt/browser').browser;

/** Firefox is not on every machine; Chromium is what the other files need. */
const HAS_FIREFOX = existsSync(process.env.FIREFOX ?? '/usr/bin/firefox-esr');

const mara = samplePage(maraKneads, '2026-11-20T12:00:00.000Z');
let stage: FirefoxStage;
let own: Page;

async function ask<Value>(type: string, payload: object): Promise<Value> {
  const message = { type, payload };
  const outcome = (await own.evaluate((sent) => browser.runtime.sendMessage(sent), message)) as {
    readonly ok: boolean;
    readonly value: Value;
  } | null;
  if (!outcome?.ok) throw new Error(`${type}: ${JSON.stringify(outcome)}`);
  return outcome.value;
}

beforeAll(async () => {
  if (!HAS_FIREFOX) return;
  stage = await launchFirefox();
  own = await stage.extensionPage('welcome.html');
  await until(() =>
    own.evaluate(() => typeof browser === 'object' && !!browser.runtime?.id).catch(() => false),
  );
  await ask('consent.answer', {
    audience: 'brand',
    reading: 'page-and-responses',
    memory: 'everyone',
    floor: 0,
  });
}, 120_000);
afterAll(() => stage?.close());

describe.skipIf(!HAS_FIREFOX)('in Firefox', () => {
  it('a profile is read with what its answers say, the frame comes to life and the tiles are marked', async () => {
    const page = await stage.sitePage([mara]);
    await page.goto(mara.url);
    const host = () =>
      page.evaluate(() => {
        const element = document.querySelector(':popover-open');
        return element ? getComputedStyle(element).visibility : null;
      });
    expect(await until(async () => (await host()) === 'visible', 20_000)).toBe(true);
    // A score needs likes and dates, which only the answers that the page received have.
    const scored = async () => {
      const [recent] = await ask<readonly RecentProfile[]>('recent.list', { limit: 5 });
      return recent?.handle === maraKneads.handle && recent.points !== null;
    };
    expect(await until(scored, 10_000)).toBe(true);
    const elements = () =>
      page.evaluate(
        () =>
          [...document.documentElement.children].filter(({ localName }) => localName.includes('-')).length,
      );
    expect(await until(async () => (await elements()) === 2)).toBe(true);
    expect(stage.unserved).toEqual([]);
  });
});
