import { describe, expect, it } from 'vitest';
import { visitLines } from '../../../lib/core/library/visits';
import { maraKneads } from '../../../lib/samples/mara-kneads';
import { sampleInsight } from '../../../lib/samples/sample-insight';

const [first, second, third, ...others] = sampleInsight(maraKneads, '2026-04-20T12:00:00.000Z').posts;
const dated = (post: typeof first, publishedAt: string | null, paid = false) =>
  post ? [{ ...post, publishedAt, paid }] : [];
const POSTS = [
  ...dated(first, '2026-04-10T08:00:00.000Z', true),
  ...dated(second, '2026-04-02T08:00:00.000Z'),
  ...dated(third, null),
  ...others.flatMap((post) => dated(post, '2026-01-01T08:00:00.000Z')),
];

describe('visits', () => {
  it('stand beside the one before, the newest first, and the first has nothing to stand beside', () => {
    const lines = visitLines(
      [
        { at: '2026-03-30T10:00:00.000Z', followers: 10_000, rounded: true },
        { at: '2026-04-05T10:00:00.000Z', followers: 11_000 },
        { at: '2026-04-12T10:00:00.000Z', followers: 9_900, changed: ['bio'] },
      ],
      POSTS,
    );
    expect(lines.map(({ at }) => at.slice(0, 10))).toEqual(['2026-04-12', '2026-04-05', '2026-03-30']);
    expect(lines[0]?.change).toBeCloseTo(-0.1);
    expect(lines[1]?.change).toBeCloseTo(0.1);
    expect(lines[2]).toMatchObject({ change: null, changes: [], rounded: true });
    const told = lines.map(({ changes }) => changes.map(({ key }) => key));
    expect(told).toEqual([['visit.posts', 'change.paid', 'visit.bio'], ['visit.posts'], []]);
  });

  it('are none where nobody came, and say no change of a count that was nothing', () => {
    expect(visitLines([], POSTS)).toEqual([]);
    const lines = visitLines(
      [
        { at: '2026-03-30T10:00:00.000Z', followers: 0 },
        { at: '2026-04-05T10:00:00.000Z', followers: 11_000 },
      ],
      [],
    );
    expect(lines[0]).toMatchObject({ change: null, changes: [] });
  });
});
