import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { commitImport } from '../../lib/app/commit-import';
import { LONGEST_LOGO } from '../../lib/core/report/letterhead';
import { FILE_TABLES } from '../../lib/core/share/file-tables';
import { type FileChoice, LEFT_OUT, type LeftOut, WHOLE_LIBRARY } from '../../lib/core/share/left-out';
import { defineDatabase } from '../../lib/store/database';
import { createLibraryReader } from '../../lib/store/library-reader';
import { USER_TABLES } from '../../lib/store/user/user-tables';
import { createWorld, LAST_DAY, NOW, rowsOf, type World } from '../app/world';
import { wordsOf, writeLibrary } from './written-library';

type Row = Readonly<Record<string, unknown>>;
type Tables = Readonly<Record<string, readonly Row[]>>;

let worlds = 0;
let names: readonly [string, string];
let from: World;
let into: World;

beforeEach(async () => {
  worlds += 1;
  names = [`lossless-${worlds}-from`, `lossless-${worlds}-into`];
  from = createWorld(names[0]);
  into = createWorld(names[1], 'installation-b');
  await writeLibrary(from);
});

/** What the user wrote and said, and the profiles with their months. */
async function everything(world: World): Promise<Tables> {
  const { meta = [], ...words } = await wordsOf(world);
  return {
    ...words,
    profiles: await rowsOf(world, 'profiles'),
    series: await rowsOf(world, 'series'),
    // The mark of a profile that was forgotten is salted with its installation, and means nothing elsewhere.
    meta: meta.filter(({ name }) => !String(name).startsWith('forgotten:')),
  };
}

async function bring(choice: FileChoice): Promise<void> {
  const made = await createLibraryReader(
    () => defineDatabase(names[0]),
    () => LAST_DAY,
  ).exportFile(NOW, choice, () => {});
  if (!made) throw new Error('nobody stopped it');
  const reader = createLibraryReader(
    () => defineDatabase(names[1]),
    () => LAST_DAY,
  );
  const staged = await reader.stage(made.file, 'b1', () => {});
  expect(staged).toMatchObject({ status: 'staged' });
  const isOwn = choice.lists === null && choice.leaveOut.length === 0;
  await commitImport(into, { batch: 'b1', prefer: 'newer', author: isOwn ? from.authorNow : null });
}

describe('a file of the whole library', () => {
  it('is tried with at least two rows in every table of the user', async () => {
    const tables = await everything(from);
    for (const table of USER_TABLES) expect(tables[table]?.length, table).toBeGreaterThanOrEqual(2);
    const kinds = new Set((tables.meta ?? []).map(({ name }) => String(name).split(':')[0]));
    expect([...kinds].sort()).toEqual(['claim', 'letterhead', 'removed-list']);
    expect(Object.keys(tables).length - 1 + kinds.size, 'every kind of row of a file').toBe(
      FILE_TABLES.length,
    );
  });

  it('brings every row into an empty library exactly as it was', async () => {
    await bring(WHOLE_LIBRARY);
    expect(await everything(into)).toEqual(await everything(from));
    const reader = createLibraryReader(
      () => defineDatabase(names[1]),
      () => LAST_DAY,
    );
    expect(await reader.letterhead()).toMatchObject({ name: 'Crumb & Co', logo: expect.any(String) });
  });

  it('brings the largest logo that can be kept', async () => {
    const head = 'data:image/png;base64,';
    const logo = head + 'A'.repeat(LONGEST_LOGO - head.length);
    await from.library.setLetterhead({ name: '', logo });
    await bring(WHOLE_LIBRARY);
    const reader = createLibraryReader(
      () => defineDatabase(names[1]),
      () => LAST_DAY,
    );
    expect((await reader.letterhead()).logo).toBe(logo);
  });

  it('taken in again changes nothing', async () => {
    await bring(WHOLE_LIBRARY);
    const reader = createLibraryReader(
      () => defineDatabase(names[1]),
      () => LAST_DAY,
    );
    const made = await createLibraryReader(
      () => defineDatabase(names[0]),
      () => LAST_DAY,
    ).exportFile(NOW, WHOLE_LIBRARY, () => {});
    const again = await reader.stage(made?.file ?? new Blob([]), 'b2', () => {});
    const counts = again.status === 'staged' ? again.counts : [];
    expect(counts.map(({ table }) => table).sort()).toEqual([...FILE_TABLES].sort());
    for (const { table, added, changed, older, clashing } of counts)
      expect({ table, added, changed, older, clashing }).toEqual({
        table,
        added: 0,
        changed: 0,
        older: 0,
        clashing: 0,
      });
  });
});

/** Tables that a part takes away as a whole; of all others some rows or cells stay. */
const GONE: Readonly<Record<LeftOut, readonly string[]>> = {
  notes: ['notes'],
  prices: ['quotes', 'evidence'],
  contacts: ['contacts', 'cards'],
  reasons: [],
  unlisted: ['queues', 'links'],
};

describe('a library handed over', () => {
  it.each(LEFT_OUT)('without %s has every other row, and nothing of that part', async (part) => {
    await bring({ lists: null, leaveOut: [part] });
    const [before, after] = [await everything(from), await everything(into)];
    const listed = new Set(before.entries?.concat(before.verdicts ?? []).map(({ key }) => key));
    for (const table of Object.keys(before)) {
      const rows = before[table] ?? [];
      const kept = part === 'unlisted' ? rows.filter(({ key }) => !key || listed.has(key)) : rows;
      const ids = (some: readonly Row[] = []) =>
        some.map(({ id, key, month }) => id ?? `${key} ${month}`).sort();
      if (table !== 'meta')
        expect(ids(after[table]), table).toEqual(GONE[part].includes(table) ? [] : ids(kept));
    }
    const said = after.meta?.map(({ name }) => String(name)) ?? [];
    expect(said.filter((name) => !name.startsWith('claim:'))).toEqual([]);
  });

  it('with every part is the same row for row', async () => {
    await bring({ lists: null, leaveOut: [] });
    expect(await everything(into)).toEqual(await everything(from));
  });

  it('as lists holds those lists, what was said in them, and nothing that is the user’s alone', async () => {
    const before = await everything(from);
    const spring = before.lists?.find(({ name }) => name === 'Spring');
    await bring({ lists: [String(spring?.id)], leaveOut: [] });
    const after = await everything(into);
    const own = (table: string) => before[table]?.filter(({ listId }) => listId === spring?.id);
    for (const table of ['entries', 'verdicts', 'answers', 'evidence', 'contacts']) {
      expect(after[table], table).toEqual(own(table));
      expect(after[table]?.length, table).toBeGreaterThan(0);
    }
    for (const table of ['notes', 'quotes', 'cards', 'profiles', 'series'])
      expect(after[table], table).toEqual(before[table]);
    expect(after.lists).toContainEqual(spring);
    expect(after.briefs).toEqual(before.briefs?.filter(({ id }) => id === spring?.briefId));
    for (const table of ['queues', 'views', 'links', 'meta']) expect(after[table], table).toEqual([]);
  });
});
