import { describe, expect, it } from 'vitest';
import { type BriefSource, pagesByBrief } from '../../../components/library/brief-order';
import type { Judging } from '../../../components/library/library-port';
import { MOST_BY_BRIEF, type RowFit } from '../../../lib/core/library/brief-fit';
import { FIRST_QUERY } from '../../../lib/core/library/library-query';
import type { LibraryRow } from '../../../lib/core/library/library-row';
import type { ProfileKey } from '../../../lib/core/profile/record';
import { libraryRow } from './rows';

const BY_BRIEF = { ...FIRST_QUERY, byBrief: true };
const fitAt = (low: number): RowFit => ({ points: low + 5, low, high: low + 10, confidence: 'medium' });

interface Scene extends BriefSource {
  rows: LibraryRow[];
  /** null = the list has no brief. */
  mark: string | null;
  readonly judged: (readonly ProfileKey[])[];
}

/** The later a row stands by the fit for everybody, the better it fits the brief; the first has no score yet. */
function sceneOf(n: number): Scene {
  const scene: Scene = {
    rows: Array.from({ length: n }, (_, at) => libraryRow(`creator${at}`, fitAt(90 - at / n))),
    mark: 'a',
    judged: [],
    async page(_query, after, limit) {
      const from = after ? scene.rows.findIndex(({ key }) => key === after.key) + 1 : 0;
      const rows = scene.rows.slice(from, from + limit);
      const last = rows.length === limit ? rows.at(-1) : undefined;
      return { rows, next: last ? { at: 0, key: last.key } : null };
    },
    listId: async () => 'shortlist',
    async judge(keys) {
      if (scene.mark === null) return null;
      if (keys.length > 0) scene.judged.push(keys);
      const fits = keys.map((key) => {
        const at = scene.rows.findIndex((row) => row.key === key);
        return at === 0 ? null : fitAt((80 * at) / n);
      });
      return { mark: scene.mark, fits };
    },
  };
  return scene;
}

const keysOf = (rows: readonly LibraryRow[]) => rows.map(({ key }) => key);

describe('rows judged by a brief', () => {
  it('stand in the order of the low end of that fit, who has none last, however they stood before', async () => {
    const scene = sceneOf(250);
    const told: Judging[] = [];
    const watch = { told: (now: Judging) => void told.push(now), stop: new AbortController().signal };
    const page = await pagesByBrief(scene)(BY_BRIEF, null, 100, watch);
    expect(page.fit).toBe('brief');
    expect(page.next).toBeNull();
    expect(keysOf(page.rows)).toEqual([...keysOf(scene.rows).slice(1).reverse(), 'instagram:creator0']);
    expect(page.rows.at(-1)).toMatchObject({ points: null, low: null, high: null, posts: 12 });
    expect(told).toEqual([0, 100, 200].map((done) => ({ done, of: 250 })));
    expect(scene.judged.map(({ length }) => length)).toEqual([100, 100, 50]);
  });

  it('are counted once, and again who was seen since, or all once the brief is another', async () => {
    const scene = sceneOf(3);
    const page = pagesByBrief(scene);
    await page(BY_BRIEF, null, 100);
    await page(BY_BRIEF, null, 100);
    expect(scene.judged).toHaveLength(1);
    scene.rows = scene.rows.map((row, at) =>
      at === 1 ? { ...row, lastSeenAt: '2026-04-21T09:00:00.000Z' } : row,
    );
    await page(BY_BRIEF, null, 100);
    expect(scene.judged.at(-1)).toEqual(['instagram:creator1']);
    scene.mark = 'b';
    await page(BY_BRIEF, null, 100);
    expect(scene.judged.at(-1)).toHaveLength(3);
  });

  it('keep another order that is asked for, and the order for everybody where they are too many', async () => {
    const scene = sceneOf(MOST_BY_BRIEF + 1);
    const page = pagesByBrief(scene);
    const many = await page(BY_BRIEF, null, 100);
    expect(many.fit).toBe('brief-unordered');
    expect(keysOf(many.rows)).toEqual(keysOf(scene.rows).slice(0, 100));
    expect(many.rows[1]).toMatchObject(fitAt(80 / (MOST_BY_BRIEF + 1)));
    expect(scene.judged).toHaveLength(1);
    const later = await page(BY_BRIEF, many.next, 200);
    expect(keysOf(later.rows)).toEqual(keysOf(scene.rows).slice(100, 300));
    expect((await page({ ...BY_BRIEF, sort: 'seen' }, null, 100)).fit).toBe('brief');
  });

  it('are those of whom this fit is not known, where that is asked for', async () => {
    const unfit = { ...BY_BRIEF, missing: 'fit' } as const;
    const scene = sceneOf(250);
    const asked: unknown[] = [];
    const { page } = scene;
    const watched = {
      ...scene,
      page: (...args: Parameters<typeof page>) => {
        asked.push(args[0].missing);
        return page(...args);
      },
    };
    const found = await pagesByBrief(watched)(unfit, null, 100);
    expect(keysOf(found.rows)).toEqual(['instagram:creator0']);
    expect(
      asked.every((missing) => missing === null),
      'everybody has the general fit',
    ).toBe(true);
    const bySeen = await pagesByBrief(scene)({ ...unfit, sort: 'seen' }, null, 100);
    expect([keysOf(bySeen.rows), bySeen.next]).toEqual([['instagram:creator0'], null]);
    const many = sceneOf(MOST_BY_BRIEF + 1);
    const first = await pagesByBrief(many)(unfit, null, 100);
    expect([keysOf(first.rows), first.next, first.fit]).toEqual([
      ['instagram:creator0'],
      null,
      'brief-unordered',
    ]);
    scene.mark = null;
    expect(await pagesByBrief(scene)(unfit, null, 100), 'without a brief the store knows').toEqual(
      await scene.page(unfit, null, 100),
    );
  });

  it('are those of everybody where the list has no brief, or nobody asks', async () => {
    const scene = sceneOf(120);
    const page = pagesByBrief(scene);
    expect(await page(FIRST_QUERY, null, 100)).toEqual(await scene.page(FIRST_QUERY, null, 100));
    scene.mark = null;
    expect(await page(BY_BRIEF, null, 100)).toEqual(await scene.page(FIRST_QUERY, null, 100));
    expect(scene.judged).toEqual([]);
  });

  it('are not counted on once they are stopped', async () => {
    const scene = sceneOf(300);
    const stop = new AbortController();
    const watch = { told: ({ done }: Judging) => done >= 100 && stop.abort(), stop: stop.signal };
    await expect(pagesByBrief(scene)(BY_BRIEF, null, 100, watch)).rejects.toThrow();
    expect(scene.judged.length).toBeLessThan(3);
  });
});
