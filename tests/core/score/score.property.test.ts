import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../lib/core/insight/evaluate';
import type { Post, ProfileEvidence } from '../../../lib/core/profile/record';
import type { Brief } from '../../../lib/core/score/brief';
import type { FitScore } from '../../../lib/core/score/fit-score';
import { evidenceOf, type PlainPost } from '../estimate/evidence-of';

const RUNS = { numRuns: 80 };

const words = fc.constantFrom('bread', 'rye', 'oven', 'crust', 'flour', 'mill');
const post: fc.Arbitrary<PlainPost> = fc
  .record({
    likes: fc.integer({ min: 20, max: 40_000 }),
    talk: fc.double({ min: 0.002, max: 0.2, noNaN: true }),
    per: fc.double({ min: 4, max: 40, noNaN: true }),
    age: fc.double({ min: 8, max: 300, noNaN: true }),
    tags: fc.array(words, { minLength: 1, maxLength: 3 }),
    paid: fc.constantFrom(null, false, true),
  })
  .map(({ likes, talk, per, age, tags, paid }) => ({
    age,
    likes,
    comments: Math.round(likes * talk),
    shares: Math.round((likes * talk) / 4),
    views: Math.round(likes * per),
    caption: tags.map((tag) => `#${tag}`).join(' '),
    paidPartnership: paid,
  }));

const account: fc.Arbitrary<ProfileEvidence> = fc
  .record({
    followers: fc.integer({ min: 1000, max: 1_500_000 }),
    following: fc.integer({ min: 0, max: 7500 }),
    posts: fc.array(post, { minLength: 5, maxLength: 14 }),
  })
  .map(evidenceOf);

function pointsOf(score: FitScore): number {
  return score.status === 'scored' ? score.points : Number.NaN;
}

function part(evidence: ProfileEvidence, id: string, brief: Brief | null = null): number {
  const { components } = evaluate(evidence, { brief }).score;
  return components.find((component) => component.id === id)?.points ?? Number.NaN;
}

function withPosts(evidence: ProfileEvidence, change: (post: Post) => Post): ProfileEvidence {
  return { ...evidence, posts: evidence.posts.map(change) };
}

function times(factor: number) {
  const scaled = (range: Post['likes']) => range && { low: range.low * factor, high: range.high * factor };
  return (given: Post): Post => ({
    ...given,
    likes: scaled(given.likes),
    comments: scaled(given.comments),
    shares: scaled(given.shares),
  });
}

describe('fit score', () => {
  it('lies in 0..100 within its range, and its contributions add up to it (property 11)', () => {
    fc.assert(
      fc.property(account, (evidence) => {
        const { score } = evaluate(evidence);
        for (const { weight } of score.components) expect(weight).toBeGreaterThanOrEqual(0);
        if (score.status === 'withheld') return;
        expect(score.low).toBeGreaterThanOrEqual(0);
        expect(score.high).toBeLessThanOrEqual(100);
        expect(score.points).toBeGreaterThanOrEqual(score.low);
        expect(score.points).toBeLessThanOrEqual(score.high);
        const sum = score.components.reduce((total, { contribution }) => total + contribution, 0);
        expect(Math.abs(sum - score.points)).toBeLessThan(1e-9);
      }),
      RUNS,
    );
  });

  it('never rates more engagement lower, and falls only with a signal that says why (property 2)', () => {
    fc.assert(
      fc.property(account, fc.double({ min: 1.05, max: 1.5, noNaN: true }), (evidence, factor) => {
        const more = withPosts(evidence, times(factor));
        expect(part(more, 'engagement')).toBeGreaterThanOrEqual(part(evidence, 'engagement') - 1e-9);
        const [before, after] = [evaluate(evidence), evaluate(more)];
        if (!(pointsOf(after.score) < pointsOf(before.score))) return;
        const worse = after.signals.filter(({ id, severity }) => {
          const was = before.signals.find((signal) => signal.id === id);
          return severity > (was?.severity ?? 0);
        });
        expect(worse.length).toBeGreaterThan(0);
      }),
      RUNS,
    );
  });

  it('moves by 3 points at most with one viral video among twelve (property 4)', () => {
    const near = fc.array(fc.double({ min: -0.5, max: 0.5, noNaN: true }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(near, fc.nat(11), (logs, which) => {
        const posts = logs.map((log, index) => {
          const likes = Math.round(1500 * Math.exp(log));
          const shared = { age: 10 + index, caption: '#bread #rye' };
          return { ...shared, likes, comments: Math.round(likes / 40), shares: 15, views: likes * 10 };
        });
        const viral = posts.map((given, index) =>
          index === which
            ? {
                ...given,
                likes: given.likes * 100,
                comments: given.comments * 100,
                shares: given.shares * 100,
                views: given.views * 100,
              }
            : given,
        );
        const calm = pointsOf(evaluate(evidenceOf({ posts })).score);
        expect(Math.abs(pointsOf(evaluate(evidenceOf({ posts: viral })).score) - calm)).toBeLessThanOrEqual(
          3,
        );
      }),
      RUNS,
    );
  });

  it('moves by 1 point at most when counts are rounded to three digits (property 13)', () => {
    const rounded = (range: Post['likes']) => {
      if (!range || range.low < 1000) return range;
      const unit = 10 ** (Math.floor(Math.log10(range.low)) - 2);
      const shown = Math.round(range.low / unit) * unit;
      return { low: shown - unit / 2, high: shown + unit / 2 };
    };
    fc.assert(
      fc.property(account, (evidence) => {
        const shown = withPosts({ ...evidence, followers: rounded(evidence.followers) }, (given) => ({
          ...given,
          likes: rounded(given.likes),
          views: rounded(given.views),
        }));
        const [sharp, blunt] = [pointsOf(evaluate(evidence).score), pointsOf(evaluate(shown).score)];
        if (Number.isNaN(sharp) || Number.isNaN(blunt)) return;
        expect(Math.abs(sharp - blunt)).toBeLessThanOrEqual(1);
      }),
      RUNS,
    );
  });

  it('does not rise with the same word of the brief twice (property 10)', () => {
    fc.assert(
      fc.property(account, words, words, (evidence, one, two) => {
        const brief = (terms: readonly string[]): Brief => ({ id: 'b', name: 'b', terms });
        expect(part(evidence, 'niche', brief([one, two, one, one.toUpperCase()]))).toBeCloseTo(
          part(evidence, 'niche', brief([one, two])),
          9,
        );
      }),
      RUNS,
    );
  });

  it('is the same whoever asks: order of posts, key and handle say nothing (property 16)', () => {
    fc.assert(
      fc.property(account, (evidence) => {
        const own = { ...evidence, key: 'other', handle: null, posts: [...evidence.posts].reverse() };
        const { components: _a, ...score } = evaluate(own).score;
        const { components: _b, ...other } = evaluate(structuredClone(evidence)).score;
        expect(score).toEqual(other);
      }),
      RUNS,
    );
  });
});

const LEVELS = ['withheld', 'low', 'medium', 'high'];
const levelOf = (score: FitScore) =>
  LEVELS.indexOf(score.status === 'scored' ? score.confidence : 'withheld');

describe('less evidence', () => {
  const removals: readonly (readonly [string, (evidence: ProfileEvidence) => ProfileEvidence])[] = [
    ['captions', (evidence) => withPosts(evidence, (given) => ({ ...given, caption: null }))],
    [
      'labels',
      (evidence) => withPosts(evidence, (given) => ({ ...given, paidPartnership: null, caption: null })),
    ],
    ['followed accounts', (evidence) => ({ ...evidence, following: null })],
    ['comment counts', (evidence) => withPosts(evidence, (given) => ({ ...given, comments: null }))],
    ['followers', (evidence) => ({ ...evidence, followers: null })],
    ['likes', (evidence) => withPosts(evidence, (given) => ({ ...given, likes: null }))],
  ];

  it.each(removals)(
    'without %s the score is no surer and its range no narrower (property 6)',
    (_, remove) => {
      fc.assert(
        fc.property(account, (evidence) => {
          const [before, after] = [evaluate(evidence).score, evaluate(remove(evidence)).score];
          expect(levelOf(after)).toBeLessThanOrEqual(levelOf(before));
          if (before.status === 'withheld' || after.status === 'withheld') return;
          // Whole numbers at both ends, and no room beyond 0 and 100.
          const room = before.high >= 99 || after.high >= 99 || after.low <= 1 ? 6 : 2;
          expect(after.high - after.low).toBeGreaterThanOrEqual(before.high - before.low - room);
        }),
        RUNS,
      );
    },
  );
});
