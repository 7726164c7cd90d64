import type { ReactNode } from 'react';
import { FilesPage } from '../../components/library/files-page';
import { createFilesState } from '../../components/library/files-state';
import { csvLine } from '../../lib/core/export/csv';
import { PRESETS } from '../../lib/core/export/presets';
import type { LibraryCursor } from '../../lib/core/library/library-query';
import type { Preference } from '../../lib/core/share/library-file';
import { send } from '../../lib/messages/client';
import { libraryQuery } from './library-part';
import { onlooker, reader } from './library-ports';

const PAGE = 500;
/** The answer may come after the deadline of one message: asked again, the background says how it stands. */
const TRIES = 60;

const files = createFilesState({
  async exportAll(told) {
    let rows = 0;
    const now = new Date().toISOString();
    const file = await reader.exportFile(now, (count) => {
      rows = count;
      told(count);
    });
    offer(`touchstone-library-${now.slice(0, 10)}.json`, file);
    return rows;
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

async function commit(batch: string, prefer: Preference): Promise<{ readonly rows: number }> {
  for (let left = TRIES; ; left -= 1) {
    try {
      return await send('import.commit', { batch, prefer });
    } catch (failure) {
      if (left === 0 || !String(failure).includes('deadline')) throw failure;
    }
  }
}

/** Lets the browser save it; nothing leaves this computer. */
function offer(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

export function FilesPart(): ReactNode {
  return <FilesPage files={files} />;
}
