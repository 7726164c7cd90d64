import type { MetricId } from '../estimate/metric-ids';
import type { Insight } from '../insight/insight';
import type { LeftOut } from './report';

/** The rate that the score leads with, with the posts that it could not use. */
const HEADLINES: readonly MetricId[] = ['engagement-rate-views', 'engagement-rate-followers'];

/** What of the wanted parts is missing, and why. */
export function leftOut(
  insight: Pick<Insight, 'metrics' | 'posts' | 'conversation'>,
  wanted: {
    readonly figures: readonly MetricId[];
    /** Bars drawn of the wanted ones; null = none are wanted. */
    readonly bars: number | null;
    readonly conversation: boolean;
  },
): readonly LeftOut[] {
  const { metrics, posts, conversation } = insight;
  const unmeasured = wanted.figures.flatMap((id): readonly LeftOut[] => {
    const measurement = metrics[id];
    return measurement.status === 'unmeasured' ? [{ kind: 'figure', id, lacking: measurement.lacking }] : [];
  });
  const silent: readonly LeftOut[] =
    wanted.conversation && conversation.status === 'unmeasured' ? [{ kind: 'no-comments' }] : [];
  return [...unmeasured, ...excludedPosts(metrics), ...hiddenBars(posts.length, wanted.bars), ...silent];
}

function hiddenBars(of: number, shown: number | null): readonly LeftOut[] {
  if (shown === null || shown === of) return [];
  return shown === 0 ? [{ kind: 'no-bars' }] : [{ kind: 'bars', shown, of }];
}

function excludedPosts(metrics: Insight['metrics']): readonly LeftOut[] {
  for (const id of HEADLINES) {
    const rate = metrics[id];
    if (rate.status === 'unmeasured') continue;
    return Object.entries(rate.excluded)
      .filter(([, n]) => n > 0)
      .map(([reason, n]) => ({ kind: 'posts', reason, n }));
  }
  return [];
}
