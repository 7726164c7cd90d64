import { robustSpread } from '../../../lib/core/estimate/huber';
import { HAS_SHARED_FOLDER } from '../../shared-folder';
import { type Accounts, pictures2019, reels2025, type Sighting, tiktok2020 } from './public-accounts';
import { median, standardDeviation } from './statistics';

type LogRate = (post: Sighting) => number | null;

const engaged = ({ likes, comments, shares }: Sighting): number => likes + comments + shares;
const believable = (post: Sighting): boolean => post.views >= 1 && engaged(post) <= 0.6 * post.views;

const BY_FOLLOWERS: Readonly<Record<string, LogRate>> = {
  'engagement-rate-followers': (post) => Math.log(engaged(post) / post.followers),
  'comment-rate-followers': (post) => Math.log((post.comments + 0.5) / post.followers),
  'comments-per-like': (post) => (post.likes >= 1 ? Math.log((post.comments + 0.5) / post.likes) : null),
};
const BY_VIEWS: Readonly<Record<string, LogRate>> = {
  'engagement-rate-views': (post) => Math.log(engaged(post) / post.views),
  'views-per-follower': (post) => Math.log(post.views / post.followers),
  'comment-rate-views': (post) => (believable(post) ? Math.log((post.comments + 0.5) / post.views) : null),
};

interface Account {
  readonly size: number;
  readonly logs: readonly number[];
}

function logsOf(accounts: Accounts, rate: LogRate, least: number): readonly Account[] {
  return [...accounts.values()].flatMap((posts): Account[] => {
    const logs = posts.flatMap((post) => rate(post) ?? []);
    const [newest] = posts;
    return newest && logs.length >= least ? [{ size: Math.log(newest.followers), logs }] : [];
  });
}

/** Middle of each size band (geometric) and the median of the accounts' medians; bands of fewer than 8 are left out. */
function knotsOf(
  accounts: readonly Account[],
  edges: readonly number[],
): readonly (readonly [number, number])[] {
  return edges.slice(1).flatMap((high, index): (readonly [number, number])[] => {
    const low = edges[index] ?? 1;
    const band = accounts.filter(({ size }) => size >= Math.log(low) && size < Math.log(high));
    if (band.length < 8) return [];
    return [[Math.sqrt(low * high), Math.exp(median(band.map(({ logs }) => median(logs))))]];
  });
}

function usualAt(knots: readonly (readonly [number, number])[], size: number): number {
  const logs = knots.map(([x, y]) => [Math.log(x), Math.log(y)] as const);
  const at = logs.findIndex(([x]) => size <= x);
  const [right, left] = [logs[at], logs[at - 1]];
  if (!right) return logs.at(-1)?.[1] ?? 0;
  if (!left) return right[1];
  return left[1] + ((right[1] - left[1]) * (size - left[0])) / (right[0] - left[0]);
}

function print(
  name: string,
  accounts: readonly Account[],
  edges: readonly number[],
  s0: number,
  noise: number,
): void {
  const knots = knotsOf(accounts, edges);
  const between = robustSpread(accounts.map(({ size, logs }) => median(logs) - usualAt(knots, size)));
  const tau = Math.sqrt(Math.max(0.01, between ** 2 - noise ** 2));
  const shown = knots.map(([x, y]) => `[${Math.round(x)}, ${y.toPrecision(4)}]`).join(' ');
  console.log(
    `${name}: ${accounts.length} accounts, s0 ${s0.toFixed(3)}, tau ${tau.toFixed(3)}, knots ${shown}`,
  );
}

const VIDEO_EDGES = [1e3, 1e4, 3e4, 1e5, 3e5, 1e6, 3e6, 1e8];
const PICTURE_EDGES = [1e3, 5e3, 1e4, 2e4, 5e4, 1e5, 3e5, 1e6, 1e8];

/** Spread within an account from pairs of posts at most 60 days apart: halfway between robust and classical. */
function spreadOfPairs(accounts: Accounts, rate: LogRate): { readonly s0: number; readonly noise: number } {
  const gaps = [...accounts.values()].flatMap((posts) =>
    posts.flatMap((post, index) =>
      posts.slice(0, index).flatMap((other) => {
        const [a, b] = [rate(post), rate(other)];
        return a === null || b === null || Math.abs(post.t - other.t) >= 60 * 86_400
          ? []
          : [(b - a) / Math.SQRT2];
      }),
    ),
  );
  const noise = robustSpread(gaps);
  return { s0: (noise + standardDeviation(gaps)) / 2, noise };
}

/** `npm run bench -- fit-constants`: what the built-in sets marked "own figures" were taken from. */
export function fitConstants(): boolean {
  if (!HAS_SHARED_FOLDER) {
    console.error('The data sets are not here; nothing was fitted.');
    return false;
  }
  const [tiktok, reels, pictures] = [tiktok2020(), reels2025(), pictures2019()];
  for (const [metric, rate] of Object.entries({ ...BY_VIEWS, ...BY_FOLLOWERS })) {
    const videos = logsOf(tiktok, rate, 12);
    print(
      `tiktok ${metric}`,
      videos,
      VIDEO_EDGES,
      median(videos.map(({ logs }) => standardDeviation(logs))),
      0,
    );
    const some = logsOf(reels, rate, 9);
    print(`reels ${metric}`, some, [1e3, 1e9], median(some.map(({ logs }) => standardDeviation(logs))), 0);
  }
  for (const [metric, rate] of Object.entries(BY_FOLLOWERS)) {
    const { s0, noise } = spreadOfPairs(pictures, rate);
    print(`pictures ${metric}`, logsOf(pictures, rate, 1), PICTURE_EDGES, s0, noise);
  }
  return true;
}
