import { expect, it } from 'vitest';
import { measureLibrary } from '../../lib/app/measure-library';
import { observeProfile } from '../../lib/app/observe-profile';
import { evaluate } from '../../lib/core/insight/evaluate';
import { maraKneads } from '../../lib/samples/mara-kneads';
import { createWorld, reportOf } from './world';

it('makes sets of the profiles that are kept, says how many, and sets nothing', async () => {
  const world = Object.assign(createWorld(), { evaluate });
  expect(await measureLibrary(world)).toEqual([]);
  for (let index = 0; index < 6; index += 1) {
    await observeProfile(
      world,
      reportOf({ ...maraKneads, handle: `mara.kneads${index}`, id: `90${index}` }),
      1,
    );
  }
  const made = await measureLibrary(world);
  expect(made.length).toBeGreaterThan(2);
  for (const { set, profiles, widened } of made) {
    expect([profiles, widened]).toEqual([6, true]);
    expect(set.source).toContain('6 profiles');
  }
  expect(await world.settings.benchmarks()).toEqual([]);
});
