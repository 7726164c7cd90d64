import type { ShownPage } from '../../components/library/library-port';
import { type ExportRow, exportRowOfLibrary, NO_CARD } from '../../lib/core/export/export-row';
import type { LibraryCursor } from '../../lib/core/library/library-query';
import { send } from '../../lib/messages/client';
import { libraryQuery } from './library-part';
import { libraryPort, onlooker, reader } from './library-ports';
import type { RowSource } from './save-table';

const PAGE = 500;

/** The profiles as the library shows them now, filtered, sorted and with the fit that it shows. */
export const libraryRows: RowSource = async (told, stop) => {
  const query = libraryQuery();
  const list = await nameOfList();
  const rows: ExportRow[] = [];
  const watch = { told: ({ done }: { readonly done: number }) => told(rows.length + done), stop };
  for (let after: LibraryCursor | null = null; ; ) {
    const page: ShownPage | null = await libraryPort
      .page(query, after, PAGE, watch)
      .catch((cause: unknown) => {
        if (stop.aborted) return null;
        throw cause;
      });
    if (!page) return null;
    const cards = await reader.cards(page.rows.map(({ key }) => key));
    const fitFor = (page.fit ?? 'everybody') === 'everybody' ? null : list;
    rows.push(...page.rows.map((row) => exportRowOfLibrary(row, cards.get(row.key) ?? NO_CARD, fitFor)));
    told(rows.length);
    if (stop.aborted) return null;
    if (!page.next) return rows;
    after = page.next;
  }
};

async function nameOfList(): Promise<string> {
  const [{ listId }, lists] = await Promise.all([onlooker(), send('list.list', {})]);
  return lists.find(({ id }) => id === listId)?.name ?? '';
}
