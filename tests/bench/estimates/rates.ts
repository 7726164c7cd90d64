import { Z75 } from '../../../lib/core/estimate/benchmarks/place';
import { normalCdf } from '../../../lib/core/estimate/normal';
import { coverage, type RateCheck, type RateOf, sameAsReference } from './coverage';
import { evidenceFrom, measureIn, PICTURES, REELS, TIKTOK } from './evidence';
import { type Figure, figure } from './figure';
import { PICTURES_2019, TIKTOK_2020 } from './own-era';
import { pictures2019, reels2025, type Sighting, tiktok2020 } from './public-accounts';
import { distanceFromEven, mean, rms } from './statistics';

const engaged = ({ likes, comments, shares }: Sighting): number => likes + comments + shares;
const believable = (post: Sighting): boolean => post.views >= 1 && engaged(post) <= 0.6 * post.views;

const RATES: Readonly<Record<string, RateOf>> = {
  'engagement-rate-views': (post) => (believable(post) ? (engaged(post) + 0.5) / post.views : null),
  'engagement-rate-followers': (post) => (engaged(post) + 0.5) / post.followers,
  'views-per-follower': (post) => (believable(post) ? post.views / post.followers : null),
  'comment-rate-followers': (post) => (post.comments + 0.5) / post.followers,
  'comment-rate-views': (post) => (believable(post) ? (post.comments + 0.5) / post.views : null),
  'comments-per-like': (post) => (post.likes >= 1 ? (post.comments + 0.5) / post.likes : null),
};

const LATER = { most: 12, least: 8 };

/** V1 to V4: TikTok, and the other rates beside them. */
export function videoRates(): readonly Figure[] {
  const accounts = tiktok2020();
  const seen = [3, 6, 9, 12];
  const check = (id: string, metric: RateCheck['metric'], judged: boolean): RateCheck => ({
    id,
    metric,
    of: TIKTOK,
    accounts,
    sets: TIKTOK_2020,
    rate: RATES[metric] ?? (() => null),
    seen: judged ? seen : [3, 12],
    later: LATER,
    judged,
  });
  const byViews = check('V2', 'engagement-rate-views', true);
  const byFollowers = check('V3', 'engagement-rate-followers', true);
  const worst = Math.max(sameAsReference(byViews), sameAsReference(byFollowers));
  return [
    figure(
      'V1',
      'largest distance from the arithmetic of the specification',
      worst.toExponential(1),
      '1e-6',
      worst < 1e-6,
    ),
    ...coverage(byViews),
    ...coverage(byFollowers),
    ...(
      ['views-per-follower', 'comment-rate-followers', 'comment-rate-views', 'comments-per-like'] as const
    ).flatMap((metric) => coverage(check('', metric, false))),
  ];
}

/** V6: Reels; few accounts, which also served to set the constants. */
export function reelRates(): readonly Figure[] {
  const accounts = reels2025();
  return (['engagement-rate-followers', 'engagement-rate-views'] as const).flatMap((metric) =>
    coverage({
      id: 'V6',
      metric,
      of: REELS,
      accounts,
      sets: [],
      rate: RATES[metric] ?? (() => null),
      seen: [6],
      later: { most: 10, least: 6 },
      judged: false,
    }),
  );
}

/** V5: one picture seen, the next foretold. */
export function onePictureAhead(): Figure {
  const errors: number[] = [];
  const hits: number[] = [];
  for (const [next, seen] of pictures2019().values()) {
    if (!next || !seen || next.t - seen.t >= 300 * 86_400) continue;
    const found = measureIn('engagement-rate-followers', evidenceFrom([seen], PICTURES), PICTURES_2019);
    if (found.status === 'unmeasured' || !found.detail || !found.nextPost) continue;
    const rate = (engaged(next) + 0.5) / next.followers;
    errors.push(Math.log(rate) - found.detail.theta);
    hits.push(rate >= found.nextPost.low && rate <= found.nextPost.high ? 1 : 0);
  }
  const [error, cover] = [rms(errors), mean(hits)];
  return figure(
    'V5',
    'pictures, next post from one',
    `error of ln ${error.toFixed(3)}, 80 % range holds ${cover.toFixed(3)}; ${errors.length} accounts`,
    'at most .70; .77-.87',
    error <= 0.7 && cover >= 0.77 && cover <= 0.87,
  );
}

/**
 * V7: percentiles of micro accounts against their own year are spread evenly. Those that are shown are drawn to
 * the middle by design, the more the less is known; before that they should be even.
 */
export function percentileCalibration(): Figure {
  const [plain, shown]: [number[], number[]] = [[], []];
  for (const posts of pictures2019().values()) {
    const size = posts[0]?.followers ?? 0;
    if (size < 10_000 || size >= 100_000) continue;
    const found = measureIn('engagement-rate-followers', evidenceFrom(posts, PICTURES), PICTURES_2019);
    if (found.status === 'unmeasured' || !found.benchmark || !found.detail) continue;
    const { median: usual, p25, p75, percentile } = found.benchmark;
    const tau = Math.log(p75 / p25) / (2 * Z75);
    shown.push(percentile);
    plain.push(normalCdf((found.detail.theta - Math.log(usual)) / (tau * Math.sqrt(found.detail.weight))));
  }
  const distance = distanceFromEven(plain);
  return figure(
    'V7',
    'percentiles of micro accounts, distance from even',
    `${distance.toFixed(3)} (as shown, drawn to the middle: ${distanceFromEven(shown).toFixed(3)}); ${plain.length} accounts`,
    'at most .06',
    distance <= 0.06,
  );
}
