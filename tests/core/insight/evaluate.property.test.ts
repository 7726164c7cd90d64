import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readInputLine } from '../../../lib/command-line/insight-input';
import { writeInsight } from '../../../lib/command-line/insight-output';
import { takeBytes } from '../../../lib/command-line/line-bytes';
import { evaluate } from '../../../lib/core/insight/evaluate';
import { toInsight } from '../../../lib/core/insight/to-insight';
import { NICHE_IDS } from '../../../lib/core/niche/niche-ids';
import { dealsOf } from '../../../lib/core/price/deals';
import { mergeObservation } from '../../../lib/core/profile/merge-observation';
import type { ProfileObservation } from '../../../lib/core/profile/observation';
import type { ProfileRecord } from '../../../lib/core/profile/record';
import { toEvidence } from '../../../lib/core/profile/to-evidence';
import type { Brief } from '../../../lib/core/score/brief';
import { COMPONENT_IDS } from '../../../lib/core/score/component-ids';
import { observationSchema } from '../../../lib/messages/schemas';
import { z } from '../../../lib/zod';
import { asPrinted, inSixDigits } from '../../command-line/as-printed';
import { observation } from '../profile/observation-arbitrary';

const plain = fc.oneof(
  fc.constantFrom(0, 1, 3, 0.3, 1e-300, 1e13, 17),
  fc.integer({ min: 0, max: 5_000_000 }),
  fc.double({ min: 0, max: 1e13, noNaN: true }),
);
const range = fc.tuple(plain, plain).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));
const count = fc.oneof(plain, range, fc.constant(null));
const moment = fc
  .oneof(
    fc.integer({ min: Date.UTC(2025, 0), max: Date.UTC(2026, 6) }),
    fc.integer({ min: -6e13, max: 2.5e14 }).filter((at) => at < Date.UTC(9999, 0) && at > Date.UTC(1, 0)),
  )
  .map((at) => new Date(at).toISOString());
const text = fc.oneof(
  fc.constant(null),
  fc.string({ maxLength: 60 }),
  fc.constantFrom('#ad rye @nordmehl', '#fyp #bread #rye', '🔥🔥', 'so good', 'DM me to invest'),
);

const post = fc.record(
  {
    id: fc.string({ minLength: 1, maxLength: 4 }),
    kind: fc.constantFrom('image', 'carousel', 'video'),
    publishedAt: fc.oneof(moment, fc.constant(null)),
    likes: fc.oneof(count, fc.constant(-1)),
    likesHidden: fc.constantFrom(true, false, null),
    comments: count,
    shares: count,
    saves: count,
    views: count,
    caption: text,
    pinned: fc.boolean(),
    paidPartnership: fc.constantFrom(true, false, null),
    coauthors: fc.array(fc.string({ maxLength: 5 }), { maxLength: 2 }),
  },
  { requiredKeys: ['id', 'kind', 'publishedAt'] },
);

const line = fc.record(
  {
    key: fc.string({ minLength: 1, maxLength: 8 }),
    platform: fc.constantFrom('instagram', 'tiktok'),
    observedAt: moment,
    followers: count,
    following: count,
    postCount: count,
    bio: text,
    private: fc.constantFrom(true, false, null),
    posts: fc.array(post, { maxLength: 14 }),
    comments: fc.array(
      fc.record(
        {
          postId: fc.constantFrom('1', '2'),
          author: text,
          byOwner: fc.boolean(),
          text: fc.string({ maxLength: 20 }),
        },
        { requiredKeys: ['postId', 'text'] },
      ),
      { maxLength: 25 },
    ),
    history: fc.array(fc.record({ at: moment, followers: plain }), { maxLength: 5 }),
  },
  { requiredKeys: ['key', 'platform', 'observedAt', 'followers', 'posts'] },
);

const brief: fc.Arbitrary<Brief | null> = fc.oneof(
  fc.constant(null),
  fc.record(
    {
      id: fc.constant('b'),
      name: fc.constant('b'),
      followers: fc.tuple(plain, plain).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) })),
      niches: fc.array(fc.constantFrom(...NICHE_IDS), { maxLength: 2 }),
      terms: fc.array(fc.string({ maxLength: 8 }), { maxLength: 3 }),
      lookBackDays: plain,
      budgetPerPost: fc.record({ amount: plain, currency: fc.constantFrom('USD', 'EUR', 'XYZ') }),
      weights: fc.dictionary(
        fc.constantFrom(...COMPONENT_IDS),
        fc.double({ min: 0, max: 1000, noNaN: true }),
      ),
    },
    { requiredKeys: ['id', 'name'] },
  ),
);

/** Logarithms and growth may lie below 0, nothing else. */
const MAY_BE_NEGATIVE = /theta|follower-growth/;

function check(value: unknown, path: string): void {
  if (value === undefined) throw new Error(`${path} is undefined`);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new Error(`${path} is ${value}`);
    if (value < 0 && !MAY_BE_NEGATIVE.test(path)) throw new Error(`${path} is ${value}`);
  }
  if (typeof value === 'string' && /NaN|Infinity|undefined|∞/.test(value) && path.includes('because')) {
    throw new Error(`${path} says ${value}`);
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) check(inner, `${path}.${key}`);
}

it('no input that fits the contract gives NaN, infinity or a negative count', () => {
  fc.assert(
    fc.property(line, brief, (fields, wanted) => {
      const read = readInputLine(JSON.stringify(fields));
      if (typeof read === 'string') throw new Error(read);
      const evaluation = evaluate(read.evidence, { brief: wanted });
      // Parameters of sentences are figures too, whatever words a language puts around them.
      check(evaluation, 'evaluation');
      writeInsight(read.key, evaluation, wanted, null);
      const printed = JSON.parse(new TextDecoder().decode(takeBytes()));
      check(printed, 'out');
      expect(printed.metrics).toEqual(asPrinted(evaluation.metrics));
      expect(printed.paid).toEqual(inSixDigits(evaluation.paid));
    }),
    { numRuns: 300 },
  );
});

const factor = fc.constantFrom(0, 1e-300, 0.003, 1, 1000, 8e9);

/** Every count of the observation made so many times larger or smaller: the schema lets 0 to 1e12 through. */
function scaled(value: unknown, factor: number): unknown {
  if (Array.isArray(value)) return value.map((inner) => scaled(inner, factor));
  if (typeof value !== 'object' || value === null) return value;
  if ('low' in value && 'high' in value) {
    return { low: Number(value.low) * factor, high: Number(value.high) * factor };
  }
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, scaled(inner, factor)]));
}

it('nothing that a page may report gives NaN, infinity or a negative count on a surface', () => {
  fc.assert(
    fc.property(fc.array(observation, { minLength: 1, maxLength: 3 }), factor, (seen, times) => {
      const asked = seen.map((one) => scaled(one, times) as ProfileObservation);
      const allowed = asked.filter((one) => z.safeParse(observationSchema, one).success);
      const record = allowed.reduce<ProfileRecord | null>(
        (known, one) => mergeObservation(known, one, 'instagram:bread.maker'),
        null,
      );
      expect(allowed).toHaveLength(seen.length);
      if (!record) return;
      const evaluation = evaluate(toEvidence(record), {
        brief: { id: 'b', name: 'b', terms: ['bread'], budgetPerPost: { amount: 300, currency: 'EUR' } },
      });
      const insight = toInsight({ record, evaluation, health: null, reading: 'page', brief: null });
      check(insight, 'insight');
      check(dealsOf([], record.key), 'deals');
    }),
    { numRuns: 200 },
  );
});
