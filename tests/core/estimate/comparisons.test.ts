import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMPARISONS, compareAll } from '../../../lib/core/estimate/comparisons/catalog';
import { COMPARISON_IDS, type Compared } from '../../../lib/core/estimate/comparisons/comparison';
import { toldTime } from '../../../lib/core/estimate/comparisons/told-time';
import { ENGLISH } from '../../../lib/core/words/english';
import { say } from '../../../lib/core/words/say';
import { evidenceOf, type PlainPost } from './evidence-of';

const UTC = { paid: new Set<string>(), zone: () => 'UTC' };

function groupsOf(compared: Compared) {
  return compared.status === 'compared' ? compared.groups : [];
}

/** n posts a day and a bit apart, with these likes. */
function posts(n: number, plain: (index: number) => PlainPost): readonly PlainPost[] {
  return Array.from({ length: n }, (_, index) => ({
    age: 10 + index,
    comments: 10,
    shares: 5,
    views: 90_000,
    ...plain(index),
  }));
}

describe('kinds of posts', () => {
  it('are told against the rest, the clearly better one as the best', () => {
    const mixed = posts(24, (index) => ({
      kind: index % 2 ? 'video' : 'image',
      likes: index % 2 ? 4000 : 900,
    }));
    const { kinds } = compareAll(evidenceOf({ posts: mixed, platform: 'instagram' }), UTC);
    if (kinds.status === 'uncompared') throw new Error('not compared');
    expect(kinds.best).toBe('video');
    expect(kinds.groups.map(({ id, n }) => [id, n])).toEqual([
      ['image', 12],
      ['video', 12],
    ]);
    expect(groupsOf(kinds)[1]?.low).toBeGreaterThan(1);
  });

  it('are not told apart where they do the same, or where only one is posted', () => {
    const same = posts(12, (index) => ({ kind: index % 2 ? 'video' : 'carousel', likes: 900 + index }));
    expect(compareAll(evidenceOf({ posts: same }), UTC).kinds).toMatchObject({ best: null, n: 12 });
    const one = posts(12, () => ({ likes: 900 }));
    expect(compareAll(evidenceOf({ posts: one }), UTC).kinds).toEqual({
      status: 'uncompared',
      n: 12,
      needed: null,
    });
  });
});

describe('paid posts', () => {
  it('are compared with the own ones of their format, drawn towards .96', () => {
    const some = posts(20, (index) => ({
      id: `p${index}`,
      kind: index % 2 ? 'video' : 'image',
      likes: (index % 2 ? 8000 : 800) * (index < 6 ? 0.4 : 1),
      caption: 'bread',
    }));
    const paid = new Set(['p0', 'p1', 'p2', 'p3', 'p4', 'p5']);
    const compared = compareAll(evidenceOf({ posts: some, platform: 'instagram' }), { ...UTC, paid });
    const [only, ...rest] = groupsOf(compared['paid-posts']);
    expect(rest).toEqual([]);
    expect(only).toMatchObject({ id: 'paid', n: 6 });
    expect(only?.value).toBeGreaterThan(0.4);
    expect(only?.value).toBeLessThan(0.8);
  });

  it('need posts whose label or caption could be read', () => {
    const blind = posts(20, () => ({ likes: 900, caption: null }));
    expect(compareAll(evidenceOf({ posts: blind }), UTC)['paid-posts']).toMatchObject({
      status: 'uncompared',
      n: 0,
    });
  });
});

describe('weekdays and parts of the day', () => {
  it('are told from 60 dated posts on, not from 59', () => {
    const of = (n: number) => compareAll(evidenceOf({ posts: posts(n, () => ({ likes: 900 })) }), UTC);
    expect(of(59).weekdays).toEqual({ status: 'uncompared', n: 59, needed: 60 });
    expect(of(59)['parts-of-day']).toMatchObject({ status: 'uncompared', needed: 60 });
    expect(groupsOf(of(60).weekdays)).toHaveLength(7);
  });

  it('are told as a clock in the given zone tells them', () => {
    expect(toldTime('2026-06-01T23:30:00Z', 'UTC')).toEqual({ weekday: 'mon', hour: 23 });
    expect(toldTime('2026-06-01T23:30:00Z', 'Europe/Berlin')).toEqual({ weekday: 'tue', hour: 1 });
    expect(toldTime('2026-06-01T00:10:00Z', 'no/zone')).toEqual({ weekday: 'mon', hour: 0 });
    expect(toldTime(null, 'UTC')).toBeNull();
  });
});

it('every group of the catalog has a name', () => {
  for (const id of COMPARISON_IDS) {
    for (const [, key] of COMPARISONS[id].groups) expect(say(ENGLISH, { key, params: {} })).not.toBe('');
  }
});

const anyPost: fc.Arbitrary<PlainPost> = fc.record({
  kind: fc.constantFrom('image' as const, 'carousel' as const, 'video' as const),
  likes: fc.integer({ min: 0, max: 1_000_000 }),
  comments: fc.nat(10_000),
  shares: fc.nat(1000),
  age: fc.double({ min: 0, max: 400, noNaN: true }),
  paidPartnership: fc.constantFrom(true, false, null),
  caption: fc.constantFrom('bread', null),
});
const anyPosts = fc.array(anyPost, { maxLength: 90 });

function compare(plain: readonly PlainPost[], factor = 1) {
  const scaled = plain.map((post, index) => ({
    ...post,
    id: `p${index}`,
    likes: Number(post.likes) * factor,
    comments: Number(post.comments) * factor,
    shares: Number(post.shares) * factor,
  }));
  const paid = new Set(scaled.filter(({ paidPartnership }) => paidPartnership).map(({ id }) => id));
  return compareAll(evidenceOf({ posts: scaled }), { paid, zone: () => 'UTC' });
}

describe('for any posts', () => {
  const RUNS = { numRuns: 40 };

  it('a multiple is above 0, finite, within its range, and has three posts', () => {
    fc.assert(
      fc.property(anyPosts, (plain) => {
        for (const id of COMPARISON_IDS) {
          for (const { n, value, low, high } of groupsOf(compare(plain)[id])) {
            expect(n).toBeGreaterThanOrEqual(3);
            expect(low).toBeGreaterThan(0);
            expect(value).toBeGreaterThan(low);
            expect(high).toBeGreaterThan(value);
            expect(Number.isFinite(high)).toBe(true);
          }
        }
      }),
      RUNS,
    );
  });

  it('the best is one of the told groups, and lies above the rest', () => {
    fc.assert(
      fc.property(anyPosts, (plain) => {
        for (const compared of Object.values(compare(plain))) {
          if (compared.status === 'uncompared' || compared.best === null) continue;
          expect(compared.groups.find(({ id }) => id === compared.best)?.low).toBeGreaterThan(1);
        }
      }),
      RUNS,
    );
  });

  it('no more posts are counted than there are, and none of fewer than needed', () => {
    fc.assert(
      fc.property(anyPosts, (plain) => {
        const compared = compare(plain);
        for (const id of COMPARISON_IDS) {
          expect(compared[id].n).toBeLessThanOrEqual(plain.length);
          if (compared[id].n < COMPARISONS[id].fewest) expect(compared[id].status).toBe('uncompared');
        }
      }),
      RUNS,
    );
  });
});
