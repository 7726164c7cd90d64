import type { BenchmarkSet } from '../../../lib/core/estimate/benchmarks/benchmark-set';

type Knots = readonly (readonly [logFollowers: number, logValue: number])[];

function set(
  id: string,
  metric: string,
  knots: Knots,
  rest: Omit<BenchmarkSet, 'id' | 'metric' | 'knots' | 'source'>,
): BenchmarkSet {
  const plain = knots.map(([x, y]) => [Math.exp(x), Math.exp(y)] as const);
  return { id, metric, knots: plain, source: 'fitted on the calibration part of the data', ...rest };
}

const TIKTOK = { platform: 'tiktok', year: 2020 } as const;

/** What was usual in the year of the data: errors and coverage are judged against it, not against today. */
export const TIKTOK_2020: readonly BenchmarkSet[] = [
  set(
    'own-era-tiktok-views',
    'engagement-rate-views',
    [
      [8.059, -1.818],
      [9.76, -1.868],
      [10.911, -1.981],
      [12.062, -2.099],
      [13.214, -2.093],
      [14.365, -1.901],
      [16.667, -1.847],
    ],
    { ...TIKTOK, tau: 0.414, s0: 0.233, nu: 5, delta: 0.15 },
  ),
  set(
    'own-era-tiktok-followers',
    'engagement-rate-followers',
    [
      [8.059, -3.875],
      [9.76, -3.587],
      [10.911, -3.868],
      [12.062, -3.901],
      [13.214, -3.762],
      [14.365, -3.66],
      [16.667, -3.655],
    ],
    { ...TIKTOK, tau: 1.133, s0: 0.83, nu: 6, delta: 0.4 },
  ),
];

export const PICTURES_2019: readonly BenchmarkSet[] = [
  set(
    'own-era-pictures-followers',
    'engagement-rate-followers',
    [
      [7.712, -3.166],
      [8.864, -3.278],
      [9.557, -3.381],
      [10.362, -3.502],
      [11.166, -3.623],
      [12.062, -3.625],
      [13.214, -3.751],
      [16.118, -3.832],
    ],
    { platform: 'instagram', year: 2019, tau: 0.805, s0: 0.452, nu: 4, delta: 0.12 },
  ),
];
