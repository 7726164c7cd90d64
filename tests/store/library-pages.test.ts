import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  FIRST_QUERY,
  inOrder,
  LIST_AT_HAND,
  type LibraryCursor,
  type LibraryQuery,
  MISSING_FACTS,
  NO_LIST,
  SORT_IDS,
  sortFigures,
} from '../../lib/core/library/library-query';
import type { LibraryColumns, LibraryRow } from '../../lib/core/library/library-row';
import { searchWords } from '../../lib/core/library/search-words';
import type { ProfileKey } from '../../lib/core/profile/record';
import { defineDatabase } from '../../lib/store/database';
import { createLibraryReader } from '../../lib/store/library-reader';

const MANY = 700;
const WHO = { author: 'installation-a', listId: 'shortlist' };
const reader = createLibraryReader(() => defineDatabase('pages'));

/** Figures that repeat, and some that are not known. */
function columns(at: number): LibraryColumns {
  const known = (value: number) => (at % 7 === 0 ? null : { value, low: value / 2, high: value * 2, n: 9 });
  const points = at % 5 === 0 ? null : (at * 37) % 100;
  return {
    key: `${at % 3 ? 'instagram' : 'tiktok'}:creator.${at}` as ProfileKey,
    platform: at % 3 ? 'instagram' : 'tiktok',
    handle: `creator.${at}`,
    name: at % 2 ? `Mira Testwald ${at}` : null,
    tier: at % 4 ? 'micro' : 'nano',
    niche: at % 6 ? 'food' : null,
    language: at % 5 === 1 ? 'pl' : at % 5 === 2 ? 'de' : null,
    followers: at % 11 ? 1000 + ((at * 13) % 50) : null,
    points,
    low: points === null ? null : Math.max(0, points - 10),
    high: points === null ? null : points + 10,
    confidence: points === null ? null : 'medium',
    posts: at % 20,
    perView: known((at % 9) / 100),
    perFollower: known((at % 8) / 100),
    views: known(at * 10),
    cadence: known((at % 14) / 2),
    paid: known((at % 10) / 10),
    lastSeenAt: new Date(Date.UTC(2026, 0, 1 + (at % 90))).toISOString(),
    visits: 1,
  };
}

const ALL = Array.from({ length: MANY }, (_, at) => columns(at));
const frame = { author: 'installation-a', createdAt: '2026-01-01T00:00:00.000Z', schema: 1 };
const authored = (id: string) => ({ ...frame, id, updatedAt: frame.createdAt });

function wordsOf({ handle, name }: LibraryColumns, at: number): readonly string[] {
  return searchWords([handle, name, at === 12 ? 'bakes sourdough' : null]);
}

beforeAll(async () => {
  const database = defineDatabase('pages');
  await database.open();
  await database.insights.bulkPut(
    ALL.map((one, at) => ({
      ...one,
      schema: 1,
      engine: '1',
      sort: sortFigures(one),
      words: wordsOf(one, at),
    })),
  );
  await database.search.bulkPut(ALL.map((one, at) => ({ key: one.key, schema: 1, words: wordsOf(one, at) })));
  await database.entries.bulkPut(
    ALL.slice(0, 20).map(({ key }, at) => ({
      ...authored(`e${at}`),
      listId: 'shortlist',
      key,
      owner: 'Mia',
      ...(at % 2 === 0 ? { stage: 'contacted' as const } : {}),
      ...(at % 3 === 0 ? { tags: ['oven', 'bread'] } : {}),
      dueOn: `2026-05-${String(at + 1).padStart(2, '0')}`,
    })),
  );
  await database.entries.bulkPut(
    ALL.slice(15, 25).map(({ key }, at) => ({ ...authored(`o${at}`), listId: 'other', key })),
  );
  await database.verdicts.bulkPut(
    ALL.slice(0, 30).map(({ key }, at) => ({
      ...authored(`v${at}`),
      author: at === 29 ? 'somebody-else' : 'installation-a',
      listId: at === 28 ? 'other' : 'shortlist',
      key,
      verdict: at % 2 ? 'yes' : 'no',
      reason: null,
      points: null,
      evidenceId: null,
    })),
  );
  database.close();
});

async function everyPage(query: LibraryQuery, limit = 45): Promise<readonly LibraryRow[]> {
  const rows: LibraryRow[] = [];
  let after: LibraryCursor | null = null;
  do {
    const page: Awaited<ReturnType<typeof reader.page>> = await reader.page(query, after, limit, WHO);
    expect(page.rows.length).toBeLessThanOrEqual(limit);
    rows.push(...page.rows);
    after = page.next;
  } while (after);
  return rows;
}

const seenBefore =
  (day: string) =>
  ({ lastSeenAt }: LibraryColumns): boolean =>
    lastSeenAt < day;
const keysOf = (rows: readonly LibraryColumns[]) => rows.map(({ key }) => key);

describe('pages of the library', () => {
  it.each(SORT_IDS.flatMap((sort) => [true, false].map((descending) => [sort, descending] as const)))(
    'by %s, descending %s, hold every profile once, in order, unknown ones last',
    async (sort, descending) => {
      const query = { ...FIRST_QUERY, sort, descending };
      expect(keysOf(await everyPage(query))).toEqual(keysOf([...ALL].sort(inOrder(query))));
    },
  );

  const PASSES: readonly (readonly [
    string,
    Partial<LibraryQuery>,
    (row: LibraryColumns, at: number) => boolean,
  ])[] = [
    ['one platform', { platform: 'tiktok' }, ({ platform }) => platform === 'tiktok'],
    ['one tier', { tier: 'nano' }, ({ tier }) => tier === 'nano'],
    ['one niche', { niche: 'food' }, ({ niche }) => niche === 'food'],
    ['the newest', { seenSince: '2026-03-01T00:00:00.000Z' }, ({ lastSeenAt }) => lastSeenAt >= '2026-03-01'],
    ['one language', { language: 'pl' }, ({ language }) => language === 'pl'],
    ['those not seen since a moment', { seenBefore: '2026-02-01T00:00:00.000Z' }, seenBefore('2026-02-01')],
    ['those last seen before a day', { seenBefore: '2026-02-01' }, seenBefore('2026-02-01')],
    [
      'those seen between two days',
      { seenSince: '2026-02-01', seenBefore: '2026-02-11' },
      ({ lastSeenAt }) => lastSeenAt >= '2026-02-01' && lastSeenAt < '2026-02-11',
    ],
    ['the list at hand', { onList: LIST_AT_HAND }, (_row, at) => at < 20],
    ['another list', { onList: 'other' }, (_row, at) => at >= 15 && at < 25],
    ['a list that is gone', { onList: 'gone' }, () => false],
    ['no list', { onList: NO_LIST }, (_row, at) => at >= 25],
    [
      'another list and a stage in the list at hand',
      { onList: 'other', stage: 'contacted' },
      (_row, at) => at >= 15 && at < 20 && at % 2 === 0,
    ],
    ['a stage in this list', { stage: 'contacted' }, (_row, at) => at < 20 && at % 2 === 0],
    ['no stage in this list', { stage: 'none' }, (_row, at) => at < 20 && at % 2 === 1],
    ['a tag', { tag: 'oven' }, (_row, at) => at < 20 && at % 3 === 0],
    ['an owner', { owner: 'Mia' }, (_row, at) => at < 20],
    ['an owner of nobody', { owner: 'Tom' }, () => false],
    ['a day to come back to', { dueBy: '2026-05-05' }, (_row, at) => at < 5],
    ...MISSING_FACTS.map(
      (missing) =>
        [
          `an unknown fact: ${missing}`,
          { missing },
          (row: LibraryColumns) => (missing === 'fit' ? row.points : row[missing]) === null,
        ] as const,
    ),
    ['a no of this installation in this list', { verdict: 'no' }, (_row, at) => at < 28 && at % 2 === 0],
    ['a yes of this installation in this list', { verdict: 'yes' }, (_row, at) => at < 28 && at % 2 === 1],
    ['no verdict', { verdict: 'none' }, (_row, at) => at >= 28],
    ['a word', { text: 'sourdough' }, (_row, at) => at === 12],
    ['the beginning of a word that many have', { text: 'testw' }, ({ name }) => name !== null],
    ['two words, folded', { text: 'MÍRA 69' }, ({ name, handle }) => name !== null && /\.69/.test(handle)],
    [
      'a word and a filter',
      { text: 'mira', tier: 'nano' },
      ({ name, tier }) => name !== null && tier === 'nano',
    ],
    ['a word nobody has', { text: 'nowhere' }, () => false],
  ];
  it.each(PASSES)('can be of %s alone', async (_what, part, expected) => {
    const query = { ...FIRST_QUERY, ...part };
    const wanted = ALL.filter(expected).sort(inOrder(query));
    expect(keysOf(await everyPage(query))).toEqual(keysOf(wanted));
  });

  it('carry what the user said in the list at hand', async () => {
    const [row] = await everyPage({ ...FIRST_QUERY, text: 'sourdough' });
    expect(row).toMatchObject({ handle: 'creator.12', verdict: 'no', entry: { owner: 'Mia' } });
    const rows = await everyPage({ ...FIRST_QUERY, sort: 'handle', descending: false });
    expect(rows.find(({ handle }) => handle === 'creator.29')).toMatchObject({ verdict: null, entry: null });
  });

  it('leave out a row that cannot be understood', async () => {
    const database = defineDatabase('pages');
    await database.open();
    const bad = { key: 'instagram:bad', handle: 'bad', sort: { fit: 99 }, points: 'many' };
    await database.table('insights').put(bad);
    const [first] = (await reader.page(FIRST_QUERY, null, 1, WHO)).rows;
    expect(first?.handle).not.toBe('bad');
    await database.table('insights').delete('instagram:bad');
    database.close();
    expect(await reader.count()).toBe(MANY);
  });
});
