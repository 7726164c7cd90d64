import { browser } from 'wxt/browser';
import type { ListDesk, Lists } from '../../components/insight/list-chooser';
import type { SurfacePort } from '../../components/insight/surface-store';
import type { WhatIfPort } from '../../components/insight/what-if-state';
import type { MarksPort } from '../../components/notes/marks-state';
import { momentOf } from '../../lib/core/library/contact';
import { DEFAULT_LETTERS, type Letters } from '../../lib/core/settings/letter-keys';
import type { Audience } from '../../lib/core/settings/settings';
import { listen, send } from '../../lib/messages/client';

/** The background as the surfaces of one tab see it. */
export function surfacePort(tabOf: () => Promise<number | null>): SurfacePort {
  return {
    read: async () => send('surface.get', { tabId: await tabOf() }),
    listen(hear, stale) {
      const stops = [
        listen('surface.changed', (change) => {
          void tabOf().then((tabId) => {
            if (change.tabId === tabId) hear(change.state);
          });
        }),
        listen('surface.stale', stale),
      ];
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}

/** The profile of one tab, counted another way by the background. */
export function whatIfPort(tabOf: () => Promise<number | null>): WhatIfPort {
  return {
    usual: async () => (await send('settings.get', {})).settings.window,
    ask: async (whatIf) => send('insight.suppose', { tabId: await tabOf(), whatIf }),
  };
}

export function marksPort(refresh: () => Promise<void>): MarksPort {
  return {
    setVerdict: (key, listId, verdict) => send('verdict.set', { key, listId, verdict }),
    setReason: (key, listId, reason) => send('verdict.reason', { key, listId, reason }),
    saveNote: (key, text) => send('note.save', { key, text }),
    async setAnswer(key, listId, questionId, answer) {
      await send('answer.set', { key, listId, questionId, answer });
      await refresh();
    },
    saveQuote: (draft) => send('quote.save', draft),
    async addContact(key, { day, ...contact }) {
      await send('contact.add', { key, at: momentOf(day, new Date().toISOString()), ...contact });
      await refresh();
    },
    async changeContact({ id, at }, { day, ...contact }) {
      await send('contact.change', { id, at: momentOf(day, new Date().toISOString(), at), ...contact });
      await refresh();
    },
    async removeContact(id) {
      await send('contact.remove', { id });
      await refresh();
    },
    async saveCard(key, card) {
      await send('card.save', { key, ...card });
      await refresh();
    },
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

/** Lists as a page's frame sees them: it may step to the next one, and ask for the brief to be opened. */
export const frameLists: Lists = {
  next: () => send('list.next', {}),
  openBrief: (listId) => void send('brief.open', { listId }).catch(() => {}),
  desk: null,
};

/** Lists as a top-level page sees them: it may choose any, and change the brief. */
export function listsPort(refresh: () => Promise<void>): Lists & { readonly desk: ListDesk } {
  return {
    openBrief: frameLists.openBrief,
    async next() {
      const list = await send('list.next', {});
      await refresh();
      return list;
    },
    desk: {
      load: () => send('list.list', {}),
      async choose(listId) {
        await send('settings.change', { currentListId: listId });
        await refresh();
      },
      async lookBack(listId, days) {
        const brief = await send('brief.get', { listId });
        if (!brief) return;
        const { id: _id, lookBackDays: _before, ...rest } = brief;
        await send('brief.save', { listId, brief: days === null ? rest : { ...rest, lookBackDays: days } });
        await refresh();
      },
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
