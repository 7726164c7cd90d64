import type { LibraryCursor, LibraryPage, LibraryQuery } from '../core/library/library-query';
import type { ListSheet } from '../core/library/list-sheet';
import type { ProfileKey } from '../core/profile/record';
import { Connection } from './connection';
import { type Database, defineDatabase } from './database';
import type { Onlooker } from './own-words';
import { type ProfileDetails, readDetails, readList } from './read-details';
import { readPage } from './read-page';
import { exportPieces, type Staged, stageFile } from './staging';

/** Characters of a file that are held before they are handed to a blob. */
const PIECES_IN_MEMORY = 8_000_000;

/**
 * What top-level pages of the extension may look at by themselves. Nothing here writes into the library: a file
 * that comes in is laid aside in a table of its own, and the background takes it from there.
 */
export interface LibraryReader {
  page(query: LibraryQuery, after: LibraryCursor | null, limit: number, who: Onlooker): Promise<LibraryPage>;
  /** Profiles kept. */
  count(): Promise<number>;
  details(key: ProfileKey, who: Onlooker): Promise<ProfileDetails>;
  /** The list: everyone on it, the oldest entry first, what it asks and what was said. */
  list(who: Onlooker): Promise<ListSheet>;
  /** The whole library as pieces of a file. */
  exportFile(exportedAt: string, told: (rows: number) => void): Promise<Blob>;
  /** Checks a file and lays its rows aside, where the background can take them from. */
  stage(file: Blob, batch: string, told: (share: number) => void): Promise<Staged>;
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
    details: (key, who) => connection.use((database) => readDetails(database, key, who)),
    list: (who) => connection.use((database) => readList(database, who)),
    exportFile: (exportedAt, told) =>
      connection.use(async (database) => {
        let file = new Blob([]);
        let pieces: string[] = [];
        let length = 0;
        for await (const piece of exportPieces(database, exportedAt, told)) {
          pieces.push(piece);
          length += piece.length;
          // A blob may lie on the disk: the memory is free again.
          if (length > PIECES_IN_MEMORY) {
            file = new Blob([file, ...pieces]);
            pieces = [];
            length = 0;
          }
        }
        return new Blob([file, ...pieces], { type: 'application/json' });
      }),
    stage: (file, batch, told) => connection.use((database) => stageFile(database, file, batch, told)),
  };
}
