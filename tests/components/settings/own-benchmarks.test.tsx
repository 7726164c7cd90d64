// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { createBenchmarksState } from '../../../components/settings/benchmarks-state';
import { OwnBenchmarks } from '../../../components/settings/own-benchmarks';
import type { BenchmarkSet } from '../../../lib/core/estimate/benchmarks/benchmark-set';
import type { LibrarySet } from '../../../lib/core/estimate/benchmarks/library-sets';
import { draw } from '../draw';

const OWN: BenchmarkSet = {
  id: 'own-campaigns',
  platform: 'tiktok',
  metric: 'engagement-rate-views',
  year: 2022,
  source: 'own campaigns <b>2022</b>',
  knots: [[1000, 0.1]],
  tau: 0.4,
};

function file(text: string, size = text.length) {
  return { size, text: () => Promise.resolve(text) };
}

async function page(
  kept: readonly BenchmarkSet[] = [],
  save?: () => Promise<void>,
  seen: readonly LibrarySet[] = [],
) {
  const disk = { sets: kept };
  const state = createBenchmarksState({
    load: async () => disk.sets,
    measure: async () => seen,
    save:
      save ??
      (async (sets) => {
        disk.sets = sets;
      }),
  });
  await state.getState().load();
  const { container } = draw(<OwnBenchmarks benchmarks={state} now="2026-04-20T10:00:00.000Z" />);
  const row = (id: string) =>
    [...container.querySelectorAll('tbody tr')].find((each) => each.textContent?.startsWith(id));
  return { disk, row, take: (given: ReturnType<typeof file>) => state.getState().take(given) };
}

it('imports a file: its set is named, dated and in use, and the built-in one of its kind is not', async () => {
  const { disk, row, take } = await page();
  expect(row('modash-tiktok-views-2025')).toBeDefined();
  await take(file(JSON.stringify([OWN])));
  expect(await screen.findByText(/^1 added, 0 replaced/)).toBeDefined();
  expect(disk.sets).toEqual([OWN]);
  expect(row(OWN.id)?.textContent).toContain('own campaigns <b>2022</b>');
  expect(row(OWN.id)?.textContent).toContain('older than 24 months');
  expect(row('modash-tiktok-views-2025')).toBeUndefined();
});

it.each([
  ['not JSON', file('{'), 'Nothing was imported: the file is not JSON.'],
  ['wrong', file(JSON.stringify([{ ...OWN, tau: 0 }])), /: \[0\]\.tau must lie between 0\.01 and 10\.$/],
  ['too large', file('[]', 2_000_000), /the file is larger than 1,024 KB\.$/],
])('says why a file is refused and keeps what is there: %s', async (_what, given, sentence) => {
  const { disk, row, take } = await page([OWN]);
  await take(given);
  expect((await screen.findByText(sentence)).closest('[role="alert"]')).not.toBeNull();
  expect(disk.sets).toEqual([OWN]);
  expect(row(OWN.id)).toBeDefined();
});

it('removes one set, and all', async () => {
  const { disk } = await page([OWN, { ...OWN, id: 'second' }]);
  expect(screen.getAllByText('another set stands before it')).toHaveLength(1);
  fireEvent.click(screen.getByLabelText(/Remove the set .*own-campaigns/));
  await screen.findByText(/^Removed/);
  expect(disk.sets.map(({ id }) => id)).toEqual(['second']);
  fireEvent.click(screen.getByText('Back to the built-in sets'));
  await screen.findByText(/^None\./);
  expect(disk.sets).toEqual([]);
});

it('says so when nothing could be saved', async () => {
  const { disk, take } = await page([], () => Promise.reject(new Error('full')));
  await take(file(JSON.stringify([OWN])));
  expect(await screen.findByText('Not saved, please try again.')).toBeDefined();
  expect(disk.sets).toEqual([]);
});

it('compares with the own library where the user says so, and says what was widened', async () => {
  const set = {
    ...OWN,
    id: 'own-library-tiktok-engagement-rate-views-video',
    kind: 'video' as const,
    year: 2026,
  };
  const { disk, row } = await page([OWN], undefined, [{ set, profiles: 12, widened: true }]);
  fireEvent.click(screen.getByText('Compare with my own library'));
  expect(await screen.findByText(/^Made 1 set of up to 12 profiles.* fewer than 20/)).toBeDefined();
  expect(disk.sets.map(({ id }) => id)).toEqual([set.id, OWN.id]);
  expect(row(set.id)?.textContent).not.toContain('another set stands before it');
});

it('keeps the sets there are while the library is too small', async () => {
  const { disk } = await page([OWN]);
  fireEvent.click(screen.getByText('Compare with my own library'));
  expect(await screen.findByText(/fewer than 5 profiles/)).toBeDefined();
  expect(disk.sets).toEqual([OWN]);
});
