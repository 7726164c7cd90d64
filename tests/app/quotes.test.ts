import { beforeEach, describe, expect, it } from 'vitest';
import { forgetProfile } from '../../lib/app/forget-profile';
import { observeProfile } from '../../lib/app/observe-profile';
import { removeQuote } from '../../lib/app/remove-quote';
import { saveQuote } from '../../lib/app/save-quote';
import { undoChange } from '../../lib/app/undo-change';
import { evaluate } from '../../lib/core/insight/evaluate';
import { maraKneads } from '../../lib/samples/mara-kneads';
import { CONSENT, createWorld, reportOf, rowsOf, type World } from './world';

const TAB = 7;
const MARA = 'instagram:mara.kneads' as const;
const DRAFT = { key: MARA, format: 'reel', amount: 300, currency: 'EUR' } as const;
let world: World;

beforeEach(() => {
  world = Object.assign(createWorld(), { evaluate });
});

function shown() {
  const state = world.memories.get(TAB)?.state;
  if (state?.status !== 'ready') throw new Error('nothing is shown');
  return { price: state.insight.price, deals: state.own.deals };
}

describe('a price that a creator named', () => {
  it('is kept with author, time and what the card said then, and replaces the card for this creator', async () => {
    await observeProfile(world, reportOf(maraKneads), TAB);
    expect(shown().price).toMatchObject({ basis: 'followers-engagement' });
    await saveQuote(world, DRAFT);
    const [row] = await rowsOf(world, 'quotes');
    expect(row).toMatchObject({ ...DRAFT, author: 'installation-a', schema: 1, at: world.clock });
    expect(row?.expected).toBeGreaterThan(50);
    expect(row?.views).toMatchObject({ low: expect.any(Number), high: expect.any(Number) });
    expect(shown().price).toMatchObject({ basis: 'own-quote' });
    expect(shown().deals.named).toMatchObject([{ format: 'reel', amount: 300, currency: 'EUR' }]);
  });

  it('is compared with the card, not with what earlier quotes made of it', async () => {
    await observeProfile(world, reportOf(maraKneads), TAB);
    await saveQuote(world, DRAFT);
    await saveQuote(world, { ...DRAFT, amount: 900 });
    const expected = (await rowsOf(world, 'quotes')).map((row) => row.expected);
    expect(expected).toHaveLength(2);
    expect(expected[0]).toBe(expected[1]);
  });

  it('teaches the prices of others from five on', async () => {
    await observeProfile(world, reportOf(maraKneads), TAB);
    const before = shown().price;
    for (const name of ['a', 'b', 'c', 'd', 'e']) {
      await world.library.saveQuote(
        {
          key: `instagram:${name}`,
          format: 'feed',
          amount: 1000,
          currency: 'USD',
          expected: 250,
          views: null,
          engagements: { low: 500, high: 2000 },
          at: world.clock,
        },
        null,
      );
    }
    await observeProfile(world, reportOf(maraKneads), TAB);
    const { price, deals } = shown();
    if (price.status !== 'estimated' || before.status !== 'estimated') throw new Error('no price');
    expect(price.value / before.value).toBeCloseTo(4 ** 0.5, 6);
    expect(deals.perEngagement).toMatchObject({ n: 5, middle: 1 });
    expect(deals.perThousandViews).toBeNull();
  });

  it('is taken back, removed, and forgotten with the creator', async () => {
    await observeProfile(world, reportOf(maraKneads), TAB);
    await saveQuote(world, DRAFT);
    expect(await undoChange(world)).toEqual({ key: MARA });
    expect(await rowsOf(world, 'quotes')).toEqual([]);
    expect(shown().price).toMatchObject({ basis: 'followers-engagement' });
    await saveQuote(world, DRAFT);
    const [row] = await rowsOf(world, 'quotes');
    await removeQuote(world, String(row?.id));
    await removeQuote(world, 'no-such-quote');
    expect(await rowsOf(world, 'quotes')).toEqual([]);
    await saveQuote(world, DRAFT);
    await forgetProfile(world, { key: MARA });
    expect(await rowsOf(world, 'quotes')).toEqual([]);
  });

  it('is something the user wrote: the creator is remembered where only listed ones are', async () => {
    world.consentNow = { ...CONSENT, memory: 'listed' };
    await observeProfile(world, reportOf(maraKneads), TAB);
    expect(await rowsOf(world, 'profiles')).toEqual([]);
    await saveQuote(world, DRAFT);
    expect(await rowsOf(world, 'profiles')).toHaveLength(1);
    await undoChange(world);
    expect(await rowsOf(world, 'profiles')).toEqual([]);
  });

  it('is not kept before the welcome page is answered', async () => {
    world.consentNow = null;
    await saveQuote(world, DRAFT);
    expect(await rowsOf(world, 'quotes')).toEqual([]);
  });
});
