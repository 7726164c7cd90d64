import type { TableSize } from '../../app/ports';
import type { PlatformId } from '../../core/profile/platform';
import { PLATFORM_IDS } from '../../core/profile/platform';
import type { ProfileKey } from '../../core/profile/record';
import type { Database } from '../database';
import { ABOUT_A_CREATOR } from '../user/user-tables';

/** Rows measured of each table; the rest is taken to be as large. */
const MEASURED = 200;

/** Rows and about how many bytes lie in each table, in the order of the database. */
export async function tableSizes(database: Database): Promise<readonly TableSize[]> {
  const sizes: TableSize[] = [];
  for (const table of database.tables) {
    const rows = await table.count();
    const some = rows === 0 ? [] : await table.limit(MEASURED).toArray();
    const bytes = some.reduce((sum: number, row) => sum + JSON.stringify(row).length, 0);
    sizes.push({
      table: table.name,
      rows,
      bytes: some.length === 0 ? 0 : Math.round((bytes / some.length) * rows),
    });
  }
  return sizes;
}

/** Keys of everything that is kept about profiles whose handle begins like this, in alphabetical order. */
export async function keysBeginning(
  database: Database,
  handle: string,
  limit: number,
): Promise<readonly ProfileKey[]> {
  const found = new Set<ProfileKey>();
  for (const platform of PLATFORM_IDS) {
    for (const key of await keptKeys(database, platform, handle, limit)) found.add(key);
    for (const name of ABOUT_A_CREATOR) {
      const rows = await database
        .table(name)
        .where('key')
        .startsWith(`${platform}:${handle}`)
        .limit(limit)
        .toArray();
      for (const { key } of rows as readonly { readonly key: ProfileKey }[]) found.add(key);
    }
  }
  return [...found].sort().slice(0, limit);
}

function keptKeys(
  database: Database,
  platform: PlatformId,
  handle: string,
  limit: number,
): PromiseLike<ProfileKey[]> {
  return database.profiles
    .where('[platform+handle]')
    .between([platform, handle], [platform, `${handle}\uffff`])
    .limit(limit)
    .primaryKeys();
}
