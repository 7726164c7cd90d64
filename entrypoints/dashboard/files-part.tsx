import type { ReactNode } from 'react';
import { createIntakeState } from '../../components/files/intake-state';
import { FilesPage } from '../../components/library/files-page';
import { createFilesState } from '../../components/library/files-state';
import { WHOLE_LIBRARY } from '../../lib/core/share/left-out';
import type { Preference, Taken } from '../../lib/core/share/library-file';
import { send } from '../../lib/messages/client';
import { locateAccount } from '../../lib/platforms/locate-account';
import { commitBatch } from './commit-batch';
import { onlooker, reader, writer } from './library-ports';
import { libraryRows } from './library-rows';
import { offer } from './offer';
import { saveHandOver, saveTable } from './save-table';

const files = createFilesState({
  async exportAll(told, stop) {
    const now = new Date().toISOString();
    const { author } = await onlooker();
    const made = await reader.exportFile(now, { ...WHOLE_LIBRARY, author }, told, stop);
    if (!made) return null;
    offer(`touchstone-library-${now.slice(0, 10)}.json`, made.file);
    return made.rows;
  },
  async stage(file, told, stop) {
    const [staged, { author }] = await Promise.all([
      reader.stage(file, crypto.randomUUID(), told, stop),
      onlooker(),
    ]);
    if (staged.status !== 'staged') return staged;
    return { ...staged, elsewhere: staged.author === author ? null : staged.author };
  },
  decide: (batch, decisions) => reader.decide(batch, decisions),
  commit,
});

const intake = createIntakeState({
  locate: locateAccount,
  currency: async () => (await send('settings.get', {})).settings.currency,
  lists: () => send('list.list', {}),
  async stage(creators, into, told, stop) {
    const who = {
      batch: crypto.randomUUID(),
      ...(await writer()),
      now: new Date().toISOString(),
      newId: () => crypto.randomUUID(),
    };
    const staged = await reader.stageCreators(creators, into, who, told, stop);
    return staged.status === 'stopped' ? null : staged;
  },
  commit: (batch) => commit(batch, 'newer', null),
  async undo() {
    await send('change.undo', {});
  },
});

function commit(batch: string, prefer: Preference, author: string | null): Promise<Taken> {
  const pause = (ms: number) => new Promise<void>((resume) => setTimeout(resume, ms));
  return commitBatch((draft) => send('import.commit', draft), { batch, prefer, author }, pause);
}

export function FilesPart(): ReactNode {
  return (
    <FilesPage
      files={files}
      intake={intake}
      saveTable={saveTable(libraryRows, 'library')}
      saveHandOver={saveHandOver(null, 'library')}
    />
  );
}
