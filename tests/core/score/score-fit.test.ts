import { describe, expect, it } from 'vitest';
import type { ProfileEvidence } from '../../../lib/core/profile/record';
import type { Brief } from '../../../lib/core/score/brief';
import { MICRO_SCORES } from '../../../lib/core/score/catalog';
import type { FitScore } from '../../../lib/core/score/fit-score';
import { isTie } from '../../../lib/core/score/is-tie';
import { scoreFit } from '../../../lib/core/score/score-fit';
import { ENGLISH } from '../../../lib/core/words/english';
import { say } from '../../../lib/core/words/say';
import { evidenceOf, type PlainEvidence, pictures, TWELVE, videos } from '../estimate/evidence-of';
import { PLAIN_BRIEF, ratingInput } from './rating-of';

type Scored = Extract<FitScore, { readonly status: 'scored' }>;

function score(evidence: ProfileEvidence, brief: Brief | null = null): FitScore {
  return scoreFit(ratingInput(evidence, brief));
}

function scored(evidence: ProfileEvidence, brief: Brief | null = null): Scored {
  const fit = score(evidence, brief);
  if (fit.status === 'withheld') throw new Error(fit.lacking.join(', '));
  return fit;
}

const captioned = videos(TWELVE).map((post) => ({ ...post, caption: 'rye and wheat #bread #baking' }));
const full = evidenceOf({ posts: captioned });

describe('fit score', () => {
  it('is a whole number within its range, and its parts add up to it', () => {
    const { points, low, high, components } = scored(full);
    expect(Number.isInteger(points)).toBe(true);
    expect(low).toBeLessThanOrEqual(points);
    expect(high).toBeGreaterThanOrEqual(points);
    const sum = components.reduce((total, { contribution }) => total + contribution, 0);
    expect(Math.abs(sum - points)).toBeLessThan(1e-9);
    for (const { weight, points: part } of components) expect(part ?? 0).toBeLessThanOrEqual(weight);
  });

  it('lists all components in order, with a sentence each', () => {
    const { components } = scored(full);
    expect(components.map(({ id, weight }) => [id, weight])).toEqual([
      ['size', 10],
      ['engagement', 25],
      ['conversation', 15],
      ['authenticity', 20],
      ['niche', 8],
      ['affordability', 5],
      ['partnership', 10],
    ]);
    for (const { because } of components) expect(say(ENGLISH, because)).not.toMatch(/[{}]|NaN|Infinity/);
    expect(components.map(({ theme }) => theme)).toContain('partnership');
  });

  it('covers everything that could be rated; without a budget the price is not missed', () => {
    expect(scored(full).coverage).toBe(1);
    expect(scored(full, PLAIN_BRIEF).coverage).toBe(1);
    const budget = { ...PLAIN_BRIEF, budgetPerPost: { amount: 400, currency: 'EUR' } };
    expect(scored(full, budget).components.find(({ id }) => id === 'affordability')?.points).toBeGreaterThan(
      0,
    );
  });

  it('counts what is not rated in coverage and range', () => {
    const bare = scored(evidenceOf({ posts: videos(TWELVE) }));
    expect(bare.coverage).toBeCloseTo(80 / 88, 9);
    expect(bare.high - bare.low).toBeGreaterThan(0);
    expect(bare.components.find(({ id }) => id === 'niche')).toMatchObject({ points: null, contribution: 0 });
  });

  it('is surer with more posts', () => {
    const few = scored(evidenceOf({ posts: captioned.slice(0, 5) }));
    const levels = ['low', 'medium', 'high'];
    expect(levels.indexOf(scored(full).confidence)).toBeGreaterThanOrEqual(levels.indexOf(few.confidence));
  });

  it('follows the weights of a brief; a weight of 0 leaves a part out', () => {
    const brief = { ...PLAIN_BRIEF, weights: { size: 100, engagement: 0, conversation: 0, authenticity: 0 } };
    const sized = scored(full, brief);
    expect(sized.points).toBeGreaterThan(90);
    expect(sized.components.find(({ id }) => id === 'engagement')).toMatchObject({
      weight: 0,
      contribution: 0,
    });
  });

  it('names where it stands among micro creators', () => {
    const { points, standing } = scored(full);
    const expected =
      points < MICRO_SCORES.p25 ? 'below-most' : points > MICRO_SCORES.p75 ? 'above-most' : 'like-most';
    expect(standing).toBe(expected);
  });

  it('names no standing by a brief, whatever its weights: none was measured', () => {
    expect(scored(full, PLAIN_BRIEF).standing).toBeNull();
    expect(scored(full, { ...PLAIN_BRIEF, weights: { engagement: 60 } }).standing).toBeNull();
  });
});

describe('no score', () => {
  const withheld = (plain: PlainEvidence) => {
    const fit = score(evidenceOf({ posts: captioned, ...plain }));
    return fit.status === 'withheld' ? fit.lacking : 'scored';
  };

  it('for a private account', () => {
    expect(withheld({ private: true })).toEqual(['private']);
  });

  it('without followers', () => {
    expect(withheld({ followers: null })).toContain('followers');
    expect(withheld({ followers: 0 })).toContain('followers');
  });

  it('with fewer than three posts that count', () => {
    expect(withheld({ posts: captioned.slice(0, 2) })).toContain('eligible-posts');
    expect(withheld({ posts: captioned.map((post) => ({ ...post, age: 0.5 })) })).toContain('eligible-posts');
  });

  it('where too little could be rated, naming what is missing', () => {
    const brief = { ...PLAIN_BRIEF, weights: { niche: 300 } };
    const fit = score(evidenceOf({ posts: videos(TWELVE) }), brief);
    expect(fit).toMatchObject({
      status: 'withheld',
      lacking: expect.arrayContaining(['evidence', 'captions']),
    });
  });

  it('where every weight is 0', () => {
    const ids = [
      'size',
      'engagement',
      'conversation',
      'authenticity',
      'niche',
      'affordability',
      'partnership',
    ];
    const weights = Object.fromEntries(ids.map((id) => [id, 0]));
    expect(score(full, { ...PLAIN_BRIEF, weights }).status).toBe('withheld');
  });
});

describe('cap', () => {
  /** Pictures with likes far above what others this size have, no talk, and everybody followed. */
  const doubtful = evidenceOf({
    platform: 'instagram',
    following: 7_400,
    followers: 12_000,
    posts: pictures(TWELVE.map((likes) => likes * 8)).map((post) => ({ ...post, comments: 0 })),
  });

  it('holds the score at 55 where signals are doubtful, and the parts still add up', () => {
    const input = ratingInput(doubtful);
    const strongest = input.signals.map((signal) => ({ ...signal, status: 'flag' as const, severity: 1 }));
    const fit = scoreFit({ ...input, signals: strongest });
    if (fit.status === 'withheld') throw new Error(fit.lacking.join(', '));
    expect(fit.caps.map(({ id, limit }) => [id, limit])).toEqual([['authenticity', 55]]);
    expect(fit.points).toBeLessThanOrEqual(55);
    expect(fit.high).toBeLessThanOrEqual(55);
    const sum = fit.components.reduce((total, { contribution }) => total + contribution, 0);
    expect(Math.abs(sum - fit.points)).toBeLessThan(1e-9);
    expect(say(ENGLISH, fit.caps[0]?.because ?? { key: 'value.unknown', params: {} })).toContain('55');
  });
});

describe('ties', () => {
  it('are scores less than 8 points apart or with ranges that overlap', () => {
    const at = (points: number, reach: number) => ({ points, low: points - reach, high: points + reach });
    expect(isTie(at(70, 1), at(77, 1))).toBe(true);
    expect(isTie(at(60, 10), at(77, 10))).toBe(true);
    expect(isTie(at(60, 3), at(77, 3))).toBe(false);
  });
});
