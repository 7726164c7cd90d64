import { compareAll } from '../estimate/comparisons/catalog';
import { readableName } from '../profile/readable-name';
import type { ProfileRecord } from '../profile/record';
import { toEvidence } from '../profile/to-evidence';
import type { Brief } from '../score/brief';
import type { RateBasis } from '../score/headline';
import type { ReadingDepth } from '../settings/settings';
import type { Evaluation } from './evaluation';
import { bestGesture } from './gesture';
import type { Insight } from './insight';
import { postBars } from './post-bars';
import type { ReaderHealth } from './reader-health';
import { tierOf } from './tier';

export interface InsightInput {
  readonly record: ProfileRecord;
  readonly evaluation: Evaluation;
  /** null = nothing was read just now (a profile out of the store). */
  readonly health: ReaderHealth | null;
  readonly reading: ReadingDepth;
  readonly brief: Brief | null;
  /** IANA name of the time zone in which weekdays and hours are told; UTC where it is not given. */
  readonly zone?: () => string;
  /** What the bars shall count; null = views where most posts have them. */
  readonly basis?: RateBasis | null;
}

/** The one view model that every surface draws. */
export function toInsight({
  record,
  evaluation,
  health,
  reading,
  brief,
  zone = () => 'UTC',
  basis: asked = null,
}: InsightInput): Insight {
  const evidence = toEvidence(record);
  const paid = new Set(
    evaluation.paid.posts.filter(({ via, disclosed }) => disclosed || via !== null).map(({ id }) => id),
  );
  const { bars, basis } = postBars(evidence.posts, paid, evidence.observedAt, asked);
  return {
    ...evaluation,
    key: record.key,
    ...(asked ? { basis: asked } : {}),
    brief,
    platform: record.platform,
    handle: record.handle,
    name: readableName(record.name),
    bio: record.bio,
    category: record.category,
    verified: record.verified,
    links: record.links,
    followers: record.followers,
    following: record.following,
    postCount: record.postCount,
    tier: tierOf(record.followers),
    postsKnown: record.posts.length,
    posts: bars,
    barBasis: basis,
    comparisons: compareAll(evidence, { paid, zone }),
    languages: record.languages ?? null,
    gesture: bestGesture({ evidence, evaluation, reading, brief }),
    health,
    observedAt: record.lastSeenAt,
    firstSeenAt: record.firstSeenAt,
    visits: record.visits,
  };
}
