import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NICHE_IDS } from '../../../lib/core/niche/niche-ids';
import { PLATFORM_IDS } from '../../../lib/core/profile/platform';
import type { BriefContent } from '../../../lib/core/score/brief';
import { type BriefDraft, draftOf, readDraft, wordsIn } from '../../../lib/core/score/brief-draft';
import { BRIEF_LIMITS } from '../../../lib/core/score/brief-limits';
import { COMPONENT_IDS } from '../../../lib/core/score/component-ids';
import { THEMES } from '../../../lib/core/score/theme-weights';
import { briefContent } from '../../../lib/messages/brief-schema';
import { z } from '../../../lib/zod';

const EMPTY: BriefContent = { name: 'Invented brief' };

function read(change: Partial<BriefDraft>, held = EMPTY) {
  return readDraft({ ...draftOf(held, 'EUR'), ...change }, held);
}

const word = fc.stringMatching(/^[a-z][a-z0-9 ]{0,10}[a-z0-9]$/).map((text) => text.replace(/ +/g, ' '));
const words = fc.uniqueArray(word, { minLength: 1, maxLength: 6 });
const tenths = fc.integer({ min: 0, max: 1000 }).map((value) => value / 10);
const given = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

/** A brief as it is saved: absent keys stay absent. */
const anyBrief: fc.Arbitrary<BriefContent> = fc
  .record({
    name: word,
    platforms: given(fc.subarray([...PLATFORM_IDS], { minLength: 1 })),
    followers: given(
      fc
        .tuple(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 0, max: 1e6 }))
        .map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) })),
    ),
    niches: given(fc.subarray([...NICHE_IDS], { minLength: 1 })),
    terms: given(words),
    languages: given(fc.subarray(['de', 'en', 'pt-BR'], { minLength: 1 })),
    redLines: given(words),
    ownBrands: given(words),
    rivalBrands: given(words),
    lookBackDays: given(fc.integer({ min: 1, max: 3650 })),
    budgetPerPost: given(
      fc.record({
        amount: fc.integer({ min: 1, max: 100_000 }),
        currency: fc.constantFrom('EUR', 'USD'),
      }),
    ),
  })
  .map((brief) => JSON.parse(JSON.stringify(brief)));

describe('a brief in a form', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(anyBrief, (brief) => {
        const { content, problems } = readDraft(draftOf(brief, 'USD'), brief);
        expect(problems).toEqual([]);
        expect(content).toEqual(brief);
      }),
    );
  });

  it('is always one that may be sent and saved, whatever is typed', () => {
    const text = fc.oneof(fc.string(), fc.constantFrom('10k', '1,000', '-5', '1e9', ' ', '0', '12.5'));
    const typed = fc.record({
      name: text,
      followersMin: text,
      followersMax: text,
      terms: text,
      redLines: text,
      ownBrands: text,
      rivalBrands: text,
      lookBackDays: text,
      budget: text,
      currency: fc.constantFrom('EUR', 'nonsense', ''),
      weights: fc.record({
        authenticity: text,
        engagement: text,
        affordability: text,
        niche: text,
        partnership: text,
      }),
    });
    fc.assert(
      fc.property(anyBrief, typed, (held, change) => {
        const { content } = readDraft({ ...draftOf(held, 'EUR'), ...change }, held);
        expect(z.safeParse(briefContent, content).success).toBe(true);
      }),
    );
  });

  it('takes words one a line or with commas, each once', () => {
    expect(wordsIn(' rye ,Rye\n\noat  milk; rye\n')).toEqual(['rye', 'oat milk']);
  });

  it('takes numbers as people type them', () => {
    const { content } = read({
      followersMin: '10k',
      followersMax: '1.5M',
      budget: '1,250',
      lookBackDays: '90',
    });
    expect(content).toMatchObject({
      followers: { min: 10_000, max: 1_500_000 },
      budgetPerPost: { amount: 1250, currency: 'EUR' },
      lookBackDays: 90,
    });
  });

  it.each([
    [{ followersMin: '200000' }, { min: 200_000, max: 200_000 }],
    [{ followersMin: '5000' }, { min: 5000, max: 100_000 }],
    [{ followersMax: '50000' }, { min: 10_000, max: 50_000 }],
    [{ followersMax: '800' }, { min: 800, max: 800 }],
  ])('completes a size of which one end is given: %j', (change, followers) => {
    expect(read(change).content.followers).toEqual(followers);
  });

  it.each([
    ['name', { name: ' ' }, 'brief.wrong.name'],
    ['terms', { terms: 'x'.repeat(BRIEF_LIMITS.term + 1) }, 'brief.wrong.long'],
    ['redLines', { redLines: Array.from({ length: 101 }, (_, n) => `w${n}`).join() }, 'brief.wrong.many'],
    ['followersMin', { followersMin: 'many' }, 'brief.wrong.whole'],
    ['followersMax', { followersMin: '9000', followersMax: '800' }, 'brief.wrong.size'],
    ['lookBackDays', { lookBackDays: '0' }, 'brief.wrong.bounds'],
    ['lookBackDays', { lookBackDays: '1.5' }, 'brief.wrong.whole'],
    ['budget', { budget: 'about 200' }, 'brief.wrong.number'],
    ['budget', { budget: '200', currency: 'euro' }, 'brief.wrong.currency'],
  ] as const)('says what is wrong with %s, keeps what it held and takes the rest', (field, change, key) => {
    const held: BriefContent = { ...EMPTY, terms: ['rye'], redLines: ['vodka'], lookBackDays: 30 };
    const { content, problems } = read({ ...change, niches: ['food'] }, held);
    expect(problems).toMatchObject([{ field, because: { key } }]);
    expect(content).toEqual({ ...held, niches: ['food'] });
  });
});

describe('weights of the themes', () => {
  it('are not part of a brief that leaves them as they are', () => {
    expect(read({}).content.weights).toBeUndefined();
  });

  it('are shared out among the parts of a theme and add up to it', () => {
    fc.assert(
      fc.property(tenths, tenths, (engagement, affordability) => {
        const weights = { ...draftOf(EMPTY, 'EUR').weights, engagement: String(engagement) };
        const { content } = read({ weights: { ...weights, affordability: String(affordability) } });
        const shown = draftOf(content, 'EUR').weights;
        expect(Number(shown.engagement)).toBe(engagement);
        expect(Number(shown.affordability)).toBe(affordability);
        expect(shown.niche).toBe('15');
        for (const id of COMPONENT_IDS) expect(content.weights?.[id] ?? 0).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('keep an uneven share that a file brought along', () => {
    const held: BriefContent = { ...EMPTY, weights: { engagement: 39, conversation: 1 } };
    const { content } = read({ terms: 'rye' }, held);
    expect(content.weights).toEqual(held.weights);
  });

  it('cannot all be nothing', () => {
    const weights = Object.fromEntries(THEMES.map((theme) => [theme, '0'])) as BriefDraft['weights'];
    expect(read({ weights }).problems).toMatchObject([{ field: 'weights' }]);
  });
});
