import { recordOf } from '../../../lib/core/profile/merge-observation';
import type { ProfileKey, ProfileRecord } from '../../../lib/core/profile/record';
import { maraKneads } from '../../../lib/samples/mara-kneads';
import { sampleObservation } from '../../../lib/samples/sample-observation';
import { defineDatabase } from '../../../lib/store/database';
import { packRecord } from '../../../lib/store/profiles/packed-record';
import { makeProfile, seeded } from './make-profiles';

export const NOW = '2026-11-20T12:00:00.000Z';
export const AUTHOR = 'installation-a';
/** Of so many profiles one is kept with its posts: all of them would be the better part of a gigabyte to write first. */
export const READ_IN_FULL = 50;

const CHUNK = 2000;
const MONTHS = 1;
const POINTS = 10;
const SAMPLE = recordOf(sampleObservation(maraKneads, NOW), 'instagram:mara.kneads');

/** Profiles numbered `from` to `to` with ten snapshots each, and notes on some of them. */
export async function fill(from: number, to: number, notes: number): Promise<void> {
  const database = defineDatabase();
  await database.open();
  const random = seeded(from + 1);
  for (let at = from; at < to; at += CHUNK) {
    const made = Array.from({ length: Math.min(CHUNK, to - at) }, (_, index) =>
      makeProfile(at + index, random),
    );
    await database.transaction('rw', database.tables, async () => {
      await database.insights.bulkPut(
        made.map(({ columns, sort, words }) => ({ ...columns, sort, words, schema: 1, engine: '1' })),
      );
      await database.search.bulkPut(
        made.map(({ columns, words }) => ({ key: columns.key, schema: 1, words })),
      );
      await database.profiles.bulkPut(
        made.map(({ columns: { key, platform, handle, lastSeenAt }, bio }, index) => ({
          key,
          schema: 1,
          platform,
          handle,
          platformId: null,
          lastSeenAt,
          record: packRecord(recordNumbered(at + index, { key, platform, handle, bio })),
        })),
      );
      await database.series.bulkPut(
        made.flatMap(({ columns }) => seriesOf(columns.key, columns.followers ?? 0)),
      );
      await database.notes.bulkPut(
        made.slice(0, Math.ceil((notes * made.length) / (to - from))).map(({ columns }, index) => ({
          id: `note-${at + index}`,
          author: AUTHOR,
          createdAt: NOW,
          updatedAt: NOW,
          schema: 1,
          key: columns.key,
          text: 'answers quickly, wants samples first',
        })),
      );
    });
  }
  database.close();
}

/** How much of everything is there. */
export async function counted(): Promise<{
  readonly profiles: number;
  readonly points: number;
  readonly notes: number;
}> {
  const database = defineDatabase();
  await database.open();
  const months = await database.series.count();
  const found = { profiles: await database.profiles.count(), notes: await database.notes.count() };
  database.close();
  return { ...found, points: months * POINTS };
}

function recordNumbered(
  at: number,
  named: Pick<ProfileRecord, 'key' | 'platform' | 'handle' | 'bio'>,
): Omit<ProfileRecord, 'history'> {
  const { history: _none, ...full } = { ...SAMPLE, ...named, id: null };
  return at % READ_IN_FULL === 0 ? full : { ...full, posts: [], seen: {} };
}

function seriesOf(key: ProfileKey, followers: number) {
  return Array.from({ length: MONTHS }, (_, month) => ({
    key,
    month: `2026-${String(month + 1).padStart(2, '0')}`,
    schema: 1,
    at: Array.from({ length: POINTS }, (_point, day) =>
      new Date(Date.UTC(2026, month, 1 + day)).toISOString(),
    ),
    followers: Array.from({ length: POINTS }, (_point, day) => followers + day),
    rounded: Array.from({ length: POINTS }, () => false),
  }));
}
