import { midpoint } from '../count/range';
import type { Insight } from '../insight/insight';
import type { FollowerPoint } from '../profile/record';
import type { VisitMetric } from '../profile/visit';
import type { Brief } from '../score/brief';
import { type Sentence, sentence } from '../words/sentence';
import type { FrozenAnswer } from './questions';
import type { VerdictWord } from './verdict';

/** A decision with everything it stood on, as frozen when it was made. */
export interface Decision {
  readonly id: string;
  /** null = frozen before the word was kept with it. */
  readonly verdict: VerdictWord | null;
  readonly reason: string | null;
  readonly listName: string;
  /** ISO 8601. */
  readonly at: string;
  readonly author: string;
  /** Of this installation. */
  readonly own: boolean;
  /** It still holds: no later verdict took its place. */
  readonly holds: boolean;
  readonly insight: Insight;
  readonly brief: Brief | null;
  /** Posts that the figures looked at; null = not kept. */
  readonly window: number | null;
  readonly answers: readonly FrozenAnswer[];
}

/** A figure at one moment, with its likely range. */
export interface MomentFigure {
  /** ISO 8601. */
  readonly at: string;
  readonly value: number | null;
  readonly low: number;
  readonly high: number;
  readonly n: number;
}

/**
 * A figure as it stood at each visit and each decision and stands today, the oldest first; moments without it are left
 * out. One moment a day: today's before that of a decision, which is more exact than what is kept of a visit.
 */
export function figureOverTime(
  id: VisitMetric,
  history: readonly FollowerPoint[],
  decisions: readonly Decision[],
  today: Insight,
): readonly MomentFigure[] {
  const moments = [
    ...history.flatMap(({ at, figures }) => {
      const figure = figures?.[id];
      return figure ? [{ at, value: figure[0], low: figure[1], high: figure[2], n: figure[3] }] : [];
    }),
    ...[...decisions.map(({ insight }) => insight), today].flatMap(({ observedAt, metrics }) => {
      const measured = metrics[id];
      if (measured?.status !== 'measured') return [];
      const { value, low, high, n } = measured;
      return [{ at: observedAt, value, low, high, n }];
    }),
  ];
  const byDay = new Map(moments.map((one) => [one.at.slice(0, 10), one]));
  return [...byDay.values()].sort((a, b) => (a.at < b.at ? -1 : 1));
}

/** What is different now: counts, texts of the profile, posts that are new. Nothing = an empty list. */
export function changesSince(then: Insight, now: Insight): readonly Sentence[] {
  const before = then.followers && midpoint(then.followers);
  const after = now.followers && midpoint(now.followers);
  const known = new Set(then.posts.map(({ id }) => id));
  const fresh = now.posts.filter(({ id }) => !known.has(id));
  const changes: (Sentence | null)[] = [
    before && after && before !== after
      ? sentence('change.followers', { before, after, change: after / before - 1 })
      : null,
    fresh.length > 0 ? sentence('change.posts', { n: fresh.length }) : null,
    fresh.some(({ paid }) => paid)
      ? sentence('change.paid', { n: fresh.filter(({ paid }) => paid).length })
      : null,
    then.handle === now.handle ? null : sentence('change.handle', { before: then.handle, after: now.handle }),
    textChange('change.name', then.name, now.name),
    textChange('change.bio', then.bio, now.bio),
    textChange('change.category', then.category, now.category),
    same(then.links, now.links) ? null : sentence('change.links'),
  ];
  return changes.flatMap((change) => change ?? []);
}

/** A text that was not read on one of the two days says nothing. */
function textChange(
  key: 'change.name' | 'change.bio' | 'change.category',
  before: string | null,
  after: string | null,
): Sentence | null {
  return before !== null && after !== null && before !== after ? sentence(key) : null;
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one) => b.includes(one));
}
