import 'fake-indexeddb/auto';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../entrypoints/background/index';
import type { Outcome } from '../../lib/messages/client';
import type { RawSender } from '../../lib/messages/sender';
import { deleteCopy } from '../../lib/store/copy/copy-database';
import { defineDatabase } from '../../lib/store/database';

export interface Registered {
  readonly id: string;
  readonly js?: readonly string[];
  readonly matches?: readonly string[];
  readonly world?: string;
  readonly runAt?: string;
}

/** The parts of the browser that fakeBrowser lacks, as the browser itself keeps them. */
export interface Browser {
  readonly registered: Map<string, Registered>;
  readonly injected: { readonly tabId: number; readonly file: string }[];
  readonly said: unknown[];
  readonly opened: number[];
  /** Match patterns that the user has taken away. */
  readonly forbidden: Set<string>;
  /** Presses a shortcut; grants or withdraws access. */
  readonly press: Signal;
  readonly granted: Signal;
  readonly withdrawn: Signal;
}

interface Signal {
  addListener(listener: (...told: never[]) => void): void;
  removeAllListeners(): void;
  tell(...told: unknown[]): void;
}

function signal(): Signal {
  const listeners = new Set<(...told: never[]) => void>();
  return {
    addListener: (listener) => void listeners.add(listener),
    removeAllListeners: () => listeners.clear(),
    tell: (...told) => {
      for (const listener of listeners) listener(...(told as never[]));
    },
  };
}

let present: Browser | null = null;

export function createBrowser(): Browser {
  fakeBrowser.reset();
  const browser: Browser = {
    registered: new Map(),
    injected: [],
    said: [],
    opened: [],
    forbidden: new Set(),
    press: signal(),
    granted: signal(),
    withdrawn: signal(),
  };
  present = browser;
  Object.assign(fakeBrowser, {
    scripting: {
      getRegisteredContentScripts: async () => [...browser.registered.values()],
      registerContentScripts: async (scripts: Registered[]) => {
        for (const script of scripts) {
          if (browser.registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
          browser.registered.set(script.id, script);
        }
      },
      updateContentScripts: async (scripts: Registered[]) => {
        for (const script of scripts) browser.registered.set(script.id, script);
      },
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        for (const id of ids) browser.registered.delete(id);
      },
      executeScript: async ({ target, files }: { target: { tabId: number }; files: string[] }) => {
        browser.injected.push(...files.map((file) => ({ tabId: target.tabId, file })));
        return [];
      },
    },
    commands: { onCommand: browser.press },
    permissions: {
      onAdded: browser.granted,
      onRemoved: browser.withdrawn,
      contains: async ({ origins }: { origins: string[] }) =>
        !origins.some((origin) => browser.forbidden.has(origin)),
    },
    sidePanel: {
      open: async ({ tabId }: { tabId: number }) => {
        browser.opened.push(tabId);
      },
    },
  });
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    browser.said.push(message);
  });
  return browser;
}

/** A disk with nothing of ours on it. Workers of earlier tests still live here, and may be busy copying. */
export async function emptyDisk(): Promise<void> {
  for (let quiet = 0; quiet < 3; quiet += 1) {
    if ((await indexedDB.databases()).length > 0) quiet = 0;
    await defineDatabase().delete();
    await deleteCopy();
    await new Promise((resume) => setImmediate(resume));
  }
}

/** Starts the background as the browser does: anew, without any memory of an earlier run. */
export function startWorker(): void {
  for (const event of [
    fakeBrowser.runtime.onMessage,
    fakeBrowser.runtime.onInstalled,
    fakeBrowser.runtime.onStartup,
    fakeBrowser.tabs.onRemoved,
    fakeBrowser.tabs.onUpdated,
  ]) {
    event.removeAllListeners();
  }
  for (const event of [present?.press, present?.granted, present?.withdrawn]) event?.removeAllListeners();
  background.main();
}

/** Sends a message to the worker and waits for its answer; null = it left the message to others. */
export async function tell(
  type: string,
  payload: unknown,
  sender: RawSender,
): Promise<Outcome<unknown> | null> {
  return new Promise((resolve) => {
    void fakeBrowser.runtime.onMessage
      .trigger({ type, payload }, sender as never, resolve as never)
      .then((answers: unknown[]) => {
        if (!answers.includes(true)) resolve(null);
      });
  });
}
