import { midpoint } from '../../lib/core/count/range';
import type { Insight } from '../../lib/core/insight/insight';
import { useDates } from '../ui/dates';
import { useSay } from '../ui/words';
import type { LaidBar } from './bar-layout';

/** One post in a sentence: when, how much, against the median, and what sets it apart. */
export function usePostWords(insight: Pick<Insight, 'barBasis' | 'observedAt'>): (bar: LaidBar) => string {
  const say = useSay();
  const { day } = useDates();
  return ({ post, value }) => {
    const date = post.publishedAt ? day(post.publishedAt, insight.observedAt) : say('posts.undated');
    const count = value ? say('count.compact', { n: midpoint(value) }) : null;
    const parts = [
      count === null
        ? say('posts.count-unknown')
        : say(insight.barBasis === 'views' ? 'posts.views' : 'posts.engagements', { count }),
      post.multiple === null ? null : say('posts.multiple', { multiple: post.multiple }),
      post.paid ? say('posts.paid') : null,
      post.pinned ? say('posts.pinned') : null,
      post.young ? say('posts.young') : null,
      post.likesHidden ? say('posts.likes-hidden') : null,
    ].filter((part) => part !== null);
    return say('posts.one', { date, what: parts.join(', ') });
  };
}
