import { describe, expect, it } from 'vitest';
import type { BenchmarkSet } from '../../../../lib/core/estimate/benchmarks/benchmark-set';
import { BUILT_IN_SETS, withOwnSets } from '../../../../lib/core/estimate/benchmarks/benchmark-sets';
import { importSets, isInUse, markOf } from '../../../../lib/core/estimate/benchmarks/own-sets';
import { MOST_SETS, readSets, readSetsFile } from '../../../../lib/core/estimate/benchmarks/read-sets';
import { ENGLISH } from '../../../../lib/core/words/english';
import { say } from '../../../../lib/core/words/say';

const OWN: BenchmarkSet = {
  id: 'own',
  platform: 'tiktok',
  metric: 'engagement-rate-views',
  year: 2026,
  source: 'own campaigns',
  knots: [[1000, 0.1]],
  tau: 0.4,
};

function refusal(value: unknown): string {
  const read = readSets(value);
  return read.status === 'refused' ? say(ENGLISH, read.because) : 'read';
}

describe('a file of sets', () => {
  it('comes back whole from what was exported', () => {
    const file = JSON.stringify(BUILT_IN_SETS, null, 2);
    expect(readSetsFile(file)).toEqual({ status: 'read', sets: BUILT_IN_SETS });
  });

  it.each([
    ['the file must be a list of sets.', {}],
    ['[0] must be an object.', [null]],
    ['[1].tau must lie between 0.01 and 10.', [OWN, { ...OWN, id: 'b', tau: 0 }]],
    ['[0].year must be a number.', [{ ...OWN, year: '2026' }]],
    ['[0].platform must be one of instagram, tiktok.', [{ ...OWN, platform: 'myspace' }]],
    ['[0].knots must not be empty.', [{ ...OWN, knots: [] }]],
    [
      '[0].knots[1] must be [followers, value].',
      [{ ...OWN, knots: [[1000, 0.1], [2000]].with(1, [1, 2, 3]) }],
    ],
    ['[0].knots[0][1] must lie between 1e-9 and 1000000.', [{ ...OWN, knots: [[1000, 0]] }]],
    ['[0].source is longer than 2,000 letters.', [{ ...OWN, source: 'x'.repeat(2001) }]],
    ['[1].id is used by two sets of the file.', [OWN, OWN]],
    ['the file has more than 500 sets.', Array.from({ length: MOST_SETS + 1 }, () => OWN)],
  ])('is refused with one sentence: %s', (sentence, file) => {
    expect(refusal(file)).toBe(sentence);
  });

  it('that is not JSON is refused', () => {
    const read = readSetsFile('id;platform');
    expect(read.status === 'refused' && say(ENGLISH, read.because)).toBe('the file is not JSON.');
  });
});

describe('an import', () => {
  const other = { ...OWN, id: 'other', kind: 'video' } as const;

  it('loses nothing and adds what is new', () => {
    expect(importSets([OWN], [other])).toEqual({ sets: [other, OWN], added: 1, replaced: 0, builtIn: 0 });
  });

  it('replaces a set of the same id', () => {
    const newer = { ...OWN, tau: 0.5 };
    expect(importSets([other, OWN], [newer])).toEqual({
      sets: [newer, other],
      added: 0,
      replaced: 1,
      builtIn: 0,
    });
  });

  it('of an export takes only the sets that are not built in', () => {
    const exported = withOwnSets([OWN]);
    expect(importSets([], exported)).toMatchObject({ sets: [OWN], added: 1, builtIn: exported.length - 1 });
  });

  it('puts the newest set of a figure in use and says which are not', () => {
    const newer = { ...OWN, id: 'newer' };
    const { sets } = importSets([OWN], [newer]);
    const all = withOwnSets(sets);
    expect(isInUse(newer, all)).toBe(true);
    expect(isInUse(OWN, all)).toBe(false);
  });
});

describe('the mark of sets', () => {
  it('is the same for the same sets and another for others', () => {
    expect(markOf([OWN])).toBe(markOf([{ ...OWN }]));
    expect(markOf([OWN])).toMatch(/^[0-9a-f]{8}$/);
    const others = [[], [{ ...OWN, tau: 0.5 }], [{ ...OWN, kind: 'video' as const }], [OWN, OWN]];
    expect(new Set([[OWN], ...others].map(markOf)).size).toBe(5);
  });
});
