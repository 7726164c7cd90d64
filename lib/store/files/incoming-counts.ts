import { FILE_TABLES, type FileTable } from '../../core/share/file-tables';
import type { Clash, ImportCounts } from '../../core/share/library-file';
import { type SharedRow, type Standing, standingOfRow, standingsOf } from '../../core/share/merge-rows';
import type { Database } from '../database';
import { unpackRow } from '../profiles/packed-record';
import { checkedRow } from '../table/read-rows';
import { type FileRow, primaryKey } from './library-file';
import { metaTable } from './meta-tables';
import { knownWords } from './same-word';
import { storedRows } from './stored-rows';

/** Parts of rows that both sides changed, named one by one up to here. */
const MOST_CLASHES = 200;

/** What the rows of a file would do, against what is kept now. */
export class IncomingCounts {
  readonly #database: Database;
  readonly #counts = new Map<FileTable, Record<Standing, number>>();
  readonly #clashes: Clash[] = [];

  constructor(database: Database) {
    this.#database = database;
  }

  async count(rows: readonly FileRow[]): Promise<void> {
    for (const table of FILE_TABLES) {
      const own = rows.filter((one) => one.table === table).map(({ row }) => row);
      if (own.length > 0) await this.#countIn(table, own);
    }
  }

  counts(): readonly ImportCounts[] {
    return [...this.#counts].map(([table, counts]) => ({ table, ...counts }));
  }

  clashes(): readonly Clash[] {
    return this.#clashes;
  }

  async #countIn(table: FileTable, rows: readonly FileRow['row'][]): Promise<void> {
    const known = await knownRows(this.#database, table, rows);
    const counts = this.#counts.get(table) ?? { added: 0, same: 0, changed: 0, older: 0, clashing: 0 };
    for (const [index, row] of rows.entries()) {
      const mine = known[index] as SharedRow | undefined;
      const standing = mine ? standingOfRow(table, mine, row as SharedRow) : 'added';
      counts[standing] += 1;
      if (mine && standing === 'clashing') this.#note(table, mine, row as SharedRow);
    }
    this.#counts.set(table, counts);
  }

  #note(table: FileTable, mine: SharedRow, theirs: SharedRow): void {
    for (const { part, standing } of standingsOf(table, mine, theirs)) {
      if (standing !== 'clashing' || this.#clashes.length >= MOST_CLASHES) continue;
      const key = typeof theirs.key === 'string' ? theirs.key : null;
      this.#clashes.push({ table, id: theirs.id, key, part, mine: mine[part], theirs: theirs[part] });
    }
  }
}

/** What lies here under the same name, or says the same thing of the same creator. */
async function knownRows(
  database: Database,
  table: FileTable,
  rows: readonly FileRow['row'][],
): Promise<readonly (FileRow['row'] | undefined)[]> {
  const keys = rows.map((row) => {
    const parts = primaryKey(table, row);
    const [first = '', second] = parts;
    return second === undefined ? first : ([first, second] satisfies [string, string]);
  });
  const few = metaTable(table);
  if (few) {
    const own = (await few.rows(database)) as readonly FileRow['row'][];
    const named = new Map(own.map((row) => [primaryKey(table, row).join(), row]));
    return keys.map((key) => named.get(String(key)));
  }
  if (table === 'profiles' || table === 'series') {
    const stored = await storedRows(database.table<FileRow['row'], string | [string, string]>(table), keys);
    return table === 'series' ? stored : stored.map(writtenOut);
  }
  const known = await knownWords(database, table, rows as readonly SharedRow[]);
  return known as readonly (FileRow['row'] | undefined)[];
}

/** As the rows of a file are; a damaged one stays as it is. */
function writtenOut(stored: FileRow['row'] | undefined): FileRow['row'] | undefined {
  const sound = checkedRow('profiles', stored);
  return sound ? (unpackRow(sound) as unknown as FileRow['row']) : stored;
}
