import type { SaveHandOver } from '../../components/files/hand-over';
import type { SaveTable } from '../../components/files/save-as';
import { tableFile } from '../../components/files/table-file';
import type { ExportRow } from '../../lib/core/export/export-row';
import { PRESETS, tablesOf } from '../../lib/core/export/presets';
import { reader } from './library-ports';
import { offer } from './offer';

/** Rows for a table; null = it was stopped. */
export type RowSource = (
  told: (rows: number) => void,
  stop: AbortSignal,
) => Promise<readonly ExportRow[] | null>;

/** Saves the rows of a view under a name that says which view and day it is. */
export function saveTable(source: RowSource, view: string): SaveTable {
  return async (id, format, told, stop) => {
    const preset = PRESETS.find((one) => one.id === id);
    const rows = preset ? await source(told, stop) : null;
    const file = preset && rows && (await tableFile(tablesOf(preset, rows), format, stop));
    if (!rows || !file) return null;
    const day = new Date().toISOString().slice(0, 10);
    offer(`touchstone-${nameIn(view)}-${id}-${day}.${format}`, file);
    return rows.length;
  };
}

/** Saves chosen lists, or the library (null), for somebody else. */
export function saveHandOver(lists: readonly string[] | null, view: string): SaveHandOver {
  return async (leaveOut, told, stop) => {
    const now = new Date().toISOString();
    const made = await reader.exportFile(now, { lists, leaveOut }, told, stop);
    if (!made) return null;
    offer(`touchstone-${nameIn(view)}-for-others-${now.slice(0, 10)}.json`, made.file);
    return made.rows;
  };
}

/** What a name of the user's leaves of itself in the name of a file. */
function nameIn(text: string): string {
  const bare = text.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]+/gu, '-');
  return bare.replaceAll(/^-+|-+$/g, '').slice(0, 40) || 'table';
}
