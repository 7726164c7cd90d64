import { describe, expect, it } from 'vitest';
import { writeInsight } from '../../lib/command-line/insight-output';
import { takeBytes } from '../../lib/command-line/line-bytes';
import { evaluate } from '../../lib/core/insight/evaluate';
import type { Evaluation } from '../../lib/core/insight/evaluation';
import type { Price, PricedFormat } from '../../lib/core/price/price';
import type { ProfileEvidence } from '../../lib/core/profile/record';
import type { Brief } from '../../lib/core/score/brief';
import { ENGLISH } from '../../lib/core/words/english';
import { say } from '../../lib/core/words/say';
import { type Sentence, sentence } from '../../lib/core/words/sentence';
import { evidenceOf, pictures, TWELVE, videos } from '../core/estimate/evidence-of';
import { asPrinted, inSixDigits } from './as-printed';

/** The line said the slow way, from the evaluation itself. */
function slowLine(key: string, evaluation: Evaluation, brief: Brief | null): object {
  const { findings, looked: _, metrics, price, ...rest } = evaluation;
  const others = inSixDigits({ key, ...rest, ...(brief && { findings }), price: flat(price) });
  return { ...JSON.parse(JSON.stringify(others), inWords), metrics: asPrinted(metrics) };
}

function inWords(name: string, value: unknown): unknown {
  if (name === 'otherwise' && value === null) return undefined;
  return name === 'because' || name === 'otherwise' ? say(ENGLISH, value as Sentence) : value;
}

function flat(price: Price): object {
  return price.status === 'unestimated' ? price : { ...price, formats: price.formats.map(flatFormat) };
}

function flatFormat({ perEngagementRange, perThousandViewsRange, ...priced }: PricedFormat) {
  return {
    ...priced,
    perEngagementLow: perEngagementRange?.low ?? null,
    perEngagementHigh: perEngagementRange?.high ?? null,
    perThousandViewsLow: perThousandViewsRange?.low ?? null,
    perThousandViewsHigh: perThousandViewsRange?.high ?? null,
  };
}

const BRIEF: Brief = { id: 'spring', name: 'Spring "bakes"', terms: ['bread'], redLines: ['keto'] };
const CAPTION = 'Sourdough "at home" \u2014 bread, no keto! #ad #baking #\u30d1\u30f3';
const BUSY = [
  ...pictures(TWELVE.slice(0, 6)).map((post) => ({ ...post, caption: CAPTION })),
  ...videos(TWELVE).map((post) => ({ ...post, caption: CAPTION, paidPartnership: true })),
];

const DOUBTFUL = evidenceOf({
  platform: 'instagram',
  followers: 95_000,
  following: 7400,
  posts: pictures(TWELVE).map((post) => ({ ...post, comments: 0 })),
});

const CASES: Readonly<Record<string, { evidence: ProfileEvidence; brief: Brief | null }>> = {
  'a busy profile': { evidence: evidenceOf({ platform: 'instagram', posts: BUSY }), brief: null },
  'a busy profile by a brief': { evidence: evidenceOf({ platform: 'tiktok', posts: BUSY }), brief: BRIEF },
  'a doubtful profile': { evidence: DOUBTFUL, brief: null },
  'a profile of one post': {
    evidence: evidenceOf({ platform: 'tiktok', posts: BUSY.slice(0, 1) }),
    brief: null,
  },
  'a profile of no post': { evidence: evidenceOf({ platform: 'instagram', posts: [] }), brief: null },
};

describe('the written line of a profile', () => {
  it.each(Object.entries(CASES))('says everything that was found of %s', (key, { evidence, brief }) => {
    const evaluation = evaluate(evidence, { brief });
    writeInsight(key, evaluation, brief, null);
    const written: unknown = JSON.parse(new TextDecoder().decode(takeBytes()));
    expect(written).toEqual(slowLine(key, evaluation, brief));
  });

  it('says why a score is capped', () => {
    const evaluation = evaluate(DOUBTFUL);
    const caps = [{ id: 'authenticity', limit: 55, because: sentence('cap.authenticity', { limit: 55 }) }];
    const capped = { ...evaluation, score: { ...evaluation.score, caps } as Evaluation['score'] };
    writeInsight('capped', capped, null, null);
    const written: unknown = JSON.parse(new TextDecoder().decode(takeBytes()));
    expect(written).toEqual(slowLine('capped', capped, null));
    expect(written).toHaveProperty('score.caps.0.because', expect.stringContaining('55'));
  });

  it('has a flag and a price to say in these cases', () => {
    expect(evaluate(DOUBTFUL).signals.map(({ status }) => status)).toContain('flag');
    expect(evaluate(evidenceOf({ platform: 'tiktok', posts: BUSY })).price.status).toBe('estimated');
  });

  it('has the languages of the captions where they were looked at', () => {
    const evaluation = evaluate(evidenceOf({ posts: [] }));
    const languages = { read: 3, languages: [{ tag: 'es', captions: 3 }] };
    writeInsight('one', evaluation, null, languages as never);
    expect(JSON.parse(new TextDecoder().decode(takeBytes()))).toHaveProperty('languages', languages);
  });
});
