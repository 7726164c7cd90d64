import { expect, it, vi } from 'vitest';
import { observeProfile } from '../../lib/app/observe-profile';
import { setBenchmarks } from '../../lib/app/set-benchmarks';
import { ENGINE_VERSION } from '../../lib/core/insight/engine-version';
import { evaluate } from '../../lib/core/insight/evaluate';
import { maraKneads } from '../../lib/samples/mara-kneads';
import { createWorld, reportOf, rowsOf } from './world';

const TAB = 7;
const OWN = {
  id: 'own-campaigns',
  platform: 'instagram',
  metric: 'engagement-rate-followers',
  year: 2026,
  source: 'own campaigns',
  knots: [[1000, 0.5]],
  tau: 0.4,
} as const;

it('own sets stand before the built-in ones, in open surfaces and in the library, until they are removed', async () => {
  const world = { ...createWorld(), evaluate };
  await observeProfile(world, reportOf(maraKneads), TAB);
  const shown = () => {
    const state = world.memories.get(TAB)?.state;
    const rate = state?.status === 'ready' ? state.insight.metrics['engagement-rate-followers'] : null;
    return rate?.status === 'measured' ? rate.benchmark : null;
  };
  const engines = async () => (await rowsOf(world, 'insights')).map(({ engine }) => engine);
  const builtIn = shown();
  expect(builtIn?.id).toBeDefined();
  expect(builtIn?.id).not.toBe(OWN.id);
  expect(await engines()).toEqual([ENGINE_VERSION]);

  await setBenchmarks(world, [OWN]);
  expect(shown()).toMatchObject({ id: OWN.id, year: OWN.year });
  await vi.waitFor(async () =>
    expect(await engines()).toEqual([expect.stringMatching(new RegExp(`^${ENGINE_VERSION}\\+[0-9a-f]{8}$`))]),
  );
  const [withOwn] = await engines();

  await observeProfile(world, reportOf(maraKneads), TAB);
  expect(await engines()).toEqual([withOwn]);

  await setBenchmarks(world, []);
  expect(shown()).toEqual(builtIn);
  await vi.waitFor(async () => expect(await engines()).toEqual([ENGINE_VERSION]));
});
