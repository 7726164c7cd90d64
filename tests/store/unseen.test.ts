import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { changeEntries } from '../../lib/app/change-entries';
import { createList, removeList } from '../../lib/app/change-lists';
import { observeProfile } from '../../lib/app/observe-profile';
import { setEntry } from '../../lib/app/set-entry';
import { maraKneads } from '../../lib/samples/mara-kneads';
import { createLibraryReader } from '../../lib/store/library-reader';
import { createWorld, reportOf } from '../app/world';

it('creators on lists whom nobody looked at are found by handle, name and tag, until somebody looks', async () => {
  const world = createWorld();
  const reader = createLibraryReader(world.database);
  const [spring, autumn] = [await createList(world, 'Spring'), await createList(world, 'Autumn')];
  await changeEntries(world, {
    listId: spring.id,
    keys: ['tiktok:tom.bakes'],
    change: { name: 'Tom Testwald', tags: ['rye'] },
  });
  await setEntry(world, { key: 'tiktok:tom.bakes', listId: autumn.id, listed: true });
  await setEntry(world, { key: 'instagram:mara.kneads', listId: spring.id, listed: true });
  const keys = async (text: string) => (await reader.unseen(text, 10)).creators.map(({ key }) => key);
  for (const text of ['tom', 'bakes', 'testw', 'RYE', 'tom rye'])
    expect(await keys(text), text).toEqual(['tiktok:tom.bakes']);
  expect(await keys('nobody')).toEqual([]);
  const tom = (await reader.unseen('tom', 10)).creators[0];
  expect(tom?.name).toBe('Tom Testwald');
  expect(tom?.lists.toSorted()).toEqual(['Autumn', 'Spring']);
  expect(await keys('')).toHaveLength(2);
  expect(await reader.unseen('', 1)).toMatchObject({ creators: { length: 1 }, all: 2 });

  await observeProfile(world, reportOf(maraKneads), 1);
  expect(await keys('mara')).toEqual([]);
  await removeList(world, spring.id);
  expect(await keys('testw')).toEqual([]);
  expect(await keys('tom')).toEqual(['tiktok:tom.bakes']);
});
