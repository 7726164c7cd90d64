import Dexie from 'dexie';
import type { LibraryColumns, LibraryRow } from '../core/library/library-row';
import type { VerdictWord } from '../core/library/verdict';
import type { ProfileKey } from '../core/profile/record';
import type { Database } from './database';
import { checkedRow } from './read-rows';
import type { EntryRow, VerdictRow } from './rows';

/** Who looks, and for which list. */
export interface Onlooker {
  /** The installation whose verdicts count. */
  readonly author: string;
  readonly listId: string;
}

/** Profiles that the user put on the list, or gave a verdict in it. */
export async function ownKeys(
  database: Database,
  table: 'entries' | 'verdicts',
  { listId, author }: Onlooker,
  verdict?: VerdictWord,
): Promise<ReadonlySet<ProfileKey>> {
  const range = [
    [listId, Dexie.minKey],
    [listId, Dexie.maxKey],
  ] as const;
  if (table === 'entries') {
    const rows = await database.entries.where('[listId+key]').between(range[0], range[1]).toArray();
    return new Set(rows.map(({ key }) => key));
  }
  const rows = await database.verdicts.where('[listId+key]').between(range[0], range[1]).toArray();
  const own = rows.filter((row) => row.author === author && (!verdict || row.verdict === verdict));
  return new Set(own.map(({ key }) => key));
}

/** The rows with what the user said of them in the list at hand. */
export async function withOwnWords(
  database: Database,
  rows: readonly LibraryColumns[],
  { listId, author }: Onlooker,
): Promise<readonly LibraryRow[]> {
  return Promise.all(
    rows.map(async (columns) => {
      const pair = [listId, columns.key];
      const [verdicts, entries] = await Promise.all([
        database.verdicts.where('[listId+key]').equals(pair).toArray(),
        database.entries.where('[listId+key]').equals(pair).toArray(),
      ]);
      const own = verdicts.map(soundVerdict).find((row) => row?.author === author);
      return {
        ...columns,
        verdict: own?.verdict ?? null,
        reason: own?.reason ?? null,
        entry: entries.map(soundEntry).find((row) => row !== null) ?? null,
      };
    }),
  );
}

function soundVerdict(row: VerdictRow): VerdictRow | null {
  return checkedRow('verdicts', row);
}

function soundEntry(row: EntryRow): EntryRow | null {
  return checkedRow('entries', row);
}
