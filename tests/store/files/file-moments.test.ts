import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { commitImport } from '../../../lib/app/commit-import';
import { addNote } from '../../../lib/app/dated-notes';
import { observeProfile } from '../../../lib/app/observe-profile';
import { WHOLE_LIBRARY } from '../../../lib/core/share/left-out';
import { maraKneads } from '../../../lib/samples/mara-kneads';
import { defineDatabase } from '../../../lib/store/database';
import { fileClock, settleMoments } from '../../../lib/store/files/file-moments';
import { createLibraryReader } from '../../../lib/store/library-reader';
import { createWorld, NOW, reportOf, rowsOf, type World } from '../../app/world';

const MARA = 'instagram:mara.kneads' as const;
const NEXT = '2026-04-21T10:00:00.000Z';
const LATER = '2026-05-20T10:00:00.000Z';
let world: World;
let name: string;
let worlds = 0;

beforeEach(async () => {
  name = `file-moments-${++worlds}`;
  world = createWorld(name);
  await observeProfile(world, reportOf(maraKneads), 1);
  await addNote(world, { key: MARA, text: 'ours' });
});

const reader = () =>
  createLibraryReader(
    () => defineDatabase(name),
    () => world.clock,
  );

/** The library as a file, changed by somebody who wishes us ill, and taken in. */
async function takeIn(change: (text: string) => string, batch = 'b-1'): Promise<void> {
  const made = await reader().exportFile(NOW, WHOLE_LIBRARY, () => {});
  const text = change((await made?.file.text()) ?? '');
  const staged = await reader().stage(new Blob([text]), batch, () => {});
  expect(staged).toMatchObject({ status: 'staged' });
  await commitImport(world, { batch, prefer: 'newer' });
}

const notes = async () => (await rowsOf(world, 'notes')).map(({ text }) => text);

describe('a file from the year 9999', () => {
  const toFuture = (text: string) => text.replaceAll('2026-04-20T10', '9999-04-20T10');

  it('holds no figures that later looks cannot change', async () => {
    await takeIn((text) => toFuture(text).replace(/"followers":\{[^}]*\}/, '"followers":{"low":7,"high":7}'));
    world.clock = LATER;
    const report = reportOf(maraKneads, LATER);
    await observeProfile(world, report, 1);
    const [row] = await rowsOf(world, 'profiles');
    const record = row?.record as { readonly followers: unknown; readonly lastSeenAt: string };
    expect(record.followers).toEqual(report.observation?.profile.followers?.value);
    expect(record.lastSeenAt).toBe(LATER);
  });

  it('says nothing that a later word cannot outdo', async () => {
    world.clock = NEXT;
    await takeIn((text) => toFuture(text).replace('"text":"ours"', '"text":"theirs"'));
    expect(await notes()).toEqual(['theirs']);
    world.clock = LATER;
    await takeIn((text) => text.replaceAll(NEXT, LATER).replace('"text":"theirs"', '"text":"later"'), 'b-2');
    expect(await notes()).toEqual(['later']);
  });
});

it.each(['zzzz 1', 'Wed, 01 Jan 2031 00:00:00 GMT', '99', '+275760-01-01T00:00:00.000Z'])(
  'a row said at "%s" is refused, with its line',
  async (moment) => {
    const made = await reader().exportFile(NOW, WHOLE_LIBRARY, () => {});
    const text = ((await made?.file.text()) ?? '').replaceAll(
      /"updatedAt":"[^"]*"/g,
      `"updatedAt":"${moment}"`,
    );
    const staged = await reader().stage(new Blob([text]), 'b-1', () => {});
    expect(staged).toMatchObject({ status: 'refused', refusal: { because: 'malformed', line: 2 } });
  },
);

describe('moments of a row', () => {
  const clock = fileClock(NOW);
  const settle = (row: object) => (settleMoments(row, clock) ? row : null);

  it('are put into one form, those to come become now, and a clock may be a little ahead', () => {
    expect(settle({ updatedAt: '2026-04-20T12:00:00+02:00' })).toEqual({ updatedAt: NOW });
    expect(settle({ at: ['2031-01-01T00:00:00.000Z'] })).toEqual({ at: [NOW] });
    expect(settle({ stamps: { owner: { at: '9999-12-31T23:59:59.999Z', over: null } } })).toEqual({
      stamps: { owner: { at: NOW, over: null } },
    });
    const ahead = { createdAt: '2026-04-20T20:00:00.000Z' };
    expect(settle({ ...ahead })).toEqual(ahead);
  });

  it.each(['2025-xx-01T10:00:00.000Z', '2025-99-99T99:99:99.999Z', '1 day after never: noonZ'])(
    'that are none are refused, however they are spelled: %s',
    (updatedAt) => {
      expect(settle({ updatedAt })).toBeNull();
      expect(settle({ at: [updatedAt] })).toBeNull();
    },
  );

  it('that are content stay as they are', () => {
    const row = { publishedAt: '2031-01-01', dueOn: '2031-01-01', text: '9999', insight: { at: 'never' } };
    expect(settle({ ...row })).toEqual(row);
  });

  it('settled once are settled, and stay in their order', () => {
    const moment = fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('9999-12-31') });
    fc.assert(
      fc.property(moment, moment, (a, b) => {
        const once = { updatedAt: a.toISOString(), createdAt: b.toISOString() };
        expect(settle(once)).not.toBeNull();
        expect(settle({ ...once })).toEqual(once);
        if (a <= b && b.getTime() <= Date.parse(NOW)) expect(once.updatedAt <= once.createdAt).toBe(true);
        expect(once.updatedAt <= clock.latest && once.createdAt <= clock.latest).toBe(true);
      }),
    );
  });
});
