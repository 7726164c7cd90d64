import type { Page } from 'playwright-core';

/** Inside evaluate() the code runs in the browser. */
declare const chrome: typeof import('wxt/browser').browser;

/** How often it is asked for: after thousands of writes in a row the copy needs longer than a message may take. */
const TRIES = 20;

/** Rows that the second copy lacks, once it has caught up. */
export async function missingRows(page: Page): Promise<number> {
  let last: unknown;
  for (let left = TRIES; left > 0; left -= 1) {
    last = await page.evaluate(() =>
      chrome.runtime.sendMessage({ type: 'library.safety', payload: {} }).catch(String),
    );
    const { value } = (last ?? {}) as { readonly value?: { readonly missing: number } };
    if (value) return value.missing;
  }
  throw new Error(`the copy was not told of: ${JSON.stringify(last)}`);
}
