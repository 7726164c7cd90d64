import { beforeEach, describe, expect, it } from 'vitest';
import { createList } from '../../lib/app/change-lists';
import { changeSettings } from '../../lib/app/change-settings';
import { observeProfile } from '../../lib/app/observe-profile';
import { saveBrief } from '../../lib/app/save-brief';
import { suppose } from '../../lib/app/suppose';
import { evaluate } from '../../lib/core/insight/evaluate';
import type { WhatIf } from '../../lib/core/insight/what-if';
import { settingsSample } from '../../lib/samples/settings-sample';
import { createWorld, reportOf, rowsOf, type World } from './world';

const TAB = 7;
const USUAL: WhatIf = { window: 12, basis: null, brief: 0 };
let world: World;

beforeEach(async () => {
  world = Object.assign(createWorld(), { evaluate });
  await observeProfile(world, reportOf(settingsSample), TAB);
});

function shown() {
  const state = world.memories.get(TAB)?.state;
  if (state?.status !== 'ready') throw new Error('not ready');
  return state.insight;
}

async function ask(change: Partial<WhatIf>) {
  const supposed = await suppose(world, TAB, { ...USUAL, ...change });
  if (!supposed) throw new Error('nothing supposed');
  return supposed;
}

describe('counted another way', () => {
  it('is what the same settings would give, and changes nothing', async () => {
    const before = [world.shown.length, JSON.stringify(await rowsOf(world, 'insights'))];
    const { insight } = await ask({ window: 30 });
    expect([world.shown.length, JSON.stringify(await rowsOf(world, 'insights'))]).toEqual(before);
    await changeSettings(world, { window: 30 });
    expect(insight).toEqual(shown());
    expect(insight.score).not.toEqual((await ask({ window: 12 })).insight.score);
  });

  it.each(['views', 'followers'] as const)(
    'rates engagement by %s alone where that is asked',
    async (basis) => {
      const { insight } = await ask({ basis });
      const rated = insight.score.components.find(({ id }) => id === 'engagement');
      expect(rated?.because.key).toBe(`rate.engagement.${basis}`);
      expect(insight.barBasis).toBe(basis === 'views' ? 'views' : 'engagements');
      const usual = shown().score.components.find(({ id }) => id === 'engagement');
      expect(usual?.because.key).toBe('rate.engagement.both');
    },
  );

  it('goes by the brief of the list so many steps on, of none, or of the current one', async () => {
    const spring = await createList(world, 'Spring');
    const brief = { name: 'Rye', terms: ['sourdough'], budgetPerPost: { amount: 300, currency: 'EUR' } };
    await saveBrief(world, { listId: spring.id, brief });
    const other = await ask({ brief: 1 });
    expect([other.listName, other.insight.brief?.name]).toEqual(['Spring', 'Rye']);
    const own = await ask({ brief: 2 });
    expect([own.listName, own.insight.brief]).toEqual(['Shortlist', null]);
    await changeSettings(world, { currentListId: spring.id });
    expect((await ask({ brief: 0 })).insight.brief?.name).toBe('Rye');
    const none = await ask({ brief: 'none' });
    expect([none.listName, none.insight.brief]).toEqual([null, null]);
  });

  it('is nothing where no figures are, or before the welcome page is answered', async () => {
    expect(await suppose(world, 99, USUAL)).toBeNull();
    expect(await suppose(world, null, USUAL)).toBeNull();
    world.consentNow = null;
    expect(await suppose(world, TAB, USUAL)).toBeNull();
  });
});

describe('rates of the user', () => {
  it('count at once on every surface, in prices and in what others asked', async () => {
    await changeSettings(world, { currency: 'EUR' });
    const before = shown().price;
    await changeSettings(world, { rates: { EUR: 1.7 } });
    const after = shown().price;
    if (before.status !== 'estimated' || after.status !== 'estimated') throw new Error('no price');
    expect(after.value / before.value).toBeCloseTo(2, 9);
    expect(after.perDollar).toBe(1.7);
  });
});

describe('another look back', () => {
  it('rebuilds the columns that the table sorts by', async () => {
    const engine = async () => (await rowsOf(world, 'insights')).map((row) => row.engine);
    const [usual] = await engine();
    await changeSettings(world, { window: 30 });
    await expect.poll(engine).toEqual([`${String(usual)}+last30`]);
  });
});
