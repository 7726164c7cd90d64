import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { askTogether } from '../../lib/store/ask-together';
import { type Database, defineDatabase } from '../../lib/store/database';

let database: Database;
let databases = 0;

beforeEach(async () => {
  database = defineDatabase(`asked-${++databases}`);
  await database.open();
  await database.meta.bulkPut([
    { name: 'one', value: 1 },
    { name: 'two', value: 2 },
  ]);
});

it('answers in the order of the questions, and the transaction goes on', async () => {
  await database.transaction('rw', database.meta, async () => {
    const [two, all, none] = await askTogether((store) => [
      store('meta').get('two'),
      store('meta').getAllKeys(),
      store('meta').get('three'),
    ]);
    expect([two?.value, all, none]).toEqual([2, ['one', 'two'], undefined]);
    expect(await askTogether(() => [])).toEqual([]);
    await database.meta.put({ name: 'three', value: 3 });
  });
  expect(await database.meta.count()).toBe(3);
});

it('tells of a question that failed, and leaves the transaction to whoever asked', async () => {
  const failed = await database.transaction('rw', database.meta, async () => {
    const failing = askTogether((store) => [
      store('meta').add({ name: 'one', value: 0 }),
      store('meta').get('two'),
    ]);
    const cause = await failing.then(
      () => null,
      (found: unknown) => found,
    );
    await database.meta.put({ name: 'three', value: 3 });
    return cause;
  });
  expect(failed).toMatchObject({ name: 'ConstraintError' });
  expect(await database.meta.toArray()).toMatchObject([{ value: 1 }, { value: 3 }, { value: 2 }]);
});

it('is refused outside of a transaction', async () => {
  await expect(askTogether(() => [])).rejects.toThrow('outside of a transaction');
});
