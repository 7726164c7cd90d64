import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { observeProfile } from '../../lib/app/observe-profile';
import { saveNote } from '../../lib/app/save-note';
import { setVerdict } from '../../lib/app/set-verdict';
import { SAMPLES } from '../../lib/samples/catalog';
import { maraKneads } from '../../lib/samples/mara-kneads';
import { Connection } from '../../lib/store/connection';
import { defineDatabase } from '../../lib/store/database';
import { StoreError, storeError } from '../../lib/store/store-error';
import { createWorld, NOW, reportOf, rowsOf, type World } from '../app/world';

const MARA = 'instagram:mara.kneads' as const;
let world: World;
let name: string;
let worlds = 0;

beforeEach(() => {
  name = `library-${++worlds}`;
  world = createWorld(name);
});

async function corrupt(table: string, row: object): Promise<void> {
  const database = world.database();
  await database.open();
  await database.table(table).put(row);
  database.close();
}

describe('a row that cannot be understood', () => {
  it('is never shown, is kept aside, and does not stop the rest', async () => {
    await observeProfile(world, reportOf(maraKneads), 1);
    await corrupt('notes', { id: 'bad', key: MARA, text: 7 });
    await corrupt('verdicts', { id: 'worse', key: MARA, listId: 'shortlist', verdict: 'perhaps' });
    const found = await world.library.find(MARA, 'shortlist');
    expect(found.own).toMatchObject({ note: '', verdict: null });
    expect(found.record?.handle).toBe('mara.kneads');
    expect(await rowsOf(world, 'notes')).toEqual([]);
    expect(await rowsOf(world, 'quarantine')).toMatchObject([
      { table: 'notes', row: { id: 'bad', text: 7 } },
      { table: 'verdicts', row: { id: 'worse' } },
    ]);
  });

  it('of the profile itself starts the profile anew', async () => {
    await corrupt('profiles', {
      key: MARA,
      schema: 1,
      platform: 'instagram',
      handle: 'mara.kneads',
      record: {},
    });
    await observeProfile(world, reportOf(maraKneads), 1);
    expect(world.memories.get(1)?.state).toMatchObject({ status: 'ready', insight: { visits: 1 } });
    expect(await rowsOf(world, 'quarantine')).toHaveLength(1);
  });

  it('is not a row with more in it than this version knows', async () => {
    await observeProfile(world, reportOf(maraKneads), 1);
    const [row] = await rowsOf(world, 'profiles');
    await corrupt('profiles', { ...row, schema: 2, later: 'kept' });
    expect((await world.library.find(MARA, 'shortlist')).record?.handle).toBe('mara.kneads');
    expect(await rowsOf(world, 'quarantine')).toEqual([]);
  });
});

describe('several contexts at once', () => {
  it('lose no observation, note or verdict', async () => {
    const others = [createWorld(name), createWorld(name), createWorld(name)];
    const posts = maraKneads.posts;
    await Promise.all(
      posts.map((post, index) => {
        const one = others[index % others.length] ?? world;
        return observeProfile(one, reportOf({ ...maraKneads, posts: [post] }), index);
      }),
    );
    await Promise.all(
      others.flatMap((one, index) => [
        setVerdict(one, { key: MARA, listId: 'shortlist', verdict: 'maybe' }),
        saveNote(one, { key: `instagram:writer.${index}`, text: 'kept' }),
      ]),
    );
    expect((await world.library.find(MARA, 'shortlist')).record?.posts).toHaveLength(posts.length);
    expect(await rowsOf(world, 'verdicts')).toHaveLength(1);
    expect(await rowsOf(world, 'notes')).toHaveLength(others.length);
  });
});

describe('a worker that dies', () => {
  it('between any two requests leaves all of a verdict or none of it, and every acknowledged note', async () => {
    await observeProfile(world, reportOf(maraKneads), 1);
    const acknowledged: string[] = [];
    for (let request = 1; request <= 21; request += 1) {
      const dying = createWorld(name);
      const undoHook = dieAtRequest(request);
      const text = `note ${request}`;
      await saveNote(dying, { key: MARA, text }).then(
        () => acknowledged.push(text),
        () => {},
      );
      await setVerdict(dying, { key: MARA, listId: 'shortlist', verdict: request % 2 ? 'yes' : 'no' }).catch(
        () => {},
      );
      undoHook();
      const [verdicts, evidence, entries, notes] = await atOnce(['verdicts', 'evidence', 'entries', 'notes']);
      const ids = new Set(evidence?.map(({ id }) => id));
      for (const verdict of verdicts ?? []) expect(ids.has(verdict.evidenceId)).toBe(true);
      expect(entries?.length).toBe(verdicts?.length);
      const last = acknowledged.at(-1);
      if (last)
        expect(Number(String(notes?.[0]?.text).slice(5))).toBeGreaterThanOrEqual(Number(last.slice(5)));
    }
    expect(acknowledged.length).toBeGreaterThan(3);
    expect(acknowledged.length).toBeLessThan(21);
  });
});

/** Rows of several tables at one moment: what comes late, on a busy machine, is in all of them or in none. */
async function atOnce(tables: readonly string[]): Promise<readonly (readonly Record<string, unknown>[])[]> {
  const database = world.database();
  await database.open();
  const rows = await database.transaction('r', [...tables], () =>
    Promise.all(tables.map((table) => database.table<Record<string, unknown>>(table).toArray())),
  );
  database.close();
  return rows;
}

/** Aborts the transaction that makes the n-th write request from now. */
function dieAtRequest(request: number): () => void {
  const { put, add } = IDBObjectStore.prototype;
  let left = request % 7;
  const dying = (original: typeof put) =>
    function (this: IDBObjectStore, ...args: Parameters<typeof put>): IDBRequest<IDBValidKey> {
      left -= 1;
      const made = original.apply(this, args);
      if (left === 0) this.transaction.abort();
      return made;
    };
  IDBObjectStore.prototype.put = dying(put);
  IDBObjectStore.prototype.add = dying(add);
  return () => Object.assign(IDBObjectStore.prototype, { put, add });
}

describe('a database that does not open', () => {
  it('is reported within the deadline instead of waited for', async () => {
    const stuck = {
      open: () => new Promise<never>(() => {}),
      close: () => {},
      isOpen: () => false,
    };
    const connection = new Connection(
      () => stuck as never,
      async () => {},
      20,
    );
    await expect(connection.use(async () => 1)).rejects.toMatchObject({ code: 'blocked' });
  });

  it('is tried again with the next message', async () => {
    let tries = 0;
    const connection = new Connection(
      () => {
        tries += 1;
        if (tries === 1) throw new StoreError('damaged', 'first try');
        return defineDatabase(name);
      },
      async () => {},
    );
    await expect(connection.use(async () => 1)).rejects.toMatchObject({ code: 'damaged' });
    expect(await connection.use(async (database) => database.isOpen())).toBe(true);
    expect(tries).toBe(2);
    await connection.close();
  });

  it('opens once for many messages, and again after it was closed under them', async () => {
    let opened = 0;
    const connection = new Connection(
      () => {
        opened += 1;
        return defineDatabase(name);
      },
      async () => {},
    );
    await Promise.all(Array.from({ length: 10 }, () => connection.use((database) => database.lists.count())));
    expect(opened).toBe(1);
    await connection.use(async (database) => database.close());
    await Promise.all(Array.from({ length: 10 }, () => connection.use((database) => database.lists.count())));
    expect(opened).toBe(2);
    await connection.close();
  });

  it('lets go when another context wants to upgrade', async () => {
    await world.library.lists();
    const newer = new Dexie(name);
    newer.version(999).stores({ lists: 'id' });
    await newer.open();
    expect(await newer.table('lists').count()).toBe(1);
    newer.close();
  });
});

describe('failures of the disk', () => {
  it.each([
    ['full', Object.assign(new Error(), { name: 'QuotaExceededError' })],
    ['full', Object.assign(new Error(), { name: 'AbortError', inner: { name: 'QuotaExceededError' } })],
    ['blocked', Object.assign(new Error(), { name: 'TimeoutError' })],
    ['damaged', new Dexie.DexieError('UnknownError', 'corrupt')],
  ])('are told as %s', (code, cause) => {
    expect(storeError(cause)).toMatchObject({ name: 'StoreError', code, cause });
  });

  it('are not what a bug is taken for', () => {
    const bug = new TypeError('x is undefined');
    expect(storeError(bug)).toBe(bug);
  });
});

describe('every sample', () => {
  it('comes back from the disk as it went in', async () => {
    for (const [index, sample] of SAMPLES.entries())
      await observeProfile(world, reportOf(sample, NOW), index);
    const kept = SAMPLES.filter((sample) => !sample.private && sample.followers >= 1000);
    expect(await rowsOf(world, 'profiles')).toHaveLength(kept.length);
    for (const sample of kept) {
      const { record } = await world.library.find(`${sample.platform}:${sample.handle}`, 'shortlist');
      expect(record?.followers).toEqual({ low: sample.followers, high: sample.followers });
      expect(record?.posts).toHaveLength(sample.posts.length);
      expect(record?.history).toEqual([{ at: NOW, followers: sample.followers }]);
    }
  });
});
