import { describe, expect, it } from 'vitest';
import { evaluate } from '../../lib/core/insight/evaluate';
import { mergeObservation } from '../../lib/core/profile/merge-observation';
import { toEvidence } from '../../lib/core/profile/to-evidence';
import type { FitScore } from '../../lib/core/score/fit-score';
import { SAMPLES } from '../../lib/samples/catalog';
import type { SampleCreator } from '../../lib/samples/sample-creator';
import { sampleObservation } from '../../lib/samples/sample-observation';

const NOW = '2026-11-20T12:00:00.000Z';
/** Without a brief: niche weighs 8, and without a budget the price is not rated. */
const WEIGHTS = {
  size: 10,
  engagement: 25,
  conversation: 15,
  authenticity: 20,
  niche: 8,
  partnership: 10,
} as const;
type Part = keyof typeof WEIGHTS;

/** What each part was rated, 0 to 1. */
const RATED: Readonly<Record<string, Readonly<Record<Part, number>>>> = {
  // 10 x 1 + 25 x 0.634 + 15 x 0.994 + 20 x 1 + 8 x 0.528 + 10 x 0.946 = 74.44 of 88 = 84.6 %
  'mara.kneads': {
    size: 1,
    engagement: 0.634,
    conversation: 0.994,
    authenticity: 1,
    niche: 0.528,
    partnership: 0.946,
  },
  // 10 x 0 + 25 x 0.463 + 15 x 0.201 + 20 x 1 + 8 x 0.321 + 10 x 0.886 = 46.02 of 88 = 52.3 %
  'nova.atelier': {
    size: 0,
    engagement: 0.463,
    conversation: 0.201,
    authenticity: 1,
    niche: 0.321,
    partnership: 0.886,
  },
  // 10 x 1 + 25 x 0.57 + 15 x 0.147 + 20 x 1 + 8 x 0.548 + 10 x 0.714 = 57.98 of 88 = 65.9 %
  'ivo.unboxes': {
    size: 1,
    engagement: 0.57,
    conversation: 0.147,
    authenticity: 1,
    niche: 0.548,
    partnership: 0.714,
  },
  // 10 x 1 + 25 x 0.793 + 15 x 0.688 + 20 x 1 + 8 x 0.426 + 10 x 0.91 = 72.65 of 88 = 82.6 %
  'sofie.naeht': {
    size: 1,
    engagement: 0.793,
    conversation: 0.688,
    authenticity: 1,
    niche: 0.426,
    partnership: 0.91,
  },
  // 10 x 1 + 25 x 0.745 + 15 x 0.965 + 20 x 1 + 8 x 0.447 + 10 x 0.849 = 75.35 of 88 = 85.6 %
  'pan.tomas': {
    size: 1,
    engagement: 0.745,
    conversation: 0.965,
    authenticity: 1,
    niche: 0.447,
    partnership: 0.849,
  },
  // 10 x 1 + 25 x 0.618 + 15 x 0.889 + 20 x 1 + 8 x 0.364 + 10 x 0.808 = 70.08 of 88 = 79.6 %
  'bois.et.vis': {
    size: 1,
    engagement: 0.618,
    conversation: 0.889,
    authenticity: 1,
    niche: 0.364,
    partnership: 0.808,
  },
};
/** What keeps a score back; everything else of these profiles is said all the same. */
const WITHHELD: Readonly<Record<string, readonly string[]>> = {
  'tobi.trails': ['eligible-posts', 'likes-hidden'],
  'nuri.newpan': ['eligible-posts', 'comments', 'posts', 'captions'],
  'quiet.cellar': ['private'],
};

function scoreOf(creator: SampleCreator): FitScore {
  const record = mergeObservation(null, sampleObservation(creator, NOW));
  return evaluate(toEvidence(record)).score;
}

function sampleOf(handle: string): SampleCreator {
  const found = SAMPLES.find((creator) => creator.handle === handle);
  if (!found) throw new Error(`no sample is called ${handle}`);
  return found;
}

it('every sample has its arithmetic here, or the reason why it has none', () => {
  expect([...Object.keys(RATED), ...Object.keys(WITHHELD)].sort()).toEqual(
    SAMPLES.map(({ handle }) => handle).sort(),
  );
});

describe('the score of a sample is its arithmetic', () => {
  it.each(Object.entries(RATED))('%s', (handle, rated) => {
    const score = scoreOf(sampleOf(handle));
    if (score.status !== 'scored') throw new Error(`${handle} has no score`);
    const parts = Object.entries(WEIGHTS) as [Part, number][];
    for (const [id, weight] of parts) {
      const part = score.components.find((component) => component.id === id);
      expect(part?.weight, id).toBe(weight);
      expect((part?.points ?? Number.NaN) / weight, id).toBeCloseTo(rated[id], 2);
    }
    const sum = parts.reduce((all, [id, weight]) => all + weight * rated[id], 0);
    const total = parts.reduce((all, [, weight]) => all + weight, 0);
    expect(total).toBe(88);
    expect(score.points).toBe(Math.round((100 * sum) / total));
    expect(score.components.reduce((all, { contribution }) => all + contribution, 0)).toBeCloseTo(
      score.points,
      9,
    );
    expect(score.components.find(({ id }) => id === 'affordability')?.points).toBeNull();
    expect(score.coverage).toBe(1);
    expect(score.caps).toEqual([]);
    expect(score.low).toBeLessThan(score.points);
    expect(score.high).toBeGreaterThan(score.points);
  });
});

describe('no score where too little is known', () => {
  it.each(Object.entries(WITHHELD))('%s lacks %s', (handle, lacking) => {
    expect(scoreOf(sampleOf(handle))).toMatchObject({ status: 'withheld', lacking });
  });
});
