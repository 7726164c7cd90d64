import type { Range } from '../count/range';
import type { Comparisons } from '../estimate/comparisons/comparison';
import type { CaptionLanguages } from '../niche/caption-languages';
import type { PostKind } from '../profile/observation';
import type { PlatformId } from '../profile/platform';
import type { ProfileKey } from '../profile/record';
import type { Brief } from '../score/brief';
import type { RateBasis } from '../score/headline';
import type { Sentence } from '../words/sentence';
import type { Evaluation } from './evaluation';
import type { ReaderHealth } from './reader-health';

export type TierId = 'nano' | 'micro' | 'mid' | 'macro' | 'mega';

/** One bar of the posts chart; oldest first. */
export interface PostBar {
  readonly id: string;
  readonly url: string | null;
  readonly publishedAt: string | null;
  readonly kind: PostKind | null;
  readonly views: Range | null;
  readonly engagements: Range | null;
  /** Against the creator's own median, e.g. 2.4; null where it cannot be said. */
  readonly multiple: number | null;
  readonly pinned: boolean;
  readonly young: boolean;
  readonly paid: boolean;
  readonly likesHidden: boolean;
}

/** The one thing the user could do on the site to make the answer surer. */
export interface Gesture {
  readonly id:
    | 'open-reels-tab'
    | 'scroll-posts'
    | 'hover-posts'
    | 'open-posts'
    | 'open-profile'
    | 'add-budget'
    | 'allow-responses'
    | 'reload';
  readonly what: Sentence;
  readonly adds: Sentence;
}

/** The one view model that every surface draws. Pure data, serialisable. */
export interface Insight extends Evaluation {
  readonly key: ProfileKey;
  /** What it was judged by; null = the general fit. */
  readonly brief: Brief | null;
  /** The one basis of rates that was asked for; absent = as the posts are. */
  readonly basis?: RateBasis;
  readonly platform: PlatformId;
  readonly handle: string;
  readonly name: string | null;
  readonly bio: string | null;
  readonly category: string | null;
  readonly verified: boolean | null;
  readonly links: readonly string[];
  readonly followers: Range | null;
  readonly following: Range | null;
  readonly postCount: Range | null;
  readonly tier: TierId | null;
  readonly postsKnown: number;
  readonly posts: readonly PostBar[];
  /** What the bars and multiples count: views where most posts have them, else engagements. */
  readonly barBasis: 'views' | 'engagements';
  /** Which of the creator's own posts do better than the rest. */
  readonly comparisons: Comparisons;
  /** What the captions are written in; null = none was long enough to tell. */
  readonly languages: CaptionLanguages | null;
  readonly gesture: Gesture | null;
  readonly health: ReaderHealth | null;
  /** ISO 8601. */
  readonly observedAt: string;
  readonly firstSeenAt: string;
  readonly visits: number;
}
