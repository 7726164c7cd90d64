import { type ExportRow, exportRowOfLibrary, NO_CARD } from '../../lib/core/export/export-row';
import type { LibraryCursor, LibraryPage } from '../../lib/core/library/library-query';
import { libraryQuery } from './library-part';
import { onlooker, reader } from './library-ports';
import type { RowSource } from './save-table';

const PAGE = 500;

/** The profiles as the library shows them now, filtered and sorted. */
export const libraryRows: RowSource = async (told, stop) => {
  const who = await onlooker();
  const query = libraryQuery();
  const rows: ExportRow[] = [];
  for (let after: LibraryCursor | null = null; ; ) {
    const page: LibraryPage = await reader.page(query, after, PAGE, who);
    const cards = await reader.cards(page.rows.map(({ key }) => key));
    rows.push(...page.rows.map((row) => exportRowOfLibrary(row, cards.get(row.key) ?? NO_CARD)));
    told(rows.length);
    if (stop.aborted) return null;
    if (!page.next) return rows;
    after = page.next;
  }
};
