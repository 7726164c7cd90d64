import type { ReactNode } from 'react';
import { createIntakeState } from '../../components/files/intake-state';
import { FilesPage } from '../../components/library/files-page';
import { createFilesState } from '../../components/library/files-state';
import { csvLine } from '../../lib/core/export/csv';
import { PRESETS } from '../../lib/core/export/presets';
import type { LibraryCursor } from '../../lib/core/library/library-query';
import { WHOLE_LIBRARY } from '../../lib/core/share/left-out';
import type { Preference } from '../../lib/core/share/library-file';
import { send } from '../../lib/messages/client';
import { locateAccount } from '../../lib/platforms/locate-account';
import { libraryQuery } from './library-part';
import { onlooker, reader } from './library-ports';
import { offer } from './offer';

const PAGE = 500;
/** The answer may come after the deadline of one message: asked again, the background says how it stands. */
const TRIES = 60;

const files = createFilesState({
  async exportAll(told) {
    const now = new Date().toISOString();
    const made = await reader.exportFile(now, WHOLE_LIBRARY, told);
    if (!made) return 0;
    offer(`touchstone-library-${now.slice(0, 10)}.json`, made.file);
    return made.rows;
  },
  async exportTable(id) {
    const preset = PRESETS.find((one) => one.id === id);
    if (!preset) return 0;
    const who = await onlooker();
    const pieces = [csvLine(preset.columns.map(([head]) => head))];
    let after: LibraryCursor | null = null;
    do {
      const page: Awaited<ReturnType<typeof reader.page>> = await reader.page(
        libraryQuery(),
        after,
        PAGE,
        who,
      );
      pieces.push(...page.rows.map((row) => csvLine(preset.columns.map(([, cell]) => cell(row)))));
      after = page.next;
    } while (after);
    const type = 'text/csv';
    // The mark at the start tells spreadsheets which letters these are.
    offer(
      `touchstone-${id}-${new Date().toISOString().slice(0, 10)}.csv`,
      new Blob(['\uFEFF', ...pieces], { type }),
    );
    return pieces.length - 1;
  },
  stage: (file, told) => reader.stage(file, crypto.randomUUID(), told),
  commit,
});

const intake = createIntakeState({
  locate: locateAccount,
  currency: async () => (await send('settings.get', {})).settings.currency,
  lists: () => send('list.list', {}),
  async stage(creators, into, told, stop) {
    const { author } = await onlooker();
    const who = {
      batch: crypto.randomUUID(),
      author,
      now: new Date().toISOString(),
      newId: () => crypto.randomUUID(),
    };
    const staged = await reader.stageCreators(creators, into, who, told, stop);
    return staged.status === 'stopped' ? null : staged;
  },
  commit: (batch) => commit(batch, 'newer'),
  async undo() {
    await send('change.undo', {});
  },
});

async function commit(batch: string, prefer: Preference): Promise<{ readonly rows: number }> {
  for (let left = TRIES; ; left -= 1) {
    try {
      return await send('import.commit', { batch, prefer });
    } catch (failure) {
      if (left === 0 || !String(failure).includes('deadline')) throw failure;
    }
  }
}

export function FilesPart(): ReactNode {
  return <FilesPage files={files} intake={intake} />;
}
