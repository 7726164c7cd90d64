import { midpoint } from '../count/range';
import type { Measurement } from '../estimate/measurement';
import type { Insight, TierId } from '../insight/insight';
import { mainLanguage } from '../niche/caption-languages';
import type { PlatformId } from '../profile/platform';
import type { ProfileKey } from '../profile/record';
import type { Confidence } from '../score/fit-score';
import type { EntryFields, VerdictWord } from './verdict';

/** A figure of the table: the estimate with its likely range (80 %) and the posts behind it. */
export interface ColumnFigure {
  /** null where only a range may be shown. */
  readonly value: number | null;
  readonly low: number;
  readonly high: number;
  readonly n: number;
}

/** What the library's table shows of a profile by itself; null = not known. */
export interface LibraryColumns {
  readonly key: ProfileKey;
  readonly platform: PlatformId;
  readonly handle: string;
  readonly name: string | null;
  readonly tier: TierId | null;
  readonly niche: string | null;
  /** BCP 47, of most captions; absent = computed before it was kept. */
  readonly language?: string | null;
  readonly followers: number | null;
  readonly points: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly confidence: Confidence | null;
  /** Posts read so far. */
  readonly posts: number;
  readonly perView: ColumnFigure | null;
  readonly perFollower: ColumnFigure | null;
  readonly views: ColumnFigure | null;
  readonly cadence: ColumnFigure | null;
  readonly paid: ColumnFigure | null;
  /** ISO 8601. */
  readonly lastSeenAt: string;
  readonly visits: number;
  /** When its page was not found any more; absent = it was there at the last look. ISO 8601. */
  readonly notFoundAt?: string;
}

/** A line of the table: the profile with what the user said of it in the list at hand. */
export interface LibraryRow extends LibraryColumns {
  readonly verdict: VerdictWord | null;
  readonly reason: string | null;
  readonly entry: EntryFields | null;
}

export function columnsOf(insight: Insight): LibraryColumns {
  const { score, metrics } = insight;
  const scored = score.status === 'scored' ? score : null;
  return {
    key: insight.key,
    platform: insight.platform,
    handle: insight.handle,
    name: insight.name,
    tier: insight.tier,
    niche: insight.niche.id,
    language: mainLanguage(insight.languages),
    followers: insight.followers && Math.round(midpoint(insight.followers)),
    points: scored?.points ?? null,
    low: scored?.low ?? null,
    high: scored?.high ?? null,
    confidence: scored?.confidence ?? null,
    posts: insight.postsKnown,
    perView: figureOf(metrics['engagement-rate-views']),
    perFollower: figureOf(metrics['engagement-rate-followers']),
    views: figureOf(metrics['typical-views']),
    cadence: figureOf(metrics['posts-per-week']),
    paid: figureOf(metrics['paid-share']),
    lastSeenAt: insight.observedAt,
    visits: insight.visits,
  };
}

function figureOf(measurement: Measurement): ColumnFigure | null {
  if (measurement.status !== 'measured') return null;
  const { value, low, high, n } = measurement;
  return { value, low, high, n };
}
