import { expect, it } from 'vitest';
import { findProfiles } from '../../lib/app/find-profiles';
import { observeProfile } from '../../lib/app/observe-profile';
import { saveNote } from '../../lib/app/save-note';
import { setVerdict } from '../../lib/app/set-verdict';
import { maraKneads } from '../../lib/samples/mara-kneads';
import { tobiTrails } from '../../lib/samples/tobi-trails';
import { createWorld, reportOf } from './world';

const MARA = 'instagram:mara.kneads' as const;

it('finds by a word of a note, with what was said in the current list', async () => {
  const world = createWorld();
  for (const sample of [maraKneads, tobiTrails]) await observeProfile(world, reportOf(sample), 7);
  await setVerdict(world, { key: MARA, listId: 'shortlist', verdict: 'yes' });
  await setVerdict(world, { key: MARA, listId: 'another', verdict: 'no' });
  await saveNote(world, { key: MARA, text: 'zebraquartz on the table' });
  const found = await findProfiles(world, { text: 'zebraq', limit: 8 });
  expect(found.map(({ key, verdict }) => [key, verdict])).toEqual([[MARA, 'yes']]);
  expect(await findProfiles(world, { text: 'nobody of that name', limit: 8 })).toEqual([]);
  expect(await findProfiles(world, { text: '', limit: 8 })).toHaveLength(2);
  expect(await findProfiles(world, { text: '', limit: 1 })).toHaveLength(1);
});
