import type { LibraryCursor, LibraryPage, LibraryQuery } from '../core/library/library-query';
import { Connection } from './connection';
import { type Database, defineDatabase } from './database';
import type { Onlooker } from './own-words';
import { readPage } from './read-page';

/** What top-level pages of the extension may look at by themselves. Nothing here writes. */
export interface LibraryReader {
  page(query: LibraryQuery, after: LibraryCursor | null, limit: number, who: Onlooker): Promise<LibraryPage>;
  /** Profiles kept. */
  count(): Promise<number>;
}

/** Reads the library without the background: large tables would only pass through it. */
export function createLibraryReader(define: () => Database = defineDatabase): LibraryReader {
  const connection = new Connection(define, async () => {});
  return {
    page: (query, after, limit, who) =>
      connection.use((database) =>
        database.transaction('r', ['insights', 'search', 'entries', 'verdicts'], async () =>
          readPage(database, query, after, limit, who),
        ),
      ),
    count: () => connection.use((database) => database.insights.count()),
  };
}
