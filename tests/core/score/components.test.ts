import { describe, expect, it } from 'vitest';
import type { CommentKind } from '../../../lib/core/profile/comment-measures';
import { COMPONENTS } from '../../../lib/core/score/catalog';
import type { Rating, RatingInput } from '../../../lib/core/score/component';
import { hasRepeatPartner } from '../../../lib/core/score/components/partnership';
import { ENGLISH } from '../../../lib/core/words/english';
import { say } from '../../../lib/core/words/say';
import { evidenceOf, type PlainPost, pictures, TWELVE, videos } from '../estimate/evidence-of';
import { PLAIN_BRIEF, ratingInput } from './rating-of';

function x(rating: Rating): number {
  if (rating.status === 'unrated') throw new Error(say(ENGLISH, rating.because));
  return rating.x;
}

const full = evidenceOf({ posts: videos(TWELVE) });

describe('size', () => {
  const at = (followers: number, brief = {}) =>
    x(COMPONENTS.size.rate(ratingInput(evidenceOf({ followers }), { ...PLAIN_BRIEF, ...brief })));

  it.each([
    [1000, 0],
    [5000, 0.6],
    [10_000, 1],
    [40_000, 1],
    [100_000, 1],
    [150_000, 0.6],
    [500_000, 0.15],
    [1_000_000, 0],
    [80_000_000, 0],
    [0, 0],
  ])('%d followers rate %d', (followers, rated) => {
    expect(at(followers)).toBeCloseTo(rated, 9);
  });

  it('follows the sizes of the brief', () => {
    expect(at(3000, { followers: { min: 2000, max: 5000 } })).toBe(1);
    expect(at(40_000, { followers: { min: 2000, max: 5000 } })).toBeLessThan(0.1);
    expect(at(40_000, { followers: { min: 0, max: 0 } })).toBe(0);
  });

  it('is not rated without followers', () => {
    expect(COMPONENTS.size.rate(ratingInput(evidenceOf({ followers: null })))).toMatchObject({
      status: 'unrated',
      lacking: ['followers'],
    });
  });
});

describe('engagement', () => {
  const rate = (input: RatingInput) => COMPONENTS.engagement.rate(input);

  it('weighs views .6 and followers .4 for videos', () => {
    const input = ratingInput(full);
    const places = (['engagement-rate-views', 'engagement-rate-followers'] as const).map((id) => {
      const metric = input.metrics[id];
      return metric.status === 'measured' ? (metric.benchmark?.percentile ?? 0) : 0;
    });
    expect(x(rate(input))).toBeCloseTo(0.6 * (places[0] ?? 0) + 0.4 * (places[1] ?? 0), 12);
  });

  it('takes followers alone for pictures, whatever some videos say', () => {
    const input = ratingInput(evidenceOf({ platform: 'instagram', posts: pictures(TWELVE) }));
    const metric = input.metrics['engagement-rate-followers'];
    expect(x(rate(input))).toBe(metric.status === 'measured' ? metric.benchmark?.percentile : 0);
  });

  it('is less sure without views', () => {
    const blind = ratingInput(
      evidenceOf({ posts: videos(TWELVE).map((post) => ({ ...post, views: null })) }),
    );
    const [sure, unsure] = [rate(ratingInput(full)), rate(blind)];
    expect(unsure.status === 'rated' && sure.status === 'rated' && unsure.sd > sure.sd).toBe(true);
  });

  it('needs three posts', () => {
    const few = ratingInput(evidenceOf({ posts: videos(TWELVE.slice(0, 2)) }));
    expect(rate(few)).toMatchObject({ status: 'unrated', lacking: ['eligible-posts'] });
  });
});

describe('conversation', () => {
  const kinds = (of: Partial<Record<CommentKind, number>>) => ({
    owner: 0,
    scam: 0,
    mention: 0,
    emoji: 0,
    praise: 0,
    short: 0,
    substantive: 0,
    ...of,
  });
  const withComments = (of: Partial<Record<CommentKind, number>>) =>
    ratingInput({
      ...full,
      comments: [{ postId: 'post-0', kinds: kinds(of), duplicates: 0, distinctAuthors: null }],
    });

  it('rises with comments that say something and with replies', () => {
    const thin = x(COMPONENTS.conversation.rate(withComments({ emoji: 30, substantive: 5 })));
    const rich = x(COMPONENTS.conversation.rate(withComments({ emoji: 5, substantive: 30 })));
    const answered = x(COMPONENTS.conversation.rate(withComments({ emoji: 5, substantive: 30, owner: 10 })));
    expect(rich).toBeGreaterThan(thin);
    expect(answered).toBeGreaterThan(rich);
  });

  it('goes by the counts where few texts were read', () => {
    const few = COMPONENTS.conversation.rate(withComments({ emoji: 5 }));
    expect(few).toEqual(COMPONENTS.conversation.rate(ratingInput(full)));
    expect(few.because.key).toBe('rate.conversation.counts');
  });
});

describe('signals', () => {
  const rate = (evidence = full) => COMPONENTS.authenticity.rate(ratingInput(evidence));

  it('are full where nothing is unusual', () => {
    const rated = rate(
      evidenceOf({ posts: videos(TWELVE).map((post, index) => ({ ...post, comments: 15 + index })) }),
    );
    expect(x(rated)).toBeGreaterThan(0.8);
  });

  it('fall with followed accounts out of proportion', () => {
    expect(x(rate({ ...full, following: { low: 28_000, high: 28_000 } }))).toBeLessThanOrEqual(
      x(rate()) * 0.751,
    );
  });

  it.each([
    ['followers', { followers: null }],
    ['following', { following: null }],
    ['posts', { posts: videos(TWELVE.slice(0, 4)) }],
  ])('are not rated without %s', (lacking, change) => {
    expect(rate(evidenceOf({ posts: videos(TWELVE), ...change }))).toMatchObject({
      status: 'unrated',
      lacking: [lacking],
    });
  });
});

describe('niche', () => {
  const captions = (caption: string) => evidenceOf({ posts: Array.from({ length: 8 }, () => ({ caption })) });

  it('weighs more with a brief', () => {
    expect(COMPONENTS.niche.weight(null)).toBe(8);
    expect(COMPONENTS.niche.weight(PLAIN_BRIEF)).toBe(15);
  });

  it('rises with the words of the brief', () => {
    const bread = captions('sourdough and rye from our oven #bread');
    const rate = (terms: readonly string[]) =>
      x(COMPONENTS.niche.rate(ratingInput(bread, { ...PLAIN_BRIEF, terms })));
    expect(rate(['sourdough', 'rye'])).toBeGreaterThan(rate(['sailing', 'tent']));
  });

  it('takes the niches of a brief without words', () => {
    const bread = captions('sourdough recipe and rye bread #baking #food');
    const rate = (niches: readonly ('food' | 'cars')[]) =>
      x(COMPONENTS.niche.rate(ratingInput(bread, { ...PLAIN_BRIEF, niches })));
    expect(rate(['food'])).toBeGreaterThan(rate(['cars']));
  });

  it('is not rated without captions', () => {
    expect(COMPONENTS.niche.rate(ratingInput(full))).toMatchObject({
      status: 'unrated',
      lacking: ['captions'],
    });
  });
});

describe('affordability', () => {
  const rate = (amount: number, currency = 'USD') =>
    COMPONENTS.affordability.rate(ratingInput(full, { ...PLAIN_BRIEF, budgetPerPost: { amount, currency } }));

  it('applies only with a budget', () => {
    expect(COMPONENTS.affordability.applies(ratingInput(full))).toBe(false);
    expect(COMPONENTS.affordability.applies(ratingInput(full, PLAIN_BRIEF))).toBe(false);
  });

  it('is the share of usual prices within the budget', () => {
    expect(x(rate(10))).toBeLessThan(0.05);
    expect(x(rate(100_000))).toBeGreaterThan(0.95);
    expect(x(rate(300))).toBeGreaterThan(x(rate(200)));
    expect(x(rate(144_000, 'JPY'))).toBeCloseTo(x(rate(1000)), 6);
  });

  it('does not rate a currency it has no rate for', () => {
    expect(rate(100, 'XYZ')).toMatchObject({ status: 'unrated', lacking: ['exchange-rate'] });
  });
});

describe('partnership', () => {
  const rate = (posts: readonly PlainPost[]) =>
    COMPONENTS.partnership.rate(ratingInput(evidenceOf({ posts })));
  const weekly = (from: number, step: number): readonly PlainPost[] =>
    Array.from({ length: 10 }, (_, index) => ({ age: from + step * index, paidPartnership: index < 1 }));

  it('rises with fresh and regular posts', () => {
    expect(x(rate(weekly(2, 2)))).toBeGreaterThan(x(rate(weekly(40, 2))));
    expect(x(rate(weekly(2, 2)))).toBeGreaterThan(x(rate(weekly(2, 30))));
  });

  it('falls when most posts are paid', () => {
    const paid = weekly(2, 2).map((post) => ({ ...post, paidPartnership: true }));
    expect(x(rate(paid))).toBeLessThan(x(rate(weekly(2, 2))));
  });

  it('sees a partner who came back after a month', () => {
    const post = (age: number) => ({ age, caption: '#ad with @nordmehl', paidPartnership: true });
    const back = evidenceOf({ posts: [post(5), post(50)] });
    const once = evidenceOf({ posts: [post(5), post(20)] });
    expect(hasRepeatPartner(back, ratingInput(back).paid)).toBe(true);
    expect(hasRepeatPartner(once, ratingInput(once).paid)).toBe(false);
  });

  it('is not rated without dates, captions and labels', () => {
    expect(rate([{ age: null }])).toMatchObject({ status: 'unrated', lacking: ['dated-posts'] });
  });
});
