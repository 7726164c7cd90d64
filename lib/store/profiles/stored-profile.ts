import type { ProfileKey, ProfileRecord } from '../../core/profile/record';
import { askTogether } from '../ask-together';
import type { Database } from '../database';
import type { NoteRow, ProfileRow, SearchRow, SeriesRow } from '../rows';
import { checkedRows, soundRows } from '../table/read-rows';
import { unpackRecord } from './packed-record';
import { everyMonthOf, historyOf } from './series';

/** What lies of one profile, as far as it can be understood: whoever writes it back need not ask for it again. */
export interface StoredProfile {
  readonly row: ProfileRow | null;
  readonly months: readonly SeriesRow[];
  readonly notes: readonly NoteRow[];
  readonly search: SearchRow | undefined;
}

/** In one round trip to the disk, in the caller's transaction. */
export async function readStored(database: Database, key: ProfileKey, at: string): Promise<StoredProfile> {
  const [row, months, notes, search] = await askTogether((store) => [
    store('profiles').get(key),
    store('series').getAll(everyMonthOf(key)),
    store('notes').index('key').getAll(key),
    store('search').get(key) as IDBRequest<SearchRow | undefined>,
  ]);
  const rows = soundRows('profiles', [row]) ?? (await checkedRows(database, 'profiles', [row], at));
  return {
    row: rows[0] ?? null,
    months: soundRows('series', months) ?? (await checkedRows(database, 'series', months, at)),
    notes: soundRows('notes', notes) ?? (await checkedRows(database, 'notes', notes, at)),
    search,
  };
}

/** null = nothing is kept of it. */
export function recordIn({ row, months }: Pick<StoredProfile, 'row' | 'months'>): ProfileRecord | null {
  return row && { ...unpackRecord(row.record), history: historyOf(months) };
}
