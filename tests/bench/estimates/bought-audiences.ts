import { exact } from '../../../lib/core/count/range';
import type { ProfileEvidence } from '../../../lib/core/profile/record';
import { commentsPerLike } from '../../../lib/core/signals/comments-per-like';
import { standing } from '../../../lib/core/signals/standing';
import { evidenceFrom, measureIn, PICTURES } from './evidence';
import { type Figure, figure } from './figure';
import { PICTURES_2019 } from './own-era';
import { pictures2019, type Sighting } from './public-accounts';
import { auc, median, recallAtFivePercent } from './statistics';

/** The account's usual post, six times over. */
function usual(posts: readonly Sighting[]): Sighting | null {
  const [newest] = posts;
  if (!newest) return null;
  const likes = median(posts.map((post) => post.likes));
  return { ...newest, likes, comments: Math.round(median(posts.map((post) => post.comments))) };
}

function altered(post: Sighting, followers: number, likes: number): ProfileEvidence {
  const posts = Array.from({ length: 6 }, (_, index) => ({
    ...post,
    t: post.t - 3 * index * 86_400,
    likes: Math.round(post.likes * likes),
  }));
  return evidenceFrom(posts, PICTURES, { followers: exact(post.followers * followers) });
}

interface Places {
  /** Place of the engagement rate, in sd below the usual. */
  readonly low: readonly number[];
  /** How far engagement lies above, against comments per like. */
  readonly silent: readonly number[];
}

function places(accounts: readonly ProfileEvidence[]): Places {
  const low: number[] = [];
  const silent: number[] = [];
  for (const evidence of accounts) {
    const place = standing(measureIn('engagement-rate-followers', evidence, PICTURES_2019));
    if (!place) continue;
    low.push(-place.z);
    const ratio = commentsPerLike(evidence);
    if (ratio) silent.push(place.z - ratio.z);
  }
  return { low, silent };
}

const isMicro = (followers: number): boolean => followers >= 10_000 && followers < 100_000;

/** V9: bought followers and likes put into accounts that were left alone. */
export function boughtAudiences(): readonly Figure[] {
  const posts = [...pictures2019().values()].flatMap((all) => usual(all) ?? []);
  const micro = posts.filter(({ followers }) => isMicro(followers));
  const clean = places(micro.map((post) => altered(post, 1, 1)));
  const line = (what: string, aim: number, low: readonly number[], high: readonly number[]) => {
    const area = auc(low, high);
    const found = recallAtFivePercent(low, high);
    const value = `AUC ${area.toFixed(3)}, found ${(100 * found).toFixed(0)} % at 5 % false alarms; ${micro.length} accounts`;
    return figure('V9', what, value, `AUC at least ${aim}`, area >= aim);
  };
  const followers = ([3, 5, 10] as const).map((factor) => {
    const bought = posts.filter((post) => isMicro(post.followers * factor));
    const aim = { 3: 0.75, 5: 0.83, 10: 0.9 }[factor];
    return line(
      `followers x${factor}`,
      aim,
      clean.low,
      places(bought.map((post) => altered(post, factor, 1))).low,
    );
  });
  const likes = ([3, 5] as const).map((factor) => {
    const bought = places(micro.map((post) => altered(post, 1, factor)));
    return line(`likes x${factor}`, { 3: 0.82, 5: 0.9 }[factor], clean.silent, bought.silent);
  });
  return [...followers, ...likes];
}
