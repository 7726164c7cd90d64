import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { observeProfile } from '../../../lib/app/observe-profile';
import { mergeObservation } from '../../../lib/core/profile/merge-observation';
import type { ProfileRecord, Provenance } from '../../../lib/core/profile/record';
import { WHOLE_LIBRARY } from '../../../lib/core/share/left-out';
import { maraKneads } from '../../../lib/samples/mara-kneads';
import { sampleObservation } from '../../../lib/samples/sample-observation';
import { defineDatabase } from '../../../lib/store/database';
import { createLibraryReader } from '../../../lib/store/library-reader';
import { packRecord, unpackRecord } from '../../../lib/store/profiles/packed-record';
import { createWorld, reportOf } from '../../app/world';

const NOW = '2026-04-20T10:00:00.000Z';
const MARA = 'instagram:mara.kneads';

function recordOf(): Omit<ProfileRecord, 'history'> {
  const { history: _none, ...record } = mergeObservation(null, sampleObservation(maraKneads, NOW), MARA);
  return record;
}

const place: fc.Arbitrary<Provenance> = fc.record(
  {
    via: fc.constantFrom('response', 'embedded', 'text'),
    rung: fc.nat(2),
    at: fc.constantFrom(NOW, '2026-05-01T00:00:00.000Z'),
    beside: fc.constant({ value: 'other', via: 'text', rung: 1, at: NOW } as const),
  },
  { requiredKeys: ['via', 'rung', 'at'] },
);
const seen = fc.dictionary(fc.constantFrom('likes', 'comments', 'views', 'caption', '__proto__'), place);

describe('a packed record', () => {
  it('says the same as before, whatever was seen where', () => {
    const record = recordOf();
    fc.assert(
      fc.property(seen, fc.array(seen, { maxLength: record.posts.length }), (own, ofPosts) => {
        const posts = record.posts.map((post, index) => ({ ...post, seen: ofPosts[index] ?? post.seen }));
        const full = { ...record, seen: own, posts };
        expect(unpackRecord(packRecord(full))).toEqual(full);
      }),
    );
  });

  it('keeps what stands beside a place, and what a later version noted there', () => {
    const noted = { via: 'response', rung: 0, at: NOW, sure: true } as Provenance;
    const full = { ...recordOf(), seen: { name: noted } };
    expect(unpackRecord(packRecord(full)).seen.name).toEqual(noted);
  });

  it('is less than half as long, for one page gives one place', () => {
    const record = recordOf();
    const packed = packRecord(record);
    expect(packed.places).toHaveLength(1);
    expect(JSON.stringify(packed).length).toBeLessThan(JSON.stringify(record).length / 2);
  });

  it('that was never packed is taken as it is', () => {
    expect(unpackRecord(recordOf())).toEqual(recordOf());
  });

  it('whose places were lost still has its fields', () => {
    const { places: _lost, ...damaged } = packRecord(recordOf());
    expect(unpackRecord(damaged)).toMatchObject({ seen: {}, name: recordOf().name });
  });
});

describe('the library', () => {
  it('keeps records packed, and writes them out in a file', async () => {
    const world = createWorld();
    await observeProfile(world, reportOf(maraKneads), 1);
    const database = world.database();
    await database.open();
    expect((await database.profiles.get(MARA))?.record.places).toHaveLength(1);
    const reader = createLibraryReader(() => defineDatabase(database.name));
    const out = await reader.exportFile(NOW, WHOLE_LIBRARY, () => {});
    const text = (await out?.file.text()) ?? '';
    expect(text).not.toContain('"places"');
    expect(text).toMatch(/"likes":\{"via":"/);
    database.close();
  });

  it('takes in rows of earlier days and packed ones alike, as the same', async () => {
    const world = createWorld();
    await observeProfile(world, reportOf(maraKneads), 1);
    const database = world.database();
    await database.open();
    const row = await database.profiles.get(MARA);
    if (!row) throw new Error('nothing was kept');
    await database.profiles.put({ ...row, record: unpackRecord(row.record) });
    const reader = createLibraryReader(() => defineDatabase(database.name));
    const out = await reader.exportFile(NOW, WHOLE_LIBRARY, () => {});
    await reader.stage(out?.file ?? new Blob(), 'again', () => {});
    expect(await world.library.commitImport('again', 'newer', null)).toMatchObject({ added: 0, changed: 0 });
    expect((await database.profiles.get(MARA))?.record.places).toHaveLength(1);
    expect((await world.library.find(MARA, 'shortlist')).record?.posts[0]?.seen.likes?.via).toBeTruthy();
    database.close();
  });
});
