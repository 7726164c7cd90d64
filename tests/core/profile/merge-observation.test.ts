import { describe, expect, it } from 'vitest';
import { exact } from '../../../lib/core/count/range';
import { COMMENT_KINDS, type CommentMeasures } from '../../../lib/core/profile/comment-measures';
import { mergeObservation } from '../../../lib/core/profile/merge-observation';
import type {
  PostReadings,
  ProfileObservation,
  ProfileReadings,
  Via,
} from '../../../lib/core/profile/observation';
import { toEvidence } from '../../../lib/core/profile/to-evidence';

const at = (day: number, hour = 10) => new Date(Date.UTC(2026, 3, day, hour)).toISOString();

function reading<T>(value: T, via: Via = 'response', rung = 0) {
  return { value, via, rung };
}

function look(
  observedAt: string,
  profile: ProfileReadings,
  posts: readonly PostReadings[] = [],
  comments: readonly CommentMeasures[] = [],
): ProfileObservation {
  return { platform: 'instagram', handle: 'bread.maker', observedAt, profile, posts, comments };
}

function record(...looks: readonly ProfileObservation[]) {
  const [first, ...rest] = looks;
  if (!first) throw new Error('no look');
  return rest.reduce((known, next) => mergeObservation(known, next), mergeObservation(null, first));
}

function measures(postId: string, substantive: number): CommentMeasures {
  const kinds = Object.fromEntries(COMMENT_KINDS.map((kind) => [kind, 0])) as CommentMeasures['kinds'];
  return { postId, kinds: { ...kinds, substantive }, duplicates: 0, distinctAuthors: substantive };
}

describe('a count', () => {
  const exactly = look(at(1), { followers: reading(exact(12_345)) });

  it('stays exact while a fresher rounded one holds it', () => {
    const rounded = look(at(9), { followers: reading({ low: 12_250, high: 12_349 }, 'meta', 3) });
    expect(record(exactly, rounded).followers).toEqual(exact(12_345));
    expect(record(exactly, rounded).seen.followers).toMatchObject({ at: at(1), rung: 0 });
  });

  it('gives way to a fresher rounded one that leaves it out', () => {
    const grown = look(at(9), { followers: reading({ low: 13_000, high: 13_099 }, 'meta', 3) });
    expect(record(exactly, grown).followers).toEqual({ low: 13_000, high: 13_099 });
  });

  it('is not brought back by a late message of an earlier day', () => {
    const fresh = look(at(9), { followers: reading(exact(13_000)) });
    expect(record(fresh, exactly).followers).toEqual(exact(13_000));
  });

  it('read twice at one moment comes from the better rung', () => {
    const worse = look(at(1), { following: reading(exact(5), 'text', 4) });
    const better = look(at(1), { following: reading(exact(6), 'embedded', 1) });
    expect(record(worse, better).following).toEqual(exact(6));
    expect(record(better, worse).following).toEqual(exact(6));
  });

  it('never becomes unknown again', () => {
    expect(record(exactly, look(at(2), {})).followers).toEqual(exact(12_345));
  });
});

describe('a text', () => {
  const full = look(at(1), { bio: reading('Sourdough and slow breakfasts') });

  it('stays full while a fresher reading is its beginning', () => {
    const cut = look(at(2), { bio: reading('Sourdough and slow…', 'meta', 4) });
    expect(record(full, cut).bio).toBe('Sourdough and slow breakfasts');
  });

  it('changes when the creator changed it', () => {
    const changed = look(at(2), { bio: reading('Now: cakes', 'structure', 2) });
    expect(record(full, changed).bio).toBe('Now: cakes');
  });
});

describe('a post', () => {
  const onGrid: PostReadings = {
    code: reading('C1abc', 'structure', 1),
    likes: reading(exact(700)),
    pinned: reading(true, 'structure'),
  };
  const onReels: PostReadings = {
    id: reading('31'),
    code: reading('C1abc'),
    views: reading(exact(9_870)),
    publishedAt: reading(at(1)),
  };

  it('seen on the grid and on the Reels tab is one post with likes and views', () => {
    const { posts } = record(look(at(2), {}, [onGrid]), look(at(3), {}, [onReels]));
    expect(posts).toHaveLength(1);
    expect(posts[0]).toMatchObject({ likes: exact(700), views: exact(9_870), pinned: true });
  });

  it('keeps the name under which it was seen first', () => {
    const first = record(look(at(2), {}, [onGrid]));
    const later = mergeObservation(first, look(at(3), {}, [onReels]));
    expect(first.posts[0]?.id).toBe('C1abc');
    expect(later.posts[0]).toMatchObject({ id: 'C1abc', platformId: '31' });
  });

  it('without id and code is no post', () => {
    expect(record(look(at(2), {}, [{ likes: reading(exact(3)) }])).posts).toEqual([]);
  });

  it('keeps its exact date against a fresher but poorer reading', () => {
    const poorer = { code: reading('C1abc'), publishedAt: reading(at(28), 'text', 3) };
    const { posts } = record(look(at(2), {}, [onReels]), look(at(30), {}, [poorer]));
    expect(posts[0]?.publishedAt).toBe(at(1));
  });

  it('is unpinned when the page says so later', () => {
    const later = { code: reading('C1abc'), pinned: reading(false, 'structure') };
    expect(record(look(at(2), {}, [onGrid]), look(at(3), {}, [later])).posts[0]?.pinned).toBe(false);
  });

  it('with hidden likes has unknown likes in the evidence, whatever number came along', () => {
    const hidden = { ...onGrid, likes: reading(exact(3)), likesHidden: reading(true) };
    const known = record(look(at(2), {}, [hidden]));
    expect(toEvidence(known).posts[0]).toMatchObject({ likes: null, likesHidden: true });
    expect(toEvidence(known).posts[0]).not.toHaveProperty('seen');
  });

  it('of four hundred and one: the oldest goes', () => {
    const many = Array.from({ length: 401 }, (_one, index) => ({
      id: reading(String(1000 + index)),
      publishedAt: reading(new Date(Date.UTC(2025, 0, 1, index)).toISOString()),
    }));
    const { posts } = record(look(at(2), {}, many));
    expect(posts).toHaveLength(400);
    expect(posts.map(({ id }) => id)).not.toContain('1000');
    expect(posts[0]?.id).toBe('1400');
  });
});

describe('comments', () => {
  it('of one post counted twice: the larger count stays, whatever name the post had', () => {
    const known = record(
      look(at(1), {}, [{ code: reading('C1') }], [measures('C1', 12)]),
      look(at(2), {}, [{ id: reading('31'), code: reading('C1') }], [measures('31', 5)]),
    );
    expect(known.comments).toEqual([measures('C1', 12)]);
  });

  it('of a post that is not known yet find it later', () => {
    const known = record(
      look(at(1), {}, [], [measures('C1', 4)]),
      look(at(2), {}, [{ id: reading('31'), code: reading('C1') }]),
    );
    expect(known.comments[0]?.postId).toBe('31');
  });
});

describe('history and visits', () => {
  it('has one follower point a day, exact before rounded, and counts days', () => {
    const known = record(
      look(at(1, 8), { followers: reading(exact(1_000)) }),
      look(at(1, 20), { followers: reading({ low: 900, high: 1_099 }, 'meta', 3) }),
      look(at(4), { followers: reading({ low: 1_100, high: 1_299 }, 'meta', 3) }),
    );
    expect(known.history).toEqual([
      { at: at(1, 8), followers: 1_000 },
      { at: at(4), followers: 1_195, rounded: true },
    ]);
    expect(known).toMatchObject({ visits: 2, firstSeenAt: at(1, 8), lastSeenAt: at(4) });
  });
});
