import { browser } from 'wxt/browser';
import { pagesByBrief } from '../../components/library/brief-order';
import type { LibraryPort } from '../../components/library/library-port';
import { AUTHOR_KEY, SALT_KEY } from '../../lib/core/settings/settings-keys';
import { send } from '../../lib/messages/client';
import type { IntakeWriter } from '../../lib/store/files/stage-creators';
import { createLibraryReader } from '../../lib/store/library-reader';
import type { Onlooker } from '../../lib/store/user/own-words';

/** A top-level page may read the library by itself; it writes by message only. */
export const reader = createLibraryReader();

/** Who looks, for the list that verdicts go to now. */
export async function onlooker(): Promise<Onlooker> {
  const [{ settings }, stored] = await Promise.all([
    send('settings.get', {}),
    browser.storage.local.get(AUTHOR_KEY),
  ]);
  const author = stored[AUTHOR_KEY];
  return { author: typeof author === 'string' ? author : '', listId: settings.currentListId };
}

/** In whose name rows are laid aside. */
export async function writer(): Promise<Pick<IntakeWriter, 'author' | 'salt'>> {
  const stored = await browser.storage.local.get([AUTHOR_KEY, SALT_KEY]);
  const [author, salt] = [stored[AUTHOR_KEY], stored[SALT_KEY]].map((one) =>
    typeof one === 'string' ? one : null,
  );
  return { author: author ?? '', salt: salt ?? author ?? '' };
}

export const libraryPort: LibraryPort = {
  page: pagesByBrief({
    page: async (query, after, limit) => reader.page(query, after, limit, await onlooker()),
    listId: async () => (await onlooker()).listId,
    judge: (keys, listId) => send('fit.judge', { keys, listId }),
  }),
  count: () => reader.count(),
  async setVerdict(key, verdict) {
    const { listId } = await onlooker();
    await send('verdict.set', { key, listId, verdict });
  },
  trends: (keys) => reader.trends(keys),
  tags: async () => reader.tags((await onlooker()).listId),
  owners: async () => reader.owners((await onlooker()).listId),
  views: () => reader.views(),
  saveView: async (draft) => (await send('view.save', draft)).id,
  columns: async () => (await send('settings.get', {})).settings.libraryColumns,
  saveColumns: (libraryColumns) => send('settings.change', { libraryColumns }),
  removeView: (id) => send('view.remove', { id }),
  async bulk(keys, act, named) {
    await send('bulk.change', { keys, act, listId: named ?? (await onlooker()).listId });
  },
  async undo() {
    await send('change.undo', {});
  },
};
