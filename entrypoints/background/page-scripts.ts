import { browser } from 'wxt/browser';
import { PLATFORM, PLATFORM_IDS } from '../../lib/core/profile/platform';
import type { PageScript } from '../../lib/messages/contract';

/** Puts the scripts a page asked for into its top frame, in order. A page that is gone is no error. */
export async function bringScripts(tabId: number, wants: readonly PageScript[]): Promise<void> {
  for (const name of wants) await inject(tabId, `/content-scripts/${name}.js`);
}

/** Chromium leaves pages that were open during an install or update without a living sensor: bring it anew. */
export async function bringSensors(): Promise<void> {
  for (const id of PLATFORM_IDS) {
    const tabs = await browser.tabs.query({ url: PLATFORM[id].origins.map((origin) => `${origin}/*`) });
    await Promise.all(
      tabs.flatMap((tab) => (tab.id === undefined ? [] : inject(tab.id, `/content-scripts/${id}.js`))),
    );
  }
}

async function inject(tabId: number, file: string): Promise<void> {
  await browser.scripting
    .executeScript({ target: { tabId, frameIds: [0] }, files: [file as never], injectImmediately: true })
    .catch(() => {});
}
