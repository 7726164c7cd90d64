import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { judgeByBrief } from '../../lib/app/judge-by-brief';
import { observeProfile } from '../../lib/app/observe-profile';
import { saveBrief } from '../../lib/app/save-brief';
import { saveQuote } from '../../lib/app/save-quote';
import { evaluate } from '../../lib/core/insight/evaluate';
import { maraKneads } from '../../lib/samples/mara-kneads';
import { createWorld, reportOf, rowsOf, type World } from './world';

const MARA = 'instagram:mara.kneads' as const;
const ASKED = { keys: [MARA], listId: 'shortlist' };
let world: World;

beforeEach(async () => {
  world = Object.assign(createWorld(), { evaluate });
  await observeProfile(world, reportOf(maraKneads), 7);
});

const saved = (terms: readonly string[]) =>
  saveBrief(world, { listId: 'shortlist', brief: { name: 'Flour', terms, weights: { niche: 60 } } });

describe('the fit for a brief', () => {
  it('is what a surface shows of the profile by that brief, and leaves the fit for everybody as it was', async () => {
    const before = await rowsOf(world, 'insights');
    await saved(['vodka']);
    const answer = await judgeByBrief(world, ASKED);
    expect(world.shown.at(-1)?.memory.state).toMatchObject({
      insight: { score: { ...answer?.fits[0], status: 'scored' } },
    });
    expect(answer?.fits[0]?.points).not.toBe(before[0]?.points);
    expect(await rowsOf(world, 'insights')).toEqual(before);
  });

  it('is another once the brief or a price is another, under another mark', async () => {
    await saved(['vodka']);
    const first = await judgeByBrief(world, ASKED);
    expect(await judgeByBrief(world, ASKED)).toEqual(first);
    await saved(['sourdough']);
    const second = await judgeByBrief(world, ASKED);
    expect(second?.mark).not.toBe(first?.mark);
    expect(second?.fits[0]?.points).toBeGreaterThan(first?.fits[0]?.points ?? 100);
    await saveQuote(world, { key: MARA, format: 'reel', amount: 9000, currency: 'EUR' });
    expect((await judgeByBrief(world, ASKED))?.mark).not.toBe(second?.mark);
  });

  it('is nothing of whom nothing is kept, and not asked for without a brief or an answered welcome', async () => {
    expect(await judgeByBrief(world, ASKED)).toBeNull();
    await saved(['vodka']);
    const answer = await judgeByBrief(world, { ...ASKED, keys: ['tiktok:nobody', MARA] });
    expect(answer?.fits.map((fit) => fit !== null)).toEqual([false, true]);
    expect((await judgeByBrief(world, { ...ASKED, keys: [] }))?.fits).toEqual([]);
    world.consentNow = null;
    expect(await judgeByBrief(world, ASKED)).toBeNull();
  });
});
