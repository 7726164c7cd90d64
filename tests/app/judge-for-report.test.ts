import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { judgeForReport } from '../../lib/app/judge-for-report';
import { observeProfile } from '../../lib/app/observe-profile';
import { saveBrief } from '../../lib/app/save-brief';
import { saveQuote } from '../../lib/app/save-quote';
import { evaluate } from '../../lib/core/insight/evaluate';
import { NO_LETTERHEAD } from '../../lib/core/report/letterhead';
import { maraKneads } from '../../lib/samples/mara-kneads';
import { createLibraryReader } from '../../lib/store/library-reader';
import { createWorld, reportOf, rowsOf, type World } from './world';

const MARA = 'instagram:mara.kneads' as const;
let world: World;

beforeEach(async () => {
  world = Object.assign(createWorld(), { evaluate });
  await observeProfile(world, reportOf(maraKneads), 7);
});

describe('figures for a report', () => {
  it('stand on no price that was named to the user, and on no brief unless its list is named', async () => {
    const before = await judgeForReport(world, { keys: [MARA], listId: null });
    await saveQuote(world, { key: MARA, format: 'reel', amount: 9000, currency: 'EUR' });
    await saveBrief(world, { listId: 'shortlist', brief: { name: 'Flour', terms: ['sourdough'] } });
    expect(await judgeForReport(world, { keys: [MARA], listId: null })).toEqual(before);
    const [forBrief] = await judgeForReport(world, { keys: [MARA], listId: 'shortlist' });
    expect(forBrief?.brief?.name).toBe('Flour');
    expect(forBrief?.price).toEqual(before[0]?.price);
  });

  it('keep the order asked for, with null for whom nothing is kept', async () => {
    const found = await judgeForReport(world, { keys: ['tiktok:nobody', MARA], listId: null });
    expect(found.map((insight) => insight?.handle ?? null)).toEqual([null, 'mara.kneads']);
  });

  it('are nothing before the welcome page is answered', async () => {
    world.consentNow = null;
    expect(await judgeForReport(world, { keys: [MARA], listId: null })).toEqual([null]);
  });
});

describe('the head of a report', () => {
  it('is kept, read back, and falls back to none where it was damaged', async () => {
    const reader = createLibraryReader(world.database);
    expect(await reader.letterhead()).toEqual(NO_LETTERHEAD);
    const head = { name: 'Rye & Co', logo: 'data:image/png;base64,iVBORw0KGgo=' };
    await world.library.setLetterhead(head);
    expect(await reader.letterhead()).toEqual(head);
    const [row] = (await rowsOf(world, 'meta')).filter(({ name }) => name === 'letterhead');
    const database = world.database();
    await database.open();
    await database.meta.put({
      name: 'letterhead',
      value: { ...(row?.value as object), logo: 'https://evil.example' },
    });
    database.close();
    expect(await reader.letterhead()).toEqual(NO_LETTERHEAD);
  });
});
