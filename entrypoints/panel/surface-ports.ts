import { browser } from 'wxt/browser';
import type { Lists } from '../../components/insight/list-chooser';
import type { SurfacePort } from '../../components/insight/surface-store';
import type { MarksPort } from '../../components/notes/marks-state';
import { DEFAULT_LETTERS, type Letters } from '../../lib/core/settings/letter-keys';
import type { Audience } from '../../lib/core/settings/settings';
import { listen, send } from '../../lib/messages/client';

/** The background as the surfaces of one tab see it. */
export function surfacePort(tabOf: () => Promise<number | null>): SurfacePort {
  return {
    read: async () => send('surface.get', { tabId: await tabOf() }),
    listen(hear) {
      return listen('surface.changed', (change) => {
        void tabOf().then((tabId) => {
          if (change.tabId === tabId) hear(change.state);
        });
      });
    },
  };
}

export function marksPort(refresh: () => Promise<void>): MarksPort {
  return {
    setVerdict: (key, listId, verdict) => send('verdict.set', { key, listId, verdict }),
    saveNote: (key, text) => send('note.save', { key, text }),
    saveQuote: (draft) => send('quote.save', draft),
    async claim(key, isMe) {
      await send('profile.claim', { key, isMe });
      await refresh();
    },
    async undo() {
      await send('change.undo', {});
      await refresh();
    },
  };
}

/** Only top-level pages may change which list is the current one. */
export function listsPort(refresh: () => Promise<void>): Lists {
  return {
    load: () => send('list.list', {}),
    async choose(listId) {
      await send('settings.change', { currentListId: listId });
      await refresh();
    },
  };
}

/** The user's letters, null where they are switched off; the usual ones until the settings say otherwise. */
export async function letterKeys(): Promise<Letters | null> {
  return send('settings.get', {}).then(
    ({ settings }) => (settings.letterKeys ? settings.letters : null),
    () => DEFAULT_LETTERS,
  );
}

/** Who reads the panel: creators are told what they may ask. A brand until the answers say otherwise. */
export async function audience(): Promise<Audience> {
  return send('settings.get', {}).then(
    ({ consent }) => consent?.audience ?? 'brand',
    () => 'brand',
  );
}

/** The tab that a popup or side panel speaks of: the active one, or the one in its own address. */
export async function activeTab(): Promise<number | null> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null && /^\d+$/.test(named)) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}
