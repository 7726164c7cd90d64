import type { ProfileKey } from '../../core/profile/record';
import type { Database } from '../database';
import { claimName } from '../profiles/claims';
import { unpackRecord } from '../profiles/packed-record';
import { monthsOf } from '../profiles/series';
import type { ProfileRow } from '../rows';
import { ABOUT_A_CREATOR } from '../user/user-tables';
import { checkedRow } from './read-rows';

/** Every row about one creator, table by table; damaged ones too: they are about that person all the same. */
export interface RowsOfPerson {
  readonly table: 'profiles' | 'series' | 'insights' | 'claims' | (typeof ABOUT_A_CREATOR)[number];
  readonly rows: readonly unknown[];
}

/** Written out, so that it can be read; a damaged one as it lies there. */
function recordOf(profile: ProfileRow): unknown {
  const sound = checkedRow('profiles', profile);
  return sound ? unpackRecord(sound.record) : profile.record;
}

export async function readPerson(database: Database, key: ProfileKey): Promise<readonly RowsOfPerson[]> {
  const [profile, months, columns, claim] = await Promise.all([
    database.profiles.get(key),
    monthsOf(database, key).toArray(),
    database.insights.get(key),
    database.meta.get(claimName(key)),
  ]);
  const own = await Promise.all(
    ABOUT_A_CREATOR.map(
      async (table): Promise<RowsOfPerson> => ({
        table,
        rows: await database.table<unknown>(table).where('key').equals(key).toArray(),
      }),
    ),
  );
  const all: readonly RowsOfPerson[] = [
    { table: 'profiles', rows: profile ? [recordOf(profile)] : [] },
    { table: 'series', rows: months },
    { table: 'insights', rows: columns ? [columns] : [] },
    ...own,
    { table: 'claims', rows: claim ? [claim.value] : [] },
  ];
  return all.filter(({ rows }) => rows.length > 0);
}
