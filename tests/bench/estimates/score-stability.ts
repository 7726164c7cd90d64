import { exact } from '../../../lib/core/count/range';
import { evaluate } from '../../../lib/core/insight/evaluate';
import type { Brief } from '../../../lib/core/score/brief';
import { COMPONENTS } from '../../../lib/core/score/catalog';
import { COMPONENT_IDS } from '../../../lib/core/score/component-ids';
import type { FitScore } from '../../../lib/core/score/fit-score';
import { evidenceFrom, TIKTOK } from './evidence';
import { type Figure, figure } from './figure';
import { TIKTOK_2020 } from './own-era';
import { type Sighting, tiktok2020 } from './public-accounts';
import { mean, median, quantile, spearman } from './statistics';

type Scored = Extract<FitScore, { readonly status: 'scored' }>;

function scoreOf(posts: readonly Sighting[], brief: Brief | null = null): Scored | null {
  const { score } = evaluate(evidenceFrom(posts.slice(0, 12), TIKTOK), { brief });
  return score.status === 'scored' ? score : null;
}

interface Halves {
  readonly newer: Scored;
  readonly older: Scored;
  readonly followers: number;
}

function halves(): readonly Halves[] {
  return [...tiktok2020().values()].flatMap((posts): Halves[] => {
    if (posts.length < 18) return [];
    const half = Math.floor(posts.length / 2);
    const [newer, older] = [scoreOf(posts.slice(0, half)), scoreOf(posts.slice(half))];
    return newer && older ? [{ newer, older, followers: posts[0]?.followers ?? 0 }] : [];
  });
}

const isMicro = (followers: number): boolean => followers >= 10_000 && followers < 100_000;

/** V15: scores from the newer and from the older half of an account's videos. */
export function halfAgainstHalf(): readonly Figure[] {
  const all = halves();
  const micro = all.filter(({ followers }) => isMicro(followers));
  const correlation = (of: readonly Halves[]): number =>
    spearman(
      of.map(({ newer }) => newer.points),
      of.map(({ older }) => older.points),
    );
  const change = median(all.map(({ newer, older }) => Math.abs(newer.points - older.points)));
  const inside = mean(
    all.map(({ newer, older }) => (older.points >= newer.low && older.points <= newer.high ? 1 : 0)),
  );
  const [whole, small] = [correlation(all), correlation(micro)];
  return [
    figure(
      'V15',
      'score, older against newer half',
      `rank correlation ${whole.toFixed(3)} (${all.length}), micro ${small.toFixed(3)} (${micro.length}); median change ${change.toFixed(1)} points`,
      'at least .80, .75; at most 5',
      whole >= 0.8 && small >= 0.75 && change <= 5,
    ),
    figure(
      '',
      'older score within the likely range of the newer',
      inside.toFixed(3),
      'at least .70',
      inside >= 0.7,
    ),
    figure('', 'scores of micro creators', spread(micro.map(({ newer }) => newer.points))),
  ];
}

function spread(points: readonly number[]): string {
  return [0.05, 0.25, 0.5, 0.75, 0.95]
    .map((share) => `p${100 * share} ${quantile(points, share)}`)
    .join(', ');
}

/** The distribution behind "below / like / above most": own year's rates, an ordinary number of followed accounts. */
export function microScores(): Figure {
  const points = [...tiktok2020().values()].flatMap((posts) => {
    if (!isMicro(posts[0]?.followers ?? 0) || posts.length < 18) return [];
    const evidence = evidenceFrom(posts.slice(0, 12), TIKTOK, { following: exact(300) });
    const { score } = evaluate(evidence, { benchmarks: TIKTOK_2020 });
    return score.status === 'scored' ? [score.points] : [];
  });
  return figure(
    '',
    'scores of micro creators against their own year',
    `${spread(points)}; ${points.length} accounts`,
  );
}

/** Even numbers from a seed, so that the figure repeats. */
function draws(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
}

/** V16: ranks under weights x exp(N(0, .3)). */
export function jitteredWeights(rounds = 40): Figure {
  const accounts = [...tiktok2020().values()].filter((posts) => posts.length >= 12);
  const plain = accounts.map((posts) => scoreOf(posts));
  const next = draws(20_260_601);
  const normal = (): number => Math.sqrt(-2 * Math.log(next())) * Math.cos(2 * Math.PI * next());
  const found = Array.from({ length: rounds }, () => {
    const factors = COMPONENT_IDS.map((id) => COMPONENTS[id].weight(null) * Math.exp(0.3 * normal()));
    const pairs = plain.flatMap((score) =>
      score ? [[score.points, weighted(score, factors)] as const] : [],
    );
    return spearman(
      pairs.map(([a]) => a),
      pairs.map(([, b]) => b),
    );
  });
  const low = quantile(found, 0.05);
  const value = `rank correlation: median ${median(found).toFixed(3)}, one in twenty below ${low.toFixed(3)}`;
  return figure('V16', 'score under other weights', value, 'at least .90', low >= 0.9);
}

function weighted({ components }: Scored, weights: readonly number[]): number {
  let [sum, total] = [0, 0];
  components.forEach(({ points, weight }, index) => {
    if (points === null) return;
    total += weights[index] ?? 0;
    sum += (weights[index] ?? 0) * (points / weight);
  });
  return sum / total;
}
